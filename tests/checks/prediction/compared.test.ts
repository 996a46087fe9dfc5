import { prediction } from '../../../src/checks/prediction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Who will pay, earn or build more than whom, by a year that has not come. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The town is laying pipes for its heat. By the spring of 2031 it will be paying half as much as its neighbours who burn oil.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By the spring of 2031 it will be paying half as much as its neighbours”.',
  ],
  [
    'The yard has a new crane. By 2032 it will build more ships than any other on the coast.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By 2032 it will build more ships than”.',
  ],
  [
    'The dairy has changed hands. It will earn more than its old owner ever did by the end of 2030.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will earn more than its old owner ever did by the end of 2030”.',
  ],
  [
    'Two mills are left. By the summer of 2029 the valley will be producing less cloth than the town of Orsk.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By the summer of 2029 the valley will be producing less cloth than”.',
  ],
];

const passed: readonly string[] = [
  'By the winter of 2030 it will be paying less than its neighbours under the contract.',
  'The energy institute expects a fall in prices. By the winter of 2030 the town will be paying less than its neighbours, it forecasts.',
  'By 2032 it will build more ships than any other yard on the coast, said Ana Lind, its director.',
  'By the autumn of 2030 the line will carry trains again.',
  'If the vote passes, by 2030 it will be paying less than its neighbours.',
  'By 2029 pensioners will pay more than workers under the new law.',
];

describeCheck(prediction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
