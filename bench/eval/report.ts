/** One line of the evaluation table. */
export interface Row {
  readonly evaluation: string;
  readonly measure: string;
  readonly value: number;
  readonly floor: number;
  /** How many items it was measured on. */
  readonly items: number;
  readonly note?: string;
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
