import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
import { isInflected, oneLetterApart } from '../../text/spelling.ts';
import { isShortFor, isSpelledFreely } from './given-name-rule.ts';
import { isOwnSpelling } from './spelling-rule.ts';
import { consonants, sounds } from './sounds.ts';
import {
  areToldApart,
  surnameOf,
  type NameProblem,
  type NameRule,
  twoSpellings,
} from './problem.ts';

/**
 * 'Denys Garrow … after Dennis died', 'Kelsey Trautmann … Troutman said': one half of a name that
 * stands alone, once, introduced nowhere, and sounds like that of somebody who was named in full before.
 */
export const aloneAlike: NameRule = (inputs) => {
  const { document, names } = inputs;
  const alone = names.filter((name) => name.words.length === 1 && isUnexplained(document, name));
  if (alone.length === 0) return [];
  const counts = new Map<string, number>();
  for (const word of names.flatMap(({ words }) => words))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const people = names.filter((name) => isFullName(name) && name.words.length === 2);
  return alone
    .filter((single) => counts.get(surnameOf(single)) === 1)
    .flatMap((single): NameProblem[] => {
      const alike = people.filter(
        (one) => one.sentence < single.sentence && isHeardAs(one, single),
      );
      const [first] = alike;
      // Two who sound like it: whose name it is would be a guess.
      if (first === undefined || new Set(alike.map(({ words }) => words.join(' '))).size > 1)
        return [];
      return areToldApart(document, first, single) ? [] : [problem(first, single)];
    });
};

const nameLike = /^(?:Ma?c|O['’])?\p{Lu}\p{Ll}{3,}$/u;

/** It does something, and no word beside it says who that is. */
function isUnexplained(document: TextDocument, name: NameMention): boolean {
  const { tokens, starts } = document;
  const [before, after] = [tokens[name.from - 1], tokens[name.to]];
  const opens = name.from === starts[name.sentence];
  return (
    nameLike.test(surnameOf(name)) &&
    name.titles.length + name.role.length === 0 &&
    name.age === undefined &&
    ['VERB', 'AUX'].includes(after?.pos ?? '') &&
    (opens || !['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(before?.pos ?? '')) &&
    !(before?.text === ',' && tokens[name.from - 2]?.pos === 'NOUN') &&
    !['and', 'or', '&'].includes(before?.lower ?? '') &&
    !hasFamily(document, name.sentence) &&
    isOwnSpelling(document, name)
  );
}

/** A surname when it speaks, else a given name that says the same aloud. */
function isHeardAs({ words: [given = '', surname = ''] }: NameMention, single: NameMention) {
  const word = surnameOf(single);
  if (single.personal && nameLike.test(surname) && areSurnamesAlike(surname, word)) return true;
  return (
    nameLike.test(given) &&
    given[0] === word[0] &&
    given !== word &&
    ((sounds(given) === sounds(word) && !isShortFor(given, word)) || isOneSlip(given, word))
  );
}

/** 'Geoffry' and 'Geoffrey', 'Kathryn' and 'Katheryn': a vowel more, and one ending. */
function isOneSlip(one: string, two: string): boolean {
  return (
    Math.min(one.length, two.length) > 5 &&
    one.at(-1) === two.at(-1) &&
    consonants(one) === consonants(two) &&
    oneLetterApart(one, two) &&
    !isSpelledFreely(one)
  );
}

/** 'Trautmann' and 'Troutman': the same consonants and beginning, and as long but for two letters. */
function areSurnamesAlike(one: string, two: string): boolean {
  return (
    one !== two &&
    Math.min(one.length, two.length) > 5 &&
    one.slice(0, 2) === two.slice(0, 2) &&
    Math.abs(one.length - two.length) < 3 &&
    consonants(one) === consonants(two) &&
    consonants(one).length > 2 &&
    !isInflected(one, two)
  );
}

function problem(first: NameMention, second: NameMention): NameProblem {
  return twoSpellings(
    'some',
    first,
    second,
    (here, there) => `“${here}” is told of; “${there}” sounds alike and is introduced nowhere`,
  );
}
