import type { Article, Paragraph } from '../../src/domain/article.ts';
import { stableId, type ArticleId } from '../../src/domain/ids.ts';

export interface PlainArticle {
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly title?: string;
  readonly standfirst?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly byline?: string;
  readonly url?: string;
}

/** An Article as the reader of pasted text would build it: headline and standfirst first, then the body. */
export function plainArticle(source: PlainArticle): Article {
  const { text: body, title = '', standfirst, ...known } = source;
  const parts: { kind: Paragraph['kind']; text: string }[] = [
    { kind: 'headline' as const, text: title },
    { kind: 'standfirst' as const, text: standfirst ?? '' },
    ...body.split(/\n{2,}/).map((part) => ({ kind: 'body' as const, text: part.trim() })),
  ].filter((part) => part.text !== '');
  let text = '';
  const paragraphs = parts.map((part): Paragraph => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += part.text;
    return { kind: part.kind, range: { start, end: text.length } };
  });
  return {
    id: stableId(text) as ArticleId,
    title,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...known,
    language: 'en',
    text,
    paragraphs,
    extraction: { method: 'text', confidence: 1, truncated: false, notes: [] },
  };
}
