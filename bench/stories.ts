import { readFileSync } from 'node:fs';
import { plainArticle } from '../tests/checks/plain-article.ts';
import type { Article } from '../src/domain/article.ts';

const files = ['tramway-files', 'ferry-line', 'bridge-reopens', 'library-visits'];

function body(file: string): string {
  return readFileSync(new URL(`../examples/${file}.txt`, import.meta.url), 'utf8').trim();
}

/** The sample of about 800 words, dense with figures, sources and quotations: `times` times over. */
export function repeated(times: number): Article {
  const [title = '', ...paragraphs] = body('tramway-files').split(/\n{2,}/);
  const story = cutAt(paragraphs, 800);
  return plainArticle({ title, text: Array.from({ length: times }, () => story).join('\n\n') });
}

/** About 800 words `times` times, each time with other names and figures, in another order. */
export function different(times: number, from = 0): Article {
  const paragraphs = files.flatMap((file) =>
    body(file)
      .split(/\n{2,}/)
      .slice(1),
  );
  const stories = Array.from({ length: times }, (_, index) => {
    const turn = from + index;
    const at = (turn * 7) % paragraphs.length;
    return cutAt([...paragraphs.slice(at), ...paragraphs.slice(0, at)], 800)
      .replace(/\d/g, (digit) => String((Number(digit) + turn) % 10))
      .replace(/(?<=[a-z,] )([A-Z][a-z]+)/g, (name) => `${name}${suffix(turn + name.length)}`);
  });
  return plainArticle({ title: 'A town and its trams', text: stories.join('\n\n') });
}

export function wordsIn({ text }: Article): number {
  return text.split(/\s+/).length;
}

function cutAt(paragraphs: readonly string[], words: number): string {
  const kept: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= words) break;
    count += paragraph.split(/\s+/).length;
    kept.push(paragraph);
  }
  return kept.join('\n\n');
}

function suffix(turn: number): string {
  const syllables = ['', 'er', 'ow', 'in', 'ak', 'ell', 'ost', 'und', 'ay', 'im', 'or'];
  const one = syllables[turn % syllables.length] ?? '';
  return one + (syllables[Math.floor(turn / syllables.length) % syllables.length] ?? '');
}
