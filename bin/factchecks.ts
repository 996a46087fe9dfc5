import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findFactChecks } from '../src/desk/find-fact-checks.ts';
import {
  importFactChecks,
  type ImportTally,
  type OpenedAddress,
} from '../src/evidence/library/import.ts';
import { ageInYears } from '../src/domain/age.ts';
import { counted } from '../src/summary/plain.ts';
import type { Store } from '../src/store/port.ts';
import { openBackends } from './backends.ts';
import { environment } from './environment.ts';
import { exits, Stop } from './exits.ts';
import { createOpenAddress, importAddress } from './fact-check-source.ts';
import { libraryMark } from './library.ts';
import { createLog } from './log.ts';
import { progressLine } from './progress-line.ts';

/** Problems that are printed one by one; the others are counted. */
const problemsShown = 20;

/** `claimdesk factchecks import <file|url>` */
export async function importInto(given: string, options: { every?: string }): Promise<void> {
  const every = hoursIn(options.every);
  const isAddress = /^https?:\/\//i.test(given);
  if (!isAddress && every !== undefined) {
    throw new Stop(
      '--every is for an address: a file is imported again by running the command again.',
    );
  }
  const size = isAddress ? undefined : await sizeOf(given);
  await withStore(async (store, open) => {
    const problems = createProblems();
    const line = progressLine();
    const startedAt = performance.now();
    let bytesRead = 0;
    const options = {
      open,
      onProblem: problems.tell,
      onProgress: (tally: ImportTally) =>
        line.show(progressOf(tally, performance.now() - startedAt, size && bytesRead / size)),
    };
    const tally = isAddress
      ? await importAddress(store, { address: given, ...(every && { every }) }, options)
      : await importFactChecks(
          { bytes: counting(createReadStream(given), (bytes) => (bytesRead = bytes)) },
          store.factChecks,
          options,
        );
    if (!isAddress && tally.read > 0) {
      const source = { address: resolve(given), readAt: new Date().toISOString() };
      await store.factChecks.saveSource({ ...source, outcome: outcomeOf(tally) });
    }
    if (tally.read > 0) await markLibrary();
    line.show('Tidying …');
    await store.factChecks.tidy();
    line.end();
    problems.end();
    const seconds = (performance.now() - startedAt) / 1_000;
    console.log(`${outcomeOf(tally)} (${seconds.toFixed(1)} s)`);
    if (tally.read === 0) {
      throw new Stop(
        'Nothing was imported: no published fact-check (ClaimReview) was found there. Claimdesk reads pages and sitemaps of fact-checkers, JSON-LD feeds, JSON lines, and CSV with the columns claim and url.',
        exits.unreadable,
      );
    }
  });
}

/** `claimdesk factchecks search TEXT` */
export async function search(text: string, options: { limit?: string }): Promise<void> {
  const limit = Number(options.limit ?? 5);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new Stop(`--limit is a number from 1 to 100; '${options.limit}' is not.`);
  }
  await withStore(async ({ factChecks }) => {
    if (await factChecks.isEmpty()) return console.log(nothingImported);
    const found = await findFactChecks(factChecks, { text }, limit);
    if (found.length === 0) return console.log('No fact-check has any of these words.');
    for (const { claim } of found) {
      const { rating, publisher, publishedOn, url, speaker } = claim.factCheck;
      const years = ageInYears(publishedOn, new Date().toISOString());
      const age = years === undefined || years < 1 ? '' : ` (${counted(years, 'year')} ago)`;
      console.log(`“${claim.text}”${speaker === undefined ? '' : ` (said by ${speaker})`}`);
      console.log(
        `  ${publisher}${rating === undefined ? '' : `: “${rating}”`}${publishedOn === undefined ? ', undated' : `, ${publishedOn}${age}`}`,
      );
      console.log(`  ${url}\n`);
    }
    console.log('Ordered by likeness; whether one is about the same claim is for a person to see.');
  });
}

/** `claimdesk factchecks status` */
export async function status(): Promise<void> {
  await withStore(async ({ factChecks }) => {
    const {
      factChecks: rows,
      oldest,
      newest,
      publishers,
      languages,
      sources,
    } = await factChecks.status();
    if (rows === 0) return console.log(nothingImported);
    const dates = oldest === undefined ? '' : `, published ${oldest} to ${newest}`;
    console.log(`${counted(rows, 'fact-check')}${dates}`);
    const list = (items: readonly { name: string; factChecks: number }[]) =>
      items.map((item) => `${item.name} ${item.factChecks.toLocaleString('en')}`).join(' · ');
    console.log(`Publishers: ${list(publishers)}`);
    console.log(
      `Languages: ${list(languages.map(({ code, ...rest }) => ({ name: code, ...rest })))}`,
    );
    console.log('Sources:');
    for (const { address, readAt, everyHours, outcome } of sources) {
      const again = everyHours === undefined ? 'not read again by itself' : `every ${everyHours} h`;
      console.log(`  ${address}\n    read ${readAt}, ${again}. ${outcome ?? ''}`);
    }
  });
}

const nothingImported =
  'No fact-checks are imported yet. Claimdesk works without them; claimdesk factchecks import <file|url> adds some.';

async function withStore(
  work: (store: Store, open: (url: string) => Promise<OpenedAddress>) => Promise<void>,
): Promise<void> {
  const config = environment();
  const backends = await openBackends(config, createLog('error'));
  try {
    await work(backends.store, createOpenAddress(config));
  } finally {
    await backends.close();
  }
}

/** `claimdesk check` looks for this before it opens a database. */
async function markLibrary(): Promise<void> {
  const { databaseUrl, dataFolder } = environment();
  if (databaseUrl === undefined) await writeFile(join(dataFolder, libraryMark), '');
}

async function sizeOf(file: string): Promise<number> {
  try {
    const info = await stat(file);
    if (!info.isDirectory()) return info.size;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : code;
    throw new Stop(
      `${file} could not be read: ${why}. Give a file, or an address that starts with https://.`,
      exits.unreadable,
    );
  }
  throw new Stop(`${file} is a folder. Import its files one by one.`);
}

function hoursIn(given: string | undefined): number | 'never' | undefined {
  if (given === undefined || given === 'never') return given;
  const [, number, unit] = /^(\d{1,4})\s*([hd])$/.exec(given.trim()) ?? [];
  const hours = Number(number) * (unit === 'd' ? 24 : 1);
  if (hours >= 1) return hours;
  throw new Stop(`--every is a time like 12h or 7d, or never; '${given}' is not.`);
}

function createProblems() {
  let told = 0;
  return {
    tell: ({ where, why }: { where: string; why: string }) => {
      told += 1;
      if (told <= problemsShown) console.error(`Left out: ${where} ${why}.`);
    },
    end: () => {
      if (told > problemsShown) console.error(`… and ${told - problemsShown} more like these.`);
    },
  };
}

async function* counting(stream: AsyncIterable<Uint8Array>, tell: (bytes: number) => void) {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    tell(bytes);
    yield chunk;
  }
}

function progressOf(tally: ImportTally, ms: number, share: number | undefined): string {
  const done =
    share === undefined ? '' : `${bar(share)} ${String(Math.floor(share * 100)).padStart(3)} % · `;
  const pages = tally.pages === 0 ? '' : ` · ${counted(tally.pages, 'page')}`;
  const rate = Math.round(tally.read / (ms / 1_000)).toLocaleString('en');
  return `${done}${counted(tally.read, 'fact-check')}${pages} · ${rate} a second`;
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * 20);
  return `[${'#'.repeat(full)}${'.'.repeat(20 - full)}]`;
}

function outcomeOf(tally: ImportTally): string {
  const same = tally.read - tally.added - tally.changed;
  return [
    `${counted(tally.read, 'fact-check')} read`,
    `${tally.added.toLocaleString('en')} new`,
    `${tally.changed.toLocaleString('en')} changed`,
    `${same.toLocaleString('en')} known already`,
    ...(tally.pages + tally.unchangedPages > 0
      ? [`${counted(tally.pages, 'page')} opened, ${tally.unchangedPages} unchanged`]
      : []),
    ...(tally.problems > 0 ? [`${tally.problems.toLocaleString('en')} left out`] : []),
  ].join(', ');
}
