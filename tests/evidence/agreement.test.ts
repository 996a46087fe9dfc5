import { describe, expect, it } from '@jest/globals';
import { compareAssertions } from '../../src/evidence/agreement.ts';
import { claimPairs } from './claim-pairs.ts';

describe('on 100 rewritten claims and 100 near-misses', () => {
  it('a match is right at least 95 times in 100, and at least 70 of 100 are found', () => {
    const found = claimPairs.filter(([claim, same]) => compareAssertions(claim, same).same);
    const wrong = claimPairs.filter(([claim, , near]) => compareAssertions(claim, near).same);
    expect(claimPairs).toHaveLength(100);
    expect(found.length / claimPairs.length).toBeGreaterThanOrEqual(0.7);
    expect(found.length / (found.length + wrong.length)).toBeGreaterThanOrEqual(0.95);
  });
});
