/**
 * A claim, the same claim as another desk would word it, and a near-miss: the same topic with another
 * number, another year, other people or the opposite said. All invented; written before anything was tuned.
 */
export const claimPairs: readonly (readonly [
  claim: string,
  rewritten: string,
  nearMiss: string,
])[] = [
  [
    'The port of Sandvik handled 25,000 containers in 2023.',
    'In 2023, 25,000 containers went through the port of Sandvik.',
    'The port of Sandvik handled 91,000 containers in 2023.',
  ],
  [
    'Ship calls rose 40% last year.',
    'Ship calls increased by 40 per cent last year.',
    'Ship calls fell 40% last year.',
  ],
  [
    'The council approved a second pier on Monday.',
    'On Monday the council backed a second pier.',
    'The council rejected a second pier on Monday.',
  ],
  [
    'Northfield hired 10,000 nurses in 2021.',
    'In 2021 Northfield recruited 10,000 nurses.',
    'Northfield laid off 10,000 nurses in 2021.',
  ],
  [
    'Crime in Leverton fell by 12% in 2022.',
    'Leverton saw crime drop 12 percent in 2022.',
    'Crime in Leverton fell by 12% in 2019.',
  ],
  [
    'The bridge cost £3.1 million to repair.',
    'Repairing the bridge cost £3.1m.',
    'The bridge cost £31 million to repair.',
  ],
  [
    'Mayor Ana Ruiz never met the developers.',
    'Ana Ruiz, the mayor, never met the developers.',
    'Mayor Ana Ruiz met the developers.',
  ],
  [
    'Unemployment in Orania is at its lowest since 1974.',
    'Orania has its lowest unemployment since 1974.',
    'Unemployment in Orania is at its highest since 1974.',
  ],
  [
    'The hospital closed 60 beds over the winter.',
    'Over the winter, the hospital shut 60 beds.',
    'The hospital opened 60 beds over the winter.',
  ],
  [
    'Two thirds of pupils at Hollow Green passed the exam.',
    'At Hollow Green two thirds of students passed the exam.',
    'Two thirds of pupils at Marsh Lane passed the exam.',
  ],
  [
    'The government spent €4bn on masks that were never used.',
    'The government spent 4 billion euros on masks that were never used.',
    'The government spent €9bn on masks that were never used.',
  ],
  [
    'Taxes on small firms doubled under Prime Minister Holt.',
    'Under Prime Minister Holt, taxes on small companies doubled.',
    'Taxes on small firms halved under Prime Minister Holt.',
  ],
  [
    'The vaccine was tested on 30,000 volunteers.',
    '30,000 volunteers took part in tests of the vaccine.',
    'The vaccine was tested on 3,000 volunteers.',
  ],
  [
    'A single wildfire burned 8,000 hectares near Tolva.',
    'Near Tolva one wildfire burned 8,000 hectares.',
    'A single wildfire burned 8,000 hectares near Rossa.',
  ],
  [
    'The minister said refugees receive more than pensioners.',
    'Refugees receive more than pensioners, according to the minister.',
    'The minister said refugees receive less than pensioners.',
  ],
  [
    'Sales of electric cars overtook diesel in March 2023.',
    'In March 2023 electric cars overtook diesel in sales.',
    'Sales of electric cars overtook diesel in March 2020.',
  ],
  [
    'The dam holds 14 million cubic metres of water.',
    '14 million cubic metres of water are held by the dam.',
    'The dam holds 40 million cubic metres of water.',
  ],
  [
    'Nobody was injured when the crane collapsed in Velden.',
    'When the crane collapsed in Velden, nobody was hurt.',
    'Five people were injured when the crane collapsed in Velden.',
  ],
  [
    'The river Lorne is the longest in the country.',
    'The longest river in the country is the Lorne.',
    'The river Lorne is the shortest in the country.',
  ],
  [
    'The airline cancelled 300 flights during the strike.',
    'During the strike 300 flights were cancelled by the airline.',
    'The airline cancelled 30 flights during the strike.',
  ],
  [
    'Home ownership among people under 30 has halved since 1990.',
    'Since 1990, home ownership among under-30s has halved.',
    'Home ownership among people under 30 has doubled since 1990.',
  ],
  [
    'The party promised to build 100,000 homes a year.',
    'A promise to build 100,000 homes each year was made by the party.',
    'The party promised to build 10,000 homes a year.',
  ],
  [
    'Farmers in Ostmark lost half of their wheat harvest.',
    'Ostmark farmers lost half of the wheat harvest.',
    'Farmers in Westmark lost half of their wheat harvest.',
  ],
  [
    'The court acquitted the former police chief.',
    'The former police chief was acquitted by the court.',
    'The court convicted the former police chief.',
  ],
  [
    'The city of Brannock banned diesel buses in 2018.',
    'Diesel buses were prohibited in the city of Brannock in 2018.',
    'The city of Brannock allowed diesel buses in 2018.',
  ],
  [
    'Milk prices have risen 60% in two years.',
    'In two years, the price of milk has climbed 60%.',
    'Milk prices have risen 16% in two years.',
  ],
  [
    'The school board dismissed its director in April.',
    'In April the school board fired its director.',
    'The school board hired its director in April.',
  ],
  [
    'Over 1,200 people signed the petition against the quarry.',
    'The petition against the quarry was signed by more than 1,200 people.',
    'Over 1,200 people signed the petition for the quarry, and not against it.',
  ],
  [
    'The country imports 80% of its gas.',
    '80 per cent of the gas of the country is imported.',
    'The country exports 80% of its gas.',
  ],
  [
    'The new law makes voting compulsory.',
    'Voting becomes compulsory under the new law.',
    'The new law does not make voting compulsory.',
  ],
  [
    'Doctor Lena Moss led the cholera study in Karu.',
    'The cholera study in Karu was led by doctor Lena Moss.',
    'Doctor Lena Moss led the malaria study in Karu.',
  ],
  [
    'The museum sold a Vermeer for $12 million.',
    'A Vermeer was sold by the museum for 12 million dollars.',
    'The museum bought a Vermeer for $12 million.',
  ],
  [
    'Rail fares went up 8% in January.',
    'In January train fares rose 8%.',
    'Rail fares went down 8% in January.',
  ],
  [
    'The storm left 45,000 households without power.',
    '45,000 households had no power after the storm.',
    'The storm left 4,500 households without power.',
  ],
  [
    'Women earn 18% less than men at the bank.',
    'At the bank, women are paid 18% less than men.',
    'Men earn 18% less than women at the bank.',
  ],
  [
    'The factory in Dorn employs 640 people.',
    '640 people are employed at the Dorn plant.',
    'The factory in Leist employs 640 people.',
  ],
  [
    'The committee met behind closed doors on 3 June.',
    'On 3 June the committee met behind closed doors.',
    'The committee met in public on 3 June.',
  ],
  [
    'Wolves killed 70 sheep in the Arven valley this spring.',
    'This spring 70 sheep were killed by wolves in the Arven valley.',
    'Dogs killed 70 sheep in the Arven valley this spring.',
  ],
  [
    'The budget deficit reached 5.2% of national income.',
    'The budget deficit has hit 5.2 per cent of national income.',
    'The budget surplus reached 5.2% of national income.',
  ],
  [
    'The tunnel opened three years late.',
    'Three years late, the tunnel was opened.',
    'The tunnel opened three years early.',
  ],
  [
    'The charity spent 90% of its donations on salaries.',
    '90% of donations to the charity were spent on wages.',
    'The charity spent 9% of its donations on salaries.',
  ],
  [
    'Senator Okafor voted against the climate bill.',
    'The climate bill was voted against by Senator Okafor.',
    'Senator Okafor voted for the climate bill.',
  ],
  [
    'The Lakeside clinic treated 5,600 patients in 2020.',
    'In 2020 the clinic at Lakeside treated 5,600 patients.',
    'The Lakeside clinic treated 5,600 patients in 2023.',
  ],
  [
    'The glacier lost 30 metres of ice in a decade.',
    'In ten years the glacier lost 30 metres of ice.',
    'The glacier gained 30 metres of ice in a decade.',
  ],
  [
    'The ferry operator raised ticket prices twice in 2022.',
    'Ticket prices were raised twice in 2022 by the ferry operator.',
    'The ferry operator lowered ticket prices twice in 2022.',
  ],
  [
    'Inspector Hale admitted that evidence was lost.',
    'That evidence was lost was admitted by Inspector Hale.',
    'Inspector Hale denied that evidence was lost.',
  ],
  [
    'A third of the fish in Lake Oro died in August.',
    'In August one third of fish in Lake Oro died.',
    'Two thirds of the fish in Lake Oro died in August.',
  ],
  [
    'The region of Sund receives no water from the canal.',
    'No water from the canal reaches the region of Sund.',
    'The region of Sund receives water from the canal.',
  ],
  [
    'The central bank raised interest rates to 4.5%.',
    'Interest rates were raised to 4.5 per cent by the central bank.',
    'The central bank cut interest rates to 4.5%.',
  ],
  [
    'Seven of the ten largest donors live abroad.',
    'Of the ten largest donors, seven live abroad.',
    'Three of the ten largest donors live abroad.',
  ],
  [
    'The airport at Kesh has been profitable since 2015.',
    'Since 2015 the Kesh airport has been profitable.',
    'The airport at Kesh has been unprofitable since 2015 and never made money.',
  ],
  [
    'The army lost 300 vehicles in the first week.',
    'In its first week the army lost 300 vehicles.',
    'The army lost 300 soldiers in the first week.',
  ],
  [
    'Norrland produces half of the country’s hydropower.',
    'Half of the hydropower of the country is produced in Norrland.',
    'Norrland produces half of the country’s wind power.',
  ],
  [
    'The bakery chain Brot closed 22 shops.',
    '22 shops were closed by the Brot bakery chain.',
    'The bakery chain Korn closed 22 shops.',
  ],
  [
    'Life expectancy in Calder is 12 years shorter than in Ashby.',
    'In Calder, life expectancy is 12 years shorter than in Ashby.',
    'Life expectancy in Calder is 2 years shorter than in Ashby.',
  ],
  [
    'The prison was built for 400 inmates and holds 900.',
    'Built for 400 inmates, the prison holds 900.',
    'The prison was built for 900 inmates and holds 400 guards.',
  ],
  [
    'Councillor Webb received £20,000 from a casino.',
    'A casino gave councillor Webb £20,000.',
    'Councillor Webb received £2,000 from a casino.',
  ],
  [
    'The strike lasted eleven days.',
    'For eleven days the strike lasted.',
    'The strike lasted seventeen days.',
  ],
  [
    'The reservoir at Emmer is 38% full.',
    'Emmer reservoir is only 38 per cent full.',
    'The reservoir at Emmer is 83% full.',
  ],
  [
    'More than 200 schools have unsafe roofs.',
    'Over 200 schools have roofs that are unsafe.',
    'Fewer than 200 schools have unsafe roofs.',
  ],
  [
    'The opposition leader was born in Porto.',
    'Porto is where the opposition leader was born.',
    'The opposition leader was born in Lisbon.',
  ],
  [
    'The electricity company Volta made a loss of $90 million.',
    'Volta, the electricity company, lost $90 million.',
    'The electricity company Volta made a profit of $90 million.',
  ],
  [
    'The earthquake killed 1,900 people in the province of Anur.',
    'In the province of Anur 1,900 people were killed by the quake.',
    'The earthquake injured 1,900 people in the province of Anur.',
  ],
  [
    'Only one in five claims is ever investigated.',
    'One in five claims is ever investigated, no more.',
    'Only one in fifty claims is ever investigated.',
  ],
  [
    'The chancellor was warned about the bank in 2017.',
    'In 2017 the chancellor had a warning about the bank.',
    'The chancellor was not warned about the bank in 2017.',
  ],
  [
    'The wind farm will power 70,000 homes.',
    '70,000 houses will be powered by the wind farm.',
    'The wind farm will power 7,000 homes.',
  ],
  [
    'Elena Varga won the election in the third district.',
    'The election in the third district was won by Elena Varga.',
    'Elena Varga lost the election in the third district.',
  ],
  [
    'The zoo spent twice as much on advertising as on animals.',
    'On advertising the zoo spent twice what it spent on animals.',
    'The zoo spent half as much on advertising as on animals.',
  ],
  [
    'Flooding in Merrow destroyed 85 farms.',
    '85 farms were destroyed by floods in Merrow.',
    'Flooding in Merrow destroyed 15 farms.',
  ],
  [
    'The new stadium has 52,000 seats.',
    'There are 52,000 seats in the new stadium.',
    'The old stadium has 25,000 seats.',
  ],
  [
    'Alcohol sales after midnight are illegal in Tarn.',
    'In Tarn it is illegal to sell alcohol after midnight.',
    'Alcohol sales after midnight are legal in Tarn.',
  ],
  [
    'The university cut 140 jobs in its arts faculty.',
    '140 posts in the arts faculty were cut by the university.',
    'The university created 140 jobs in its arts faculty.',
  ],
  [
    'Trains on the northern line were late on 41% of days.',
    'On 41 per cent of days, northern line trains were late.',
    'Trains on the southern line were late on 41% of days.',
  ],
  [
    'The minister’s husband owns shares in the mine.',
    'Shares in the mine are owned by the husband of the minister.',
    'The minister’s brother owns shares in the mine.',
  ],
  [
    'The town of Aldo has gone without rain for 190 days.',
    'For 190 days the town of Aldo has had no rain.',
    'The town of Aldo has gone without rain for 19 days.',
  ],
  [
    'Public debt stood at $1.95 trillion in 2024.',
    'In 2024 public debt was nearly $2 trillion.',
    'Public debt stood at $1.59 trillion in 2024.',
  ],
  [
    'The water company dumped sewage 3,400 times in 2021.',
    'In 2021 sewage was dumped 3,400 times by the water company.',
    'The water company dumped sewage 3,400 times in 2022.',
  ],
  [
    'Fatima Idris ran the marathon before she ran for office.',
    'Before she ran for office, Fatima Idris ran the marathon.',
    'Fatima Idris ran the marathon after she ran for office.',
  ],
  [
    'Five judges signed the letter.',
    'The letter was signed by five judges.',
    'Five lawyers signed the letter.',
  ],
  [
    'The mill at Harrow burned down in 1911.',
    'In 1911 the Harrow mill burned down.',
    'The mill at Harrow burned down in 1991.',
  ],
  [
    'Emissions from shipping have doubled since 1995.',
    'Since 1995 shipping emissions have doubled.',
    'Emissions from aviation have doubled since 1995.',
  ],
  [
    'Commissioner Brandt refused to publish the minutes.',
    'The minutes were not published because Commissioner Brandt refused to publish them.',
    'Commissioner Brandt agreed to publish the minutes.',
  ],
  [
    'The average rent in Lindau is 1,400 euros.',
    'Average rents in Lindau are 1,400 euros.',
    'The average rent in Lindau is 1,400 dollars.',
  ],
  [
    'A quarter of nurses plan to leave within a year.',
    'Within a year, a quarter of nurses plan to leave.',
    'Three quarters of nurses plan to leave within a year.',
  ],
  [
    'The parliament of Soria has 99 members.',
    'Soria has a parliament of 99 members.',
    'The parliament of Soria has 199 members.',
  ],
  [
    'The oil spill reached the beaches of Carn.',
    'The beaches of Carn were reached by the oil spill.',
    'The oil spill never reached the beaches of Carn.',
  ],
  [
    'General Adeyemi ordered the withdrawal from Bako.',
    'The withdrawal from Bako was ordered by General Adeyemi.',
    'General Adeyemi ordered the advance on Bako.',
  ],
  [
    'The subsidy costs taxpayers 700 million kronor a year.',
    'Each year taxpayers pay 700 million kronor for the subsidy.',
    'The subsidy costs taxpayers 70 million kronor a year.',
  ],
  [
    'Bees have disappeared from 40% of the orchards in Vale.',
    'From 40 percent of Vale orchards, bees have disappeared.',
    'Bees have disappeared from 4% of the orchards in Vale.',
  ],
  [
    'The treaty was signed by 31 states.',
    '31 states signed the treaty.',
    'The treaty was signed by 13 states.',
  ],
  [
    'The council pays its director more than the prime minister earns.',
    'The director of the council is paid more than the prime minister earns.',
    'The council pays its director less than the prime minister earns.',
  ],
  [
    'The Osten bridge was inspected in 2016.',
    'In 2016 the bridge at Osten was inspected.',
    'The Osten bridge was never inspected in 2016.',
  ],
  [
    'Knife attacks in Fenwick rose from 40 to 65.',
    'In Fenwick knife attacks went up from 40 to 65.',
    'Knife attacks in Fenwick fell from 65 to 40.',
  ],
  [
    'The airline Solair carried 2.4 million passengers.',
    '2.4 million passengers were carried by Solair.',
    'The airline Solair carried 4.2 million passengers.',
  ],
  [
    'The company admitted to paying bribes in Kavala.',
    'Bribes were paid in Kavala, the company admitted.',
    'The company denied paying bribes in Kavala.',
  ],
  [
    'Teachers at Elm Road have had no pay rise since 2014.',
    'Since 2014 teachers at Elm Road have not had a pay rise.',
    'Teachers at Elm Road have had a pay rise since 2014.',
  ],
  [
    'The power station emits more carbon than all of Malven.',
    'More carbon than all of Malven is emitted by the power station.',
    'The power station emits less carbon than all of Malven.',
  ],
  [
    'The satellite was launched from Kourou in May.',
    'In May the satellite was launched from Kourou.',
    'The satellite was launched from Baikonur in May.',
  ],
  [
    'The election turnout in Brava was 71%.',
    '71 per cent turned out for the election in Brava.',
    'The election turnout in Brava was 17%.',
  ],
  [
    'The fund bought 3,000 flats in Rostin.',
    '3,000 apartments in Rostin were bought by the fund.',
    'The fund sold 3,000 flats in Rostin.',
  ],
];
