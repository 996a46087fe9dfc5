import { readFileSync } from 'node:fs';
import { runSsrfCases, type SsrfCase } from './ssrf-cases.ts';

/** `npm run eval:ssrf -- <file>`: every address of the file, refused or opened as the file says. */
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Give the file with the cases: npm run eval:ssrf -- path/to/ssrf_cases.json');
  process.exit(2);
}
const cases = JSON.parse(readFileSync(path, 'utf8')) as SsrfCase[];
const { outcomes, canaryConnections } = await runSsrfCases(cases);
for (const { case: item, passed, reason } of outcomes) {
  if (!passed) console.log(`✗ ${item.expect} ${item.stage} ${item.url}: ${reason} (${item.why})`);
}
const passed = outcomes.filter((outcome) => outcome.passed);
const allowed = passed.filter((outcome) => outcome.case.expect === 'allow');
console.log(
  `${passed.length} of ${cases.length} as expected (${allowed.length} of them allowed), canary connections: ${canaryConnections}`,
);
process.exitCode = passed.length === cases.length && canaryConnections === 0 ? 0 : 1;
