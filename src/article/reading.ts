import { decodeText } from './charset.ts';
import type { PageParser } from './html/parser.ts';
import type { ReadLimits } from './limits.ts';
import type { FetchPage } from './page-request.ts';
import type { IsAllowedByRobots } from './robots.ts';

export type ArticleSource =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bytes';
      readonly name: string;
      readonly mediaType?: string | undefined;
      readonly bytes: Uint8Array;
      /** Where the bytes came from, when they were a page. */
      readonly url?: string;
    };

export type BytesSource = Extract<ArticleSource, { kind: 'bytes' }>;

export interface ReadDeps {
  readonly fetchPage: FetchPage;
  readonly parser: PageParser;
  readonly now: () => Date;
  readonly limits?: Partial<ReadLimits>;
  /** Asked on automatic checks; leave it out to ask no robots.txt. */
  readonly isAllowedByRobots?: IsAllowedByRobots;
}

export interface ReadOptions {
  /** Read even what does not look like an article. */
  readonly anyway?: boolean;
  /** Read the page as it is now, not as it was a moment ago. */
  readonly fresh?: boolean;
  /** No person asked for this page: robots.txt is heeded. */
  readonly automatic?: boolean;
}

/** How deep and how wide a page may be, for the parser. */
export function depthOf({
  maxDepth,
  maxElements,
}: ReadLimits): Pick<ReadLimits, 'maxDepth' | 'maxElements'> {
  return { maxDepth, maxElements };
}

/** Bytes as text, in the character set that the header states, or that they show. */
export function textOf(bytes: Uint8Array, contentType: string | undefined): string {
  return decodeText(bytes, charsetOf(contentType));
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
}
