import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Fates that the body turns round, the wrong doer, the wrong place, a part told as all; percentages that follow from two figures. */
const flagged: readonly (readonly [title: string, text: string, signal: Signal, says: string])[] = [
  [
    'Two dead as blaze sweeps the Ulden valley',
    'The fire reached the valley at dawn on Sunday. Nobody had been killed, the fire chief, Ana Lund, said on Monday. Two men were in hospital with burns.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “Two dead as blaze sweeps the Ulden valley”; the body says “nobody had been killed”.',
  ],
  [
    'Three killed in Leeds coach crash',
    'A coach left the road near Leeds on Friday night. Three passengers are in a critical condition. Nobody died, police said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “Three killed in Leeds coach crash”; the body says “nobody died”.',
  ],
  [
    'Boy, 9, drowns in lake',
    'A boy of nine was pulled from the lake on Sunday. He is in a stable condition and is expected to go home this week, the hospital said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Boy, 9, drowns in lake”; the body says “in a stable condition”.',
  ],
  [
    'Council sells town hall',
    'The council will decide in June whether to sell the town hall. Three firms have made offers, the clerk said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline states flatly what the body hedges with “will decide”.',
  ],
  [
    'Every school in the county to close on Friday',
    "Four of the county's 31 schools will close on Friday because of the strike. The others will open as usual.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'some',
    'The headline says “every school”; the body says “four of the county”.',
  ],
  [
    'Teacher stole £40,000 from school',
    'A teacher has been charged with stealing £40,000 from the school where she worked. She denies it and will appear in court in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline states flatly what the body hedges with “charged with”.',
  ],
  [
    'Bus driver attacks passenger',
    'A bus driver was attacked by a passenger on Monday. The driver, 44, was punched twice. The passenger was arrested.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Bus driver attacks passenger”; the body says “A bus driver was attacked by a passenger on Monday.”.',
  ],
  [
    'Dog bites postman in Varde',
    'A postman bit a dog in Varde on Monday, police said. The dog, a spaniel, needed two stitches.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Dog bites postman in Varde”; the body says “A postman bit a dog in Varde on Monday, police said.”.',
  ],
  [
    'Explosion in Lyon injures nine',
    'An explosion in a bakery in Dijon injured nine people on Tuesday. The street was closed for an hour.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “in Lyon”; the body says “in Dijon”.',
  ],
  [
    'Minister quits over letters',
    'The minister said on Monday that she would not resign over the letters. She has the full support of the prime minister.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “Minister quits over letters”; the body says “not resign”.',
  ],
  [
    'Unions accept pay offer',
    'Union members voted by three to one to reject the pay offer. Strikes will resume on 3 June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Unions accept pay offer”; the body says “reject (offer)”.',
  ],
  [
    'Hospital to lose 240 beds',
    'The hospital will lose 140 beds by the summer, its director said. Staff were told on Monday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “240”; the body says “140”.',
  ],
  [
    'Firm cuts 900 jobs in Ghent',
    'The firm will cut 600 jobs in Ghent and will hire 50 people in Lille. Workers were told on Monday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “900”; the body says “600”.',
  ],
  [
    'House prices fall by a tenth',
    'House prices rose by a tenth in the year to May, the bank said. It was the fastest rise for three years.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “House prices fall by a tenth”; the body says “rose”.',
  ],
  [
    'Vaccine stops malaria in children',
    'The vaccine may cut the number of severe cases of malaria in children, a small trial suggests. Its authors say that it is too early to tell whether it works.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline states flatly what the body hedges with “may”.',
  ],
  [
    'Mayor jailed for fraud',
    'The mayor was fined 4,000 euros for fraud on Monday. She will not go to prison, the judge said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Mayor jailed for fraud”; the body says “was fined”.',
  ],
  [
    'Villagers flee as dam bursts',
    'The dam held through the night, engineers said. Villagers were told to be ready to leave if it should burst.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Villagers flee as dam bursts”; the body says “held”.',
  ],
  [
    'Varde beat Holm to reach final',
    'Holm reached the final on Saturday with a 2-1 win over Varde. The final is on 3 June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Varde beat Holm to reach final”; the body says “Holm reached the final on Saturday with a 2-1 win over Varde.”.',
  ],
  [
    'Missing girl found dead',
    'The girl, who is seven, was found asleep in a barn on Monday. She was cold and hungry but unhurt, police said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Missing girl found dead”; the body says “was found asleep”.',
  ],
  [
    'Airline sued by pilots',
    "The airline is suing its pilots over last month's strike. It wants 4 million dollars. The pilots' union said it would fight the case.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'some',
    "The headline says “Airline sued by pilots”; the body says “The airline is suing its pilots over last month's strike.”.",
  ],
  [
    'Rail line opens a year early',
    'The rail line opened on Monday, a year late. The minister cut the ribbon at Varde.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Rail line opens a year early”; the body says “year late”.',
  ],
  [
    'Man shot by police in Cork',
    'A man shot a police officer in Cork on Monday night. The officer is in hospital. The man was arrested at his home.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Man shot by police in Cork”; the body says “A man shot a police officer in Cork on Monday night.”.',
  ],
  [
    'Thousands of fish killed by chemical leak',
    'About 300 fish were found dead on Monday. The agency said it did not know what had killed them, and that no leak had been found.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline states flatly what the body hedges with “not know what had killed”.',
  ],
  [
    'Prince to marry in Oslo',
    'The prince will marry in Bergen in June, the palace said. About 300 guests will be there.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “in Oslo”; the body says “in Bergen”.',
  ],
  [
    'No one hurt as train derails',
    'A train left the rails on Monday. Four passengers were hurt, one of them badly, the rail company said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “No one hurt as train derails”; the body says “four passengers were hurt”.',
  ],
  [
    'Parliament bans fur farming',
    'A bill to ban fur farming was put before parliament on Monday. The vote is expected in the autumn.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline states flatly what the body hedges with “was put before”.',
  ],
  [
    'All nine miners rescued',
    'Six of the nine miners were brought up on Tuesday. The search for the other three goes on.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “all nine miners”; the body says “six of the nine”.',
  ],
  [
    'Poll: voters back tunnel',
    'Voters are against the tunnel by 54 per cent to 40, a poll shows. The vote is in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Poll: voters back tunnel”; the body says “are against”.',
  ],
  [
    'Court clears doctor',
    'The court found the doctor guilty on two of three charges on Friday. She will be sentenced in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “Court clears doctor”; the body says “found the doctor guilty”.',
  ],
  [
    'Five die as roof falls in at Porto market',
    'Part of the roof came down at the Porto market on Saturday. Five people are in hospital, two of them in a serious condition. There were no deaths, the mayor said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “Five die as roof falls in at Porto market”; the body says “there were no deaths”.',
  ],
  [
    'Climber, 23, killed on Mount Arden',
    'A climber fell 40 metres on Mount Arden on Sunday. She was unhurt but for a broken wrist, rescuers said, and walked to the hut.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Climber, 23, killed on Mount Arden”; the body says “was unhurt”.',
  ],
  [
    'Nurse sues hospital over firing',
    'The hospital is suing a nurse who left in May. It wants her to repay 12,000 dollars for her training. The nurse said she would fight it.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Nurse sues hospital over firing”; the body says “The hospital is suing a nurse who left in May.”.',
  ],
  [
    'Teenager robbed by pensioner',
    'A pensioner was robbed by a teenager outside a bank on Friday. The boy, 15, took 40 euros and her phone.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Teenager robbed by pensioner”; the body says “A pensioner was robbed by a teenager outside a bank on Friday.”.',
  ],
  [
    'All 12 candidates pass exam',
    'Nine of the 12 candidates passed the exam in May. The other three may sit it again in the autumn.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “all 12 candidates”; the body says “nine of the 12”.',
  ],
  [
    'Ex-minister sent to prison',
    'The former minister was given a suspended sentence of two years on Monday. She was also fined 9,000 euros.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Ex-minister sent to prison”; the body says “suspended sentence of two years”.',
  ],
  [
    'Tram line finished ahead of schedule',
    'The tram line is finished. The last rail was laid on Friday, eight months behind schedule, and cost 30 million euros more than planned.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Tram line finished ahead of schedule”; the body says “months behind”.',
  ],
  [
    'Jury convicts banker',
    'The jury found the banker not guilty on all counts on Tuesday after nine hours. He left by the front door.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “Jury convicts banker”; the body says “not guilty”.',
  ],
  [
    'Shareholders reject takeover',
    'Shareholders voted by 71 per cent to 29 to accept the takeover on Monday. The deal closes in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Shareholders reject takeover”; the body says “accept (takeover)”.',
  ],
  [
    'Blast in Turin injures six',
    'A gas blast in Verona on Monday injured six people, firefighters said. The house was destroyed.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “in Turin”; the body says “in Verona”.',
  ],
  [
    'Missing sailor found',
    'The search for the sailor will go on for a fourth day. There has been no trace of his boat since Monday, the coastguard said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Missing sailor found”; the body says “no trace of”.',
  ],
  [
    'City bans cars from centre',
    'The city council will vote in September on a ban on cars in the centre. Shopkeepers are against it.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline states flatly what the body hedges with “will vote”.',
  ],
  [
    'Rents rise 14% in Lille',
    "Rents in Lille rose by 4.1 per cent last year, the agents' body said. It was the smallest rise for a decade.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'some',
    'The figure “14%” in the headline does not come up in the body.',
  ],
  [
    'Lund beats Varga in final',
    'Dora Varga beat Mette Lund 6-4, 6-3 in the final on Sunday. It was her first title.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Lund beats Varga in final”; the body says “Dora Varga beat Mette Lund 6-4, 6-3 in the final on Sunday.”.',
  ],
  [
    'Workers back strike',
    'The workers voted against a strike by 410 to 288 on Thursday. Talks resume on Monday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'some',
    'The headline says “Workers back strike”; the body says “voted against”.',
  ],
  [
    'President resigns',
    'The president said on Sunday that she had no intention of resigning. Her term ends in 2028.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'strong',
    'The headline says “President resigns”; the body says “no intention of resigning”.',
  ],
];

const passed: readonly (readonly [title: string, text: string])[] = [
  [
    'Two dead as blaze sweeps the Ulden valley',
    'The fire reached the valley at dawn on Sunday. Two men died in a car on the coast road. Nobody had been killed in the town, the fire chief, Ana Lund, said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Two feared dead in valley fire',
    'The fire reached the valley at dawn. Nobody had been confirmed dead by noon, the fire chief said. Two men were missing.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Two dead in valley fire',
    'Two people died in the fire on Sunday. Nobody had been killed in the last big fire, in 2003.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Four schools to close on Friday',
    "Four of the county's 31 schools will close on Friday because of the strike.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
  ],
  [
    'Teacher accused of stealing £40,000',
    'A teacher has been charged with stealing £40,000. She denies it.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Driver attacked on bus',
    'A bus driver was attacked by a passenger on Monday. The passenger was arrested.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Minister will not quit over letters',
    'The minister said on Monday that she would not resign over the letters.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Museum visitors up 24 percent',
    'The museum had 1.24 million visitors last year, compared with 1 million in 2024. The director said the new wing had helped.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Museum visits rise “24 percent”',
    'The museum had 1.24 million visitors last year, against a million the year before. Families made up 40 percent of them.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Visits to castle up nearly a quarter',
    'The castle had 1.0 million visitors in 2023 and 1.24 million in 2025. Some 12 percent came from abroad.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Ticket sales jump 24%',
    'Ticket sales went from 1 million to 1.24 million. About 60% were sold online.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Port traffic down 31 per cent',
    'The port handled 4,200 ships in 2024 and 2,900 last year. About 12 per cent were tankers.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Budget up by $18m',
    "The council's budget rises from $142 million to $160 million. Of that, $30 million is for roads.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
  ],
  [
    'Homes lose a fifth of their value',
    'A flat worth €250,000 in 2022 sells for €200,000 today, agents say. The market fell by 3 percent in May alone.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Nine hurt in bakery blast',
    'An explosion in a bakery in Dijon injured four customers and five staff on Tuesday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Firm to cut 750 jobs',
    'The firm will cut 600 jobs in Ghent and 150 in Lille. Workers were told on Monday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Club sold for €75m',
    'The club has been sold for about 75 million euros, of which 12 million euros is for the ground.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Six in ten homes without power',
    'Of the 4,000 homes, 2,400 had no power on Monday. About 12 percent had no water.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Turnout at 62%',
    'Of the 50,000 people who could vote, 31,000 did. Women made up 54% of them.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Coffee price doubles in a year',
    'A kilo of coffee cost $4 in May 2025 and costs $8.10 now. Exports fell by 12 percent.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Charity gives away 85% of income',
    'The charity took in £2 million last year and gave £1.7 million to hospitals. Some 4% went on rent.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Rail line opens a year late',
    'The rail line opened on Monday. It was due to open in May 2025.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Parliament bans fur farming',
    'A bill to ban fur farming passed on Monday by 88 votes to 60. It goes to the president for her signature.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Missing girl found',
    'The girl, who is seven, was found asleep in a barn on Monday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Boy, 9, saved from lake',
    'A boy of nine was pulled from the lake on Sunday. He nearly drowned.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Court clears doctor of manslaughter',
    'The court found the doctor not guilty of manslaughter on Friday. She was found guilty of a lesser charge and fined.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Holm beat Varde to reach final',
    'Holm reached the final on Saturday with a 2-1 win over Varde.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Council to sell town hall',
    'The council voted on Monday to sell the town hall. It will decide in June which of three offers to take.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Unions reject pay offer',
    'Union members voted by three to one against the pay offer.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Dam holds as villagers flee',
    'The dam held through the night. Some 400 villagers had left by dawn.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Two die in Porto market collapse',
    'Two traders were crushed when the roof came down at the Porto market. No one else was hurt. One man is in a serious condition.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Nobody hurt as roof falls in',
    'Part of the roof came down on Saturday. The market was empty. In 2011 four people were hurt when a wall fell.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Bear kills hiker in Tatra hills',
    "A hiker was mauled by a bear on Sunday. The bear was shot by a ranger. The man's wife is in hospital in a stable condition.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
  ],
  [
    'Police officer shot in Cork',
    'A man shot a police officer in Cork on Monday night. The officer is in a serious condition.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Airline sues pilots',
    'The airline is suing its pilots. The pilots sued the airline last year.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Varde beat Holm',
    'Varde reached the final with a 2-1 win over Holm. Holm beat Varde in the league in March.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Ex-mayor jailed',
    'The former mayor was sent to prison for two years on Monday. A second man was fined and avoided jail.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Fire in Lyon kills two',
    'A fire on the edge of Villeurbanne, near Lyon, killed two people on Sunday.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Blast in Normandy injures six',
    'A gas blast in Rouen on Monday injured six people.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Wedding in Oslo',
    'The prince married in Frogner on Saturday. The streets of Oslo were full.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Rail line opens early',
    'The line opened on Monday, a month early. Trains ran late in the first week, some of them two hours late.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Dam bursts above Ulden',
    'The dam burst at four in the morning. A second dam, below it, held.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Missing boy found',
    'The boy was found on Tuesday in a barn. The search for his brother goes on.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Voters back tunnel',
    'Voters approved the tunnel by 54 per cent to 46. In the old town most were against it.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Bridge collapses in storm',
    'The bridge came down at noon. The road bridge beside it survived.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Council kills plan for arena',
    'The council dropped the plan for an arena on Monday. A councillor who fell ill is in a stable condition.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Driver dies in motorway crash',
    'A lorry left the motorway at dawn. The driver, 51, lost his life at the scene. His passenger is in a critical condition.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Dog saved by firefighter',
    'A firefighter saved a dog from a well on Monday. The dog bit him.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'City bans cars from centre',
    'The city council voted on Monday to ban cars from the centre. It will vote in September on a ban on lorries.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Strike ends',
    'The strike ended on Monday. Drivers at one depot will go on with theirs.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
];

describeCheck(headlineMismatch, {
  flags: flagged.map(([title, text, signal, says]) => ({ title, text, signal, says: [says] })),
  passes: passed.map(([title, text]) => ({ title, text })),
});
