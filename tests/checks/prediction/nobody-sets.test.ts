import { prediction } from '../../../src/checks/prediction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What nobody sets by a decision, told as if it had happened. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Tavolo has cut a fifth of its staff.\n\nThe company will be in surplus before the tax year is out, and its shares will be trading in Milan within ten months.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be in surplus before the tax year is out”.',
  ],
  [
    'The firm sold 4,000 bikes last year. It will be selling ten times as many by 2030.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be selling ten times as many by 2030”.',
  ],
  [
    'The new line opens in May. House prices along it will rise by a fifth in the first year.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “House prices along it will rise”.',
  ],
  [
    'The government has a majority of two. It will fall before Christmas.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will fall before Christmas”.',
  ],
  [
    'Inflation stood at 4.1 per cent in March. By the autumn it will be back at two per cent, and interest rates will follow.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By the autumn it will be back at two per cent”.',
  ],
  [
    'The club are ninth. Promotion will be theirs by Easter.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be theirs by Easter”.',
  ],
  [
    'The party polled 11 per cent in the spring. It will win the next election with ease.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will win the next election”.',
  ],
  [
    'The bridge is 90 years old. The next big flood will bring it down.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will bring it down”.',
  ],
  [
    'The app has 200,000 users. It will have a million by the spring.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will have a million”.',
  ],
  [
    'There are 300 shops left on the street. Half of them are going to be empty by 2028.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “are going to be empty by 2028”.',
  ],
  [
    'The tax cut takes effect in January. It will pay for itself within three years.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will pay for itself within three years”.',
  ],
  [
    'The glacier has lost a third of its ice. In twenty years there will be nothing left of it.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “In twenty years there will be nothing left of it”.',
  ],
  [
    'Voters will punish the party for it at the polls in May.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “Voters will punish the party for it at the polls in May”.',
  ],
  [
    'The strike begins on Monday. The company will give in before the week is out.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will give in before the week is out”.',
  ],
  [
    'Rents in the city are going to double by the end of the decade.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “Rents in the city are going to double”.',
  ],
  [
    'The startup raised $4m in March. It is on course to be worth a billion dollars, and will list in London next summer.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “is on course to be worth a billion dollars, and will list in London next summe”.',
  ],
  [
    'The striker is 19. He will be the best player in the world before he is 25.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be the best player in the world before he is 25”.',
  ],
  [
    'The mine shut in 2019. The town will never recover.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will never recover”.',
  ],
  [
    'The currency has lost a tenth of its value since May and will lose as much again by New Year.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will lose as much again by New Year”.',
  ],
  [
    'The law passed on Monday. Within months the courts will strike it down.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “the courts will strike it down”.',
  ],
  [
    'The new stadium holds 40,000. It will be full every week.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be full every week”.',
  ],
  [
    'The factory makes 500 cars a week. By next summer, twice that number will be leaving its gates.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By next summer, twice that number will be leaving its gates”.',
  ],
  [
    'Oakley Foods lost £3 million last year. It will be back in the black by the summer.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be back in the black by the summer”.',
  ],
  [
    'Rents will climb by another tenth before the school year starts.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “Rents will climb”.',
  ],
  [
    'The channel has 40,000 subscribers and will have half a million by Christmas.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will have half a million”.',
  ],
  [
    'Customers will desert the chain once the new prices are in.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “Customers will desert the chain once the new”.',
  ],
  [
    'The cabinet has lost three ministers since June and will not last until the spring.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will not last until the spring”.',
  ],
  [
    'By 2031 the plant will be exporting twice as much as it does today.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “By 2031 the plant will be exporting twice as much as it does today”.',
  ],
  [
    'The cinema seats 900, and it will be full every night.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will be full every night”.',
  ],
  [
    'The new motorway will pay for itself in eight years.',
    'some',
    'A forecast is stated as fact, with nobody named who makes it: “will pay for itself in eight years”.',
  ],
];

const passed: readonly string[] = [
  'The company will be in profit before the financial year is out, its chief executive, Ana Lund, told investors.',
  'The firm expects to be in profit by June. Its shares will be trading in Milan from Monday.',
  'The new line opens in May. Trains will run every ten minutes.',
  'The council will vote on 3 June. The hall will be demolished if the plan passes.',
  'Inflation will fall to two per cent by the autumn, the central bank said in its May report.',
  'The Met Office forecasts rain. Temperatures will drop below zero by Friday.',
  'The tax will rise to 21 per cent in January under a law passed in 2024.',
  'The museum will close for two years from September while the roof is replaced.',
  "Whether the club will win promotion is anybody's guess.",
  '"The mine shut and the town will never recover," said Piet Vos.',
  'The scheme will cost £4m and will be paid for by a loan, according to council papers.',
  "The bank's economists say rents will double by 2035. Wages will rise by half, in their view.",
  'Pupils will sit the exam in May, and results will be out by August.',
  'The company will pay a dividend of 4p on 3 July.',
  'If the plan goes ahead, the town will lose its last school, parents fear.',
  'Holm will be 34 when his contract ends in June 2028.',
  'The two sides will meet again on Saturday, and the winner will face Lund in the final.',
  'The union says thousands of jobs will be lost. Most of them will be in Leeds, according to its figures.',
  'Under the agreement, the firm will sell its Leeds plant within twelve months.',
  'The judge will give her ruling before the end of the week.',
  'The moon will pass in front of the sun on 12 August, and it will be dark for two minutes.',
  'Tickets will be on sale by the end of the month.',
  'The app will be available in 12 countries by the end of the year, the firm said. It will have a million users by then.',
  'The course will be full by Friday if bookings go on at this rate.',
  'In the film, the hero will lose everything before the year is out.',
  'The agency sets rents each May. Rents will rise by 4 per cent in July under its order.',
  "The bank's economists expect growth. Unemployment will fall to 5 per cent by 2028, they say.",
  'Shares will be worth 40p each after the split on Monday.',
  'The company will lose half its fleet when the lease ends in May.',
  'Voters will go to the polls on 3 June.',
  'The line will be full every morning until the works end, the operator said.',
  'The exhibition will be back in Leeds by the autumn.',
  'Parents will come back on Friday to collect the reports.',
  'The winner will have half of the prize money by Christmas.',
  'Inflation will be published on Tuesday.',
];

describeCheck(prediction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
