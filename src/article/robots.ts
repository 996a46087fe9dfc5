import { createRequire } from 'node:module';
import type robotsParserType from 'robots-parser';
import { Unreadable } from '../domain/errors.ts';
import { recent } from '../domain/recent.ts';
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
/** Characters of all files together; each may have 500,000. */
const maxRulesLength = 4_000_000;

interface Rules {
  readonly isAllowed: (url: string) => boolean;
  /** Characters of the file that they were read from. */
  readonly length: number;
}

interface Site {
  readonly at: number;
  readonly rules: Promise<Rules>;
  readonly length: number;
}

export function createRobotsCheck(options: RobotsOptions): IsAllowedByRobots {
  const { fetchPage, clock, keepMs = 3_600_000 } = options;
  const sites = recent<Site>({
    most: maxSites,
    weigh: ({ length }) => length,
    mostWeight: maxRulesLength,
  });
  const ask = (origin: string): Site => {
    const site = { at: clock(), rules: readRules(`${origin}/robots.txt`, fetchPage), length: 0 };
    sites.set(origin, site);
    void site.rules.then(
      // How long they are is known only now.
      ({ length }) => sites.get(origin) === site && sites.set(origin, { ...site, length }),
      () => sites.get(origin) === site && sites.delete(origin),
    );
    return site;
  };
  return async (url) => {
    const origin = new URL(url).origin;
    const known = sites.get(origin);
    const site = known === undefined || clock() - known.at > keepMs ? ask(origin) : known;
    return (await site.rules).isAllowed(url);
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

const everything: Rules = { isAllowed: () => true, length: 0 };
const nothing: Rules = { isAllowed: () => false, length: 0 };

/** RFC 9309, 2.3.1: no file means everything is allowed, a broken server means nothing is. */
async function readRules(address: string, fetchPage: FetchPage): Promise<Rules> {
  try {
    const { status, bytes } = await fetchPage({ url: address });
    if (status >= 500) return nothing;
    if (status !== 200) return everything;
    const text = decodeText(bytes).slice(0, 500_000);
    const rules = robotsParser(address, text);
    const isAllowed = (url: string): boolean => rules.isAllowed(url, robotsToken) !== false;
    return { isAllowed, length: text.length };
  } catch (error) {
    // The page itself will fail in the same way, with a reason that helps more.
    if (error instanceof Unreadable) return everything;
    throw error;
  }
}
