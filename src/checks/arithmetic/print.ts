import type { Interval } from './interval.ts';

/** A number for a receipt: '182,000', '2.02', '0.9'. At most three digits after the point. */
export function print(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return value > 0 ? 'more' : 'less';
  const rounded = Number(value.toFixed(Math.abs(value) >= 1000 ? 0 : digits));
  // Nothing to group: the same text, without the machinery. 0 may be −0.
  if (Math.abs(rounded) < 1000 && rounded !== 0) return String(rounded);
  return formatOf(digits).format(rounded);
}

const formats = new Map<number, Intl.NumberFormat>();

/** Kept: to make one takes longer than to read a sentence. */
function formatOf(digits: number): Intl.NumberFormat {
  let format = formats.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  return format;
}

/** '1.984 to 2.017', or one number when both ends are the same. */
export function printInterval({ low, high }: Interval, digits = 3): string {
  const [from, to] = [print(low, digits), print(high, digits)];
  if (from === to) return from;
  if (high === Infinity) return `at least ${from}`;
  if (low === -Infinity) return `at most ${to}`;
  return `${from} to ${to}`;
}

/** `value` in the shape of a figure as written: 7,700,000 like '£9m' → '£7.7m', 54 like '60%' → '54%'. */
export function printLike(value: number, written: string): string {
  const sign = /^[^\d\w\s]?[A-Za-z]{0,2}[$£€¥₹]/u.exec(written)?.[0] ?? '';
  const scale = scales.find(([ending]) => written.toLowerCase().endsWith(ending));
  const end = /%$|per cent$|percent$/i.exec(written)?.[0] ?? '';
  if (scale === undefined || (sign === '' && scale[0].length <= 2))
    return `${sign}${print(value)}${end === '' ? '' : '%'}`;
  const suffix = written.slice(-scale[0].length);
  return `${sign}${print(value / scale[1])}${scale[0].length > 2 ? ' ' : ''}${suffix}`;
}

const scales: readonly (readonly [string, number])[] = [
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['thousand', 1e3],
  ['bn', 1e9],
  ['m', 1e6],
  ['k', 1e3],
];
