import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { claimPairs } from '../../tests/evidence/claim-pairs.ts';
import { heldOutPairs } from '../../tests/evidence/held-out-pairs.ts';
import { compareAssertions } from '../../src/evidence/agreement.ts';
import { findKnownClaims } from '../../src/desk/find-known-claims.ts';
import type { ClaimQuery } from '../../src/evidence/rank.ts';
import { termsOf } from '../../src/evidence/terms.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Memory, RememberedClaim } from '../../src/store/port.ts';

/**
 * MAP@5 on `claim-matching-debates` through the product's own matching, on the embedded database
 * (or on PostgreSQL, when DATABASE_URL is set).
 */
const folder = process.argv[2] ?? process.env['CLAIMDESK_EVAL_DATA'];
if (folder === undefined) {
  console.error(
    'Name the data folder: npm run eval:memory -- <folder>, or set CLAIMDESK_EVAL_DATA.',
  );
  process.exit(2);
}
const data = join(folder, 'claim-matching-debates');
const scope = 'evaluation';

interface Row {
  readonly vclaim_id: string;
  readonly vclaim: string;
  readonly title: string;
  readonly speaker: string;
  readonly date: string;
}

const place = await mkdtemp(join(tmpdir(), 'claimdesk-eval-'));
const url = process.env['DATABASE_URL'];
const database = await openDatabase({ folder: place, ...(url === undefined ? {} : { url }) });
const store = await openStore({ database });
try {
  const imported = await importClaims(store.memory);
  const queries = await readQueries();
  console.log(`${imported.rows} claims imported in ${seconds(imported.ms)} (${database.backend})`);
  for (const context of ['text alone', 'with who and when'] as const) {
    const result = await evaluate(store.memory, queries, context === 'with who and when');
    console.log(
      `MAP@5 ${context}: all ${result.all} · train ${result.train} · dev ${result.dev} · median ${result.medianMs.toFixed(0)} ms a query`,
    );
  }
  onPairs('100 pairs, rules made with them in sight', claimPairs);
  onPairs('40 pairs that no rule was made for', heldOutPairs);
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

async function importClaims(memory: Memory): Promise<{ rows: number; ms: number }> {
  const started = performance.now();
  const stream = createReadStream(join(data, 'politifact_vclaims.jsonl.gz')).pipe(createGunzip());
  let rows = 0;
  let waiting: { claim: RememberedClaim; terms: string[] }[] = [];
  for await (const text of createInterface({ input: stream })) {
    waiting.push(asClaim(JSON.parse(text) as Row));
    if (waiting.length < 500) continue;
    await memory.remember(scope, waiting);
    rows += waiting.length;
    waiting = [];
  }
  await memory.remember(scope, waiting);
  return { rows: rows + waiting.length, ms: performance.now() - started };
}

function asClaim(row: Row): { claim: RememberedClaim; terms: string[] } {
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

interface Query extends ClaimQuery {
  readonly part: 'train' | 'dev';
  readonly relevant: ReadonlySet<string>;
}

async function readQueries(): Promise<Query[]> {
  const texts = new Map(
    (await lines('CT2022-Task2B-EN-Train-Dev_Queries.tsv')).map(([id = '', text = '']) => [
      id,
      text,
    ]),
  );
  const queries: Query[] = [];
  for (const part of ['train', 'dev'] as const) {
    const relevant = new Map<string, Set<string>>();
    for (const [query = '', , claim = ''] of await lines(
      `CT2022-Task2B-EN-${part === 'train' ? 'Train' : 'Dev'}_QRELs.tsv`,
    )) {
      relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
    }
    for (const [id, claims] of relevant) {
      // The ids name the day and, for a speech, the speaker: '20170822_Trump_phoenix_0204'.
      const on = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;
      const speaker = id.slice(9).replace(/[_\d]+/g, ' ');
      queries.push({ text: texts.get(id) ?? '', on, speaker, part, relevant: claims });
    }
  }
  return queries;
}

async function evaluate(memory: Memory, queries: readonly Query[], withContext: boolean) {
  const scores: { part: 'train' | 'dev'; precision: number }[] = [];
  const times: number[] = [];
  for (const { text, on, speaker, part, relevant } of queries) {
    const query = withContext ? { text, on, speaker } : { text };
    const started = performance.now();
    const found = await findKnownClaims(memory, scope, query, 5);
    times.push(performance.now() - started);
    const hits = found.map(({ claim }) => relevant.has(claim.id));
    scores.push({ part, precision: averagePrecision(hits, Math.min(5, relevant.size)) });
  }
  const mean = (part?: string) => {
    const of = scores.filter((score) => part === undefined || score.part === part);
    return (of.reduce((sum, { precision }) => sum + precision, 0) / of.length).toFixed(4);
  };
  const medianMs = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { all: mean(), train: mean('train'), dev: mean('dev'), medianMs };
}

function averagePrecision(hits: readonly boolean[], relevant: number): number {
  let found = 0;
  let sum = 0;
  hits.forEach((isHit, index) => {
    if (isHit) sum += (found += 1) / (index + 1);
  });
  return relevant === 0 ? 0 : sum / relevant;
}

async function lines(name: string): Promise<string[][]> {
  const text = await readFile(join(data, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** 'stated on October 22, 2019 in a campaign mailer.:' → '2019-10-22' */
function dayIn(text: string): string | undefined {
  const words = /([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(text)?.[1];
  const time = words === undefined ? Number.NaN : Date.parse(`${words} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
