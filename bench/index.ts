/**
 * A ratio, both sides in one run on one machine: figures from different runs or machines
 * say nothing. Delivery has a bench of its own: `npm run bench:throughput`.
 */
import { readFileSync } from 'node:fs';
import { measure, milliseconds } from './measure.ts';
import { checks } from '../src/checks/index.ts';
import { createArticleReader } from '../src/article/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { analyse } from '../src/pipeline.ts';
import { readDocument } from '../src/text/document.ts';

async function analysis(): Promise<void> {
  const reader = createArticleReader({ limits: { maxWords: 800 } });
  const story = readFileSync('examples/tramway-files.txt', 'utf8');
  const reading = await reader.read({ kind: 'text', text: `${story}\n\n${story}` });
  await reader.close();
  if (!reading.ok) throw new Error('the example could not be read');
  const words = reading.article.text.split(/\s+/).length;
  const now = (): Date => new Date(0);
  // A document is kept with its article: each run reads an article of its own.
  const fresh = (): typeof reading => ({ ok: true, article: { ...reading.article } });
  const parse = await measure(() => readDocument(fresh().article), { runs: 100 });
  const whole = await measure(() => analyse(fresh(), {}, { checks, findClaims, now }), {
    runs: 100,
  });
  console.log(`Analysis of ${words} words (median, p95)`);
  console.log(
    `  sentences and tags alone   ${milliseconds(parse.median)}, ${milliseconds(parse.p95)}`,
  );
  console.log(
    `  the whole analysis         ${milliseconds(whole.median)}, ${milliseconds(whole.p95)}`,
  );
  console.log(`  ratio                      ${(whole.median / parse.median).toFixed(2)}\n`);
}

await analysis();
