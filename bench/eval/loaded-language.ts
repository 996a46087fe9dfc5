import { readDocument } from '../../src/text/document.ts';
import { findAttributions } from '../../src/text/attribution.ts';
import { findLoaded } from '../../src/text/loaded-language.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { articleOf, jsonLines, readData } from './data.ts';
import type { Evaluation, Miss } from './report.ts';

interface Labelled {
  readonly text: string;
  readonly spans: readonly (readonly [string, number, number])[];
}

/** Of the words that we call loaded, how many lie in a span that annotators called loaded language. */
export const loadedLanguage: Evaluation = {
  name: 'loaded language',
  run(folder) {
    const text = readData(folder, 'persuasion-techniques-en', 'train.jsonl.gz');
    if (!text) return { missing: 'persuasion-techniques-en/train.jsonl.gz' };
    const misses: Miss[] = [];
    let found = 0;
    let right = 0;
    for (const { text: body, spans } of jsonLines<Labelled>(text)) {
      const article = articleOf(body);
      const document = readDocument(article);
      const quotations = findQuotations(article);
      for (const { range } of findLoaded(
        document,
        quotations,
        findAttributions(document, quotations),
      )) {
        found += 1;
        if (
          spans.some(
            ([label, start, end]) =>
              label === 'Loaded_Language' && start < range.end && range.start < end,
          )
        )
          right += 1;
        else
          misses.push({
            text: body.slice(Math.max(0, range.start - 90), range.end + 90),
            said: body.slice(range.start, range.end),
            meant: 'not loaded',
          });
      }
    }
    return [
      {
        evaluation: this.name,
        measure: 'precision of spans',
        value: right / found,
        floor: 0.6,
        items: found,
        misses,
      },
    ];
  },
};
