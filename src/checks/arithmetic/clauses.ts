import type { Quantity } from '../../text/quantities.ts';
import { remembered } from '../../text/remembered.ts';
import type { SentenceView } from './sentence-view.ts';

/** A figure in a clause, with the words up to its neighbours. */
export interface Figure {
  readonly quantity: Quantity;
  /** Words between the figure before (or the start of the clause) and this one, a space at each end. */
  readonly left: string;
  /** Words between this one and the next (or the end of the clause). */
  readonly right: string;
}

const up =
  'rose|rises?|risen|rising|raises?|raised|increase[ds]?|increasing|grew|grows?|grown|growing|growth|up|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|surge[ds]?|surging|soar(?:ed|s|ing)?|gain(?:ed|s)?|leap|leapt|leaps|lifted|boosted|hiked?|expanded|swelled|widen(?:ed|s)?|higher|more|dearer';
const down =
  'fell|falls?|fallen|falling|drop(?:ped|s|ping)?|down|decline[ds]?|declining|decreased?|decreases|cuts?|cutting|reduced?|reduces|reduction|reducing|slump(?:ed|s)?|plunge[ds]?|plunging|shrank|shrunk|shrinks?|shrinking|tumble[ds]?|slid|slides?|slipped|slips|dip(?:ped|s)?|plummeted|lost|lowered|trimmed|slashed|narrow(?:ed|s)?|lower|fewer|less|cheaper';

/** Words that say that something went up or down; those that say down. */
export const wayWords = `${up}|${down}`;
/** Further words for it beside the amount of a change: 'lost', 'put on'. */
export const moreWays =
  'los(?:t|es?|ing)|gain(?:s|ed|ing)?|shed(?:s|ding)?|add(?:s|ed|ing)?|put(?:s|ting)? on|gave up|giv(?:es?|ing) up|advanc(?:ed|es|ing)|firmed|eased|retreated|sank|rallied|slipp(?:ed|ing)|climb(?:ed|s|ing)';
const isDown = new RegExp(`^(?:${down}|loss(?:es)?)$`);
/** Words that make a statement of a change; a multiple makes one too. */
const hasWay = new RegExp(` (?:${wayWords}|halv|doubl|trebl|tripl|quadrupl)(?:ed|ing|e|es)?\\b`);

export function falls(way: string): boolean {
  return isDown.test(way);
}

/**
 * The clauses of a sentence that can hold a statement of their own: cut at ';', 'while', 'but', and
 * at 'and' where both sides tell of a change.
 */
export function clausesOf(view: SentenceView): Figure[][] {
  const pieces: string[] = [];
  for (const piece of view.line.split(
    /;|,? (?=(?:while|whereas|but) )|, (?=(?:as|with|after|because) )/,
  )) {
    const last = pieces.at(-1);
    // 'rents rose 15% to £1,450; a year ago they were £1,200': no change of its own, no clause of its own.
    if (last !== undefined && !(hasWay.test(piece) && hasWay.test(last))) {
      pieces[pieces.length - 1] = `${last};${piece}`;
    } else pieces.push(piece);
  }
  return pieces.flatMap(splitAtAnd).map((piece) => figuresOf(view, piece));
}

/** 'sales rose 5% to £90m and profit fell 2%': two statements. */
function splitAtAnd(piece: string): string[] {
  const parts: string[] = [];
  for (const part of piece.split(/,? (?=and )/)) {
    const last = parts.at(-1);
    const own = (text: string) => hasWay.test(text) && text.includes('<');
    if (last !== undefined && own(last) && own(part)) parts.push(part);
    else if (last === undefined) parts.push(part);
    else parts[parts.length - 1] = `${last} ${part}`;
  }
  return parts;
}

/** The figures of a whole sentence, each with the words around it. */
export const figuresIn = remembered((view: SentenceView): readonly Figure[] =>
  figuresOf(view, view.line),
);

/** The figures of a piece of a view's line, each with the words around it. */
function figuresOf(view: SentenceView, piece: string): Figure[] {
  const parts = piece.split(/<[a-z](\d+)>/);
  const figures: Figure[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const quantity = view.quantities[Number(parts[at])];
    if (quantity === undefined) continue;
    figures.push({ quantity, left: parts[at - 1] ?? '', right: parts[at + 1] ?? '' });
  }
  return figures;
}

/**
 * `quantity` with the unit of `other` where its own was left out: '2.31 billion pounds, from 2.14
 * billion'. Only a bare number of much the same size; nothing when the two measure different things.
 */
export function inUnitOf(other: Quantity, figure: Figure): Quantity | undefined {
  const { quantity, right } = figure;
  if (quantity.value <= 0 || other.value <= 0) return undefined;
  if (quantity.kind === other.kind && quantity.unit === other.unit) return quantity;
  if (quantity.kind === 'money' && other.kind === 'money') return inCoinOf(other, quantity);
  const bare =
    quantity.kind === 'count' &&
    quantity.unit === '' &&
    /^(?: ?[.,;:)]| (?:a year|a month|in|at|on|the|last|previously|before|earlier|when|to|from) |\s*$)/.test(
      right,
    );
  const near = quantity.value / other.value < 5 && other.value / quantity.value < 5;
  if (!bare || !near || other.kind === 'count') return undefined;
  return { ...quantity, kind: other.kind, unit: other.unit };
}

const coins: Readonly<Record<string, readonly string[]>> = {
  GBp: ['GBP'],
  cent: ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'ZAR'],
};

/** 80 pence beside £1.20, and the other way. */
function inCoinOf(other: Quantity, quantity: Quantity): Quantity | undefined {
  const smaller = coins[quantity.unit]?.includes(other.unit) === true;
  if (!smaller && coins[other.unit]?.includes(quantity.unit) !== true) return undefined;
  const times = smaller ? 0.01 : 100;
  const { value, low, high, step } = quantity;
  const ratio = (value * times) / other.value;
  if (ratio > 5 || ratio < 0.2) return undefined;
  return {
    ...quantity,
    unit: other.unit,
    value: value * times,
    low: low * times,
    high: high * times,
    step: step * times,
  };
}
