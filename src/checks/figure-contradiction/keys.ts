import type { Token } from '../../text/document.ts';
import { kin } from '../../text/kin.ts';

const said = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/** Words that narrow nothing: times, verbs of all work, and what a figure stands beside anyhow. */
const dull = new Set(
  (
    'supposed be have do make take get give go come say worth costing valued turn end start beginning people ' +
    'person such total whole entire full day week month year hour minute time number part way thing ' +
    'more many much well late early overnight yesterday today tomorrow night morning evening afternoon ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Words that place a thing by themselves: those abroad are not those at home. */
export const placing = new Set(
  'north south east west abroad overseas downtown upstairs downstairs upstream downstream online adrift aboard onboard'.split(
    ' ',
  ),
);

/** The words in [from, to) that say what a thing is, where it is and what happened to it. */
export function contentOf(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const found: Token[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.lower.length < 3 || dull.has(token.lower) || dull.has(token.lemma)) continue;
    if (said.has(token.pos) || placing.has(token.lower)) found.push(token);
  }
  return found;
}

/** One key for words of one meaning: see `kin`. */
export function keyOf(token: Token): string {
  return kin(token.lower, token.pos === 'PROPN' ? token.lower : token.lemma);
}

const people = new Set(
  'man woman child girl boy adult crew firefighter staff pupil passenger patient'
    .split(' ')
    .map((word) => kin(word)),
);

/** Keys of people: 14 children and nine adults are 23 patients. */
export function isPeople(key: string): boolean {
  return key === 'people' || people.has(key);
}
