import { describe, expect, it } from '@jest/globals';
import { checkWorthy } from '../../src/checks/check-worthy.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { plainArticle, type PlainArticle } from './plain-article.ts';

/** Needs claims, which the pipeline hands in: hence no table. */
function flagged(source: PlainArticle) {
  const article = plainArticle(source);
  return runChecks([checkWorthy], readInputs(article, findClaims(article))).findings;
}

const grave = 'The leak killed 14 people and poisoned 3,100 wells in the valley in 2019.';

describe('check-worthy', () => {
  it('points at a grave, specific statement without a source and says where to look', () => {
    const [finding] = flagged({ text: `The hall is old. ${grave} The roof is green.` });
    expect(finding).toMatchObject({ signal: 'weak', quote: grave });
    expect(finding?.message).toContain('the figures 14 and 3,100');
    expect(finding?.nextStep).toContain('hospital');
  });

  it('leaves what somebody named says to other checks', () => {
    expect(
      flagged({ text: `Ana Ruiz, the coroner, said that ${grave.replace('The', 'the')}` }),
    ).toEqual([]);
    expect(flagged({ text: `“${grave}”` })).toEqual([]);
  });

  it('leaves mild and general statements', () => {
    expect(
      flagged({ text: 'The garden opens at nine. Visitors like the roses, which are red.' }),
    ).toEqual([]);
  });

  it.each([
    [
      'a study’s own numbers',
      'Coffee drinkers live longer, according to a study of 42,310 adults.\n\nDuring that time 3,114 participants died, about 7.4% of the total.',
    ],
    [
      'a company’s results',
      'Hallam & Rowe reported a fall in half-year profit on Thursday.\n\nRevenue rose 3.1% to 2.31 billion pounds, and 4,100 jobs were cut.',
    ],
    [
      'closing prices',
      'The hall is old.\n\nShares in Varden closed 3.1% higher at 412p. The FTSE 250 fell 0.4%.',
    ],
    [
      'scores',
      'The hall is old.\n\nRovers beat Ashby Town 3-1 on Saturday in front of 14,212 people.',
    ],
    [
      'what goes on from a source',
      'The hall is old.\n\nPolice said two men were held. The men had killed 14 people and poisoned 3,100 wells.',
    ],
  ])('leaves %s', (_, text) => {
    expect(flagged({ text })).toEqual([]);
  });

  it('says at most two things', () => {
    const text = [1, 2, 3, 4, 5].map((n) => grave.replace('14', `${n}4`)).join('\n\n');
    expect(flagged({ text })).toHaveLength(2);
  });

  it('leaves opinion pages alone', () => {
    expect(flagged({ title: 'Opinion: the valley', text: grave })).toEqual([]);
  });
});
