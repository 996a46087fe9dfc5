import type { ArticleId } from './ids.ts';

/** UTF-16 code unit offsets into `Article.text`, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type ParagraphKind =
  'headline' | 'standfirst' | 'heading' | 'body' | 'list-item' | 'table-row' | 'pull-quote';

export interface Paragraph {
  readonly range: Range;
  readonly kind: ParagraphKind;
}

export type ExtractionMethod =
  'text' | 'markdown' | 'html' | 'json-ld' | 'readability' | 'combined' | 'pdf';

export interface Extraction {
  readonly method: ExtractionMethod;
  /** 0–1: how sure we are that `text` is the article, the whole article and nothing else. */
  readonly confidence: number;
  readonly truncated: boolean;
  /** Sentences for people about what was not read: 'Checked words 1–8,000 of 23,400.' */
  readonly notes: readonly string[];
}

/**
 * What a reader reads, in reading order. `text` holds the headline and the standfirst too, as the
 * first paragraphs (kinds `headline`, `standfirst`), so that every range of a report points into
 * one string. Paragraphs are separated by a blank line (`\n\n`).
 */
export interface Article {
  readonly id: ArticleId;
  readonly url?: string;
  readonly canonicalUrl?: string;
  /** Empty when none was found. */
  readonly title: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** ISO 8601 with offset where the page states one, or a plain date. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly extraction: Extraction;
}

export function textAt(article: Pick<Article, 'text'>, range: Range): string {
  return article.text.slice(range.start, range.end);
}

export interface Sentence {
  readonly index: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly range: Range;
}
