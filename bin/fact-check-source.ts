import { Readable } from 'node:stream';
import { createFetcher, type FetchPage } from '../src/article/fetch.ts';
import { limitPerHost } from '../src/article/host-limit.ts';
import type { Config } from '../src/config.ts';
import { Unreadable, unreadableReason } from '../src/domain/errors.ts';
import {
  importFactChecks,
  type ImportOptions,
  type ImportTally,
  type OpenedAddress,
} from '../src/evidence/library/import.ts';
import type { FactCheckSource } from '../src/store/fact-check-port.ts';
import type { Store } from '../src/store/port.ts';

/** A feed of every fact-check ever published takes its time, unlike an article. */
const feedMs = 600_000;
const feedBytes = 400 * 1024 * 1024;

/** Opens addresses for the importer through the same guard as articles: public web addresses only. */
export function createOpenAddress(config: Config): (url: string) => Promise<OpenedAddress> {
  const fetchPage = limitPerHost(
    createFetcher({
      allow: config.allowPrivateHosts,
      limits: { fetchTotalMs: feedMs, maxBytes: feedBytes, firstByteMs: 30_000 },
    }),
    { clock: Date.now },
  );
  return (url) => openWith(fetchPage, url);
}

/** Reads a source that was imported before; what is left out is only counted. */
export function createRefresh(
  config: Config,
  store: Store,
): (source: FactCheckSource) => Promise<ImportTally> {
  const open = createOpenAddress(config);
  return (source) => importAddress(store, source, { open, onProblem: () => undefined });
}

async function openWith(fetchPage: FetchPage, url: string): Promise<OpenedAddress> {
  try {
    const { status, bytes, url: final } = await fetchPage({ url });
    if (status === 200) return { ok: true, url: final, bytes: Readable.from([bytes]) };
    return { ok: false, why: `could not be opened: the site answered ${status}` };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      ok: false,
      why: `could not be opened: ${unreadableReason(error.code, error.detail).replace(/\.$/, '')}`,
    };
  }
}

/** Imports what stands at an address and keeps when it was read, and when it is due again. */
export async function importAddress(
  store: Store,
  source: { readonly address: string; readonly everyHours?: number },
  options: ImportOptions,
): Promise<ImportTally> {
  const readAt = new Date().toISOString();
  const opened = await options.open(source.address);
  if (!opened.ok) {
    options.onProblem({ where: source.address, why: opened.why });
    await store.factChecks.saveSource({ ...source, readAt, outcome: `It ${opened.why}` });
    return { read: 0, added: 0, changed: 0, problems: 1, pages: 0, unchangedPages: 0 };
  }
  const tally = await importFactChecks(opened, store.factChecks, options);
  const outcome = `${tally.read} read, ${tally.added} new, ${tally.changed} changed, ${tally.problems} left out`;
  await store.factChecks.saveSource({ ...source, readAt, outcome });
  return tally;
}
