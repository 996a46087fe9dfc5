import type { Figure } from './clauses.ts';
import type { SentenceView } from './sentence-view.ts';

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const name = [...days, ...months].join('|');
const between = new RegExp(
  ` (?:between|from) (${name}) (?:and|to|until|through) (${name})\\b| (over|at) the weekend\\b`,
);
const label = new RegExp(`\\b(${name})\\b`, 'g');

/** The days or months of 'between Saturday and Monday', 'over the weekend', in order; at least two. */
export function namedTimes(words: string): readonly string[] | undefined {
  const found = between.exec(words);
  if (found === null) return undefined;
  const [, first, last, weekend] = found;
  if (weekend !== undefined) return ['saturday', 'sunday'];
  for (const row of [days, months]) {
    const [from, to] = [row.indexOf(first ?? ''), row.indexOf(last ?? '')];
    if (from === -1 || to === -1 || from === to) continue;
    const count = ((to - from + row.length) % row.length) + 1;
    return Array.from({ length: count }, (_, at) => row[(from + at) % row.length] ?? '');
  }
  return undefined;
}

/** Whether the parts of a sentence are those of these days, one each and none left out. */
export function coversAll(
  times: readonly string[] | undefined,
  { line }: SentenceView,
  items: readonly Figure[],
  right: string,
): boolean {
  if (times?.length !== items.length) return false;
  const own = line.replace(right, '');
  const told = [...own.matchAll(label)].map((match) => match[1]);
  return told.length === items.length && told.every((one, at) => one === times[at]);
}
