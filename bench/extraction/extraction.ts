import { readBenchmark, readWcxb, type GoldPage } from './datasets.ts';
import { bareExtractors, ours, type Extracted, type Extractor } from './extractors.ts';
import { factLines } from './fact-lines.ts';
import { reasonForLoss } from './losses.ts';
import {
  harmonicOfMeans,
  mean,
  meanOfPages,
  percentile,
  scoreByShingles,
  scoreByWords,
  type PageScore,
  type SetScore,
} from './metrics.ts';

/** `npm run eval:extraction -- <data folder>`: text, title, author and date against labelled pages. */
const folder = process.argv[2] ?? process.env['CLAIMDESK_EVAL_DATA'];
if (folder === undefined) {
  console.error(
    'Give the folder with the labelled pages: npm run eval:extraction -- <folder>\n' +
      'or set CLAIMDESK_EVAL_DATA. It holds article-extraction-benchmark/ and wcxb-articles/.',
  );
  process.exit(2);
}

interface Measure {
  readonly score: (predicted: string, truth: string) => PageScore;
  readonly sum: (scores: readonly PageScore[]) => SetScore;
}

const byShingles: Measure = { score: scoreByShingles, sum: harmonicOfMeans };
const byWords: Measure = { score: scoreByWords, sum: meanOfPages };

const sets: readonly (readonly [string, readonly GoldPage[], Measure])[] = [
  ['article-extraction-benchmark', readBenchmark(folder), byShingles],
  ['wcxb-articles', readWcxb(folder), byWords],
];

interface Run {
  readonly extractor: Extractor;
  readonly outputs: readonly Extracted[];
  readonly ms: readonly number[];
  readonly scores: readonly PageScore[];
}

for (const [name, pages, measure] of sets) {
  if (pages.length === 0) {
    console.log(`\n${name}: not in ${folder}, left out`);
    continue;
  }
  console.log(`\n${name}: ${pages.length} pages`);
  const runs = [ours, ...bareExtractors].map((extractor) => runOn(pages, extractor, measure));
  for (const run of runs) printRun(run, pages, measure);
  printHalves(runs[0], measure);
  printLosses(pages, runs);
}

function runOn(pages: readonly GoldPage[], extractor: Extractor, measure: Measure): Run {
  // The first pages warm the engine up; their times would speak of nothing else.
  for (const page of pages.slice(0, 10)) attempt(extractor, page);
  const ms: number[] = [];
  const outputs = pages.map((page) => {
    const started = performance.now();
    const output = attempt(extractor, page);
    ms.push(performance.now() - started);
    return output;
  });
  const scores = pages.map((page, index) => measure.score(outputs[index]?.text ?? '', page.text));
  return { extractor, outputs, ms, scores };
}

function attempt(extractor: Extractor, page: GoldPage): Extracted {
  try {
    return extractor.extract(page);
  } catch (error) {
    return { text: '', verdict: error instanceof Error ? error.message : 'failed' };
  }
}

function printRun(
  { extractor, outputs, ms, scores }: Run,
  pages: readonly GoldPage[],
  measure: Measure,
): void {
  const { f1, precision, recall } = measure.sum(scores);
  const time = `median ${percentile(ms, 0.5).toFixed(1)} ms, p95 ${percentile(ms, 0.95).toFixed(0)} ms`;
  const line = `F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`;
  console.log(`  ${extractor.name.padEnd(24)} ${line}  ${time}`);
  const lines = [...factLines(pages, outputs, extractor === ours), snippetLine(pages, outputs)];
  for (const text of lines) if (text !== '') console.log(`  ${''.padEnd(24)} ${text}`);
}

function snippetLine(pages: readonly GoldPage[], outputs: readonly Extracted[]): string {
  const share = (choose: (page: GoldPage) => readonly string[]) => {
    const found = pages.flatMap((page, index) =>
      choose(page).map((snippet): number =>
        outputs[index]?.text.toLowerCase().includes(snippet.toLowerCase()) === true ? 1 : 0,
      ),
    );
    return found.length === 0 ? undefined : mean(found).toFixed(3);
  };
  const wanted = share((page) => page.with);
  const unwanted = share((page) => page.without);
  return wanted === undefined ? '' : `wanted snippets ${wanted}  unwanted snippets ${unwanted}`;
}

/** A rule tuned to pages, not to the web, would show as a gap between two halves of a set. */
function printHalves(run: Run | undefined, measure: Measure): void {
  if (run === undefined) return;
  const half = (rest: number) =>
    measure.sum(run.scores.filter((_, index) => index % 2 === rest)).f1.toFixed(4);
  console.log(`  ${run.extractor.name}, odd and even pages: F1 ${half(1)} and ${half(0)}`);
}

function printLosses(pages: readonly GoldPage[], [own, ...bare]: readonly Run[]): void {
  if (own === undefined) return;
  const lost = pages.flatMap((page, index) => {
    const mine = own.scores[index]?.f1 ?? 0;
    const best = bare
      .map((run) => ({
        name: run.extractor.name,
        f1: run.scores[index]?.f1 ?? 0,
        output: run.outputs[index],
      }))
      .sort((one, other) => other.f1 - one.f1)[0];
    const output = own.outputs[index];
    if (best?.output === undefined || output === undefined || best.f1 <= mine + 0.005) return [];
    return [{ page, mine, best, reason: reasonForLoss(page, output, best.output) }];
  });
  console.log(
    `  lost against a bare extractor by more than 0.005 on ${lost.length} of ${pages.length} pages:`,
  );
  for (const { page, mine, best, reason } of lost.sort(
    (a, b) => b.best.f1 - b.mine - (a.best.f1 - a.mine),
  )) {
    console.log(
      `    ${page.id.slice(0, 8)}  ${mine.toFixed(3)} < ${best.f1.toFixed(3)} ${best.name}: ${reason}`,
    );
  }
}
