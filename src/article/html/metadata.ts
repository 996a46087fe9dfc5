import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';
import { decodeEntities } from './entities.ts';
import { isArticleData, readLinkedData, textOf, typesOf, type LinkedData } from './json-ld.ts';

/** What a page states about itself for machines, as it stands there; what it shows decides later. */
export interface StatedMetadata {
  /** Most telling first: article data, Open Graph, Twitter, `<title>`. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly siteName?: string;
  /** The `author` of the article data, as found. */
  readonly dataAuthor?: unknown;
  /** Author names from meta tags. */
  readonly metaAuthors: readonly string[];
  readonly publisher?: string;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly canonicalUrl?: string;
  readonly language?: string;
  readonly articleBody?: string;
  /** From scripts of other kinds, the last resort. */
  readonly scriptAuthors: readonly string[];
  readonly scriptDates: readonly string[];
  readonly data: readonly LinkedData[];
  readonly meta: ReadonlyMap<string, string>;
}

const authorTags = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'twitter:data1',
];
const publishedTags = [
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
];
const modifiedTags = [
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

export function readMetadata(document: PageDocument, url: string | undefined): StatedMetadata {
  const data = readLinkedData(document);
  const article = mainArticle(data, url);
  const page = data.find((item) =>
    typesOf(item).some((type) => /^(?:WebPage|ItemPage|MedicalWebPage)$/.test(type)),
  );
  const meta = metaTags(document);
  const tags = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const one = (text: string | undefined | null) => lines([text])[0];
  const publisher = one(textOf(article, 'publisher'));
  return {
    titles: lines([
      textOf(article, 'headline'),
      meta.get('og:title'),
      meta.get('twitter:title'),
      document.querySelector('title')?.textContent,
      textOf(article, 'name'),
    ]),
    descriptions: lines([
      textOf(article, 'description'),
      meta.get('og:description'),
      meta.get('description'),
      textOf(article, 'alternativeHeadline'),
    ]),
    ...defined(
      'siteName',
      one(meta.get('og:site_name') ?? publisher ?? meta.get('application-name')),
    ),
    ...(article?.['author'] === undefined ? {} : { dataAuthor: article['author'] }),
    metaAuthors: lines(tags(authorTags)),
    ...defined('publisher', publisher),
    published: lines([
      textOf(article, 'datePublished'),
      ...tags(publishedTags),
      textOf(page, 'datePublished'),
      textOf(article, 'dateCreated'),
    ]),
    modified: lines([
      textOf(article, 'dateModified'),
      ...tags(modifiedTags),
      textOf(page, 'dateModified'),
    ]),
    ...defined(
      'canonicalUrl',
      absolute(
        document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'),
        url,
      ),
    ),
    ...defined('language', document.documentElement?.getAttribute('lang') ?? undefined),
    ...defined('articleBody', textOf(article, 'articleBody')),
    ...readScripts(document),
    data,
    meta,
  };
}

/** The article data of this page, not of the stories that it links to. */
function mainArticle(data: readonly LinkedData[], url: string | undefined): LinkedData | undefined {
  const articles = data.filter(isArticleData);
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;
  const own = articles.find((item) => {
    const address = textOf(item, 'url') ?? textOf(item, 'mainEntityOfPage') ?? textOf(item, '@id');
    return path !== undefined && path.length > 1 && address?.includes(path) === true;
  });
  return own ?? articles[0];
}

const scriptDate =
  /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|firstPublishedAt|first_published_at|publicationDate|pubDate)\\?"\s?:\s?\\?"([^"\\]{8,40})/;
const scriptAuthor = /"(?:authorName|author_name|byline)\\?"\s?:\s?\\?"([^"\\]{3,80})/;
const maxScripts = 60;

/** Frameworks carry the article in scripts of their own; only its day and its author are looked for. */
function readScripts(document: PageDocument): { scriptAuthors: string[]; scriptDates: string[] } {
  const texts = [...document.querySelectorAll('script:not([src])')]
    .slice(0, maxScripts)
    .map((script) => script.textContent);
  const found = (pattern: RegExp) => lines(texts.map((text) => pattern.exec(text)?.[1]));
  return { scriptAuthors: found(scriptAuthor).slice(0, 1), scriptDates: found(scriptDate) };
}

function lines(candidates: readonly (string | null | undefined)[]): string[] {
  return candidates
    .map((text) => visibleLine(decodeEntities(text ?? '')))
    .filter((text) => text !== '');
}

function defined<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function metaTags(document: PageDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function absolute(href: string | null | undefined, base: string | undefined): string | undefined {
  if (href === null || href === undefined || href === '' || !URL.canParse(href, base))
    return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
