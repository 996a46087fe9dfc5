import { openModel } from '../../src/claims/model.ts';
import stored from '../../src/claims/weights.json' with { type: 'json' };
import { readDocument } from '../../src/text/document.ts';
import { measure } from '../train/logistic.ts';
import { articleOf, readData, tableRows } from './data.ts';
import type { Evaluation } from './report.ts';

/** The model alone, at the threshold it was stored with, on debate sentences that it has not seen. */
export const checkWorthiness: Evaluation = {
  name: 'check-worthiness',
  run(folder) {
    const model = openModel(stored);
    const scored = (split: string) => {
      const text = readData(
        folder,
        'checkworthy-ct24-english',
        `CT24_checkworthy_english_${split}.tsv`,
      );
      return (text ? tableRows(text, '\t') : []).map((row) => {
        const { tokens } = readDocument(articleOf((row['Text'] ?? '').replace(/\s+/g, ' ')));
        return [model.score(tokens) >= model.threshold, row['class_label'] === 'Yes'] as const;
      });
    };
    const devTest = scored('dev-test');
    const dev = scored('dev');
    if (devTest.length === 0 || dev.length === 0) return { missing: 'checkworthy-ct24-english' };
    return [
      {
        evaluation: this.name,
        measure: 'dev-test F1',
        value: measure(devTest).f1,
        floor: 0.75,
        items: devTest.length,
      },
      {
        evaluation: this.name,
        measure: 'dev F1',
        value: measure(dev).f1,
        floor: 0.75,
        items: dev.length,
        note: '(shares debates with training)',
      },
    ];
  },
};
