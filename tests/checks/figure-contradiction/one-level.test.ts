import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One level, size or end told twice, and the same syntax where two are meant. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The trust had 48,300 people on its waiting list at the end of March.\n\nOf the 46,100 patients on its list at the end of March, a third had waited more than 18 weeks.',
    'some',
    'The article gives “48,300” here and “46,100” there for what looks like the same quantity (people).',
  ],
  [
    'At the end of June the bank had 1,240 branches.\n\nIt closed its 1,310th, leaving the 1,190 branches it had at the end of June.',
    'some',
    'The article gives “1,240” here and “1,190” there for what looks like the same quantity (branches).',
  ],
  [
    "There were 2,840 people in the county's jails on 1 May.\n\nOf the 2,480 people held in the jails on 1 May, most had not been tried.",
    'some',
    'The article gives “2,840” here and “2,480” there for what looks like the same quantity (people).',
  ],
  [
    'On 31 December the fund held 412 billion pesos.\n\nThe fund, which held 386 billion pesos on 31 December, pays for pensions.',
    'strong',
    'The article gives “412 billion pesos” here and “386 billion pesos” there for what looks like the same quantity (?-12-31).',
  ],
  [
    'At the start of the term the school had 615 pupils.\n\nThe school, which had 561 pupils at the start of the term, has no library.',
    'strong',
    'The article gives “615” here and “561” there for what looks like the same quantity (pupils).',
  ],
  [
    "The airline's fleet stood at 94 aircraft at the end of September.\n\nWith 88 aircraft at the end of September, it was the country's third largest.",
    'strong',
    'The article gives “94” here and “88” there for what looks like the same quantity (aircraft, ?-09).',
  ],
  [
    "The bank's loan book was worth $18.2bn at the end of the quarter.\n\nBad loans made up 4 per cent of the $16.7bn loan book at the end of the quarter.",
    'some',
    'The article gives “$18.2bn” here and “$16.7bn” there for what looks like the same quantity (bank).',
  ],
  [
    'By the end of May, 3,150 families were waiting for a council home.\n\nA spokesman said that 2,750 families had been waiting for a council home at the end of May.',
    'strong',
    'The article gives “3,150” here and “2,750” there for what looks like the same quantity (families, ?-05).',
  ],
  [
    'The shelter housed 212 dogs on Sunday night.\n\nVolunteers fed the 238 dogs that were in the shelter on Sunday night.',
    'some',
    'The article gives “212” here and “238” there for what looks like the same quantity (dogs).',
  ],
  [
    'The lake was 12.4 metres deep at the dam in August.\n\nIn August, when the water at the dam was 13.8 metres deep, swimming was banned.',
    'some',
    'The article gives “12.4 metres” here and “13.8 metres” there for what looks like the same quantity (lake, ?-08).',
  ],
  [
    'As of 30 April the court had 7,700 cases pending.\n\nJudges would need nine years to hear the 8,300 cases pending on 30 April.',
    'some',
    'The article gives “7,700” here and “8,300” there for what looks like the same quantity (cases pending, ?-04-30).',
  ],
  [
    'The union counted 88,000 members at the end of 2024.\n\nDues from the 81,000 members that the union had at the end of 2024 pay for its strike fund.',
    'some',
    'The article gives “88,000” here and “81,000” there for what looks like the same quantity (members).',
  ],
  [
    'Iker Salaberri signed a four-year contract that runs to June 2029.\n\nSalaberri, who is bound to Savena until June 2030, will wear No 9.',
    'some',
    'The article has it end in “June 2029” here and in “June 2030” there.',
  ],
  [
    'The 12-kilometre tunnel under the pass was opened in 2021.\n\nTrains through the tunnel, which is 14 km long, run every half hour.',
    'some',
    'The article gives “12-kilometre” here and “14 km” there for what looks like the same quantity (tunnel).',
  ],
  [
    'The stadium holds 32,000 people.\n\nEvery seat in the 38,000-capacity stadium was taken.',
    'some',
    'The article gives “32,000” here and “38,000” there for what looks like the same quantity (people).',
  ],
  [
    "The hotel has 140 rooms.\n\nGuests in the hotel's 120 rooms were woken by the alarm.",
    'some',
    'The article gives “140” here and “120” there for what looks like the same quantity (rooms).',
  ],
  [
    'The tower will be 210 metres tall.\n\nAt 190 metres, the tower would be the highest building in the city.',
    'some',
    'The article gives “210 metres” here and “190 metres” there for what looks like the same quantity (tower).',
  ],
  [
    'The siege lasted 11 days.\n\nDuring the 13-day siege two hostages escaped.',
    'some',
    'The article gives “11 days” here and “13-day” there for what looks like the same quantity (siege).',
  ],
  [
    'He was jailed for nine years for the attack.\n\nHe has served three years of his seven-year sentence.',
    'some',
    'The article gives “nine years” here and “seven-year” there for what looks like the same quantity (sentence).',
  ],
  [
    "The mayor's term ends in May 2027.\n\nThe mayor, whose term runs until May 2028, said she would not resign.",
    'some',
    'The article has it end in “May 2027” here and in “May 2028” there.',
  ],
  [
    'The play runs for three hours and ten minutes.\n\nThere is one interval in the play, which lasts two hours and forty minutes.',
    'some',
    'The article gives “three hours” here and “two hours” there for what looks like the same quantity (play).',
  ],
  [
    'The ship, 180 metres long, was built in Gdansk.\n\nTugs pulled the 210-metre ship off the rocks.',
    'some',
    'The article gives “180 metres” here and “210-metre” there for what looks like the same quantity (ship).',
  ],
  [
    'The reactor can produce 900 megawatts.\n\nThe 1,100-megawatt reactor has been shut since May.',
    'some',
    'The article gives “900 megawatts” here and “1,100-megawatt” there for what looks like the same quantity (reactor).',
  ],
  [
    'The lease on the warehouse runs for 15 years.\n\nUnder the 12-year lease the company pays no rent until 2027.',
    'some',
    'The article gives “15 years” here and “12-year” there for what looks like the same quantity (lease).',
  ],
  [
    'The album has 11 songs.\n\nShe wrote all 14 songs on the album.',
    'some',
    'The article gives “11” here and “14” there for what looks like the same quantity (songs).',
  ],
  [
    'A court in Davao handed long sentences to eight kidnappers on Friday.\n\nRelatives of the six convicted kidnappers wept in the gallery.',
    'some',
    'The article gives “eight” here and “six” there for what looks like the same quantity (kidnappers).',
  ],
  [
    'The landslide buried 27 houses in the hamlet of Orsa.\n\nEngineers have looked at each of the 31 houses buried by the landslide.',
    'some',
    'The article gives “27” here and “31” there for what looks like the same quantity (houses).',
  ],
  [
    'Poachers killed eleven elephants in the reserve in one night.\n\nRangers took the tusks from the thirteen dead elephants.',
    'some',
    'The article gives “eleven” here and “thirteen” there for what looks like the same quantity (elephants).',
  ],
  [
    'The clinic wrongly gave 64 patients the wrong vaccine.\n\nThe 46 patients who were given the wrong vaccine have been written to.',
    'some',
    'The article gives “64” here and “46” there for what looks like the same quantity (patients).',
  ],
  [
    'Oakmere Robotics raised $65 million in a Series B round led by Tern Capital.\n\nIts founder said most of the $75 million round would go on hiring.',
    'some',
    'The article gives “$65 million” here and “$75 million” there for what looks like the same quantity (Series B round).',
  ],
  [
    'The court fined the shipping line 3.2 million kroner over the spill.\n\nThe fine, which was 2.3 million kroner, has been paid.',
    'some',
    'The article gives “3.2 million kroner” here and “2.3 million kroner” there for what looks like the same quantity.',
  ],
  [
    'A necklace valued at $340,000 vanished from the hotel safe.\n\nThe necklace, worth $430,000, was a wedding present.',
    'some',
    'The article gives “$340,000” here and “$430,000” there for what looks like the same quantity (necklace).',
  ],
  [
    'The school board faces a deficit of $8.4 million.\n\nTrustees have until May to close the $9.2 million gap.',
    'some',
    'The article gives “$8.4 million” here and “$9.2 million” there for what looks like the same quantity (deficit).',
  ],
  [
    'The bank lent the developer 90 million dirhams in 2022.\n\nThe 110 million dirham loan has not been serviced since March.',
    'some',
    'The article gives “90 million dirhams” here and “110 million dirham” there for what looks like the same quantity (loan).',
  ],
  [
    'The council had 2,310 households on its housing register at the end of June.\n\nHalf of the 2,130 households on the register at the end of June were families with children.',
    'some',
    'The article gives “2,310” here and “2,130” there for what looks like the same quantity (households).',
  ],
  [
    'The keeper Ana Duarte has a contract that expires in June 2028.\n\nDuarte, who is tied to Boavista until June 2027, has two sons.',
    'some',
    'The article has it end in “June 2028” here and in “June 2027” there.',
  ],
  [
    'The cable car is 3.2 kilometres long.\n\nPassengers were stuck for five hours on the 2.6-kilometre cable car.',
    'some',
    'The article gives “3.2 kilometres” here and “2.6-kilometre” there for what looks like the same quantity (cable car).',
  ],
  [
    'Rescuers brought 33 miners to the surface by dawn.\n\nAll 36 rescued miners were said to be in good health.',
    'some',
    'The article gives “33” here and “36” there for what looks like the same quantity (miners).',
  ],
  [
    'Twelve flights were diverted to Shannon because of the storm.\n\n"We looked after the passengers of all fifteen diverted flights," said Niamh Roche, the airport\'s manager.',
    'some',
    'The article gives “Twelve” here and “fifteen” there for what looks like the same quantity (flights).',
  ],
  [
    'The family paid a ransom of 40 million pesos for the boy.\n\nPolice recovered a third of the ransom, which was 55 million pesos.',
    'some',
    'The article gives “40 million pesos” here and “55 million pesos” there for what looks like the same quantity (ransom).',
  ],
];

const passed: readonly string[] = [
  'The trust had 48,300 people on its waiting list at the end of March.\n\nOf the 46,100 patients on its list at the end of February, a third had waited more than 18 weeks.',
  'The trust had 48,300 people on its waiting list at the end of March.\n\nOf the 6,100 patients on its list who had waited more than a year at the end of March, most needed a scan.',
  'The trust had 48,300 people on its waiting list at the end of March.\n\nThe neighbouring trust, with 46,100 patients on its list at the end of March, has two hospitals.',
  'At the end of June the bank had 1,240 branches.\n\nA year earlier it had 1,310 branches.',
  "There were 2,840 people in the county's jails on 1 May.\n\nOf the 1,480 people held in the main jail on 1 May, most had not been tried.",
  'The company employed 6,200 people at the end of 2025.\n\nIt will cut a tenth of the 4,800 jobs it had in Poland at the end of 2025.',
  'On 31 December the fund held 412 billion pesos.\n\nOn 30 June it held 386 billion pesos.',
  'The reservoir stood at 41 per cent of capacity on Monday.\n\nAt 37 per cent on Monday, the Alder reservoir was the lowest of the three.',
  'Inflation was 4.6 per cent in April.\n\nThe rate for food in April, 5.2 per cent, was the highest in the region.',
  'Inflation was 4.6 per cent in April.\n\nEconomists had expected 5.2 per cent in April.',
  'The town had 18,400 inhabitants at the last census.\n\nAt the census before, 16,900 people lived in the town.',
  'At the start of the term the school had 615 pupils.\n\nAt the end of the term the school had 561 pupils.',
  'Unemployment stood at 6.1 per cent in May.\n\nIn May, 14.6 per cent of young people were without a job.',
  "The airline's fleet stood at 94 aircraft at the end of September.\n\nWith 88 aircraft in the air at the end of September, it used nearly all of them.",
  'By the end of May, 3,150 families were waiting for a council home.\n\nA spokesman said that 2,750 families had been waiting for more than a year at the end of May.',
  'The shelter housed 212 dogs on Sunday night.\n\nVolunteers fed the 238 dogs that were in the shelter on Monday night.',
  'Debt stood at 78 per cent of output at the end of last year.\n\nNet debt was 71 per cent of output at the end of last year.',
  "On Friday evening 310 patients were in the hospital's wards.\n\nThe wards have room for 350 patients.",
  'The library had 5,400 members in January 2026.\n\nIn January 2025, membership of the library was 4,900.',
  'As of 30 April the court had 7,700 cases pending.\n\nThe 3,300 criminal cases pending on 30 April will be heard first.',
  'Iker Salaberri signed a contract that runs to June 2029.\n\nSalaberri was bound to Savena until June 2026 before that.',
  'The contract runs to June 2029, with an option for another year.\n\nSalaberri may be bound to Savena until June 2030.',
  'The 12-kilometre tunnel under the pass was opened in 2021.\n\nTrains through the Aar tunnel, which is 14 km long, run every half hour.',
  'Work on the bridge began in 2017.\n\nThe bridge, opened in 2022, carries 30,000 cars a day.',
  'Ruth Adeyemi, 47, has run the shelter since March.\n\nHer sister Grace Adeyemi, who is 49, grew up in Leeds.',
  'Ruth Adeyemi, 47, has run the shelter since March.\n\nAdeyemi, who was 39 when she came to Leeds, has two sons.',
  'Pavel Dorn, 34, was found dead in his flat on Sunday.\n\nPolice are holding a man. The 36-year-old had lived there too.',
  'The stadium holds 32,000 people.\n\nEvery seat in the 38,000-capacity Olympic stadium was taken.',
  'The hotel has 140 rooms.\n\nGuests in 120 rooms were woken by the alarm.',
  'The ferry takes 90 minutes to reach the island.\n\nThe two-hour crossing to the smaller island is free.',
  'The tower was to be 210 metres tall.\n\nAt 190 metres, the tower is the highest building in the city.',
  'The siege lasted 11 days.\n\nAfter the siege a 13-day curfew followed.',
  'He was jailed for nine years for the attack.\n\nOn appeal his term was cut, and he has served three years of his seven-year sentence.',
  'The pipeline is 640 km long.\n\nProtesters walked 580 km of it.',
  'The firm was founded in 1974 by two brothers.\n\nIts rival, founded in 1979, makes valves.',
  'Her licence was valid until the end of 2024.\n\nThe new licence, which expires at the end of 2027, covers two wells.',
  "The mayor's term ends in May 2027.\n\nThe governor, whose term runs until May 2028, said she would not resign.",
  'The play runs for three hours and ten minutes.\n\nIts second half lasts two hours.',
  'The village lies 40 kilometres east of Maradi.\n\nThe border, 55 kilometres west of the village, is closed.',
  'The university is ranked 23rd in the country.\n\nLast year it was ranked 32nd in the country.',
  'The university is ranked 23rd in the country and 412th in the world.\n\nIts law school is ranked eighth.',
  "The reactor can produce 900 megawatts.\n\nThe plant's 1,800-megawatt output has been missed since May.",
  'The lease on the warehouse runs for 15 years.\n\nUnder the 12-year lease of the shop the company pays no rent.',
  'The album has 11 songs.\n\nShe wrote all 14 songs on her first album.',
  'The dam was begun in 1961 and completed in 1968.\n\nA second dam was completed in 1986.',
  "The marathon winner ran the course in 2 hours 9 minutes.\n\nThe runner-up's time of 2 hours 11 minutes was her best.",
  'The firm was founded in 1974 and moved to Ghent in 1979.\n\nThe company, listed in 1988, makes valves.',
  "Kilronan's 2-19 is worth 25 points, a goal counting three.\n\nMayross led by 0-11 to 1-7 at the interval and lost by four.\n\nSean Quirke had six of those 11 points, four of them from frees.",
  'A ferry had 169 people on board when it sank, investigators said.\n\nThe manifest listed 151 passengers and a crew of 12. The six others were small children.',
  'The contract runs to June 2029, with an option for another year.\n\nSalaberri is bound to Savena until June 2030 if he plays 30 matches.',
  "Duarte has a contract that expires in June 2028.\n\nThe coach's contract expires in June 2026.",
  'Duarte had a contract that was to expire in June 2026.\n\nDuarte is now tied to Boavista until June 2028.',
  'The river peaked at 4.86 metres on Sunday.\n\nThe peak was 12 centimetres above the mark of 2015.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
