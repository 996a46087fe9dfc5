import type { PageEvidence, Verdict } from './page-evidence.ts';
import { listPage } from './verdict-list-page.ts';
import {
  closedDoor,
  emptyPage,
  scriptPage,
  searchResults,
  shopPage,
  videoPage,
} from './verdict-other-page.ts';
import { loginWall, paywall } from './verdict-paywall.ts';
import { captcha, consentWall, notFound } from './verdict-walls.ts';

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
  closedDoor,
  videoPage,
  searchResults,
  shopPage,
  listPage,
  scriptPage,
  emptyPage,
];
