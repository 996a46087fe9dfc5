import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Totals and the parts that make them: in rows, after a colon, and with what is left at the end. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The treasurer of the choir took £64,300 over six years, the court heard. £31,000 went on cars, £18,200 on holidays and the final £5,100 on a loft conversion.',
    'some',
    'The text says “a total of £64,300”; its figures give £54,300.',
  ],
  [
    'The bridge opened in 2019 at a cost of €8.4m. The region put in €5.1m, the two towns found €2.4m and a toll loan raised the other €1.2m.',
    'some',
    'The text says “a total of €8.4m”; its figures give €8.7m.',
  ],
  [
    'Divers have recovered 23 of the 58 amphorae. The other 25 still lie in the mud.',
    'strong',
    'The text says “a total of 58”; its figures give 48.',
  ],
  [
    'At least 96 people were hurt when the stand gave way. 31 of the injured were flown to Lyon. The other 55 were treated at the ground.',
    'strong',
    'The text says “a total of 96”; its figures give 86.',
  ],
  [
    'Of the 72 dogs seized, 41 have found new homes and eight were returned to their owners. The remaining 33 are still in kennels.',
    'strong',
    'The text says “a total of 72”; its figures give 82.',
  ],
  [
    'Inspectors visited 140 kitchens in March. They passed 96 of them. The other 54 were told to improve.',
    'strong',
    'The text says “a total of 140”; its figures give 150.',
  ],
  [
    'The airline will shed 640 of its 7,900 posts. Cabin crew lose 310 and ground staff 190. A further 95 go at head office and the remaining 65 in catering.',
    'some',
    'The text says “a total of 640”; its figures give 660.',
  ],
  [
    'The three brothers were jailed for 17 years in all: eight for Tomas, five and a half for Marek and four and a half for Jan.',
    'strong',
    'The text says “a total of 17 years”; its figures give 18.',
  ],
  [
    'The board approved cuts of $9.6 million, made up of:\n\n- $4.1 million from bus routes\n\n- $2.8 million from road repairs\n\n- $1.7 million from parks',
    'strong',
    'The text says “a total of $9.6 million”; its figures give $8.6 million.',
  ],
  [
    'The storm killed 54 people in four provinces, the civil defence office said.\n\nIts list of the dead by province:\n\nAlbay: 21\n\nQuezon: 14\n\nSorsogon: 9\n\nSamar: 6',
    'some',
    'The text says “a total of 54”; its figures give 50.',
  ],
  [
    'The ferry line cancelled 186 sailings this week.\n\nSailings cancelled by day\n\nMonday: 52\n\nTuesday: 61\n\nWednesday: 38\n\nThursday: 45',
    'some',
    'The text says “a total of 186”; its figures give 196.',
  ],
  [
    'The 3.4bn kroner would come from four sources:\n\n* fuel duty: 1.6bn kroner\n\n* air passenger tax: 740m kroner\n\n* a levy on ships: 520m kroner\n\n* fines: 240m kroner',
    'strong',
    'The text says “a total of 3.4bn kroner”; its figures give 3,100,000,000.',
  ],
  [
    'Sales rose 8%, to $2.36 billion from $2.18 billion. The company reports in three divisions:\n\n- Tools: $1.24 billion, up 9%\n\n- Paints: $650 million, down 2%\n\n- Garden: $390 million, up 11%',
    'some',
    'The text says “a total of $2.36 billion”; its figures give $2.28 billion.',
  ],
  [
    'The closure will cost $62 million over three years: $21 million in the first, $19 million in the second and $17 million in the third.',
    'strong',
    'The text says “a total of $62 million”; its figures give $57 million.',
  ],
  [
    'A grant of $360,000 paid for the campaign, with $210,000 going to the vans and the other $130,000 to overtime for nurses.',
    'strong',
    'The text says “a total of $360,000”; its figures give $340,000.',
  ],
  [
    'Of the 64 pupils who fell ill, 51 had never been abroad and four had been to Spain. Where the other six had been is not known.',
    'strong',
    'The text says “a total of 64”; its figures give 61.',
  ],
  [
    'Volunteers collected 870 bags of rubbish. The Saturday crew filled 410, the schools 265 and the rowing club the remaining 165.',
    'some',
    'The text says “a total of 870”; its figures give 840.',
  ],
  [
    "The dockers' fund holds 9.4m rand. Members paid in 5.2m rand, employers 2.6m rand and a donor gave the last 1.9m rand.",
    'some',
    'The text says “a total of 9.4m rand”; its figures give 9,700,000.',
  ],
  [
    'Leo Marsh drove in four runs, all of them in two at-bats: a two-run double in the second and a three-run homer in the sixth.',
    'strong',
    'The text says “a total of 4”; its figures give 5.',
  ],
  [
    'Twelve crew and 31 passengers were saved, 46 people in all, the coastguard said.',
    'strong',
    'The text says “a total of 46”; its figures give 43.',
  ],
  [
    'The clerk stole £86,400 from the parish. She wrote 144 cheques, an average of £600 each. Of the total, £41,000 went on clothes, £22,900 on cruises and the final £12,500 on a piano.',
    'some',
    'The text says “a total of £86,400”; its figures give £76,400.',
  ],
  [
    'At least 40 people died and 130 were hurt in the fire at the depot.\n\nThe cause is not known.\n\nShopkeepers had complained of fumes.\n\nThe mayor spoke on the radio.\n\nA dawn prayer was held.\n\nDoctors said 48 of the injured had gone home. The other 92 were still on wards.',
    'strong',
    'The text says “a total of 130”; its figures give 140.',
  ],
];

const passed: readonly string[] = [
  'Inspectors visited 140 kitchens in March. They passed 96 of them. The other 44 were told to improve.',
  'The board approved cuts of $8.6 million, made up of:\n\n- $4.1 million from bus routes\n\n- $2.8 million from road repairs\n\n- $1.7 million from parks',
  'The board approved cuts of $9.6 million, which include:\n\n- $4.1 million from bus routes\n\n- $2.8 million from road repairs\n\n- $1.7 million from parks',
  'The storm killed 50 people in four provinces, the civil defence office said.\n\nIts list of the dead by province:\n\nAlbay: 21\n\nQuezon: 14\n\nSorsogon: 9\n\nSamar: 6',
  'The storm killed 54 people, the civil defence office said.\n\nThe worst-hit provinces:\n\nAlbay: 21\n\nQuezon: 14\n\nSorsogon: 9\n\nSamar: 6',
  'The ferry line cancelled 196 sailings this week.\n\nSailings cancelled by day\n\nMonday: 52\n\nTuesday: 61\n\nWednesday: 38\n\nThursday: 45',
  'The 3.1bn kroner would come from four sources:\n\n* fuel duty: 1.6bn kroner\n\n* air passenger tax: 740m kroner\n\n* a levy on ships: 520m kroner\n\n* fines: 240m kroner',
  'Sales rose 8%, to $2.28 billion from $2.11 billion. The company reports in three divisions:\n\n- Tools: $1.24 billion, up 9%\n\n- Paints: $650 million, down 2%\n\n- Garden: $390 million, up 11%',
  'The closure will cost $57 million over three years: $21 million in the first, $19 million in the second and $17 million in the third.',
  'The appeal has raised £45,000 for the roof. The dinner brought in £21,500, the raffle £9,200 and the auction £14,300.',
  'The appeal has raised £48,000 for the roof. The dinner alone brought in £21,500, the raffle £9,200 and the auction £14,300, with the rest from collection tins.',
  'A grant of $340,000 paid for the campaign, with $210,000 going to the vans and the other $130,000 to overtime for nurses.',
  'Divers have brought up 19 of the 61 cannon. The other 42 lie too deep.',
  'Two of the five men were arrested on Monday. The other two suspects named in the warrant have not been found, and a fifth has left the country.',
  'Schools get £58.2m. Housing takes £96.3m and parks and roads £27.5m of the £214m. The remaining £32m pays for all else.',
  'Seven of the 26 aircraft had cracks. The other 12 grounded are due to be examined.',
  'He scored 15 of the 34 points in the first half, and the other 12 players took turns.',
  'The museum sold 12 of its 40 paintings in 2022. The other nine that it offered drew no bids.',
  'Of the 90 staff, 30 work in Leeds. The other 20 offices have closed.',
  'Of the 61 pupils who fell ill, 51 had never been abroad and four had been to Spain. Where the other six had been is not known.',
  "The dockers' fund holds 9.7m rand. Members paid in 5.2m rand, employers 2.6m rand and a donor gave the last 1.9m rand.",
  'Leo Marsh drove in five runs, all of them in two at-bats: a two-run double in the second and a three-run homer in the sixth.',
  'She has won three times in 12 starts: two firsts at Ascot and one at York.',
  'The estate has 31 homes: 12 of them flats, nine with gardens.',
  'It was a night of two halves: 45 minutes of mud and 45 of rain.',
  'They met 14 times in ten years: 12 in London, 11 with lawyers present.',
  'After 1200 bps, there are still 6 slower speeds to try: 600, 300, 150, 115, 75 and 50 bps.',
  "The 40 tables sold out in an hour: the first 12 in four minutes, the next 20 by ten o'clock.",
  'The clerk stole £86,400 from the parish. She wrote 144 cheques, an average of £600 each. Of the total, £41,000 went on clothes, £22,900 on cruises and the final £22,500 on a piano.',
  'At least 40 people died and 130 were hurt in the fire at the depot.\n\nThe cause is not known.\n\nShopkeepers had complained of fumes.\n\nThe mayor spoke on the radio.\n\nA dawn prayer was held.\n\nDoctors said 48 of the injured had gone home. The other 82 were still on wards.',
  'The appeal has raised £48,000 for the roof. The dinner alone brought in £21,500, the raffle £9,200 and the auction £14,300, with the rest from collection tins.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
