import { z } from 'zod';
import { boundedFetch } from './bounded-fetch.ts';

export interface SearchResult {
  readonly title: string;
  readonly url: string;
  readonly snippet: string;
}

export type Found =
  | { readonly ok: true; readonly results: readonly SearchResult[] }
  | { readonly ok: false; readonly code: 'timeout' | 'busy' | 'unavailable' | 'invalid' };

export interface WebSearch {
  /** For people: 'brave'. */
  readonly name: string;
  /** Never rejects for what a provider can do. */
  search(text: string, signal: AbortSignal): Promise<Found>;
}

export const searchProviders = ['brave', 'searxng', 'json'] as const;

export interface SearchConfig {
  readonly provider: (typeof searchProviders)[number];
  /** Base address; for `json` an address with `{query}` in it. */
  readonly url?: string;
  readonly key?: string;
}

const braveUrl = 'https://api.search.brave.com';
/** More pages than this are not read for one claim. */
const mostResults = 8;
const longestQuery = 380;

const text = z.string().catch('');
const result = z.object({
  title: text,
  url: z.string(),
  description: text.optional(),
  content: text.optional(),
  snippet: text.optional(),
});
const list = z.array(z.unknown());
const shapes = {
  brave: z
    .object({ web: z.object({ results: list }).optional() })
    .transform(({ web }) => web?.results ?? []),
  searxng: z.object({ results: list }).transform(({ results }) => results),
  json: z.union([list, z.object({ results: list }).transform(({ results }) => results)]),
};

/** Makes no connection until it is asked. */
export function createWebSearch(config: SearchConfig): WebSearch {
  return {
    name: config.provider,
    async search(query, signal) {
      try {
        const { url, headers } = requestFor(config, query.slice(0, longestQuery));
        const response = await boundedFetch(url, { headers, signal });
        if (response.status === 429) return { ok: false, code: 'busy' };
        if (!response.ok) return { ok: false, code: 'unavailable' };
        const parsed = shapes[config.provider].safeParse(await response.json());
        if (!parsed.success) return { ok: false, code: 'invalid' };
        return { ok: true, results: parsed.data.flatMap(resultIn).slice(0, mostResults) };
      } catch (error) {
        if (signal.aborted) return { ok: false, code: 'timeout' };
        return { ok: false, code: error instanceof SyntaxError ? 'invalid' : 'unavailable' };
      }
    },
  };
}

function requestFor(
  { provider, url, key }: SearchConfig,
  query: string,
): { readonly url: URL; readonly headers: Record<string, string> } {
  const accept = { accept: 'application/json' };
  const bearer: Record<string, string> =
    key === undefined ? {} : { authorization: `Bearer ${key}` };
  switch (provider) {
    case 'brave': {
      const address = new URL('/res/v1/web/search', url ?? braveUrl);
      address.searchParams.set('q', query);
      address.searchParams.set('count', String(mostResults));
      return { url: address, headers: { ...accept, 'x-subscription-token': key ?? '' } };
    }
    case 'searxng': {
      const address = new URL('search', (url ?? '').replace(/\/*$/, '/'));
      address.searchParams.set('q', query);
      address.searchParams.set('format', 'json');
      return { url: address, headers: { ...accept, ...bearer } };
    }
    case 'json':
      return {
        url: new URL((url ?? '').replaceAll('{query}', encodeURIComponent(query))),
        headers: { ...accept, ...bearer },
      };
  }
}

function resultIn(given: unknown): SearchResult[] {
  const parsed = result.safeParse(given);
  if (!parsed.success || !/^https?:\/\//i.test(parsed.data.url)) return [];
  if (!URL.canParse(parsed.data.url)) return [];
  const { title, url, description, content, snippet } = parsed.data;
  return [{ title, url: new URL(url).href, snippet: description ?? content ?? snippet ?? '' }];
}
