import { superlative } from '../../src/checks/superlative.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(superlative, {
  flags: [
    {
      text: 'The number of thefts reached a record 182,000.',
      says: ['“a record 182,000”'],
      signal: 'weak',
    },
    {
      text: 'The rise is unprecedented. It was the longest strike in the history of the port.',
      says: [['2 superlatives', '“unprecedented”', 'the longest strike']],
    },
    { text: 'It is the world’s first floating bakery.', says: ['“world’s first”'] },
    { text: 'The data show a record-breaking harvest.', says: ['“record-breaking”'] },
    {
      text: 'It was the worst defeat in the club’s history.',
      says: ['the worst defeat in the club’s history'],
    },
    { text: 'Experts say the park is the first ever to be sold this way.', says: ['first ever'] },
    { text: 'Nimbus, the world’s leading provider, opened on Monday.', says: ['leading'] },
    { text: 'It is the saddest place in the world.', says: ['the saddest place in the world'] },
    {
      text: 'Its Nevada plant is the most advanced battery factory on the planet.',
      says: ['most advanced'],
    },
    {
      text: 'Under him, trains have run better than at any time in the city’s history.',
      says: ['than at any time'],
    },
    {
      text: 'It is the least popular decision any council in the county has ever made.',
      says: ['has ever'],
    },
  ],
  passes: [
    {
      text: 'A rocket put five satellites into orbit on Tuesday, eight months after the first of its kind fell into the sea.',
    },
    'Home by home, the unmatched shifts were filled by agencies.',
    'Some of the investment world’s best-known investors have followed him.',
    "Some of the investment world's best-known investors have followed him.",
    'It was a grim and alarming sight, and a staggering failure. The board was reckless. The loss is unprecedented.',
    'Unemployment was the highest since 1997, according to the Office for Statistics.',
    'She ran the race in 9:58, breaking the championship record of 10:02.',
    'It is one of the largest ports in the world.',
    '“It is the worst flood in history,” Hale said.',
    'Mayor Ana Ruiz said it was the worst flood in living memory.',
    'The record shop opened in May. The first train leaves at six.',
    'The storm set a new record high. The previous record, 41.2 C, was set in 2003.',
    { title: '10 best bakeries in Lund', text: 'It is the best bread in the world.' },
  ],
});
