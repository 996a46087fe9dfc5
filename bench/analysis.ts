import { readFileSync } from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { createEngine } from '../bin/reading.ts';
import { readConfig } from '../src/config.ts';
import { measure } from './measure.ts';

const words = 800;

/** Milliseconds for an 800-word article: the whole check, and splitting and tagging it with wink alone. */
export async function analysisBeside(): Promise<{ whole: number; tagging: number }> {
  const text = articleOf(words);
  const engine = createEngine(readConfig({}));
  const nlp = winkNLP(model, ['sbd', 'pos']);
  // Another text each time: what was read once is remembered.
  let number = 0;
  const next = (): string => `${text}\n\nNote ${(number += 1)}.`;
  const whole = await measure(() => engine.analyse({ source: { kind: 'text', text: next() } }), {
    runs: 20,
  });
  const tagging = await measure(
    () => {
      nlp.readDoc(next()).sentences().out();
    },
    { runs: 20 },
  );
  await engine.close();
  return { whole: whole.median, tagging: tagging.median };
}

/** Paragraphs of the example stories, one after the other, up to so many words. */
function articleOf(length: number): string {
  const names = ['harbour-report', 'bridge-reopens', 'library-visits', 'valley-dossier'];
  const paragraphs = names.flatMap((name) =>
    readFileSync(new URL(`../examples/${name}.txt`, import.meta.url), 'utf8').split(/\n\s*\n/),
  );
  const chosen: string[] = [];
  let count = 0;
  for (let n = 0; count < length; n += 1) {
    const paragraph = paragraphs[n % paragraphs.length] ?? '';
    chosen.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return chosen.join('\n\n');
}
