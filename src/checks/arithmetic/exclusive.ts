import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { saysOverlap } from './overlapping.ts';
import { areOpposites } from './part-lists.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';

/** 'ten of them for cars and six for buses', 'thirty-one were written by the poet and 19 by his wife' */
const opens =
  /^(?: of (?:them|these|those|which|whom))?(?:,)?(?: (?:were|was|are|is))?(?: [a-z]+(?: out)?)? (?<link>by|for|against|to|from|in|at) /;
const located = /^(?: of (?:them|these|those|which|whom))? (?:were|are) /;
const times =
  / (?:first|second|third|last|other|another|also|both|again|later|then|either|each|any|least|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sunday|[a-z]+day|day|week|month|months|years?|time|times|minutes?|(?:19|20)\d\d|than|more|fewer|least|part|parts)\b/;
const ofThese = /^ of (?:them|these|those|the(?: [a-z]+)?), $/;
const ofThem = /^ of (?:them|these|those|which|whom)\b/;

/**
 * More parts than there are things, when none can be in two: '14 stations, nine of them elevated and
 * six underground'; 'bought 48 letters. Thirty-one were written by the poet and 19 by his wife'.
 */
export const exclusive: Rule = (view, words, before) => {
  const figures = figuresIn(view);
  const start = figures.findIndex(({ left, right }) => ofThem.test(right) || ofThese.test(left));
  const at = start === -1 ? (figures[0]?.left.trim() === '' ? 0 : -1) : start;
  const items = at === -1 ? [] : figures.slice(at);
  const [first] = items;
  if (first === undefined || items.length < 2 || items.length > 5) return [];
  const whole = wholeOf(figures.slice(0, at), before.at(-1), view);
  if (whole === undefined || !isPlain([whole.quantity, ...items.map((item) => item.quantity)]))
    return [];
  const sort = sortOf(items);
  if (sort === undefined) return [];
  const sum = items.reduce((so, { quantity }) => so + quantity.value, 0);
  const { quantity } = whole;
  if (sum <= quantity.value || sum > 1.5 * quantity.value) return [];
  if (items.some((item) => item.quantity.value >= quantity.value)) return [];
  if (saysOverlap(view.document, view.sentence)) return [];
  const parts = items.map((item) => item.quantity);
  return [
    {
      signal:
        sort === 'class' && (start !== -1 || isNamed(items, before.at(-1))) ? 'strong' : 'some',
      stated: `${words(quantity)} in all`,
      computed: print(sum),
      sum: [`${parts.map(words).join(' + ')} = ${print(sum)}, against ${words(quantity)}`],
      figures: [quantity, ...parts],
      sentence: view.sentence,
      ...(whole.sentence === view.sentence ? {} : { other: whole.sentence }),
    },
  ];
};

/** '14 passengers and crew. Eleven passengers and five crew': both are named with the whole. */
function isNamed(items: readonly Figure[], previous: SentenceView | undefined): boolean {
  const nouns = items.map(({ right }) => /^ ([a-z]+)/.exec(right)?.[1]);
  return nouns.every((noun) => noun !== undefined && previous?.line.includes(` ${noun} `) === true);
}

/** The one number before the parts: right before them, or alone in the sentence before. */
function wholeOf(
  own: readonly Figure[],
  previous: SentenceView | undefined,
  view: SentenceView,
): { quantity: Quantity; sentence: number } | undefined {
  const counts = (list: readonly Figure[]) =>
    list.filter(({ quantity }) => quantity.kind === 'count').map(({ quantity }) => quantity);
  const here = counts(own);
  const [one] = here.slice(-1);
  if (one !== undefined) return { quantity: one, sentence: view.sentence };
  if (previous?.sentence !== view.sentence - 1) return undefined;
  const [only, ...more] = counts(figuresIn(previous));
  return only === undefined || more.length > 0
    ? undefined
    : { quantity: only, sentence: previous.sentence };
}

function isPlain(figures: readonly Quantity[]): boolean {
  return figures.every(
    ({ kind, hedge, ranged, form }) =>
      kind === 'count' && hedge === 'exact' && !ranged && form !== 'fraction',
  );
}

/** Why nothing can be in two of the parts; nothing when it can. */
function sortOf(items: readonly Figure[]): 'class' | 'link' | undefined {
  const tails = items.map(({ right }, at) => tailOf(right, at === items.length - 1));
  if (tails.some((tail) => times.test(`${tail} `))) return undefined;
  const joined = items.slice(1).every(({ left }) => /(?:,| and|;) (?:the |a )?$/.test(left));
  if (!joined) return undefined;
  if (areOpposites(items)) return 'class';
  const links = items.map(({ right }) => opens.exec(right)?.groups?.link);
  const [link] = links;
  if (link === undefined || links.some((one) => one !== link)) return undefined;
  const rest = items.slice(1).every(({ right }) => right.startsWith(` ${link} `));
  // 'used for deliveries' and 'used for repairs' can be said of one.
  const be = located.test(items[0]?.right ?? '');
  const placed = link === 'by' || (link === 'for' || link === 'against' ? !be : be);
  return rest && placed ? 'link' : undefined;
}

/** The words of a part alone, up to the next one or a stop. */
function tailOf(right: string, isLast: boolean): string {
  return (
    (isLast
      ? right.split(/[,.;:(]| - | and /)[0]
      : right.replace(/(?:,| and|, and|;) (?:the |a )?$/, '')) ?? ''
  );
}
