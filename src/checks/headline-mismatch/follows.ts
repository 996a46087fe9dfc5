import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { tokensOf, type HeadlineInputs } from './problem.ts';
import { lineOf, shared } from './told-lines.ts';

/** So many figures further on two of them may still be one before and after. */
const near = 6;

/**
 * 'up 24 percent' over '1.24 million visitors, against a million the year before': the percentage of a
 * headline that is the change from one figure of the body to another near it, or the share of one in another.
 */
export function followsFromTwo(
  inputs: HeadlineInputs,
  stated: Quantity,
  body: readonly Quantity[],
): boolean {
  const things = thingsBefore(inputs, stated);
  const plain = body.filter(({ kind, ranged, value }) => isAmount(kind) && !ranged && value > 0);
  return plain.some((one, at) =>
    plain
      .slice(at + 1, at + 1 + near)
      .some(
        (two) =>
          two.kind === one.kind &&
          two.unit === one.unit &&
          two.sentence - one.sentence <= 2 &&
          (fits(stated, one, two) || fits(stated, two, one)) &&
          shared(things, lineOf(inputs, one.sentence)) > 0 &&
          (two.sentence === one.sentence || (isAlone(one, plain) && isAlone(two, plain))),
      ),
  );
}

/** What the figure of the headline is told of: 'electricity bills', not the homes behind it. */
function thingsBefore(inputs: HeadlineInputs, stated: Quantity): ReadonlySet<string> {
  const nouns = tokensOf(inputs.document, stated.sentence).filter(
    ({ pos, lower }) => (pos === 'NOUN' || pos === 'PROPN') && lower.length > 2,
  );
  const before = nouns.filter(({ index }) => index < stated.from);
  const words = (before.length > 0 ? before : nouns).map(({ lower }) => stem(lower));
  return new Set(words.includes('turnout') ? [...words, 'vote', 'voter'] : words);
}

/** The only amount of its kind in its sentence. */
function isAlone({ sentence, kind, unit, index }: Quantity, plain: readonly Quantity[]): boolean {
  return !plain.some(
    (other) =>
      other.sentence === sentence &&
      other.kind === kind &&
      other.unit === unit &&
      other.index !== index,
  );
}

function isAmount(kind: Quantity['kind']): boolean {
  return kind === 'count' || kind === 'money' || kind === 'measure';
}

/** The percentage is the change from `one` to `two`, or what `one` is of a larger `two`. */
function fits(stated: Quantity, one: Quantity, two: Quantity): boolean {
  const low = 100 * (least(two) / most(one));
  const high = 100 * (most(two) / least(one));
  return (
    overlaps(stated, low - 100, high - 100) ||
    overlaps(stated, 100 - high, 100 - low) ||
    (two.value < one.value && overlaps(stated, low, high))
  );
}

function overlaps({ value, low, high }: Quantity, from: number, to: number): boolean {
  const [least, most] = [Math.max(low, value * 0.9), Math.min(high, value * 1.1)];
  return from <= Math.max(most, value + 0.5) && to >= Math.min(least, value - 0.5);
}

/** Both ends of what a figure allows, as far as a hedge leaves them open. */
function least({ low, value }: Quantity): number {
  return Math.max(low, value * 0.97);
}

function most({ high, value }: Quantity): number {
  return Math.min(high, value * 1.03);
}
