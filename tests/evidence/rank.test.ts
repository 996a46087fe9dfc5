import { describe, expect, it } from '@jest/globals';
import type { ClaimQuery, KnownClaim } from '../../src/evidence/known-claim.ts';
import { rankClaims, signsOf, termsAsked } from '../../src/evidence/rank.ts';

const statistics = {
  documents: 1_000,
  averageLength: 12,
  frequency: new Map([['crime', 40]]),
};
const known = (id: string, text: string, more: Partial<KnownClaim> = {}): KnownClaim => ({
  id,
  text,
  ...more,
});
const order = (query: ClaimQuery, claims: readonly KnownClaim[]) =>
  rankClaims(query, claims, statistics).map(({ claim }) => claim.id);
const signs = (query: ClaimQuery, claim: Partial<KnownClaim>) =>
  signsOf(query, [known('a', 'Crime fell.', claim)], statistics)[0];

describe('the likeness of two texts', () => {
  it.each([
    [
      'words that are rare',
      'Leverton crime fell',
      ['Crime fell in Leverton.', 'Crime fell in May.'],
    ],
    ['figures', 'The port moved 4,300 crates', ['4300 crates moved.', '4100 crates moved.']],
    ['spelling', 'He is unemployable', ['Unemployability is rising.', 'Mining is rising.']],
    ['names', 'Yesterday Osten voted', ['Osten votes.', 'Sandvik votes.']],
  ])('counts %s', (_, text, [near = '', far = '']) => {
    expect(order({ text }, [known('far', far), known('near', near)])).toEqual(['near', 'far']);
  });

  it('reads the title of the page too', () => {
    const claims = [
      known('a', 'It doubled.', { title: 'Milk prices' }),
      known('b', 'It doubled.', { title: 'Crime in Leverton' }),
    ];
    expect(order({ text: 'Crime doubled' }, claims)).toEqual(['b', 'a']);
  });

  it('puts equals in one order, whatever order they came in', () => {
    const [a, b] = [known('a', 'Crime fell.'), known('b', 'Crime fell.')];
    expect(order({ text: 'Crime fell' }, [b, a])).toEqual(order({ text: 'Crime fell' }, [a, b]));
  });

  it('is told apart from what stands around them', () => {
    const query = { text: 'Crime fell', on: '2026-01-01' };
    const [first, second] = rankClaims(
      query,
      [
        known('old', 'Crime fell.', { on: '2012-01-01' }),
        known('new', 'Crime fell.', { on: '2025-12-30' }),
      ],
      statistics,
    );
    expect(first?.claim.id).toBe('new');
    expect(first?.likeness).toBe(second?.likeness);
    expect(first?.score).toBeGreaterThan(second?.score ?? Infinity);
  });
});

describe('the day of a claim', () => {
  it.each([
    ['the same day', '2026-01-01', 0, 0],
    ['a hundred days before', '2025-09-23', -0.693, 0],
    ['three years before', '2023-01-01', -2.482, 0],
    ['the day after, in another time zone', '2026-01-02', 0, 0],
    ['a month after', '2026-02-01', 0, 1],
    ['no date at all', 'some day', -1.537, 0],
  ])('counts as it is: %s', (_, on, fade, later) => {
    const of = signs({ text: 'Crime fell', on: '2026-01-01' }, { on });
    expect(of?.fade).toBeCloseTo(fade, 3);
    expect(of?.later).toBe(later);
  });

  it('may have been any day before its fact-check appeared', () => {
    const query = { text: 'Crime fell', on: '2026-01-01' };
    expect(signs(query, { by: '2026-02-01' })?.fade).toBeCloseTo(0, 3);
    expect(signs(query, { by: '2026-02-01' })?.later).toBe(0);
    expect(signs(query, { by: '2025-09-23' })?.fade).toBeCloseTo(-0.693, 3);
    expect(signs(query, { by: '2026-02-01', on: '2026-01-30' })?.later).toBe(1);
  });

  it('says nothing of a query with none', () => {
    expect(signs({ text: 'Crime fell' }, { on: '2012-01-01' })).toMatchObject({
      fade: 0,
      later: 0,
    });
  });
});

describe('the speaker of a claim', () => {
  it.each([
    ['Mayor Ruiz', 'Ana Ruiz', 1],
    ['ruiz', 'Ana Ruiz', 1],
    ['Ben Holt', 'Ana Ruiz', 0],
    [undefined, 'Ana Ruiz', 0],
    ['Ana Ruiz', undefined, 0],
  ])('%s and %s: %d', (asks, says, same) => {
    const query = { text: 'Crime fell', ...(asks === undefined ? {} : { speaker: asks }) };
    expect(signs(query, says === undefined ? {} : { speaker: says })?.speaker).toBe(same);
  });

  it('comes first when most of what comes up is theirs', () => {
    const claims = [
      known('a', 'Crime in Osten fell.', { speaker: 'Ben Holt' }),
      known('b', 'Crime in Rossa fell.', { speaker: 'Ana Ruiz' }),
      known('c', 'Crime is a disgrace.', { speaker: 'ana ruiz ' }),
      known('d', 'Crime costs money.', { speaker: 'Ana Ruiz' }),
      known('e', 'Crime in Hale fell.'),
    ];
    expect(order({ text: 'Crime in town fell' }, claims)[0]).toBe('b');
    const voices = signsOf({ text: 'Crime' }, claims, statistics).map((each) => each.voices);
    expect(voices).toEqual([0, Math.log(3), Math.log(3), Math.log(3), 0]);
  });
});

describe('the sentences beside a claim', () => {
  const claims = [
    known('milk', 'The price has doubled in ten years.', { title: 'Milk' }),
    known('rent', 'The price has doubled in ten years.', { title: 'Rent in Leverton' }),
  ];

  it('say what it is about', () => {
    const text = 'It has doubled in ten years.';
    expect(order({ text }, claims)[0]).toBe('milk');
    expect(order({ text, around: 'Rents are too high.' }, claims)[0]).toBe('rent');
  });

  it('count by their share, not by their length, and not for words that the claim has itself', () => {
    const around = (words: string) =>
      signsOf({ text: 'It doubled', around: words }, claims, statistics)[1]?.wordsAround ?? 0;
    expect(around('Rent rose. Rent.')).toBe(around('Rent rose.'));
    expect(around('Rent rose since the war in spring')).toBeLessThan(around('Rent rose.'));
    expect(around('It doubled.')).toBe(0);
  });

  it('are looked up for how common their words are', () => {
    expect(termsAsked({ text: 'Crime fell', around: 'Crime in Osten' })).toEqual([
      'crim',
      'fal',
      'osten',
    ]);
  });
});
