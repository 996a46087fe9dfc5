import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributions } from './attributions.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { dataFolder } from './data.ts';
import { hedges } from './hedges.ts';
import { loadedLanguage } from './loaded-language.ts';
import { errorPage } from './page.ts';
import { printRows, type Row } from './report.ts';
import { sentenceBoundaries } from './sentence-boundaries.ts';
import { sources } from './sources.ts';
import { subjectivity } from './subjectivity.ts';

/*
 * Every evaluation of the text layer, side by side with its floor: `npm run eval -- DATA`.
 * What came out wrong is written to eval-out/text.html. `--strict` makes a value below its floor an error.
 */
const evaluations = [
  sentenceBoundaries,
  attributions,
  sources,
  hedges,
  subjectivity,
  checkWorthiness,
  loadedLanguage,
];

const folder = dataFolder();
if (!folder) {
  console.error(
    'Name the folder of evaluation data: npm run eval -- DATA, or set CLAIMDESK_EVAL_DATA.',
  );
  process.exit(2);
}
const rows: Row[] = [];
for (const evaluation of evaluations) {
  const outcome = evaluation.run(folder);
  if ('missing' in outcome)
    console.error(`${evaluation.name}: ${outcome.missing} is not in ${folder}; left out.`);
  else rows.push(...outcome);
}
printRows(rows);
mkdirSync('eval-out', { recursive: true });
const path = join('eval-out', 'text.html');
writeFileSync(path, errorPage(rows));
console.log(`\nErrors to read: ${path}`);
if (process.argv.includes('--strict') && rows.some(({ value, floor }) => value < floor))
  process.exitCode = 1;
