import { visibleLine } from '../clean-text.ts';
import { cleanName } from './byline-text.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { isPersonLike, isPersonsName } from './names.ts';

const authorSelector =
  '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],[class*="byline"] a,[class*="author-name"],[class*="author_name"],[class*="authorName"],[class*="AuthorName"],[class*="byline-name"],.p-author,.author a,[class~="author"],[class*="byline"],[class*="post-author"],[class*="article-author"],[class*="entry-author"],[data-testid*="author"],a[href*="/author/"],a[href*="/authors/"]';

const maxBylineLength = 120;

/** The first selector that finds a name decides; several names in one place are joined. */
export function namedAuthors(document: PageDocument, isOut = isElsewhere): string[] {
  // One walk over the page for all selectors: a long page has tens of thousands of elements.
  const candidates = [...document.querySelectorAll(authorSelector)].filter(
    (element) => !isOut(element),
  );
  for (const selector of authorSelector.split(',')) {
    const names = candidates
      .filter((element) => element.matches(selector))
      .map(nameShownIn)
      .filter(
        (text) =>
          text.length >= 3 && text.length <= maxBylineLength && isPersonLike(cleanName(text)),
      );
    if (names.length > 0) return together(names).slice(0, selector.includes('href') ? 1 : 3);
  }
  return [];
}

/** Each once; a single word beside whole names is a section or a topic. */
function together(names: readonly string[]): string[] {
  const isWhole = (name: string) => isPersonsName(cleanName(name));
  return [...new Set(names)].filter((name) => name.includes(' ') || !names.some(isWhole));
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

/** The one name in a box beside the story; of several any may be somebody else's. */
export function authorInSidebar(document: PageDocument): string[] {
  const names = namedAuthors(document, (element) => element.closest(otherVoices) !== null);
  const people = names.map(cleanName).filter(isPersonsName);
  return people.length === 1 ? people : [];
}

const otherVoices =
  'nav,footer,blockquote,[class*="testimonial"],[class*="related"],[class*="comment"],[class*="popular"],[class*="teaser"],[id*="comment"]';

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

const elsewhere =
  'aside,nav,footer,blockquote,[class*="testimonial"],[class*="related"],[class*="comment"],[class*="popular"],[class*="teaser"],[id*="comment"],[class*="sidebar"]';

/** Around the headline stands the page itself, whatever its name says (`has-sidebar`, `comments-open`). */
function isElsewhere(element: PageElement): boolean {
  const around = element.closest(elsewhere);
  return around !== null && around.querySelector('h1') === null;
}
