import { Unreadable } from '../domain/errors.ts';
import type { FetchPage, PageRequest, PageResponse } from './page-request.ts';

export interface SharedFetchOptions {
  /** Milliseconds since any fixed point. */
  readonly clock: () => number;
  /** How long a page is served again without asking its site. */
  readonly freshMs?: number;
  /** How long a failure is. */
  readonly failureMs?: number;
  /** How long a page is kept to ask its site only for changes. */
  readonly keptMs?: number;
  /** Bytes of pages kept; the oldest go first. */
  readonly maxKeptBytes?: number;
}

interface Kept {
  readonly at: number;
  readonly response: PageResponse;
}

/** Small pages are more than their bytes: headers, names and the entry itself. */
const mostKept = 500;

/** A page of this moment is fresh, however many ask for a fresh one at once. */
const askedAgainMs = 1_000;

/**
 * One request for one address, however many ask: those who ask while it runs wait for it, those who
 * ask soon after get the same page, and later ones ask the site only whether it has changed.
 */
export function shareFetches(fetchPage: FetchPage, options: SharedFetchOptions): FetchPage {
  const { clock, freshMs = 120_000, failureMs = 10_000 } = options;
  const { keptMs = 1_800_000, maxKeptBytes = 32 * 1024 * 1024 } = options;
  const running = new Map<string, Promise<PageResponse>>();
  const kept = new Map<string, Kept>();
  let keptBytes = 0;
  const failed = new Map<string, { at: number; error: Unreadable }>();

  const load = async (key: string, way: string, request: PageRequest): Promise<PageResponse> => {
    const old = kept.get(key);
    try {
      const answer = await fetchPage({ ...request, ...validatorsOf(old) });
      const response = answer.status === 304 && old !== undefined ? old.response : answer;
      if (response.status === 200) keep(key, { at: clock(), response: withOwnBytes(response) });
      return response;
    } catch (error) {
      if (error instanceof Unreadable) {
        // Set anew it is the youngest.
        failed.delete(way);
        failed.set(way, { at: clock(), error });
        const [oldest] = failed.keys();
        if (failed.size > mostKept && oldest !== undefined) failed.delete(oldest);
      }
      throw error;
    }
  };

  const keep = (key: string, page: Kept): void => {
    drop(key);
    kept.set(key, page);
    keptBytes += page.response.bytes.byteLength;
    for (const [oldest, { at }] of kept) {
      const isIn = keptBytes <= maxKeptBytes && kept.size <= mostKept;
      if (isIn && clock() - at < keptMs) break;
      drop(oldest);
    }
  };

  const drop = (key: string): void => {
    keptBytes -= kept.get(key)?.response.bytes.byteLength ?? 0;
    kept.delete(key);
  };

  return (request) => {
    const key = request.url.replace(/#.*$/s, '');
    const known = kept.get(key);
    const servedMs = request.fresh === true ? Math.min(askedAgainMs, freshMs) : freshMs;
    if (known !== undefined && clock() - known.at < servedMs)
      return Promise.resolve(known.response);
    // What a robot is refused on its way a person may have: their failures are not shared.
    const way = request.mayVisit === undefined ? key : `robot ${key}`;
    const failure = failed.get(way);
    if (failure !== undefined) {
      if (clock() - failure.at < failureMs) return Promise.reject(failure.error);
      failed.delete(way);
    }
    const underWay = running.get(key) ?? running.get(way);
    if (underWay !== undefined) return underWay;
    const started = load(key, way, request).finally(() => running.delete(way));
    running.set(way, started);
    return started;
  };
}

function validatorsOf(old: Kept | undefined): Partial<PageRequest> {
  const { etag, 'last-modified': lastModified } = old?.response.headers ?? {};
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** What came in may be a short piece of a long buffer, all of which would be kept with it. */
function withOwnBytes(response: PageResponse): PageResponse {
  const { bytes } = response;
  return bytes.byteLength === bytes.buffer.byteLength
    ? response
    : { ...response, bytes: new Uint8Array(bytes) };
}
