import { createRequire } from 'node:module';
import type robotsParserType from 'robots-parser';
import { Unreadable } from '../domain/errors.ts';
import { webAddress } from './canonical-key.ts';
import { decodeText } from './charset.ts';
import type { FetchPage } from './page-request.ts';

// CommonJS with a default export that its types place elsewhere under NodeNext.
const robotsParser = createRequire(import.meta.url)(
  'robots-parser',
) as typeof robotsParserType.default;

/** Product token of RFC 9309, the name that a site uses in its robots.txt. */
export const robotsToken = 'Claimdesk';

export interface RobotsOptions {
  readonly fetchPage: FetchPage;
  readonly clock: () => number;
  /** RFC 9309 asks not to keep a copy longer than a day. */
  readonly keepMs?: number;
}

/** Whether a site lets robots read a page; asked before a page that no person asked for is opened. */
export type IsAllowedByRobots = (url: string) => Promise<boolean>;

const maxSites = 500;

export function createRobotsCheck(options: RobotsOptions): IsAllowedByRobots {
  const { fetchPage, clock, keepMs = 3_600_000 } = options;
  const sites = new Map<string, { at: number; rules: Promise<(url: string) => boolean> }>();
  return async (url) => {
    const origin = new URL(url).origin;
    let site = sites.get(origin);
    if (site === undefined || clock() - site.at > keepMs) {
      if (sites.size >= maxSites) sites.clear();
      site = { at: clock(), rules: readRules(`${origin}/robots.txt`, fetchPage) };
      sites.set(origin, site);
    }
    return (await site.rules)(url);
  };
}

/** Asks every site on the way: the first, each that a redirect leads to, and where a shared copy came from. */
export function heedRobots(fetchPage: FetchPage, isAllowed: IsAllowedByRobots): FetchPage {
  const mayVisit = async (url: string) => webAddress(url) === undefined || (await isAllowed(url));
  const refuse = async (url: string) => {
    if (!(await mayVisit(url))) throw new Unreadable('robots', { host: new URL(url).hostname });
  };
  return async (request) => {
    await refuse(request.url);
    const response = await fetchPage({ ...request, mayVisit });
    await refuse(response.url);
    return response;
  };
}

/** RFC 9309, 2.3.1: no file means everything is allowed, a broken server means nothing is. */
async function readRules(address: string, fetchPage: FetchPage): Promise<(url: string) => boolean> {
  try {
    const { status, bytes } = await fetchPage({ url: address });
    if (status >= 500) return () => false;
    if (status !== 200) return () => true;
    const rules = robotsParser(address, decodeText(bytes).slice(0, 500_000));
    return (url) => rules.isAllowed(url, robotsToken) !== false;
  } catch (error) {
    // The page itself will fail in the same way, with a reason that helps more.
    if (error instanceof Unreadable) return () => true;
    throw error;
  }
}
