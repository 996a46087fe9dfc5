import type { Token } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { TimeInputs } from './problem.ts';

/** A length of time that is told without a number: 'a week' of 'a week later', and 'the next day'. */
export interface SingleSpan {
  readonly from: number;
  readonly to: number;
  /** d: a length that 'later', 'after' or 'before' follows. n: the day after. */
  readonly letter: 'd' | 'n';
  readonly quantity: Quantity;
}

const units: Readonly<Record<string, readonly [unit: string, value: number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['decade', 1],
};
const directions = new Set(['later', 'after', 'before', 'earlier']);

/** 'A week later', 'a year after', 'the day before', 'the next day', 'the following day'. */
export function singleSpans({ document, dates }: TimeInputs): SingleSpan[] {
  const { tokens } = document;
  const dated = new Set(dates.map(({ sentence }) => sentence));
  const found: SingleSpan[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const unit = units[token.lower];
    if (unit === undefined || !dated.has(token.sentence)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const counted = directions.has(tokens[at + 1]?.lower ?? '');
    const one = before === 'a' || (before === 'the' && token.lower === 'day');
    if (counted && one) found.push(spanOf(tokens, at - 1, at + 1, 'd', unit));
    const next = ['next', 'following'].includes(before) && tokens[at - 2]?.lower === 'the';
    if (next && token.lower === 'day') found.push(spanOf(tokens, at - 2, at + 1, 'n', unit));
  }
  return found;
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  letter: 'd' | 'n',
  [unit, value]: readonly [string, number],
): SingleSpan {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return {
    from,
    to,
    letter,
    quantity: {
      index: -1,
      sentence: first.sentence,
      range: { start: first.range.start, end: last.range.end },
      from,
      to,
      kind: 'duration',
      unit,
      value,
      step: 1,
      hedge: 'exact',
      // 'A week later' may be nine days.
      low: value * 0.75,
      high: value * 1.25,
      form: 'words',
      ranged: false,
      attributive: false,
    },
  };
}
