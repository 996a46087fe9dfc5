import { createFetcher } from '../src/article/fetch.ts';
import type { FetchPage } from '../src/article/page-request.ts';
import { limitPerHost } from '../src/article/host-limit.ts';
import { within } from '../src/article/within.ts';
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

/**
 * A feed of every fact-check ever published takes its time, unlike an article: it is stored while it
 * comes in, and never held as a whole.
 */
const feedMs = 2 * 60 * 60 * 1_000;
const feedBytes = 8_000_000_000;
/** Between two pieces of it. */
const silenceMs = 60_000;

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
  return ({ address }) => importAddress(store, { address }, { open, onProblem: () => undefined });
}

/** Resolves when the address has answered; its bytes then come in as they are asked for. */
function openWith(fetchPage: FetchPage, url: string): Promise<OpenedAddress> {
  return new Promise((resolve, reject) => {
    const onBody = (body: AsyncIterable<Uint8Array>, final: string): Promise<void> =>
      new Promise((read) => resolve({ ok: true, url: final, bytes: untilRead(body, read) }));
    // Once the bytes are handed out, whoever reads them is told of what goes wrong.
    fetchPage({ url, onBody }).then(
      ({ status }) =>
        resolve({ ok: false, why: `could not be opened: the site answered ${status}` }),
      (error: unknown) => {
        if (!(error instanceof Unreadable))
          return reject(error instanceof Error ? error : new Error(String(error)));
        resolve({ ok: false, why: `could not be opened: ${reasonOf(error)}` });
      },
    );
  });
}

async function* untilRead(
  body: AsyncIterable<Uint8Array>,
  read: () => void,
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await within(silenceMs, undefined, () => chunks.next());
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    throw error instanceof Unreadable ? new Error(reasonOf(error), { cause: error }) : error;
  } finally {
    read();
  }
}

/** Why not, as the end of a sentence. */
function reasonOf({ code, detail }: Unreadable): string {
  return unreadableReason(code, detail).replace(/\.$/, '');
}

/**
 * Imports what stands at an address and keeps when it was read, and when it is due again: as before,
 * where `every` (hours) does not say otherwise. An address that never gave anything is not kept: it
 * would be listed, and read again, for nothing.
 */
export async function importAddress(
  store: Store,
  { address, every }: { readonly address: string; readonly every?: number | 'never' },
  options: ImportOptions,
): Promise<ImportTally> {
  const readAt = new Date().toISOString();
  const known = await store.factChecks.source(address);
  const everyHours = every ?? known?.everyHours;
  const keep = (outcome: string) =>
    store.factChecks.saveSource({
      address,
      readAt,
      outcome,
      ...(typeof everyHours === 'number' && { everyHours }),
    });
  const opened = await options.open(address);
  if (!opened.ok) {
    options.onProblem({ where: address, why: opened.why });
    if (known !== undefined) await keep(`It ${opened.why}`);
    return { read: 0, added: 0, changed: 0, problems: 1, pages: 0, unchangedPages: 0 };
  }
  const tally = await importFactChecks(opened, store.factChecks, options);
  if (known === undefined && tally.read === 0) return tally;
  const outcome = `${tally.read} read, ${tally.added} new, ${tally.changed} changed, ${tally.problems} left out`;
  await keep(outcome);
  return tally;
}
