import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Rows, extremes, costs with something on top, pay in its parts. */
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
  [
    'Harbour Lights has an income of £6.2m. Of that, £3.9m came from councils, £1.4m from donations and £1.1m from legacies.',
    'some',
    'The text says “a total of £6.2m”; its figures give £6.4m.',
  ],
  [
    'The head of the charity was paid £184,000 last year.\n\nIts chief executive received a salary of £164,000 and a bonus of £30,000.',
    'some',
    'The text says “£184,000 in all”; its figures give £194,000.',
  ],
  [
    'The number of people that it helped fell to 4,120 from 5,300, a drop of almost a third.',
    'strong',
    'The text says “a fall of nearly a third”; its figures give a fall of 22.3%.',
  ],
  [
    'Of the 12 aircraft, seven were planes and six helicopters.',
    'strong',
    'The text says “a total of 12”; its figures give 13.',
  ],
  [
    'The highest rate was 61% in Leeds and the lowest was 64% in York.',
    'strong',
    'The text says “highest 61%, lowest 64%”; its figures give a lowest above the highest.',
  ],
  [
    'There were 41 million bus journeys in Tarrant last year, half the 64 million of 2010.',
    'strong',
    'The text says “half of 64 million”; its figures give 64.1%.',
  ],
  [
    'Five grandchildren have had £500,000 each, £3.2m in all, to be paid when they are 25.',
    'strong',
    'The text says “£500,000 each”; its figures give £640,000.',
  ],
];

const passed: readonly string[] = [
  'Support was highest among people aged 25 to 34, at 64%, and lowest among the over-55s, at 61%.',
  'The highest tower is 64 metres tall, and the lowest rent in it is £900.',
  'The number of people sleeping rough has fallen for the third year running, the council said.\n\nA count in November found 64 people on the streets, down from 81 in 2024, 87 in 2023 and 88 in 2022.',
  'The number of people sleeping rough has fallen for the third year running, the council said.\n\nA count in November found 64 people on the streets, down from 81 in 2024 and 97 in 2023.',
  'The £1.8bn project is late.\n\nThe cost has risen by £600m from an original budget of £1.2bn.',
  'Shares fell 8.4% to $27.48 in early trading, from $30. They have lost more than half their value since January, when they stood at $62.',
  'Harbour Lights has an income of £6.4m. Of that, £3.9m came from councils, £1.4m from donations and £1.1m from legacies.',
  'The head of the charity was paid £194,000 last year.\n\nIts chief executive received a salary of £164,000 and a bonus of £30,000.',
  'The number of people that it helped fell to 4,120 from 5,300, a drop of almost a quarter.',
  'Of the 12 aircraft, seven were planes and five helicopters.',
  'Of the 12 aircraft, seven were planes and two helicopters.',
  'The two sites have 40 beds each. The trust has 300 beds in all.',
  'The largest donor gave £5m, and the smallest grant was £6m.',
  'The £4.9bn project is late.\n\nThe cost of the first part has risen by £600m from an original budget of £1.2bn.',
  'There were 33 million bus journeys in Tarrant last year, half the 64 million of 2010.',
  'Six grandchildren have had £500,000 each, £3m in all, to be paid when they are 25.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
