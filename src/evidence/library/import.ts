import { keyOfFactCheck, type FactCheck } from '../fact-check.ts';
import type { SitemapEntry } from './page.ts';
import { readSource } from './read-source.ts';

/** Where imported fact-checks go. */
export interface FactCheckShelf {
  /** Adds what is new, replaces what changed; the same again is left alone. */
  put(
    factChecks: readonly FactCheck[],
  ): Promise<{ readonly added: number; readonly changed: number }>;
  /** When each page was last read (ISO), for those that were. */
  pagesRead(urls: readonly string[]): Promise<ReadonlyMap<string, string>>;
  markRead(urls: readonly string[]): Promise<void>;
}

/** What an address answered with. */
export type OpenedAddress =
  | { readonly ok: true; readonly url: string; readonly bytes: AsyncIterable<Uint8Array> }
  /** The end of a sentence for people: 'could not be opened: the site answered 404'. */
  | { readonly ok: false; readonly why: string };

export interface ImportTally {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly problems: number;
  /** Pages of sitemaps that were opened, and that were left alone because they have not changed. */
  readonly pages: number;
  readonly unchangedPages: number;
}

export interface ImportOptions {
  /** Opens an address that a sitemap names; guarded by whoever hands it in. */
  readonly open: (url: string) => Promise<OpenedAddress>;
  readonly onProblem: (problem: { where: string; why: string }) => void;
  readonly onProgress?: (tally: ImportTally) => void;
  readonly signal?: AbortSignal;
}

/** Rows that are stored at once: large enough to be quick, small enough to wait for. */
const batch = 5_000;
/** Pages of a sitemap opened at the same time, and how deep sitemaps may list sitemaps. */
const atATime = 4;
const deepest = 3;
const maxPages = 500_000;

/** Reads a source from end to end onto the shelf. What is stored stays, whatever happens later. */
export async function importFactChecks(
  source: { readonly url?: string; readonly bytes: AsyncIterable<Uint8Array> },
  shelf: FactCheckShelf,
  options: ImportOptions,
): Promise<ImportTally> {
  const tally = { read: 0, added: 0, changed: 0, problems: 0, pages: 0, unchangedPages: 0 };
  let waiting: FactCheck[] = [];
  let pagesDone: string[] = [];
  const pages: SitemapEntry[] = [];
  const sitemapsSeen = new Set<string>();

  const store = async (): Promise<void> => {
    const [rows, done] = [waiting, pagesDone];
    waiting = [];
    pagesDone = [];
    if (rows.length > 0) {
      const { added, changed } = await shelf.put(withoutRepeats(rows));
      tally.added += added;
      tally.changed += changed;
    }
    // After their rows: a page is read once what it says is stored.
    if (done.length > 0) await shelf.markRead(done);
    options.onProgress?.(tally);
  };

  const problem = (where: string, why: string): void => {
    tally.problems += 1;
    options.onProblem({ where, why });
  };

  const take = async (
    bytes: AsyncIterable<Uint8Array>,
    url: string | undefined,
    depth: number,
  ): Promise<void> => {
    const at = (where: string) => (url === undefined || depth === 0 ? where : `${url}: ${where}`);
    for await (const piece of readSource(bytes, url)) {
      options.signal?.throwIfAborted();
      if (piece.kind === 'problem') problem(at(piece.where), piece.why);
      else if (piece.kind === 'sitemap') await takeSitemap(piece.sitemap, depth);
      else {
        tally.read += 1;
        waiting.push(piece.factCheck);
        if (waiting.length >= batch) await store();
      }
    }
  };

  const takeSitemap = async (
    sitemap: { sitemaps: readonly SitemapEntry[]; pages: readonly SitemapEntry[] },
    depth: number,
  ): Promise<void> => {
    pages.push(...sitemap.pages.slice(0, maxPages - pages.length));
    for (const { url } of sitemap.sitemaps) {
      if (depth >= deepest || sitemapsSeen.has(url)) continue;
      sitemapsSeen.add(url);
      const opened = await options.open(url);
      if (opened.ok) await take(opened.bytes, opened.url, depth + 1);
      else problem(url, opened.why);
    }
  };

  const takePage = async ({ url }: SitemapEntry): Promise<void> => {
    options.signal?.throwIfAborted();
    const opened = await options.open(url);
    tally.pages += 1;
    if (!opened.ok) return problem(url, opened.why);
    await take(opened.bytes, opened.url, 1);
    pagesDone.push(url);
    if (pagesDone.length >= 100) await store();
    else options.onProgress?.(tally);
  };

  try {
    await take(source.bytes, source.url, 0);
    const stale = await changedSince(pages, shelf);
    tally.unchangedPages = pages.length - stale.length;
    await eachOf(stale, atATime, takePage);
  } finally {
    await store();
  }
  return tally;
}

/** Pages that were never read, or changed after they were. */
async function changedSince(
  pages: readonly SitemapEntry[],
  shelf: FactCheckShelf,
): Promise<SitemapEntry[]> {
  const unique = [...new Map(pages.map((page) => [page.url, page])).values()];
  const known = await shelf.pagesRead(unique.map(({ url }) => url));
  return unique.filter(({ url, changedAt }) => {
    const readAt = known.get(url);
    if (readAt === undefined) return true;
    return changedAt !== undefined && Date.parse(changedAt) > Date.parse(readAt);
  });
}

/** The last of two rows about the same claim on the same page counts. */
function withoutRepeats(rows: readonly FactCheck[]): FactCheck[] {
  return [...new Map(rows.map((row) => [keyOfFactCheck(row), row])).values()];
}

async function eachOf<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>) {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
