import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';
import { isArticleData, isRecord, readLinkedData, textOf, type LinkedData } from './json-ld.ts';

export interface PageMetadata {
  readonly title: string;
  readonly description?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly canonicalUrl?: string;
  readonly declaredLanguage?: string;
  readonly articleBody?: string;
}

/** What a page states about itself: article data first, then meta tags, then the page's own words. */
export function readMetadata(document: PageDocument, url: string | undefined): PageMetadata {
  const data = readLinkedData(document);
  const article = data.find(isArticleData);
  const meta = metaTags(document);
  const title = firstLine(
    textOf(article, 'headline'),
    meta.get('og:title'),
    meta.get('twitter:title'),
    document.querySelector('h1')?.textContent,
    document.querySelector('title')?.textContent,
  );
  const canonicalUrl = absolute(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    url,
  );
  return {
    title: title ?? '',
    ...defined(
      'description',
      firstLine(
        textOf(article, 'description'),
        meta.get('og:description'),
        meta.get('description'),
      ),
    ),
    ...defined(
      'byline',
      firstLine(namesOf(article?.['author']), meta.get('author'), meta.get('article:author')),
    ),
    ...defined('siteName', firstLine(meta.get('og:site_name'), textOf(article, 'publisher'))),
    ...defined(
      'publishedAt',
      isoDate(textOf(article, 'datePublished') ?? meta.get('article:published_time')),
    ),
    ...defined(
      'modifiedAt',
      isoDate(textOf(article, 'dateModified') ?? meta.get('article:modified_time')),
    ),
    ...defined('canonicalUrl', canonicalUrl),
    ...defined('declaredLanguage', document.documentElement?.getAttribute('lang') ?? undefined),
    ...defined('articleBody', textOf(article, 'articleBody')),
  };
}

function defined<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function firstLine(...candidates: readonly (string | null | undefined)[]): string | undefined {
  return candidates.map((text) => visibleLine(text ?? '')).find((text) => text !== '');
}

function metaTags(document: PageDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = element.getAttribute('content') ?? '';
    if (name !== '' && content.trim() !== '' && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function namesOf(author: unknown): string | undefined {
  const people = Array.isArray(author) ? author : [author];
  const names = people
    .map((person: unknown) => (isRecord(person) ? textOf(person as LinkedData, 'name') : person))
    .filter((name): name is string => typeof name === 'string' && !/^https?:/.test(name));
  return names.length === 0 ? undefined : names.join(', ');
}

function isoDate(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return /^\d{4}-\d\d-\d\d(?:[T ][\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?$/.test(trimmed)
    ? trimmed.replace(' ', 'T')
    : undefined;
}

function absolute(href: string | null | undefined, base: string | undefined): string | undefined {
  if (href === null || href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
