import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../src/claims/features.ts';
import { bucketOf, type StoredModel } from '../../src/claims/model.ts';
import { readDocument } from '../../src/text/document.ts';
import { articleOf, dataFolder, readData, tableRows } from '../eval/data.ts';
import { bestThreshold, fit, measure, scoreOf, type Example } from './logistic.ts';

/*
 * Trains the check-worthiness model and writes src/claims/weights.json. `npm run train -- DATA`.
 * The threshold comes from the latest debates, held out in time: the published development split shares
 * its debates with the training split and makes every threshold look better than it is.
 */
const buckets = 2 ** 16;
const options = { buckets, epochs: 3, rate: 0.05, l2: 0.01, positive: 1.6 };
const heldOutShare = 0.15;

const folder = dataFolder();
const file = (split: string) =>
  folder && readData(folder, 'checkworthy-ct24-english', `CT24_checkworthy_english_${split}.tsv`);
const [train, dev, devTest] = ['train', 'dev', 'dev-test'].map(file);
if (!train || !dev || !devTest) {
  console.error(
    'The training data is missing. Name its folder: npm run train -- DATA, or set CLAIMDESK_EVAL_DATA.',
  );
  process.exit(2);
}

const all = examplesOf(train);
const ids = all.map(({ id }) => id).sort((a, b) => a - b);
const cut = ids[Math.floor(ids.length * (1 - heldOutShare))] ?? 0;
const early = all.filter(({ id }) => id < cut);
const late = all.filter(({ id }) => id >= cut);
const threshold = bestThreshold(fit(early, options), late);
const model = fit(all, options);
const step = Math.max(...model.weights.map(Math.abs)) / 127;
const bytes = Int8Array.from(model.weights, (weight) => Math.round(weight / step));
const stored: StoredModel = {
  trainedOn:
    'CheckThat! Lab 2024, task 1, English (sentences of US presidential debates labelled by ClaimBuster): train split, 22,501 sentences',
  trainedBy: 'bench/train/check-worthiness.ts',
  buckets,
  step,
  bias: model.bias,
  threshold,
  weights: Buffer.from(bytes.buffer).toString('base64'),
};
writeFileSync(
  new URL('../../src/claims/weights.json', import.meta.url),
  `${JSON.stringify(stored, null, 2)}\n`,
);
for (const [name, text] of [
  ['dev', dev],
  ['dev-test', devTest],
] as const) {
  const { precision, recall, f1 } = measure(
    examplesOf(text).map(({ x, y }) => [scoreOf(model, x) >= threshold, y === 1] as const),
  );
  console.log(
    `${name.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );
}

function examplesOf(text: string): Example[] {
  return tableRows(text, '\t').map((row): Example => {
    const { tokens } = readDocument(articleOf((row['Text'] ?? '').replace(/\s+/g, ' ')));
    return {
      id: Number(row['Sentence_id']),
      x: Int32Array.from(new Set(featuresOf(tokens).map((feature) => bucketOf(feature, buckets)))),
      y: row['class_label'] === 'Yes' ? 1 : 0,
    };
  });
}
