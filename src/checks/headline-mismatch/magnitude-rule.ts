import { textAt } from '../../domain/article.ts';
import type { Quantity } from '../../text/quantities.ts';
import { retelling } from './lead-rule.ts';
import {
  sentenceAt,
  tokensOf,
  type HeadlineInputs,
  type HeadlineProblem,
  type HeadlineRule,
} from './problem.ts';

/** From how many on a headline may speak of dozens, hundreds and thousands; less than that is another size. */
const crowds: readonly (readonly [word: RegExp, least: number])[] = [
  [/\bmillions\b/i, 1_000_000],
  [/\btens of thousands\b/i, 10_000],
  [/\bthousands\b/i, 1_000],
  [/\bhundreds\b/i, 100],
];
const gathering =
  /\b(?:march|protest|rall(?:y|ies|ied)|gather|attend|join|demonstrat|mourn|queue|flee|fled|evacuat|strand|cheer|turn(?:ed)? out|sign)/i;

/** Changes that one word of a headline states, in per cent, as loosely as headlines speak. */
const multiples: readonly (readonly [word: RegExp, low: number, high: number])[] = [
  [/\bdoubl(?:es|ed|ing)\b/i, 80, 140],
  [/\b(?:triples|tripled|trebles|trebled)\b/i, 160, 260],
  [/\b(?:halves|halved)\b/i, 40, 62],
];
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/** 'Thousands march' over 'about 400 people marched'; 'Profit doubles' over 'rose 40%'; Friday over Saturday. */
export const headlineMagnitude: HeadlineRule = (inputs) => {
  const { document, split } = inputs;
  const [first] = split.top;
  if (first === undefined) return [];
  const sentence = retelling(inputs, first);
  if (sentence === undefined) return [];
  const title = textAt(document.article, sentenceAt(document, first));
  if (title.includes('?')) return [];
  const body = split.body
    .map((one) => textAt(document.article, sentenceAt(document, one)))
    .join(' ');
  const found =
    crowd(inputs, title, body, sentence) ??
    multiple(inputs, title, body, sentence) ??
    day(title, body, textAt(document.article, sentenceAt(document, sentence)));
  return found === undefined
    ? []
    : [
        {
          signal: 'some',
          message: 'figure',
          range: sentenceAt(document, first),
          related: [sentenceAt(document, sentence)],
          ...found,
          sum: [`Headline: ${found.top}; the sentence that tells it again: ${found.body}`],
        } satisfies HeadlineProblem,
      ];
};

interface Told {
  readonly top: string;
  readonly body: string;
}

function crowd(
  inputs: HeadlineInputs,
  title: string,
  body: string,
  sentence: number,
): Told | undefined {
  const size = crowds.find(([word]) => word.test(title));
  if (size === undefined || size[0].test(body) || !gathering.test(title)) return undefined;
  const counts = here(inputs, sentence, 'count').filter(
    ({ index }) => inputs.scopes[index]?.part === false,
  );
  const [count] = counts;
  if (count === undefined || counts.length > 1 || count.value < 20) return undefined;
  const line = textAt(inputs.document.article, sentenceAt(inputs.document, sentence));
  if (count.high >= size[1] || !gathering.test(line)) return undefined;
  return { top: size[0].exec(title)?.[0] ?? '', body: written(inputs, count) };
}

function multiple(
  inputs: HeadlineInputs,
  title: string,
  body: string,
  sentence: number,
): Told | undefined {
  const stated = multiples.find(([word]) => word.test(title));
  if (stated === undefined || stated[0].test(body) || /\b(?:twice|half|two-?fold)\b/i.test(body))
    return undefined;
  const percents = here(inputs, sentence, 'percent');
  const [percent] = percents;
  if (percent === undefined || percents.length > 1) return undefined;
  if (percent.high >= stated[1] && percent.low <= stated[2]) return undefined;
  const before = tokensOf(inputs.document, sentence)
    .filter(({ index }) => index < percent.from)
    .slice(-4)
    .map(({ lower }) => lower)
    .join(' ');
  // 'a 40% share' is no change.
  if (
    !/\b(?:rose|rise|up|grew|increased?|jumped|climbed|fell|down|cut|dropped|reduced|by)\b/.test(
      before,
    )
  )
    return undefined;
  return { top: stated[0].exec(title)?.[0] ?? '', body: written(inputs, percent) };
}

function day(title: string, body: string, line: string): Told | undefined {
  const [told, ...more] = title.match(weekday) ?? [];
  if (told === undefined || more.length > 0) return undefined;
  if (new RegExp(`\\b${told}\\b`, 'i').test(body)) return undefined;
  const [other, ...others] = line.match(weekday) ?? [];
  return other === undefined || others.length > 0 ? undefined : { top: told, body: other };
}

function here(
  { quantities }: HeadlineInputs,
  sentence: number,
  kind: Quantity['kind'],
): Quantity[] {
  return quantities.filter((one) => one.sentence === sentence && one.kind === kind && !one.ranged);
}

function written({ document }: HeadlineInputs, quantity: Quantity): string {
  return textAt(document.article, quantity.range);
}
