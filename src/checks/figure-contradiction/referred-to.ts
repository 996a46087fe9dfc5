import type { TextDocument } from '../../text/document.ts';
import { grouped } from '../../text/grouped.ts';
import { stem } from '../../text/stems.ts';
import { canAgree } from '../../text/rounding.ts';
import { compareSets, isOfAnother } from './evidence.ts';
import type { Figure } from './figure.ts';

/** A figure that speaks of something as known, and the one that introduced it with another value. */
export interface ReferredTo {
  readonly first: Figure;
  readonly second: Figure;
  readonly reason: string;
}

/** 'all 124 passengers' after '142 passengers'; 'the 13-kilometre tunnel' after 'the tunnel is 11 kilometres long'. */
export function findReferredTo(
  { tokens, starts }: TextDocument,
  figures: readonly Figure[],
): ReferredTo[] {
  // 'Two were killed at each place': how many in all, it does not say.
  const deals = (sentence: number) => {
    const end = starts[sentence + 1] ?? tokens.length;
    for (let at = starts[sentence] ?? end; at < end; at += 1)
      if (dealing.has(tokens[at]?.lower ?? '')) return true;
    return false;
  };
  const plain = figures.filter(
    ({ quantity, scope }) =>
      !quantity.ranged &&
      quantity.form !== 'fraction' &&
      !scope.quoted &&
      !deals(quantity.sentence),
  );
  // A table has more figures than this, and takes none of them up.
  return plain.length > most ? [] : [...sets(plain), ...attributes(plain)];
}

const most = 400;

const dealing = new Set(['each', 'every', 'apiece', 'per']);

const known = new Set(['the', 'all', 'its', 'their', 'these', 'those']);

/** Sets of people or things: the second is definite, and no figure of the article agrees with it. */
function sets(figures: readonly Figure[]): ReferredTo[] {
  const counts = figures.filter(
    (figure) => figure.quantity.kind === 'count' && nounOf(figure) !== '',
  );
  const byNoun = grouped(counts, nounOf);
  return counts.flatMap((second): ReferredTo[] => {
    const { quantity, scope } = second;
    if (!known.has(scope.determiner) || scope.by !== 'noun' || scope.part || scope.listed)
      return [];
    if (quantity.value < 4 || quantity.hedge !== 'exact') return [];
    const others = (byNoun.get(nounOf(second)) ?? []).filter((other) => other !== second);
    const first = others.find((other) => introduces(other, second));
    if (first === undefined) return [];
    const values = new Set(others.map((other) => other.quantity.value));
    if (values.size > 1 || isSum(second, counts)) return [];
    if (isSumOfList(second, figures)) return [];
    // Last, as it looks at every figure.
    if (counts.some((other) => other !== second && canAgree(other.quantity, quantity))) return [];
    // 'Six of its eight berths': the six are told there too.
    if (isWholeOf(first, second, counts)) return [];
    return [{ first, second, reason: 'the second speaks of them as known' }];
  });
}

function isWholeOf(first: Figure, second: Figure, counts: readonly Figure[]): boolean {
  const before = counts.findLast(
    ({ quantity }) =>
      quantity.sentence === second.quantity.sentence && quantity.to <= second.quantity.from,
  );
  return (
    before !== undefined &&
    before.scope.part &&
    second.quantity.from - before.quantity.to < 4 &&
    canAgree(before.quantity, first.quantity)
  );
}

function introduces(first: Figure, second: Figure): boolean {
  const [one, two] = [first.scope, second.scope];
  if (first.quantity.sentence >= second.quantity.sentence || one.by !== 'noun') return false;
  if (one.part || one.listed || one.moving || two.moving || first.quantity.hedge !== 'exact')
    return false;
  if (one.modal && two.determiner !== 'all') return false;
  if (toldApart(first, second)) return false;
  // 'the 306 patients on placebo' are some of them, unless the first spoke of placebo too.
  const narrower = [...two.words].filter((word) => !one.words.has(word));
  if (narrower.some((word) => !one.context.has(word))) return false;
  const wider = [...one.words].filter((word) => !two.words.has(word));
  return wider.length === 0 || narrower.length > 0;
}

/** The length, price or age of one thing, once beside its noun and once told of it. */
function attributes(figures: readonly Figure[]): ReferredTo[] {
  const measures = figures.filter(({ quantity }) =>
    ['measure', 'duration', 'money'].includes(quantity.kind),
  );
  const key = (figure: Figure) => `${figure.quantity.unit}|${thingOf(figure)}`;
  const byThing = grouped(measures, key);
  return measures.flatMap((second): ReferredTo[] => {
    if (!isOne(second) || thingOf(second) === '') return [];
    const same = (byThing.get(key(second)) ?? []).filter((other) => other !== second);
    const [first] = same;
    if (first === undefined || same.length > 1) return [];
    if (first.quantity.sentence >= second.quantity.sentence) return [];
    if (canAgree(first.quantity, second.quantity) || isAnother(first, second)) return [];
    const ratio = first.quantity.value / second.quantity.value;
    if (ratio > 2.5 || ratio < 0.4 || first.scope.words.size + second.scope.words.size > 1)
      return [];
    return [{ first, second, reason: `both describe one thing (${second.scope.label})` }];
  });
}

/** 'The 13-kilometre tunnel', 'the contract, worth $2.4m': one thing, and the reader knows which. */
function isOne({ quantity, scope }: Figure): boolean {
  if (scope.by !== 'noun') return false;
  const known = scope.determiner === 'the' && (quantity.attributive || scope.bare);
  return known || (quantity.kind === 'duration' && quantity.attributive);
}

function thingOf({ quantity, scope }: Figure): string {
  if (scope.rate !== '' || scope.part || scope.listed || scope.moving) return '';
  if (scope.by === 'noun' || scope.by === 'subject') return scope.topic;
  const stative = /^(?:is|was|lasted|lasts|cost|costs|measures|measured|ran|runs|took|stands)$/;
  return scope.topic === '' && stative.test(scope.verb) && quantity.kind !== 'money'
    ? scope.subject
    : '';
}

function nounOf({ scope }: Figure): string {
  if (scope.by !== 'noun') return '';
  const noun = stem((scope.label.split(' ').at(-1) ?? '').toLowerCase());
  // 'employs 2,300 people' … 'its 3,200 staff'.
  return staff.has(noun) || /^employ/.test(scope.verb) ? 'staff' : noun;
}

const staff = new Set(['staff', 'workers', 'employees', 'workforce'].map(stem));

/** Another time, source, place or thing. */
function toldApart(first: Figure, second: Figure): boolean {
  const names = compareSets(first.scope.names, second.scope.names);
  return isAnother(first, second) || (names.onlyA > 0 && names.onlyB > 0 && names.shared === 0);
}

function isAnother({ scope: one }: Figure, { scope: two }: Figure): boolean {
  if (isOfAnother(one, two) || one.rate !== two.rate) return true;
  if (one.voice !== two.voice && one.voice !== '' && two.voice !== '') return true;
  return one.periodKey !== two.periodKey && one.periodKey !== '' && two.periodKey !== '';
}

/** 'ten men and two women … the 12 prisoners' */
function isSum({ quantity }: Figure, others: readonly Figure[]): boolean {
  // What comes later adds up to nothing said before.
  const values = others
    .filter((other) => other.quantity.sentence <= quantity.sentence)
    .slice(0, 30)
    .map((other) => other.quantity.value);
  return values.some((one, index) =>
    values
      .slice(index + 1)
      .some((two) => one + two === quantity.value || Math.abs(one - two) === quantity.value),
  );
}

/** 'three nests with 96, 112 and 88 eggs … the 296 eggs': neighbours in one sentence, added up. */
function isSumOfList({ quantity }: Figure, figures: readonly Figure[]): boolean {
  const counts = figures.filter((figure) => figure.quantity.kind === 'count');
  return counts.some(({ quantity: first }, at) => {
    let sum = first.value;
    for (const { quantity: next } of counts.slice(at + 1, at + 8)) {
      if (next.sentence !== first.sentence) return false;
      sum += next.value;
      if (sum === quantity.value) return true;
    }
    return false;
  });
}
