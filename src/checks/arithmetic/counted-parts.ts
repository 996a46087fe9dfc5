import type { Quantity } from '../../text/quantities.ts';
import { isTold, leavesRoom } from './leaves-room.ts';
import { saysOverlap } from './overlapping.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';

const people =
  'men|women|boys|girls|adults|children|males?|females?|males|females|teenagers|babies|infants';
const one = (name: string) => `<c(?<${name}>\\d+)>`;

/** 'Twelve people, eight men and three women, were arrested'; 'the jury of 12, seven women and four men,'. */
const apposition = new RegExp(
  ` ${one('whole')}(?<noun>(?: [a-z]+){0,3})(?:, | - | \\()(?<list><c\\d+> (?:${people})(?:, <c\\d+> (?:${people})){0,3},? and <c\\d+> (?:${people}))(?:,|\\)|\\.| -)`,
  'g',
);
/** 'Nine people were hurt, four of them seriously and seven slightly'. */
const ofThem = new RegExp(
  ` ${one('whole')}${gap(50, '(:')}, <c(?<first>\\d+)> of (?:them|whom) ${gap(40, '(:')} and <c(?<second>\\d+)> (?:of them )?(?:[a-z]+ly|others?|with (?:minor|slight|lesser|light)|not)\\b`,
  'g',
);
/** '14 of the 12 jurors'. */
const above = new RegExp(
  ` <c(?<part>\\d+)>(?: [a-z]+)? (?:out )?of (?:the|its|their|all|those|these) ${one('whole')} [a-z]{4,}`,
  'g',
);
/** 'Of 48 patients, 30 recovered and 12 died, while the remaining eight are in hospital'. */
const leftOver = new RegExp(
  ` of (?:the |its |their |all )?${one('whole')}${gap(30, ',(:')}, (?<list><c\\d+>${gap(50, '(:')}(?:(?:,|,? and|,? while) <c\\d+>${gap(50, '(:')}){0,5}(?:the )?(?:remaining|other|rest)[a-z, ]{0,12}<c\\d+>)`,
  'g',
);

const look: Rule = (view, words) => [
  ...matches(view, apposition).flatMap(({ groups, figure }) => {
    // 'three dogs, two men and one woman' lists them; a whole is a word for people, or a number alone.
    const named = / ([a-z]+)$/.exec(groups.noun ?? '')?.[1] ?? '';
    // 'six men, five women and four children' has no whole; '14 children, eight boys and six girls' has.
    if (new RegExp(`^(?:${people})$`).test(named) && !consistsOf(named, groups.list ?? ''))
      return [];
    const isWhole =
      groups.noun === '' ||
      !/\b(?:and|with)\b|^ (?:dogs?|cats?|horses?|cars?)\b/.test(groups.noun ?? '');
    return isWhole ? unequal(figure('whole'), listOf(view, groups.list), view, words) : [];
  }),
  ...matches(view, leftOver).flatMap(({ groups, figure }) =>
    unequal(figure('whole'), listOf(view, groups.list), view, words),
  ),
  ...matches(view, ofThem).flatMap(({ figure }) => {
    const items = [figure('first'), figure('second')];
    const whole = figure('whole');
    return items.reduce((sum, item) => sum + item.value, 0) > whole.value
      ? unequal(whole, items, view, words)
      : [];
  }),
  ...matches(view, above).flatMap(({ figure }) => {
    const [part, whole] = [figure('part'), figure('whole')];
    if (!isPlain([part, whole]) || part.value <= whole.value || whole.value < 2) return [];
    return [
      {
        signal: 'strong' as const,
        stated: `${words(part)} of ${words(whole)}`,
        computed: 'a part larger than its whole',
        sum: [`${words(part)} is more than ${words(whole)}`],
        figures: [part, whole],
        sentence: view.sentence,
      },
    ];
  }),
];

const kinds: Readonly<Record<string, RegExp>> = {
  children: /^(?:boys|girls|babies|infants|teenagers)$/,
  teenagers: /^(?:boys|girls)$/,
  adults: /^(?:men|women|males|females)$/,
};

function consistsOf(whole: string, list: string): boolean {
  const named = list.match(new RegExp(`\\b(?:${people})\\b`, 'g')) ?? [];
  return named.every((one) => kinds[whole]?.test(one) ?? false);
}

function listOf(view: SentenceView, list = ''): Quantity[] {
  // '61 of the 95, 14 of them twice, and the other 34': a part of a part is none of the whole's.
  return [...list.matchAll(/<c(\d+)>(?! of (?:them|whom|these|those)\b)/g)].flatMap(
    (match) => view.quantities[Number(match[1])] ?? [],
  );
}

function isPlain(figures: readonly Quantity[]): boolean {
  return figures.every(
    ({ hedge, ranged, step, form }) =>
      hedge === 'exact' && !ranged && step === 1 && form !== 'fraction',
  );
}

function unequal(
  whole: Quantity,
  items: readonly Quantity[],
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (!isPlain([whole, ...items]) || items.length < 2) return [];
  const sum = items.reduce((so, item) => so + item.value, 0);
  if (sum === whole.value) return [];
  if (sum > whole.value && saysOverlap(view.document, view.sentence)) return [];
  if (isTold(view, [whole, ...items], sum)) return [];
  if (sum < whole.value && leavesRoom(view.document, items, whole.value - sum)) return [];
  return [
    {
      signal: 'strong',
      stated: `${words(whole)} in all`,
      computed: print(sum),
      sum: [`${items.map(words).join(' + ')} = ${print(sum)}, against ${words(whole)}`],
      figures: [whole, ...items],
      sentence: view.sentence,
    },
  ];
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = new RegExp(
  `<c\\d+> (?:${people})\\b| of (?:them|whom) |<c\\d+>(?: [a-z]+)? (?:out )?of | of .*(?:remaining|other|rest)\\b`,
);

/** Parts of a counted whole: men and women, 'four of them', 'the remaining eight', '14 of the 12'. */
export const countedParts: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
