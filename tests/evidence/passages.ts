/** What a passage of an article does with a claim that was fact-checked. */
export interface Passage {
  readonly kind:
    | 'reworded'
    | 'other figure'
    | 'other place'
    | 'other year'
    | 'negated'
    | 'other person'
    | 'satire'
    | 'debunk';
  readonly passage: string;
  readonly checked: string;
}

const of = (kind: Passage['kind'], pairs: readonly (readonly [string, string])[]): Passage[] =>
  pairs.map(([checked, passage]) => ({ kind, checked, passage }));

/**
 * Sixty passages and the fact-checked claims beside them, invented before anything was run on them.
 * Only the reworded ones make the claim. At first 15 of 24 were found, and 8 were wrong: 7 of them of
 * satire and of debunks, which were not looked at.
 */
export const passages: readonly Passage[] = [
  ...of('reworded', [
    [
      'The county of Harrowmere lost 4,200 farm jobs in 2021.',
      'In 2021, Harrowmere county shed 4,200 jobs on farms, a union study found.',
    ],
    [
      'One in four children in Pellworth lives in poverty.',
      'A quarter of children in Pellworth live in poverty, the councillor told the meeting.',
    ],
    [
      'The Dunmarsh tunnel cost taxpayers $310 million.',
      'Taxpayers paid $310m for the Dunmarsh tunnel.',
    ],
    [
      'Governor Ines Calder cut the school budget by 9% in 2020.',
      'In 2020 the school budget was cut by nine per cent under Governor Ines Calder.',
    ],
    [
      'Wolves killed 640 sheep in the Arden valley last year.',
      'Last year 640 sheep were killed by wolves in the Arden valley.',
    ],
    [
      'Tolls on the Castor bridge have tripled since 2012.',
      'Since 2012 the tolls on the Castor bridge have tripled.',
    ],
    [
      'More than 70,000 people in Orlen have no doctor.',
      'Over 70,000 Orlen residents are without a doctor.',
    ],
    [
      'The city of Marrick spent 2.8 million euros on fireworks.',
      'Marrick spent €2.8 million on fireworks, according to the opposition.',
    ],
    [
      'Emissions from the Velm plant rose by 14% between 2018 and 2022.',
      'Between 2018 and 2022, the Velm plant’s emissions went up 14 per cent.',
    ],
    [
      'Senator Oskar Brandt voted against the flood relief bill.',
      'Oskar Brandt, the senator, voted against the bill on flood relief.',
    ],
    [
      'Nine of the ten longest waits were at hospitals in Tarn.',
      'Hospitals in Tarn had nine of the ten longest waits.',
    ],
    [
      'The average rent in Kelso reached 1,450 pounds a month.',
      'In Kelso the average monthly rent has reached £1,450.',
    ],
    [
      'The Lindow refinery leaked 30 tonnes of benzene into the river.',
      'Thirty tonnes of benzene leaked from the Lindow refinery into the river.',
    ],
    [
      'Voter turnout in Sable County was 38% in 2022.',
      'In 2022 only 38 percent of voters in Sable County turned out.',
    ],
    ['The army bought 400 drones from Helion Works.', 'Helion Works sold 400 drones to the army.'],
    [
      'The minister Paula Venn owns shares in three mines.',
      'Paula Venn, the minister, holds shares in three mines.',
    ],
    [
      'Brookfall has the highest murder rate in the country.',
      'The highest murder rate in the country is Brookfall’s.',
    ],
    [
      'The ice on Lake Sorrel is 40% thinner than in 1990.',
      'Lake Sorrel’s ice is 40 per cent thinner than it was in 1990.',
    ],
    [
      'A total of 18 nurses left the clinic in Hesper in May.',
      'Eighteen nurses quit the Hesper clinic in May.',
    ],
    [
      'Two thirds of the fishing fleet of Maren is foreign-owned.',
      'Foreigners own two thirds of Maren’s fishing fleet.',
    ],
    [
      'The mayor of Tilbrook doubled his own salary in 2019.',
      'In 2019 Tilbrook’s mayor doubled his own pay.',
    ],
    [
      'The reactor at Quorn was shut down 11 times in 2023.',
      'In 2023 the Quorn reactor was shut down eleven times.',
    ],
    [
      'Immigrants commit 22% of burglaries in Fenwick.',
      'In Fenwick, 22 percent of burglaries are committed by immigrants, the party leader said.',
    ],
    [
      'The company Aldane Foods dismissed 900 workers in March.',
      'In March Aldane Foods laid off 900 workers.',
    ],
  ]),
  ...of('other figure', [
    [
      'The county of Harwell lost 4,200 farm jobs in 2021.',
      'Harwell county lost 1,200 farm jobs in 2021.',
    ],
    [
      'Tolls on the Pollux bridge have tripled since 2012.',
      'Tolls on the Pollux bridge have doubled since 2012.',
    ],
    [
      'Emissions from the Osk plant rose by 14% between 2018 and 2022.',
      'Emissions from the Osk plant rose by 4% between 2018 and 2022.',
    ],
    [
      'One in four children in Dray lives in poverty.',
      'One in ten children in Dray lives in poverty.',
    ],
    [
      'The Mirefield tunnel cost taxpayers $310 million.',
      'The Mirefield tunnel cost taxpayers $31 million.',
    ],
  ]),
  ...of('other place', [
    [
      'Voter turnout in Agate County was 38% in 2022.',
      'Voter turnout in Beryl County was 38% in 2022.',
    ],
    [
      'The average rent in Corran reached 1,450 pounds a month.',
      'The average rent in Dorran reached 1,450 pounds a month.',
    ],
    [
      'Wolves killed 640 sheep in the Upper valley last year.',
      'Wolves killed 640 sheep in the Moor valley last year.',
    ],
    [
      'The reactor at Stane was shut down 11 times in 2023.',
      'The reactor at Thorpe was shut down 11 times in 2023.',
    ],
    [
      'A total of 18 nurses left the clinic in Juno in May.',
      'In May a total of 18 nurses left the clinic in Vesta.',
    ],
  ]),
  ...of('other year', [
    [
      'Unemployment in Larkham reached 11% in 2009.',
      'Unemployment in Larkham reached 11% in 2020.',
    ],
    [
      'The port of Wexmoor handled 5.1 million tonnes in 2017.',
      'The port of Wexmoor handled 5.1 million tonnes in 2022.',
    ],
    [
      'Tuition in Ravel has risen by half since 2010.',
      'Tuition in Ravel has risen by half since 2016.',
    ],
    ['The state of Noria executed nobody in 2015.', 'The state of Noria executed nobody in 2018.'],
    [
      'Hail destroyed 3,000 hectares of vines at Sorbo in 2014.',
      'At Sorbo, hail destroyed 3,000 hectares of vines in 2021.',
    ],
  ]),
  ...of('negated', [
    [
      'The minister Carla Roos owns shares in three mines.',
      'The minister Carla Roos owns no shares in three mines.',
    ],
    [
      'Senator Jan Holt voted against the flood relief bill.',
      'Senator Jan Holt voted for the flood relief bill.',
    ],
    [
      'The vaccine caused a rise in deaths in Palmyra in 2021.',
      'The vaccine did not cause a rise in deaths in Palmyra in 2021.',
    ],
    [
      'The bank moved 50 million euros out of Trevia.',
      'The bank never moved 50 million euros out of Trevia.',
    ],
    [
      'Schools in Ormond teach evolution in every grade.',
      'Schools in Ormond have stopped teaching evolution in every grade.',
    ],
  ]),
  ...of('other person', [
    [
      'Governor Lea Morrow cut the school budget by 9% in 2020.',
      'Governor Hugo Stern cut the school budget by 9% in 2020.',
    ],
    [
      'Judge Amos Pike freed the arsonist of Elmsford.',
      'Judge Rita Sand freed the arsonist of Elmsford.',
    ],
    [
      'The singer Mila Dove gave 2 million dollars to the shelter.',
      'The actor Theo Lark gave 2 million dollars to the shelter.',
    ],
    ['Congressman Beck missed 60 votes in 2022.', 'Congressman Hale missed 60 votes in 2022.'],
    [
      'Owen Farr founded the charity Clear Water in 2003.',
      'Nadia Farr founded the charity Clear Water in 2003.',
    ],
  ]),
  ...of('satire', [
    [
      'The council of Upton banned the letter Q from road signs.',
      'The satirical site The Daily Turnip wrote that the council of Upton banned the letter Q from road signs.',
    ],
    [
      'The president of Sarn sold the navy to a circus.',
      'In a comedy sketch on Friday, the president of Sarn sold the navy to a circus.',
    ],
    [
      'Scientists in Velden taught 12 goats to vote.',
      'It began as a joke on a parody account: scientists in Velden taught 12 goats to vote.',
    ],
    [
      'The pope bought 40 motorcycles in June.',
      'A spoof article, since taken down, said the pope bought 40 motorcycles in June.',
    ],
  ]),
  ...of('debunk', [
    [
      'The dam at Ruhl burst on Sunday and drowned 90 people.',
      'A post shared 20,000 times said the dam at Ruhl burst on Sunday and drowned 90 people. The dam is intact, the water authority said.',
    ],
    [
      'Minister Lotte Krahn has a second passport.',
      'It is not true that Minister Lotte Krahn has a second passport.',
    ],
    [
      'Electric buses in Bannock caught fire 14 times in 2023.',
      'Checkers of Ost looked at the claim that electric buses in Bannock caught fire 14 times in 2023 and rated it “Mostly wrong”.',
    ],
    [
      'The state of Kerrin closed 200 rural clinics in 2022.',
      '“The state of Kerrin closed 200 rural clinics in 2022,” the candidate said. In fact, 14 were closed.',
    ],
    [
      'Refugees in Solano get 3,000 euros a month.',
      'Contrary to a rumour, refugees in Solano get 3,000 euros a month only in a single pilot of five families.',
    ],
    [
      'Vote machines in Ellery switched 9,000 ballots.',
      'The claim that vote machines in Ellery switched 9,000 ballots was debunked by two audits.',
    ],
    [
      'The mayor of Astley flew to Bali on public money.',
      'Her opponents falsely said the mayor of Astley flew to Bali on public money.',
    ],
  ]),
];

/** The same, written after the rules were mended on the sixty above. At first 9 of 14 were found, and 2 were wrong. */
export const laterPassages: readonly Passage[] = [
  ...of('reworded', [
    [
      'The Sorrell dam lost a third of its water in 2022.',
      'In 2022 the Sorrell dam lost a third of its water, engineers found.',
    ],
    [
      'Mayor Petra Lund sold 14 public parks.',
      'Fourteen public parks were sold by Mayor Petra Lund.',
    ],
    ['Kerrick has 3,100 empty homes.', 'There are 3,100 empty homes in Kerrick.'],
    [
      'The price of eggs in Danmoor rose 60% in 2023.',
      'In Danmoor egg prices climbed 60 per cent in 2023.',
    ],
    [
      'Half of the bridges in Westring are unsafe.',
      'In Westring half of the bridges are unsafe, the union said on Tuesday.',
    ],
    [
      'The Larch wildfire burned 12,000 acres in July.',
      'In July the Larch fire burned 12,000 acres.',
    ],
    [
      'Police in Norrby made 2,300 arrests in 2021.',
      'Norrby police arrested 2,300 people in 2021.',
    ],
    [
      'The hospital in Vane cancelled 510 operations in January.',
      'In January 510 operations were cancelled at the hospital in Vane.',
    ],
    [
      'Congresswoman Ada Fenn took $75,000 from oil companies.',
      'Oil companies gave Congresswoman Ada Fenn $75,000.',
    ],
    [
      'The ferry to Skerra sank in 1987 with 31 people aboard.',
      'In 1987 the ferry to Skerra sank with 31 people on board.',
    ],
    [
      'Bus drivers in Moor End earn 19 dollars an hour.',
      'Moor End’s bus drivers are paid $19 an hour.',
    ],
    [
      'The state of Ardena ranks last in reading.',
      'Ardena ranks last in reading, according to the governor.',
    ],
    [
      'Farmers in Osmund use 80% of the river’s water.',
      'Eighty percent of the river’s water is used by farmers in Osmund.',
    ],
    [
      'The tax office lost 41,000 files in the move.',
      'During the move the tax office lost 41,000 files.',
    ],
  ]),
  ...of('other figure', [
    ['Kerrow has 3,100 empty homes.', 'Kerrow has 1,300 empty homes.'],
    [
      'A third of the bridges in Eastring are unsafe.',
      'Two thirds of the bridges in Eastring are unsafe.',
    ],
    [
      'Bus drivers in Fen End earn 19 dollars an hour.',
      'Bus drivers in Fen End earn 16 dollars an hour.',
    ],
  ]),
  ...of('other place', [
    [
      'The hospital in Alder cancelled 510 operations in January.',
      'The hospital in Birch cancelled 510 operations in January.',
    ],
    ['The state of Belmora ranks last in reading.', 'The state of Celmora ranks last in reading.'],
    [
      'Farmers in Wick use 80% of the river’s water.',
      'Farmers in Dune use 80% of the river’s water.',
    ],
  ]),
  ...of('other year', [
    [
      'Police in Sundby made 2,300 arrests in 2021.',
      'Police in Sundby made 2,300 arrests in 2011.',
    ],
    [
      'The ferry to Hesta sank in 1987 with 31 people aboard.',
      'The ferry to Hesta sank in 1978 with 31 people aboard.',
    ],
    [
      'The price of eggs in Tarmoor rose 60% in 2023.',
      'The price of eggs in Tarmoor rose 60% in 2019.',
    ],
  ]),
  ...of('negated', [
    [
      'The tax office of Lisle lost 41,000 files in the move.',
      'The tax office of Lisle lost none of its 41,000 files in the move.',
    ],
    [
      'The Pine wildfire burned 12,000 acres in July.',
      'The Pine wildfire has not burned 12,000 acres in July.',
    ],
    ['Mayor Gert Lund sold 14 public parks.', 'Mayor Gert Lund refused to sell 14 public parks.'],
    [
      'The zoo at Ropley feeds horses to its lions.',
      'The zoo at Ropley ceased feeding horses to its lions.',
    ],
  ]),
  ...of('other person', [
    [
      'Congresswoman Eva Stell took $75,000 from oil companies.',
      'Congresswoman Ruth Karr took $75,000 from oil companies.',
    ],
    [
      'Coach Ben Ames broke a player’s arm in 2016.',
      'Coach Luis Ortega broke a player’s arm in 2016.',
    ],
    [
      'Doctor Ilse Hahn treated 9,000 patients with bleach.',
      'Doctor Noor Amin treated 9,000 patients with bleach.',
    ],
  ]),
  ...of('satire', [
    [
      'The army of Gorm enlisted 600 geese.',
      'A satirist’s video in which the army of Gorm enlisted 600 geese was watched two million times.',
    ],
    [
      'The bishop of Lorne banned Mondays.',
      'As an April Fools’ joke the radio station reported that the bishop of Lorne banned Mondays.',
    ],
    [
      'The king of Estra sold his crown for 12 cows.',
      'In the parody, the king of Estra sold his crown for 12 cows.',
    ],
  ]),
  ...of('debunk', [
    [
      'The county of Hale burned 5,000 ballots in 2020.',
      'The county of Hale burned 5,000 ballots in 2020, a viral post said. That never happened, election officials found.',
    ],
    [
      'Wind turbines at Corrie killed 2,000 eagles in 2021.',
      'Have wind turbines at Corrie killed 2,000 eagles in 2021? There is no evidence for it.',
    ],
    [
      'The senator Milo Crane dodged the draft in 1969.',
      'Fact-checkers found that the senator Milo Crane did not dodge the draft in 1969.',
    ],
    [
      'Tap water in Ferris contains lithium.',
      'A rumour that tap water in Ferris contains lithium has spread since May.',
    ],
    [
      'The school board of Pike spent 3 million dollars on statues.',
      'The candidate wrongly claimed the school board of Pike spent 3 million dollars on statues.',
    ],
    [
      'The vaccine killed 1,200 nurses in Ostrava.',
      'He repeated a debunked claim: the vaccine killed 1,200 nurses in Ostrava.',
    ],
    [
      'The city of Hume pays addicts 900 dollars a month.',
      '“The city of Hume pays addicts 900 dollars a month,” he wrote. The city denied it.',
    ],
  ]),
];

/** A last set, written after those. At first 7 of 8 were found, and 2 were wrong. */
export const lastPassages: readonly Passage[] = [
  ...of('reworded', [
    [
      'The Marl quarry dumped 700 tonnes of sludge in the lake.',
      'Seven hundred tonnes of sludge were dumped in the lake by the Marl quarry.',
    ],
    [
      'Nurses in Delby work 58 hours a week.',
      'In Delby, nurses work 58 hours each week, the union told the committee.',
    ],
    [
      'The museum in Rask bought a fake for 6 million dollars.',
      'For $6m the museum in Rask bought a fake.',
    ],
    [
      'Inspector Dora Wynn ignored 40 complaints in 2018.',
      'In 2018 Inspector Dora Wynn ignored 40 complaints.',
    ],
    [
      'Ember Rail ran 12% of its trains late in May.',
      'In May 12 percent of Ember Rail trains ran late.',
    ],
    [
      'The north of Calva has lost 90 villages since 1950.',
      'Since 1950 the north of Calva has lost ninety villages.',
    ],
    ['A fifth of adults in Tern cannot read.', 'In Tern one in five adults cannot read.'],
    ['The mill at Ostby employs 260 people.', 'At Ostby the mill has 260 employees.'],
  ]),
  ...of('other figure', [
    ['A fifth of adults in Gull cannot read.', 'A quarter of adults in Gull cannot read.'],
    ['The mill at Vestby employs 260 people.', 'The mill at Vestby employs 620 people.'],
    ['Nurses in Holby work 58 hours a week.', 'Nurses in Holby work 48 hours a week.'],
  ]),
  ...of('other place', [
    [
      'The south of Marda has lost 90 villages since 1950.',
      'The east of Marda has lost 90 villages since 1950.',
    ],
    [
      'The museum in Lisk bought a forgery for 6 million dollars.',
      'The museum in Torsk bought a forgery for 6 million dollars.',
    ],
    [
      'Nurses in Wilby are paid 21 dollars an hour.',
      'Nurses in Selby are paid 21 dollars an hour.',
    ],
  ]),
  ...of('other year', [
    [
      'Inspector Alf Mohr ignored 40 complaints in 2018.',
      'Inspector Alf Mohr ignored 40 complaints in 2008.',
    ],
    ['The bank of Ilmar failed in 1931.', 'The bank of Ilmar failed in 1974.'],
    [
      'Rents in Nesso doubled between 2005 and 2015.',
      'Rents in Nesso doubled between 1995 and 2005.',
    ],
  ]),
  ...of('negated', [
    [
      'The Chalk quarry dumped 700 tonnes of sludge in the lake.',
      'The Chalk quarry did not dump 700 tonnes of sludge in the lake.',
    ],
    [
      'The union of Brix backs the merger of the two ports.',
      'The union of Brix opposes the merger of the two ports.',
    ],
    [
      'Minister Kai Roth signed the arms contract with Vostok Systems.',
      'Minister Kai Roth declined to sign the arms contract with Vostok Systems.',
    ],
    [
      'The town of Elk Bay fluoridates its water.',
      'The town of Elk Bay no longer fluoridates its water.',
    ],
  ]),
  ...of('other person', [
    ['Inspector Jo Lind covered up 15 robberies.', 'Inspector Max Reed covered up 15 robberies.'],
    [
      'Professor Anna Weil invented data in 7 papers.',
      'Professor Karl Weil invented data in 7 papers.',
    ],
    [
      'Pastor Ned Cole took 90,000 dollars from the fund.',
      'Pastor Ike Dunn took 90,000 dollars from the fund.',
    ],
  ]),
  ...of('satire', [
    [
      'The navy of Tarsk is trained by 30 dolphins.',
      'According to a well-known satire page, the navy of Tarsk is trained by 30 dolphins.',
    ],
    [
      'The mayor of Blythe married a lighthouse.',
      'The comedian told the audience that the mayor of Blythe married a lighthouse.',
    ],
  ]),
  ...of('debunk', [
    [
      'The flood in Sarre was caused by cloud seeding in April.',
      'Posts blame aircraft: the flood in Sarre was caused by cloud seeding in April, they say. Meteorologists call this impossible.',
    ],
    [
      'Migrants in Lowe receive free cars from the state.',
      'Claims that migrants in Lowe receive free cars from the state are untrue, the ministry said.',
    ],
    [
      'The election in Corvo had 11,000 dead voters.',
      'He said the election in Corvo had 11,000 dead voters; two recounts found four.',
    ],
    [
      'The bakery of Finch sold bread with sawdust in 2019.',
      'Inspectors disproved a story that the bakery of Finch sold bread with sawdust in 2019.',
    ],
    [
      'The airline Nordwing lost a plane in March.',
      'No, the airline Nordwing did not lose a plane in March.',
    ],
    [
      'The prison of Gault released 300 murderers in 2022.',
      'Checkers of Ost found that it was 3: “The prison of Gault released 300 murderers in 2022.”',
    ],
  ]),
];
