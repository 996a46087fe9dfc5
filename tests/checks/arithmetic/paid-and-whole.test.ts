import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Costs and those who pay them, bills of so many, and lists that are said to be whole. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The new ferry terminal will cost 88 million kroner. It is to be paid for by a 40-million-kroner loan from the county, a state grant of 27 million kroner and 30 million kroner from the port's reserves.",
    'some',
    'The text says “a total of 88 million kroner”; its figures give 97,000,000.',
  ],
  [
    'Rebuilding the theatre cost $12.4 million. The bill was shared by the city, which gave $5.1 million, the Harlow Foundation, which put in $4.6 million, and private donors, who gave $3.9 million.',
    'some',
    'The text says “a total of $12.4 million”; its figures give $13.6 million.',
  ],
  [
    'The co-operative spent £640,000 on the mill, financed by a bank loan of £310,000, a lottery grant of £150,000 and share sales of £220,000.',
    'some',
    'The text says “a total of £640,000”; its figures give £680,000.',
  ],
  [
    'The rescue package comes to 9.6 billion rand. It is 4.2 billion rand in new equity, 3.1 billion rand in guarantees and 1.4 billion rand in deferred tax.',
    'some',
    'The text says “a total of 9.6 billion rand”; its figures give 8,700,000,000.',
  ],
  [
    "The dam's repair will cost €36 million. The sum is made up of €17 million from the region, €14 million from the power company and €9 million from the European Union.",
    'some',
    'The text says “a total of €36 million”; its figures give €40 million.',
  ],
  [
    "Staging the regatta cost $2.4 million. The island's government put up $1.1 million, or almost two-thirds of the total.",
    'strong',
    'The text says “nearly two-thirds of $2.4 million”; its figures give 45.8%.',
  ],
  [
    "The museum's new wing cost £18 million. The trust found £7 million, or more than half of the bill, from its own pocket.",
    'strong',
    'The text says “more than half of £18 million”; its figures give 38.9%.',
  ],
  [
    'The tunnel was built for 420 million kroner. The state bore 300 million kroner, or nearly half of the cost.',
    'strong',
    'The text says “nearly half of 420 million kroner”; its figures give 71.4%.',
  ],
  [
    'Restoring the organ took £900,000. A grant of £250,000, or over 40% of the total, came from the lottery.',
    'strong',
    'The text says “more than 40% of £900,000”; its figures give 27.8%.',
  ],
  [
    'Senator Ruiz raised $4.2 million between April and June, about twice the $1.3 million that her rival, the county treasurer Dale Moss, reported.',
    'strong',
    'The text says “about twice”; its figures give 3.231 times.',
  ],
  [
    'The challenger said he had raised $620,000 in the same period, roughly double the $480,000 that the governor reported.',
    'strong',
    'The text says “roughly double”; its figures give 1.292 times.',
  ],
  [
    "Doe's campaign reported raising $1.86 million in the first three months of the year, roughly three times the $930,000 that Roe reported in the same period.",
    'strong',
    'The text says “about 3 times”; its figures give 2 times.',
  ],
  [
    'Delgado reported raising $1.86 million, roughly three times the reported $930,000 that Whitlock took in.',
    'strong',
    'The text says “about 3 times”; its figures give 2 times.',
  ],
  [
    'A knee replacement costs about £7,000. With some 900 knee replacements a year at the hospital, that comes to an annual bill of almost £9.5 million.',
    'some',
    'The text says “£9.5 million in all”; its figures give £6.3 million.',
  ],
  [
    'Each asylum place costs €24,000 a year. The canton has 410 places, which makes for a yearly bill of about €14 million.',
    'some',
    'The text says “€14 million in all”; its figures give €9.84 million.',
  ],
  [
    'One streetlight costs $600 to convert. The town has 3,200 streetlights, so that makes $2.9 million in all.',
    'some',
    'The text says “$2.9 million in all”; its figures give $1.92 million.',
  ],
  [
    'An emergency call-out costs the service about $1,200, officials said. The station handled some 2,100 call-outs last year, for a total bill of close to $3.8 million.',
    'some',
    'The text says “$3.8 million in all”; its figures give $2.52 million.',
  ],
  [
    'Nineteen cases of measles have been confirmed, the ministry said. All the cases were in two schools, nine in Varna and seven in Dobrich.',
    'strong',
    'The text says “a total of 19”; its figures give 16.',
  ],
  [
    'Police counted 46 arrests over the weekend. All of the arrests were made in three cities, 21 in Lund, 14 in Ystad and eight in Malmo.',
    'strong',
    'The text says “a total of 46”; its figures give 43.',
  ],
  [
    'The storm killed at least 31 people. The dead were all in three districts: 14 in Kamal, nine in Sunda and five in Tarn.',
    'strong',
    'The text says “a total of 31”; its figures give 28.',
  ],
  [
    'The blight has hit 58 orchards. All were in four valleys, 20 in Orr, 16 in Tees, nine in Lune and seven in Eden.',
    'strong',
    'The text says “a total of 58”; its figures give 52.',
  ],
  [
    'The $45 million round brings the total raised by the ten-year-old company to $90 million. It raised $4 million in a seed round in 2019 and $21 million in a Series A in 2021, its only earlier rounds.',
    'some',
    'The text says “a total of $90 million”; its figures give $70 million.',
  ],
  [
    'A grant of £120,000 takes the sum raised by the village to £260,000. A fair that made £35,000 and a raffle that made £60,000 were its only earlier fundraisers.',
    'strong',
    'The text says “a total of £120,000”; its figures give £95,000.',
  ],
  [
    'Volta has raised €60 million, lifting its total funding to €100 million. Its only previous round, in 2021, brought in €25 million.',
    'some',
    'The text says “a total of €100 million”; its figures give €85 million.',
  ],
  [
    'The loan of 30 million rand brings the money borrowed by the farm since it opened to 55 million rand. Its only earlier loans were 8 million rand in 2015 and 9 million rand in 2020.',
    'some',
    'The text says “a total of 55 million rand”; its figures give 47,000,000.',
  ],
  [
    'The stadium roof cost N36 million to mend. The league paid N15 million, or more than half of the bill.',
    'strong',
    'The text says “more than half of N36 million”; its figures give 41.7%.',
  ],
];

const passed: readonly string[] = [
  "The new ferry terminal will cost 88 million kroner. It is to be paid for by a 40-million-kroner loan from the county, a state grant of 27 million kroner and 21 million kroner from the port's reserves.",
  'The new ferry terminal will cost 88 million kroner. It is financed by a county loan of 40 million kroner, a state grant of 27 million kroner and 30 million kroner of its own, which leaves room for a contingency.',
  'The new ferry terminal will cost 88 million kroner. It is financed by a county loan of 40 million kroner, a state grant of 27 million kroner and 30 million kroner of its own. The difference is a reserve for overruns.',
  'The terminal was first expected to cost 88 million kroner. It is now financed by a county loan of 40 million kroner, a state grant of 27 million kroner and 30 million kroner of its own.',
  'The terminal will cost 88 million kroner. Work is financed by several lenders, including a county loan of 40 million kroner, a state grant of 17 million kroner and 14 million kroner of its own.',
  'The terminal will cost 88 million kroner. It is financed in part by a county loan of 40 million kroner, a state grant of 17 million kroner and 14 million kroner of its own.',
  'The terminal cost 88 million kroner in 2019. The harbour is financed by harbour dues of 40 million kroner, a state grant of 27 million kroner and 30 million kroner of rents this year.',
  'The terminal will cost 88 million kroner. It is financed by a loan of 40 million kroner, of which 12 million kroner is interest-free, a grant of 27 million kroner and 21 million kroner of its own.',
  'The fair cost N140 million to stage. The state government gave N84 million, or three-fifths of the total, and sponsors the rest.',
  'The fair cost N140 million to stage. The state government gave N84 million, or nearly three-quarters of the total raised in gifts, and sponsors the rest.',
  'The fair cost N140 million to stage last year. The state government gave N84 million this year, or nearly three-quarters of the total.',
  'The fair cost N140 million, against N112 million the year before. The state government gave N84 million, or three-quarters of the total.',
  'The wing cost £18 million and its furniture £2 million. The trust found £7 million, or a little over a third of the total.',
  'The wing cost £18 million. Donors gave £12 million between them, and the trust £3 million, or a fifth of the total.',
  'Senator Ruiz raised $4.2 million between April and June, about three times the $1.4 million that her rival reported.',
  'Senator Ruiz raised $4.2 million and spent $2.6 million, twice the $1.3 million that her rival, Dale Moss, reported spending.',
  'Senator Ruiz raised $4.2 million, leaving her with about twice the $1.3 million that her rival has in the bank.',
  'Senator Ruiz reported raising $4.2 million, while the party raised twice the $1.3 million that it took in last year.',
  'Senator Ruiz has raised $4.2 million since January, including three times the $930,000 that she reported in June.',
  'Senator Ruiz raised $4.2 million between April and June and now has more than twice the $1.3 million of her rival.',
  'A hip fracture costs about $38,000 to treat in the first year. With some 1,300 hip fractures a year in the province, that makes for an annual bill of close to $50 million.',
  'A hip fracture costs about $38,000 to treat. With some 1,300 hip fractures a year in the province, that makes for an annual bill of more than $45 million.',
  'A hip fracture costs about $38,000 to treat. With 1,300 fractures of all kinds a year, and the cost of care at home, the annual bill comes to $64 million.',
  'A hip fracture costs about $38,000 to treat in the first year and $9,000 in the next. With some 1,300 hip fractures a year, that makes for a bill of close to $64 million.',
  'A bus costs $400,000. The city has 60 buses, and it spends about $36 million in all on transport each year.',
  'A bus costs $400,000. The city will buy 60 buses and build two depots, for a total bill of $36 million.',
  'Each place costs €24,000 a year. The canton has 410 places, which makes for a bill of about €7 million over the nine months that they are open.',
  'At least 23 people had been killed by Friday, the council said. All the deaths were in three towns, it said, thirteen in San Eladio, six in Bagong and four in Tagbac.',
  'At least 23 people had been killed by Friday, the council said. The deaths were in several towns, it said, eleven in San Eladio, six in Bagong and four in Tagbac.',
  'At least 23 people had been killed by Friday, the council said. All the deaths in the first storm were in three towns, eleven in San Eladio, six in Bagong and four in Tagbac.',
  'By Thursday 19 people had been killed. At least 23 people had been killed by Friday. All the deaths were in three towns, nine in San Eladio, six in Bagong and four in Tagbac.',
  'The storm hit 23 villages. All the deaths were in three towns, eleven in San Eladio, six in Bagong and four in Tagbac.',
  'At least 23 people had been killed by Friday. All the deaths were in four towns, including eleven in San Eladio, six in Bagong and four in Tagbac.',
  'At least 23 people had been killed by Friday. Not all the deaths were in the three towns, with eleven in San Eladio, six in Bagong and four in Tagbac.',
  'The round of ₹210 crore brings the total raised by the six-year-old firm to ₹280 crore. It raised ₹8 crore in a seed round in 2020 and ₹62 crore in a Series A in 2022, its only earlier fundraising.',
  'The round of ₹210 crore brings the total raised by the six-year-old firm to ₹310 crore. It raised ₹8 crore in a seed round in 2020 and ₹62 crore in a Series A in 2022.',
  'The round of ₹210 crore brings the total raised by the six-year-old firm to ₹310 crore, including debt. It raised ₹8 crore in a seed round in 2020 and ₹62 crore in a Series A in 2022, its only earlier equity rounds.',
  'The round of ₹210 crore brings the total raised by the firm to ₹310 crore. It raised ₹8 crore in a seed round and ₹62 crore in a Series A, its only earlier equity rounds, and has borrowed ₹30 crore.',
  'The $45 million round brings the total raised by the firm to $90 million. Its only earlier round in America, in 2021, was one of $21 million.',
  'The round of $45 million brings the total raised by the firm to about $70 million. It raised €4 million in a seed round and €18 million in 2021, its only earlier rounds.',
  'The round of $45 million takes the value of the firm to $310 million. It raised $4 million in a seed round and $21 million in 2021, its only earlier rounds.',
  'Police shot 31 dogs. The dead were all in three districts: 14 in Kamal, nine in Sunda and five in Tarn.',
  'The bridge cost £40 million. It is shared by 18 million cars, which pay £12 million, lorries, which pay £15 million, and buses, which pay £6 million.',
  'The terminal will cost 88 million kroner. It is financed by a county loan of 40 million kroner, a state grant of 27 million kroner and €3 million from Brussels.',
  'The terminal will cost 88 million kroner. It is 12 million kroner more than planned, 9 million kroner more than the county offered and 70 million kroner more than the first quay.',
  'The club has debts of £90 million. That is owed to banks, £40 million, to other clubs, £25 million, and to the taxman, who is owed £15 million.',
  'The strike cost the firm £40 million. The firm made a profit of £11 million, or half of the total that it had hoped for.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
