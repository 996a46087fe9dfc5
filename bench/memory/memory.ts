import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPairs } from '../../tests/evidence/claim-pairs.ts';
import { heldOutPairs } from '../../tests/evidence/held-out-pairs.ts';
import { compareAssertions } from '../../src/evidence/agreement.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { findKnownClaims } from '../../src/desk/find-known-claims.ts';
import { recallText } from '../../src/desk/recall.ts';
import { termsOf } from '../../src/evidence/terms.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Memory, RememberedClaim } from '../../src/store/port.ts';
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
 * MAP@5 on `claim-matching-debates` through the product's own matching, on the embedded database
 * (or on PostgreSQL, when DATABASE_URL is set).
 */
const data = debatesFolder('eval:memory');
const scope = 'evaluation';

const place = await mkdtemp(join(tmpdir(), 'claimdesk-eval-'));
const url = process.env['DATABASE_URL'];
const database = await openDatabase({ folder: place, ...(url === undefined ? {} : { url }) });
const store = await openStore({ database });
try {
  const imported = await importClaims(store.memory);
  const queries = await readDebateQueries(data);
  console.log(`${imported.rows} claims imported in ${seconds(imported.ms)} (${database.backend})`);
  await printPrecision(queries, (query) =>
    findKnownClaims(store.memory, scope, query, 5).then((found) =>
      found.map(({ claim }) => claim.id),
    ),
  );
  onPairs('100 pairs, rules made with them in sight', claimPairs);
  onPairs('40 pairs that no rule was made for', heldOutPairs);
  await amongAll([...claimPairs, ...heldOutPairs], imported.rows);
} finally {
  await store.memory.clear(scope);
  await store.close();
  await database.close();
  await rm(place, { recursive: true, force: true });
}

/** Rewritten claims that are found, and near-misses that are taken for the same. */
function onPairs(what: string, pairs: typeof claimPairs): void {
  const found = pairs.filter(([claim, same]) => compareAssertions(claim, same).same).length;
  const wrong = pairs.filter(([claim, , near]) => compareAssertions(claim, near).same).length;
  const precision = (found / (found + wrong)).toFixed(3);
  console.log(`${what}: precision ${precision} at recall ${(found / pairs.length).toFixed(3)}`);
}

/** The same claims met again through the look-up of a check, among everything else that is remembered. */
async function amongAll(pairs: typeof claimPairs, others: number): Promise<void> {
  const settled = pairs.map(([claim], index) => ({
    claim: {
      id: `pair ${index}`,
      text: claim,
      evidence: { kind: 'desk-memory', title: claim },
    } as const,
    terms: termsOf(claim),
  }));
  await store.memory.remember(scope, settled);
  const found = async (texts: readonly string[]) => {
    const known = await Promise.all(
      texts.map((text) =>
        recallText(store, { tenant: scope as TenantId, articleKey: 'new' }, text),
      ),
    );
    return known.filter((each, index) => each?.known === pairs[index]?.[0]).length;
  };
  const same = pairs.filter(
    ([claim, rewritten]) => compareAssertions(rewritten, claim).same,
  ).length;
  console.log(
    `all ${pairs.length} pairs, looked up among ${others} other claims: ${await found(pairs.map(([, rewritten]) => rewritten))} of ${same} that say the same found, ${await found(pairs.map(([, , near]) => near))} near-misses`,
  );
}

async function importClaims(memory: Memory): Promise<{ rows: number; ms: number }> {
  const started = performance.now();
  let rows = 0;
  let waiting: { claim: RememberedClaim; terms: string[] }[] = [];
  for await (const row of readDebateClaims(data)) {
    waiting.push(asClaim(row));
    if (waiting.length < 500) continue;
    await memory.remember(scope, waiting);
    rows += waiting.length;
    waiting = [];
  }
  await memory.remember(scope, waiting);
  return { rows: rows + waiting.length, ms: performance.now() - started };
}

function asClaim(row: DebateClaim): { claim: RememberedClaim; terms: string[] } {
  const on = dayIn(row.date);
  const claim = {
    id: row.vclaim_id,
    text: row.vclaim,
    title: row.title,
    speaker: row.speaker,
    ...(on === undefined ? {} : { on }),
    evidence: { kind: 'fact-check', title: row.title },
  } as const;
  return { claim, terms: termsOf(`${row.vclaim} ${row.title}`) };
}
