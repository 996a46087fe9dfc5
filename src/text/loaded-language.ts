import type { Range, Sentence } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { lentAt } from './block-voices.ts';
import type { TextDocument } from './document.ts';
import { isLentWord, isToldBeside, literalUses } from './loaded-senses.ts';
import { loadedPhrases, loadedWords } from './loaded-words.ts';
import { matchesOf } from './matches.ts';
import type { Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';
import { sentencesFor } from './word-index.ts';
import { startsUpper } from './letters.ts';

export interface LoadedWord {
  readonly range: Range;
  readonly sentence: number;
}

const pattern = new RegExp(
  `(?<![\\p{L}-])(?:${[...loadedPhrases, ...[...loadedWords].sort((a, b) => b.length - a.length)].join('|')})(?![\\p{L}-])`,
  'giu',
);

/** Loaded words in the article's own voice: outside quotations, titles and what sources are reported to say. */
export function findLoaded(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): LoadedWord[] {
  const quoted = lentAt(document, quotations);
  const found: LoadedWord[] = [];
  for (const sentence of sentencesFor(document, pattern)) {
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    const literal = matchesOf(text, literalUses).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const match of matchesOf(text, pattern)) {
      const start = sentence.range.start + match.index;
      const range = { start, end: start + match[0].length };
      if (quoted(start) || isName(document, range, text, match.index)) continue;
      if (literal.some((one) => one.start <= match.index && match.index < one.end)) continue;
      if (isLentWord(text, match.index, match.index + match[0].length)) continue;
      if (isToldBeside(match[0], passageOf(document, sentence))) continue;
      if (voicedBySource(attributions, sentence.index, range)) continue;
      found.push({ range, sentence: sentence.index });
    }
  }
  return found;
}

/** The sentence with the two before it and the one after. */
function passageOf({ article, sentences }: TextDocument, { index, range }: Sentence): string {
  const from = (sentences[index - 2] ?? sentences[0])?.range.start ?? range.start;
  return article.text.slice(from, sentences[index + 1]?.range.end ?? range.end);
}

const beforeCapital = /^\s\p{Lu}/u;
const capitals = /\b\p{Lu}\p{Ll}+/gu;

/** 'The Shocking Truth': part of a title or a name. */
function isName(document: TextDocument, range: Range, sentence: string, at: number): boolean {
  const capital = startsUpper(document.article.text.slice(range.start, range.start + 1));
  if (capital && beforeCapital.test(document.article.text.slice(range.end, range.end + 2)))
    return true;
  if (at === 0 || !startsUpper(document.article.text.slice(range.start, range.start + 1)))
    return false;
  const inTitleCase = (sentence.match(capitals)?.length ?? 0) > sentence.split(/\s+/).length * 0.6;
  return !inTitleCase || sentence.split(/\s+/).length < 3;
}

/** 'Ruiz said the plan was reckless': her word, though no marks stand around it. */
function voicedBySource(
  attributions: readonly Attribution[],
  sentence: number,
  range: Range,
): boolean {
  return voicing(attributions, { start: range.start, end: range.start + 1 }).some(
    ({ source, cue, content, sentence: at }) =>
      at === sentence &&
      source !== undefined &&
      source.kind !== 'document' &&
      (source.kind !== 'other' || (cue.family === 'say' && cue.lemma !== 'tell')) &&
      (cue.family === 'say' || cue.family === 'think') &&
      content.some((part) => part.start <= range.start && range.start < part.end),
  );
}
