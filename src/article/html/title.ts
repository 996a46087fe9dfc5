import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';
import type { StatedMetadata } from './metadata.ts';

const maxTitleLength = 300;

export interface ChosenTitle {
  readonly title: string;
  /** The heading of the page that stands for it, when there is one. */
  readonly heading?: string;
}

/**
 * The headline that the page shows: its `h1`, when what the page states for machines speaks of the
 * same thing; otherwise the stated title with the names of site and section cut off.
 */
export function chooseTitle(
  document: PageDocument,
  stated: StatedMetadata,
  url: string | undefined,
): ChosenTitle {
  const host = hostOf(url);
  const shown = headings(document).filter((text) => !isSiteName(text, stated, host));
  const cleaned = stated.titles.map((title) => withoutSite(title, stated, host, shown));
  const best = shown
    .map((text) => ({
      text,
      likeness: Math.max(0, ...stated.titles.map((title) => likeness(text, title))),
    }))
    // Equals keep their order: of two headings that fit alike the upper one is the page's.
    .sort((one, other) => other.likeness - one.likeness)[0];
  const isAboutIt =
    best !== undefined &&
    (best.likeness >= 0.5 || (best.likeness >= 0.25 && wordsOf(best.text).length >= 5));
  if (isAboutIt) {
    const headline = withoutSite(best.text, stated, host, []);
    const stronger = cleaned.find((title) => overrules(title, headline, url));
    return { title: stronger ?? headline, heading: best.text };
  }
  const title = cleaned.find((text) => text !== '' && !isSiteName(text, stated, host));
  return { title: (title ?? best?.text ?? '').slice(0, maxTitleLength) };
}

export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** The page's main headings; one that is a link leads to another story, unless all are. */
function headings(document: PageDocument): string[] {
  const all = [...document.querySelectorAll('h1')];
  const own = all.filter((element) => element.querySelector('a[href]') === null);
  return (own.length > 0 ? own : all)
    .map((element) => visibleLine(element.textContent))
    .filter((text) => text.length > 1 && text.length <= maxTitleLength);
}

/** A stated title beats the heading that says the same behind a kicker, or that only the heading has. */
function overrules(title: string, headline: string, url: string | undefined): boolean {
  return (
    isKickerBefore(title, headline) ||
    (isSpeltInAddress(title, url) && likeness(title, headline) < 0.8)
  );
}

const minSlugWords = 5;

/** The address is made from the title when a story is filed: every word of it, and no other. */
function isSpeltInAddress(title: string, url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const slug = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  const inAddress = new Set(wordsOf(slug.replace(/\.\w{2,5}$/, '')));
  const inTitle = new Set(wordsOf(title.replace(/['’]/g, '')));
  return (
    inTitle.size >= minSlugWords &&
    inTitle.size === inAddress.size &&
    [...inTitle].every((word) => inAddress.has(word))
  );
}

/** 'Blog: The title' over a page that calls itself 'The title' everywhere else. */
function isKickerBefore(title: string, headline: string): boolean {
  const kicker = headline.endsWith(title) ? headline.slice(0, -title.length) : '';
  return /^[^:|]{2,20}[:|]\s$/.test(kicker) && wordsOf(title).length >= 4;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const joiningWords = new Set(
  'a an and are as at by can do does for from how i in is it its of on or s the this to we what where with you your'.split(
    ' ',
  ),
);

/** The words that tell one headline from another; all of them where nothing else is left. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !joiningWords.has(word));
  return telling.length === 0 ? words : telling;
}

/** Share of the shorter title's words that the longer one has too. */
function likeness(one: string, other: string): number {
  const [short = [], long = []] = [tellingWords(one), tellingWords(other)].sort(
    (a, b) => a.length - b.length,
  );
  if (short.length === 0) return 0;
  const known = new Set(long);
  const shared = short.filter((word) => known.has(word)).length;
  // A single word in common with a long title says little.
  return short.length === 1 ? (long.length <= 2 ? shared : shared / 2.1) : shared / short.length;
}

function squeezed(text: string): string {
  return wordsOf(text).join('');
}

export function isSiteName(
  text: string,
  stated: StatedMetadata,
  host: string | undefined,
): boolean {
  const name = squeezed(text);
  const label =
    host
      ?.replace(/^www\./, '')
      .split('.')
      .slice(0, -1)
      .join('') ?? '';
  return (
    [stated.siteName, stated.publisher, host].some(
      (site) => site !== undefined && squeezed(site) === name,
    ) || name === squeezed(label)
  );
}

const separators = /\s+[|•·»«–—:-]{1,2}\s+|\s*[|»]\s*/;

/** Cuts segments that name the site or the section, from either end. */
function withoutSite(
  title: string,
  stated: StatedMetadata,
  host: string | undefined,
  shown: readonly string[],
): string {
  const parts = splitKeeping(title);
  if (parts.length < 2) return title;
  const isShown = (text: string) => shown.some((heading) => squeezed(heading) === squeezed(text));
  while (parts.length > 1 && !isShown(parts.join(''))) {
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (isCuttable(last, parts.at(-2) ?? '', stated, host)) parts.splice(-2);
    else if (namesSite(first, stated, host)) parts.splice(0, 2);
    else break;
  }
  return parts.join('').trim();
}

/** Segments at even places, the separators between them at odd ones. */
function splitKeeping(title: string): string[] {
  return title.split(new RegExp(`(${separators.source})`));
}

function isCuttable(
  segment: string,
  separator: string,
  stated: StatedMetadata,
  host: string | undefined,
): boolean {
  if (namesSite(segment, stated, host)) return true;
  // After a bar stands a section or a site, never the end of a headline.
  return wordsOf(segment).length <= 6 && separator.includes('|');
}

/** The site's name, also in part or with something added: 'Ex Online', 'ex.org – news'. */
function namesSite(segment: string, stated: StatedMetadata, host: string | undefined): boolean {
  if (isSiteName(segment, stated, host)) return true;
  const name = squeezed(segment);
  const label = squeezed(host?.replace(/^www\./, '').split('.')[0] ?? '');
  if (name.length >= 4 && label.length >= 4 && (name.includes(label) || label.includes(name)))
    return true;
  return stated.siteName !== undefined && likeness(segment, stated.siteName) >= 0.67;
}
