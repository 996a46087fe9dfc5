import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import { markedLine, type Marked, type MarkedLine } from '../../text/sentence-line.ts';
import { remembered } from '../../text/remembered.ts';
import type { TimeInputs } from './problem.ts';
import { singleSpans } from './single-spans.ts';

/** A sentence as a line of words and marks: Y year, M month and year, N month, D day; d duration, n the next day, a age, c count. */
export interface TimeView extends MarkedLine {
  readonly date: (mark: string | undefined) => DateMention;
  readonly quantity: (mark: string | undefined) => Quantity;
}

type Item = Marked & { readonly date?: DateMention; readonly quantity?: Quantity };

/** With more dates and figures than this it is a table, not a sentence. */
const most = 40;

/** One view for each sentence with a date and at least `least` dates and figures. */
export function viewTimes(inputs: TimeInputs, least = 2): readonly TimeView[] {
  const { one, more } = allViews(inputs);
  return least > 1 ? more : one;
}

/** Several rules ask: the views with one item and more, and those with two and more. */
const allViews = remembered((inputs: TimeInputs) => {
  const { document, dates, quantities } = inputs;
  const bySentence = new Map<number, Item[]>();
  const put = (sentence: number, item: Item) => {
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [item]);
    else list.push(item);
  };
  for (const date of dates)
    put(date.sentence, { from: date.from, to: date.to, letter: letterOf(date), date });
  for (const quantity of quantities) {
    const letter = { duration: 'd', age: 'a', count: 'c' }[quantity.kind as string] ?? 'x';
    put(quantity.sentence, { from: quantity.from, to: quantity.to, letter, quantity });
  }
  for (const span of singleSpans(inputs)) put(span.quantity.sentence, span);
  const dated = [...bySentence]
    .filter(([, items]) => items.length <= most && items.some((item) => item.date !== undefined))
    .map(([sentence, items]) => ({ view: viewOf(sentence, items), items }));
  return {
    one: dated.map(({ view }) => view),
    more: dated.filter(({ items }) => items.length > 1).map(({ view }) => view),
  };

  function viewOf(sentence: number, items: readonly Item[]): TimeView {
    const sorted = withoutOverlaps([...items].sort((a, b) => a.from - b.from));
    return {
      ...markedLine(document, sentence, sorted),
      date: (mark) => need(sorted[Number(mark)]?.date),
      quantity: (mark) => need(sorted[Number(mark)]?.quantity),
    };
  }
});

function withoutOverlaps(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) if (item.from >= (kept.at(-1)?.to ?? 0)) kept.push(item);
  return kept;
}

function letterOf(date: DateMention): string {
  if (date.day !== undefined) return 'D';
  if (date.month !== undefined) return date.year === undefined ? 'N' : 'M';
  return 'Y';
}

function need<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('a rule asked for a mark that its pattern did not capture');
  return value;
}
