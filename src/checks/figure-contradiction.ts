import { textAt, type Article, type Range } from '../domain/article.ts';
import type { TextDocument } from '../text/document.ts';
import { correctionNotes } from '../text/correction-notes.ts';
import { grouped } from '../text/grouped.ts';
import { remembered } from '../text/remembered.ts';
import { canAgree } from '../text/rounding.ts';
import { isPlacedApart } from './figure-contradiction/apart.ts';
import { findNamedDead, type NamedDead } from './figure-contradiction/named-dead.ts';
import { findKnownAgain } from './figure-contradiction/known-again.ts';
import { isOfOtherOwner } from './figure-contradiction/owners.ts';
import { isOneMore } from './figure-contradiction/one-more.ts';
import { findCrowds } from './figure-contradiction/crowds.ts';
import { findTwoEnds, type TwoEnds } from './figure-contradiction/ends.ts';
import { findPeaks } from './figure-contradiction/peaks.ts';
import { findRangesTwice } from './figure-contradiction/ranges.ts';
import { findSamples } from './figure-contradiction/samples.ts';
import { findSwappedDigits } from './figure-contradiction/swapped-digits.ts';
import { findTakenUp } from './figure-contradiction/taken-up.ts';
import { findTransposed } from './figure-contradiction/transposed.ts';
import { findToldTwice } from './figure-contradiction/told-twice.ts';
import { isNarrowerOf } from './figure-contradiction/tie.ts';
import type { Figure } from './figure-contradiction/figure.ts';
import { defineCheck, type Flag } from './check.ts';
import { align, isComparable, type Alignment } from './figure-contradiction/same-quantity.ts';

/** The same quantity given two values that no rounding brings together. */
export const figureContradiction = defineCheck({
  id: 'figure-contradiction',
  version: 1,
  title: 'Figures differ',
  why: 'The same quantity has two values in one article, and readers cannot tell which one holds.',
  limits:
    'It does not say which figure is right, and it cannot see a difference of definition or counting date that the article leaves out.',
  needs: ['article', 'dates', 'document', 'names', 'quantities', 'scopes'],
  yieldsTo: ['headline-mismatch'],
  messages: {
    ends: 'The article has it end in {first} here and in {second} there.',
    named: 'The article counts {first} dead and names {second}.',
    differs:
      'The article gives {first} here and {second} there for what looks like the same quantity{topic}.',
  },
  run({ article, dates, document, names, quantities, scopes }) {
    const notes = correctionNotes(article);
    const figures = victimsAsDead(
      quantities
        .filter(({ sentence }) => !notes.has(document.sentences[sentence]?.paragraph ?? -1))
        .map((quantity) => ({
          quantity,
          scope: scopes[quantity.index] as Figure['scope'],
        })),
    );
    const pairs: Pair[] = findToldTwice(document, figures).map((pair) => ({
      ...pair,
      alignment: { sure: true, reason: 'the same sentence, told twice' },
    }));
    for (const { settled, ...pair } of findSwappedDigits(document, figures)) {
      pairs.push({
        ...pair,
        alignment: { sure: settled, reason: 'the same digits, two of them swapped' },
      });
    }
    for (const pair of findTransposed(document, figures)) {
      if (pairs.some(({ second }) => second === pair.second)) continue;
      pairs.push({
        ...pair,
        alignment: { sure: false, reason: 'the same digits in another order, told of one thing' },
      });
    }
    for (const pair of findTakenUp(document, figures)) {
      pairs.push({
        ...pair,
        alignment: { sure: false, reason: 'the second takes up a sum that nothing introduced' },
      });
    }
    for (const pair of findPeaks(document, figures)) {
      pairs.push({
        ...pair,
        alignment: { sure: false, reason: 'one thing has one highest point' },
      });
    }
    for (const pair of findCrowds(document, figures)) {
      pairs.push({ ...pair, alignment: { sure: false, reason: 'one match or show, one crowd' } });
    }
    for (const pair of findSamples(document, figures)) {
      pairs.push({ ...pair, alignment: { sure: false, reason: 'one survey, one number asked' } });
    }
    for (const pair of findRangesTwice(document, figures)) {
      pairs.push({
        ...pair,
        alignment: { sure: false, reason: 'one range, one end of it differs' },
      });
    }
    for (const pair of findKnownAgain(document, figures)) {
      if (pairs.some(({ second }) => second === pair.second)) continue;
      pairs.push({
        ...pair,
        alignment: { sure: false, reason: 'the second speaks of it as known' },
      });
    }
    const counts = new Set(
      quantities
        .filter(({ kind, hedge }) => kind === 'count' && hedge === 'exact')
        .map(({ value }) => value),
    );
    for (const group of byTopic(figures.filter(isComparable))) {
      const pair = firstContradiction(document, group, figures, counts);
      if (pair !== undefined) pairs.push(pair);
    }
    return [
      ...pairs.map((pair): Flag<'differs' | 'ends' | 'named'> => flagOf(article, document, pair)),
      ...findTwoEnds(document, dates).map((found) => endsFlag(article, document, found)),
      ...findNamedDead(document, names, figures).map((found) =>
        namedFlag(article, document, found),
      ),
    ];
  },
});

/** In a story that counts the dead and nobody hurt, 'the four victims' are the dead. */
function victimsAsDead(figures: readonly Figure[]): readonly Figure[] {
  const counts = (topic: string) => figures.some(({ scope }) => scope.topic === topic);
  if (!counts('dead') || counts('hurt') || counts('survivor')) return figures;
  return figures.map((figure) =>
    figure.scope.topic === 'victim'
      ? { ...figure, scope: { ...figure.scope, topic: 'dead' } }
      : figure,
  );
}

interface Pair {
  readonly first: Figure;
  readonly second: Figure;
  readonly alignment: Alignment;
}

function byTopic(figures: readonly Figure[]): (readonly Figure[])[] {
  return [...grouped(figures, ({ quantity, scope }) => `${quantity.kind}|${scope.topic}`).values()];
}

/** The surest contradiction of a group; the first one among equals. */
function firstContradiction(
  document: TextDocument,
  group: readonly Figure[],
  figures: readonly Figure[],
  counts: ReadonlySet<number>,
): Pair | undefined {
  // Many values mean many things, and too many pairs to look at.
  if (group.length < 2 || group.length > 80) return undefined;
  if (new Set(group.map(({ quantity }) => quantity.value)).size > 12) return undefined;
  const rivals = rivalsIn(group);
  const values = new Set(group.map(({ quantity }) => quantity.value)).size;
  const areToldTogether = toldTogether(group);
  let best: Pair | undefined;
  for (const [index, first] of group.entries()) {
    for (let at = index + 1; at < group.length; at += 1) {
      const second = group[at] as Figure;
      if (!differ(first, second) || areToldTogether(first, second)) continue;
      // One turnout for each vote, one size for each model: three of them are of three things.
      if (first.quantity.attributive && values > 2) continue;
      const shared = first.quantity.kind === 'percent';
      const others = shared ? values : (rivals.get(first.scope.periodKey) ?? 0);
      const alignment = align(first, second, others);
      if (alignment === undefined || isOneMore(document, first, second)) continue;
      // '60 were held': 35 in one house and 25 in the other are its parts.
      if (counts.has(first.quantity.value + second.quantity.value)) continue;
      // '212 tusks. A second container held 40. … all 252'
      if (isMadeUp(first, second, figures)) continue;
      if (isPlacedApart(document, first, second) || isOfOtherOwner(document, first, second))
        continue;
      if (isNarrowerOf(document, first, second)) continue;
      if (alignment.sure) return { first, second, alignment };
      best ??= { first, second, alignment };
    }
  }
  return best;
}

/** A count told between the two is what the second has more or fewer. */
function isMadeUp(
  { quantity: a }: Figure,
  { quantity: b }: Figure,
  figures: readonly Figure[],
): boolean {
  const rest = Math.abs(a.value - b.value);
  return figures.some(
    ({ quantity }) =>
      quantity.kind === 'count' &&
      quantity.value === rest &&
      quantity.index > a.index &&
      quantity.index < b.index,
  );
}

/**
 * Another value, or the same number in another unit: '$20' and '€20'. Two numbers in two units may be
 * a conversion.
 */
function differ({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.unit === b.unit ? !canAgree(a, b) : a.value === b.value;
}

/** How many values the group gives for each time. */
function rivalsIn(group: readonly Figure[]): ReadonlyMap<string, number> {
  const times = grouped(group, ({ scope }) => scope.periodKey);
  return new Map(
    [...times].map(([time, same]) => [time, new Set(same.map((one) => one.quantity.value)).size]),
  );
}

/** One sentence has the values of both: it knows that they are two. */
function toldTogether(group: readonly Figure[]): (first: Figure, second: Figure) => boolean {
  const keyOf = ({ quantity }: Figure) => `${quantity.value}|${quantity.unit}`;
  const values = grouped(group, keyOf);
  const sentencesOf = remembered(
    (figure: Figure) => new Set(values.get(keyOf(figure))?.map((one) => one.quantity.sentence)),
  );
  return (first, second) => {
    const others = sentencesOf(second);
    return [...sentencesOf(first)].some((sentence) => others.has(sentence));
  };
}

/** ' (deserters, 2023)', in the words of whichever figure names it. */
function labelFor(first: Figure, second: Figure): string {
  // 'a loss of £9m in the year to June' counts no years.
  const isNamed =
    first.scope.label !== '' && !/^(?:year|half|quarter|month|week)s?$/.test(first.scope.label);
  const label = isNamed ? first.scope.label : second.scope.label;
  const period = first.scope.periodKey === second.scope.periodKey ? first.scope.periodKey : '';
  const parts = [label, period].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function endsFlag(
  article: Article,
  document: TextDocument,
  { first, second }: TwoEnds,
): Flag<'ends'> {
  const [one, two] = [first, second].map(({ range }) => `“${textAt(article, range)}”`);
  const place = ({ sentence, range }: TwoEnds['first']): Range =>
    document.sentences[sentence]?.range ?? range;
  return {
    signal: 'some',
    range: place(first),
    related: [place(second)],
    message: 'ends',
    with: { first: one ?? '', second: two ?? '' },
    receipt: [
      `${one} against ${two}`,
      'Cleared by: a sentence that tells two agreements or terms apart, or one of the dates corrected',
    ],
    notKnown: 'Which of the two holds, and whether one counts an option or a renewal.',
    nextStep: 'Ask for the agreement, the licence or the rule that sets the date.',
  };
}

function namedFlag(
  article: Article,
  document: TextDocument,
  { first, sentence, named }: NamedDead,
): Flag<'named'> {
  const counted = textAt(article, first.quantity.range);
  const range = document.sentences[first.quantity.sentence]?.range ?? first.quantity.range;
  const other = document.sentences[sentence]?.range;
  return {
    signal: 'strong',
    range,
    related: other === undefined ? [] : [other],
    message: 'named',
    with: { first: `“${counted}”`, second: String(named) },
    receipt: [
      `${counted} dead, ${named} names`,
      'Cleared by: the count corrected, or a sentence that says who else is named',
    ],
    notKnown: 'Whether the count is of an earlier hour, or one of those named is alive.',
    nextStep: 'Ask the police or the hospital for the list and the count.',
  };
}

function flagOf(
  article: Article,
  document: TextDocument,
  { first, second, alignment }: Pair,
): Flag<'differs'> {
  const value = (figure: Figure) => textAt(article, figure.quantity.range);
  const place = (figure: Figure): Range =>
    document.sentences[figure.quantity.sentence]?.range ?? figure.quantity.range;
  return {
    signal: alignment.sure ? 'strong' : 'some',
    range: place(first),
    related: [place(second)],
    message: 'differs',
    with: {
      first: `“${value(first)}”`,
      second: `“${value(second)}”`,
      topic: labelFor(first, second),
    },
    receipt: [
      `${value(first)} against ${value(second)}`,
      `Taken for the same: ${alignment.reason}`,
      'Cleared by: a sentence that tells the two apart (another period, place, group or source), or one of the figures corrected',
    ],
    notKnown:
      'Which of the two holds, and whether one counts a part, another period or another definition.',
    nextStep: 'Ask for the document behind each figure and its counting date.',
  };
}
