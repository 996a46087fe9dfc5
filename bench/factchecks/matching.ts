import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFactChecks } from '../../src/desk/find-fact-checks.ts';
import { keyOfFactCheck } from '../../src/evidence/fact-check.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { debatesFolder, printPrecision, readDebateQueries, seconds } from '../debates.ts';
import { importDebates } from './debate-library.ts';

/**
 * MAP@5 on `claim-matching-debates` through the library of fact-checks, as `fact-check-match` asks it,
 * on the embedded database (or on PostgreSQL, when DATABASE_URL is set, which must be empty).
 */
const data = debatesFolder('eval:factchecks');

const place = await mkdtemp(join(tmpdir(), 'claimdesk-eval-'));
const url = process.env['DATABASE_URL'];
const database = await openDatabase({ folder: place, ...(url === undefined ? {} : { url }) });
const store = await openStore({ database });
try {
  const { idOf, ms } = await importDebates(data, store.factChecks);
  const queries = await readDebateQueries(data);
  console.log(`${idOf.size} claims imported in ${seconds(ms)} (${database.backend})`);
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
