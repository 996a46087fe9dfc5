import type { TextDocument } from '../../text/document.ts';
import { smallNumbers } from '../../text/number-words.ts';
import type { Quantity } from '../../text/quantities.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { print } from './print.ts';
import type { SentenceView } from './sentence-view.ts';

/** Parts that are told in no figure: 'a couple of teachers', 'the last dozen', 'a director', 'twins'. */
const unread =
  / (?:dozens?|scores?|couples?|pairs?|handful|several|few|many|most|twins|triplets|trio|duo|elsewhere|unknown|unidentified|undisclosed|nobody|none|also|plus|besides|apart|tip|tenner|fiver|one)\b|(?<!#) (?:others?|rest|remainder|remaining|balance|another|more|further)\b(?!,? #)| (?:and|or|with) (?:of )?(?:an?|the|his|her|its|their|our|some|any) (?!(?:[a-z'-]+ ){0,4}#)/;
/** Between parts that are said to be all: 'several in Ede', 'and a few more'. */
const untold =
  / (?:dozens?|scores?|couples?|pairs?|handful|several|few|many|most|twins|triplets|trio|duo|unknown|undisclosed|plus|besides|apart)\b|(?<!#) (?:others?|rest|remainder|remaining|balance|another|more|further)\b(?!(?: [a-z]+)?,? #)/;
/** After the last part: 'barley (60), oats (40) and fallow'. */
const goesOn =
  /# ?\)?(?: [a-z]+){0,2},? (?:and|or|plus) (?!(?:there|that|no|nobody|nothing|none|it|they|he|she|we|everyone|everybody|all|with|was|were)\b)[^#]*$/;
/** In the sentence after the parts. */
const leftOver =
  / (?:the|its|their|a) (?:rest|remainder|remaining|others?|balance|final)\b| (?:others|another|what is left|left over|unaccounted|not been (?:identified|named|allocated)|no other [a-z]+ (?:has|have|had)(?! been))\b/;
const dash = /^(?:-|–|—|\*|•|·|▪|●|◦)$/;

/**
 * Whether the words from the first part on leave room for what is missing from its whole: a part that
 * has no figure, a figure that is as large as what is missing, or 'the rest' in the sentence after.
 * Of parts that are closed by 'the other six' only what stands between them counts, and of a list that
 * is said to be all there is only what goes on with it.
 */
export function leavesRoom(
  document: TextDocument,
  parts: readonly Quantity[],
  missing: number,
  closed?: 'rest' | 'list',
): boolean {
  const { tokens, starts } = document;
  const begin = Math.min(...parts.map(({ from }) => from));
  const last = parts.reduce((a, b) => (a.from > b.from ? a : b));
  const word = [...smallNumbers].find(([, value]) => value === missing)?.[0];
  const isMissing = (one: string) => one === print(missing) || one === word;
  const end = starts[last.sentence + 1] ?? tokens.length;
  if (dash.test(tokens[end]?.lower ?? '')) return true;
  if (closed !== undefined) {
    const told = lineOf(document, parts, begin, closed === 'rest' ? last.to : end).replace(
      / no others? /,
      ' nothing ',
    );
    const open = closed === 'list' && goesOn.test(told);
    return open || untold.test(told) || told.split(/[ ,;.:]+/).some(isMissing);
  }
  const next = plainLine(document, last.sentence + 1);
  const text = lineOf(document, parts, begin, end);
  if (unread.test(text) || leftOver.test(` ${next} `)) return true;
  // 'and children', 'and meals': the name of a place goes on with what was told before.
  for (let at = last.to; at < end - 1; at += 1) {
    const joins = ['and', 'or', 'plus'].includes(tokens[at]?.lower ?? '');
    if (joins && !['PROPN', 'NUM'].includes(tokens[at + 1]?.pos ?? '')) return true;
  }
  return `${text} ${next}`.split(/[ ,;.:]+/).some(isMissing);
}

/** Whether another figure of the sentence is the sum: 'Eleven of the 12 jurors, five men and six women'. */
export function isTold(
  { quantities }: Pick<SentenceView, 'quantities'>,
  used: readonly Quantity[],
  sum: number,
): boolean {
  return quantities.some(
    (one) => one.value === sum && !used.some(({ index }) => index === one.index),
  );
}

/** The words of some tokens, each of the parts as '#'. */
function lineOf(
  { tokens }: TextDocument,
  parts: readonly Quantity[],
  begin: number,
  end: number,
): string {
  const starts = new Map(parts.map(({ from, to }) => [from, to]));
  const words: string[] = [];
  for (let at = begin; at < end;) {
    const to = starts.get(at);
    words.push(to === undefined ? (tokens[at]?.lower ?? '') : '#');
    at = to ?? at + 1;
  }
  return ` ${words.join(' ').replaceAll(' ,', ',')} `;
}
