import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Parts that do not make the whole that the words say they are of. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Of the 108 candidates, 61 were girls and 49 were boys.',
    'strong',
    'The text says “a total of 108”; its figures give 110.',
  ],
  [
    'The €38m fee consists of €29m at once, €4m for appearances and €3m later.',
    'some',
    'The text says “a total of €38m”; its figures give €36m.',
  ],
  [
    'The company has 1,200 staff in Pune. It told 180 employees on Monday that their jobs were going.\n\nOf the 180, 74 worked in sales, 52 in customer support, 31 in product and 13 in human resources.',
    'some',
    'The text says “a total of 180”; its figures give 170.',
  ],
  [
    'About half of the $24.7-million gap will be closed by a hiring freeze worth $6.5 million.\n\nThe other $18.2 million comes from four measures: $6.5 million in deferred road repairs, $4.9 million in shorter library hours, $3.1 million from the parks and $2.2 million in higher parking charges.',
    'strong',
    'The text says “a total of $18.2 million”; its figures give $16.7 million.',
  ],
  [
    "The €38m consists of €29m to be paid at once, €4m that depends on appearances and €3m that falls due in 2027, according to the club's accounts.",
    'some',
    'The text says “a total of €38m”; its figures give €36m.',
  ],
  [
    'A record 640 riders started the race on Sunday: 410 of them were men and 250 were women.',
    'strong',
    'The text says “a total of 640”; its figures give 660.',
  ],
  [
    'The choir has 54 members. Twenty-eight are sopranos, 16 altos and 14 basses.',
    'some',
    'The text says “54 in all”; its figures give 58.',
  ],
  [
    'The £12.4m bill is split between the county council, which pays £6.2m, the diocese with £3.1m and the Heritage Fund with £2.6m.',
    'some',
    'The text says “a total of £12.4m”; its figures give £11.9m.',
  ],
  [
    'Sixty-four complaints came in over the summer. Of those, 31 concerned noise, 19 were about litter and 10 about parking.',
    'some',
    'The text says “a total of 64”; its figures give 60.',
  ],
  [
    'The fleet is made up of 46 vans, 21 lorries and 12 tankers, 89 vehicles in all.',
    'strong',
    'The text says “a total of 89”; its figures give 79.',
  ],
  [
    'Money for the hall comes from three sources: $410,000 from the state, $260,000 from the city and $95,000 raised by residents. The hall will cost $785,000.',
    'strong',
    'The text says “a total of $785,000”; its figures give $765,000.',
  ],
  [
    'The ferry was carrying 212 people, of whom 187 were passengers and 35 crew.',
    'strong',
    'The text says “a total of 212”; its figures give 222.',
  ],
  [
    'He sold 34 paintings in June, 27 in July and 41 in August, for a total of 112.',
    'strong',
    'The text says “a total of 112”; its figures give 102.',
  ],
  [
    'She won 14 medals at the Games — six gold, five silver and two bronze.',
    'some',
    'The text says “a total of 14”; its figures give 13.',
  ],
  [
    'The 96 beds break down into 52 for surgery, 30 for medicine and 18 for children.',
    'strong',
    'The text says “a total of 96”; its figures give 100.',
  ],
  [
    'In the first week the clinic vaccinated 1,320 adults. In the second it vaccinated 1,190 and in the third 940, bringing the total to 3,540.',
    'some',
    'The text says “a total of 3,540”; its figures give 3,450.',
  ],
  [
    'The grant of ₹62 lakh breaks down as follows: ₹28 lakh for books, ₹19 lakh for desks and ₹11 lakh for repairs.',
    'some',
    'The text says “a total of ₹62 lakh”; its figures give ₹5,800,000.',
  ],
  [
    'The village has 85 houses. Forty-three are lived in all year, 29 are holiday homes and 17 stand empty.',
    'some',
    'The text says “a total of 85”; its figures give 89.',
  ],
  [
    'Savings of $9.3m have been found.\n\nThey are made up of:\n\n- $4.1m from fewer managers\n\n- $2.7m from energy\n\n- $1.9m from travel',
    'some',
    'The text says “a total of $9.3m”; its figures give $8.7m.',
  ],
  [
    "The committee's 17 members are drawn from three parties: eight Liberals, six Greens and two independents.",
    'strong',
    'The text says “a total of 17”; its figures give 16.',
  ],
  [
    'Of the 46 horses entered, 29 finished and 19 were pulled up.',
    'strong',
    'The text says “a total of 46”; its figures give 48.',
  ],
  [
    'Altogether 265 flights were cancelled, 118 of them at Lisbon, 92 at Porto and 65 at Faro.',
    'some',
    'The text says “a total of 265”; its figures give 275.',
  ],
  [
    'The estate was valued at £4.6m. It went to his three children: £2.1m to Anna, £1.4m to Peter and £900,000 to Ruth.',
    'strong',
    'The text says “a total of £4.6m”; its figures give £4.4m.',
  ],
  [
    'The council received 312 replies; 204 were in favour of the bridge and 118 against it.',
    'strong',
    'The text says “a total of 312”; its figures give 322.',
  ],
  [
    'Police seized 74 weapons — 39 handguns, 22 rifles and 9 shotguns — and no other arms were found.',
    'strong',
    'The text says “a total of 74”; its figures give 70.',
  ],
  [
    'The 2,400 tonnes recovered were made up of 1,150 tonnes of steel, 730 tonnes of concrete and 420 tonnes of timber.',
    'strong',
    'The text says “a total of 2,400 tonnes”; its figures give 2,300.',
  ],
  [
    'Two thousand one hundred tickets were sold, 1,350 to members and 850 to the public.',
    'strong',
    'The text says “a total of 2,100”; its figures give 2,200.',
  ],
  [
    "The orchestra's budget of $8.4m is funded by ticket sales ($3.2m), the city ($2.9m) and donors ($1.8m).",
    'some',
    'The text says “$8.4m in all”; its figures give 7,900,000.',
  ],
  [
    'The school has 630 pupils, according to its head. There are 318 boys and 322 girls.',
    'strong',
    'The text says “630 in all”; its figures give 640.',
  ],
];

const passed: readonly string[] = [
  'Of the 110 candidates, 61 were girls and 49 were boys.',
  'The €36m fee consists of €29m at once, €4m for appearances and €3m later.',
  'The company has 1,200 staff in Pune. It told 180 employees on Monday that their jobs were going.\n\nOf the 180, 84 worked in sales, 52 in customer support, 31 in product and 13 in human resources.',
  'The other $16.7 million comes from four measures: $6.5 million in deferred road repairs, $4.9 million in shorter library hours, $3.1 million from the parks and $2.2 million in higher parking charges.',
  'Of the 60 patients, 41 had a fever and 32 had a cough.',
  'Of the 108 candidates, 61 took French and 58 took German.',
  'Of the 180, 74 worked in sales and 52 in customer support.',
  'A record 640 riders started the race on Sunday: 410 of them were under 30 and 250 were women.',
  'The choir has 54 members. Twenty-eight are sopranos and 16 altos.',
  'The £12.4m bill includes £6.2m for the roof, £3.1m for the tower and £2.6m for the windows.',
  'Sixty-four complaints came in over the summer. Of those, 31 concerned noise, 19 were about litter and 10 about parking, and four about dogs.',
  'The grant pays for 46 vans, 21 lorries and 12 tankers. The depot has 89 workers.',
  'The hall will cost $785,000. So far it has $410,000 from the state, $260,000 from the city and $95,000 raised by residents.',
  'The ferry was carrying 212 people, of whom 187 were passengers and 25 crew.',
  'He sold 34 paintings in June, 27 in July and 41 in August; a year before it had been 112.',
  'She won 14 medals at three Games, six of them gold, with five silver and two bronze in Rio alone.',
  'The 96 beds include 52 for surgery, 30 for medicine and 18 for children.',
  'The village has 85 houses. Forty-three are lived in all year, 29 are holiday homes and the rest stand empty.',
  "The committee's 17 members come from several parties, among them eight Liberals, six Greens and two independents.",
  'Of the 46 horses entered, 29 finished and 11 were pulled up.',
  'Of the 46 teachers, 29 speak French and 19 speak German.',
  'The 140 jobs at risk are in Leeds, where 72 people work, in Hull and in York.',
  'The estate was valued at £4.6m before tax. It went to his three children: £1.3m to Anna, £1.1m to Peter and £900,000 to Ruth.',
  'The council received 312 replies; 204 were in favour of the bridge and 98 against it.',
  'The fee is £38m, rising to £42m with add-ons: £29m at once, £9m next year and £4m later.',
  'Two thousand one hundred tickets were sold, 1,350 to members and 850 for the evening.',
  'In the first week the clinic vaccinated 1,320 adults. In the second it vaccinated 1,190 and in the third 940, bringing the total to 3,450.',
  'The school has 630 pupils. There are 318 boys and 312 girls.',
  'The 74 people who took part were asked twice: 39 said yes the first time, 44 the second.',
  'Of the 108 pupils, 61 are girls and 49 are boarders.',
  'Of the 200 homes, 120 were flooded, 90 lost power and 45 were evacuated.',
  'The $50m comes from the federal government, which gave $30m last year and $25m the year before.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
