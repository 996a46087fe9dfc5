import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What the article takes up as known, and the sentence that introduced it. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The scheme, which offers free breakfasts in twelve primary schools, began in September.\n\nTeachers have reported calmer classrooms.\n\nOf the 14 schools in the scheme, nine were in the most deprived wards.',
    'some',
    'The article gives “twelve” here and “14” there for what looks like the same quantity (primary schools).',
  ],
  [
    'The wards will reopen in spring, when 85 newly qualified nurses are due to start.\n\nThe number of newly qualified nurses starting in spring is expected to be 58, the trust said.',
    'strong',
    'The article gives “85” here and “58” there for what looks like the same quantity (newly qualified nurses).',
  ],
  [
    'The contract, signed in March, is worth $4.2m.\n\nThe contract, worth $2.4m, was never put out to tender.',
    'strong',
    'The article gives “$4.2m” here and “$2.4m” there for what looks like the same quantity (contract).',
  ],
  [
    'The $4.2m contract was signed in March.\n\nResidents asked why the contract, worth $2.4m, was never put out to tender.',
    'some',
    'The article gives “$4.2m” here and “$2.4m” there for what looks like the same quantity (contract).',
  ],
  [
    'Thieves took jewellery worth $1.2m from the vault.\n\nInsurers put nothing on record. The jewellery, worth $1.5m, has not been found.',
    'some',
    'The article gives “$1.2m” here and “$1.5m” there for what looks like the same quantity (jewellery).',
  ],
  [
    'The plane was carrying 142 passengers.\n\nAll 124 passengers were evacuated safely.',
    'some',
    'The article gives “142” here and “124” there for what looks like the same quantity (passengers).',
  ],
  [
    'The company employs 2,300 people in the city.\n\nMs Lund said none of its 3,200 staff in the city would lose their jobs. She was sure.',
    'some',
    'The article gives “2,300” here and “3,200” there for what looks like the same quantity (people).',
  ],
  [
    'The storm left 45,000 homes without power.\n\nBy the time engineers arrived, the 54,000 homes that had lost power were dark.',
    'strong',
    'The article gives “45,000” here and “54,000” there for what looks like the same quantity (homes).',
  ],
  [
    'The tunnel is 11 kilometres long.\n\nTrains will cross the 13-kilometre tunnel in nine minutes.',
    'some',
    'The article gives “11 kilometres” here and “13-kilometre” there for what looks like the same quantity (tunnel).',
  ],
  [
    'The trial lasted six weeks.\n\nAfter an eight-week trial, jurors took three hours to reach a verdict.',
    'some',
    'The article gives “six weeks” here and “eight-week” there for what looks like the same quantity (trial).',
  ],
  [
    'The tour will visit nine cities.\n\nTickets for all eleven cities on the tour go on sale on Friday.',
    'some',
    'The article gives “nine” here and “eleven” there for what looks like the same quantity (cities).',
  ],
  [
    'The school has 620 pupils.\n\nThe head of the 260-pupil school said parents had been told.',
    'strong',
    'The article gives “620” here and “260” there for what looks like the same quantity (pupils).',
  ],
];

const passed: readonly string[] = [
  'Volunteers found three nests in June, with 96, 112 and 88 eggs. Of the 296 eggs, 231 hatched.',
  'A pilot in twelve primary schools cut absence, the council said.\n\nEvery one of the twelve head teachers wants it to carry on.',
  'The council voted 8-3 to approve the plan.\n\nThree councillors voted against it, saying it had been rushed.',
  'The plane was carrying 142 passengers.\n\nAll 142 passengers were evacuated safely, along with six crew.',
  'The storm left 45,000 homes without power.\n\nBy Sunday, 12,000 homes were still without power.',
  'Nurses had asked for a 6% pay rise.\n\nUnder the deal, nurses will get a 5% pay rise this year.',
  'The trial lasted six weeks.\n\nA first trial, which lasted eight weeks, ended without a verdict.',
  'He was jailed for 14 years on Monday.\n\nHe will serve at least nine years before he can apply for parole.',
  'The tour will visit nine cities.\n\nTickets for three of the cities have sold out; all nine go on sale at noon.',
  'About 300 people attended the funeral.\n\nThe 300 mourners stood in silence.',
  'The dam now holds 40 million litres.\n\nWhen full, the dam holds 60 million litres, engineers say.',
  'Unemployment stood at 4.2% in June.\n\nIn May the unemployment rate was 4.7%.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
