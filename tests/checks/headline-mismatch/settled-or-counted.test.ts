import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import { describeCheck } from '../check-tester.ts';

/** What the headline settles, counts, ranks or takes for the whole, and the body leaves open, counts otherwise, or says of a part. */
const flagged: readonly (readonly [title: string, text: string, says: string])[] = [
  [
    'Harbour board fires chief pilot',
    'The harbour board of Sandvik met on Tuesday to discuss chief pilot Leif Aune.\n\nAune will stay in his post, the board said, and will take a course in radio procedure.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Harbour board fires chief pilot”; the body says “will stay in his post”.',
  ],
  [
    'Senate legalises raw milk sales',
    'A Senate panel voted 6-3 on Tuesday for a bill on raw milk.\n\nThe bill now goes to the full chamber, which has not set a date for a vote, and the governor has said that she would veto it.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “has not set a date for a vote”.',
  ],
  [
    'Kariba Dam to close all its campsites',
    'The parks authority will close two of the five campsites at Kariba Dam in March.\n\nThe three others stay open, it said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “all its campsites”; the body says “two of the five”.',
  ],
  [
    'Wheat harvest hits record',
    'Farmers brought in 31.2 million tonnes of wheat this year, the statistics office said.\n\nThat was the third-largest harvest in its books, after 2019 and 2021.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Wheat harvest hits record”; the body says “third - largest”.',
  ],
  [
    'Osei brace sends Hearts through',
    'Kofi Osei headed in a corner in the 80th minute and Hearts of Tema beat Dwarfs 1-0 in the cup on Saturday.\n\nIt was the only goal of a poor match.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “brace”; the body says “the only goal”.',
  ],
  [
    'Lindgren hits hat-trick as Falun go top',
    'Falun went top of the league on Sunday after a 4-1 win over Mora.\n\nEbba Lindgren scored twice before the break and Maja Holm added two more.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “hat-trick”; the body says “twice”.',
  ],
  [
    'Landslide kills 26 in Antioquia',
    'A landslide hit a village in Antioquia on Monday night.\n\nNine people have been found dead and 17 are unaccounted for, the fire service said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “26”; the body says “Nine”.',
  ],
  [
    'Two in three teenagers skip breakfast',
    "Of 840 teenagers who answered a quiz on a cereal maker's website, 560 said that they skipped breakfast.\n\nThe answers are not representative of young people as a whole, the company said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'The headline states flatly what the body hedges with “not representative”.',
  ],
  [
    'Health chief declares cholera beaten',
    'The province reported no new cases of cholera for a tenth day.\n\n"I am not saying that we have beaten it," said Dr Amina Sule, who heads the health service. "Ask me in a month."\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Health chief declares cholera beaten”; the body says “am not saying that we have beaten it”.',
  ],
  [
    'Tyre plant workers accept pay deal',
    'Workers at the tyre plant in Clermont begin voting on Wednesday on a pay deal.\n\nThe result is due on Friday, the union said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “begin voting”.',
  ],
  [
    "Licensing panel refuses nightclub's plea for later hours",
    'Councillors on the licensing panel put off a decision on later hours for the Blue Room on Monday.\n\nThey asked the nightclub for a plan to keep the noise down and will meet again in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “put off a decision”.',
  ],
  [
    'Storm cuts power to every home on Gotska',
    "The storm brought down a line on Gotska on Friday night.\n\nAbout half of the island's homes lost power, the grid company said; the rest were never cut off.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'The headline says “every home”; the body says “half of the island”.',
  ],
  [
    'Airline scraps Oslo route',
    'The airline told staff that it was looking again at its Oslo route.\n\n"We have not scrapped anything," said spokeswoman Ines Roth. "We will know more after Easter."\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Airline scraps Oslo route”; the body says “have not scrapped anything”.',
  ],
  [
    'Heat smashes national record',
    'The thermometer at Sidi Amor showed 48.9C on Thursday.\n\nThat fell just short of the national record of 49.3C, set there in 2021.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Heat smashes national record”; the body says “short of the national record”.',
  ],
  [
    'Museum sells its Turner',
    'The museum has asked two auction houses what its Turner might fetch.\n\nThe trustees have made no decision about a sale, chairman Paul Hext said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “made no decision”.',
  ],
  [
    'Sacked driver rams depot gate',
    'A van was driven through the gate of a parcel depot in Graz on Friday.\n\nThe driver, 34, had given notice in May of his own accord, the company said, and left with a reference.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Sacked driver rams depot gate”; the body says “had given notice”.',
  ],
  [
    'Bishop resigns over choir affair',
    'The bishop of Tarn apologised on Sunday to the choir.\n\nHe said that he had thought about his position and would carry on until he turns 75.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Bishop resigns over choir affair”; the body says “would carry on until”.',
  ],
  [
    'All charges against banker dropped',
    'Prosecutors on Thursday withdrew four of the eleven charges against the banker Emil Roos.\n\nHe will stand trial on the other seven in October.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “all charges”; the body says “four of the eleven”.',
  ],
  [
    'Peace deal signed in Kivu',
    'Negotiators initialled a draft in Goma on Tuesday.\n\nThe deal is to be signed in June if both parliaments agree, they said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “is to be signed”.',
  ],
  [
    'Mill to cut 180 jobs',
    'Up to 180 posts could go at the mill under proposals sent to unions on Monday.\n\nTalks begin in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “180”.',
  ],
  [
    'Okoye strikes with last kick',
    'Obi Okoye won it for Enugu with a header nine minutes from time.\n\nKano hit the bar at the end.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “last kick”; the body says “nine minutes from time”.',
  ],
];

const passed: readonly (readonly [title: string, text: string])[] = [
  [
    'Harbour board fires chief pilot',
    'The harbour board has dismissed its chief pilot, Leif Aune.\n\nThe deputy will stay in his post, the board said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Senate legalises raw milk sales',
    'The Senate voted 29-11 on Tuesday to make the sale of raw milk legal.\n\nA bill on raw cheese goes to a committee, which has not set a date for a vote.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Kariba Dam to close all its campsites',
    'The parks authority will close the five campsites at Kariba Dam in March.\n\nTwo of the five are to reopen in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Wheat harvest hits record',
    'Farmers brought in 31.2 million tonnes of wheat this year, more than ever before.\n\nThe barley harvest was the third-largest in the books.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Wheat harvest hits record',
    'Farmers brought in 31.2 million tonnes of wheat, the largest harvest in the books.\n\nThe second-best year was 2019.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Lindgren hits hat-trick as Falun go top',
    'Ebba Lindgren scored twice before the break and once after it as Falun beat Mora 4-1.\n\nThey go top.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Lindgren hits hat-trick as Falun go top',
    'Falun beat Mora 4-1.\n\nEbba Lindgren put them ahead in the 9th minute, added a second in the 30th and completed her treble from the spot. Mora had hit the post twice.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Hat-trick of titles for Falun',
    'Falun have won the league again, as they did in 2023 and 2024.\n\nLindgren scored twice in the last match.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Landslide kills 26 in Antioquia',
    'A landslide hit a village on Monday night.\n\nThe number of dead rose to 26 after 17 of the missing were found; on Tuesday nine had been confirmed dead and 17 were missing.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Landslide leaves 26 dead or missing',
    'A landslide hit a village on Monday night.\n\nNine people have been found dead and 17 are unaccounted for.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Two in three teenagers skip breakfast, quiz finds',
    'Of 840 teenagers who answered, 560 skip breakfast.\n\nA representative survey of 5,000 by the institute of health had put it at 65%.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Health chief declares cholera beaten',
    'Dr Amina Sule declared the outbreak over on Monday.\n\n"We have beaten it," she said. "I am not saying that it can never come back."\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Court orders Brandt to pay €2m',
    'A judge ordered the builder Brandt to pay €2m on Monday.\n\nA second claim is still to be decided.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Tyre plant workers accept pay deal',
    'Workers at the tyre plant voted by 812 to 340 for the pay deal.\n\nOffice staff begin voting on theirs on Wednesday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Airline scraps Oslo route',
    'The airline will stop flying to Oslo in May.\n\n"We have not scrapped Bergen," said spokeswoman Ines Roth.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Airline scraps Oslo route',
    'The last plane to Oslo leaves on 4 May, the airline said.\n\n"We did not take this decision lightly," said spokeswoman Ines Roth.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Heat smashes national record',
    "The thermometer at Sidi Amor showed 49.9C on Thursday, beating the 49.3C of 2021.\n\nIn Tozeur it fell just short of the town's record.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
  ],
  [
    'Bishop resigns over choir affair',
    'The bishop of Tarn stepped down on Sunday.\n\nHe will carry on as a parish priest.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'All charges against banker dropped',
    'Prosecutors on Thursday withdrew the last seven charges against the banker Emil Roos.\n\nThey had withdrawn four of the eleven in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Bishop must go, say parents',
    'The bishop of Tarn will stay in his post, the synod said.\n\nParents had asked for his dismissal.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Finance ministry ends fuel subsidy',
    'The finance ministry stopped its subsidy on petrol and diesel on Monday.\n\nHelp for farmers will not end before 2028.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Firefighters put out Mount Orla blaze',
    'The fire on Mount Orla is out, the fire chief said.\n\nA second, in the next valley, is 40 per cent contained.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Nine rescued from sunken trawler',
    'All nine people on board were pulled from the water.\n\nSix are in hospital and three went home.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Nine rescued after trawler sinks',
    'A helicopter winched six people from the sea and a ferry picked up three.\n\nTwo are missing.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Jury clears nurse',
    'The jury found the nurse not guilty of both counts.\n\nShe has not been told whether she keeps her licence.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Rovers sack Keane',
    'Rovers parted company with manager Roy Keane on Sunday.\n\nHis assistant remains in charge of training.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Rovers sack Keane',
    "Keane's reign is over after 11 games.\n\nHe was not at the ground on Monday, and Rovers have not said who will follow him.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
  ],
  [
    'Island loses its only doctor',
    'Dr Ann Lee leaves Fetlar in June.\n\nShe has not lost her love of the place, she said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Parliament passes budget',
    'The budget was carried by 88 votes to 61.\n\nIt did not pass without a fight.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Government falls',
    'The government lost a vote of confidence by two votes.\n\nThe currency did not fall.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'City sells airport',
    'The city council has agreed to part with its airport for €240m.\n\nThe land around it will not be sold.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Bakery wins prize',
    'Judges named it the best in the county.\n\nIt had never won before.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Teachers end strike',
    'Classes start again on Monday after a deal.\n\n"We did not end this because we were tired," said union chief Ola Berg.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Every pupil gets a laptop',
    'The school has handed out 412 machines, one for each child.\n\nTwo of the five classes already had them.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Film wins best picture',
    'It took the main award and three others.\n\nIt was the second-best reviewed film of the year.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Best summer for a decade',
    'Hoteliers filled 81% of their beds.\n\nJuly was the second-best month, after August.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Record crowd sees derby',
    "A crowd of 41,200, the largest in the ground's history, saw the derby.\n\nTakings were the second-highest ever.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
  ],
  [
    'Half of patients wait over a year',
    'Of the 12,000 on the list 6,100 have waited more than a year.\n\nThe hospital said that the numbers were not representative of other regions.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Runner sets record',
    'She ran it in 2:19:40, a national record.\n\nShe was second in the race, behind Chebet.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Council rejects skate park',
    'Councillors voted 9-4 against the skate park on Monday.\n\nA decision on the pool was put off.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Budget grows, no rise in fares',
    'The draft budget of the city grows to 40m crowns.\n\nCouncillors will vote on the draft budget in May; fares stay as they are.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Mill to cut 180 jobs',
    'The mill will cut 180 jobs, its owner said.\n\nUp to 180 posts could go at its sister mill.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Okoye strikes with last kick',
    'Obi Okoye scored in stoppage time to win it for Enugu.\n\nThey had drawn level 12 minutes from time.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Chain shuts all its cafes',
    'The chain has shut each of its eleven cafes.\n\nThree of the cafes had opened in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
];

describeCheck(headlineMismatch, {
  flags: flagged.map(([title, text, says]) => ({ title, text, signal: 'some', says: [says] })),
  passes: passed.map(([title, text]) => ({ title, text })),
});
