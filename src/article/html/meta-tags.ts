import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';
import { decodeEntities } from './entities.ts';

/** The content of each meta tag by its lower-case name, in page order: some name several people. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      // Microdata states several at once: `itemprop="dateCreated datePublished"`.
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content]);
      }
    }
  }
  return tags;
}

/** Far above the longest description; more would only be work. */
const maxStatedLength = 5_000;

/** Lines as a reader would see them, empty ones left out. */
export function statedLines(candidates: readonly (string | null | undefined)[]): string[] {
  return candidates
    .map((text) => visibleLine(decodeEntities((text ?? '').slice(0, maxStatedLength))))
    .filter((text) => text !== '');
}

export const publishedTags = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'published-date',
  'publisheddate',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date.release',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_online_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_time',
  'dc.date',
  'date',
  'bt:pubdate',
  'created',
  'publishedtime',
  'published-time',
  'date_published',
  'date-published',
  'publication-date',
  'pub_date',
  'article:publish_date',
  'article-publish-date',
  'article_date_original',
  'originalpublicationdate',
  'dcterms.date',
  'dcterms.available',
  'datecreated',
  'release_date',
];

export const modifiedTags = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article:modified',
];

const authorTags = [
  'author',
  'article:author',
  'og:article:author',
  'article.author',
  'article:author_name',
  'shareaholic:article_author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
];

/** One list of names per tag that states any, most telling tag first. */
export function metaAuthors(tags: MetaTags): string[][] {
  return [...authorTags.map((name) => authorsUnder(name, tags)), labelledAuthor(tags)].filter(
    (names) => names.length > 0,
  );
}

function authorsUnder(name: string, tags: MetaTags): string[] {
  const names = statedLines(tags.get(name) ?? []);
  return name === 'citation_author' ? names.map(familyNameLast) : names;
}

/** Scholarly tags turn names round: 'Lind, Eva'. */
function familyNameLast(name: string): string {
  const parts = name.split(/,\s*/);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

/** `twitter:data1` holds whatever `twitter:label1` says: an author, or the minutes to read. */
function labelledAuthor(tags: MetaTags): string[] {
  const at = ['1', '2'].find((place) =>
    /^(?:written by|by|authors?|words|text)\s?:?$/i.test(
      tags.get(`twitter:label${place}`)?.[0]?.trim() ?? '',
    ),
  );
  return at === undefined ? [] : statedLines(tags.get(`twitter:data${at}`)?.slice(0, 1) ?? []);
}
