import { Parser } from 'htmlparser2';
import type { RawFactCheck } from '../fact-check.ts';
import { claimReviewsIn } from './claim-review.ts';

export interface PageReviews {
  readonly reviews: readonly RawFactCheck[];
  /** Blocks of JSON-LD that could not be read. */
  readonly broken: number;
}

/** The ClaimReview blocks of a web page; its language stands in for one that a block leaves out. */
export function claimReviewsOfPage(html: string, url?: string): PageReviews {
  const blocks: string[] = [];
  let language: string | undefined;
  let inBlock = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language = attributes['lang'];
      inBlock = name === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
      if (inBlock) blocks.push('');
    },
    ontext(text) {
      if (inBlock) blocks[blocks.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'script') inBlock = false;
    },
  });
  parser.end(html);
  let broken = 0;
  const reviews = blocks.flatMap((block) => {
    try {
      return claimReviewsIn(JSON.parse(block));
    } catch {
      broken += 1;
      return [];
    }
  });
  return {
    broken,
    reviews: reviews.map((review) => ({
      ...review,
      url: absolute(review.url, url),
      language: review.language ?? language,
    })),
  };
}

function absolute(given: unknown, page: string | undefined): unknown {
  if (typeof given !== 'string') return page;
  return URL.canParse(given, page) ? new URL(given, page).href : given;
}

export interface SitemapEntry {
  readonly url: string;
  /** ISO, as the sitemap states it. */
  readonly changedAt?: string;
}

export interface Sitemap {
  /** Sitemaps that this one lists. */
  readonly sitemaps: readonly SitemapEntry[];
  readonly pages: readonly SitemapEntry[];
}

/** The addresses of a sitemap, or of a list of sitemaps; nothing in it is expanded or looked up. */
export function readSitemap(xml: string): Sitemap {
  const sitemaps: SitemapEntry[] = [];
  const pages: SitemapEntry[] = [];
  let entry: { url?: string; changedAt?: string } = {};
  let text = '';
  const parser = new Parser(
    {
      onopentag(name) {
        text = '';
        if (name === 'url' || name === 'sitemap') entry = {};
      },
      ontext(more) {
        text += more;
      },
      onclosetag(name) {
        if (name === 'loc' && entry.url === undefined) entry.url = text.trim();
        if (name === 'lastmod') entry.changedAt = text.trim();
        if (name !== 'url' && name !== 'sitemap') return;
        const { url, changedAt } = entry;
        if (url !== undefined && /^https?:\/\//i.test(url)) {
          const list = name === 'url' ? pages : sitemaps;
          list.push({ url, ...(changedAt === undefined ? {} : { changedAt }) });
        }
        entry = {};
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { sitemaps, pages };
}
