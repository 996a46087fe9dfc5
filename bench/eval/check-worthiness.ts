import { openModel } from '../../src/claims/model.ts';
import stored from '../../src/claims/weights.json' with { type: 'json' };
import { readDocument } from '../../src/text/document.ts';
import { measure } from '../train/logistic.ts';
import { articleOf, readData, tableRows } from './data.ts';
import { missesOf, type Evaluation } from './report.ts';

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
        return {
          text: row['Text'] ?? '',
          said: model.score(tokens) >= model.threshold,
          meant: row['class_label'] === 'Yes',
        };
      });
    };
    const devTest = scored('dev-test');
    const dev = scored('dev');
    if (devTest.length === 0 || dev.length === 0) return { missing: 'checkworthy-ct24-english' };
    return [
      {
        evaluation: this.name,
        measure: 'dev-test F1',
        value: measure(pairs(devTest)).f1,
        floor: 0.75,
        items: devTest.length,
        misses: missesOf(devTest, 'check-worthy', 'not'),
      },
      {
        evaluation: this.name,
        measure: 'dev F1',
        value: measure(pairs(dev)).f1,
        floor: 0.75,
        items: dev.length,
        misses: missesOf(dev, 'check-worthy', 'not'),
        note: '(shares debates with training)',
      },
    ];
  },
};

function pairs(judged: readonly { readonly said: boolean; readonly meant: boolean }[]) {
  return judged.map(({ said, meant }) => [said, meant] as const);
}
