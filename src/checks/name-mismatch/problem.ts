import type { Signal } from '../../domain/finding.ts';
import type { TextDocument } from '../../text/document.ts';
import type { NameMention } from '../../text/names.ts';

export interface NameInputs {
  readonly document: TextDocument;
  readonly names: readonly NameMention[];
}

/** Two mentions of what looks like one name, before they become a flag. */
export interface NameProblem {
  readonly signal: Signal;
  readonly message: 'spelling' | 'age' | 'rank' | 'role';
  readonly first: NameMention;
  readonly second: NameMention;
  /** What the two places say. */
  readonly here: string;
  readonly there: string;
  readonly sum: readonly string[];
}

export type NameRule = (inputs: NameInputs) => NameProblem[];

export const surnameOf = (name: NameMention): string => name.words.at(-1) ?? '';

/** One person with two ages. */
export function twoAges(
  signal: Signal,
  [first, here]: readonly [name: NameMention, age: number],
  [second, there]: readonly [name: NameMention, age: number],
): NameProblem {
  return {
    signal,
    message: 'age',
    first,
    second,
    here: String(here),
    there: String(there),
    sum: [`${surnameOf(first)} is ${here} in one place and ${there} in the other`],
  };
}

const family = new Set([
  'brother',
  'sister',
  'wife',
  'husband',
  'son',
  'daughter',
  'father',
  'mother',
  'twin',
  'cousin',
  'uncle',
  'aunt',
  'nephew',
  'niece',
  'widow',
  'widower',
  'parents',
  'couple',
  'siblings',
  'family',
  'brothers',
  'sisters',
  'married',
  'spouse',
  'partner',
]);

/** A sentence that speaks of relatives: two people of one surname are to be expected. */
export function hasFamily(document: TextDocument, sentence: number): boolean {
  const tokens = document.tokens.slice(document.starts[sentence], document.starts[sentence + 1]);
  // A partner at a firm is no relative.
  return tokens.some(
    ({ lower }, at) =>
      family.has(lower) &&
      !(lower === 'partner' && ['at', 'in', 'with'].includes(tokens[at + 1]?.lower ?? '')),
  );
}
