import { superlative } from '../../../src/checks/superlative.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** The most that any has ever done, in the words of stories. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The cuts come to $40 million. It is the steepest rise in fares any Ohio city has ever made.',
    'weak',
    'No reference stands beside “the steepest rise in fares any Ohio city has ever made”.',
  ],
  [
    'No Welsh club has ever paid more for a goalkeeper.',
    'weak',
    'No reference stands beside “No Welsh club has ever paid”.',
  ],
  [
    'It is the largest fine ever handed to a water company.',
    'weak',
    'No reference stands beside “the largest fine ever handed”.',
  ],
  [
    'Never before has a minister been sacked so soon after taking office.',
    'weak',
    'No reference stands beside “Never before”.',
  ],
  [
    'The verdict is the harshest that a Dutch court has ever passed on a banker.',
    'weak',
    'No reference stands beside “the harshest that a Dutch court has ever passed”.',
  ],
  [
    'The bridge, the longest of its kind in the world, opened on Monday.',
    'weak',
    'No reference stands beside “the longest of its kind”.',
  ],
  [
    'She is the youngest person ever to lead a bank.',
    'weak',
    'No reference stands beside “the youngest person ever to lead”.',
  ],
  [
    'He became the first man to cross the desert alone.',
    'weak',
    'No reference stands beside “became the first man to cross”.',
  ],
  [
    'The plant is the dirtiest in Europe.',
    'weak',
    'No reference stands beside “is the dirtiest in Europe”.',
  ],
  [
    'No other hospital in the country has so long a waiting list.',
    'weak',
    'No reference stands beside “No other hospital in the country has”.',
  ],
  [
    'The strike is the biggest the port has seen.',
    'weak',
    'No reference stands beside “the biggest the port has seen”.',
  ],
  [
    'It was the worst flood in the history of the valley.',
    'weak',
    'No reference stands beside “the worst flood in the history”.',
  ],
  [
    'The sale made it the most expensive house in Ireland.',
    'weak',
    'No reference stands beside “made it the most expensive house in Ireland”.',
  ],
  [
    'The turnout was the lowest in living memory.',
    'weak',
    'No reference stands beside “the lowest in living memory”.',
  ],
  [
    'The town has more pubs per head than anywhere else in England.',
    'weak',
    'No reference stands beside “more pubs per head than anywhere else in England”.',
  ],
  [
    "The company's loss is without precedent in the industry.",
    'weak',
    'No reference stands beside “without precedent”.',
  ],
  [
    'It is the most generous pension any Spanish employer has offered.',
    'weak',
    'No reference stands beside “the most generous pension any Spanish employer has offered”.',
  ],
  [
    'Nowhere in the country are rents higher.',
    'weak',
    'No reference stands beside “Nowhere in the country are”.',
  ],
  ['The heat broke every record.', 'weak', 'No reference stands beside “broke every record”.'],
  [
    'The tunnel is the deepest ever dug under a city.',
    'weak',
    'No reference stands beside “the deepest ever dug”.',
  ],
  [
    'The biggest protest the island has ever known passed off in peace.',
    'weak',
    'No reference stands beside “The biggest protest the island has ever known”.',
  ],
  [
    'The city has the worst air on the continent.',
    'weak',
    'No reference stands beside “has the worst air on the continent”.',
  ],
  [
    "The deal is the richest in the history of women's football.",
    'weak',
    'No reference stands beside “the richest in the history”.',
  ],
  [
    'It is the stiffest sentence a Belgian judge has ever handed down.',
    'weak',
    'No reference stands beside “the stiffest sentence a Belgian judge has ever handed”.',
  ],
  [
    'The museum paid more for the painting than any museum in Europe has ever paid.',
    'weak',
    'No reference stands beside “more for the painting than any museum in Europe”.',
  ],
  [
    'The lake is the most polluted in Africa.',
    'weak',
    'No reference stands beside “is the most polluted in Africa”.',
  ],
  [
    'No Greek company has ever cut so many jobs.',
    'weak',
    'No reference stands beside “No Greek company has ever cut”.',
  ],
  [
    'The tower will be the highest in Spain.',
    'weak',
    'No reference stands beside “be the highest in Spain”.',
  ],
  [
    'She is the oldest woman ever to finish the race.',
    'weak',
    'No reference stands beside “the oldest woman ever to finish”.',
  ],
  [
    'The drought is the worst in living memory.',
    'weak',
    'No reference stands beside “the worst in living memory”.',
  ],
  [
    'The town has the dearest water in Scotland.',
    'weak',
    'No reference stands beside “has the dearest water in Scotland”.',
  ],
  [
    'The concert drew the largest crowd the park has ever held.',
    'weak',
    'No reference stands beside “the largest crowd the park has ever held”.',
  ],
];

const passed: readonly string[] = [
  'It is the steepest rise in fares any Ohio city has made since 1991, according to the state auditor.',
  'The largest fine was £4m, for a spill in May.',
  'It is the largest fine ever handed to a water company, beating the £20m paid by Severn Vale in 2017.',
  'She is the youngest of three sisters.',
  '"It is the deepest cut any city has ever made," said Lund.',
  "The plant is the dirtiest in Europe, according to the agency's 2025 survey.",
  'He was the first to speak.',
  'Most of the residents left on the first boat.',
  'The best of the three bids came from Leeds.',
  'The turnout, 31 per cent, was the lowest since 1979, figures from the electoral office show.',
  'The eldest son was the first to arrive and the last to leave.',
  'Has the city ever made deeper cuts? Nobody knows.',
  'No other questions were asked.',
  'The highest bid was £40,000.',
  'The tallest building on the street is a church.',
  'It is her deepest regret, she said, that she never learned to swim.',
  'Never before had he slept so well, he wrote in his diary.',
  'The fastest runner took the bronze after a photo finish.',
  "The lake has not been so low since 1976, the water company's records show.",
  'No club has paid more this season than Varde, league figures show.',
];

describeCheck(superlative, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
