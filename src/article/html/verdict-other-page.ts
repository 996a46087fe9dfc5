import { isArticleData, typesOf } from './json-ld.ts';
import {
  type PageEvidence,
  type Verdict,
  articleSigns,
  proseWords,
  says,
  storyWords,
  wordsOf,
} from './page-evidence.ts';

export function videoPage(page: PageEvidence): Verdict | undefined {
  const types = page.stated.data.flatMap(typesOf);
  const isVideo =
    /^video/.test(page.stated.meta.get('og:type') ?? '') ||
    (types.includes('VideoObject') && !page.stated.data.some(isArticleData)) ||
    /\/(?:videos?|watch|av)\//i.test(page.url ?? '');
  return isVideo && proseWords(page) < 150 ? { code: 'video', detail: {} } : undefined;
}

export function searchResults(page: PageEvidence): Verdict | undefined {
  const title = `${page.facts.title} ${page.stated.titles.join(' ')}`;
  const url = page.url !== undefined && URL.canParse(page.url) ? new URL(page.url) : undefined;
  const asked =
    url !== undefined &&
    (/\/(?:search|suche|find)\b/i.test(url.pathname) ||
      ['q', 'query', 's', 'search'].some((name) => url.searchParams.has(name)));
  const said =
    /\b(?:search results|results for|you searched for|\d+ results)\b/i.test(title) ||
    says(
      page.all.slice(0, 60),
      /\b(?:search results for|\d[\d,.]{0,12} results|results for ["“'])/i,
      20,
    );
  return (asked && articleSigns(page) < 3) || (said && articleSigns(page) < 2)
    ? { code: 'not-an-article', detail: { looksLike: 'a page of search results' } }
    : undefined;
}

export function shopPage(page: PageEvidence): Verdict | undefined {
  const isProduct =
    /^(?:og:)?product/.test(page.stated.meta.get('og:type') ?? '') ||
    page.stated.data.some((item) => typesOf(item).includes('Product'));
  return isProduct && !page.stated.data.some(isArticleData) && proseWords(page) < 250
    ? { code: 'not-an-article', detail: { looksLike: 'a shop page' } }
    : undefined;
}

/** Doors that sites close to some of their readers, by how they speak to them. */
const closedDoors: readonly (readonly [string, RegExp])[] = [
  [
    'a page that is closed to readers from here',
    /\b(?:not|isn['’]t|un)\s?available (?:in|to|from|for) (?:(?:users|readers|visitors|people) in )?your (?:country|region|location|area)\b|\baccess (?:from|in) your (?:country|region) (?:is|has been) (?:blocked|restricted)\b|\bwhere access cannot be granted\b/i,
  ],
  [
    'a page that asks for its reader’s age',
    /\b(?:are you|you must be|confirm (?:that )?you are|i am) (?:over|at least|aged)? ?(?:18|21)\b|\b(?:verify|confirm|enter) your (?:age|date of birth)\b/i,
  ],
  [
    'a page that asks for an ad blocker to be switched off',
    /\bad[- ]?block(?:er|ing)\b[^.]{0,60}\b(?:detected|enabled|active|using)\b|\b(?:disable|turn off|switch off|pause|allow ?list) your ad[- ]?blocker\b|\busing an ad[- ]?blocker\b/i,
  ],
  [
    'a site that is closed for maintenance',
    /\b(?:down|closed|offline|unavailable) for (?:(?:scheduled|planned|routine) )?maintenance\b|\bwe(?:['’]ll| will) be back (?:soon|shortly)\b|\bundergoing (?:scheduled |planned )?maintenance\b/i,
  ],
];

export function closedDoor(page: PageEvidence): Verdict | undefined {
  if (proseWords(page) > 120 || articleSigns(page) > 2) return undefined;
  const found = closedDoors.find(([, pattern]) => says(page.all, pattern));
  return found && { code: 'not-an-article', detail: { looksLike: found[0] } };
}

const fewWords = 40;

export function scriptPage(page: PageEvidence): Verdict | undefined {
  const words = storyWords(page);
  const asks =
    page.signals.asksForScripts ||
    says(
      page.all,
      /\b(?:enable|requires?|turn on) javascript\b|javascript (?:is )?(?:required|disabled|needed)/i,
    );
  if (words >= fewWords && !(asks && proseWords(page) < fewWords)) return undefined;
  return asks || (page.signals.scripts >= 3 && wordsOf(page.all) < 60)
    ? {
        code: 'not-an-article',
        detail: { looksLike: 'a page that needs scripts to show its text' },
      }
    : undefined;
}

export function emptyPage(page: PageEvidence): Verdict | undefined {
  const prose = proseWords(page);
  if (prose >= 12) return undefined;
  if (storyWords(page) >= fewWords && articleSigns(page) >= 2) return undefined;
  return wordsOf(page.all) < 15
    ? { code: 'empty', detail: {} }
    : { code: 'not-an-article', detail: { looksLike: 'a page with hardly any running text' } };
}
