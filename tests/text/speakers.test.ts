import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { kindOfSource, type LabelledSource } from '../../bench/eval/sources.ts';

const labelled = JSON.parse(
  readFileSync(new URL('../fixtures/sources.json', import.meta.url), 'utf8'),
) as LabelledSource[];

describe('the kind of a source', () => {
  it('is right for at least nine in ten of 200 sentences that we labelled', () => {
    const wrong = labelled.filter((one) => kindOfSource(one) !== one.kind);
    expect(labelled).toHaveLength(200);
    expect(wrong.length).toBeLessThanOrEqual(20);
  });

  it.each(['named', 'unnamed with reason', 'unnamed', 'document', 'institution'])(
    'is right for at least five in six of those labelled %s',
    (kind) => {
      const ofKind = labelled.filter((one) => one.kind === kind);
      const wrong = ofKind.filter((one) => kindOfSource(one) !== kind).map(({ text }) => text);
      expect(ofKind).toHaveLength(40);
      expect(wrong.length).toBeLessThanOrEqual(6);
    },
  );
});
