import type { Quantity } from '../../text/quantities.ts';
import { rounding } from './change.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import { add, asWritten, overlap } from './interval.ts';
import { isTold, leavesRoom } from './leaves-room.ts';
import { print, printInterval, printLike } from './print.ts';
import { saysOverlap } from './overlapping.ts';
import { areOpposites, isGapped } from './part-lists.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { sumFits } from './sum-of-parts.ts';

/** Words that leave room for parts that were not counted, or that make one figure hold for each. */
const open =
  / (?:including|includes?|among|others?|rest|remaining|remainder|mostly|mainly|notably|such as|for example|up to|as well as|excluding|not counting|apart from|besides|plus|per|each|every|additional|further|another|either|respectively|both|so far|since|then|later|up from|down from|compared|than|more|fewer|also|aged|only|just)\b/;

/** Groups that one person can be in twice: 'of the 60 patients, 40 had fever and 35 had a cough'. */
const mayOverlap =
  / (?:had|has|have|reported|said|say|suffered|experienced|showed|wanted|want|supported|support|used|use|owned|own|felt|feel|believe|think|thought|cited|named|speak|spoke|like|visited|watched|played)\b/;

const pairs: readonly RegExp[] = [
  /\b(?:women|woman|females?|girls?|mothers|sisters|daughters)\b.{0,400}\b(?:men|man|males?|boys?|fathers|brothers|sons)\b/,
  /\b(?:men|man|males?|boys?|fathers|brothers|sons)\b.{0,400}\b(?:women|woman|females?|girls?|mothers|sisters|daughters)\b/,
  /\b(?:adults?|parents|teachers)\b.{0,400}\b(?:children|child|pupils|juveniles)\b/,
  /\b(?:children|child|pupils|juveniles)\b.{0,400}\b(?:adults?|parents|teachers)\b/,
  /\b(?:in favou?r|for|yes|backed)\b.{0,400}\b(?:against|opposed|no)\b/,
  /\b(?:passengers)\b.{0,400}\b(?:crew)\b/,
  /\b(?:crew)\b.{0,400}\b(?:passengers)\b/,
  /\b(?:seated)\b.{0,400}\b(?:standing)\b/,
  /\b(?:civilians)\b.{0,400}\b(?:soldiers|troops|police officers|fighters)\b/,
  /\b(?:soldiers|troops|police officers|fighters)\b.{0,400}\b(?:civilians)\b/,
  /\b(?:passed|won|survived)\b.{0,400}\b(?:failed|lost|died)\b/,
];

const votes = / (?:voted?|votes|ballots?|in favou?r|against|opposed)\b/;

interface Whole {
  readonly total: Quantity;
  readonly items: readonly Figure[];
  /** The words leave no doubt that the items are all there is. */
  readonly told: boolean;
  /** Sentence of the total, when it is another one. */
  readonly other?: number;
}

const look: Rule = (view, words, before) => {
  if (view.marks < 3) return [];
  const figures = figuresIn(view);
  const whole = within(view, figures) ?? afterwards(view, figures, before);
  if (whole === undefined) return [];
  const items = whole.items.flatMap((item) => inUnitOf(whole.total, item) ?? []);
  const plain = [whole.total, ...items].every((one) => one.hedge === 'exact' && !one.ranged);
  if (!plain || items.length < 2 || items.length !== whole.items.length) return [];
  return judge(whole, items, view, words);
};

/** The total and its parts in one sentence. */
function within(view: SentenceView, figures: readonly Figure[]): Whole | undefined {
  if (lineHas(view, open)) return undefined;
  const [first, ...rest] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || figures.length < 3) return undefined;
  // 'Of the 430 posts, 210 are in …, 140 in … and 60 in …'
  if (
    /^ of (?:the|its|their|those|these|his|her|our) $/.test(first.left) &&
    /^ [^,]{2,40}, $/.test(first.right)
  )
    return listed(first.quantity, rest, 3) ?? pairOf(first.quantity, rest);
  // 'The 120 jobs comprise 60 in …', 'The 120 jobs are split between …'
  if (
    / (?:comprise[ds]?|comprising|consists? of|consisting of|made up of|broken down into|(?:split|divided|shared)(?: up)? (?:between|into|among))\b[^,;]{0,30}$/.test(
      first.right,
    )
  )
    return { total: first.quantity, items: measured(first.quantity, rest), told: true };
  // '42,310 adults, 22,100 of them women and 21,210 men', '28 pupils, 16 boys and 14 girls'
  const [one, two] = measured(first.quantity, rest);
  if (
    one !== undefined &&
    two !== undefined &&
    first.quantity.kind === 'count' &&
    (/^ of (?:them|whom) /.test(one.right) ||
      /^ (?!(?:were|are|was|is|in|for|said|voted)\b)[a-z'-]+(?: (?!(?:were|are|was|is|for|against|said|voted)\b)[a-z'-]+){0,3}[,:(-]+ (?:with )?$/.test(
        first.right,
      )) &&
    /^ (?:of (?:them|whom|which) )?[a-z' -]{2,30}(?:,| and|, and) $/.test(one.right) &&
    pairs.some((pair) => pair.test(one.right + two.right.slice(0, 40))) &&
    measured(first.quantity, rest).length === 2
  )
    return { total: first.quantity, items: [one, two], told: true };
  // '72 seats: Labour hold 34, the Conservatives 21, the Liberals 12 and independents eight'
  if (
    first.quantity.kind === 'count' &&
    /^ [a-z' -]{2,30}(?:: | - )[^<]{0,30}$/.test(first.right)
  ) {
    const whole = listed(first.quantity, rest, 3);
    if (whole !== undefined) return whole;
  }
  // '45 homes last year and 62 this year, a total of 107 in two years'
  const totals = figures.filter(
    (figure) =>
      /[,-] (?:or |making |for |giving |which makes )?(?:a |an overall |a combined |a grand )total of $/.test(
        figure.left,
      ) || /^ ?(?:[a-z]+ ){0,2}(?:in all|in total|altogether|all told)\b/.test(figure.right),
  );
  const [total] = totals;
  if (total === undefined || totals.length > 1) return undefined;
  const earlier = figures
    .slice(0, figures.indexOf(total))
    // '310 bikes, 140 of them electric': a part of a part.
    .filter(({ right }) => !/^(?: [a-z]+)? of (?:them|whom|which|those|these)\b/.test(right));
  // '$2 million of the $8 million, or $7.27 million in all': a part and its whole are no two parts.
  if (earlier.some(({ left }) => / of (?:the|its|their|that|those) $/.test(left))) return undefined;
  // '$12,000 at 9% costs $249 a month, $14,946 in all': a rate is no part.
  if (earlier.some(({ right }) => /^ (?:an?|per|each|every|apiece)\b/.test(right)))
    return undefined;
  return earlier.length >= 2
    ? { total: total.quantity, items: measured(total.quantity, earlier), told: true }
    : undefined;
}

/** 'Of the posts, 210 are in …' and 'Of these, …': the total stands in a sentence before. */
function afterwards(
  view: SentenceView,
  figures: readonly Figure[],
  before: readonly SentenceView[],
): Whole | undefined {
  if (lineHas(view, open)) return undefined;
  const [first] = figures;
  if (first === undefined || figures.length < 3) return undefined;
  const named = /^ of (?:the|these|those|its|their) ([a-z-]+(?: [a-z-]+)?), /.exec(view.line)?.[1];
  const pronoun =
    /^ of (?:them|these|those|whom|that|this|it)(?: (?:sum|money|total|amount|number|figure))?, /.test(
      view.line,
    );
  if (named === undefined && !pronoun) return undefined;
  for (const earlier of [...before].reverse()) {
    const candidates = figuresIn(earlier).filter(
      ({ quantity, right }) =>
        quantity.kind === first.quantity.kind &&
        quantity.unit === first.quantity.unit &&
        // '£340 per pupil' is a rate, and so no sum of anything.
        !/^ (?:per|each|apiece|a (?:year|month|week|day|head|pupil|person))\b/.test(right) &&
        (named === undefined || new RegExp(`^ (?:[a-z-]+ ){0,2}${named}\\b`).test(right)),
    );
    const total = candidates.at(-1);
    if (total === undefined) continue;
    if (candidates.length > 1) return undefined;
    const whole = listed(total.quantity, figures, 3);
    return whole === undefined ? undefined : { ...whole, other: earlier.sentence };
  }
  return undefined;
}

/** A list of at least `least` parts, one after the other, with nothing else counted between. */
function listed(total: Quantity, rest: readonly Figure[], least: number): Whole | undefined {
  const items = measured(total, rest);
  const joined = items
    .slice(1)
    .every(({ left }) => left.length < 60 && /(?:, | and |, and )(?:[a-z' -]{0,30} )?$/.test(left));
  return joined && items.length >= least ? { total, items, told: false } : undefined;
}

/** 'Of the 12 aircraft, seven were planes and six helicopters': one verb for both, and more than there are. */
function pairOf(total: Quantity, rest: readonly Figure[]): Whole | undefined {
  const [one, two] = rest;
  if (one === undefined || two === undefined || rest.length > 2) return undefined;
  const shared =
    /^ (?:were|are|was|is) (?:[a-z-]+ ){1,3}and $/.test(one.right) &&
    !/^ (?:were|are|was|is|had|have)\b/.test(two.right);
  const items = measured(total, rest);
  const more = one.quantity.value + two.quantity.value > total.value;
  return shared && more && items.length === 2 ? { total, items, told: false } : undefined;
}

/** The figures that measure what the total measures. */
function measured(total: Quantity, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => inUnitOf(total, figure) !== undefined);
}

function judge(
  { total, items: figures, told, other }: Whole,
  items: readonly Quantity[],
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const sum = add(items);
  const given = items.reduce((so, one) => so + one.value, 0);
  const ratio = given / total.value;
  // A list that was not said to be complete has to be further out.
  const money = total.kind === 'money' && Math.abs(ratio - 1) >= (told ? 0.02 : 0.03);
  const written = sumFits(items.map(asWritten), asWritten(total));
  // '£350m: £180m, £95m and £85m': the zeros could explain it, and nobody would write it so.
  const rounded = overlap(sum, total);
  if (rounded && (written || !money)) return [];
  // More than the whole cannot be, unless one thing is in two parts; less may be a list left open.
  if (!told && ratio > 1 && mayOverlap.test(view.line.slice(view.line.indexOf('>')))) return [];
  if (ratio > 1.5 || ratio < (told ? 0.6 : 0.85)) return [];
  // '120 were flooded, 90 lost power and 45 were evacuated': far above, one is in two of them.
  if (!told && ratio > 1.15 && !isGapped(figures, view) && !areOpposites(figures)) return [];
  // 'seven years: seven for fraud and two for theft, to run together'
  if (items.some((item) => item.value === total.value)) return [];
  // '227 voted yes and 169 no' of 412: the others kept their votes.
  if (ratio < 1 && items.length === 2 && lineHas(view, votes)) return [];
  if (ratio > 1 && saysOverlap(view.document, view.sentence)) return [];
  // Far above the whole, what is told of groups that could overlap is a question.
  const apart = told || ratio <= 1.15 || areOpposites(figures);
  if (isTold(view, [total, ...items], given)) return [];
  if (ratio < 1 && leavesRoom(view.document, items, total.value - given)) return [];
  const computed = printLike(given, words(total));
  return [
    {
      signal: !rounded && apart && (told || ratio > 1) ? 'strong' : 'some',
      stated: `a total of ${words(total)}`,
      computed,
      sum: [
        `${items.map(words).join(' + ')} = ${computed}, against ${words(total)}`,
        ...(sum.low === sum.high ? [] : [rounding(printInterval(sum))]),
        ...(told || ratio > 1 ? [] : [`${print(total.value - given)} not accounted for`]),
      ],
      figures: [total, ...items],
      sentence: view.sentence,
      ...(other === undefined ? {} : { other }),
    },
  ];
}

/** A whole and the parts that it is said to have, in whichever order they stand. */
export const parts: Rule = (view, words, before) =>
  view.quantities.length >= 2 ? look(view, words, before) : [];
