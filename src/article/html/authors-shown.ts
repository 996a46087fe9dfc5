import { visibleLine } from '../clean-text.ts';
import { dayIn } from './day.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { cleanName, credentials, isPersonLike, isPersonsName, person } from './names.ts';
import type { PageBlock } from './page-blocks.ts';

const authorSelector =
  '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],[class*="byline"] a,[class*="author-name"],[class*="author_name"],[class*="authorName"],[class*="AuthorName"],[class*="byline-name"],.p-author,.author a,[class~="author"],[class*="byline"],[class*="post-author"],[class*="article-author"],[class*="entry-author"],[data-testid*="author"],a[href*="/author/"],a[href*="/authors/"]';

const maxBylineLength = 120;

/** The first selector that finds a name decides; several names in one place are joined. */
export function namedAuthors(document: PageDocument): string[] {
  // One walk over the page for all selectors: a long page has tens of thousands of elements.
  const candidates = [...document.querySelectorAll(authorSelector)].filter(
    (element) => !isElsewhere(element),
  );
  for (const selector of authorSelector.split(',')) {
    const names = candidates
      .filter((element) => element.matches(selector))
      .map(nameShownIn)
      .filter(
        (text) =>
          text.length >= 3 && text.length <= maxBylineLength && isPersonLike(cleanName(text)),
      );
    if (names.length > 0) return [...new Set(names)].slice(0, selector.includes('href') ? 1 : 3);
  }
  return [];
}

/** A name and a job often stand in one element, each in an element of its own: the name is wanted. */
function nameShownIn(element: PageElement): string {
  const text = visibleLine(element.getAttribute('content') ?? element.textContent);
  if (element.children.length === 0 || isPersonsName(cleanName(text))) return text;
  const isOneOfMany = text.split(/\s+/).length > 3;
  const leaves = isOneOfMany ? [...element.querySelectorAll('*')] : [];
  const names = leaves
    .filter(({ children }) => children.length === 0)
    .map(({ textContent }) => visibleLine(textContent))
    .filter((name) => isPersonsName(name));
  return names.length === 1 ? (names[0] ?? text) : text;
}

/** Short texts inside anything named author, when they are nothing but a person's name. */
export function leavesNamedAuthor(document: PageDocument): string[] {
  for (const element of document.querySelectorAll(
    '[class*="author"] *,[class*="author"],[class*="Author"] *',
  )) {
    if (element.children.length > 0 || isElsewhere(element)) continue;
    const name = cleanName(element.textContent);
    if (isPersonsName(name)) return [name];
  }
  return [];
}

/** A line that is a name, next to a line with a date or a reading time: a byline without the word. */
export function namesBesideDate(near: readonly PageBlock[]): string[] {
  const isName = ({ text, words, path, kind }: PageBlock) =>
    words <= 14 &&
    kind === 'body' &&
    isPersonsName(cleanName(text)) &&
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
  'aside,nav,footer,blockquote,[class*="testimonial"],[class*="related"],[class*="comment"],[class*="popular"],[class*="teaser"],[id*="comment"],[class*="sidebar"]';

/** Around the headline stands the page itself, whatever its name says (`has-sidebar`, `comments-open`). */
function isElsewhere(element: PageElement): boolean {
  const around = element.closest(elsewhere);
  return around !== null && around.querySelector('h1') === null;
}

/** 'By Quayside Media | 6 May 2024': signed, by whatever name. */
export function signedByAnyone(near: readonly PageBlock[]): string[] {
  return near
    .filter(({ words, text }) => words <= 10 && /^(?:posted |written )?by:?\s/i.test(text))
    .map(({ text }) => cleanName(text))
    .filter((name) => name.split(/\s+/).length <= 5);
}

const leadingDate = /^[\p{L}\d./, -]{0,24}\d{4}\s{0,2}[|•·–—-]?\s{0,2}(?=by\b)/iu;

/** A line that is nothing but a byline: 'By Eva Lind', '6 May 2024 by Eva Lind, head of Quay Watch'. */
export function signedLine(text: string): string[] {
  const line = text.replace(leadingDate, '');
  const name = /^by:?\s/i.test(line) ? cleanName(line) : '';
  const [first = '', rest] = name.split(/,\s(.*)/s);
  const isOne = isPersonsName(first) && (rest === undefined || !isPersonsName(rest));
  const isMany = name.split(/,\s|\sand\s|\s&\s/).every((part) => isPersonsName(part));
  return isOne || isMany ? [name] : [];
}

const one = `${person}${credentials}{0,3}`;
const namesList = `${one}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s&\\s)${one}){0,4}`;
const byPattern = new RegExp(
  `(?:^|[|·•–—-]\\s|\\b(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory|[Ww]ords|[Aa]rticle|[Pp]ublished|[Pp]ost|[Tt]ext|[Ii]nterview)\\s)(?:[Bb]y|BY):?\\s(${namesList})`,
  'u',
);

/** 'Written by Eva Lind on 6 May', '6 May 2024 by Eva Lind, who covers the harbour'. */
export function bylineIn(text: string): string[] {
  const found = byPattern.exec(text)?.[1];
  return found === undefined ? [] : [found];
}

const authorLabel =
  /^(?:(?:written|article|words|story|text|posted|reported|report|interview) by|authors?|by)\s?:?$/i;

/** Away from the headline: 'Written by' or 'Author' on a line of its own and the name on the next, or both in one. */
export function labelledAuthors(all: readonly PageBlock[]): string[] {
  for (const [index, block] of all.entries()) {
    if (block.words > 7) continue;
    if (/^written by:?\s/i.test(block.text)) {
      const name = cleanName(block.text);
      if (isPersonsName(name)) return [name];
    }
    if (!authorLabel.test(block.text)) continue;
    const next = all[index + 1];
    const name = next === undefined || next.words > 12 ? '' : cleanName(next.text);
    if (isPersonsName(name) || /^\p{Lu}\p{Ll}{1,20}$/u.test(name)) return [name];
  }
  return [];
}
