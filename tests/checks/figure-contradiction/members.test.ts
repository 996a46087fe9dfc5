import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Sums by what was done with them, bodies by their members, each of all; and stock and purchases, places, plans, other years, rolling pages. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The levy raised €38 million in its first year.\n\nAll of the €43 million raised went to buses.',
    'some',
    'The article gives “€38 million” here and “€43 million” there for what looks like the same quantity (first year).',
  ],
  [
    'The fire destroyed 14 houses in the hamlet.\n\nThe owners of the 17 burnt homes met the mayor.',
    'some',
    'The article gives “14” here and “17” there for what looks like the same quantity (houses).',
  ],
  [
    'Eight of the town’s 21 councillors voted against.\n\nThe 19-member council will vote again in June.',
    'some',
    'The article gives “21” here and “19” there for what looks like the same quantity (councillors).',
  ],
  [
    'The pipeline is 310 kilometres long.\n\nGuards walk the 340-kilometre pipeline once a month.',
    'some',
    'The article gives “310 kilometres” here and “340-kilometre” there for what looks like the same quantity (pipeline).',
  ],
  [
    'The bank lent €2.1bn to small firms in the first half.\n\nOf the €2.4bn lent to small firms in the half, a tenth went to farms.',
    'some',
    'The article gives “€2.1bn” here and “€2.4bn” there for what looks like the same quantity.',
  ],
  [
    'With the new yard, the company now operates eleven depots in Malmö, seven of which have a crane.\n\nLamps are to be fitted at all nine of the company’s Malmö depots by the end of the year.',
    'some',
    'The article gives “eleven” here and “nine” there for what looks like the same quantity (depots).',
  ],
  [
    'Her voice is on one of seventeen clay discs that lay in the archive’s cellar for a century.\n\nCaption: A few of the archive’s 19 clay discs in their case.',
    'some',
    'The article gives “seventeen” here and “19” there for what looks like the same quantity (clay discs).',
  ],
  [
    'Boxline, which rents out cargo bikes, has raised $12.5m to open workshops in the north, its founders said.\n\nAbout $3m of the $11.5m round has been set aside for Lagos, she said.',
    'some',
    'The article gives “$12.5m” here and “$11.5m” there for what looks like the same quantity (round).',
  ],
];

const passed: readonly string[] = [
  'Johanna Dam of the Social Democrats would open talks on a coalition with two smaller parties.\n\nThe three parties of the would-be coalition have 18 seats between them.',
  'The port handled 4.6 million containers last year.\n\nOf the 4.1 million containers handled the year before, a third were empty.',
  'The tower will have 34 floors.\n\nNeighbours object to the 38-storey tower planned beside it.',
  'The army has bought 48 tanks.\n\nWith the six ordered last year, the last of the 54 tanks will arrive in 2028.',
  'The election drew 14 candidates.\n\nIn the north, all 16 candidates signed the pledge.',
  'The survey asked 1,040 farmers in May.\n\nA third of the 940 farmers who answered by post said they would sell.',
  'The zoo bought three tigers.\n\nIts five tigers share a new house.',
  'The group has 143 stores.\n\nBy 2030 each of its 160 stores will have solar panels.',
  'The levy raised €38 million in its first year.\n\nAll of the €43 million raised in the second year went to buses.',
  'The gala raised €38,000 and a raffle raised €5,000.\n\nAll of the €43,000 raised went to the hospice.',
  'The bank lent €2.1bn to small firms in the first half.\n\nThe €2.4bn lent to large firms was mostly for machines.',
  'The appeal raised $40,000 in Leeds.\n\nThe $46,000 raised in York will pay for a van.',
  'The council has 21 councillors.\n\nThe 19-member council of the next county will vote in June.',
  'Eight of the town’s 21 councillors voted against.\n\nThe seven-member council committee will vote again in June.',
  'The choir has 46 singers.\n\nThe 52-strong choir of the cathedral sings on Sundays.',
  'The orchestra has 46 players.\n\nThe 52-strong orchestra of 1990 had a harp.',
  'The pipeline is 310 kilometres long.\n\nGuards walk the 140-kilometre mountain section once a month.',
  'A jury of 12 heard the case.\n\nThe 14-member jury pool was sent home.',
  'The airline ordered 20 jets in a $2.1bn deal.\n\nThe $2.4bn order by its rival was for 25.',
  'The city will spend $40 million over ten years on trees.\n\nThe $46 million ten-year plan for parks was passed in May.',
  'The port has six tugs.\n\nThe navy’s four-tug fleet is based next door.',
  'The Latest on the vote (all times local):\n\n9:40 p.m.\n\nLindqvist leads the overall race for delegates with 61.\n\n8:10 p.m.\n\nCounting is slow.\n\n7:30 p.m.\n\nLindqvist leads the overall race for delegates with 55.\n\n7:00 p.m.\n\nPolls have closed.',
  'The company operates eleven depots in Malmö.\n\nLamps are to be fitted at all nine of the company’s Danish depots.',
  'The archive has seventeen clay discs.\n\nCaption: Two of the museum’s 19 wax discs in Oslo.',
  'Boxline has raised $12.5m.\n\nIts last $11.5m round, in 2022, was led by a bank.',
  'Boxline has raised $12.5m.\n\nThe $11.5m round of its rival closed in May.',
  'Boxline has raised $12.5m.\n\nThe $14m contract with the port will keep it busy.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
