import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { ClaimQuery } from '../src/evidence/known-claim.ts';

/** A published fact-check of `claim-matching-debates`. */
export interface DebateClaim {
  readonly vclaim_id: string;
  readonly vclaim: string;
  readonly title: string;
  readonly speaker: string;
  readonly date: string;
}

/** A sentence of a debate, and the ids of the claims that it repeats. */
export interface DebateQuery extends ClaimQuery {
  /** The debate or speech: '20170822_Trump_phoenix'. */
  readonly event: string;
  readonly part: 'train' | 'dev';
  readonly relevant: ReadonlySet<string>;
}

/** The folder of `claim-matching-debates`, from the command line or CLAIMDESK_EVAL_DATA; ends the process without one. */
export function debatesFolder(command: string): string {
  const folder = process.argv[2] ?? process.env['CLAIMDESK_EVAL_DATA'];
  if (folder === undefined) {
    console.error(
      `Name the data folder: npm run ${command} -- <folder>, or set CLAIMDESK_EVAL_DATA.`,
    );
    process.exit(2);
  }
  return join(folder, 'claim-matching-debates');
}

export async function* readDebateClaims(data: string): AsyncIterable<DebateClaim> {
  const stream = createReadStream(join(data, 'politifact_vclaims.jsonl.gz')).pipe(createGunzip());
  for await (const text of createInterface({ input: stream })) {
    yield JSON.parse(text) as DebateClaim;
  }
}

export async function readDebateQueries(data: string): Promise<DebateQuery[]> {
  const rows = await lines(data, 'CT2022-Task2B-EN-Train-Dev_Queries.tsv');
  const texts = new Map(rows.map(([id = '', text = '']) => [id, text]));
  const queries: DebateQuery[] = [];
  for (const part of ['train', 'dev'] as const) {
    const relevant = new Map<string, Set<string>>();
    for (const [query = '', , claim = ''] of await lines(
      data,
      `CT2022-Task2B-EN-${part === 'train' ? 'Train' : 'Dev'}_QRELs.tsv`,
    )) {
      relevant.set(query, (relevant.get(query) ?? new Set()).add(claim));
    }
    for (const [id, claims] of relevant) {
      // The ids name the day, for a speech the speaker, and the line: '20170822_Trump_phoenix_0204'.
      const { event } = placeOf(id);
      const around = aroundOf(id, texts);
      const on = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;
      const speaker = id.slice(9).replace(/[_\d]+/g, ' ');
      queries.push({
        text: texts.get(id) ?? '',
        around,
        on,
        speaker,
        event,
        part,
        relevant: claims,
      });
    }
  }
  return queries;
}

/** Sentences on either side that the product reads too (`src/desk/claim-queries.ts`). */
const reach = 2;

function placeOf(id: string): { event: string; line: number } {
  const at = id.lastIndexOf('_');
  return { event: id.slice(0, at), line: Number(id.slice(at + 1)) };
}

/** The lines beside one, as far as the data has them: only lines that repeat some claim. */
function aroundOf(id: string, texts: ReadonlyMap<string, string>): string {
  const { event, line } = placeOf(id);
  const beside = [...texts].filter(([other]) => {
    const place = placeOf(other);
    return other !== id && place.event === event && Math.abs(place.line - line) <= reach;
  });
  return beside.map(([, text]) => text).join(' ');
}

/** What is told of a query besides its text. */
export const contexts = {
  'text alone': ({ text }) => ({ text }),
  'with who and when': ({ text, on, speaker }) => ({ text, on, speaker }),
  'with who, when and the sentences beside it': ({ text, on, speaker, around }) => ({
    text,
    on,
    speaker,
    around,
  }),
} as const satisfies Record<string, (query: DebateQuery) => ClaimQuery>;

/** Prints MAP@5 with each context; `ask` gives the ids that it finds, best first. */
export async function printPrecision(
  queries: readonly DebateQuery[],
  ask: (query: ClaimQuery) => Promise<readonly string[]>,
): Promise<void> {
  for (const [context, told] of Object.entries(contexts)) {
    const result = await evaluate(queries, (query) => ask(told(query)));
    console.log(
      `MAP@5 ${context}: all ${result.all} · train ${result.train} · dev ${result.dev} · median ${result.medianMs.toFixed(0)} ms a query`,
    );
  }
}

async function evaluate(
  queries: readonly DebateQuery[],
  ask: (query: DebateQuery) => Promise<readonly string[]>,
) {
  const scores: { part: 'train' | 'dev'; precision: number }[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    const found = await ask(query);
    times.push(performance.now() - started);
    scores.push({ part: query.part, precision: averagePrecision(found, query.relevant) });
  }
  const mean = (part?: string) => {
    const of = scores.filter((score) => part === undefined || score.part === part);
    return (of.reduce((sum, { precision }) => sum + precision, 0) / of.length).toFixed(4);
  };
  const medianMs = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { all: mean(), train: mean('train'), dev: mean('dev'), medianMs };
}

/** Average precision of the first five. */
export function averagePrecision(ids: readonly string[], relevant: ReadonlySet<string>): number {
  let found = 0;
  let sum = 0;
  ids.slice(0, 5).forEach((id, index) => {
    if (relevant.has(id)) sum += (found += 1) / (index + 1);
  });
  return sum / Math.max(1, Math.min(5, relevant.size));
}

async function lines(data: string, name: string): Promise<string[][]> {
  const text = await readFile(join(data, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** 'stated on October 22, 2019 in a campaign mailer.:' → '2019-10-22' */
export function dayIn(text: string): string | undefined {
  const words = /([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(text)?.[1];
  const time = words === undefined ? Number.NaN : Date.parse(`${words} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

export function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
