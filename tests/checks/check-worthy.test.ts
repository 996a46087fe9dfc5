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
      'a record that shows it, at the head of a sentence and with where it lies',
      'The firm sells lunches in nine cities.\n\nFilings with the registrar in Lagos show debts of $214m at the end of 2024, twice what they were a year before.',
    ],
    [
      'a company’s results below a byline and a date',
      'Pump maker raises dividend\n\nBy Anna Thal in Ulm\n\nThursday, 28 August 2025\n\nThal, the German pump maker, raised its dividend by 13 per cent on Thursday after annual operating profit rose 14.6 per cent, or €6.3m, from €43.2m to €49.5m.',
    ],
    [
      'what a court was told',
      'A bookkeeper who took £186,400 from the practice that employed her was sentenced to three years in prison on Friday.\n\nThe smallest payment was for £480 and the largest for £9,950; the average was just over £3,000.',
    ],
    [
      'what somebody puts a figure at or wants',
      'The hall is old.\n\nShe blamed it for most of the shortfall, which staff put at $26 million in September. The drivers’ union wants 8% more pay, or $214m.',
    ],
    [
      'minutes and registers',
      'The hall is old.\n\nMinutes of the harbour board record a loss of $12m on the new crane, up from $4m in 2022.',
    ],
    [
      'what goes on from a source',
      'The hall is old.\n\nPolice said two men were held. The men had killed 14 people and poisoned 3,100 wells.',
    ],
  ])('leaves %s', (_, text) => {
    expect(flagged({ text })).toEqual([]);
  });

  it.each([
    [
      'The old ferry is green.\n\nA Tidewater Post analysis of the 41 funds that have raised $2 million or more since March shows unions ahead of builders.',
    ],
    [
      'The old ferry is green.\n\nMs. Okafor is backed by 41% of likely voters in the Tidewater average of state polls.',
    ],
    ['The old ferry is green.\n\nHe had 12 percent in a survey taken in May by Lund College.'],
    [
      'The old ferry is green.\n\nAs part of its yearly travel report, Wayfarer shared that Porto was the most-booked city of 2024. Porto raised its bookings on the platform by 61% since last year.',
    ],
    [
      'The old ferry is green.\n\nThe story that stays with Reyes is that of Ana Lind, whose 7-year-old son was killed near his school.',
    ],
    [
      'The old ferry is green.\n\nIn truth nobody knows with 100% certainty when bread was first made, or what illegal brews came before.',
    ],
    ['The old ferry is green.\n\nThe captain is not 100 percent in her corner, and crimes go on.'],
    [
      'The old ferry is green.\n\nState law asks charities that collect more than $25,000 a year from the public to register for fraud checks.',
    ],
    [
      'The old ferry is green.\n\nTurnout fell for people over 45 and for women 18 to 29, whose crimes are few.',
    ],
    [
      'The old ferry is green.\n\nHe won the county with 34 percent of the vote, so he gets two of its delegates.',
    ],
    [
      'The old ferry is green.\n\nHarlan Voss got nearly 2 million votes and was crushed by Adela Ruiz in 2018.',
    ],
    [
      'The old ferry is green.\n\nThe coroner has begun to release the records about the 31 people killed in the shooting at a dance hall.',
    ],
    [
      'The old ferry is green.\n\nThe governor held a vigil for victims of the bombing that killed 19 people last autumn.',
    ],
    [
      'The old ferry is green.\n\nRuiz has threatened not to sing unless she is paid $3 million.\n\nThe hall is closed for repairs.\n\n“I told them, pay $3 million or find somebody else,” Ruiz said.',
    ],
    [
      'The old ferry is green.\n\nThe budget office projects that tolls will cut traffic by 8 percent and cost 3,100 jobs by 2030.',
    ],
    [
      'The old ferry is green.\n\nAs the Harbour Gazette noted, the group raised $1.2 million from lenders for the 2000 campaign.',
    ],
    [
      'The old ferry is green.\n\nJust 14% of registered voters approved of the dock law.\n\nThe survey of 1,020 adults was taken in May. It has a margin of error of 3 points.',
    ],
    [
      "The old ferry is green.\n\nIt slams the rival for the smoke that the city's 2 million residents breathe.",
    ],
    [
      'The old ferry is green.\n\nThe Deep Canal... Rolf Maier Best Price: $3.11 Buy New $6,000.00 (as of 08:50 EDT - Details)',
    ],
    [
      '- 100% of profits go to river charities, $4,000\n\n- Blue mug\n\n- Green mug\n\n- Red mug, large\n\n- Tea towel\n\n- Socks\n\n- Cards\n\n- Candle in a tin\n\n- Coupon: SUMMER',
    ],
    [
      'The old ferry is green.\n\nThe government wants to lift the share of clean power from 20% now to 24% by 2030, which would cut deaths.',
    ],
    [
      'The old ferry is green.\n\nThe plan includes steps to cut toxic dust by 90% and 3,100 deaths a year.',
    ],
  ])('leaves a figure with an origin, a threshold, an age or a figure of speech: %s', (text) => {
    expect(flagged({ text })).toEqual([]);
  });

  it.each([
    [
      'The old ferry is green.\n\nThe bridge came in £19 million over budget because of fraud.',
      'the figure £19 million.',
    ],
    [
      'The old ferry is green.\n\nUnemployment in Lund rose from 4% to 9% last year.',
      'the figures 4% and 9%.',
    ],
    [
      'The old ferry is green.\n\nScott Lind, 43, took $12 million from the fund, and 400 homes were lost.',
      'the figures $12 million and 400.',
    ],
    [
      'The old ferry is green.\n\nThe ministry spent $400-million a year on poisoned ground.',
      'the figure $400-million.',
    ],
    [
      'The old ferry is green.\n\nIt was 66 percent among men 30 to 44 and more than 70 percent among women 45 and older, who fear crimes.',
      'the figures 66 percent and 70 percent.',
    ],
  ])('names only what can be verified: %s', (text, what) => {
    expect(flagged({ text })[0]?.message).toContain(what);
  });

  it('says at most two things', () => {
    const text = [1, 2, 3, 4, 5].map((n) => grave.replace('14', `${n}4`)).join('\n\n');
    expect(flagged({ text })).toHaveLength(2);
  });

  it('leaves opinion pages alone', () => {
    expect(flagged({ title: 'Opinion: the valley', text: grave })).toEqual([]);
  });
});
