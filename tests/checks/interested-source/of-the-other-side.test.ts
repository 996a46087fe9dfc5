import { interestedSource } from '../../../src/checks/interested-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One side on what the other did to it, whoever lost to a firm on that firm, and rivals told of without the word. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The two parties meet again in May.\n\nSupporters of the Union Front smashed the shutters of our offices and beat six of our members, the People's Alliance said in a statement.\n\nThe vote was on Sunday.",
    'some',
    "“the People's Alliance” is the only source in reach for what the other side is said to have done to it.",
  ],
  [
    'The count went on.\n\nNRC supporters set fire to three PAP offices within an hour of the ruling, leaving 17 people hurt, the PAP said in a statement.\n\nShops stayed shut.',
    'some',
    '“the PAP” is the only source in reach for what the other side is said to have done to it.',
  ],
  [
    "The pump at Brandl's station leaks every week and should never have been bought, according to Jan Pech, whose own firm lost the tender.\n\nThe station opens in May.",
    'some',
    '“Jan Pech” is the only source in reach for what is said of a rival.',
  ],
  [
    'The older signals, made by Deltron, break down twice a week, according to Rohit Basu, sales director of Axle Signals, which lost that contract to Deltron in 2014.\n\nThe line opens in May.',
    'some',
    '“Rohit Basu” is the only source in reach for what is said of a rival.',
  ],
  [
    "Brisk has been fighting for orders with Norrland of Umea.\n\nTom Haver, its chief executive, gave figures. Norrland's seals fail three times as often as Brisk's, Haver said.\n\nThe shares rose.",
    'some',
    '“Haver” is the only source in reach for what is said of a rival.',
  ],
  [
    "Coldbox is not alone in the field. FreshHold, of Ibadan, opened its ninth store in May. A statement issued by Coldbox to mark the sale says that a fifth of what goes into FreshHold's rooms spoils before it is sold.\n\nRents are rising.",
    'some',
    '“the sale” is the only source in reach for what is said of a rival.',
  ],
];

const passed: readonly string[] = [
  "Supporters of the Union Front gathered outside our offices, the People's Alliance said in a statement.",
  'NRC supporters set fire to three PAP offices, the PAP said. The NRC said that its members had been at home.',
  'NRC supporters set fire to three PAP offices, police said.\n\nShops stayed shut.',
  'NRC supporters set fire to three PAP offices, the PAP said. Police confirmed that three offices had burned.',
  'Brisk has been fighting for orders with Norrland of Umea.\n\nNorrland opened a plant in May, Tom Haver, of Brisk, said.',
  'The pump leaks every week, according to Jan Pech, who runs the station.',
  'Limited choice: the range of designs is not as wide as that of some competitors.',
  'Loading speed: some users report that pages load more slowly than those of rivals.',
];

describeCheck(interestedSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
