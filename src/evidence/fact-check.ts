import { stableId } from '../domain/ids.ts';

/** A published fact-check, as its publisher states it. Ratings are quoted, never ours. */
export interface FactCheck {
  /** What was checked, verbatim. */
  readonly claim: string;
  /** The page about it. */
  readonly url: string;
  readonly publisher: string;
  readonly rating?: string;
  readonly title?: string;
  /** Who made the claim. */
  readonly speaker?: string;
  /** ISO days. */
  readonly claimedOn?: string;
  readonly publishedOn?: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
}

/** What a row may say, before it is looked at: anything. */
export interface RawFactCheck {
  readonly claim?: unknown;
  readonly url?: unknown;
  readonly publisher?: unknown;
  readonly rating?: unknown;
  readonly title?: unknown;
  readonly speaker?: unknown;
  readonly claimedOn?: unknown;
  readonly publishedOn?: unknown;
  readonly language?: unknown;
}

export type ReadFactCheck =
  | { readonly ok: true; readonly factCheck: FactCheck }
  /** The rest of a sentence that begins with the row: 'has no claim'. */
  | { readonly ok: false; readonly why: string };

/** Longest of each, in UTF-16 units: what a page about one claim needs, with room. */
const longest = { claim: 1_000, title: 300, publisher: 120, rating: 200, speaker: 120, url: 2_000 };

/** Takes what can be used of a row and says what it lacks. */
export function readFactCheck(raw: RawFactCheck): ReadFactCheck {
  const claim = textOf(raw.claim, longest.claim);
  if (claim === undefined) return { ok: false, why: 'has no claim' };
  const url = webAddressOf(raw.url);
  if (url === undefined) return { ok: false, why: 'has no link to a page that starts with http' };
  const optional = {
    rating: textOf(raw.rating, longest.rating),
    title: textOf(raw.title, longest.title),
    speaker: textOf(raw.speaker, longest.speaker),
    claimedOn: dayOf(raw.claimedOn),
    publishedOn: dayOf(raw.publishedOn),
  };
  const factCheck = {
    claim,
    url: url.href,
    publisher: textOf(raw.publisher, longest.publisher) ?? url.hostname.replace(/^www\./, ''),
    language: languageOf(raw.language),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
  return { ok: true, factCheck };
}

/** Equal for two spellings of one page's address; the text itself where it is no address. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** Equal for two rows about the same claim on the same page: the second replaces the first. */
export function keyOfFactCheck({ url, claim }: FactCheck): string {
  return stableId(
    pageOf(url),
    claim
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

function textOf(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .slice(0, max * 4)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

function webAddressOf(value: unknown): URL | undefined {
  if (typeof value !== 'string' || value.length > longest.url) return undefined;
  const text = value.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

/** '2023-03-01T10:00:00Z', '2023-03-01', 'March 1, 2023' → '2023-03-01'. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(value)?.[1];
  const text = iso ?? /(\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})/u.exec(value)?.[1];
  if (text === undefined) return undefined;
  const time = Date.parse(iso === undefined ? `${text} UTC` : `${iso}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function languageOf(value: unknown): string {
  const code =
    typeof value === 'string' ? /^[a-z]{2}(?=$|[-_])/i.exec(value.trim())?.[0] : undefined;
  return code?.toLowerCase() ?? 'und';
}
