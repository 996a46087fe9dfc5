import type { TextDocument } from './document.ts';
import { plainLine } from './sentence-line.ts';

const then =
  /\b(?:when (?:he|she|they|it|his|her) (?!is\b|are\b|turns\b)|at the time|back then|then|in those days|years? (?:earlier|before|ago)|debut\w*|photo(?:graph)?s?|pictured in)\b/;

/** 'The judges called Adeyemi, 19, a revelation when she first sang': an age of then, not of now. */
export function tellsOfThen(document: TextDocument, sentence: number): boolean {
  return then.test(plainLine(document, sentence));
}
