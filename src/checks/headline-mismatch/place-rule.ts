import { nations } from '../../text/nations.ts';
import type { Token } from '../../text/document.ts';
import { tokensOf, type HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, shared, stemsOf } from './told-lines.ts';

/** Months and days, and what stands in capitals without being a place on a map. */
const noPlace =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day|parliament|congress|senate|commons|lords|court|cup|league|final|covid.*|english|french|german|spanish|ramadan|christmas|easter|lent|budget|brexit|north|south|east|west|north-east|north-west|south-east|south-west|.+(?:land|shire|stan|ia))$/u;

/** 'Explosion in Lyon' over 'An explosion in a bakery in Dijon', and no word of Lyon in the story. */
export const headlinePlace: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined || isOpen(lineOf(inputs, first))) return [];
  const title = tokensOf(inputs.document, first);
  const [place, ...more] = placesIn(title);
  // 'In Title Case every word is a name.'
  if (place === undefined || more.length > 0 || capitals(title) * 2 > title.length) return [];
  const lines = inputs.split.body.map((sentence) => lineOf(inputs, sentence));
  const root = place.slice(0, 4);
  if (lines.some((line) => line.includes(` ${root}`))) return [];
  const wanted = stemsOf(lineOf(inputs, first));
  const told = inputs.split.body.slice(0, 2).find((sentence) => {
    const others = placesIn(tokensOf(inputs.document, sentence));
    return others.length === 1 && shared(wanted, lineOf(inputs, sentence)) * 2 >= wanted.size - 1;
  });
  if (told === undefined || wanted.size < 3) return [];
  const other = placesIn(tokensOf(inputs.document, told))[0] ?? '';
  const written = (word: string, sentence: number) =>
    tokensOf(inputs.document, sentence).find(({ lower }) => lower === word)?.text ?? word;
  return [
    against(inputs, told, {
      message: 'figure',
      signal: 'some',
      top: `in ${written(place, first)}`,
      body: `in ${written(other, told)}`,
    }),
  ];
};

/** Names of one word behind 'in' or 'near', which no other name goes on from. */
function placesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, at) => {
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    const isPlace =
      /^(?:in|near)$/.test(lower) &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
      !/^\p{Lu}/u.test(after?.text ?? '') &&
      !/^['’]s?$/.test(after?.text ?? '') &&
      after?.pos !== 'NOUN' &&
      !noPlace.test(next.lower) &&
      !nations.has(next.lower);
    return isPlace ? [next.lower] : [];
  });
}

function capitals(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
}
