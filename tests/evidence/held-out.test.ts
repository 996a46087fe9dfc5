import { describe, expect, it } from '@jest/globals';
import { compareAssertions } from '../../src/evidence/agreement.ts';
import { heldOutPairs } from './held-out-pairs.ts';

describe('on 40 pairs and 40 near-misses that no rule was made for', () => {
  it('a match is right at least 95 times in 100, and more than 60 of 100 are found', () => {
    const found = heldOutPairs.filter(([claim, same]) => compareAssertions(claim, same).same);
    const wrong = heldOutPairs.filter(([claim, , near]) => compareAssertions(claim, near).same);
    expect(heldOutPairs).toHaveLength(40);
    expect(found.length / heldOutPairs.length).toBeGreaterThan(0.6);
    expect(found.length / (found.length + wrong.length)).toBeGreaterThanOrEqual(0.95);
  });
});
