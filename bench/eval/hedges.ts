import { isHedged } from '../../src/text/hedging.ts';
import { measure } from '../train/logistic.ts';
import { readData, tableRows } from './data.ts';
import { missesOf, type Evaluation } from './report.ts';

/** Weasel sentences of an encyclopedia, by our own list; nothing is trained, so all rows are test rows. */
export const hedges: Evaluation = {
  name: 'hedges and weasel words',
  run(folder) {
    const text = readData(folder, 'wiki-weasel', 'train.csv');
    if (!text) return { missing: 'wiki-weasel/train.csv' };
    const rows = tableRows(text, ',');
    const judged = rows.map((row) => ({
      text: row['text'] ?? '',
      said: isHedged(row['text'] ?? ''),
      meant: row['label'] === '1',
    }));
    const { f1 } = measure(judged.map(({ said, meant }) => [said, meant] as const));
    return [
      {
        evaluation: this.name,
        measure: 'F1',
        value: f1,
        floor: 0.6,
        items: rows.length,
        misses: missesOf(judged, 'weasel', 'plain'),
      },
    ];
  },
};
