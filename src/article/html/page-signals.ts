import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';

/** What a page is built of, read before its invisible parts go. */
export interface PageSignals {
  readonly buttons: readonly string[];
  readonly hasPasswordField: boolean;
  readonly hasCaptcha: boolean;
  readonly hasPlayer: boolean;
  readonly scripts: number;
  readonly asksForScripts: boolean;
  /** Other addresses of the same article, absolute. */
  readonly refresh?: string;
  readonly amp?: string;
  readonly next?: string;
}

const captchaFrames =
  'iframe[src*="captcha"],iframe[src*="challenges.cloudflare"],[class*="g-recaptcha"],[class*="h-captcha"],[class*="cf-turnstile"],[id*="px-captcha"],[id*="challenge-form"],[id*="cf-challenge"],form[action*="captcha"],form[action*="challenge"],script[src*="captcha-delivery"]';

export function readSignals(document: PageDocument, url: string | undefined): PageSignals {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 200)
      .map((element) => visibleLine(element.textContent).toLowerCase());
  const links = {
    refresh: linkTo(refreshTarget(document), url),
    amp: linkTo(document.querySelector('link[rel="amphtml"]')?.getAttribute('href'), url),
    next: nextPage(document, url),
  };
  return {
    buttons: texts(
      'button,[role="button"],input[type="submit"],a[class*="btn"],a[class*="button"]',
    ),
    hasPasswordField: has('input[type="password"]'),
    hasCaptcha: has(captchaFrames),
    hasPlayer: has(
      'video,iframe[src*="youtube"],iframe[src*="vimeo"],iframe[src*="player"],[class*="video-player"],[id*="player"]',
    ),
    scripts: document.querySelectorAll('script').length,
    asksForScripts: texts('noscript').some((text) => /javascript/.test(text)),
    ...Object.fromEntries(Object.entries(links).filter(([, address]) => address !== undefined)),
  };
}

const longestRefreshSeconds = 10;

function refreshTarget(document: PageDocument): string | undefined {
  const content =
    document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
  const [, seconds, target] =
    /^\s{0,9}(\d{1,4})[\d.]{0,6}\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]{1,2000})/i.exec(
      content,
    ) ?? [];
  return seconds !== undefined && Number(seconds) <= longestRefreshSeconds ? target : undefined;
}

function linkTo(href: string | null | undefined, base: string | undefined): string | undefined {
  if (href === null || href === undefined || base === undefined || !URL.canParse(href, base))
    return undefined;
  const target = new URL(href, base);
  target.hash = '';
  const here = new URL(base);
  here.hash = '';
  if (target.href === here.href || !/^https?:$/.test(target.protocol)) return undefined;
  return target.href;
}

/** The next part of this article: the same address with the next page number, and no other. */
function nextPage(document: PageDocument, base: string | undefined): string | undefined {
  if (base === undefined || !URL.canParse(base)) return undefined;
  const candidates = [
    ...document.querySelectorAll(
      'link[rel="next"],a[rel="next"],[class*="pagination"] a,[class*="pager"] a,[class*="page-numbers"],a[class*="next"]',
    ),
  ].map((element) => linkTo(element.getAttribute('href'), base));
  return candidates.find((href) => href !== undefined && isNextPart(new URL(base), new URL(href)));
}

function isNextPart(here: URL, there: URL): boolean {
  if (here.host !== there.host) return false;
  const [from, to] = [partOf(here), partOf(there)];
  return from.stem === to.stem && to.page === from.page + 1;
}

function partOf(url: URL): { stem: string; page: number } {
  const query = new URLSearchParams(url.search);
  for (const name of ['page', 'p', 'pg', 'seite']) {
    const value = query.get(name);
    if (value !== null && /^\d{1,2}$/.test(value)) {
      query.delete(name);
      return { stem: url.pathname.replace(/\/$/, '') + query.toString(), page: Number(value) };
    }
  }
  const [, stem, page, ending] =
    /^(.{2,2000}?)(?:\/page)?[/_-](\d{1,2})(\.html?)?\/?$/.exec(url.pathname) ?? [];
  if (stem !== undefined && page !== undefined) {
    return { stem: stem + (ending ?? '') + query.toString(), page: Number(page) };
  }
  return { stem: url.pathname.replace(/\/$/, '') + query.toString(), page: 1 };
}
