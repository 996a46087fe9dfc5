import { prediction } from '../../../src/checks/prediction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Held open, told of the past, lent by somebody or no more than a turn of phrase: nothing is foretold. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Office towers in Odense will lose another fifth of their value by 2028.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will lose another fifth of their value by 2028”.',
  ],
  [
    'Rice in the region will cost twice as much by Christmas.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will cost twice as much by Christmas”.',
  ],
  [
    'The moth will never be wiped out.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will never be wiped out”.',
  ],
  [
    'This will not be the last such flood.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will not be the last such flood”.',
  ],
  [
    'A person close to the inquiry said two deputies would be charged before the year is out.',
    'some',
    'A forecast rests on nobody who can be asked: “would be charged before the year is out”.',
  ],
  [
    'Petrol will be dearer than wine by Easter.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be dearer than wine by Easter”.',
  ],
  [
    'The eel is in trouble. It will never recover in these waters. Boats lay idle on Monday.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will never recover in these waters”.',
  ],
  [
    'The firm wrote down two yards in May. Its shares will lose another third of their value by 2029.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will lose another third of their value by 2029”.',
  ],
  [
    'Scientists say the lake will be empty by 2050. The town sold its boats in May.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be empty by 2050”.',
  ],
  [
    'Experts warn that many of the divers will be back within a year. Ana Lind studied at the University of Oulu.',
    'some',
    'A forecast rests on nobody who can be asked: “will be back within a year”.',
  ],
  [
    'Within two years Otutu will be in all 36 states and making a profit in every one of them.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “Within two years Otutu will be in all”.',
  ],
];

const passed: readonly string[] = [
  "It is still not clear that the mayor's plan is doomed, but it is in trouble.",
  'The change is not yet a talking point for either party, and there is a chance it will never be one.',
  "Lind is not the first (and won't be the last) to trip on that step.",
  'In my opinion a way will be found, because it will be catastrophic for both ports.',
  'Lind and the treasurer will never be a natural match.',
  'News of the walk-out comes after reports that it is only a matter of time before the fever resists the drug.',
  'Economists had already forecast that the gap would begin growing again by 2018.',
  "A campaign source said the speech would point to the issues he'll cover in the coming months.",
  'There will be no turning back.',
  'An expert is warning that the moth cannot be wiped out. Even though numbers have dropped, the moth will never truly be gone. Spiders eat it, but not enough of them. It is now so widespread in the woods that nobody can reach it, said Dr. Eva Lind of the University of Oulu.',
  "The first question made him answer the senator's accusations that his policy would lead to a recession.",
  'The quarrel prompted new worries that a split party could lead to chaos at the congress.',
  'That will never happen.',
  'Whether the deal will hold is not certain, and it is unclear that the bank is doomed.',
  'Holm will never be a friend of the ferry.',
  'The theory that the crown is doomed has few takers.',
  'The ministry had earlier predicted that the harbour would be empty again by the summer.',
  'The researchers warn that the eel is in trouble. It will never recover in these waters. They counted it for nine years. “There is too little left,” said Ana Holm, who led the count.',
  'The warning will anger farmers who argue by 2030 the river will be dry.',
  'Scientists say the lake will be empty by 2050. Ana Lind of the University of Oulu and two colleagues measured it for twenty years.',
  'Within two years the firm will be in new offices on the quay.',
];

describeCheck(prediction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
