import type { Quantity } from '../../text/quantities.ts';
import { headKey, isOutcome } from '../../text/scope-topic.ts';
import type { Scope } from '../../text/scope.ts';

export interface Figure {
  readonly quantity: Quantity;
  readonly scope: Scope;
}

/** Why two figures are taken for the same quantity: printed in the receipt. */
export interface Alignment {
  readonly sure: boolean;
  readonly reason: string;
}

/** Kinds that name one amount. Percentages and shares need a clause of their own to be the same. */
const comparableKinds = new Set(['count', 'money', 'measure', 'duration', 'percent']);

/** A figure that can stand against another: it says what it counts, and states it as a fact of one time. */
export function isComparable({ quantity, scope }: Figure): boolean {
  return (
    comparableKinds.has(quantity.kind) &&
    !quantity.ranged &&
    quantity.form !== 'fraction' &&
    scope.topic !== '' &&
    scope.rate === '' &&
    !scope.part &&
    !scope.modal &&
    quantity.hedge !== 'at-least' &&
    quantity.hedge !== 'at-most'
  );
}

/** Below this much evidence two figures are left alone. */
const enough = 4;
/** From here on an editor would stop the page. */
const plenty = 5;

/**
 * Whether two comparable figures of the same kind, unit and topic are one quantity; nothing when
 * something tells them apart or too little holds them together. `rivals` is how many different
 * values the article gives for the topic: many values mean many things.
 */
export function align(a: Figure, b: Figure, rivals: number): Alignment | undefined {
  if (toldApart(a, b)) return undefined;
  const evidence = evidenceFor(a, b);
  if (rivals > 2) evidence.push([-1.5 * (rivals - 2), `${rivals} values for it in the article`]);
  const weight = evidence.reduce((sum, [points]) => sum + points, 0);
  if (weight < enough) return undefined;
  const reasons = evidence.filter(([points]) => points > 0).map(([, reason]) => reason);
  return { sure: weight >= plenty, reason: reasons.join('; ') };
}

/** Another source, period, place, group or sentence part: then they are two quantities. */
function toldApart(a: Figure, b: Figure): boolean {
  const [one, two] = [a.scope, b.scope];
  if (a.quantity.sentence === b.quantity.sentence) return true;
  if ((one.listed && two.listed) || areParallel(one, two)) return true;
  if (one.voice !== two.voice && one.voice !== '' && two.voice !== '') return true;
  if (one.quoted !== two.quoted) return true;
  if (one.periodKey !== two.periodKey && one.periodKey !== '' && two.periodKey !== '') return true;
  const words = compareSets(one.words, two.words);
  if (words.onlyA > 0 && words.onlyB > 0) return true;
  const names = compareSets(one.names, two.names);
  if (names.onlyA > 0 && names.onlyB > 0 && names.shared === 0) return true;
  const undated = one.periodKey === '' || two.periodKey === '' || one.periodKey !== two.periodKey;
  if (undated && (one.moving || two.moving)) return true;
  if (names.onlyA > 0 && names.onlyB > 0 && !undated) return true;
  return undated && linksOf(a, b) + names.shared === 0;
}

/** Two items of one list: nearly the same words, and each has some that the other has not. */
function areParallel(one: Figure['scope'], two: Figure['scope']): boolean {
  const words = compareSets(one.context, two.context);
  const names = compareSets(one.names, two.names);
  const alike = words.shared / Math.max(1, words.shared + words.onlyA + words.onlyB) > 0.5;
  return alike && words.onlyA + names.onlyA > 0 && words.onlyB + names.onlyB > 0;
}

/** Content words that both sentences have, those of the figure itself left out. */
function linksOf(a: Figure, b: Figure): number {
  let links = 0;
  for (const word of a.scope.context) {
    if (b.scope.context.has(word) && headKey(word) !== a.scope.topic && !dull.has(word)) links += 1;
  }
  return links;
}

const dull = new Set([
  'peopl',
  'have',
  'take',
  'make',
  'give',
  'year',
  'more',
  'other',
  'said',
  'also',
  'many',
  'such',
  'number',
  'come',
  'last',
  'first',
  'time',
  'when',
  'than',
  'most',
  'want',
  'need',
  'same',
  'show',
  'report',
]);

type Evidence = [points: number, reason: string];

function evidenceFor(a: Figure, b: Figure): Evidence[] {
  const [one, two] = [a.scope, b.scope];
  const found: Evidence[] = [];
  const words = compareSets(one.words, two.words);
  const names = compareSets(one.names, two.names);
  if (one.periodKey === two.periodKey && isCalendar(one.periodKey))
    found.push([3, `both in ${one.periodKey}`]);
  if (words.shared > 0)
    found.push([Math.min(words.shared, 2) * 1.5, 'the same words around the figure']);
  if (words.onlyA + words.onlyB === 0) found.push([1, 'nothing that sets one apart']);
  else
    found.push([
      -(words.onlyA + words.onlyB) * (isOutcome(one.topic) ? 0.25 : 0.75),
      'words that only one has',
    ]);
  if (two.definite && two.by === 'noun' && words.onlyB === 0)
    found.push([1, 'the second takes up the first']);
  if (names.shared > 0) found.push([1, 'the same names']);
  else if (names.onlyA > 0 && names.onlyB > 0) found.push([-2, 'other names']);
  if (names.onlyA > 0 && names.onlyB > 0) found.push([-1.5, 'other names']);
  const about = linksOf(a, b);
  if (about > 0) found.push([Math.min(about, 4) * 0.5, 'the sentences share words']);
  if (one.whole || two.whole) found.push([1, 'the whole number']);
  if (isOutcome(one.topic)) found.push([3, 'one event, one count']);
  if (one.subject !== '' && two.subject !== '')
    found.push(
      one.subject === two.subject
        ? [1, 'the same subject']
        : [isOutcome(one.topic) ? 0 : -0.5, 'other subjects'],
    );
  if (Math.min(a.quantity.value, b.quantity.value) < 10 && !isOutcome(one.topic))
    found.push([-2, 'small numbers']);
  return found;
}

/** '2023' or '2023-05' can be laid beside another; 'this year' too within one article. */
function isCalendar(key: string): boolean {
  return /^(FY )?\d{4}(-\d{2}){0,2}$/.test(key) || key === 'this year' || key === 'last year';
}

function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return { shared, onlyA: a.size - shared, onlyB: b.size - shared };
}
