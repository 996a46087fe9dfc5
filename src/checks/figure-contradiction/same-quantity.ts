import type { Quantity } from '../../text/quantities.ts';
import type { Figure } from './figure.ts';
import {
  areParallel,
  compareSets,
  features,
  haveOtherSubjects,
  isOfAnother,
  type Features,
} from './evidence.ts';

/** Why two figures are taken for the same quantity: printed in the receipt. */
export interface Alignment {
  readonly sure: boolean;
  readonly reason: string;
}

const comparableKinds = new Set(['count', 'money', 'measure', 'duration', 'percent']);

/** A figure that can stand against another: it says what it counts, and states it as a fact of one time. */
export function isComparable({ quantity, scope }: Figure): boolean {
  return (
    comparableKinds.has(quantity.kind) &&
    !quantity.ranged &&
    quantity.form !== 'fraction' &&
    scope.topic !== '' &&
    !scope.part &&
    !isOpen(quantity)
  );
}

/** 'At least 12' and 'up to 12' agree with much; a small count that may still grow agrees with everything. */
function isOpen({ hedge }: Quantity): boolean {
  return hedge === 'at-least' || hedge === 'at-most';
}

/** Below this much evidence two figures are left alone. */
const enough = 4;
/** From here on an editor would stop the page. */
const plenty = 5;

/**
 * Points for and against two figures being one quantity, and the words for the receipt. Set by hand
 * after a regression on pairs of figures in clean news (do two figures for one noun agree?) and on
 * reading what was wrongly flagged; the thresholds are measured by `npm run eval:mutations`.
 */
const weights: readonly {
  readonly of: (found: Features) => number;
  readonly reason: (a: Figure) => string;
}[] = [
  { of: (found) => 3 * found.calendar, reason: (a) => `both in ${a.scope.periodKey}` },
  {
    of: (found) => 1.5 * Math.min(found.wordsShared, 2),
    reason: () => 'the same words around the figure',
  },
  {
    of: (found) =>
      found.wordsOne === 0 ? 1 : (found.outcome > 0 ? -0.25 : -0.75) * found.wordsOne,
    reason: () => 'nothing beside the noun that sets one apart',
  },
  {
    of: (found) => (found.definite > 0 && found.wordsOne < 2 ? 1 : 0),
    reason: () => 'the second takes up the first',
  },
  {
    of: (found) =>
      found.attributive > 0 && found.wordsShared > 0 ? 1.5 : found.sameObject > 0 ? 3 : 0,
    reason: () => 'both describe the same thing',
  },
  {
    of: (found) =>
      Math.min(found.namesShared, 1) -
      (found.sameObject + found.takenUp > 0 ? 0 : 1.5 * found.namesBoth),
    reason: () => 'the same names',
  },
  { of: (found) => 0.5 * Math.min(found.links, 4), reason: () => 'the sentences share words' },
  { of: (found) => 1.5 * found.takenUp, reason: () => 'the story opens with it' },
  { of: (found) => found.whole, reason: () => 'one gives the whole number' },
  { of: (found) => 3 * found.outcome, reason: () => 'one event has one count of it' },
  {
    of: (found) => found.subjectSame - (found.outcome > 0 ? 0 : 0.5 * found.subjectOther),
    reason: () => 'the same subject',
  },
  { of: (found) => (found.outcome > 0 ? 0 : -2 * found.small), reason: () => '' },
  { of: (found) => 2.5 * found.sameVerb, reason: () => 'the same subject and verb' },
  { of: (found) => 2.5 * found.swapped, reason: () => 'the same digits in another order' },
  {
    of: (found) => 2 * found.namedAgain,
    reason: () => 'the second takes up a number already given',
  },
  {
    of: (found) =>
      -1 * found.percent - 0.5 * found.measure - (found.attributive > 0 ? 0 : found.duration),
    reason: () => '',
  },
];

/**
 * Whether two comparable figures of one kind and topic are one quantity; nothing when something
 * tells them apart or too little holds them together. `rivals` is how many different values the
 * article gives for the topic: many values mean many things.
 */
export function align(a: Figure, b: Figure, rivals: number): Alignment | undefined {
  if (toldApart(a, b)) return undefined;
  const found = features(a, b);
  if (!isTied(found)) return undefined;
  const evidence = weights.map(({ of, reason }) => ({ points: of(found), reason: reason(a) }));
  const weight =
    evidence.reduce((sum, { points }) => sum + points, 0) - 1.5 * Math.max(0, rivals - 2);
  if (weight < enough) return undefined;
  const reasons = evidence.filter(({ points }) => points > 0).map(({ reason }) => reason);
  return { sure: weight >= plenty, reason: reasons.join('; ') };
}

/** Likeness alone is not enough: two flats may each have 'a balcony of 8 square metres'. */
function isTied(found: Features): boolean {
  const named = found.namesShared > 0 && found.wordsOne === 0;
  return (
    found.calendar +
      found.sameVerb +
      found.swapped +
      found.namedAgain +
      found.definite +
      found.attributive +
      found.whole +
      found.outcome >
      0 || named
  );
}

/** Another source, period, place, group or item of a list: then they are two quantities. */
function toldApart(a: Figure, b: Figure): boolean {
  const [one, two] = [a.scope, b.scope];
  if (a.quantity.sentence === b.quantity.sentence) return true;
  if ((one.listed && two.listed) || areParallel(one, two) || isOfAnother(one, two)) return true;
  if (haveOtherSubjects(one, two)) return true;
  // 'less those three': what stands right before.
  if (pointsBack(a) || pointsBack(b)) return true;
  if (one.rate !== two.rate || one.quoted !== two.quoted || one.modal !== two.modal) return true;
  if (one.voice !== two.voice && one.voice !== '' && two.voice !== '') return true;
  if (one.periodKey !== two.periodKey && one.periodKey !== '' && two.periodKey !== '') return true;
  // 'The lowest since 2020, when 536 were killed': of that year, and no other place says so.
  if (one.periodKey !== two.periodKey && /^since /.test(one.periodKey || two.periodKey))
    return true;
  // 'against a turnout of 68 per cent a year ago'
  if (
    one.periodKey !== two.periodKey &&
    /\b(?:ago|earlier)$|^by (?:FY )?\d{4}/.test(one.periodKey || two.periodKey)
  )
    return true;
  const words = compareSets(one.words, two.words);
  if (words.onlyA > 0 && words.onlyB > 0) return true;
  const undated = one.periodKey === '' || two.periodKey === '' || one.periodKey !== two.periodKey;
  if (undated && (one.moving || two.moving)) return true;
  return namesTellApart(a, b, undated);
}

function pointsBack({ scope: { determiner } }: Figure): boolean {
  return determiner === 'those' || determiner === 'these';
}

/** Each sentence has names of its own: another place or person, unless both figures are 'the 47'. */
function namesTellApart(a: Figure, b: Figure, undated: boolean): boolean {
  const [one, two] = [a.scope, b.scope];
  const names = compareSets(one.names, two.names);
  const both = names.onlyA > 0 && names.onlyB > 0;
  if (both && !undated) return true;
  const found = features(a, b);
  const sameThing = one.definite && two.definite && found.wordsShared > 1 && found.wordsOne === 0;
  if (sameThing || found.takenUp > 0 || found.sameObject > 0) return false;
  if (found.namedAgain + found.swapped + found.sameVerb > 0 && !both) return false;
  if (both && names.shared === 0) return true;
  return undated && found.links + names.shared === 0;
}
