import { readFileSync } from 'node:fs';
import { findAttributions } from '../../src/text/attribution.ts';
import { readDocument } from '../../src/text/document.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { articleOf } from './data.ts';
import type { Evaluation } from './report.ts';

export interface LabelledSource {
  readonly text: string;
  /** The words of the source whose kind is meant. */
  readonly source: string;
  readonly kind: 'named' | 'unnamed with reason' | 'unnamed' | 'document' | 'institution';
}

/** The kind that we give the source of a sentence; 'none' when no attribution has it. */
export function kindOfSource({ text, source }: LabelledSource): string {
  const article = articleOf(text);
  const at = text.indexOf(source);
  const found = findAttributions(readDocument(article), findQuotations(article)).find(
    (one) => one.source && one.source.range.start < at + source.length && at < one.source.range.end,
  )?.source;
  if (!found) return 'none';
  return found.kind === 'unnamed' && found.reason ? 'unnamed with reason' : found.kind;
}

/** Sources of sentences that we wrote and labelled ourselves. */
export const sources: Evaluation = {
  name: 'kinds of sources',
  run() {
    const labelled = JSON.parse(
      readFileSync(new URL('../../tests/fixtures/sources.json', import.meta.url), 'utf8'),
    ) as LabelledSource[];
    const judged = labelled.map((one) => ({ ...one, said: kindOfSource(one) }));
    const right = judged.filter(({ said, kind }) => said === kind).length;
    return [
      {
        evaluation: this.name,
        measure: 'right',
        value: right / labelled.length,
        floor: 0.9,
        items: labelled.length,
        misses: judged
          .filter(({ said, kind }) => said !== kind)
          .map(({ text, source, said, kind }) => ({
            text: `${source} ← ${text}`,
            said,
            meant: kind,
          })),
      },
    ];
  },
};
