import type { ParagraphKind } from '../domain/article.ts';

/** One paragraph before it has a place in the article. */
export interface Block {
  readonly kind: ParagraphKind;
  /** One line, no leading or trailing space, never empty. */
  readonly text: string;
}

/** What every reader of a source (page, text, Markdown, PDF) hands to `assembleArticle`. */
export interface ArticleParts {
  readonly title: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly canonicalUrl?: string;
  /** What the page says of its own language; the text decides. */
  readonly declaredLanguage?: string;
  /** Headings, paragraphs, list items …; headline and standfirst are not repeated here. */
  readonly blocks: readonly Block[];
}
