import type { UnreadableCode, UnreadableDetail } from '../../domain/errors.ts';
import type { ArticleParts } from '../blocks.ts';
import { isArticleData, isDeclaredClosed, typesOf } from './json-ld.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageSignals } from './page-signals.ts';
import { isProse } from './region.ts';

export interface Verdict {
  readonly code: UnreadableCode;
  readonly detail: UnreadableDetail;
}

export interface PageEvidence {
  readonly url: string | undefined;
  readonly facts: Omit<ArticleParts, 'blocks' | 'standfirst'>;
  readonly stated: StatedMetadata;
  readonly signals: PageSignals;
  /** Everything that the page shows. */
  readonly all: readonly PageBlock[];
  /** What was taken for the story. */
  readonly story: readonly PageBlock[];
}

/** What the page is, when it is not an article; undefined when it is one. */
export function verdictOn(page: PageEvidence): Verdict | undefined {
  for (const test of tests) {
    const verdict = test(page);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** In this order: a wall explains a short page better than its shortness does. */
const tests: readonly ((page: PageEvidence) => Verdict | undefined)[] = [
  captcha,
  consentWall,
  notFound,
  paywall,
  loginWall,
  videoPage,
  searchResults,
  shopPage,
  listPage,
  scriptPage,
  emptyPage,
];

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

const storyWords = ({ story }: PageEvidence): number => wordsOf(story);
const proseWords = ({ story }: PageEvidence): number => wordsOf(story.filter(isProse));

function says(blocks: readonly PageBlock[], pattern: RegExp, maxWords = 80): boolean {
  return blocks.some(
    ({ text, words }) => words <= maxWords && !isReported(text) && pattern.test(text),
  );
}

/** A wall speaks to its reader; quotation marks and attributions are a reporter's. */
function isReported(text: string): boolean {
  return /[“”«»]|\b(?:said|says|told|according to|added|announced)\b/i.test(text);
}

/** Signs that an editor put there: an article says what it is, who wrote it and when. */
function articleSigns({ stated, facts }: PageEvidence): number {
  const stands = [
    stated.data.some(isArticleData),
    stated.meta.get('og:type')?.toLowerCase() === 'article',
    facts.byline !== undefined,
    facts.publishedAt !== undefined,
  ];
  return stands.filter(Boolean).length;
}

const humanCheck =
  /\b(?:verify(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot)|are you a (?:robot|human)|i['’]?m not a robot|unusual (?:traffic|activity)|checking (?:if|your browser|the site)|just a moment|enable javascript and cookies to continue|access (?:to this page has been|is temporarily|has been) (?:denied|restricted|blocked)|press (?:and|&) hold|complete the (?:captcha|security check|challenge)|pardon (?:our|the) interruption|human verification|prove (?:that )?you(?:['’]re| are) (?:a )?human|automated (?:requests|access|queries)|bot (?:detection|protection)|security check)/i;

function captcha(page: PageEvidence): Verdict | undefined {
  const prose = proseWords(page);
  if (prose > 200) return undefined;
  const title = page.facts.title;
  const asked = humanCheck.test(title) || says(page.all, humanCheck);
  return asked || (page.signals.hasCaptcha && prose < 60 && articleSigns(page) < 2)
    ? { code: 'captcha', detail: {} }
    : undefined;
}

const consentLine =
  /\b(?:we (?:value|respect|care about) your privacy|(?:we|our|this (?:site|website)|us) (?:and (?:our|\d+|selected|third)[^.]{0,60} )?(?:use|uses|store|process|set|share)\b[^.]{0,80}\b(?:cookies|data|device|identifiers|information)|(?:your|you) (?:consent|can (?:accept|refuse|reject|withdraw|change|manage|object))|withdraw (?:your )?consent|legitimate interests?|accept all|reject all|agree to (?:the|our) use|our (?:\d+ )?(?:partners|vendors)|cookie (?:policy|settings|preferences|notice)|personali[sz]ed (?:ads|advertising|content)|manage (?:your )?(?:preferences|choices|options|cookies|settings)|before you continue)/i;
const consentButton =
  /^(?:accept|agree|i agree|allow|reject|decline|refuse|manage|consent|i accept|got it|yes, i)\b|cookies|preferences|purposes/;

function consentWall(page: PageEvidence): Verdict | undefined {
  const candidates = page.story.filter(isProse);
  const prose = candidates.length > 0 ? candidates : page.all.filter(isProse);
  const total = wordsOf(prose);
  if (total === 0 || total > 700) return undefined;
  const consent = wordsOf(prose.filter(({ text }) => consentLine.test(text)));
  const buttons = page.signals.buttons.filter((text) => consentButton.test(text)).length;
  const titled = /\b(?:privacy|cookies?|consent|before you continue)\b/i.test(page.facts.title);
  const needed = buttons >= 2 || (titled && buttons >= 1) ? 0.4 : 0.7;
  return consent >= total * needed && articleSigns(page) <= 2
    ? { code: 'consent-wall', detail: {} }
    : undefined;
}

const missing =
  /\b(?:page|article|story|content|link|url|address|document)\b[^.!?]{0,40}\b(?:not (?:be )?found|(?:does|do)(?:n['’]t| not) exist|no longer (?:available|exists?|here)|(?:was|been|has) (?:re)?moved|can(?:no|['’])t be found|could(?:n['’]t| not) be found|unavailable|expired|deleted)|\b(?:can(?:no|['’])t|could(?:n['’]t| not)|unable to) find (?:the|that|this|what|your) ?(?:page|article|story|content|you)|^(?:error )?(?:404|410)\b|\b404\b.{0,20}\b(?:error|not found)|^(?:not found|page not found|oops)\b/i;

function notFound(page: PageEvidence): Verdict | undefined {
  const { title } = page.facts;
  const isShortTitle = title.split(/\s+/).length <= 7;
  if (proseWords(page) > (isShortTitle ? 150 : 60)) return undefined;
  const headings = page.all.filter(
    ({ path, words }) => words <= 20 && /^h[1-3]$/.test(path[0]?.localName ?? ''),
  );
  const inTitle = missing.test(title) || page.stated.titles.some((title) => missing.test(title));
  const found =
    inTitle ||
    says(headings, missing) ||
    (articleSigns(page) === 0 && says(page.story.slice(0, 4), missing, 40));
  return found ? { code: 'not-found', detail: { status: 404 } } : undefined;
}

const payLine =
  /(?:(?:^|[.!?:] )(?:please )?(?:subscribe|sign up|register|log in|join|upgrade|pay|become an? (?:member|subscriber))\b[^.!?]{0,40}\bto (?:continue|read|keep reading|unlock|access|see|view|finish)|\bto (?:continue|keep|finish) reading|(?:^|[.!?:] )keep reading (?:with|for|by)|continue reading (?:with|by|for|this)|already (?:a |an? )?(?:subscriber|subscribed|member)|(?:article|content|story|post|page) is (?:only )?(?:for|available (?:only )?(?:to|for)|exclusive(?:ly)? (?:to|for)|reserved for|restricted to)\b[^.!?]{0,30}\b(?:subscribers?|members?|premium|paying)|(?:subscriber|member)s?[- ](?:only|exclusive)|(?:exclusive(?:ly)? (?:to|for)|only for|reserved for) (?:our |paid |paying )?(?:subscribers|members)|(?:reached|used|read) (?:your|all) (?:limit|last|free|monthly|\d+)|free (?:article|stor(?:y|ies))s? (?:left|remaining|this month)|start (?:your|a) (?:free )?(?:trial|subscription)|unlock (?:this|the|full|unlimited)|(?:this is a )?(?:premium|subscriber) (?:article|content|story)|full access (?:for|from)|choose (?:your|a) (?:plan|subscription))/i;

/** More words than this are an article with an advertisement for a subscription, not a teaser. */
const maxTeaserWords = 260;

function paywall(page: PageEvidence): Verdict | undefined {
  const closed = isDeclaredClosed(page.stated.data);
  const tier = /^(?:locked|metered|premium|paid|subscri)/i.test(
    page.stated.meta.get('article:content_tier') ?? '',
  );
  const line =
    says(page.all, payLine, 60) ||
    page.signals.buttons.some((text) =>
      /^(?:subscribe(?: now)?|start (?:your )?free trial|see (?:subscription )?(?:options|plans))$/.test(
        text,
      ),
    );
  const words = storyWords(page);
  if (words > maxTeaserWords) return undefined;
  const breaksOff = /(?:…|\.\.\.|[\p{Ll},])$/u.test(page.story.filter(isProse).at(-1)?.text ?? '');
  const strong = says(page.all, payLine, 60);
  // A whole story with an offer beside it.
  if (words >= 150 && !breaksOff && !closed && !tier) return undefined;
  const isWall = strong || closed || tier || (line && breaksOff);
  // A teaser without a story to it is a login or a list; the tests below name it.
  const teaser = page.story.filter(
    (block) => isProse(block) && !payLine.test(block.text) && !loginLine.test(block.text),
  );
  const asksForLogin = page.signals.hasPasswordField || says(page.all, loginLine, 40);
  if (!isWall || (teaser.length === 0 && asksForLogin && !strongly(page))) return undefined;
  return { code: 'paywall', detail: { words: wordsOf(teaser) } };
}

/** Money is spoken of, not only an account. */
function strongly(page: PageEvidence): boolean {
  return says(
    page.all,
    /\b(?:subscri|premium|free trial|per (?:week|month)|a (?:week|month)\b)/i,
    60,
  );
}

const loginLine =
  /\b(?:(?:log|sign) ?in(?:to)? (?:to|with|for|required|below)|please (?:log|sign) in|(?:log|sign) in$|create (?:an|a free|your) account|forgot(?:ten)? (?:your )?password|members? only|don['’]t have an account|already have an account|you must be logged in|(?:login|sign-in) required|register (?:now|for free))/i;

function loginWall(page: PageEvidence): Verdict | undefined {
  if (proseWords(page) > 120) return undefined;
  const said = says(page.all, loginLine, 40) || /^(?:log|sign) ?in\b/i.test(page.facts.title);
  const field = page.signals.hasPasswordField;
  const button = page.signals.buttons.some((text) =>
    /^(?:log|sign) ?in\b|^continue with /.test(text),
  );
  const short = proseWords(page) < 60 && articleSigns(page) < 2;
  const own = wordsOf(page.story.filter((block) => isProse(block) && !loginLine.test(block.text)));
  if (own >= (articleSigns(page) >= 2 ? 30 : 75)) return undefined;
  return (field && (said || short)) || (said && (button || short) && articleSigns(page) < 2)
    ? { code: 'login-wall', detail: {} }
    : undefined;
}

function videoPage(page: PageEvidence): Verdict | undefined {
  const types = page.stated.data.flatMap(typesOf);
  const isVideo =
    /^video/.test(page.stated.meta.get('og:type') ?? '') ||
    (types.includes('VideoObject') && !page.stated.data.some(isArticleData)) ||
    /\/(?:videos?|watch|av)\//i.test(page.url ?? '');
  return isVideo && proseWords(page) < 150 ? { code: 'video', detail: {} } : undefined;
}

function searchResults(page: PageEvidence): Verdict | undefined {
  const title = `${page.facts.title} ${page.stated.titles.join(' ')}`;
  const url = page.url !== undefined && URL.canParse(page.url) ? new URL(page.url) : undefined;
  const asked =
    url !== undefined &&
    (/\/(?:search|suche|find)\b/i.test(url.pathname) ||
      ['q', 'query', 's', 'search'].some((name) => url.searchParams.has(name)));
  const said =
    /\b(?:search results|results for|you searched for|\d+ results)\b/i.test(title) ||
    says(page.all.slice(0, 60), /\b(?:search results for|[\d,.]+ results|results for ["“'])/i, 20);
  return (asked && articleSigns(page) < 3) || (said && articleSigns(page) < 2)
    ? { code: 'not-an-article', detail: { looksLike: 'a page of search results' } }
    : undefined;
}

function shopPage(page: PageEvidence): Verdict | undefined {
  const isProduct =
    /^(?:og:)?product/.test(page.stated.meta.get('og:type') ?? '') ||
    page.stated.data.some((item) => typesOf(item).includes('Product'));
  return isProduct && !page.stated.data.some(isArticleData) && proseWords(page) < 250
    ? { code: 'not-an-article', detail: { looksLike: 'a shop page' } }
    : undefined;
}

/** Headlines that link elsewhere, each with its line of blurb: a front page, a section, an archive. */
function listPage(page: PageEvidence): Verdict | undefined {
  const path =
    page.url !== undefined && URL.canParse(page.url) ? new URL(page.url).pathname : undefined;
  const isFront = path !== undefined && /^\/(?:index\.\w{2,5}|home\/?|[a-z]{2}\/?)?$/i.test(path);
  if (isFront) return { code: 'not-an-article', detail: { looksLike: 'a home page' } };
  const headlines = page.all.filter(
    ({ linked, words, path: around }) =>
      linked > 0.8 &&
      words >= 4 &&
      words <= 25 &&
      !around.some(({ localName }) => /^(?:nav|footer|aside)$/.test(localName)),
  );
  const paragraphs = page.story.filter((block) => isProse(block) && block.kind === 'body');
  const long = paragraphs.filter(({ words }) => words >= 25).length;
  const run = longestRun(page);
  const signs = articleSigns(page);
  const isList =
    headlines.length >= 8 && run < 3 && signs <= 1 && (long < 2 || blurbShare(page) >= 0.6);
  const titled =
    /\b(?:latest news|all stories|archives?|category|topics?|tag|news and analysis|headlines)\b/i.test(
      page.facts.title,
    ) &&
    headlines.length >= 5 &&
    signs <= 1 &&
    run < 4;
  return isList || titled
    ? { code: 'not-an-article', detail: { looksLike: 'a page that lists articles' } }
    : undefined;
}

/** Share of the prose that stands right below a linked headline: blurbs, not a story. */
function blurbShare({ all, story }: PageEvidence): number {
  const prose = story.filter(isProse);
  const blurbs = prose.filter((block) => {
    const at = all.indexOf(block);
    return all
      .slice(Math.max(0, at - 2), at)
      .some(({ linked, words }) => linked > 0.8 && words >= 4);
  });
  return prose.length === 0 ? 0 : blurbs.length / prose.length;
}

/** Paragraphs of prose in a row, with no linked headline between them. */
function longestRun({ all, story }: PageEvidence): number {
  const chosen = new Set(story);
  let longest = 0;
  let current = 0;
  for (const block of all) {
    if (chosen.has(block) && isProse(block)) current += 1;
    else if (block.linked > 0.8 && block.words >= 3) current = 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

const fewWords = 40;

function scriptPage(page: PageEvidence): Verdict | undefined {
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

function emptyPage(page: PageEvidence): Verdict | undefined {
  const prose = proseWords(page);
  if (prose >= 12) return undefined;
  if (storyWords(page) >= fewWords && articleSigns(page) >= 2) return undefined;
  return wordsOf(page.all) < 15
    ? { code: 'empty', detail: {} }
    : { code: 'not-an-article', detail: { looksLike: 'a page with hardly any running text' } };
}
