import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import type { Act } from './framing-words.ts';
import type { Quotation } from './quotations.ts';
import { sameMouth } from './framing-mouth.ts';
import { matchIn } from './word-index.ts';

/** A frame in one sentence, and the quotation with which the next one begins. */
export interface CarriedFrame {
  readonly act: Act;
  readonly frame: Range;
  readonly quotation: Quotation;
}

/** Attacks need their object right behind them: 'slammed into the wall' and 'attacked down the left' have none. */
const frames: readonly (readonly [Act, RegExp])[] = [
  [
    'attack',
    /\b(?:slammed|blasted|lambasted|denounced|condemned|rebuked|berated|savaged|decried|rounded on|ripped into|tore into|laid into|took aim at|hit (?:out|back) at|lashed out at)(?= (?:the|a|an|this|that|his|her|their|its|it|him|them|what|plans?|proposals?|critics|rivals|claims|calls|\p{Lu}\p{L}+)(?![\p{L}]))(?!(?: [\p{L}’'-]+){1,4} (?:into|against|onto|over|past|through|home|shut|down)\b)/u,
  ],
  ['admission', /\b(?:confessed|owned up|conceded defeat)\b/],
  ['candor', /\b(?:came|come|comes) clean\b/],
  [
    'defiance',
    /\b(?:doubled down|dug in|(?:was|were|remained|remains|stayed|turned|grew|sounded|looked|seemed) (?:\w+ )?(?:defiant|unrepentant|unapologetic|unbowed)|struck a defiant \w+|stood (?:his|her|their|its) ground|refused to (?:back down|give way|budge|apologi[sz]e))\b/,
  ],
  [
    'attack',
    /\b(?:(?:was|were) (?:scathing|withering|savage|merciless)|pulled no punches|did not (?:hold back|mince (?:his|her|their) words)|let rip|(?:launched|unleashed) an? (?:\w+ ){0,2}(?:attack|broadside|tirade|rant)|went on the attack|came out swinging)\b/,
  ],
  [
    'apology',
    /\b(?:(?:was|were|sounded|looked) (?:contrite|apologetic|remorseful|full of remorse)|apologi[sz]ed(?! for being late)|said sorry|struck an apologetic \w+)\b/,
  ],
  [
    'praise',
    /\b(?:was full of praise|were full of praise|sang (?:his|her|its|their) praises|(?:heaped|lavished) praise|was effusive)\b/,
  ],
];

/** Frames whose sentence has no quotation, with the one that follows at once from the same mouth. */
export function carriedFrames(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
): CarriedFrame[] {
  const { article, sentences } = document;
  const opening = new Map(outer.map((quotation) => [quotation.range.start, quotation]));
  return sentences.flatMap((sentence): CarriedFrame[] => {
    const next = sentences[sentence.index + 1];
    const quotation = next && opening.get(next.range.start);
    if (!next || !quotation || next.paragraph > sentence.paragraph + 1) return [];
    const text = article.text.slice(sentence.range.start, sentence.range.end);
    if (/[“"?]/.test(text)) return [];
    const match = frames
      .map(([act, pattern]) => ({ act, found: matchIn(document, sentence, pattern) }))
      .find(({ found }) => found !== undefined);
    if (!match?.found) return [];
    const before = text.slice(0, match.found.index);
    if (/\b(?:be|been|being|was|were|is|are|got|not|n['’]t|to|by)\s+(?:\w+ly )?$/.test(before))
      return [];
    if (!sameMouth(document, quotation, attributions, before, text.slice(match.found.index)))
      return [];
    const start = sentence.range.start + match.found.index;
    return [{ act: match.act, frame: { start, end: start + match.found[0].length }, quotation }];
  });
}
