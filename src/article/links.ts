import { parse } from 'tldts';
import { canonicalKey, webAddress } from './canonical-key.ts';

/** Links of one message that are opened; the rest is counted. */
export const maxLinksPerMessage = 5;
/** Longer than any article's address; shorter than what a hostile one needs. */
const maxLinkLength = 2_048;
const maxTextLength = 100_000;
/** Addresses looked at in one message; what is beyond them is no longer counted. */
const maxCandidates = 500;

export interface FoundLinks {
  /** In order, each article once. */
  readonly links: readonly string[];
  /** Further distinct articles that were linked. */
  readonly more: number;
}

/**
 * Web addresses in a text: with and without a scheme, `hxxp`, `[.]`, wrapped or followed by
 * punctuation. `marked` are links that the platform itself marked up; they come first.
 * Linear in the length of the text.
 */
export function findLinks(
  text: string,
  marked: readonly string[] = [],
  limit = maxLinksPerMessage,
): FoundLinks {
  const seen = new Map<string, string>();
  let looked = 0;
  for (const candidate of candidates(text, marked)) {
    if ((looked += 1) > maxCandidates) break;
    const link = asLink(candidate);
    if (link === undefined) continue;
    const key = canonicalKey(link);
    if (!seen.has(key)) seen.set(key, link);
  }
  const links = [...seen.values()];
  return { links: links.slice(0, limit), more: Math.max(0, links.length - limit) };
}

/** Characters that show nothing: word breakers, bidi controls. They end an address. */
const delimiters = /[\s<>"`|\u00AD\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]+/;

function* candidates(text: string, marked: readonly string[]): Generator<string> {
  yield* marked;
  yield* candidatesIn(text);
}

function* candidatesIn(text: string): Generator<string> {
  // A label never names another address than the one behind it: `<address|label>`, `[label](address)`.
  const plain = text
    .slice(0, maxTextLength)
    .replace(/<([^<>|\s]{1,2048})\|[^<>]{0,2048}>/g, ' $1 ')
    .replace(/\[[^[\]\n]{0,500}\]\((?=https?:)/gi, ' (');
  for (const token of plain.split(delimiters)) {
    if (token.length >= 4 && token.length <= maxLinkLength) yield* addressesIn(token);
  }
}

/** A token may open with brackets, and may hold an address after other text: `(see:https://…)`. */
function* addressesIn(token: string): Generator<string> {
  const start = token.search(/h(?:tt|xx)ps?:\/\//i);
  const from = start >= 0 ? start : token.search(/[\p{L}\p{N}]/u);
  if (from < 0) return;
  const text = withoutTrailing(token.slice(from));
  if (start >= 0 || isBareAddress(text)) yield text;
}

/** Closing punctuation belongs to the sentence, unless the address opened the bracket. */
function withoutTrailing(text: string): string {
  let end = text.length;
  let open = 0;
  for (const char of text) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  for (; end > 0; end -= 1) {
    const char = text.charAt(end - 1);
    if (char === ')' && open >= 0) break;
    if (char === ')') open += 1;
    else if (!".,;:!?'’”»…]}*_~>".includes(char)) break;
  }
  return text.slice(0, end);
}

/** Endings that people write after names of sites; others need a path to be taken for an address. */
const plainEndings = new Set([
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'int',
  'news',
  'info',
  'eu',
  'uk',
  'co.uk',
  'org.uk',
  'com.au',
]);

function isBareAddress(text: string): boolean {
  const host = /^[\p{Ll}\p{N}.-]{4,253}(?=$|[/:?#])/u.exec(text.replaceAll('[.]', '.'))?.[0];
  if (host === undefined || !host.includes('.') || host.includes('..')) return false;
  const { domain, isIcann, publicSuffix } = parse(host);
  if (domain === null || isIcann !== true || publicSuffix === null) return false;
  const hasPath = text.length > host.length + 1;
  return host.startsWith('www.') || hasPath || plainEndings.has(publicSuffix);
}

function asLink(candidate: string): string | undefined {
  const spelled = candidate
    .trim()
    .replaceAll('[.]', '.')
    .replace(/&amp;/gi, '&')
    .replace(/^hxxp/i, 'http');
  if (spelled.length > maxLinkLength) return undefined;
  return webAddress(/^https?:/i.test(spelled) ? spelled : `https://${spelled}`)?.href;
}
