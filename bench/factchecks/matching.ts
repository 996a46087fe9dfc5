import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFactChecks } from '../../src/desk/find-fact-checks.ts';
import { keyOfFactCheck, type FactCheck } from '../../src/evidence/fact-check.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { FactChecks } from '../../src/store/fact-check-port.ts';
import {
  dayIn,
  debatesFolder,
  printPrecision,
  readDebateClaims,
  readDebateQueries,
  seconds,
  type DebateClaim,
} from '../debates.ts';

/**
 * MAP@5 on `claim-matching-debates` through the library of fact-checks, as `fact-check-match` asks it,
 * on the embedded database (or on PostgreSQL, when DATABASE_URL is set, which must be empty).
 */
const data = debatesFolder('eval:factchecks');

/** Key of a fact-check → its id in the data. */
const idOf = new Map<string, string>();

const place = await mkdtemp(join(tmpdir(), 'claimdesk-eval-'));
const url = process.env['DATABASE_URL'];
const database = await openDatabase({ folder: place, ...(url === undefined ? {} : { url }) });
const store = await openStore({ database });
try {
  const imported = await importClaims(store.factChecks);
  const queries = await readDebateQueries(data);
  console.log(`${imported.rows} claims imported in ${seconds(imported.ms)} (${database.backend})`);
  await printPrecision(queries, (query) =>
    findFactChecks(store.factChecks, query, 5).then((found) =>
      found.map(({ claim }) => idOf.get(keyOfFactCheck(claim.factCheck)) ?? ''),
    ),
  );
} finally {
  await store.close();
  await database.close();
  await rm(place, { recursive: true, force: true });
}

async function importClaims(library: FactChecks): Promise<{ rows: number; ms: number }> {
  const started = performance.now();
  const rows: FactCheck[] = [];
  for await (const row of readDebateClaims(data)) {
    const factCheck = asFactCheck(row);
    idOf.set(keyOfFactCheck(factCheck), row.vclaim_id);
    rows.push(factCheck);
  }
  for (let from = 0; from < rows.length; from += 5_000) {
    await library.put(rows.slice(from, from + 5_000));
  }
  return { rows: rows.length, ms: performance.now() - started };
}

function asFactCheck(row: DebateClaim): FactCheck {
  const on = dayIn(row.date);
  return {
    claim: row.vclaim,
    url: `https://publisher.example/${row.vclaim_id}`,
    publisher: 'publisher.example',
    title: row.title,
    speaker: row.speaker,
    language: 'en',
    ...(on === undefined ? {} : { claimedOn: on }),
  };
}
