import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, wayWords, type Figure } from './clauses.ts';
import type { ChangeFrame } from './levels.ts';
import type { SentenceView } from './sentence-view.ts';

const noun = `(?:${wayWords}|addition|gains?|loss|growth|advance|swing|improvement|saving|jump|leap|slide|dive)`;
const soft =
  '(?:of|by|about|around|some|just|almost|nearly|over|under|more than|less than|roughly|only|an?|another|further|well|approximately)';
/** ', a rise of', ' - up', '(or', ', which is': what ties an amount to the figure before it. */
const tied = new RegExp(
  `(?:[,;:(]| -) ?(?:(?:or|so|now|that is|that was|which is|which was|which represents|it is|it was|this is|this was|representing|marking|making|equivalent to|equal to) ){0,2}(?:an? |the )?(?:[a-z]+(?: - [a-z]+){0,2} ){0,2}?(?:${noun} (?:in (?:[a-z]+ ){1,3})?)?(?:${soft} ){0,4}$`,
);
/** ', on revenue that rose', ', with visitors up': of something else, whatever stands between. */
const untied =
  /(?:[,;:(]| -) ?(?:on|with|as|of|in|at|after|and|but|while|though|although|even|when|where|who|because|since|despite|helped|driven|thanks|amid|before|if|for|from|to|by|than|compared|against) [^,;:(-]{0,80}$/;
/** 'and its spending', ', taking total exports', 'pushed the bill': a subject of its own. */
const other =
  / and (?:the|its|his|her|their|our|an?|that of|those of|(?:[a-z'-]+ ){1,3}(?:from|rose|fell|was|were))\b| (?:while|whereas|but|though|although|as|(?<!compared )(?<!compare )with|on) (?!(?:a|the|last|that|in|year|month|quarter)\b)| (?:tak|bring|push|lift|driv|send|help|leav|caus|forc|mak|giv)ing\b| (?:took|brought|pushed|lifted|drove|sent|helped|left|caused|forced|made|put|gave)\b/;
/** ', the unit could raise': another clause; ', the bank said,' is none. */
const clause =
  /, (?:the|its|it|they|he|she|we|an?|this|that) (?!(?:[a-z]+ ){1,3}(?:said|says|showed|shows|reported|announced)\b)/;
/** What the amount is of: each year, or what is left once prices are taken out. */
const yearly =
  /^ ?(?:an?|per|each|every) (?:year|month|week|day|quarter|decade)\b(?! (?:ago|earlier|before))|^ (?:annually|once|with|including|plus|after|adjusted|if|when)\b| after inflation\b| in real terms\b/;
const eachYear = / an? (?:[a-z]+ )?(?:annual|yearly|monthly|weekly|average|real) (?:[a-z]+ ){0,2}$/;
const lately =
  /^ (?:of (?:it|them|which|whom|those|these)\b|(?:in|over|during) (?:the )?(?:last|past|latest|first|final)\b|[a-z ]{0,20}\balone\b|this (?:year|month|week)\b)/;
/** 'from a peak of 480', 'compared with $36 at the start of the year': not where this change began. */
const peak = / (?:peak|high|low|record|height|maximum|minimum|average)(?: [a-z]+)? $/;
const longAgo =
  /^(?: [a-z]+)?,? (?:in (?:19|20)\d\d|<d\d+> (?:ago|earlier|before)|(?:five|ten|many) years ago|at (?:the|its) [a-z]+|a (?:decade|generation) (?:ago|earlier))/;
const opens = /(?:^| and|[,;:]) from (?:[a-z]+ ){0,4}$/;
const goesOn =
  / (?:it|they|(?:the|that) (?:number|figure|total|rate|price|cost|sum|amount|level|bill))(?: [a-z]+){1,3} $/;
/** 'Profit of £4.2m was up 30%' */
const stands = new RegExp(`^(?: [a-z]+){0,3} (?:was|were|is|are) (?:${noun} )?(?:${soft} ){0,4}$`);
const minus = / (?:loss(?:es)?|deficit|shortfall|lost) (?:of )?(?:about |just |only )?$/;

/**
 * Whether a change and the two levels beside it are told of one thing: 'went from 52 to 61, a rise of
 * 17%', never 'a profit of $71m, against $60m, on revenue that rose 8%'.
 */
export function isOneStatement(view: SentenceView, { from, to, by }: ChangeFrame): boolean {
  const all = figuresIn(view);
  const at = (index: number) => all.findIndex(({ quantity }) => quantity.index === index);
  const [first, last, amount] = [at(from.index), at(to.index), at(by.index)];
  const [lower, upper] = [Math.min(first, last), Math.max(first, last)];
  const { left, right } = all[amount] as Figure;
  // A profit after a loss has not grown by any share of it.
  if (minus.test(all[first]?.left ?? '') !== minus.test(all[last]?.left ?? '')) return false;
  if (peak.test(all[first]?.left ?? '')) return false;
  if (
    (yearly.test(right) && !isMonthly(by, right, textOf(all, lower, upper))) ||
    eachYear.test(left)
  )
    return false;
  // '300 more than in 2024, up from 1,600 in 2023': it has its own level.
  if (/ than [^,]{0,60}, (?!when )/.test(right) || (/ than\b/.test(right) && first !== amount + 1))
    return false;
  const between = textOf(all, lower, upper);
  if (amount < lower) {
    const link = textOf(all, amount, lower);
    return !other.test(link) && !clause.test(link) && !other.test(between);
  }
  if (amount > upper) return isTied(textOf(all, upper, amount)) && !lately.test(right);
  const link = textOf(all, lower, amount);
  if (lower === first && !isTied(link))
    return opens.test(all[first]?.left ?? '') || goesOn.test(link);
  const [level, after] = [
    all[upper] as Figure,
    `${all[upper]?.right ?? ''}<d0>${all[upper + 1]?.right ?? ''}`,
  ];
  if (right.includes(',') && (longAgo.test(level.right) || longAgo.test(after))) return false;
  const told = isTied(link) || stands.test(link) || / at $/.test(all[lower]?.left ?? '');
  return told && !other.test(textOf(all, amount, upper));
}

/** 'goes from £19 to £21, an addition of £2 each month': a bill, not one month after another. */
function isMonthly({ kind }: Quantity, right: string, between: string): boolean {
  return (
    kind === 'money' && / month\b/.test(right.slice(0, 12)) && !/ (?:in|over|since) /.test(between)
  );
}

/** Whether the words before an amount tie it to the figure before it: ', a rise of'. */
export function isTied(link: string): boolean {
  return tied.test(link) && !untied.test(link);
}

/** The words between two figures of a sentence, any third one as '#'. */
function textOf(figures: readonly Figure[], from: number, to: number): string {
  return figures
    .slice(from + 1, to + 1)
    .map(({ left }) => left)
    .join('#');
}
