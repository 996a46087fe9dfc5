import { keyOfFactCheck, type FactCheck } from '../../src/evidence/fact-check.ts';
import type { FactChecks } from '../../src/store/fact-check-port.ts';
import { dayIn, readDebateClaims, type DebateClaim } from '../debates.ts';

/** Fills an empty library; `idOf` gives the id in the data of a fact-check's key. */
export async function importDebates(
  data: string,
  library: FactChecks,
): Promise<{ idOf: ReadonlyMap<string, string>; ms: number }> {
  const started = performance.now();
  const idOf = new Map<string, string>();
  const rows: FactCheck[] = [];
  for await (const row of readDebateClaims(data)) {
    const factCheck = asFactCheck(row);
    idOf.set(keyOfFactCheck(factCheck), row.vclaim_id);
    rows.push(factCheck);
  }
  for (let from = 0; from < rows.length; from += 5_000) {
    await library.put(rows.slice(from, from + 5_000));
  }
  return { idOf, ms: performance.now() - started };
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
