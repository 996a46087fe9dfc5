import { textAt } from '../../domain/article.ts';
import type { TextDocument } from '../../text/document.ts';
import { areApart } from './apart.ts';
import { isSwap } from './digits.ts';
import { linksOf } from './evidence.ts';
import type { Figure } from './figure.ts';

/** A long figure that stands elsewhere with two neighbouring digits swapped: 8,412 and 8,142. */
export interface SwappedDigits {
  readonly first: Figure;
  readonly second: Figure;
  /** One of the two comes more than once: the other is the slip. */
  readonly settled: boolean;
}

/** Figures of four and more different digits are seldom each other's neighbours by chance. */
export function findSwappedDigits(
  document: TextDocument,
  figures: readonly Figure[],
): SwappedDigits[] {
  const byDigits = new Map<string, Figure[]>();
  for (const figure of figures) {
    const digits = digitsOf(figure);
    if (digits === undefined) continue;
    const key = `${figure.quantity.kind}|${figure.quantity.unit}|${[...digits].sort().join('')}`;
    const group = byDigits.get(key);
    if (group === undefined) byDigits.set(key, [figure]);
    else group.push(figure);
  }
  return [...byDigits.values()].flatMap((group) => slipsIn(document, group));
}

/** Written '3,395'. */
function isGrouped({ article }: TextDocument, { quantity }: Figure): boolean {
  return textAt(article, quantity.range).includes(',');
}

/** Told of things of one name, or in the same words. */
function areAlike(first: Figure, second: Figure): boolean {
  const named = first.scope.topic !== '' && first.scope.topic === second.scope.topic;
  // The unit is a word that both have.
  return named || linksOf(first, second) > (first.quantity.kind === 'measure' ? 1 : 0);
}

function slipsIn(document: TextDocument, group: readonly Figure[]): SwappedDigits[] {
  const first = group[0];
  const second = group.find(
    (figure) => first !== undefined && isSwap(digitsOf(first) ?? '', digitsOf(figure) ?? ''),
  );
  if (
    first === undefined ||
    second === undefined ||
    first.quantity.sentence === second.quantity.sentence
  )
    return [];
  // A caption is one line; two lines of a list are two things.
  if (first.scope.listed && second.scope.listed) return [];
  // 'a standard 3395 sensor', 'the Viper 3359': four digits with no comma may be a name.
  const named = first.quantity.value < 10_000 && first.quantity.kind === 'count';
  if (named && first.scope.topic !== second.scope.topic && !isGrouped(document, first)) return [];
  const settled = group.length > 2;
  const tied = second.scope.definite || areAlike(first, second);
  // What stands three times is one figure, whoever tells it once more.
  return settled || (tied && !areApart(document, first, second))
    ? [{ first, second, settled }]
    : [];
}

/** The digits of an exact figure with at least four of them before its zeros, three of them different. */
function digitsOf({ quantity, scope }: Figure): string | undefined {
  if (!Number.isInteger(quantity.value) || quantity.form !== 'digits' || quantity.ranged)
    return undefined;
  // 'returned in 1045 … reigning until 1054'
  if (quantity.value < 1500 && scope.topic === '') return undefined;
  const digits = String(quantity.value);
  const written = String(Math.round(quantity.value / quantity.step)).replace(/0+$/, '');
  const plain = quantity.step === 1 ? digits : written;
  return plain.length >= 4 && digits.length < 12 && new Set(plain).size >= 3 ? digits : undefined;
}
