import { vagueAttribution } from '../../src/checks/vague-attribution.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(vagueAttribution, {
  flags: [
    {
      text: 'Some warn that the dam could collapse within a year. Others argue that it has decades left.',
      says: [['“Some warn”', '“Others argue”']],
      signal: 'some',
    },
    {
      text: 'Critics say the new bus lanes are too wide.',
      says: ['“Critics say”'],
      signal: 'weak',
    },
    {
      text: 'The tax has widened the gap between rich and poor, experts say.',
      says: ['“experts say”'],
    },
    {
      text: 'The letter has been interpreted as a veiled threat.',
      says: ['“has been interpreted as”'],
      signal: 'some',
    },
    {
      text: 'The speech has since been analysed by foreign policy experts as a turn to the east.',
      says: ['“analysed by foreign policy experts”'],
    },
    {
      text: 'It is widely believed that the mayor wrote the note herself.',
      says: ['“It is widely believed that”'],
    },
    { text: 'The bridge is widely seen as a waste of money.', says: ['“is widely seen”'] },
    {
      text: 'The vote comes amid growing concerns that the harbour is silting up.',
      says: ['“growing concerns”'],
      signal: 'weak',
    },
    {
      text: 'Many believe that the mine should never have opened.\n\nThe mine has become a subject of intense debate.',
      says: [['“Many believe”', '“subject of intense debate”']],
    },
    {
      text: 'Orlov denied that the army is in crisis, but his words have been seen as an admission.',
      says: ['“have been seen as”'],
    },
  ],
  passes: [
    'Some residents, among them Eva Lind, warn that the dam could collapse.',
    'Scientists at Uppsala said the ice was thinner than ever.',
    'Critics object to the price. “It is far too steep,” said Olof Brandt of the tenants’ union.',
    'Experts say the ice is thinning. Marta Lind, a glaciologist, said it had lost 2 m in a year.',
    'The plan has been criticised by the teachers’ union as rushed.',
    'Mayor Ruiz said it was widely believed that the note was genuine.',
    '“Some say we gave up too soon,” Hale said.',
    'Concerns among residents of Brask Street led to a petition.',
    'Some of the houses have stood empty since May.',
    'Many of the reports arrived late.',
    'Most people would consider that a long wait.',
    'Few experts attended the meeting.',
    'Researchers say the reef is growing. The study was led by the University of Lund.',
    'Police are looking for a man in a red coat.',
    {
      title: 'Experts say dam is unsafe',
      text: 'The dam is unsafe, the engineer Olof Brandt said.',
    },
  ],
});
