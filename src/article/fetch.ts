import { Unreadable } from '../domain/errors.ts';
import {
  connectDirectly,
  createSecure,
  resolveWithSystem,
  type Connect,
  type Resolve,
  type Secure,
} from './connection.ts';
import { createCookieJar } from './cookies.ts';
import { unreadableFrom } from './fetch-failure.ts';
import { requestHop, type HopContext } from './hop.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import type { FetchPage, PageRequest, PageResponse } from './page-request.ts';
import { parseTarget, type Target } from './target.ts';
import { within } from './within.ts';

export interface FetcherOptions {
  readonly resolve?: Resolve;
  readonly connect?: Connect;
  readonly limits?: Partial<ReadLimits>;
  /** `host` or `host:port` that may be private: tests and demonstrations only. */
  readonly allow?: Iterable<string>;
  readonly userAgent?: string;
  /** TLS for https; by default with the authorities that Node trusts. */
  readonly secure?: Secure;
}

export const defaultUserAgent =
  'Claimdesk/0.1 (newsroom claim checker; reads pages people link to)';

/**
 * The one place that every request to a user-given address passes. Each hop is checked before it is
 * made, looked up at most once, and connected to exactly the address that was checked; no proxy
 * from the environment is used. Rejects with `Unreadable` for everything a server or an address can
 * do to us; HTTP statuses are the caller's to judge.
 */
export function createFetcher(options: FetcherOptions = {}): FetchPage {
  const context: HopContext = {
    resolve: options.resolve ?? resolveWithSystem,
    connect: options.connect ?? connectDirectly,
    limits: { ...defaultReadLimits, ...options.limits },
    allow: new Set(options.allow ?? []),
    userAgent: options.userAgent ?? defaultUserAgent,
    secure: options.secure ?? createSecure(),
  };
  return async (request) => {
    const target = parseTarget(request.url, context.allow);
    try {
      return await within(context.limits.fetchTotalMs, undefined, (signal) =>
        follow(target, request, context, signal),
      );
    } catch (error) {
      throw unreadableFrom(error, target.host, context.limits);
    }
  };
}

async function follow(
  first: Target,
  request: PageRequest,
  context: HopContext,
  signal: AbortSignal,
): Promise<PageResponse> {
  const jar = createCookieJar();
  let target = first;
  for (let hop = 0; hop <= context.limits.maxHops; hop += 1) {
    const answer = await requestHop(target, request, jar, context, signal);
    if (!(answer instanceof URL)) return answer;
    const next = parseTarget(answer, context.allow);
    if (next.url.origin !== target.url.origin) await askToVisit(next, request);
    target = next;
  }
  throw new Unreadable('too-many-redirects', { host: first.host });
}

async function askToVisit(next: Target, { mayVisit }: PageRequest): Promise<void> {
  const allowed = (await mayVisit?.(next.url.href)) ?? true;
  if (!allowed) throw new Unreadable('robots', { host: next.host });
}
