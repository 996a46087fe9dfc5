import { figuresIn, type Figure } from './clauses.ts';
import type { Quantity } from '../../text/quantities.ts';
import { countAlike } from './counted.ts';
import { asWritten, between, type Interval } from './interval.ts';
import { inListOf } from './part-lists.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { judgeParts, sumFits, viewsNear } from './sum-of-parts.ts';

/** 'for a total of', 'bringing the toll to', 'a combined term of': what follows is a sum. */
const before =
  / (?:total(?:s|ling|ing|led|ed)?(?: (?:[a-z]+ ){0,2}(?:of|to|at|is|was|stands at|comes to|came to))?|(?:combined|overall|total|aggregate|cumulative|running) (?:[a-z-]+ ){1,3}(?:of|to|at)|sum of|add(?:s|ed|ing)? up to|(?:which |that )?makes?(?: (?:it|that))?|making(?: it)?|(?:bring|brings|brought|bringing|take|takes|took|taking|push|pushes|pushing|raises|raised|raising|lift|lifts|lifting) (?:the|its|his|her|their|that|this) (?:[a-z'-]+ ){0,4}?(?:total|toll|tally|number|count|sum|bill|outlay|spending|figure|haul|amount|losses|debt|dead|distance|time|record|length|sentence|term)(?: [a-z'-]+){0,4} to|altogether|in all|all told|in total)(?: (?:about|around|some|a mere|exactly))? $/;
/** '112 in all', '28 days altogether' */
const after =
  /^(?: (?!and|or|with|to|from|of|but|,)[a-z'-]+){0,4},? (?:in all|in total|altogether|all told|overall|combined|taken together|between them)\b/;
const closing = /^ (?:altogether|overall|combined|together|in all|in total|all told)\b/;
/** 'a career of 23 years', 'faces 30 years': a stretch that several make when they follow one another. */
const stretch =
  / (?:(?:an? |the |his |her |their )(?:[a-z-]+ )?(?:career|ban|wait|run|stay|spell|stretch|term|sentence|suspension|journey|walk|trip|distance|absence|reign|tenure|closure|delay|imprisonment|wait) of|faces?|faced|facing|(?:will|would|must|has to|have to|to|could|and) (?:spend|serve|be jailed for|be in (?:jail|prison) for|be behind bars for|remain in (?:jail|prison) for|(?:not )?be (?:free|released|out) for|stay in (?:jail|prison) for)|(?:which|that|this) (?:means|meant|is|makes|comes to|amounts to)|meaning|making|makes|: |his|her|their)(?: (?:about|a total of|up to|at least|another))? $/;
/** One after another. */
const inTurn =
  / (?:consecutive(?:ly)?|one after (?:the other|another)|back to back|in succession|successive|end to end|follow (?:each|one)(?: an)?other|following (?:each|one)(?: an)?other)\b/;
const together =
  / (?:concurrent(?:ly)?|run together|runs together|running together|served together|side by side|at the same time|part of which|partly|overlap\w*|parole|eligible|remand|deduct\w*|suspended sentence|already (?:spent|served)|reduced|good behaviour|appeal)\b/;
/** A figure of another time, of each, or a limit. */
const notPart =
  / (?:from|than|against|target of|expected|forecast|up to|nearly|at least|average of|aged|age|within|after|every|the last|the first|the past|the next|over|maximum of|minimum of|no more than|bail of)(?: [a-z]+)? $/;
const apart =
  /^(?: [a-z-]+){0,2},? (?:each|apiece|per|an? (?:year|month|week|day|head|hour)|of (?:them|whom|which|those|these)|ago|old|earlier|later|before|higher|lower|fewer|times|points?)\b|^ - /;
const open =
  / (?:includ(?:e|es|ed|ing)|as well as|not counting|excluding|apart from|besides|respectively|each|apiece|several|many|some|dozens?|others?|unknown|last year|the year before|a year (?:earlier|ago|before)|less|minus|without|net|interest|fewer|the rest|the remainder|the balance|then an?)\b/;

const back = 2;

/**
 * A sum at the end of the parts that it is the sum of: 'sold 34 in June, 27 in July and 41 in August,
 * for a total of 112', 'eight years for A and five for B. … He faces 15 years in all'.
 */
export const closingTotal: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    const figures = figuresIn(view);
    return figures.flatMap((total, position) => {
      const sort = sortOf(total, view, views[at - 1]);
      if (sort === undefined) return [];
      const near = viewsNear(views, at, back, 0);
      const sum = { ...total, right: total.right.replace(closing, '') };
      return judge(sum, figures.slice(0, position), view, near, sort, words);
    });
  });

/** What makes a figure a sum: words that say so, or of years that they are served one after another. */
function sortOf(
  { quantity, left, right }: Figure,
  view: SentenceView,
  previous: SentenceView | undefined,
): 'sum' | 'turn' | undefined {
  const { kind, ranged, value } = quantity;
  if (!['count', 'money', 'measure', 'duration'].includes(kind) || ranged || value < 3)
    return undefined;
  if (/^(?: [a-z-]+){0,3}?(?::| - )/.test(right) || apart.test(right)) return undefined;
  if (/^(?: [a-z]+)? (?:short|shy|above|below|over|under|up|down|more|less)\b/.test(right))
    return undefined;
  const lines = [view, ...(previous?.sentence === view.sentence - 1 ? [previous] : [])];
  const turned = kind === 'duration' && lines.some((one) => lineHas(one, inTurn));
  if (after.test(right) || before.test(left)) return turned ? 'turn' : 'sum';
  if (kind !== 'duration') return undefined;
  if (/ (?:career|ban|wait) of $/.test(left) && /, an? (?:[a-z]+ )?[a-z]+ of $/.test(left))
    return 'sum';
  return turned && (stretch.test(left) || /[:,] $/.test(left)) ? 'turn' : undefined;
}

function judge(
  total: Figure,
  own: readonly Figure[],
  view: SentenceView,
  near: readonly SentenceView[],
  sort: 'sum' | 'turn',
  words: (quantity: Quantity) => string,
): Problem[] {
  const { kind, unit } = total.quantity;
  const earlier = near.filter((other) => other !== view).reverse();
  const lists: { items: readonly Quantity[]; from: SentenceView }[] = [];
  let items = partsIn(own, total);
  if (items.length >= 2) lists.push({ items, from: view });
  let last = view;
  for (const other of earlier) {
    if (other.sentence < last.sentence - 1) break;
    items = [...partsIn(figuresIn(other), total), ...items];
    last = other;
    if (items.length >= 2) lists.push({ items, from: other });
  }
  // Any of the figures near that make the sum: then all is well.
  const pool = near
    .flatMap(figuresIn)
    .flatMap((figure) =>
      figure.quantity.index < total.quantity.index ? (inUnit(figure, total) ?? []) : [],
    );
  if (lists.length === 0 || pool.length > 9 || makesUp(pool, total.quantity)) return [];
  const text = [...near, view].map(({ line }) => line).join(' ');
  if (kind === 'duration' && together.test(text)) return [];
  const found = lists.find(({ items: list, from }) => {
    const sum = list.reduce((so, { value }) => so + value, 0);
    const reach = from === view ? 0.3 : sort === 'turn' ? 0.25 : 0.22;
    return Math.abs(sum / total.quantity.value - 1) <= reach;
  });
  if (found === undefined) return [];
  const between = near
    .filter(({ sentence }) => sentence >= found.from.sentence)
    .map(({ line }) => line)
    .join(' ');
  if (open.test(between.replace(inTurn, ' '))) return [];
  return judgeParts(
    {
      total: { ...total.quantity, kind, unit },
      items: found.items,
      sentence: view.sentence,
      other: found.from.sentence,
      told: found.from === view || sort === 'turn',
      reach: 0.3,
      ...(found.from === view || sort === 'turn' ? { closed: 'rest' } : {}),
    },
    near,
    words,
  );
}

/** The figures that can be parts of a total: alike, or bare after one that is. */
function partsIn(figures: readonly Figure[], total: Figure): Quantity[] {
  return figures.flatMap((figure) => {
    if (notPart.test(figure.left) || apart.test(figure.right)) return [];
    if (!countAlike(total, figure)) return [];
    const item = inUnit(figure, total);
    return item === undefined || item.value >= total.quantity.value ? [] : [item];
  });
}

function inUnit(figure: Figure, total: Figure): Quantity | undefined {
  const counts = figure.quantity.kind === 'count' && total.quantity.kind === 'count';
  return counts ? figure.quantity : inListOf(total, figure);
}

/** Years and days of a list are told to the day. */
function asTold(quantity: Quantity): Interval {
  const { kind, hedge, value } = quantity;
  return kind === 'duration' && hedge === 'exact' ? between(value, value) : asWritten(quantity);
}

/** Whether some of the figures together are the total as written. */
function makesUp(pool: readonly Quantity[], total: Quantity): boolean {
  for (let chosen = 1; chosen < 1 << pool.length; chosen += 1) {
    const parts = pool.filter((_, bit) => (chosen >> bit) % 2 === 1);
    if (sumFits(parts.map(asTold), asTold(total))) return true;
  }
  return false;
}
