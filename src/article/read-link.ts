import { Unreadable, type UnreadableCode } from '../domain/errors.ts';
import { withoutAmpViewer } from './canonical-key.ts';
import { refuseErrorStatus } from './http-status.ts';
import type { ReadLimits } from './limits.ts';
import type { PageResponse } from './page-request.ts';
import { depthOf, textOf, type BytesSource, type ReadDeps, type ReadOptions } from './reading.ts';
import { heedRobots } from './robots.ts';

/**
 * What stands behind a link, as it came.
 * @throws Unreadable for what is no page, and for walls that an error status comes with
 */
export async function openLink(
  url: string,
  deps: ReadDeps,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<BytesSource> {
  const address = withoutAmpViewer(url);
  const { isAllowedByRobots } = deps;
  if (options.automatic === true && isAllowedByRobots !== undefined) {
    const fetchPage = heedRobots(deps.fetchPage, isAllowedByRobots);
    return openLink(url, { ...deps, fetchPage }, limits, { ...options, automatic: false });
  }
  const response = await deps.fetchPage({
    url: address,
    ...(options.fresh === true ? { fresh: true } : {}),
  });
  await refuseWalls(response, deps, limits);
  refuseErrorStatus(response, deps.now());
  return asBytes(response);
}

/** Statuses that a challenge or a login comes with: its page says more than its number. */
const wallStatuses = new Set([401, 403, 429, 503]);
const wallCodes = new Set<UnreadableCode>(['captcha', 'login-wall', 'consent-wall']);

async function refuseWalls(
  response: PageResponse,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<void> {
  const isHtml = /html/i.test(response.headers['content-type'] ?? '');
  if (!wallStatuses.has(response.status) || !isHtml || response.bytes.byteLength < 200) return;
  const html = textOf(response.bytes, response.headers['content-type']);
  const { verdict } = await deps.parser.parse({ html, url: response.url, ...depthOf(limits) });
  if (verdict === undefined || !wallCodes.has(verdict.code)) return;
  throw new Unreadable(verdict.code, verdict.detail);
}

function asBytes(response: PageResponse): BytesSource {
  return {
    kind: 'bytes',
    name: new URL(response.url).pathname,
    mediaType: response.headers['content-type'],
    bytes: response.bytes,
    url: response.url,
  };
}
