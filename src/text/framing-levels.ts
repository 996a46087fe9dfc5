import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { quotedBeside } from './framing-beside.ts';
import type { Quotation } from './quotations.ts';
import { matchIn, sentencesFor } from './word-index.ts';

/** A rise or a fall that is denied, and quoted figures that go that way. */
export interface DeniedLevel {
  readonly act: 'denial';
  readonly frame: Range;
  readonly quotation: Quotation;
  readonly against: string;
}

const frame =
  /\b(?:den(?:ied|ies|ying)|reject(?:ed|s|ing) (?:claims|suggestions|fears|charges|the (?:claim|idea|suggestion|charge)))(?= )/;
const up =
  /\b(?:larger|bigger|higher|more|longer|dearer|rise|rises|rising|rose|risen|(?:go|gone|going|went) up|increas\w+|grow\w*|grew|climb\w*|worse)\b/;
const down =
  /\b(?:smaller|lower|fewer|less|shorter|cheaper|fall|falls|falling|fell|fallen|drop\w*|(?:go|gone|going|went) down|declin\w+|shr[aiu]nk\w*|cut|cuts)\b/;
const number = String.raw`[£$€]?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const fromTo = new RegExp(
  String.raw`\bfrom ${number}(?: (?!to\b)[\p{L}%]+){0,3} to (?:about |nearly |some )?${number}`,
  'giu',
);
const twoTimes = new RegExp(
  String.raw`${number}(?: \p{L}+){0,2} (?:in|last) (?:the )?\p{L}+ and (?:then )?${number}(?: \p{L}+){0,2} (?:in|this) (?:the )?\p{L}+`,
  'giu',
);

/** '… denied that classes would grow. “The third form goes from 21 pupils to 26,” she said.' */
export function deniedLevels(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
): DeniedLevel[] {
  return sentencesFor(document, frame).flatMap((sentence): DeniedLevel[] => {
    const match = matchIn(document, sentence, frame);
    if (match === undefined) return [];
    const { text } = document.article;
    const start = sentence.range.start + match.index;
    const denied = text
      .slice(start + match[0].length, sentence.range.end)
      .replace(/["“][^"”]*(?:["”]|$)/g, ' ');
    const [rises, falls] = [up.test(denied), down.test(denied)];
    if (rises === falls) return [];
    const spoken = quotedBeside(document, outer, attributions, sentence, match);
    for (const quotation of spoken ?? []) {
      const words = text.slice(quotation.inner.start, quotation.inner.end);
      const steps = [...words.matchAll(fromTo), ...words.matchAll(twoTimes)].map(stepOf);
      const [first] = steps;
      if (first === undefined || steps.some(({ change }) => (rises ? change <= 0 : change >= 0)))
        continue;
      const range = { start, end: start + match[0].trimEnd().length };
      return [{ act: 'denial', frame: range, quotation, against: first.words }];
    }
    return [];
  });
}

function stepOf(match: RegExpExecArray): { readonly words: string; readonly change: number } {
  const [one, two] = [match[1], match.at(-1)].map((each) => Number((each ?? '').replace(/,/g, '')));
  return { words: match[0], change: (two ?? 0) - (one ?? 0) };
}
