import type { Range, Sentence } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { quotedBeside } from './framing-beside.ts';
import { contraryTo } from './framing-opposites.ts';
import type { Quotation } from './quotations.ts';

/** An admission in the reporter's words, and the speaker's own words that say the opposite. */
export interface Belied {
  readonly act: 'admission';
  readonly frame: Range;
  readonly quotation: Quotation;
  /** The words of the quotation that say the opposite. */
  readonly against: string;
}

const frame =
  /\b(?:admit(?:s|ted|ting)|conced(?:es|ed|ing)|acknowledg(?:es|ed|ing)|confess(?:es|ed|ing)|accept(?:s|ed)|own(?:s|ed) up to)\b/i;

/** How many sentences after the frame the quotation may come. */
const near = 2;

/** 'The minister has admitted that the line will be late. … “The programme remains on track,” he replied.' */
export function beliedAdmissions(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
): Belied[] {
  const { article, sentences } = document;
  return sentences.flatMap((sentence): Belied[] => {
    const text = article.text.slice(sentence.range.start, sentence.range.end);
    const match = frame.exec(text);
    if (match === null) return [];
    const said = text.slice(match.index + match[0].length).replace(/["“][^"”]*(?:["”]|$)/g, ' ');
    const spoken =
      quotedBeside(document, outer, attributions, sentence, match) ??
      quotedAfter(document, outer, attributions, sentence, match);
    const words = (spoken ?? []).map(({ inner }) => article.text.slice(inner.start, inner.end));
    const against = contraryTo(said, words.join(' '));
    const at = words.findIndex((one) => against !== undefined && one.includes(against));
    const quotation = spoken?.[at];
    if (against === undefined || quotation === undefined) return [];
    const start = sentence.range.start + match.index;
    return [
      { act: 'admission', frame: { start, end: start + match[0].length }, quotation, against },
    ];
  });
}

/** The first quotation after the sentence, when the frame and the speaker answer to one another. */
function quotedAfter(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
  sentence: Sentence,
  match: RegExpExecArray,
): readonly Quotation[] | undefined {
  const { article, sentences } = document;
  const text = article.text.slice(sentence.range.start, sentence.range.end);
  const before = text.slice(0, match.index);
  if (/["“]/.test(text)) return undefined;
  if (
    /\b(?:be|been|being|was|were|is|are|got|not|never|n['’]t|to|no one|nobody)\s+(?:\w+ly )?$/.test(
      before,
    )
  )
    return undefined;
  const last = sentences[sentence.index + near] ?? sentences.at(-1);
  const quotation = outer.find(
    ({ range }) => range.start >= sentence.range.end && range.start < (last?.range.end ?? 0),
  );
  return quotation && fromSameMouth(document, quotation, attributions, before)
    ? [quotation]
    : undefined;
}

const office =
  /\b(?:minister|secretary|president|mayor|chief|director|chair\w*|leader|boss|manager|head|governor|commissioner|spokes\w+|company|firm|council|ministry|department|club|police|deputy|bishop|headteacher)\b/i;

/** A pronoun, a name of the frame, or the name of somebody whom the frame called by an office alone. */
function fromSameMouth(
  { article }: TextDocument,
  quotation: Quotation,
  attributions: readonly Attribution[],
  before: string,
): boolean {
  const source = attributions.find(
    (one) =>
      one.source !== undefined &&
      one.content.some(
        (range) => range.start < quotation.range.end && quotation.range.start < range.end,
      ),
  )?.source;
  if (source === undefined) return false;
  const called = article.text.slice(source.range.start, source.range.end);
  if (source.kind === 'pronoun') return !/^(?:it|we|you|they)$/i.test(called);
  if (before.toLowerCase().includes(source.head.toLowerCase())) return true;
  const named = /\p{Ll} \p{Lu}\p{Ll}+/u.test(before);
  const unnamed = office.test(before) && !named;
  const opening = article.text.slice(Math.max(0, source.range.start - 160), source.range.start);
  return unnamed && /(?:^|\n)\s*(?:Asked|Questioned|Pressed|Challenged)\b[^\n]*$/.test(opening);
}
