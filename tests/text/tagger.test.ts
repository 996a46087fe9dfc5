import { describe, expect, it } from '@jest/globals';
import { createTagger } from '../../src/text/tagger.ts';

describe('the tagger', () => {
  it('keeps no more new words than it may, however many it has met', () => {
    const tagger = createTagger({ mostNewWords: 100 });
    let most = 0;
    for (let n = 0; n < 400; n += 1) {
      tagger.tag(`Mayor Zorbolin${n} spent ${n}17 euros.`);
      most = Math.max(most, tagger.newWords);
    }
    // One text may bring some more than there was room for.
    expect(most).toBeGreaterThan(90);
    expect(most).toBeLessThan(120);
  });

  it('says the same before and after it has begun anew', () => {
    const tagger = createTagger({ mostNewWords: 3 });
    const text = 'Zorbolin spent 4,711 euros. Quenta Marvish, 43, hasn’t said why.';
    const first = tagger.tag(text);
    expect(tagger.newWords).toBeGreaterThanOrEqual(3);
    expect(tagger.tag(text)).toEqual(first);
  });
});
