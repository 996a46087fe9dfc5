import type { PageDocument } from './dom.ts';
import { readLinkedData, textOf, typesOf, type LinkedData } from './json-ld.ts';
import { mainArticle, otherWork } from './main-article.ts';
import {
  metaAuthors,
  modifiedTags,
  publishedTags,
  readMetaTags,
  statedLines as lines,
} from './meta-tags.ts';

/** What a page states about itself for machines, as it stands there; what it shows decides later. */
export interface StatedMetadata {
  /** Most telling first: article data, Open Graph, Twitter, `<title>`. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly siteName?: string;
  /** The `author` of the article data, as found. */
  readonly dataAuthor?: unknown;
  /** Author names from meta tags, one list for each tag that has any. */
  readonly metaAuthors: readonly (readonly string[])[];
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

export function readMetadata(document: PageDocument, url: string | undefined): StatedMetadata {
  const data = readLinkedData(document);
  const article = mainArticle(document, data, url);
  const work = otherWork(document, data, url);
  const page = data.find((item) =>
    typesOf(item).some((type) => /^(?:WebPage|ItemPage|MedicalWebPage)$/.test(type)),
  );
  const metaTags = readMetaTags(document);
  const meta = new Map([...metaTags].map(([name, [first = '']]) => [name, first]));
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
    ...statedAuthor(article),
    metaAuthors: metaAuthors(metaTags),
    ...defined('publisher', publisher),
    published: lines([
      textOf(article, 'datePublished'),
      ...tags(publishedTags),
      textOf(page, 'datePublished'),
      textOf(work, 'datePublished'),
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

/** Names that publishing systems give the day in their own scripts, as text or as milliseconds. */
const scriptDate =
  /["']?(?:date_?published|published_?(?:at|on|date|time)|publish_?(?:date|time)|first_?published_?(?:at|on|date)|publication_?date(?:time)?|pub_?date|pagePostDate|post_?date|article_?date|display_?date)\\?["']?\s?[:=]\s?\\?["']?(\d{13}|\d{10}|[^"'\\;{}]{8,40})/i;
const scriptAuthor =
  /["'](?:authorName|author_name|byline|pagePostAuthor|article_?author|post_?author)\\?["']\s?:\s?\\?["']([^"'\\]{3,80})/;
const maxScripts = 60;

/** Frameworks carry the article in scripts of their own; only its day and its author are looked for. */
function readScripts(document: PageDocument): { scriptAuthors: string[]; scriptDates: string[] } {
  const texts = [...document.querySelectorAll('script:not([src])')]
    .slice(0, maxScripts)
    .map((script) => script.textContent);
  const found = (pattern: RegExp) => lines(texts.map((text) => pattern.exec(text)?.[1]));
  return { scriptAuthors: found(scriptAuthor).slice(0, 1), scriptDates: found(scriptDate) };
}

function statedAuthor(article: LinkedData | undefined): { dataAuthor?: unknown } {
  const author = article?.['author'] ?? article?.['creator'];
  return author === undefined ? {} : { dataAuthor: author };
}

function defined<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function absolute(href: string | null | undefined, base: string | undefined): string | undefined {
  if (href === null || href === undefined || href === '' || !URL.canParse(href, base))
    return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
