import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Rows, extremes and costs with something on top. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Support was highest among people aged 25 to 34, at 61%, and lowest among the over-55s, at 64%.',
    'strong',
    'The text says “highest 61%, lowest 64%”; its figures give a lowest above the highest.',
  ],
  [
    'The number of people sleeping rough has fallen for the third year running, the council said.\n\nA count in November found 64 people on the streets, down from 81 in 2024, 97 in 2023 and 88 in 2022.',
    'strong',
    'The text says “falling 3 times in a row”; its figures give 2 in a row.',
  ],
  [
    'The £1.9bn project is late.\n\nThe cost has risen by £600m from an original budget of £1.2bn.',
    'some',
    'The text says “£1.9bn now”; its figures give £1.8bn.',
  ],
  [
    'Shares fell 8.4% to $27.48 in early trading, from $30. They have lost almost half their value since January, when they stood at $62.',
    'strong',
    'The text says “a fall of nearly half”; its figures give a fall of 55.7%.',
  ],
];

const passed: readonly string[] = [
  'Support was highest among people aged 25 to 34, at 64%, and lowest among the over-55s, at 61%.',
  'The highest tower is 64 metres tall, and the lowest rent in it is £900.',
  'The number of people sleeping rough has fallen for the third year running, the council said.\n\nA count in November found 64 people on the streets, down from 81 in 2024, 87 in 2023 and 88 in 2022.',
  'The number of people sleeping rough has fallen for the third year running, the council said.\n\nA count in November found 64 people on the streets, down from 81 in 2024 and 97 in 2023.',
  'The £1.8bn project is late.\n\nThe cost has risen by £600m from an original budget of £1.2bn.',
  'Shares fell 8.4% to $27.48 in early trading, from $30. They have lost more than half their value since January, when they stood at $62.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
