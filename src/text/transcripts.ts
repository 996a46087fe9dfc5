import type { Article, Range } from '../domain/article.ts';
import { remembered } from './remembered.ts';

/** 'Q:', 'A:', 'Ruiz:', 'ANA RUIZ:' at the start of a line, not before a quotation mark. */
const labelled = /^(?:[QA]\d?|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):(?= ?[^\s"“‘])/u;
const questions = /^[QA]\d?:/;

/** So many paragraphs with a speaker's name before them make a transcript. */
const atLeast = 4;
/** Speakers of one conversation; a list of places or topics has more. */
const speakers = 4;

/**
 * Where the label ends (offset after the colon) of a paragraph that is somebody's words in a printed
 * conversation; undefined for every other paragraph. A lone 'MUMBAI:' is a dateline.
 */
export function transcriptLabel(article: Article, { start, end }: Range): number | undefined {
  const match = labelled.exec(article.text.slice(start, Math.min(end, start + 120)));
  if (!match) return undefined;
  return questions.test(match[0]) || isTranscript(article) ? start + match[0].length : undefined;
}

const isTranscript = remembered((article: Article): boolean => {
  const labels = article.paragraphs.flatMap(
    ({ range }) =>
      labelled.exec(article.text.slice(range.start, Math.min(range.end, range.start + 120)))?.[0] ??
      [],
  );
  const different = new Set(labels).size;
  return labels.length >= atLeast && different > 1 && different <= speakers;
});
