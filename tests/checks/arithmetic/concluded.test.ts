import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Shares and multiples that are said to follow from two figures of the sentence, or of those before. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The clinic screened 240 villagers and 36 of them tested positive. One villager in four, in other words, carries the parasite.',
    'some',
    'The text says “One villager in four”; its figures give 15%, or 85% without it.',
  ],
  [
    'The reef had 640 hectares of living coral in 1998 and has 410 left, which means that two-thirds of it has died.',
    'some',
    'The text says “two-thirds”; its figures give 64.1%, or 35.9% without it.',
  ],
  [
    'Of the 58 judges on the bench, 23 are women. Women therefore make up more than half of the judges.',
    'some',
    'The text says “half”; its figures give 39.7%, or 60.3% without it.',
  ],
  [
    'The theatre sold 312 of its 900 seats, so almost half of the seats were taken on opening night.',
    'some',
    'The text says “half”; its figures give 34.7%, or 65.3% without it.',
  ],
  [
    'The firm has 1,450 vans and has converted 290 to electric, so that a third of the vans no longer burn diesel.',
    'some',
    'The text says “a third”; its figures give 20%, or 80% without it.',
  ],
  [
    'The borough owns 2,300 garages and 690 stand empty, leaving barely half of them in use.',
    'some',
    'The text says “half”; its figures give 30%, or 70% without it.',
  ],
  [
    'The board approved 340 of the 500 claims, which means that half of the claims were turned down.',
    'some',
    'The text says “half”; its figures give 68%, or 32% without it.',
  ],
  [
    'The hospital trust pays for 90 beds and 70 nurses in them, which leaves more than half of the beds empty.',
    'some',
    'The text says “half”; its figures give 77.8%, or 22.2% without it.',
  ],
  [
    'The lab has confirmed 140 cases in six towns, and 21 patients have died, the surgeon said. Nine of the deaths were in Ashdod. Almost a third of the confirmed patients have therefore died.',
    'some',
    'The text says “a third”; its figures give 15%, or 85% without it.',
  ],
  [
    'Fishermen landed 3.1 million tonnes of a quota of 5.2 million tonnes, or about three-quarters of what they were allowed.',
    'strong',
    'The text says “about three-quarters of 5.2 million tonnes”; its figures give 59.6%.',
  ],
  [
    'Diesel tractors made up 1.2 million of the 2.9 million machines sold, or more than half of the market.',
    'strong',
    'The text says “more than half of 2.9 million”; its figures give 41.4%.',
  ],
  [
    'In the operation 3,412 drivers were stopped. About one in ten of them, 214, were on the ring road.',
    'strong',
    'The text says “about one in ten of 3,412”; its figures give 6.3%.',
  ],
  [
    'Turnout was 640 of the 1,600 on the roll, and 70% of those, or 1,120, voted yes.',
    'strong',
    'The text says “70% of those, or 1,120”; its figures give 448.',
  ],
  [
    'The firm, which lets 9,400 flats in three cities, took 1,260 complaints in 2024. Of those, 882, or 60 per cent, were not answered within a month.',
    'strong',
    'The text says “60 per cent of 1,260”; its figures give 70%.',
  ],
  [
    'The margin widened by 230 basis points, to 11.6% from 9.8%.',
    'strong',
    'The text says “a rise of 2.3 percentage points”; its figures give 1.8 percentage points.',
  ],
  [
    'Bed nets were handed to 18,400 households this season. Last season the figure was 11,300, so the programme has more than doubled.',
    'some',
    'The text says “more than doubled”; its figures give 1.628 times.',
  ],
  [
    'The herd had dwindled to 210 by 2004. Rangers counted 480 this winter, three times as many.',
    'some',
    'The text says “3 times”; its figures give 2.286 times.',
  ],
  [
    'A litre of cooking oil cost 900 naira in January; it now sells for 2,300 naira, more than three times as much.',
    'some',
    'The text says “more than 3 times”; its figures give 2.556 times.',
  ],
  [
    'The lake covered 1,900 square kilometres in May. By August it had shrunk to 1,100 square kilometres, so it has more than halved.',
    'some',
    'The text says “more than halved”; its figures give 0.579 times.',
  ],
  [
    'The oil slick more than doubled in size overnight, reaching 314 hectares by Wednesday noon and closing about 40 farms. It had covered 219 hectares on Tuesday evening.',
    'some',
    'The text says “more than doubled”; its figures give 1.434 times.',
  ],
];

const passed: readonly string[] = [
  'The clinic screened 240 villagers and 36 of them tested positive. One villager in seven, in other words, carries the parasite.',
  'The clinic screened 240 villagers and 36 of them tested positive. One villager in four has no latrine at home.',
  'The reef had 640 hectares of living coral in 1998 and has 410 left, which means that more than a third of it has died.',
  'Of the 58 judges on the bench, 23 are women. More than half of the judges were appointed by the last president.',
  'The theatre sold 312 of its 900 seats. Almost half of the buyers were under 25.',
  'The firm has 1,450 vans and 290 of them are electric. It wants a third of the vans to run on batteries by 2030.',
  'The board approved 340 of the 500 claims, which means that about a third of the claims were turned down.',
  'The hospital has 60 beds and 12 nurses, which means that a quarter of the beds cannot be used.',
  'The region has 112 confirmed cases and 19 patients have died. Almost a quarter of the patients in intensive care have therefore died.',
  'The council has 500 staff. It lost 40 in 2023 and 60 in 2024, which means that a fifth of its staff has gone.',
  'Rents rose from $800 to $1,200, which means that a third of what tenants pay today is the rise.',
  'She owns 1.2 million of the 2.9 million shares, and controls more than half of the votes.',
  'Diesel tractors made up 1.2 million of the 2.9 million machines sold, or more than half of those in the north.',
  'In the operation 3,412 drivers were stopped. About one in 16 of them, 214, were on the ring road.',
  'Turnout was 640 of the 1,600 on the roll, and 70% of those, or 448, voted yes.',
  'The margin widened by 180 basis points, to 11.6% from 9.8%.',
  'Bed nets went to 18,400 households this season, up from 11,300 last season; since 2015 the number has more than doubled.',
  'The herd had dwindled to 210 by 2004. Rangers counted 480 this winter, more than twice as many.',
  'A litre of oil cost 900 naira in January and sells for 2,300 naira now, and the price of bread has more than tripled.',
  'The lake covered 1,900 square kilometres in May and 1,100 in August. Its depth has more than halved.',
  'In 2020 there were 400 members and in 2022 there were 600. Numbers have doubled since 2018.',
  'The oil slick more than doubled in size overnight, reaching 514 hectares. It had covered 219 hectares on Tuesday evening.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
