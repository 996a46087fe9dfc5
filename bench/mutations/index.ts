import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/index.ts';
import { expected, kinds } from './mutation.ts';
import { readOriginals } from './originals.ts';
import { errorPage } from './page.ts';
import { readReviewed, reviewKey } from './reviewed.ts';
import { evaluateArticle, hardChecks, type ArticleResult } from './run.ts';

const floors = { hardRecall: 0.8, kindRecall: 0.6, hardPerArticle: 0.05, strongPerArticle: 0.02 };

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env.CLAIMDESK_EVAL_DATA;
if (folder === undefined) {
  console.error(
    'eval:mutations needs the folder of the evaluation data: pass it as an argument, or set CLAIMDESK_EVAL_DATA.',
  );
  process.exit(2);
}
const { originals, missing } = readOriginals(folder);
for (const path of missing) console.error(`Not found, left out: ${path}`);
if (originals.length === 0) process.exit(2);

// Mutations of the unseen half are counted and never shown, unless asked for with --show-unseen.
const half = args.includes('--development') ? 'development' : 'unseen';
const results = originals.map((original) => evaluateArticle(original, original.half === half));
print(results);
writePage(results);

function print(all: readonly ArticleResult[]): void {
  const reviewed = readReviewed();
  const mutated = all.filter(({ mutations }) => mutations.length > 0);
  const count = mutated.reduce((sum, { mutations }) => sum + mutations.length, 0);
  console.log(`Mutations: ${count} on ${mutated.length} articles (${half} half)\n`);
  let hard = { caught: 0, made: 0 };
  for (const kind of kinds) {
    const made = mutated.flatMap(({ mutations }) =>
      mutations.filter(({ mutation }) => mutation.kind === kind),
    );
    const caught = made.filter((result) => result.caught.length > 0).length;
    const covered = expected[kind].checks.some((id) => checks.some((check) => check.id === id));
    if (expected[kind].hard && covered)
      hard = { caught: hard.caught + caught, made: hard.made + made.length };
    console.log(
      row(
        kind,
        made.length,
        covered ? share(caught, made.length) : 'no check yet',
        covered ? floors.kindRecall : undefined,
        caught / made.length,
      ),
    );
  }
  console.log(
    row(
      'all hard kinds',
      hard.made,
      share(hard.caught, hard.made),
      floors.hardRecall,
      hard.caught / hard.made,
    ),
  );
  const negatives = all.flatMap((result) => result.negatives);
  const alarms = negatives.filter((result) => result.alarms.length > 0);
  console.log(
    `\nHard negatives: ${alarms.length} of ${negatives.length} flagged${alarms.length === 0 ? '' : ` (${tally(alarms.map(({ negative }) => negative.kind))})`}`,
  );
  for (const set of ['wcxb', 'wikinews', 'polnear']) printOriginals(set, all, reviewed);
  const failed = all.flatMap((result) => result.failed);
  if (failed.length > 0)
    console.log(`\nChecks that crashed: ${failed.length}\n${failed.slice(0, 5).join('\n')}`);
}

function printOriginals(
  set: string,
  all: readonly ArticleResult[],
  reviewed: ReturnType<typeof readReviewed>,
): void {
  const results = all.filter(({ original }) => original.id.startsWith(set));
  if (results.length === 0) return;
  const found = results.flatMap((result) =>
    result.findings
      .filter((finding) => hardChecks.has(finding.check) && finding.signal !== 'weak')
      .map((finding) => ({
        finding,
        verdict: reviewed.get(reviewKey(result.original, finding)) ?? 'not read yet',
      })),
  );
  console.log(
    `\nUntouched ${set}: ${results.length} articles, ${found.length} findings (${tally(found.map(({ verdict }) => verdict))})`,
  );
  const wrong = found.filter(({ verdict }) => verdict !== 'error of the article');
  const strong = found.filter(({ finding }) => finding.signal === 'strong');
  const wrongStrong = wrong.filter(({ finding }) => finding.signal === 'strong');
  console.log(limit('hard findings per article, all', found.length / results.length));
  console.log(limit('strong findings per article, all', strong.length / results.length));
  console.log(
    limit(
      'hard, errors of the article left out',
      wrong.length / results.length,
      floors.hardPerArticle,
    ),
  );
  console.log(
    limit(
      'strong, errors of the article left out',
      wrongStrong.length / results.length,
      floors.strongPerArticle,
    ),
  );
}

function row(
  kind: string,
  made: number,
  recall: string,
  floor: number | undefined,
  value: number,
): string {
  const verdict =
    floor === undefined || made === 0 ? '' : value >= floor ? `  ≥ ${floor}` : `  BELOW ${floor}`;
  return `${kind.padEnd(16)} ${String(made).padStart(4)}  recall ${recall}${verdict}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function limit(name: string, value: number, floor?: number): string {
  const verdict = floor === undefined ? '' : value <= floor ? `  ≤ ${floor}` : `  ABOVE ${floor}`;
  return `${name.padEnd(42)} ${value.toFixed(3)}${verdict}`;
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ');
}

function writePage(all: readonly ArticleResult[]): void {
  const reviewed = readReviewed();
  const shown =
    half === 'development' || args.includes('--show-unseen')
      ? all
      : all.map((result) => ({ ...result, mutations: [] }));
  mkdirSync('eval-out', { recursive: true });
  const path = join('eval-out', `mutations-${half}.html`);
  writeFileSync(
    path,
    errorPage(
      shown,
      (result, finding) =>
        reviewed.get(reviewKey(result.original, finding)) ??
        `not read yet ${reviewKey(result.original, finding)}`,
    ),
  );
  console.log(`\nErrors to read: ${path}`);
}
