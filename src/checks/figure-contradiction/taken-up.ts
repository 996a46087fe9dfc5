import type { TextDocument } from '../../text/document.ts';
import { canAgree } from '../../text/rounding.ts';
import type { Figure } from './figure.ts';

/** 'The $45 million will pay for …' where the article has spoken of $40 million: nothing introduced it. */
export interface TakenUp {
  readonly first: Figure;
  readonly second: Figure;
}

/** Sums of money taken up with 'the' alone that no other figure of the article agrees with. */
export function findTakenUp(document: TextDocument, figures: readonly Figure[]): TakenUp[] {
  const money = figures.filter(
    ({ quantity, scope }) => quantity.kind === 'money' && quantity.value >= 1000 && !scope.listed,
  );
  return money.flatMap((second): TakenUp[] => {
    if (!isBareDefinite(document, second)) return [];
    const others = money.filter(
      ({ quantity }) =>
        quantity.index !== second.quantity.index && quantity.unit === second.quantity.unit,
    );
    if (
      others.some(({ quantity }) => canAgree(quantity, second.quantity)) ||
      isSumOf(second, others)
    )
      return [];
    const near = others.filter(
      ({ quantity }) =>
        isNear(quantity.sentence, second.quantity.sentence) &&
        isLike(quantity.value, second.quantity.value),
    );
    const first = near.sort((a, b) => away(a, second) - away(b, second))[0];
    return first === undefined ? [] : [{ first, second }];
  });
}

/** 'the $45 million to open', 'the $45 million will': no noun of its own, nothing that explains it. */
function isBareDefinite({ tokens }: TextDocument, { quantity, scope }: Figure): boolean {
  const next = tokens[quantity.to];
  const bare =
    next !== undefined &&
    (['to', 'will', 'would', 'was', 'is', 'comes', 'came', 'had', 'has'].includes(next.lower) ||
      ['.', ','].includes(next.text));
  return (
    tokens[quantity.from - 1]?.lower === 'the' &&
    bare &&
    scope.by !== 'noun' &&
    !scope.quoted &&
    scope.periodKey === ''
  );
}

function away(one: Figure, two: Figure): number {
  return Math.abs(one.quantity.value - two.quantity.value);
}

function isNear(first: number, second: number): boolean {
  return first < second && second - first < 5;
}

/** Of one size: a slip of the pen, not another sum. */
function isLike(one: number, two: number): boolean {
  return Math.max(one, two) / Math.min(one, two) < 1.6;
}

function isSumOf({ quantity }: Figure, others: readonly Figure[]): boolean {
  const values = others.slice(0, 30).map((other) => other.quantity.value);
  return values.some((one, index) =>
    values
      .slice(index + 1)
      .some(
        (two) =>
          Math.abs(one + two - quantity.value) <= quantity.step ||
          Math.abs(Math.abs(one - two) - quantity.value) <= quantity.step,
      ),
  );
}
