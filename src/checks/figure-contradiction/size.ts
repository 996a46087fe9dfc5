import type { TextDocument, Token } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Figure } from './figure.ts';

/** A figure in the smallest unit of its kind, with the values that its writing allows. */
export interface Size {
  /** What can be compared: 'count', 'money GBP', 'time', 'length'. */
  readonly dimension: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Units that measure one thing: dimension and how many of the smallest one make it up. */
const units: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  minute: ['time of day', 1],
  hour: ['time of day', 60],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  year: ['months', 12],
  decade: ['months', 120],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  inch: ['feet', 1 / 12],
  foot: ['feet', 1],
  yard: ['feet', 3],
  mile: ['miles', 1],
  g: ['weight', 0.001],
  kg: ['weight', 1],
  tonne: ['weight', 1000],
};

function dimensionOf({ kind, unit }: Quantity): string {
  if (kind === 'count') return 'count';
  return units[unit]?.[0] ?? `${kind} ${unit}`;
}

/** Nothing for a figure whose size is open: 'at least 12', 'up to 40'. `rest` is what it goes on with: 'two years and eight months'. */
function sizeOf({ quantity }: Figure, rest?: Figure): Size | undefined {
  const { hedge, value, step } = quantity;
  if (hedge === 'at-least' || hedge === 'at-most') return undefined;
  const factor = units[quantity.unit]?.[1] ?? 1;
  // Nobody writes 'about 9,600' of 8,700.
  const loose = { about: 0.04, nearly: 0.06, 'just-over': 0.06, exact: 0 }[hedge];
  const half = quantity.kind === 'count' && step === 1 ? 0 : step / 2;
  const more = rest === undefined ? 0 : rest.quantity.value * (units[rest.quantity.unit]?.[1] ?? 1);
  const off = rest === undefined ? Math.max(half, value * loose) * factor : 0;
  const whole = value * factor + more;
  return { dimension: dimensionOf(quantity), value: whole, low: whole - off, high: whole + off };
}

/** True when no writing of one value gives both. */
export function differ(one: Size, two: Size): boolean {
  return one.value !== two.value && (one.low >= two.high || two.low >= one.high);
}

export interface Sized {
  readonly figure: Figure;
  readonly size: Size;
}

/** The figures that have a size; 'two years and eight months' is one. */
export function sizesOf({ tokens }: TextDocument, figures: readonly Figure[]): Sized[] {
  const found: Sized[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at] as Figure;
    const next = figures[at + 1];
    const rest = next !== undefined && goesOn(tokens, figure, next) ? next : undefined;
    const size = sizeOf(figure, rest);
    if (size !== undefined) found.push({ figure, size });
    if (rest !== undefined) at += 1;
  }
  return found;
}

function goesOn(
  tokens: readonly Token[],
  { quantity: one }: Figure,
  { quantity: two }: Figure,
): boolean {
  if (one.sentence !== two.sentence || one.kind !== two.kind || one.unit === two.unit) return false;
  if (one.kind !== 'duration' && one.kind !== 'measure') return false;
  const between = tokens.slice(one.to, two.from).map(({ lower }) => lower);
  return dimensionOf(one) === dimensionOf(two) && /^(?:and|,)?$/.test(between.join(' '));
}
