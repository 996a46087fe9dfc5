import type { TextDocument } from '../../text/document.ts';
import { areApart, isPlacedApart } from './apart.ts';
import type { Figure } from './figure.ts';
import { linksOf } from './evidence.ts';
import { exchanged, isSwap } from './digits.ts';

/** '£86m' and 'the £68m scheme': one figure typed in another order. */
export interface Transposed {
  readonly first: Figure;
  readonly second: Figure;
}

/**
 * Two figures of one kind, unit and size whose digits stand in another order, told of the same thing.
 * Two digits meet by chance more easily than four, so everything else has to agree.
 */
export function findTransposed(document: TextDocument, figures: readonly Figure[]): Transposed[] {
  const plain = figures.filter(isPlain);
  if (plain.length > most) return [];
  const found = new Map<string, Transposed>();
  plain.forEach((first, index) => {
    for (const second of plain.slice(index + 1)) {
      if (!isTyped(first, second) || !areOne(document, first, second)) continue;
      if (!areNear(first, second)) continue;
      if (areBothMeant(first, second, figures)) continue;
      const key = [first, second]
        .map(({ quantity }) => quantity.value)
        .sort()
        .join(' ');
      if (!found.has(key)) found.set(key, { first, second });
    }
  });
  // More such pairs are the nature of the numbers.
  return found.size <= 2 ? [...found.values()] : [];
}

/** A page of figures holds such pairs by chance. */
const most = 60;

function isPlain({ quantity, scope }: Figure): boolean {
  return (
    ['count', 'money', 'measure'].includes(quantity.kind) &&
    quantity.form === 'digits' &&
    (quantity.hedge === 'exact' || quantity.hedge === 'about') &&
    // A count with a fraction is an average.
    (quantity.kind !== 'count' || quantity.step >= 1) &&
    !quantity.ranged &&
    !scope.part
  );
}

function isTyped({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.step !== b.step) return false;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  const digits = (value: number) => String(Math.round(value / a.step)).replace(/0+$/, '');
  const [one, two] = [digits(a.value), digits(b.value)];
  return ratio < 3 && (isSwap(one, two) || (one.length > 3 && exchanged(one, two) === 2));
}

/** 21 and 12 are as easily two things, unless the second is known under the name of the first. */
function areNear(first: Figure, second: Figure): boolean {
  const [a, b] = [first.quantity.value, second.quantity.value];
  if (Math.max(a, b) / Math.min(a, b) < 1.6) return true;
  const { topic, determiner } = second.scope;
  return determiner === 'the' && topic !== '' && first.scope.context.has(topic);
}

/** Three and more digits seldom are each other's neighbours by chance: 4,140 and 'the 4,410 people who'. */
function isLong({ quantity }: Figure): boolean {
  const digits = String(Math.round(quantity.value / quantity.step)).replace(/0+$/, '');
  return digits.length > 2 && new Set(digits).size > 2;
}

function areOne(document: TextDocument, first: Figure, second: Figure): boolean {
  const [one, two] = [first.scope, second.scope];
  // A count that moves has other digits; four of them seldom the same.
  if ((one.moving || two.moving) && !isLong(first)) return false;
  // A line of a table, or of figures at a glance.
  const sameVoice = one.voice !== '' && one.voice === two.voice;
  const links = linksOf(first, second) + Number(sameVoice);
  if ((one.listed || two.listed) && !isLong(first) && links < 4) return false;
  if (first.quantity.sentence === second.quantity.sentence) return false;
  // '€86m a year', 'the €68m from the rebate': what is known needs no rate again.
  if (one.rate !== two.rate && !(two.definite && two.rate === '')) return false;
  // '340 people in Leeds', '430 people in York'; 'a pre-tax profit of £2.3m', 'an operating profit of £3.2m'.
  if (areApart(document, first, second) || isPlacedApart(document, first, second)) return false;
  const isAll = two.determiner === 'all' && two.bare;
  if (isLong(first) && (two.determiner === 'the' || isAll)) return true;
  // '142 jobs will go' … '124 people will lose their jobs'
  if (isLong(first) && links > 2 && two.context.has(one.topic)) return true;
  const otherNoun = one.topic !== '' && two.topic !== '' && one.topic !== two.topic;
  if (otherNoun && !isKnown(second)) return false;
  const sameNoun = one.topic !== '' && one.topic === two.topic;
  return first.quantity.kind === 'count'
    ? (sameNoun && (links > 0 || (isLong(first) && one.topic !== 'peopl'))) ||
        (isCrowd(second) && links > 0)
    : sameNoun || links > 0 || isKnown(second);
}

/** 'the £68m scheme': the reader has met it. */
function isKnown({ scope, quantity }: Figure): boolean {
  if (scope.determiner !== 'the') return false;
  // 'without the €68m from the rebate'
  return quantity.kind === 'money' || (scope.by === 'noun' && scope.bare);
}

/** 'the 23,000 people whom the police counted': thousands that the reader has met. */
function isCrowd({ scope, quantity }: Figure): boolean {
  return scope.determiner === 'the' && scope.by === 'noun' && quantity.value >= 10_000;
}

/** Each is given again, or one sentence tells both: then they are two figures. */
function areBothMeant(first: Figure, second: Figure, figures: readonly Figure[]): boolean {
  const times = ({ quantity }: Figure) =>
    figures.filter(
      (other) => other.quantity.value === quantity.value && other.quantity.unit === quantity.unit,
    );
  const [one, two] = [times(first), times(second)];
  // 'raised £64,000 … costs took £18,000 … the £46,000 left'
  const between = Math.abs(first.quantity.value - second.quantity.value);
  const left = figures.some(
    ({ quantity }) => quantity.unit === first.quantity.unit && quantity.value === between,
  );
  if (left && /\bleft$/.test(second.scope.label)) return true;
  const together = one.some((a) => two.some((b) => a.quantity.sentence === b.quantity.sentence));
  return together || (one.length > 1 && two.length > 1);
}
