import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { judgeShare } from './share.ts';
import {
  apposition,
  isDirectly,
  isNamedPart,
  isNamedTie,
  isOfWhole,
  isTie,
  isWholePart,
  linkOf,
  nounsOf,
} from './whole-links.ts';

/** A share with the part that it comes to and the whole that it is of. */
interface Triple {
  readonly part: Figure;
  readonly whole: Figure;
  /** The sentence of the whole, where it is another one. */
  readonly other?: number;
}

/**
 * A share, its part and its whole, read by what ties them to each other and not by their order: 'one
 * in five of the 1,150 …, 172 in all'; 'of the 520 pupils 78 are …, one in four'; '30%, or 84, of the
 * 210'; 'weapons in 17 of 340 cars. That is one in ten.'
 */
export const shareOfWhole: Rule = (view, words, before) => {
  if (lineHas(view, byMost)) return ofMost(view, words);
  if (!lineHas(view, gate)) return [];
  const figures = figuresIn(view);
  return figures.flatMap((share, at): Problem[] => {
    if (!isShare(share) || share.quantity.ranged) return [];
    const own = ofDirect(figures, at) ?? ofBetween(figures, at) ?? ofEarlier(figures, at);
    const found = own ?? acrossSentences(view, figures, at, before.at(-1));
    if (found === undefined) return [];
    const { part, whole, other } = found;
    return judgeShare(share.quantity, part.quantity, whole.quantity, view.sentence, words).map(
      (problem) =>
        other === undefined
          ? problem
          : {
              ...problem,
              ...(at === 0 && figures.length > 1 ? {} : { signal: 'some' as const }),
              other,
            },
    );
  });
};

const gate = /<[sp]\d/;

const byMost =
  / (?:most|(?:a|the) (?:[a-z]+ )?(?:majority|minority)|the bulk) of (?:the |its |their |all |those |these ){0,2}<[cmu]\d/;
const most =
  / (?<size>most|majority|minority|bulk) of (?:the |its |their |all |those |these ){0,2}$/;

/** 'Most of the 86 witnesses, 39 of them': a majority that is none. */
function ofMost(view: SentenceView, words: Parameters<Rule>[1]): Problem[] {
  const figures = figuresIn(view);
  return figures.flatMap((whole, at): Problem[] => {
    const size = most.exec(whole.left)?.groups?.size;
    const part = figures[at + 1];
    if (size === undefined || !usable(part) || !apposition.test(whole.right)) return [];
    if (alike(part, whole) === undefined || !(isWholePart(part) || isNamedPart(part))) return [];
    if (part.quantity.hedge !== 'exact' || whole.quantity.hedge !== 'exact') return [];
    const given = part.quantity.value / whole.quantity.value;
    if (size === 'minority' ? given < 0.5 : given > 0.5) return [];
    return [
      {
        signal: 'strong',
        stated: `${size} of ${words(whole.quantity)}`,
        computed: `${print(given * 100, 1)}%`,
        sum: [`${words(part.quantity)} ÷ ${words(whole.quantity)} = ${print(given * 100, 1)}%`],
        figures: [part.quantity, whole.quantity],
        sentence: view.sentence,
      },
    ];
  });
}

/** 'participants over 75', 'the 35 to 64': no count. */
const ageLeft = / (?:over|under|aged|above|below|ages?|to) $/;

function isShare({ quantity: { kind } }: Figure): boolean {
  return kind === 'share' || kind === 'percent';
}

function usable(figure: Figure | undefined): figure is Figure {
  return (
    figure !== undefined &&
    ['count', 'money', 'measure'].includes(figure.quantity.kind) &&
    !figure.quantity.ranged &&
    !(figure.quantity.kind === 'count' && ageLeft.test(figure.left))
  );
}

function alike(part: Figure | undefined, whole: Figure | undefined): Triple | undefined {
  if (!usable(part) || !usable(whole)) return undefined;
  const [a, b] = [part.quantity, whole.quantity];
  return a.kind === b.kind && a.unit === b.unit && a.value < b.value ? { part, whole } : undefined;
}

/** 'A fifth of the 90 staff, 12 in all', '46,000 homes, 40% of the city's 190,000'. */
function ofDirect(figures: readonly Figure[], at: number): Triple | undefined {
  const [before, share, whole, after] = [-1, 0, 1, 2].map((step) => figures[at + step]);
  if (share === undefined || !usable(whole) || !isDirectly(share)) return undefined;
  if (usable(after) && isTold(whole, after)) return alike(after, whole);
  // 'Half of the 94 flats stand empty: 61 have had no tenant': more than the share can hold.
  if (
    usable(after) &&
    /: $/.test(whole.right) &&
    /^ (?:have|had|has|are|were|of them)\b/.test(after.right)
  ) {
    const { kind, value } = share.quantity;
    const most = (kind === 'percent' ? value / 100 : value) * whole.quantity.value * 1.05;
    if (after.quantity.value > most && !['at-least', 'about'].includes(share.quantity.hedge))
      return alike(after, whole);
  }
  const earlier = figures[at - 2];
  // '5% of the 279 examined, 0.23% of the 6,200': the 279 is a whole of its own.
  if (earlier !== undefined && isDirectly(earlier) && isShare(earlier)) return undefined;
  return usable(before) && /^(?: [a-z-]+){0,5}(?:,| -| \()/.test(share.left) && isTie(share.left)
    ? alike(before, whole)
    : undefined;
}

/** Whether the figure after a whole is told as what the share comes to: ', 172 in all', ' - 256 young people -'. */
function isTold(whole: Figure, after: Figure): boolean {
  if (!apposition.test(whole.right) || whole.right.includes(':')) return false;
  const near = /^(?: [a-z'’-]+){0,5}(?<mark>,| -| \()/.exec(whole.right)?.groups;
  const inAll = /^(?: [a-z]+){0,2} (?:in all|in total|altogether|all told)\b/.test(after.right);
  if (near === undefined) return inAll && !contrast.test(lastClause(whole.right));
  if (anew.test(lastClause(whole.right))) return false;
  if (isWholePart(after)) return true;
  const nouns = nounsOf(whole);
  const same =
    /^ (?:[a-z]+ )?people\b/.test(after.right) ||
    countedBy(after).some((noun) => nouns.includes(noun));
  return isNamedPart(after) && (near.mark !== ',' || same || inAll);
}

/** The words of the last clause before a figure. */
function lastClause(text: string): string {
  const pieces = text
    .trimEnd()
    .replace(/[,(-]$/, '')
    .split(/[,;:(]| - /);
  return (pieces.at(-1) ?? '').replace(span, ' ');
}

const contrast = / (?:but|while|as) /;
const anew = / (?:and|but|while|as) /;

/** 'between April and June': no other subject. */
const span = / between (?:[a-z]+ ){1,2}and [a-z]+/;

/** '30%, or 84, of the 210 applicants', 'turnout was 50%: 14,600 of the 29,200'. */
function ofBetween(figures: readonly Figure[], at: number): Triple | undefined {
  const [share, part, whole] = [0, 1, 2].map((step) => figures[at + step]);
  if (share === undefined || !usable(part) || !usable(whole)) return undefined;
  if (!/^(?:, or|, that is,?| -| \(|:)/.test(share.right) || !apposition.test(share.right))
    return undefined;
  const of = /^(?: [a-z-]+){0,2}(?:,|\)| -)? ?(?:out )?of (?:[a-z]+ ){0,4}$/.test(part.right);
  return of && share.right.length < 40 ? alike(part, whole) : undefined;
}

/** 'Of the 520 pupils 78 are learning Irish, one in four'. */
function ofEarlier(figures: readonly Figure[], at: number): Triple | undefined {
  const [one, two, share] = [-2, -1, 0].map((step) => figures[at + step]);
  if (share === undefined || !usable(one) || !usable(two) || !isTie(share.left)) return undefined;
  if (at > 2 && figures.slice(0, at - 2).some(usable)) return undefined;
  const named = isNamedTie(share.left);
  const linked = linkOf(one, two) ?? (named ? alike(two, one) : undefined);
  if (linked === undefined || !usable(linked.part)) return undefined;
  return isOfWhole(share.right, linked.whole) ? linked : undefined;
}

/** ' " that 's half the fleet', 'this makes …' */
const demonstrative =
  /^(?: ")? (?:so )?(?:that|this|it) (?:(?:'s|’s|is|was|makes?|made|means|amounts? to|amounted to|equals|represents?|represented|works? out at|comes? to|came to|corresponds to)(?: (?:only|just|almost|nearly|about|around|roughly|some|more than|less than|fewer than|over|well over|just over|just under|not even|barely|an?|the|rate|share|proportion|of|equivalent)){0,5}) $/;
const themLeft = / (?:[a-z]+ )?of (?:them|these|those)\b/;

function acrossSentences(
  view: SentenceView,
  figures: readonly Figure[],
  at: number,
  previous: SentenceView | undefined,
): Triple | undefined {
  if (previous?.sentence !== view.sentence - 1) return undefined;
  const share = figures[at];
  const earlier = figuresIn(previous).filter(({ quantity }) => quantity.kind !== 'duration');
  if (share === undefined || !earlier.every(usable)) return undefined;
  const other = previous.sentence;
  if (at === 0 && figures.length === 1 && demonstrative.test(share.left)) {
    const [one, two] = earlier;
    if (one === undefined || two === undefined || earlier.length !== 2) return undefined;
    const linked = linkOf(one, two);
    return linked === undefined || !isOfWhole(share.right, linked.whole)
      ? undefined
      : { ...linked, other };
  }
  const [whole] = earlier;
  if (whole === undefined || earlier.length !== 1) return undefined;
  const found = { whole, other };
  // 'Two thirds of them, 2,650 in total, voted for a strike.'
  const after = figures[at + 1];
  if (at === 0 && usable(after) && / of (?:them|these|those)(?:,| -| \()/.test(share.right)) {
    const told = /^ of (?:them|these|those)/.test(share.right) && apposition.test(share.right);
    const closed = isWholePart(after) || isNamedPart(after);
    return told && closed && alike(after, whole) !== undefined
      ? { ...found, part: after }
      : undefined;
  }
  // 'Last year 234 of them left, which is about a fifth.'
  const part = figures[at - 1];
  if (at !== 1 || !usable(part) || !themLeft.test(part.right.slice(0, 24)) || !isTie(share.left))
    return undefined;
  return isOfWhole(share.right, whole) && alike(part, whole) !== undefined
    ? { ...found, part }
    : undefined;
}
