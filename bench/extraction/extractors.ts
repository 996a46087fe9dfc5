import { Readability } from '@mozilla/readability';
import { parsePage } from '../../src/article/html/dom.ts';
import { extractPage } from '../../src/article/html/extract-page.ts';
import { isArticleData, readLinkedData, textOf } from '../../src/article/html/json-ld.ts';
import { defaultReadLimits } from '../../src/article/limits.ts';
import type { GoldPage } from './datasets.ts';

export interface Extracted {
  readonly text: string;
  readonly title?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  /** What ours took the page for, when not for an article. */
  readonly verdict?: string | undefined;
}

export interface Extractor {
  readonly name: string;
  readonly extract: (page: GoldPage) => Extracted;
}

export const ours: Extractor = {
  name: 'claimdesk',
  extract: ({ html, url }) => {
    const { maxDepth, maxElements } = defaultReadLimits;
    const address = URL.canParse(url) ? { url } : {};
    const { parts, verdict } = extractPage({ html, ...address, maxDepth, maxElements });
    // Headline and standfirst stand apart in the labelled pages too.
    const lines = parts.blocks.map((block) => block.text);
    return {
      text: lines.join('\n'),
      title: parts.title,
      standfirst: parts.standfirst,
      author: parts.byline,
      date: parts.publishedAt,
      verdict: verdict?.code,
    };
  },
};

/** The libraries as they come, with nothing of ours around them. */
export const bareExtractors: readonly Extractor[] = [
  {
    name: 'readability+linkedom',
    extract: ({ html }) => {
      type BrowserDocument = ConstructorParameters<typeof Readability>[0];
      const read = new Readability(parsePage(html) as BrowserDocument).parse();
      return {
        text: read?.textContent ?? '',
        title: read?.title ?? undefined,
        author: read?.byline ?? undefined,
        date: read?.publishedTime ?? undefined,
      };
    },
  },
  {
    name: 'article data (JSON-LD)',
    extract: ({ html }) => {
      const article = readLinkedData(parsePage(html)).find(isArticleData);
      return {
        text: textOf(article, 'articleBody') ?? '',
        title: textOf(article, 'headline'),
        date: textOf(article, 'datePublished'),
      };
    },
  },
  {
    name: 'every <p>',
    extract: ({ html }) => {
      const document = parsePage(html);
      const paragraphs = [...document.querySelectorAll('p')].map((element) => element.textContent);
      return { text: paragraphs.join('\n'), title: document.querySelector('title')?.textContent };
    },
  },
];
