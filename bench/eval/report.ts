/** Something that came out otherwise than it was labelled, for a person to read. */
export interface Miss {
  readonly text: string;
  readonly said: string;
  readonly meant: string;
}

/** One line of the evaluation table. */
export interface Row {
  readonly evaluation: string;
  readonly measure: string;
  readonly value: number;
  readonly floor: number;
  /** How many items it was measured on. */
  readonly items: number;
  readonly note?: string;
  readonly misses?: readonly Miss[];
}

/** What an evaluation came to, or which data it would have needed. */
export type Outcome = readonly Row[] | { readonly missing: string };

export interface Evaluation {
  readonly name: string;
  run(folder: string): Outcome;
}

export function printRows(rows: readonly Row[]): void {
  console.log(line('evaluation', 'measure', 'value', 'floor', 'items', ''));
  for (const { evaluation, measure, value, floor, items, note = '' } of rows) {
    const mark = value >= floor ? 'ok' : 'BELOW';
    console.log(
      line(
        evaluation,
        measure,
        value.toFixed(3),
        floor.toFixed(2),
        String(items),
        `${mark} ${note}`.trim(),
      ),
    );
  }
}

function line(
  ...[name = '', measure = '', value = '', floor = '', items = '', note = '']: string[]
): string {
  return `${name.padEnd(26)}${measure.padEnd(30)}${value.padStart(7)}${floor.padStart(7)}${items.padStart(8)}  ${note}`.trimEnd();
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Sentences that were put on the wrong side. */
export function missesOf(
  judged: readonly { readonly text: string; readonly said: boolean; readonly meant: boolean }[],
  yes: string,
  no: string,
): Miss[] {
  return judged
    .filter(({ said, meant }) => said !== meant)
    .map(({ text, said, meant }) => ({ text, said: said ? yes : no, meant: meant ? yes : no }));
}
