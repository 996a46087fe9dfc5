import type { Paragraph } from '../domain/article.ts';
import type { TextDocument } from './document.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { remembered } from './remembered.ts';

/** The end of a paragraph that gives the next one to somebody: 'The Gazette writes:', 'the letter reads in full:'. */
const handsOver =
  /\b(?:(?:writes?|wrote|reads?|reports?|reported|explains?|explained|notes?|noted|argues?|argued|states?|stated|observes?|observed|says?|said|adds?|added|concludes?|concluded|recalls?|posted|tweeted|had this to say|puts? it|as follows|in (?:his|her|their|its) own words)(?: [^\s.:;]+){0,5}|(?:[Aa]ccording to|[Ll]iken(?:s|ed)) [^.:;]{3,120}) ?:$/;
const paper =
  /\b(?:letter|statement|text|passages?|excerpts?|extracts?|article|column|petition|email|e-mail|memo|post|editorial|essay|speech|remarks)\b[^.:;]{0,90}:$/i;
/** The writer of a letter or a statement speaks on. */
const speaksOn = /\b(?:I|we|We|my|our|Our|us|you|You|your|Your)\b/;
const reports =
  /\b(?:said|says|told|according to|spokes(?:man|woman|person)|declined|replied|responded)\b/i;

/** So many paragraphs after the first one may go on. */
const farthest = 12;

/**
 * Whether a place stands in a block that the line before it gives to somebody, without marks: a letter, a
 * statement or another paper's words after a colon. The first paragraph is theirs; the next ones as long as
 * somebody speaks on in them.
 */
const blocks = remembered(({ article }: TextDocument): readonly Paragraph[] => {
  const { text, paragraphs } = article;
  const wordsOf = ({ range }: Paragraph) => text.slice(range.start, range.end).trim();
  const found: Paragraph[] = [];
  paragraphs.forEach((opening, index) => {
    const next = paragraphs[index + 1];
    if (opening.kind !== 'body' || next?.kind !== 'body' || found.includes(opening)) return;
    const line = wordsOf(opening).slice(-240);
    if (!line.endsWith(':') || !(handsOver.test(line) || paper.test(line))) return;
    if (/^["“‘'«„]/.test(wordsOf(next))) return;
    found.push(next);
    for (const later of paragraphs.slice(index + 2, index + 2 + farthest)) {
      const words = wordsOf(later);
      const goesOn = speaksOn.test(wordsOf(found.at(-1) ?? next)) || paper.test(line);
      if (later.kind !== 'body' || !goesOn || !speaksOn.test(words) || reports.test(words)) return;
      found.push(later);
    }
  });
  return found;
});

/** Whether a place is somebody else's words: in quotation marks, or in a block that a line gives away. */
export function lentAt(
  document: TextDocument,
  quotations: readonly Quotation[],
): (offset: number) => boolean {
  const quoted = quotedAt(quotations);
  const lent = blocks(document);
  if (lent.length === 0) return quoted;
  return (offset) =>
    quoted(offset) || lent.some(({ range }) => range.start <= offset && offset < range.end);
}
