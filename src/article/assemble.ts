import type { Article, Extraction, Paragraph } from '../domain/article.ts';
import { stableId, type ArticleId } from '../domain/ids.ts';
import type { ArticleParts, Block } from './blocks.ts';
import { countWords } from './clean-text.ts';

export interface AssembleOptions {
  readonly url?: string;
  readonly language: string;
  readonly extraction: Extraction;
  /** Words of the article that are analysed. */
  readonly maxWords: number;
}

/** Lays the parts into one string, caps its length, and says so when it had to. */
export function assembleArticle(parts: ArticleParts, options: AssembleOptions): Article {
  const all = [...leading(parts), ...parts.blocks];
  const { kept, readWords, totalWords } = capWords(all, options.maxWords);
  const cut = readWords < totalWords;
  const { text, paragraphs } = layOut(kept);
  const notes = cut
    ? [...options.extraction.notes, wordsNote(readWords, totalWords)]
    : options.extraction.notes;
  return {
    id: stableId('article', parts.canonicalUrl ?? options.url ?? '', text) as ArticleId,
    ...(options.url === undefined ? {} : { url: options.url }),
    ...optional(parts),
    title: parts.title,
    language: options.language,
    text,
    paragraphs,
    extraction: { ...options.extraction, truncated: options.extraction.truncated || cut, notes },
  };
}

function leading(parts: ArticleParts): Block[] {
  const blocks: Block[] = [];
  if (parts.title !== '') blocks.push({ kind: 'headline', text: parts.title });
  if (parts.standfirst !== undefined) blocks.push({ kind: 'standfirst', text: parts.standfirst });
  return blocks;
}

const optionalFields = [
  'canonicalUrl',
  'standfirst',
  'byline',
  'siteName',
  'publishedAt',
  'modifiedAt',
] as const;

function optional(parts: ArticleParts): Partial<Pick<Article, (typeof optionalFields)[number]>> {
  return Object.fromEntries(
    optionalFields.flatMap((field) => (parts[field] === undefined ? [] : [[field, parts[field]]])),
  );
}

function wordsNote(readWords: number, totalWords: number): string {
  return `Checked words 1–${readWords.toLocaleString('en-GB')} of ${totalWords.toLocaleString('en-GB')}.`;
}

/** Whole paragraphs up to the limit; a single paragraph longer than all of it is cut at a word. */
function capWords(
  blocks: readonly Block[],
  maxWords: number,
): { kept: readonly Block[]; readWords: number; totalWords: number } {
  const counts = blocks.map((block) => countWords(block.text));
  const totalWords = counts.reduce((sum, count) => sum + count, 0);
  if (totalWords <= maxWords) return { kept: blocks, readWords: totalWords, totalWords };
  const kept: Block[] = [];
  let readWords = 0;
  for (const [index, block] of blocks.entries()) {
    const room = maxWords - readWords;
    const count = counts[index] ?? 0;
    if (count > room) {
      // Less than a tenth kept would leave nothing to check: then the paragraph is cut instead.
      if (readWords < maxWords / 10) {
        kept.push({ ...block, text: firstWords(block.text, room) });
        readWords += room;
      }
      break;
    }
    kept.push(block);
    readWords += count;
  }
  return { kept, readWords, totalWords };
}

function firstWords(text: string, count: number): string {
  const words = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;
  let end = 0;
  for (let found = 0; found < count && words.exec(text) !== null; found += 1) end = words.lastIndex;
  return text.slice(0, end);
}

function layOut(blocks: readonly Block[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    paragraphs.push({
      kind: block.kind,
      range: { start: text.length, end: text.length + block.text.length },
    });
    text += block.text;
  }
  return { text, paragraphs };
}
