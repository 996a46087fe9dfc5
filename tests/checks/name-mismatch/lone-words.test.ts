import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One person, place or firm told of in two ways. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Luc Thibault, who runs the yard, said the loss was great.\n\nMr Thibeault said he would sue.',
    'strong',
    'The name is spelled “Luc Thibault” here and “Thibeault” there.',
  ],
  [
    "Nora Tierney, the school's head, said pupils were safe.\n\nTiernan added that lessons would go on.",
    'some',
    'The name is spelled “Nora Tierney” here and “Tiernan” there.',
  ],
  [
    'The fire began in Kralova, a village of 400.\n\nPeople in Kralovo said they had seen smoke.',
    'some',
    'The name is spelled “Kralova” here and “Kralovo” there.',
  ],
  [
    'Peter Lindgren, 44, was driving.\n\nLindgren, 47, was not hurt.',
    'strong',
    'Peter Lindgren is 44 here and 47 there.',
  ],
  [
    'Dr Rosa Menem, a cardiologist, led the trial.\n\nMenem, a neurologist at the clinic, said more work was needed.',
    'some',
    'Rosa Menem is introduced as cardiologist here and as neurologist there.',
  ],
  [
    'Katarzyna Wolska, who owns the farm, lost 60 sheep.\n\nKatarina Wolska said wolves were to blame.',
    'some',
    'The name is spelled “Katarzyna Wolska” here and “Katarina Wolska” there.',
  ],
  [
    'Deon Mathews, the striker, scored twice.\n\nIt was Matthews who set up the third.',
    'some',
    'The name is spelled “Mathews” here and “Matthews” there.',
  ],
  [
    'Shares in Vantrix rose 4%.\n\nAnalysts said Ventrix had beaten forecasts.',
    'some',
    'The name is spelled “Vantrix” here and “Ventrix” there.',
  ],
  [
    "Sofia Marques, the charity's director, said demand was up.\n\nMarquez said the shelves were bare.",
    'strong',
    'The name is spelled “Sofia Marques” here and “Marquez” there.',
  ],
  [
    'Ian McAllister, the pilot, was praised.\n\n“He saved us,” a passenger said of Ian MacAllister.',
    'strong',
    'The name is spelled “Ian McAllister” here and “Ian MacAllister” there.',
  ],
  [
    'Yusuf Demir, a taxi driver, called the police.\n\nDemir, a bus driver, said he had been afraid.',
    'some',
    'Yusuf Demir is introduced as taxi driver here and as bus driver there.',
  ],
  [
    'Clara Nyström, 33, a mother of two, was hit by a van.\n\nNyström, a mother of three, died at the scene.',
    'some',
    'Clara Nyström is introduced as mother of two here and as mother of three there.',
  ],
  [
    'Bishop Alan Trewin spoke at the service.\n\nArchbishop Trewin said he was moved.',
    'some',
    'Alan Trewin is called bishop here and archbishop there.',
  ],
  [
    "The company's chief executive, Stephanie Roux, said sales fell.\n\nStefanie Roux has run the firm since 2019.",
    'some',
    'The name is spelled “Stephanie Roux” here and “Stefanie Roux” there.',
  ],
];

const passed: readonly string[] = [
  'Luc Thibault, who runs the yard, said the loss was great.\n\nAnne Thibeault, his neighbour, said he would sue.',
  "Nora Tierney, the school's head, said pupils were safe.\n\nSean Tiernan, the caretaker, agreed. Tiernan added that lessons would go on.",
  'Detective Sergeant Ann Oduya said a man was held.\n\nOduya, promoted to detective inspector since, asked for witnesses.',
  'Ms Petra Hollar was elected in 2020.\n\nHer husband, Mr Hollar, said he was tired.',
  'Dr Rosa Menem, a cardiologist, led the trial.\n\nMenem, a professor at the clinic, said more work was needed.',
  'Striker Deon Mathews scored twice.\n\nIt was the defender Lee Matthews who set up the third.',
  "Sofia Marques, the charity's director, said demand was up.\n\nPilar Marquez, a volunteer, said the shelves were bare.",
  'Yusuf Demir, a taxi driver, called the police.\n\nDemir, a former bus driver, said he had been afraid.',
  'Residents of Upper Morran were told to leave.\n\nThe road to Lower Morran is shut.',
  'The rivers Tavy and Tamy meet at Tavistock.\n\nThe Tamy is the longer.',
  'Flights go from Karlstad to Karlsborg.\n\nKarlsborg has one runway.',
  'Jon Berg, a sailor, won in 2004.\n\nJan Berg, a skier, won in 2010.',
  'Karim Haddad, from Lyon, won the race.\n\nHaddad, of the Lille athletics club, has now won three times.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
