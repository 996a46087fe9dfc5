/**
 * What ten times the text costs: of one story told over and over, which is the worst case for rules
 * that compare places with each other, and of different stories. Process time, not the clock's.
 */
import { different, repeated, wordsIn } from './stories.ts';
import { milliseconds, processTime } from './measure.ts';
import { checks } from '../src/checks/index.ts';
import { readInputs } from '../src/checks/inputs.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { readDocument } from '../src/text/document.ts';
import type { Article } from '../src/domain/article.ts';

const sizes = [1, 2, 5, 10];
const inputNames = [
  'quotations',
  'quantities',
  'scopes',
  'attributions',
  'dates',
  'names',
] as const;

export function growth(): void {
  for (const [name, story] of [
    ['the same story over and over', repeated],
    ['different stories', different],
  ] as const) {
    const rows = table(sizes.map((size) => story(size)));
    const whole = rows.get('whole') ?? [];
    console.log(`Growth: ${name}`);
    console.log(
      `  words        ${sizes.map((size) => String(wordsIn(story(size))).padStart(9)).join('')}`,
    );
    console.log(
      `  time         ${whole.map((ms) => milliseconds(ms).padStart(9)).join('')}   ten times the text: ${times(whole).toFixed(1)} times`,
    );
    const steep = [...rows]
      .filter(([stage, row]) => stage !== 'whole' && times(row) > 11 && (row.at(-1) ?? 0) > 2)
      .sort(([, a], [, b]) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0));
    for (const [stage, row] of steep)
      console.log(
        `  more than 11 times: ${stage} ${times(row).toFixed(1)} times (${milliseconds(row[0] ?? 0)} to ${milliseconds(row.at(-1) ?? 0)})`,
      );
    console.log('');
  }
}

function times(row: readonly number[]): number {
  return (row.at(-1) ?? 0) / (row[0] || 1);
}

/** Median time of each stage at each size. */
function table(articles: readonly Article[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let warm = 0; warm < 10; warm += 1) for (const article of articles) stages({ ...article });
  for (const article of articles) {
    const runs = Array.from({ length: 9 }, () => stages({ ...article })).slice(2);
    for (const stage of runs[0]?.keys() ?? []) {
      const sorted = runs.map((run) => run.get(stage) ?? 0).sort((a, b) => a - b);
      rows.set(stage, [...(rows.get(stage) ?? []), sorted[Math.floor(sorted.length / 2)] ?? 0]);
    }
  }
  return rows;
}

function stages(article: Article): Map<string, number> {
  const found = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const began = processTime();
    const result = work();
    found.set(stage, processTime() - began);
    return result;
  };
  timed('whole', () => {
    timed('document', () => readDocument(article));
    const claims = timed('claims', () => findClaims(article));
    const inputs = readInputs(article, claims);
    for (const name of inputNames) timed(name, () => inputs[name]);
    for (const check of checks) timed(check.id, () => check.run(inputs));
  });
  return found;
}
