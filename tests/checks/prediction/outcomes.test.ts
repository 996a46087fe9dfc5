import { prediction } from '../../../src/checks/prediction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Outcomes foretold by their form: what will have happened, will be happening, will stand at a level. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The club is losing money. Its larger neighbours will have bought its best players by the spring.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will have bought its best players by the spring”.',
  ],
  [
    'The price of wheat is $210 a tonne. It will be back above $300 by midsummer, and bakers will feel it before the holidays.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be back above $300 by midsummer”.',
  ],
  [
    'The trust has £4m left. Without a better deal from the ministry, Ashby will be declaring itself insolvent within two years.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be declaring itself insolvent within two years”.',
  ],
  [
    'Unless the wells are cleaned, cholera will kill dozens in the camp before the rains end.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will kill dozens”.',
  ],
  [
    'The rains start in May. They will bring cholera to the camps.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will bring cholera”.',
  ],
  [
    'The album came out on Friday. It will sail past two million sales by the end of March.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will sail past two million sales by the end of March”.',
  ],
  [
    'Shares fell 4 per cent. They will lose another third of their value before the year is out.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will lose another third of their value before the year is out”.',
  ],
  [
    'If the talks fail, the coalition will be gone by Christmas and the far right will be in government.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be gone by Christmas”.',
  ],
  [
    'The port handles 60 ships a week. By next summer half of its trade will have moved to Aldhaven.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By next summer half of its trade will have moved”.',
  ],
  [
    'The factory employs 400. Within three years robots will have taken most of their jobs.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “Within three years robots will have taken most”.',
  ],
  [
    'The film opened on Friday. It will top $300 million worldwide by the end of February.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will top $300 million worldwide by the end of February”.',
  ],
  [
    'House prices rose 2 per cent. They will overtake those of the capital by 2027.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will overtake those of the capital by 2027”.',
  ],
  [
    'The island has 400 people. In ten years nobody will be living there.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “In ten years nobody will be living there”.',
  ],
  [
    'Inflation is 4 per cent. It will be below 2 per cent by the autumn.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be below 2 per cent by the autumn”.',
  ],
  [
    'The hospital is short of 40 nurses. By this time next year it will have none left.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “this time next year it will have none”.',
  ],
  [
    'The currency has lost a tenth of its value since May. It will be worthless by Christmas.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be worthless by Christmas”.',
  ],
  [
    'The new law will drive small farmers out of business.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will drive small farmers out of business”.',
  ],
];

const passed: readonly string[] = [
  'The bridge will be finished by the spring.',
  'The firm will have spent £3m on the plant by the end of the year, its accounts show.',
  'Inflation is 4 per cent. The central bank said it would be below 2 per cent by the autumn.',
  'Inflation is 4 per cent. It will be below 2 per cent by the autumn, the central bank forecasts.',
  'The trust will be issuing the new cards in the spring.',
  'Without planning permission the shop will close on 3 May.',
  'If no one comes forward, the painting will be sold at auction in June.',
  'Unless the court rules otherwise, he will be deported on Friday.',
  'The new hospital will have 400 beds by 2027.',
  'The dividend will be paid on Thursday 14 November and with 62m shares in issue will cost some £2.6m.',
  'The team will have played 38 games by the end of May.',
  'By the time he retires in March, Judge Holt will have served for 30 years.',
  'She will be 80 in June, and will have been queen for 50 years.',
  'The museum will be back in its old building by the summer.',
  'The line will be closed for two weeks, and buses will run in place of trains.',
  'The Met Office said the storm would weaken. It will bring 40 mm of rain to the coast by Friday.',
  'The council expects to sell the depot. Without the sale it will be £3m short by 2027, its finance director, Ana Lind, told members.',
  'Band D bills will rise by £112 to £1,780 by April.',
  'The law takes effect in June. By 2030 every new boiler will have to be electric.',
  'The tax will be 6 per cent by 2027, under the plan.',
  'The winner will be known by Friday.',
  'The comet will be back in 2061.',
  'The trains will be back to normal by Monday.',
  'The minister said a deal was near. "It will be over by Christmas," she said.',
  'The satellite will have travelled 400 million miles by the time it arrives in 2031.',
];

describeCheck(prediction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
