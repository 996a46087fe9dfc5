import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stableId } from '../../src/domain/ids.ts';
import type { PlainArticle } from '../../tests/checks/plain-article.ts';

/** A clean article of a public data set, which stays outside the repository. */
export interface Original extends PlainArticle {
  readonly id: string;
  /** Articles of the unseen half are not looked at while a check is being built. */
  readonly half: 'development' | 'unseen';
}

/** Reads `wcxb-articles`, `wikinews-sentences` and `polnear-attribution` below the folder; says which one is missing. */
export function readOriginals(folder: string): { originals: Original[]; missing: string[] } {
  const originals: Original[] = [];
  const missing: string[] = [];
  const wcxb = join(folder, 'wcxb-articles', 'ground-truth');
  if (existsSync(wcxb)) originals.push(...readWcxb(wcxb));
  else missing.push(wcxb);
  const wikinews = join(folder, 'wikinews-sentences', 'sentences.jsonl');
  if (existsSync(wikinews)) originals.push(...readWikinews(wikinews));
  else missing.push(wikinews);
  const polnear = join(folder, 'polnear-attribution', 'train.jsonl.gz');
  if (existsSync(polnear)) originals.push(...readPolnear(polnear));
  else missing.push(polnear);
  return { originals, missing };
}

function readWcxb(folder: string): Original[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const page = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        ground_truth: { title: string | null; main_content: string; publish_date: string | null };
      };
      const { title, main_content: text, publish_date: date } = page.ground_truth;
      const id = `wcxb-${file.replace('.json', '')}`;
      return {
        id,
        half: halfOf(id),
        title: title ?? '',
        text: text.replace(/\n+/g, '\n\n'),
        ...(date === null ? {} : { publishedAt: date }),
      };
    });
}

function readWikinews(file: string): Original[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, sentences } = JSON.parse(line) as { id: string; sentences: string[] };
      return {
        id: `wikinews-${id}`,
        half: halfOf(id),
        title: sentences[0] ?? '',
        text: sentences.slice(1).join('\n\n'),
      };
    });
}

/** Every third article of US political news: names, ages and figures that guides and reviews lack. */
function readPolnear(file: string): Original[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .filter((_, index) => index % 3 === 0)
    .map((line) => {
      const { doc, text } = JSON.parse(line) as { doc: string; text: string };
      const id = `polnear-${doc}`;
      return { id, half: halfOf(id), text: text.replace(/\n+/g, '\n\n') };
    });
}

/** Articles of the unseen half whose text was read with a finding in hand: they are not unseen any more. */
const lookedAt = new Set(
  JSON.parse(readFileSync(new URL('looked-at.json', import.meta.url), 'utf8')) as string[],
);

function halfOf(id: string): Original['half'] {
  if (lookedAt.has(stableId(id))) return 'development';
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'unseen';
}
