import { unsourcedClaim } from '../../../src/checks/unsourced-claim.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** To know and keep quiet, to hide, to buy, to make up. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The dairy board has known for three years that the samples were spoiled, and hid it from customers.\n\nThe results came out on Friday.',
    'some',
    'In the article’s own voice, with no source in reach: “known for three years that”.',
  ],
  [
    'The ministry knew since 2022 that the tests did not work, and told nobody.\n\nIt bought 4 million of them.',
    'some',
    'In the article’s own voice, with no source in reach: “knew since 2022 that the tests did not work, and told nobody”.',
  ],
  [
    'The hospital has been aware for a year that the scanner was faulty and kept it from patients.\n\nIt stands on the second floor.',
    'some',
    'In the article’s own voice, with no source in reach: “been aware for a year that”.',
  ],
  [
    'For three years the council hid the asbestos reports from tenants.\n\nThe flats were built in 1968.',
    'some',
    'In the article’s own voice, with no source in reach: “hid the asbestos reports from tenants”.',
  ],
  [
    'The company kept two sets of books.\n\nIt has 400 staff in Leeds.',
    'some',
    'In the article’s own voice, with no source in reach: “kept two sets of books”.',
  ],
  [
    "The mayor gave the contract to his brother-in-law's firm in return for cash.\n\nThe road opens in May.",
    'some',
    "In the article’s own voice, with no source in reach: “gave the contract to his brother-in-law's firm in return for cash”.",
  ],
  [
    'The club paid the referee before the cup final.\n\nIt won 2-1.',
    'some',
    'In the article’s own voice, with no source in reach: “paid the referee before”.',
  ],
  [
    'The bank helped its clients to hide money from the tax office.\n\nIt has branches in 12 countries.',
    'some',
    'In the article’s own voice, with no source in reach: “helped its clients to hide”.',
  ],
  [
    'The professor made up the data for at least three of her papers.\n\nShe has taught at the college since 2011.',
    'some',
    'In the article’s own voice, with no source in reach: “made up the data”.',
  ],
  [
    'The airline cut corners on maintenance to save money.\n\nIt flies to 40 cities.',
    'some',
    'In the article’s own voice, with no source in reach: “cut corners on maintenance”.',
  ],
  [
    'The charity spent most of the donations on its directors.\n\nIt was founded in 1998.',
    'some',
    'In the article’s own voice, with no source in reach: “spent most of the donations on its directors”.',
  ],
  [
    'The agency has been covering up the leaks since 2019.\n\nThe plant employs 300 people.',
    'some',
    'In the article’s own voice, with no source in reach: “has been covering up the”.',
  ],
  [
    "Vale's campaign bought votes in two districts.\n\nHe won by 400.",
    'some',
    'In the article’s own voice, with no source in reach: “bought votes”.',
  ],
  [
    'The dairy watered down its milk for years.\n\nIt sells 2 million litres a week.',
    'some',
    'In the article’s own voice, with no source in reach: “watered down its milk”.',
  ],
  [
    'The firm used children to pick its cotton.\n\nIts shirts are sold in 30 countries.',
    'some',
    'In the article’s own voice, with no source in reach: “used children to pick”.',
  ],
  [
    'The inspectors never set foot in the building, though they signed the papers.\n\nIt has nine floors.',
    'some',
    'In the article’s own voice, with no source in reach: “never set foot in the building, though they signed”.',
  ],
  [
    'The water company has poured raw sewage into the bay every summer and kept quiet about it.\n\nThe bay has six beaches.',
    'some',
    'In the article’s own voice, with no source in reach: “poured raw sewage into the bay every summer and kept quiet”.',
  ],
  [
    'The ministry kept the deaths secret.\n\nThe hospital has 400 beds.',
    'some',
    'In the article’s own voice, with no source in reach: “kept the deaths secret”.',
  ],
  [
    'The trainer doped the horse.\n\nIt won by a length at Varde.',
    'some',
    'In the article’s own voice, with no source in reach: “doped the horse”.',
  ],
  [
    'The school shielded a teacher whom it knew to be violent.\n\nIt has 900 pupils.',
    'some',
    'In the article’s own voice, with no source in reach: “shielded a teacher whom it knew”.',
  ],
  [
    "The governor's aides wiped their phones before the inquiry could read them.\n\nThe governor took office in 2023.",
    'some',
    'In the article’s own voice, with no source in reach: “wiped their phones before the inquiry could read them”.',
  ],
  [
    'The laboratory knew for months that the vaccine had spoiled, and shipped it all the same.\n\nIt has 60 staff.',
    'some',
    'In the article’s own voice, with no source in reach: “knew for months that”.',
  ],
  [
    'The shipping company told its captains to switch off their trackers and load oil at night.\n\nIt owns nine tankers.',
    'some',
    'In the article’s own voice, with no source in reach: “told its captains to switch off”.',
  ],
  [
    'The agency has been hiding the number of escapes since 2021.\n\nIt runs four prisons.',
    'some',
    'In the article’s own voice, with no source in reach: “has been hiding the”.',
  ],
  [
    'Officers planted the drugs in his car.\n\nThe trial ended in May.',
    'some',
    'In the article’s own voice, with no source in reach: “planted the drugs”.',
  ],
  [
    'The care home let residents go without food for days.\n\nIt has 48 beds.',
    'some',
    'In the article’s own voice, with no source in reach: “let residents go without food”.',
  ],
  [
    'The party paid people to vote for it in two towns.\n\nIt won 31 seats.',
    'some',
    'In the article’s own voice, with no source in reach: “paid people to vote”.',
  ],
  [
    'The factory burned its waste at night and told nobody.\n\nIt makes paint.',
    'some',
    'In the article’s own voice, with no source in reach: “burned its waste at night and told nobody”.',
  ],
  [
    'The governor took money from the builders whose permits he signed.\n\nHe was elected in 2022.',
    'some',
    'In the article’s own voice, with no source in reach: “took money from the builders whose”.',
  ],
  [
    'The airline kept the cracks secret from its pilots.\n\nIt has 22 planes.',
    'some',
    'In the article’s own voice, with no source in reach: “kept the cracks secret from its pilots”.',
  ],
];

const passed: readonly string[] = [
  'The dairy board has known for three years that the samples were spoiled, and hid it from customers, an inquiry found.\n\nThe results came out on Friday.',
  'The dairy board has known for three years that the plant would close.\n\nThe results came out on Friday.',
  'The council hid the key under a stone.\n\nThe flats were built in 1968.',
  'Brandt knew that the brakes were faulty, the court heard.\n\nHis firm has 12 dealerships.',
  'The company kept two sets of keys.\n\nIt has 400 staff in Leeds.',
  'Lund was convicted in May. She had paid the referee before the cup final.\n\nIt won 2-1.',
  'The paper reported in May that the bank helped its clients to hide money.\n\nIt has branches in 12 countries.',
  'Did the police lose the evidence on purpose? Nobody knows.\n\nThe case is four years old.',
  'In the film the mayor gives the contract to his brother in return for cash.\n\nThe road opens in May.',
  'The club paid the referee his usual fee before the cup final.\n\nIt won 2-1.',
  'The airline cut the cost of maintenance by a tenth.\n\nIt flies to 40 cities.',
  'The charity spent most of the donations on food.\n\nIt was founded in 1998.',
  'She has known for two years that she is ill, and hid it from her parents.\n\nShe is 14.',
  'He hid the ring from his wife for a year.\n\nThey married in May.',
  '"The ministry kept the deaths secret," said Dr Lund.\n\nThe hospital has 400 beds.',
  'The dairy watered its fields for years.\n\nIt sells 2 million litres a week.',
  'The trainer denied that he doped the horse.\n\nIt won by a length at Varde.',
  'The firm has known since May that the plant needs a new roof.\n\nWork begins in June.',
  'According to the auditor, the agency has been covering up the leaks since 2019.\n\nThe plant employs 300 people.',
  'The ministry kept the date secret.\n\nThe hospital has 400 beds.',
  'The club paid the trainer before the season began.\n\nIt won 2-1.',
  'The farm diluted its milk with water for the calves.\n\nIt has 40 cows.',
  'The doctor helped his patients to hide their scars.\n\nHe works in Leeds.',
  'The firm deleted the messages before moving to a new system.\n\nIt has 60 staff.',
  'The school kept the prize secret.\n\nIt has 900 pupils.',
  'The foundation spent most of its grant on salaries for nurses.\n\nIt runs four clinics.',
  'The lab invented the numbers game in 1988.\n\nIt sells toys.',
  'The bakery burned its bread and told nobody.\n\nIt opens at six.',
  'The party hired children to sing at its congress.\n\nThey sang for an hour.',
];

describeCheck(unsourcedClaim, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
