/**
 * npm run eval:stories -- [FOLDER …] [--misses]
 * How many of the flaws planted in invented articles are found, kind by kind, and what is said of
 * articles that have none. With FOLDER your own stories: a `name.txt` each, with a `name.json` that tells
 * its flaws. --misses prints what was not found and what was found beside it.
 */
import { createEngine } from '../../bin/reading.ts';
import { readConfig } from '../../src/config.ts';
import { score, type Scored } from './score.ts';
import { folderOf, readStories, sets } from './story.ts';

const args = process.argv.slice(2);
const own = args.filter((arg) => !arg.startsWith('--'));
const chosen = own.length > 0 ? own.map((folder) => ({ name: folder, folder })) : ours();
const engine = createEngine(readConfig({}), (check, error) => {
  throw new Error(check, { cause: error });
});
for (const { name, folder } of chosen) {
  const scored: Scored[] = [];
  for (const story of readStories(folder)) {
    const { report } = await engine.analyse({ source: { kind: 'text', text: story.text } });
    scored.push(score(story, report));
  }
  print(name, scored);
  if (args.includes('--misses')) scored.forEach(printMisses);
}
await engine.close();

function ours() {
  return sets.map((set) => ({ name: set, folder: folderOf(set) }));
}

function print(name: string, scored: readonly Scored[]): void {
  const flawed = scored.filter(({ story }) => story.flaws.length > 0);
  const kinds = [...new Set(flawed.flatMap(({ story }) => story.flaws.map(({ kind }) => kind)))];
  console.log(`${name}: ${flawed.length} articles with flaws`);
  for (const kind of kinds.sort()) {
    printRow(kind, flawed, (flaw) => flaw.kind === kind);
  }
  printRow('all', flawed, () => true);
  const beside = flawed.flatMap(({ others }) => others).filter(({ signal }) => signal !== 'weak');
  console.log(`  strong and some beside the planted ones: ${beside.length}`);
  const clean = scored.filter(({ story }) => story.flaws.length === 0);
  const flags = clean.flatMap(({ others }) => others);
  const loud = flags.filter(({ signal }) => signal !== 'weak').length;
  console.log(
    `${name}: ${clean.length} articles without: ${loud} strong or some, ${flags.length - loud} weak\n`,
  );
}

function printRow(
  label: string,
  scored: readonly Scored[],
  counts: (flaw: Scored['found'][number]) => boolean,
): void {
  const found = scored.flatMap((one) => one.found).filter(counts).length;
  const missed = scored.flatMap((one) => one.missed).filter(counts).length;
  const share = (found / Math.max(1, found + missed)).toFixed(2);
  console.log(`  ${label.padEnd(22)}${String(found).padStart(4)} of ${found + missed}  ${share}`);
}

function printMisses({ story, missed, others }: Scored): void {
  if (missed.length + others.length === 0) return;
  console.log(`${story.name} (${story.genre})`);
  for (const { kind, places, why } of missed)
    console.log(`  missed ${kind}: ${places.join(' ~ ')} (${why})`);
  for (const { check, signal, message, quote } of others)
    console.log(`  beside ${check} · ${signal}: ${message}\n    ${quote.replace(/\s+/g, ' ')}`);
}
