import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';
import type { StatedMetadata } from './metadata.ts';

const maxTitleLength = 300;

/**
 * The headline that the page shows: its `h1`, when what the page states for machines speaks of the
 * same thing; otherwise the stated title with the names of site and section cut off.
 */
export function chooseTitle(
  document: PageDocument,
  stated: StatedMetadata,
  host: string | undefined,
): string {
  const shown = [...document.querySelectorAll('h1')]
    .map((element) => visibleLine(element.textContent))
    .filter(
      (text) => text.length > 1 && text.length <= maxTitleLength && !isSiteName(text, stated, host),
    );
  const cleaned = stated.titles.map((title) => withoutSite(title, stated, host, shown));
  const best = shown
    .map((text) => ({
      text,
      likeness: Math.max(0, ...stated.titles.map((title) => likeness(text, title))),
    }))
    .sort((one, other) => other.likeness - one.likeness)[0];
  if (
    best !== undefined &&
    (best.likeness >= 0.5 || (best.likeness >= 0.25 && wordsOf(best.text).length >= 5))
  ) {
    return withoutSite(best.text, stated, host, []);
  }
  const title = cleaned.find((text) => text !== '' && !isSiteName(text, stated, host));
  return (title ?? best?.text ?? '').slice(0, maxTitleLength);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the shorter title's words that the longer one has too. */
function likeness(one: string, other: string): number {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort(
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
    if (isCuttable(last, title, stated, host)) parts.splice(-2);
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
  title: string,
  stated: StatedMetadata,
  host: string | undefined,
): boolean {
  if (namesSite(segment, stated, host)) return true;
  // After a bar stands a section or a site, never the end of a headline.
  const isShort = wordsOf(segment).length <= 6;
  return (
    isShort &&
    /\|\s*[^|]*$/.test(title) &&
    title.trimEnd().endsWith(segment.trim()) &&
    /[|]\s*$/.test(title.slice(0, title.lastIndexOf(segment)))
  );
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
