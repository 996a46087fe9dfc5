import type { Article } from '../domain/article.ts';
import { Unreadable, type UnreadableCode, type UnreadableDetail } from '../domain/errors.ts';
import { stableId } from '../domain/ids.ts';
import { createFetcher, type FetcherOptions } from './fetch.ts';
import { limitPerHost } from './host-limit.ts';
import { createPageParser } from './html/parser.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { createRobotsCheck } from './robots.ts';
import { shareFetches } from './shared-fetch.ts';
import { readArticle } from './read-article.ts';
import type { ArticleSource, ReadOptions } from './reading.ts';

export { canonicalKey, siteOf } from './canonical-key.ts';
export { findLinks } from './links.ts';
export { isAutoCheckable } from './auto-checkable.ts';

/** What reading a source came to: an article, or why there is none. */
export type Reading =
  | { readonly ok: true; readonly article: Article }
  | {
      readonly ok: false;
      readonly code: UnreadableCode;
      readonly detail: UnreadableDetail;
      /** A later try may succeed. */
      readonly retryable: boolean;
      readonly retryAfterMs?: number;
    };

export interface ArticleReader {
  /** Never rejects for what a page, a site or a person can do; a rejection is a bug of ours. */
  read(source: ArticleSource, options?: ReadOptions): Promise<Reading>;
  close(): Promise<void>;
}

export interface ArticleReaderOptions extends Omit<FetcherOptions, 'limits'> {
  readonly limits?: Partial<ReadLimits>;
  readonly now?: () => Date;
  /** Heed robots.txt on automatic checks; true unless switched off. */
  readonly respectRobots?: boolean;
  /** Pages parsed at the same time, each in a thread of its own. */
  readonly parserThreads?: number;
}

/** Everything that reading needs, put together; close it when the process ends. */
export function createArticleReader(options: ArticleReaderOptions = {}): ArticleReader {
  const limits = { ...defaultReadLimits, ...options.limits };
  const parser = createPageParser({
    parseMs: limits.parseMs,
    ...(options.parserThreads === undefined ? {} : { threads: options.parserThreads }),
  });
  const now = options.now ?? (() => new Date());
  const clock = () => now().getTime();
  const fetchPage = shareFetches(limitPerHost(createFetcher({ ...options, limits }), { clock }), {
    clock,
  });
  const deps = {
    fetchPage,
    parser,
    now,
    limits,
    ...(options.respectRobots === false
      ? {}
      : { isAllowedByRobots: createRobotsCheck({ fetchPage, clock }) }),
  };
  return {
    read: (source, readOptions) => asReading(readArticle(source, deps, readOptions)),
    close: () => parser.close(),
  };
}

async function asReading(work: Promise<Article>): Promise<Reading> {
  try {
    return { ok: true, article: await work };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, detail, retryable, retryAfterMs } = error;
    return {
      ok: false,
      code,
      detail,
      retryable,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  }
}

/** The same text pasted twice has one key, however its white space came through. */
export function textKey(text: string): string {
  return stableId('text', text.replace(/\s+/g, ' ').trim());
}
