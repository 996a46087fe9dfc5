import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatesFor } from '../../src/desk/find-fact-checks.ts';
import { keyOfFactCheck } from '../../src/evidence/fact-check.ts';
import type { ClaimQuery } from '../../src/evidence/known-claim.ts';
import { signsOf } from '../../src/evidence/rank.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import {
  averagePrecision,
  contexts,
  debatesFolder,
  readDebateQueries,
  type DebateQuery,
} from '../debates.ts';
import { importDebates } from '../factchecks/debate-library.ts';
import { fitListwise, scoreOf, type Listed } from './listwise.ts';

/*
 * Fits the weights of src/evidence/rank.ts on the training queries of `claim-matching-debates`, each
 * asked in every context, and prints them: they are written there by hand, rounded.
 * `npm run train:ranking -- DATA`. The development queries are not looked at.
 */
const folds = 5;
const l2 = 0.01;

/** One query in one context: what each candidate's signs are, and which of them are meant. */
interface List {
  readonly query: DebateQuery;
  readonly context: string;
  readonly candidates: readonly (Listed & { readonly id: string })[];
}

const data = debatesFolder('train:ranking');
const place = await mkdtemp(join(tmpdir(), 'claimdesk-train-'));
const database = await openDatabase({ folder: place });
const store = await openStore({ database });
try {
  const { idOf } = await importDebates(data, store.factChecks);
  const queries = (await readDebateQueries(data)).filter(({ part }) => part === 'train');
  const lists: List[] = [];
  for (const query of queries) {
    for (const [context, told] of Object.entries(contexts)) {
      lists.push({ query, context, candidates: await listed(told(query), query.relevant, idOf) });
    }
  }
  crossValidate(lists);
  console.log('fitted on all of them:', rounded(fitListwise(lists.map(asList), l2)));
} finally {
  await store.close();
  await database.close();
  await rm(place, { recursive: true, force: true });
}

async function listed(
  asked: ClaimQuery,
  relevant: ReadonlySet<string>,
  idOf: ReadonlyMap<string, string>,
): Promise<List['candidates']> {
  const { known, statistics } = await candidatesFor(store.factChecks, asked);
  const signs = signsOf(asked, known, statistics);
  return known.flatMap(({ factCheck }, at) => {
    const of = signs[at];
    const id = idOf.get(keyOfFactCheck(factCheck)) ?? '';
    return of === undefined ? [] : [{ id, signs: { ...of }, isMeant: relevant.has(id) }];
  });
}

function asList({ candidates }: List): readonly Listed[] {
  return candidates;
}

/** MAP@5 on events that the weights were not fitted on. */
function crossValidate(lists: readonly List[]): void {
  const events = [...new Set(lists.map(({ query }) => query.event))];
  const scores = new Map<string, number[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = ({ query }: List) => events.indexOf(query.event) % folds === fold;
    const weights = fitListwise(lists.filter((list) => !isOut(list)).map(asList), l2);
    for (const { query, context, candidates } of lists.filter(isOut)) {
      const best = candidates.toSorted((a, b) => scoreOf(b, weights) - scoreOf(a, weights));
      const precision = averagePrecision(
        best.map(({ id }) => id),
        query.relevant,
      );
      scores.set(context, [...(scores.get(context) ?? []), precision]);
    }
  }
  for (const [context, of] of scores) {
    const mean = of.reduce((sum, each) => sum + each, 0) / of.length;
    console.log(`MAP@5 ${context}, ${folds} folds by event: ${mean.toFixed(4)}`);
  }
}

function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Number(weight.toPrecision(3))]),
  );
}
