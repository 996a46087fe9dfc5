import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import { describeCheck } from '../check-tester.ts';

/** What the article takes up as known, and the sentence that introduced it. */
describeCheck(figureContradiction, {
  flags: [
    {
      text: 'The scheme, which offers free breakfasts in twelve primary schools, began in September.\n\nTeachers have reported calmer classrooms.\n\nOf the 14 schools in the scheme, nine were in the most deprived wards.',
      says: [/gives/],
    },
    {
      text: 'The wards will reopen in spring, when 85 newly qualified nurses are due to start.\n\nThe number of newly qualified nurses starting in spring is expected to be 58, the trust said.',
      says: [/gives/],
    },
    {
      text: 'The contract, signed in March, is worth $4.2m.\n\nThe contract, worth $2.4m, was never put out to tender.',
      says: [/gives/],
    },
    {
      text: 'The $4.2m contract was signed in March.\n\nResidents asked why the contract, worth $2.4m, was never put out to tender.',
      says: [/gives/],
    },
    {
      text: 'Thieves took jewellery worth $1.2m from the vault.\n\nInsurers put nothing on record. The jewellery, worth $1.5m, has not been found.',
      says: [/gives/],
    },
    {
      text: 'The plane was carrying 142 passengers.\n\nAll 124 passengers were evacuated safely.',
      says: [/gives/],
    },
    {
      text: 'The company employs 2,300 people in the city.\n\nMs Lund said none of its 3,200 staff in the city would lose their jobs. She was sure.',
      says: [/gives/],
    },
    {
      text: 'The storm left 45,000 homes without power.\n\nBy the time engineers arrived, the 54,000 homes that had lost power were dark.',
      says: [/gives/],
    },
    {
      text: 'The tunnel is 11 kilometres long.\n\nTrains will cross the 13-kilometre tunnel in nine minutes.',
      says: [/gives/],
    },
    {
      text: 'The trial lasted six weeks.\n\nAfter an eight-week trial, jurors took three hours to reach a verdict.',
      says: [/gives/],
    },
    {
      text: 'The tour will visit nine cities.\n\nTickets for all eleven cities on the tour go on sale on Friday.',
      says: [/gives/],
    },
    {
      text: 'The school has 620 pupils.\n\nThe head of the 260-pupil school said parents had been told.',
      says: [/gives/],
    },
  ],
  passes: [
    'Volunteers found three nests in June, with 96, 112 and 88 eggs. Of the 296 eggs, 231 hatched.',
    {
      text: 'A pilot in twelve primary schools cut absence, the council said.\n\nEvery one of the twelve head teachers wants it to carry on.',
    },
    {
      text: 'The council voted 8-3 to approve the plan.\n\nThree councillors voted against it, saying it had been rushed.',
    },
    {
      text: 'The plane was carrying 142 passengers.\n\nAll 142 passengers were evacuated safely, along with six crew.',
    },
    {
      text: 'The storm left 45,000 homes without power.\n\nBy Sunday, 12,000 homes were still without power.',
    },
    {
      text: 'Nurses had asked for a 6% pay rise.\n\nUnder the deal, nurses will get a 5% pay rise this year.',
    },
    {
      text: 'The trial lasted six weeks.\n\nA first trial, which lasted eight weeks, ended without a verdict.',
    },
    {
      text: 'He was jailed for 14 years on Monday.\n\nHe will serve at least nine years before he can apply for parole.',
    },
    {
      text: 'The tour will visit nine cities.\n\nTickets for three of the cities have sold out; all nine go on sale at noon.',
    },
    { text: 'About 300 people attended the funeral.\n\nThe 300 mourners stood in silence.' },
    {
      text: 'The dam now holds 40 million litres.\n\nWhen full, the dam holds 60 million litres, engineers say.',
    },
    { text: 'Unemployment stood at 4.2% in June.\n\nIn May the unemployment rate was 4.7%.' },
  ],
});
