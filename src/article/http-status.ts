import { Unreadable } from '../domain/errors.ts';
import type { PageResponse } from './page-request.ts';

/** Longest wait that a server's Retry-After may ask of us before it counts as 'not today'. */
const maxRetryAfterMs = 24 * 3_600_000;

/** Statuses that say 'later', not 'no'. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/** @throws Unreadable for every answer that is not a page: `not-found`, or `http-error` with the status. */
export function refuseErrorStatus(response: PageResponse, now: Date): void {
  const { status } = response;
  if (status === 200) return;
  const host = new URL(response.url).hostname;
  if (status === 404 || status === 410) throw new Unreadable('not-found', { host, status });
  const retryAfterMs = retryAfter(response.headers['retry-after'], now);
  throw new Unreadable(
    'http-error',
    { host, status },
    {
      retryable: passing.has(status),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  );
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), as milliseconds from now. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim())
    ? Number(header) * 1000
    : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), maxRetryAfterMs) : undefined;
}
