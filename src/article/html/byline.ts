import { visibleLine } from '../clean-text.ts';
import { dayIn } from './dates.ts';
import { decodeEntities } from './entities.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { isRecord, textOf, type LinkedData } from './json-ld.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';
import { isSiteName } from './title.ts';

const maxBylineLength = 120;

/**
 * Who wrote it: people of the article data first, then meta tags, then the byline that the page
 * shows near its headline, and last an organisation.
 */
export function chooseByline(
  document: PageDocument,
  stated: StatedMetadata,
  nearHeadline: readonly PageBlock[],
  host: string | undefined,
): string | undefined {
  const isName = (text: string) => isPersonLike(text) && !isSiteName(text, stated, host);
  const authors = dataAuthors(stated);
  const people = authors
    .filter(({ kind }) => kind !== 'organisation')
    .flatMap(({ name }) => cleanNames(name, stated));
  const named = people.filter(isName);
  if (named.length > 0) return joinNames(named);
  const sources: readonly (() => readonly string[])[] = [
    () => nearHeadline.flatMap(({ text, words }) => (words <= 12 ? signedLine(text) : [])),
    () => stated.metaAuthors,
    () => shownAuthors(document),
    () => nearHeadline.flatMap(({ text, words }) => (words <= 30 ? bylineIn(text) : [])),
    () => leavesNamedAuthor(document),
    () => besideDate(nearHeadline),
    () => stated.scriptAuthors.filter((name) => strictPerson.test(name)),
  ];
  for (const source of sources) {
    const names = source()
      .flatMap((text) => cleanNames(text, stated))
      .filter(isName);
    if (names.length > 0) return joinNames(names);
  }
  const organisations = authors
    .map(({ name }) => cleanName(name))
    .filter((name) => name !== '' && !/^https?:|@/.test(name));
  if (organisations.length > 0) return joinNames(organisations);
  // A site that signs its own texts: better than nobody.
  const signed = stated.metaAuthors
    .map(cleanName)
    .find((name) => name.length > 1 && !/https?:|@/.test(name));
  return signed;
}

interface DataAuthor {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'unknown';
}

function dataAuthors(stated: StatedMetadata): DataAuthor[] {
  const list: readonly unknown[] = Array.isArray(stated.dataAuthor)
    ? stated.dataAuthor
    : [stated.dataAuthor];
  return list.flatMap((item): DataAuthor[] => {
    if (typeof item === 'string') return [{ name: item, kind: 'unknown' }];
    if (!isRecord(item)) return [];
    const author = referenced(item, stated.data);
    const name = textOf(author, 'name');
    if (name === undefined) return [];
    return [
      {
        name: visibleLine(decodeEntities(name)),
        kind: /organi[sz]ation/i.test(String(author['@type'])) ? 'organisation' : 'person',
      },
    ];
  });
}

/** `{"@id": …}` points to an object elsewhere in the page's data. */
function referenced(item: LinkedData, data: readonly LinkedData[]): LinkedData {
  const id = item['@id'];
  if (item['name'] !== undefined || id === undefined) return item;
  return data.find((other) => other['@id'] === id && other['name'] !== undefined) ?? item;
}

const authorSelector =
  '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],[class*="byline"] a,[class*="author-name"],[class*="author_name"],[class*="authorName"],[class*="AuthorName"],[class*="byline-name"],.author a,[class~="author"],[class*="byline"],[class*="post-author"],[class*="article-author"],[class*="entry-author"],[data-testid*="author"],a[href*="/author/"],a[href*="/authors/"]';

/** The first selector that finds a name decides; several names in one place are joined. */
function shownAuthors(document: PageDocument): string[] {
  // One walk over the page for all selectors: a long page has tens of thousands of elements.
  const candidates = [...document.querySelectorAll(authorSelector)];
  for (const selector of authorSelector.split(',')) {
    const names = candidates
      .filter((element) => element.matches(selector))
      .filter((element) => !isElsewhere(element))
      .map((element) => visibleLine(element.textContent))
      .filter(
        (text) =>
          text.length >= 3 && text.length <= maxBylineLength && isPersonLike(cleanName(text)),
      );
    if (names.length > 0) return [...new Set(names)].slice(0, selector.includes('href') ? 1 : 3);
  }
  return [];
}

/** Short texts inside anything named author, when they are nothing but a person's name. */
function leavesNamedAuthor(document: PageDocument): string[] {
  for (const element of document.querySelectorAll(
    '[class*="author"] *,[class*="author"],[class*="Author"] *',
  )) {
    if (element.children.length > 0 || isElsewhere(element)) continue;
    const name = cleanName(element.textContent);
    if (strictPerson.test(name)) return [name];
  }
  return [];
}

/** A line that is a name, next to a line with a date or a reading time: a byline without the word. */
function besideDate(near: readonly PageBlock[]): string[] {
  const isName = ({ text, words, path, kind }: PageBlock) =>
    words <= 14 &&
    kind === 'body' &&
    strictPerson.test(cleanName(text)) &&
    !/\b(?:home|blog|about|contact|sidebar|sign|log|reading|page|posts?|menu|top|news|share|us|out|more|read|search)\b/i.test(
      text,
    ) &&
    !path.some(({ localName }) => localName === 'nav' || localName === 'li');
  const isDateline = (block: PageBlock | undefined) =>
    block !== undefined &&
    block.words <= 20 &&
    (dayIn(block.text) !== undefined || /\d+\s?min(?:ute)?s?\b/i.test(block.text));
  const at = near.findIndex((block, index) => {
    const around = [near[index - 1], block, near[index + 1], near[index + 2]];
    return isName(block) && around.some(isDateline);
  });
  return at < 0 ? [] : [cleanName(near[at]?.text ?? '')];
}

const elsewhere =
  'aside,nav,footer,[class*="related"],[class*="comment"],[class*="popular"],[class*="teaser"],[id*="comment"],[class*="sidebar"]';

/** Around the headline stands the page itself, whatever its name says (`has-sidebar`, `comments-open`). */
function isElsewhere(element: PageElement): boolean {
  const around = element.closest(elsewhere);
  return around !== null && around.querySelector('h1') === null;
}

const person =
  "[\\p{Lu}][\\p{L}'’.-]{0,30}(?:\\s(?:(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|ibn|el|y|e)\\s){0,2}[\\p{Lu}][\\p{L}'’.-]{0,30}){1,3}";
const strictPerson = new RegExp(`^(?:Dr\\.? )?${person}$`, 'u');
const byPattern = new RegExp(
  `(?:^|\\b(?:written|posted|reported|story|words|article|published|post) )by:?\\s(${person}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s&\\s)${person}){0,4})`,
  'iu',
);

/** A line that is nothing but a byline: 'By Eva Lind', 'By Eva Lind and Jon Hale | 6 May 2024'. */
function signedLine(text: string): string[] {
  const name = /^by:?\s/i.test(text) ? cleanName(text) : '';
  return name.split(/,\s|\sand\s|\s&\s/).every((part) => strictPerson.test(part)) ? [name] : [];
}

function bylineIn(text: string): string[] {
  const found = byPattern.exec(text)?.[1];
  return found !== undefined && /^\p{Lu}/u.test(found) ? [found] : [];
}

/** One text can hold several names: 'By A. Reyes and B. Lind | Staff writers'. */
function cleanNames(text: string, stated: StatedMetadata): string[] {
  return cleanName(text)
    .split(/\s*(?:;|\s&\s|\sand\s|,\sand\s)\s*/)
    .flatMap((part) => (isList(part) ? part.split(/,\s*/) : [part]))
    .map((part) => cleanName(part))
    .filter((part) => part !== '' && !isSiteName(part, stated, undefined));
}

/** 'A. Reyes, B. Lind' is two people; 'A. Reyes, MD' and 'A. Reyes, CEO of Ex' are one. */
function isList(text: string): boolean {
  const parts = text.split(/,\s*/);
  return parts.length > 1 && parts.every((part) => new RegExp(`^${person}$`, 'u').test(part));
}

function cleanName(text: string): string {
  return visibleLine(text)
    .replace(
      /^(?:(?:written|posted|reported|(?:medically |fact )?(?:review|check)ed|published|updated|edited|words|story|text|article) )?by[:\s]\s*/i,
      '',
    )
    .replace(/^(?:author|written by|posted by|article by)\s*:?\s*/i, '')
    .replace(/^(?:and|&)\s+/i, '')
    .replace(/^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u, '')
    .replace(/\s*(?:\||•|·|—|–|\s-\s).*$/, '')
    .replace(/\s*\((?:[^()]{0,80})\)\s*$/, '')
    .replace(
      /[,\s]+(?:on\s+)?(?:published|updated|posted|last updated|\w{3,9}\s+\d{1,2},?\s+\d{4}).*$/i,
      '',
    )
    .replace(
      /,\s*(?:staff writer|staff reporter|reporter|contributor|correspondent|senior \w+|editor|associated press|usa today|the associated press|reuters|afp)\b.*$/i,
      '',
    )
    .replace(/[\s,;:.]+$/, (end) => (end.startsWith('.') ? '.' : ''))
    .trim();
}

const noNames =
  /^(?:admin|administrator|staff|editor|editors|author|authors|guest|guest author|unknown|anonymous|user|team|contributor|web ?master|root|by|none|null|undefined|home|menu|share|follow|read more|view all.*|more (?:by|from).*|all posts.*|about.*)$/i;

function isPersonLike(text: string): boolean {
  if (text.length < 2 || text.length > maxBylineLength || noNames.test(text)) return false;
  if (/https?\b|www\.|@|[{}<>\\]|\d{4}|\bminutes?\b|\bread\b|\bcookies?\b/i.test(text))
    return false;
  return /\p{L}{2}/u.test(text) && text.split(/\s+/).length <= 12;
}

function joinNames(names: readonly string[]): string {
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].slice(0, 6);
  const last = unique.pop() ?? '';
  return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}
