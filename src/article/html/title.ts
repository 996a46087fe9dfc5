import type { PageDocument } from './dom.ts';
import { headings, maxTitleLength } from './headings.ts';
import type { StatedMetadata } from './metadata.ts';
import { hostOf, isSiteName, withoutSite } from './site-name.ts';
import { likeness, wordsOf } from './title-words.ts';

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
  const shown = headings(document, stated.titles).filter((text) => !isSiteName(text, stated, host));
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
  return /^[^:|]{2,20}[:|]\s?$/.test(kicker) && wordsOf(title).length >= 4;
}
