import type { StatedMetadata } from './metadata.ts';
import { likeness, squeezed, wordsOf } from './title-words.ts';

export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
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

/** White space is single in a visible line. */
const separators = /\s[|•·»«–—:-]{1,2}\s|\s?[|»]\s?/;

/** Cuts segments that name the site or the section, from either end. */
export function withoutSite(
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
