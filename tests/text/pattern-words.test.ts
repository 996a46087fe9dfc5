import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/text/document.ts';
import {
  alternativesOf,
  lettersIn,
  neededMarks,
  neededWords,
} from '../../src/text/pattern-words.ts';
import { mayHold, sentencesFor } from '../../src/text/word-index.ts';
import { plainArticle } from '../checks/plain-article.ts';

/** 'vot*' begins so, 'voted' is the whole of it. */
const lists = (pattern: RegExp): string[][] =>
  neededWords(pattern).map((words) =>
    words.map(({ start, whole }) => `${start}${whole ? '' : '*'}`),
  );
const shown = (pattern: RegExp): string[] | undefined => lists(pattern)[0];

describe('the words that a pattern needs', () => {
  it.each<[string, RegExp, string[]]>([
    ['a word', /\bharbour\b/, ['harbour']],
    ['the beginning of one', /\bharbour/, ['harbour*']],
    ['any case, in lower case', /\bHarbour\b/i, ['harbour']],
    ['one of several', /\b(?:some|many) critics\b/, ['critics']],
    [
      'each of several that have nothing else in common',
      /\b(?:vote|ballot)s?\b/,
      ['vote*', 'ballot*'],
    ],
    ['the rarer of two', /\bof the harbour\b/, ['harbour']],
    ['one behind an optional word', /\b(?:very )?large\b/, ['large']],
    ['one behind something that is no letter', /\d+ tonnes\b/, ['tonnes']],
    ['one behind what may not be a letter', /(?<![\p{L}-])record\b/u, ['record']],
    ['a letter that may be missing ends what is certain', /\bcolou?r\b/, ['colo*']],
    ['a letter that may come again does too', /\bgoa+l\b/, ['go*']],
  ])('%s', (_, pattern, words) => {
    expect(shown(pattern)).toEqual(words);
  });

  it.each<[string, RegExp, string[][]]>([
    ['the two rarest', /\bof the harbour\b/, [['harbour'], ['of']]],
    [
      'a list of each group',
      /\b(?:some|many) (?:say|fear)\b/,
      [
        ['some', 'many'],
        ['say', 'fear'],
      ],
    ],
    [
      'what each alternative needs first, then what each needs besides',
      /\b(?:harbour fees?|tolls)\b/,
      [
        ['harbour', 'tolls'],
        ['fee*', 'tolls'],
      ],
    ],
  ])('come in two lists: %s', (_, pattern, words) => {
    expect(lists(pattern)).toEqual(words);
  });

  it.each<[string, RegExp]>([
    ['no letter at all', /\d+%/],
    ['letters inside of any word', /harbour/],
    ['anything before the letters', /.harbour/],
    ['one of several, one of them without a word', /\b(?:harbour|\d+)\b/],
    ['only a word that may be missing', /\b(?:harbour)?\d/],
    ['only what may not follow', /\d(?! harbour)/],
  ])('are not known for %s', (_, pattern) => {
    expect(shown(pattern)).toBeUndefined();
  });
});

describe('the figures of a line that a pattern takes in', () => {
  it.each<[string, RegExp, string[]]>([
    ['each mark', / from <[cm](?<from>\d+)> to <p(?<to>\d+)>/, ['cm', 'p']],
    ['the fewest of several', /<c\d+> (?:of <m\d+>|in all)/, ['c']],
    ['either of several', /<c\d+> in all|a total of <m\d+>/, ['cm']],
    ['none that may be missing', /<c\d+>(?: of <c\d+>)?/, ['c']],
    ['none that stands only for comparison', /<c\d+>(?= of <p\d)/, ['c']],
    ['none at all', / a total of /, []],
  ])('%s', (_, pattern, marks) => {
    expect(neededMarks(pattern)).toEqual(marks.map(lettersIn));
  });

  it.each<[string, RegExp]>([
    ['any letter', /<[a-z]\d+>/],
    ['a figure', /<\w\d+>/],
    ['one of another sort', /<[^c]\d+>/],
  ])('may be of any sort where the pattern takes %s', (_, pattern) => {
    expect(neededMarks(pattern)).toEqual([~0]);
  });

  it('are no words of the text', () => {
    expect(shown(/ <c(?<number>\d+)> homes\b/)).toEqual(['homes']);
  });
});

describe('the alternatives of a pattern', () => {
  it.each<[string, RegExp, string[]]>([
    [
      'stand at its outermost bars',
      /\bone (?:a|b)\b|[|]two|three\|/i,
      ['\\bone (?:a|b)\\b', '[|]two', 'three\\|'],
    ],
    ['are the pattern where there is no bar', /\b(?:one|two)\b/, ['\\b(?:one|two)\\b']],
    ['are the pattern where it captures', /(one)|two/, ['(one)|two']],
    ['are the pattern where it names what it captures', /(?<a>one)|two/, ['(?<a>one)|two']],
    ['may look back', /(?<=a)one|(?<!b)two/, ['(?<=a)one', '(?<!b)two']],
  ])('%s', (_, pattern, sources) => {
    expect(alternativesOf(pattern).map(({ source }) => source)).toEqual(sources);
    expect(alternativesOf(pattern).every(({ flags }) => flags === pattern.flags)).toBe(true);
  });
});

/** Patterns of a few words in every shape that the reader tells apart. */
const piece = fc.letrec<{ part: string; sequence: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      'cat',
      'car',
      'a',
      'dog',
      ' ',
      '\\b',
      '\\d',
      '[a-c]',
      '[^a]',
      '\\w',
      '.',
      's',
      ',',
      '-',
    ),
    fc
      .tuple(
        fc.constantFrom('c', 'o', '[a-d]', ' ', '\\d'),
        fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '+?'),
      )
      .map((both) => both.join('')),
    tie('sequence').map((inner) => `(?:${inner})`),
    fc
      .tuple(tie('sequence'), fc.constantFrom('?', '+', '*'))
      .map(([inner, often]) => `(?:${inner})${often}`),
    fc.tuple(tie('sequence'), tie('sequence')).map(([one, other]) => `(?:${one}|${other})`),
    fc.constantFrom('(?=cat)', '(?!car)', '(?<=[ ,])', '(?<![\\w-])', '(dog|cats)', '^', '$'),
  ),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
})).sequence;
const sentence = fc
  .array(
    fc.constantFrom(
      'cat',
      'cats',
      'CAR',
      'dog',
      'a',
      'bobcat',
      'oo',
      ' ',
      ' ',
      ',',
      '-',
      '7',
      'é',
      'dogs',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(''));

describe('a sentence that is not tested', () => {
  it('could not have matched, whatever the pattern', () => {
    let ruledOut = 0;
    fc.assert(
      fc.property(piece, fc.boolean(), sentence, (source, anyCase, text) => {
        const pattern = new RegExp(source, anyCase ? 'i' : '');
        const runs = text.toLowerCase().match(/[a-z]+/g) ?? [];
        const may = neededWords(pattern).every((words) =>
          words.some(({ start, whole }) =>
            runs.some((run) => (whole ? run === start : run.startsWith(start))),
          ),
        );
        if (!may) ruledOut += 1;
        expect(may || !pattern.test(text)).toBe(true);
      }),
      { numRuns: 4_000, seed: 7 },
    );
    // Else nothing was shown.
    expect(ruledOut).toBeGreaterThan(100);
  });

  const text =
    'The Harbour is old. Nobody voted in Osten! A bobcat slept; it’s a CAT.\n\nVoters waited. İzmir’s harbours grew.';
  const document = readDocument(plainArticle({ text }));
  it.each<[string, RegExp[], number[]]>([
    ['a word, in any case', [/\bharbour\b/i], [0]],
    ['the beginning of a word', [/\bvote/i], [1, 3]],
    ['either of two patterns', [/\bcat\b/i, /\bharbour/i], [0, 2, 4]],
    ['no word of the text', [/\bferry\b/], []],
    ['a pattern that needs none: all', [/\d/], [0, 1, 2, 3, 4]],
  ])('is told by %s', (_, patterns, expected) => {
    expect(sentencesFor(document, ...patterns).map(({ index }) => index)).toEqual(expected);
    const may = mayHold(document, ...patterns);
    expect(document.sentences.map(({ index }) => index).filter(may)).toEqual(expected);
  });
});
