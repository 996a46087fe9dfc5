import type { TextDocument } from '../../text/document.ts';
import { plainLine } from '../../text/sentence-line.ts';

/** That one can be in two of the groups: 'Some take two', 'more than one trade', 'don't add them up'. */
const overlaps =
  / (?:more than (?:one|once)|both|overlap(?:s|ped|ping)?|twice|double - counted|simultaneously|at the same time|(?:two|three|several) of (?:them|these|those)|(?:some|many|most|several|others|a few)(?: of (?:them|these|those))?(?: [a-z]+){1,2} (?:two|three|both|several)|add (?:them|these|those|the [a-z]+) (?:up|together)|added (?:up|together)|counted (?:again|in each)|mutually|multiple|in each)\b/;

/** Whether the sentence of the parts, or one of the two after it, says that groups overlap. */
export function saysOverlap(document: TextDocument, sentence: number): boolean {
  return [0, 1, 2].some((on) => overlaps.test(` ${plainLine(document, sentence + on)} `));
}
