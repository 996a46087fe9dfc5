import { isSubjective } from '../../src/text/subjectivity.ts';
import { measure } from '../train/logistic.ts';
import { readData, tableRows } from './data.ts';
import { missesOf, type Evaluation } from './report.ts';

/** Opinion against report, by our own lists; nothing is trained on the set. */
export const subjectivity: Evaluation = {
  name: 'subjectivity',
  run(folder) {
    return ['dev_test', 'dev', 'train'].flatMap((split) => {
      const text = readData(folder, 'subjectivity-en', `${split}_en.tsv`);
      if (!text) return [];
      const judged = tableRows(text, '\t').map((row) => ({
        text: row['sentence'] ?? '',
        said: isSubjective(row['sentence'] ?? ''),
        meant: row['label'] === 'SUBJ',
      }));
      const rows = judged.map(({ said, meant }) => [said, meant] as const);
      const turned = rows.map(([said, meant]) => [!said, !meant] as const);
      const value = (measure(rows).f1 + measure(turned).f1) / 2;
      return [
        {
          evaluation: this.name,
          measure: `${split.replace('_', '-')} macro-F1`,
          value,
          floor: 0.7,
          items: rows.length,
          misses: missesOf(judged, 'opinion', 'report'),
        },
      ];
    });
  },
};
