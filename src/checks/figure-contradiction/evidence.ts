import type { Quantity } from '../../text/quantities.ts';
import { headKey, isOutcome } from '../../text/scope-topic.ts';
import type { Scope } from '../../text/scope.ts';
import type { Figure } from './figure.ts';

/** What two figures of one kind, unit and topic have in common and what not, as numbers. */
export interface Features {
  /** Both in the same year or month. */
  readonly calendar: number;
  /** Both at the same other time: 'Tuesday'. */
  readonly sameTime: number;
  /** Only one names a time. */
  readonly oneDated: number;
  /** Words of the noun phrase that both have, that one has, and whether each has its own. */
  readonly wordsShared: number;
  readonly wordsOne: number;
  readonly wordsBoth: number;
  readonly namesShared: number;
  readonly namesOne: number;
  readonly namesBoth: number;
  /** Content words that both sentences have, the figure's own left out; and their share of all. */
  readonly links: number;
  readonly linkShare: number;
  /** The second says 'the 47', 'all 47'. */
  readonly definite: number;
  /** 'The 34-metre ferry' and 'the 36-metre ferry'. */
  readonly sameObject: number;
  /** 'The four deaths' of a story that opens with three. */
  readonly takenUp: number;
  readonly outcome: number;
  readonly whole: number;
  readonly subjectSame: number;
  readonly subjectOther: number;
  readonly small: number;
  readonly moving: number;
  readonly voiceOne: number;
  readonly percent: number;
  readonly duration: number;
  readonly money: number;
  readonly measure: number;
  readonly attributive: number;
  readonly distance: number;
  readonly listed: number;
  readonly parallel: number;
  /** The digits of one in another order: 250 and 205, $4.2 million and $2.4 million. */
  readonly swapped: number;
  /** 'has 480 pupils' … 'all 520 pupils': taken up bare, and near enough to be a slip. */
  readonly namedAgain: number;
  /** 'the trust runs 14 hospitals' … 'the trust, which runs 11 hospitals'. */
  readonly sameVerb: number;
}

export function features(a: Figure, b: Figure): Features {
  const [one, two] = [a.scope, b.scope];
  const words = compareSets(one.words, two.words);
  const names = compareSets(one.names, two.names);
  const context = compareSets(one.context, two.context);
  const links = linksOf(a, b);
  const sameTime = one.periodKey !== '' && one.periodKey === two.periodKey;
  const kind = (name: string) => Number(a.quantity.kind === name);
  return {
    calendar: Number(sameTime && isCalendar(one.periodKey)),
    sameTime: Number(sameTime && !isCalendar(one.periodKey)),
    oneDated: Number((one.periodKey === '') !== (two.periodKey === '')),
    wordsShared: Math.min(words.shared, 3),
    wordsOne: Math.min(words.onlyA + words.onlyB, 3),
    wordsBoth: Number(words.onlyA > 0 && words.onlyB > 0),
    namesShared: Math.min(names.shared, 2),
    namesOne: Number(names.onlyA + names.onlyB > 0),
    namesBoth: Number(names.onlyA > 0 && names.onlyB > 0),
    links: Math.min(links, 6),
    linkShare: links / Math.max(1, context.shared + context.onlyA + context.onlyB),
    definite: Number(two.definite && two.by === 'noun'),
    sameObject:
      Number(
        one.definite &&
          two.definite &&
          two.by === 'noun' &&
          a.quantity.attributive &&
          b.quantity.attributive &&
          words.onlyA + words.onlyB === 0,
      ) || Number(isOwnedAgain(one, two) || isPriced(a, b)),
    takenUp: Number(isOutcome(one.topic) && two.definite && one.opening),
    // A place has one population; the text must take it up as 'its 83,000 inhabitants'.
    outcome: Number(isOutcome(one.topic) || (one.topic === 'inhabitant' && two.definite)),
    whole: Number(one.whole || two.whole),
    subjectSame: Number(one.subject !== '' && one.subject === two.subject),
    subjectOther: Number(one.subject !== '' && two.subject !== '' && one.subject !== two.subject),
    small: Number(Math.min(a.quantity.value, b.quantity.value) < 10),
    moving: Number(one.moving || two.moving),
    voiceOne: Number((one.voice === '') !== (two.voice === '')),
    percent: kind('percent'),
    duration: kind('duration'),
    money: kind('money'),
    measure: kind('measure'),
    attributive: Number(a.quantity.attributive && b.quantity.attributive),
    distance: Math.min(b.quantity.sentence - a.quantity.sentence, 20) / 20,
    listed: Number(one.listed || two.listed),
    parallel: Number(areParallel(one, two)),
    swapped: Number(areSwapped(a.quantity, b.quantity)),
    namedAgain: Number(isNamedAgain(a, b)),
    sameVerb: Number(isSaidAgain(one, two)),
  };
}

export function areSwapped(a: Quantity, b: Quantity): boolean {
  const digits = ({ value, step, form }: Quantity) =>
    form === 'digits' ? String(Math.round(value / step)).replace(/0+$/, '') : '';
  const [one, two] = [digits(a), digits(b)];
  return (
    one.length > 1 &&
    one !== two &&
    [...one].sort().join('') === [...two].sort().join('') &&
    Math.max(a.value, b.value) / Math.min(a.value, b.value) < 10
  );
}

/** The second says no more than 'all 520 pupils' or 'its 1,500 staff' after a plain '480 pupils'. */
function isNamedAgain(a: Figure, b: Figure): boolean {
  const [one, two] = [a.scope, b.scope];
  const ratio =
    Math.max(a.quantity.value, b.quantity.value) / Math.min(a.quantity.value, b.quantity.value);
  return (
    a.quantity.kind === 'count' &&
    two.definite &&
    two.bare &&
    one.by === 'noun' &&
    two.by === 'noun' &&
    one.words.size < 2 &&
    two.words.size === 0 &&
    Math.min(a.quantity.value, b.quantity.value) >= 10 &&
    ratio < (two.determiner === 'the' ? 1.3 : 2) &&
    a.quantity.sentence < b.quantity.sentence
  );
}

/** 'The bridge cost £9.2m' … 'the £9.8m bridge': near enough to be a slip, not another measure of it. */
function isPriced(
  { scope: one, quantity: a }: Figure,
  { scope: two, quantity: b }: Figure,
): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return (
    one.by === 'subject' &&
    two.by === 'noun' &&
    two.definite &&
    two.bare &&
    ['money', 'measure', 'duration'].includes(a.kind) &&
    one.words.size + two.words.size === 0 &&
    one.periodKey === two.periodKey &&
    ratio < 1.6
  );
}

/** 'The hotel has 120 rooms' … 'the 140-room hotel'. */
function isOwnedAgain(one: Scope, two: Scope): boolean {
  return (
    (one.owned || two.owned) && two.definite && one.subject !== '' && one.subject === two.subject
  );
}

/** One subject and verb, word for word, with a plain object each: 'runs 14 hospitals' twice. */
function isSaidAgain(one: Scope, two: Scope): boolean {
  return (
    one.verb !== '' &&
    one.verb === two.verb &&
    one.subject !== '' &&
    one.subject === two.subject &&
    one.bare &&
    two.bare &&
    one.words.size + two.words.size === 0 &&
    one.periodKey === two.periodKey
  );
}

/** One sentence says 'the second plant', 'a rival', and the other does not. */
export function isOfAnother(one: Scope, two: Scope): boolean {
  return one.another !== two.another;
}

/** 'The vaccine group' and 'the placebo group', 'the older brother' and 'the younger brother'. */
export function haveOtherSubjects(one: Scope, two: Scope): boolean {
  if (one.subject === '' || one.subject !== two.subject) return false;
  const words = compareSets(one.subjectWords, two.subjectWords);
  return words.onlyA > 0 && words.onlyB > 0;
}

/** Two items of one list: nearly the same words, and each has some that the other has not. */
export function areParallel(one: Scope, two: Scope): boolean {
  const words = compareSets(one.context, two.context);
  const names = compareSets(one.names, two.names);
  const alike = words.shared / Math.max(1, words.shared + words.onlyA + words.onlyB) > 0.5;
  return alike && words.onlyA + names.onlyA > 0 && words.onlyB + names.onlyB > 0;
}

/** Content words that both sentences have, those of the figure itself left out. */
export function linksOf(a: Figure, b: Figure): number {
  let links = 0;
  for (const word of a.scope.context) {
    if (b.scope.context.has(word) && headKey(word) !== a.scope.topic && !dull.has(word)) links += 1;
  }
  return links;
}

const dull = new Set(
  'peopl have take make give year more other said also many such number come last first time when than most want need same show report include month week day good well high large great'.split(
    ' ',
  ),
);

/** '2023' or '2023-05' can be laid beside another; 'this year' too within one article. */
export function isCalendar(key: string): boolean {
  // 'in May' twice in one article is one May.
  return (
    /^(?:(FY )?\d{4}(-\d{2}){0,2}|\?(-\d{2}){1,2})$/.test(key) ||
    key === 'this year' ||
    key === 'last year'
  );
}

export function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return { shared, onlyA: a.size - shared, onlyB: b.size - shared };
}
