import type { TextDocument, Token } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { isInflected, oneLetterApart } from '../../text/spelling.ts';
import { isMinor, isOwnSpelling } from './spelling-rule.ts';
import {
  areToldApart,
  surnameOf,
  type NameProblem,
  type NameRule,
  twoSpellings,
} from './problem.ts';

const long = /^\p{Lu}\p{Ll}{5,}$/u;

interface Word {
  readonly word: string;
  readonly all: readonly NameMention[];
  /** The surname of somebody who is named in full. */
  readonly person?: NameMention;
}

/**
 * 'Residents of Glenmorran' … 'the road to Glenmoran', 'shares in Vantrix' … 'Ventrix had': places and
 * firms of one word, the second spelling once, both where a place stands or both where a firm does.
 */
export const loneWords: NameRule = ({ document, names }) => {
  const people = new Set(names.filter(isFullName).flatMap(({ words }) => words));
  const words = new Map<string, NameMention[]>();
  for (const name of names) {
    const word = surnameOf(name);
    if (name.words.length > 1 || name.titles.length > 0 || !long.test(word)) continue;
    if (people.has(word) || !isProper(document.tokens, name)) continue;
    const list = words.get(word);
    if (list === undefined) words.set(word, [name]);
    else list.push(name);
  }
  const lone = [...words].map(([word, all]) => ({ word, all }));
  const found = pairsOf([...surnamesIn(names), ...lone]).flatMap(([one, two]): NameProblem[] => {
    if (one.person !== undefined || two.person !== undefined)
      return one.person === undefined || two.person !== undefined
        ? []
        : ofPerson(document, one.person, two);
    const [often, once] = one.all.length >= two.all.length ? [one, two] : [two, one];
    const [first, second] = [often.all[0], once.all[0]];
    if (once.all.length > 1 || first === undefined || second === undefined) return [];
    if (often.all.some(({ sentence }) => sentence === second.sentence)) return [];
    const places = placeOf(document.tokens, second);
    const alike = often.all.some((name) => placeOf(document.tokens, name) === places);
    if (places === undefined || !alike || !isOwnSpelling(document, second)) return [];
    // What comes with a word about what it is is another one.
    if (introduces(document.tokens, second)) return [];
    const known = often.all.length > 1 || introduces(document.tokens, first);
    if (!known && !isLongSlip(often.word, once.word)) return [];
    return areToldApart(document, first, second) ? [] : [problem(first, second)];
  });
  return found.length === 1 ? found : [];
};

/** People named in full of whom the story tells what they are. */
function surnamesIn(names: readonly NameMention[]): Word[] {
  const people = new Map<string, Word>();
  for (const person of names) {
    const word = surnameOf(person);
    const told = person.personal || person.role.length > 0;
    if (told && isFullName(person) && long.test(word)) people.set(word, { word, all: [], person });
  }
  return [...people.values()];
}

/** 'Striker Deon Mathews … It was Matthews who set up the third': where a person stands, and once. */
function ofPerson(document: TextDocument, person: NameMention, { all }: Word): NameProblem[] {
  const [single] = all;
  if (single === undefined || all.length > 1 || single.sentence <= person.sentence) return [];
  if (single.personal || !isOwnSpelling(document, single)) return [];
  const { tokens } = document;
  const [before, after] = [tokens[single.from - 1], tokens[single.to]];
  const acts = ['who', "'s"].includes(after?.lower ?? '') || after?.pos === 'VERB';
  const done = ['by', 'with', 'was', 'told', 'and'].includes(before?.lower ?? '');
  if (!acts && !done) return [];
  return areToldApart(document, person, single) ? [] : [problem(person, single)];
}

/** Tagged a name, and not the first word of a sentence, which any word may be. */
function isProper(tokens: readonly Token[], { from, to }: NameMention): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const begins = before === undefined || before.sentence !== tokens[from]?.sentence;
  if (tokens[from]?.pos !== 'PROPN' || after?.text === '-' || before?.text === '-') return false;
  return !begins || ['VERB', 'AUX'].includes(after?.pos ?? '') || after?.text === ',';
}

const prepositions = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'of',
  'outside',
  'around',
  'for',
  'by',
  'with',
  'against',
]);

/** Where it stands: after a preposition, as what does something, or in between. */
function placeOf(tokens: readonly Token[], { from, to }: NameMention): string | undefined {
  if (prepositions.has(tokens[from - 1]?.lower ?? '')) return 'place';
  return ['VERB', 'AUX'].includes(tokens[to]?.pos ?? '') ? 'place' : undefined;
}

function introduces(tokens: readonly Token[], { to }: NameMention): boolean {
  const next = tokens[to + 1];
  // 'Cordova, Alaska'
  return (
    tokens[to]?.text === ',' &&
    (['a', 'an', 'the'].includes(next?.lower ?? '') || next?.pos === 'PROPN')
  );
}

/** Two that are told of once each may be two: 'Bergen' and 'Berger'. */
function isLongSlip(one: string, two: string): boolean {
  const least = one.length === two.length ? 7 : 6;
  return Math.min(one.length, two.length) >= least && one.at(-1) === two.at(-1);
}

/** Words that one letter tells apart: they share what is left when one letter is taken out of either. */
function pairsOf(words: readonly Word[]): [Word, Word][] {
  const known = new Map<string, Word[]>();
  const found: [Word, Word][] = [];
  for (const one of words) {
    const met = new Set<Word>();
    for (const key of keysOf(one.word)) {
      const others = known.get(key);
      if (others === undefined) known.set(key, [one]);
      else if (others.length < 4) {
        for (const other of others) if (other !== one) met.add(other);
        others.push(one);
      }
    }
    for (const other of met)
      if (oneLetterApart(other.word, one.word) && !isGrammar(other.word, one.word))
        found.push([other, one]);
  }
  return found;
}

/** 'Germany' and 'Germans', 'Austria' and 'Austrian'; an accent is a matter of the keyboard. */
function isGrammar(one: string, two: string): boolean {
  const plural = one.endsWith('s') !== two.endsWith('s');
  return plural || isInflected(one, two) || isMinor(one, two);
}

/** The first letter stays: a slip seldom touches it. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

function problem(first: NameMention, second: NameMention): NameProblem {
  return twoSpellings(
    'some',
    first,
    second,
    (here, there) => `“${here}” and “${there}” are one letter apart`,
    surnameOf,
  );
}
