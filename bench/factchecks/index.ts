import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { findFactChecks } from '../../src/desk/find-fact-checks.ts';
import { importFactChecks } from '../../src/evidence/library/import.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { FactChecks } from '../../src/store/fact-check-port.ts';
import { postgresIsThere, startPostgres } from '../../tests/doubles/servers/postgres.ts';
import { factCheckFrom, randomFrom, reworded, sentenceFrom } from './rows.ts';

/**
 * Imports generated fact-checks through the importer (JSON lines, as `factchecks import` reads them)
 * and looks reworded ones up as a check does, with their neighbours and a day: npm run bench:factchecks -- [rows] [pglite|postgres]
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const only = process.argv[3];
const queries = 200;
/** The day of the articles that ask: after every generated fact-check. */
const askedOn = '2026-06-01';
const places = [
  { name: 'pglite', isThere: true, open: onPGlite },
  { name: 'postgres', isThere: postgresIsThere, open: onPostgres },
];

for (const { name, isThere, open } of places) {
  if (only !== undefined && only !== name) continue;
  if (!isThere) {
    console.log(`${name}: not installed here, left out`);
    continue;
  }
  const place = await open();
  const database = await openDatabase(place);
  const store = await openStore({ database });
  try {
    const seconds = await fill(store.factChecks);
    const rate = Math.round(rows / seconds).toLocaleString('en');
    console.log(
      `${name}: ${rows.toLocaleString('en')} rows imported in ${seconds.toFixed(0)} s, ${rate} a second`,
    );
    const { times, found } = await ask(store.factChecks);
    console.log(
      `${name}: a match query takes ${at(times, 0.5)} ms (median), ${at(times, 0.95)} ms (p95); the right one among the first five in ${found} of ${queries}`,
    );
  } finally {
    await store.close();
    await database.close();
    await place.remove();
  }
}

async function fill(library: FactChecks): Promise<number> {
  const started = performance.now();
  const tally = await importFactChecks({ bytes: Readable.from(lines()) }, library, {
    open: () => Promise.resolve({ ok: false, why: 'is not asked for' }),
    onProblem: ({ where, why }) => console.error(where, why),
    onProgress: ({ read }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${read.toLocaleString('en')} rows`);
    },
  });
  if (tally.added !== rows) throw new Error(`${tally.added} rows were added`);
  await library.tidy();
  return (performance.now() - started) / 1_000;
}

function* lines(): Generator<Uint8Array> {
  const random = randomFrom(1);
  for (let from = 0; from < rows; from += 1_000) {
    const length = Math.min(1_000, rows - from);
    const some = Array.from({ length }, (_, n) => asClaimReview(factCheckFrom(random, from + n)));
    yield Buffer.from(some.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
}

function asClaimReview(row: ReturnType<typeof factCheckFrom>): object {
  return {
    '@type': 'ClaimReview',
    claimReviewed: row.claim,
    url: row.url,
    author: { name: row.publisher },
    reviewRating: { alternateName: row.rating },
    name: row.title,
    datePublished: row.publishedOn,
    inLanguage: row.language,
  };
}

async function ask(library: FactChecks): Promise<{ times: number[]; found: number }> {
  const random = randomFrom(1);
  const every = Math.max(1, Math.floor(rows / queries));
  const asked: { claim: string; url: string }[] = [];
  for (let n = 0; n < rows && asked.length < queries; n += 1) {
    const { claim, url } = factCheckFrom(random, n);
    if (n % every === 0) asked.push({ claim, url });
  }
  const other = randomFrom(2);
  const times: number[] = [];
  let found = 0;
  for (const { claim, url } of asked) {
    const query = { text: reworded(claim, other), around: sentencesBeside(other), on: askedOn };
    const started = performance.now();
    const best = await findFactChecks(library, query, 5);
    times.push(performance.now() - started);
    if (best.some((each) => each.claim.factCheck.url === url)) found += 1;
  }
  return { times: times.sort((a, b) => a - b), found };
}

/** As much as the product reads beside a claim: two sentences before it and two behind. */
function sentencesBeside(random: () => number): string {
  return Array.from({ length: 4 }, () => sentenceFrom(random)).join('. ');
}

function at(times: readonly number[], share: number): string {
  return (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
}

async function onPGlite() {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function onPostgres() {
  const server = await startPostgres();
  return { folder: '', url: server.url, remove: () => server.stop() };
}
