import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, moreWays, wayWords, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import { asWritten, overlap, subtract, type Interval } from './interval.ts';
import { asPoints } from './levels.ts';
import { inListOf } from './part-lists.ts';
import { printLike } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';

const noun =
  '(?:rise|fall|drop|decline|increase|decrease|loss|gain|cut|jump|leap|difference|gap|surplus|shortfall|deficit|growth|improvement|reduction|swing|addition|saving)';
const soft =
  '(?:(?:by|about|around|some|just|nearly|almost|over|exactly|only|another|a further) ){0,2}';
/** ', a drop of 53', 'or 65 more', 'so it gained 35', 'up by 65': the difference, after its two levels. */
const closes = new RegExp(
  `(?:[,;:(]| -| so| and| which| that| making| meaning)(?: (?:or|so|which|that|is|was|it|they|he|she|has|have|had|therefore|thus|means|an?|the|net|total|overall|further|there))* (?:${noun} of |(?:${wayWords}|${moreWays}) )?${soft}$`,
);
const isChange = new RegExp(` (?:${noun} of|${wayWords}|${moreWays}) ${soft}$`);
const more =
  /^(?: [a-z]+)? (?:more|fewer|less|higher|lower|up|down|extra|better|worse)(?= ?[.,;)]| (?:than|on) (?:the|a) year)/;
/** 'fell from 18,400 to 15,900, or by 2,500' */
const hasWay = new RegExp(` (?:${wayWords}|went) (?:[a-z]+ ){0,3}from $`);
/** 'has gone up by 85 and now stands at 445', 'lost 130 and now counts 410': a change on the way to the new level. */
const went = new RegExp(
  ` (?:${wayWords}|${moreWays}|paid off|paid back|paid down|gone up|went up|gone down|went down|spent|spends|sold|gave away|took out|withdrew|repaid|paid out|used|cancelled|closed|killed) ${soft}$`,
);
const arrives =
  / (?:(?:now|leaving|leaves|left|ending|ended|ends) (?:[a-z']+ ){0,5}|still (?:owes?|owed|counts?|numbers?|employs?|stands at) (?:[a-z']+ ){0,2})$/;
/** '12 points: 48% back the mayor and 34% his rival' */
const opens = /^(?: (?!and|or|in|on|at|from|to)[a-z-]+){0,3} ?(?:[:;] | - )/;
const gapIs = / (?:gap|difference|lead|margin|majority|advantage|ahead|behind|clear|apart)\b/;

/** Other times, other parts, or more that came on the way. */
const open =
  / (?:each|per|average|respectively|peak|record|high of|low of|at least|at most|up to|nearly|than|compared|against (?:the|an?|last|its)|expected|forecast|target|planned|including|includes|of which|of whom|of them|including|interest|in all|in total|altogether|also|net of|inflation|another|others?|rest|plus|with (?!<|him|her|it|them|only|just)|then|first|few|several|many|some of|born|hired|joined|undecided|unsure|bought|new|either|drawn?|drew|ties?|tied)\b/;
const aside =
  / (?:in|since) (?:19|20)\d\d\b.{0,80} (?:in|since) (?:19|20)\d\d\b.{0,80} (?:in|since) (?:19|20)\d\d\b/;
/** A subject that is not the one the sentence before told of. */
const carriesOn =
  /^ (?:it|they|he|she|we|that|this|now|today|since then|by|in|this (?:year|month|week|term|season)|last (?:year|month|week)|a year (?:ago|earlier|later)|the (?:number|figure|total|price|cost|bill|level|count|company|firm|club|party|herd|school|union|group|club|charity|council|fund|team|rate|sum|tally|school)) /;

/** A change beside the level before and the level after it, in one sentence or in two that follow each other. */
export const levelAndChange: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    const own = figuresIn(view);
    const found = ofThree(own, view, view, words);
    if (found.length > 0 || own.length > 2) return found;
    const previous = views[at - 1];
    if (previous?.sentence !== view.sentence - 1 || !carriesOn.test(view.line)) return [];
    return ofThree([...figuresIn(previous), ...own], view, previous, words);
  });

interface Triad {
  readonly levels: readonly [Figure, Figure];
  readonly by: Figure;
}

function ofThree(
  figures: readonly Figure[],
  view: SentenceView,
  from: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (figures.length < 3 || figures.length > 5) return [];
  const line = from === view ? view.line : `${from.line}${view.line}`;
  if (open.test(line) || aside.test(line)) return [];
  const triad = triadOf(figures);
  if (triad === undefined) return [];
  const { levels, by } = triad;
  const [one, two] = levels.map(({ quantity }) => quantity) as [Quantity, Quantity];
  const amount = inListOf(levels[0], by) ?? by.quantity;
  const points = one.kind === 'percent' ? asPoints(by.quantity, one, pointsOf(by)) : amount;
  return judge(one, two, points, view, from, words);
}

function pointsOf({ right, quantity }: Figure): string | undefined {
  return (
    /^ (?:percentage )?points?\b/.exec(right)?.[0] ??
    (quantity.kind === 'points' ? ' points' : undefined)
  );
}

/** Three figures of one sort, and which of them is the change: the last, the middle or, before a colon, the first. */
function triadOf(figures: readonly Figure[]): Triad | undefined {
  const percents = figures.filter(({ quantity }) => quantity.kind === 'percent');
  const others = figures.filter(({ quantity }) => quantity.kind !== 'percent');
  const gaps = others.filter((figure) => pointsOf(figure) !== undefined);
  const gap = gaps.length === 1 ? gaps[0] : undefined;
  if (percents.length === 2 && others.length <= 2 && gap !== undefined) {
    const isGap =
      gap.quantity.index < (percents[0]?.quantity.index ?? 0)
        ? opens.test(gap.right)
        : closes.test(gap.left);
    return isGap ? { levels: percents as [Figure, Figure], by: gap } : undefined;
  }
  const [first] = figures;
  if (first === undefined) return undefined;
  const alike = figures.filter((figure) =>
    figure.quantity.kind === 'count' && first.quantity.kind === 'count'
      ? isSame(first, figure)
      : inListOf({ ...first, quantity: { ...first.quantity, value: Infinity } }, figure) !==
        undefined,
  );
  const [a, b, c] = alike;
  if (a === undefined || b === undefined || c === undefined || alike.length > 3) return undefined;
  if (!['count', 'money', 'measure', 'duration'].includes(a.quantity.kind)) return undefined;
  if (closes.test(c.left) && (isChange.test(c.left) || more.test(c.right)))
    return { levels: [a, b], by: c };
  if (/, (?:or|by|or by|or some) $/.test(c.left) && hasWay.test(a.left))
    return { levels: [a, b], by: c };
  if (went.test(b.left) && arrives.test(c.left)) return { levels: [a, c], by: b };
  if (
    opens.test(a.right) &&
    (gapIs.test(`${a.left}${a.right}`) ||
      / (?:won|lost|survived|passed|carried|defeated|beaten|failed|fell|elected) (?:[a-z]+ ){0,3}by (?:just |only )?$/.test(
        a.left,
      ))
  )
    return { levels: [b, c], by: a };
  return undefined;
}

function isSame(one: Figure, other: Figure): boolean {
  return (
    countAlike(one, other) ||
    /^ (?:jobs|animals|seats|people|posts|staff|workers|members|votes|points|for|against|yes|no)\b/.test(
      other.right,
    )
  );
}

function judge(
  one: Quantity,
  two: Quantity,
  by: Quantity,
  view: SentenceView,
  from: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const all = [one, two, by];
  if (all.some(({ hedge, ranged, value }) => hedge !== 'exact' || ranged || value <= 0)) return [];
  const [low, high] = one.value < two.value ? [one, two] : [two, one];
  const given = high.value - low.value;
  const ratio = by.value / given;
  // Far off, it is the change of something else, or since another time.
  if (given === 0 || ratio < 0.55 || ratio > 1.8 || by.value >= high.value) return [];
  const exact = (quantity: Quantity): Interval =>
    quantity.kind === 'duration'
      ? { low: quantity.value, high: quantity.value }
      : asWritten(quantity);
  if (overlap(subtract(exact(high), exact(low)), exact(by))) return [];
  const computed = printLike(given, words(by));
  return [
    {
      signal: 'some',
      stated: `a difference of ${words(by)}`,
      computed,
      sum: [`${words(high)} − ${words(low)} = ${computed}, against ${words(by)}`],
      figures: all.filter(({ sentence }) => sentence === view.sentence),
      sentence: view.sentence,
      ...(from === view ? {} : { other: from.sentence }),
    },
  ];
}
