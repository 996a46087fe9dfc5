/**
 * Much text at once, and much text one after the other. `npm run bench -- --long` reads 10,000
 * articles and prints what is left on the heap after every thousand; it needs `--expose-gc` for a
 * true figure, which it turns on itself.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { different, wordsIn } from './stories.ts';
import { milliseconds, processTime } from './measure.ts';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { analyse } from '../src/pipeline.ts';
import type { Article } from '../src/domain/article.ts';

const megabyte = 1024 * 1024;

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / megabyte;
}

function findingsIn(article: Article): number {
  const { report } = analyse(
    { ok: true, article },
    {},
    { checks, findClaims, now: () => new Date(0) },
  );
  return report.status === 'checked' ? report.findings.length : 0;
}

/** One article of 100,000 words, which no desk has. */
export function hugeArticle(): void {
  const article = different(125);
  const before = heapAfterCollection();
  const began = processTime();
  const findings = findingsIn(article);
  const took = processTime() - began;
  const held = process.memoryUsage().heapUsed / megabyte - before;
  console.log(
    `One article of ${wordsIn(article).toLocaleString('en')} words: ${milliseconds(took)}, ${findings} findings, at most ${held.toFixed(0)} MB more than before\n`,
  );
}

/** 10,000 articles of 200 words, no two the same, read one after the other. */
export function manyArticles(count = 10_000): void {
  const samples: { read: number; heap: number }[] = [];
  for (let read = 0; read <= count; read += 1) {
    if (read > 0 && read % (count / 10) === 0) samples.push({ read, heap: heapAfterCollection() });
    findingsIn(shortArticle(read));
  }
  console.log(`Heap after ${count.toLocaleString('en')} articles, garbage collected`);
  for (const { read, heap } of samples)
    console.log(`  ${read.toLocaleString('en').padStart(7)}  ${heap.toFixed(1)} MB`);
  const [first, last] = [samples[1], samples.at(-1)];
  if (first && last)
    console.log(
      `  from the ${first.read.toLocaleString('en')}th to the last: ${(((last.heap - first.heap) * 1024) / (last.read - first.read)).toFixed(2)} KB an article\n`,
    );
}

function shortArticle(turn: number): Article {
  const story = different(1, turn);
  const end = story.paragraphs[5]?.range.end ?? story.text.length;
  return {
    ...story,
    text: story.text.slice(0, end),
    paragraphs: story.paragraphs.filter(({ range }) => range.end <= end),
  };
}
