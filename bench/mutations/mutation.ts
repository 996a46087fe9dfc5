import type { Original } from './originals.ts';

/** What was changed, and so which check should see it. */
export const kinds = [
  'number',
  'unit',
  'sum',
  'date',
  'weekday',
  'age',
  'name',
  'headline',
  'quotation',
  'attribution',
] as const;
export type Kind = (typeof kinds)[number];

/** Any of these checks may speak; `hard` kinds are right or wrong. */
export const expected: Readonly<
  Record<Kind, { readonly checks: readonly string[]; readonly hard: boolean }>
> = {
  number: { checks: ['figure-contradiction', 'arithmetic', 'headline-mismatch'], hard: true },
  unit: { checks: ['figure-contradiction', 'arithmetic', 'headline-mismatch'], hard: true },
  sum: { checks: ['arithmetic', 'figure-contradiction'], hard: true },
  date: { checks: ['date-mismatch'], hard: true },
  weekday: { checks: ['date-mismatch'], hard: true },
  age: { checks: ['name-mismatch', 'date-mismatch'], hard: true },
  name: { checks: ['name-mismatch', 'headline-mismatch'], hard: true },
  headline: { checks: ['headline-mismatch', 'figure-contradiction', 'name-mismatch'], hard: true },
  quotation: { checks: ['quote-integrity'], hard: true },
  attribution: { checks: ['unsourced-claim', 'quote-integrity', 'vague-attribution'], hard: false },
};

/** One controlled change to one clean article. */
export interface Mutation {
  readonly kind: Kind;
  readonly article: Original;
  /** What an editor would write in the margin. */
  readonly note: string;
  /** Where the changed words stand in `article.text` or `article.title`: findings elsewhere do not count. */
  readonly near: readonly string[];
}

/** Makes at most a few changes of one kind to an article; none where the text gives no honest occasion. */
export type Mutator = (article: Original, random: () => number) => Mutation[];

/** Replaces one occurrence: the `nth` from 0. */
export function replaceNth(text: string, search: string, nth: number, by: string): string {
  let at = -1;
  for (let count = 0; count <= nth; count += 1) {
    at = text.indexOf(search, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + by + text.slice(at + search.length);
}

/** The sentence around an offset, cut roughly at full stops and line ends. */
export function around(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at)) + 1;
  const stops = ['. ', '\n'].map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return text.slice(start, stops.length === 0 ? undefined : Math.min(...stops) + 1).trim();
}

/** Inserts a paragraph after the middle of the text. */
export function insertParagraph(text: string, paragraph: string): string {
  const paragraphs = text.split('\n\n');
  const at = Math.ceil(paragraphs.length / 2);
  return [...paragraphs.slice(0, at), paragraph, ...paragraphs.slice(at)].join('\n\n');
}
