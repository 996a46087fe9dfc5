import type { Range } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';
import { allowed, hedgeAfter, hedgeBefore, type Hedge } from './hedges.ts';
import { gluedMoney } from './glued-money.ts';
import { isLabelOrDate } from './not-quantities.ts';
import { startsWithDigit } from './letters.ts';
import type { NumberReading } from './number-reading.ts';
import { fractionSigns, smallNumbers, tens } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { isRanged } from './quantity-ranges.ts';
import { isShare, proportion } from './shares.ts';
import { currencySigns, readUnit, type QuantityKind, type UnitReading } from './units.ts';

/** A number that measures or counts something, where it stands and which values it allows. */
export interface Quantity {
  readonly index: number;
  readonly sentence: number;
  /** Number and unit, with a currency sign before and no hedge: '£1.2bn', '40 per cent'. */
  readonly range: Range;
  /** Tokens of the number and unit, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  /** Canonical unit; empty for counts. */
  readonly unit: string;
  readonly value: number;
  /** Size of the last written digit. */
  readonly step: number;
  readonly hedge: Hedge;
  /** Values it allows, rounding and hedge included. */
  readonly low: number;
  readonly high: number;
  readonly form: NumberReading['form'];
  /** One end of a range: 'between 10 and 12', '10 to 12 people'. */
  readonly ranged: boolean;
  /** '30-day trial', '£5m grant': before its noun. */
  readonly attributive: boolean;
}

/** Every quantity of the document, in order. Years, dates, times, scores and labels are left out. */
export function readQuantities(document: TextDocument): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    readSentence(document, sentence, found);
  }
  return found.map((quantity, index) =>
    isRanged(document.tokens, found[index - 1], quantity, found[index + 1])
      ? { ...quantity, ranged: true }
      : quantity,
  );
}

function readSentence(document: TextDocument, sentence: number, found: Quantity[]): void {
  const { tokens, starts } = document;
  const start = starts[sentence] ?? 0;
  const end = starts[sentence + 1] ?? tokens.length;
  let at = start;
  while (at < end) {
    const quantity = quantityAt(tokens, at, start, end, found.length);
    if (quantity === undefined) at += 1;
    else {
      at = quantity.to;
      found.push(quantity);
    }
  }
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
  index: number,
): Quantity | undefined {
  if (!mayBegin(tokens[at])) return undefined;
  const glued = gluedMoney(tokens, at, end);
  const before = currencySigns.get(tokens[at]?.lower ?? '');
  const sign = glued?.unit ?? before;
  const begin = before === undefined ? at : at + 1;
  const number =
    glued?.number ??
    proportion(tokens, begin, end) ??
    readNumber(tokens, begin, end, sign !== undefined);
  if (number === undefined) return undefined;
  const unit: UnitReading | undefined =
    sign === undefined
      ? number.form === 'fraction'
        ? { kind: 'share', unit: 'share', to: number.to }
        : readUnit(tokens, number.to, end)
      : { kind: 'money', unit: sign, to: number.to };
  if (unit === undefined && isLabelOrDate(tokens, number, start, end)) return undefined;
  if (unit?.kind === 'share' && !isShare(tokens, number, end)) return undefined;
  const from = at;
  const to = unit?.to ?? number.to;
  const kind = unit?.kind ?? 'count';
  const ahead = hedgeOf(tokens, from, start, kind);
  const hedge = ahead === 'exact' ? hedgeAfter(tokens, to) : ahead;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  return {
    index,
    sentence: first.sentence,
    // 'm.' at the end of a sentence is one token; the full stop is not part of the figure.
    range: {
      start: first.range.start,
      end: last.range.end - (sign !== undefined && /^[a-z]+\.$/.test(last.lower) ? 1 : 0),
    },
    from,
    to,
    kind,
    unit: unit?.unit ?? '',
    value: number.value,
    step: number.step,
    hedge,
    ...allowed(
      number.value,
      kind === 'share' ? 0 : number.step,
      hedge,
      kind === 'count' || kind === 'age',
    ),
    form: number.form,
    ranged: false,
    attributive: unit?.attributive ?? false,
  };
}

const beginnings = new Set([
  ...fractionSigns.keys(),
  ...currencySigns.keys(),
  ...smallNumbers.keys(),
  ...tens.keys(),
  'a',
  'an',
  'half',
]);

/** Cheap and first: most words begin no figure. */
function mayBegin(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return startsWithDigit(word) || /^(?:\.|[nr]\d)/.test(word) || beginnings.has(word);
}

/** 'over three years' is 'during', not 'more than'. */
function hedgeOf(tokens: readonly Token[], from: number, start: number, kind: QuantityKind): Hedge {
  const over = kind === 'duration' && tokens[from - 1]?.lower === 'over';
  return over ? 'exact' : hedgeBefore(tokens, from, start).hedge;
}
