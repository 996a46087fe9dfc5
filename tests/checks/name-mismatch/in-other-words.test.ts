import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** The ideas of the other tables in other words, and what comes close to them. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Aoife Brannigan, who owns the mill, said she would appeal.\n\nBranigan said the ruling made no sense.',
    'strong',
    'The name is spelled “Aoife Brannigan” here and “Branigan” there.',
  ],
  [
    'The parade in Dunmarra drew 4,000 people.\n\nHotels in Dunmara were full.',
    'some',
    'The name is spelled “Dunmarra” here and “Dunmara” there.',
  ],
  [
    'Shares in Kestrion fell by a tenth.\n\nKestrian said it would cut 90 jobs.',
    'some',
    'The name is spelled “Kestrion” here and “Kestrian” there.',
  ],
  [
    'Dr Femi Balogun, a dentist, told the hearing of the pain.\n\nBalogun, a pharmacist, denied it.',
    'some',
    'Femi Balogun is introduced as dentist here and as pharmacist there.',
  ],
  [
    'Inspector Julia Prow said two men were sought.\n\nSergeant Prow said they were armed.',
    'some',
    'Julia Prow is called inspector here and sergeant there.',
  ],
  [
    "Gunnar Ekholm, the club's chairman, resigned.\n\n“I am tired,” Gustav Ekholm said.",
    'some',
    'The name is spelled “Gunnar Ekholm” here and “Gustav Ekholm” there.',
  ],
  [
    'Rasmus Thorsen, who has fished here for 30 years, is worried.\n\nThorson says the cod are gone.',
    'strong',
    'The name is spelled “Rasmus Thorsen” here and “Thorson” there.',
  ],
  [
    'The plant is run by Meridex.\n\nA spokeswoman for Meredex said it met every rule.',
    'some',
    'The name is spelled “Meridex” here and “Meredex” there.',
  ],
  [
    'Colonel Ivo Marek led the search.\n\nCaptain Marek said it was over.',
    'some',
    'Ivo Marek is called colonel here and captain there.',
  ],
  [
    'Philippa Drake, 51, the head teacher, wept.\n\nPhillipa Drake has led the school since 2014.',
    'some',
    'The name is spelled “Philippa Drake” here and “Phillipa Drake” there.',
  ],
  [
    'The mayor, Elena Duarte, opened the market.\n\nHelena Duarte, the mayor, said it was time.',
    'some',
    'The name is spelled “Elena Duarte” here and “Helena Duarte” there.',
  ],
  [
    '“We had no choice,” said Bo Lindqvist, a dairy farmer.\n\nLindquist sold his cows in May.',
    'strong',
    'The name is spelled “Bo Lindqvist” here and “Lindquist” there.',
  ],
  [
    'Amira Nasser, a mother of four, lost the case.\n\nNasser, a mother of six, wept.',
    'some',
    'Amira Nasser is introduced as mother of four here and as mother of six there.',
  ],
  [
    'Tomasz Wilczek, the owner, said the dog was calm.\n\nWilczak added that it had never bitten anyone.',
    'strong',
    'The name is spelled “Tomasz Wilczek” here and “Wilczak” there.',
  ],
  [
    'The road from Tarnova was cut.\n\nHelicopters took food to Tarnava on Friday.',
    'some',
    'The name is spelled “Tarnova” here and “Tarnava” there.',
  ],
  [
    'Captain Ross Deane was at the wheel.\n\nMr Deane, 41, has sailed since 2004.\n\nDeane, 48, will be questioned.',
    'strong',
    'Deane is 41 here and 48 there.',
  ],
  [
    'The Pemberley Group bought the mine.\n\nWorkers said the Pemberly Group had paid nobody.',
    'some',
    'The name is spelled “Pemberley Group” here and “Pemberly Group” there.',
  ],
];

const passed: readonly string[] = [
  'The parade in Dunmarra drew 4,000 people.\n\nThe parade in Dunmore drew 400.',
  'Trains from Marbury to Harbury were late.\n\nHarbury was without power.',
  'Kestrion fell by a tenth.\n\nIts founder, Ian Kestrin, said it would cut 90 jobs.',
  'Inspector Julia Prow said two men were sought.\n\nProw, who was made inspector in May, was a sergeant for ten years.',
  'The plant is run by Meridex.\n\nIts rival, Meredix, said it met every rule.',
  'Police in Corran made the arrest.\n\nIn Corrin, a village, nobody knew.',
  'The firm is called Norvent.\n\nA bid came from Norvant, a rival in Bergen.',
  'They drove from Santona to Santoña.\n\nIn Santona it rained.',
  'The villages of Ashburn and Ashborn lie side by side.\n\nIn Ashborn the shop is shut.\n\nAshburn has two.',
  'Flights to Lisbon were full.\n\nTrains to Lisboa left on time.',
  'She speaks Bosnian.\n\nIn Bosnia they speak it too.',
  'Doctors in Cordoba said so.\n\nDoctors in Cordova, Alaska, did not.',
  'Ana Reyes, a mother of two, wept.\n\nReyes, a grandmother of six, wept too.',
  'The midfielder Lee Carr scored.\n\nCarr, a winger, has ten goals.',
  'In Bergen it rained.\n\nIn Berger it did not.',
  'He flew to Mumbai.\n\nCatholics and Protestants met in Augsburg.\n\nCatholic schools shut.\n\nProtestant ones did not.',
  'Christina Rolfsen, the coach, left.\n\nChristiane Rolfsen, a lawyer in Kiel, sued.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
