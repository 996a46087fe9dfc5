import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One thing told twice: in another order of digits, at its peak, asked by one survey, counted in all. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Flood defences for Wexmouth will cost £86m, the agency says.\n\nMs Iqbal, who runs a campaign group, said the £68m scheme was welcome.',
    'some',
    'The article gives “£86m” here and “£68m” there for what looks like the same quantity (Flood defences).',
  ],
  [
    'The walls and pumps will protect 3,400 homes along the river.\n\nOnce complete, the defences would protect 4,300 homes and cut the cost of insurance.',
    'some',
    'The article gives “3,400” here and “4,300” there for what looks like the same quantity (homes).',
  ],
  [
    'The diocese has sold the school to developers for £2.3m.\n\nThe bishop said the £3.2m would be spent on three village schools after the sale.',
    'some',
    'The article gives “£2.3m” here and “£3.2m” there for what looks like the same quantity.',
  ],
  [
    'The town was flooded in November 2023, when the river reached a record 4.9 metres.\n\nAt its peak the river stood at 4.6 metres.',
    'some',
    'The article gives “4.9 metres” here and “4.6 metres” there for what looks like the same quantity (river).',
  ],
  [
    'More than half of workers would accept lower pay, a survey of 2,000 employees suggests.\n\nAmong the 1,800 people asked, a third said they had looked for a new job.',
    'some',
    'The article gives “2,000” here and “1,800” there for what looks like the same quantity (employees).',
  ],
  [
    'The school will be turned into 18 flats.\n\nThe flats, 22 in all, will be finished by the spring.',
    'some',
    'The article gives “18” here and “22” there for what looks like the same quantity (flats).',
  ],
  [
    'More than 1,100 homes were flooded in November 2023, when the river burst its banks. Two people died.\n\nThe 2023 flood, in which three people lost their lives, left some families in caravans.',
    'strong',
    'The article gives “Two” here and “three” there for what looks like the same quantity (people, 2023).',
  ],
];

const passed: readonly string[] = [
  'Flood defences for Wexmouth will cost £86m, the agency says.\n\nMs Iqbal said the £68m scheme in Calder was welcome. The £68m scheme in Calder is finished and the £86m one is not.',
  'The town was flooded in November 2023, when the river reached a record 4.9 metres.\n\nAt its peak in 2007 the river stood at 4.6 metres.',
  'More than half of workers would accept lower pay, a survey of 2,000 employees suggests.\n\nAmong the 2,000 people asked, a third said they had looked for a new job.',
  'A survey of 2,000 employees was out on Monday. A second survey, by the union, was out on Tuesday. Among the 1,800 people asked, a third said they had looked for a new job.',
  'The school will be turned into 22 flats.\n\nThe flats, 22 in all, will be finished by the spring.',
  'More than 1,100 homes were flooded in November 2023, when the river burst its banks. Three people died.\n\nThe 2023 flood, in which three people lost their lives, left some families in caravans.',
  'More than 1,100 homes were flooded in November 2023, when the river burst its banks. Two people died.\n\nThe 1953 flood, in which three people lost their lives, left some families in caravans.',
  'The firm made a pre-tax profit of £2.3m in the half-year.\n\nIt said that an operating profit of £3.2m showed what it could do.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: [
    ...passed,
    {
      title: 'Quay wall closes six berths',
      text: 'Six of its eight berths closed, and two stayed open, the port said.',
    },
  ],
});
