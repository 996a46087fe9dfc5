import { describe, expect, it } from '@jest/globals';
import { createEngine } from '../../bin/reading.ts';
import { readConfig } from '../../src/config.ts';
import { playgroundSamples, sampleTrouble } from '../../src/web/playground/samples.ts';

describe('the samples of the playground', () => {
  const samples = playgroundSamples();

  it('give about as many flags as their button says, and none where it says none', async () => {
    const engine = createEngine(readConfig({}), (check, error) => {
      throw new Error(check, { cause: error });
    });
    const found: Record<string, number> = {};
    for (const { kind, badge, text } of samples) {
      if (kind !== 'article') continue;
      const { report } = await engine.analyse({ source: { kind: 'text', text } });
      found[badge] = report.status === 'checked' ? report.findings.length : -1;
    }
    await engine.close();
    expect(found['0']).toBe(0);
    expect(found['1']).toBe(1);
    expect(found['5']).toBeGreaterThanOrEqual(4);
    expect(found['40']).toBeGreaterThanOrEqual(30);
  }, 60_000);

  it('lead to their trouble by an address that nobody owns', () => {
    const troubles = samples.filter(({ kind }) => kind === 'trouble');
    expect(troubles.map(({ text }) => sampleTrouble(text)?.code)).toEqual([
      'paywall',
      'not-found',
      'timeout',
    ]);
    expect(troubles.every(({ text }) => new URL(text).host.endsWith('.example'))).toBe(true);
    expect(sampleTrouble('https://ex.org/paywall')).toBeUndefined();
    expect(sampleTrouble('not an address')).toBeUndefined();
  });
});
