import { figureContradiction } from '../../src/checks/figure-contradiction.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(figureContradiction, {
  flags: [
    {
      text: 'The number of dropouts this year has reached 46,000, more than double the 23,000 reported in 2021.\n\nThe records show 4,000 dropouts in 2020, 9,000 in 2021, and now 46,000 in 2022.',
      says: [['23,000', '9,000', '2021']],
      signal: 'strong',
    },
    {
      text: 'Rescuers counted 44 survivors after the roof of the mine came down.\n\nBy then the families of all 47 people pulled alive from the mine had been told.',
      says: [['44', '47']],
    },
    {
      text: 'The 2019 budget was £3.1m, the treasurer wrote. That year the council spent £2.4m of its £2.9m budget.',
      says: [['£3.1m', '£2.9m']],
    },
    {
      text: 'Varnholt is a port with a population of thirty-eight thousand.\n\nMost of its 83,000 inhabitants work in the port.',
      says: [['thirty-eight thousand', '83,000']],
    },
    {
      text: 'The mill employed 640 workers in 2021.\n\nIn 2021 the mill had 460 workers and two foremen.',
      says: [['640', '460']],
      signal: 'strong',
    },
    {
      text: 'The fire killed 12 people in a hostel.\n\nA service for the 17 people killed in the fire will be held on Sunday.',
      says: [['12', '17']],
    },
    {
      text: 'The foundation gave the museum a $5 million grant for its roof.\n\nThe $8 million grant for the roof comes from a lottery.',
      says: [['$5 million', '$8 million']],
    },
    // One thing named again
    {
      text: 'The Fell ferry carried 64,000 passengers in 2022.\n\nThe council says the Fell ferry carried 47,000 passengers in 2022.',
      says: [
        '“64,000” here and “47,000” there for what looks like the same quantity (passengers, 2022)',
      ],
      signal: ['strong'],
    },
    {
      text: 'The company has 1,200 employees.\n\nIts 1,500 employees were told on Friday.',
      says: ['“1,200” here and “1,500” there for what looks like the same quantity (employees)'],
      signal: ['some'],
    },
    {
      text: 'The school has 480 pupils.\n\nAll 520 pupils were sent home.',
      says: ['“480” here and “520” there for what looks like the same quantity (pupils)'],
      signal: ['some'],
    },
    {
      text: 'Police arrested 14 people.\n\nThe 17 people arrested are being held in two stations.',
      says: ['“14” here and “17” there for what looks like the same quantity (people)'],
      signal: ['strong'],
    },
    {
      text: 'The crash killed four people.\n\nThe five victims were named on Thursday.',
      says: ['“four” here and “five” there for what looks like the same quantity (people)'],
      signal: ['strong'],
    },
    {
      text: 'The crash killed four people.\n\nThe victims were named as Ann Bell, Tom Hart, Jo Reed, Kim Shaw and Lee Cole.',
      says: ['The article counts “four” dead and names 5.'],
      signal: ['strong'],
    },
    {
      text: 'Three people died in the fire.\n\nThe four victims, all from one family, were asleep.',
      says: ['“Three” here and “four” there for what looks like the same quantity (people)'],
      signal: ['strong'],
    },
    {
      text: 'The trial enrolled 612 patients at 38 hospitals.\n\nThe 621 patients were followed for a year.',
      says: ['“612” here and “621” there for what looks like the same quantity (patients)'],
      signal: ['some'],
    },
    {
      text: 'The trust runs 14 hospitals.\n\nThe trust, which runs 11 hospitals, said it was sorry.',
      says: ['“14” here and “11” there for what looks like the same quantity (hospitals)'],
      signal: ['strong'],
    },
    {
      text: 'The film runs for 124 minutes.\n\nThe 142-minute film opens on Friday.',
      says: [
        '“124 minutes” here and “142-minute” there for what looks like the same quantity (film)',
      ],
      signal: ['some'],
    },
    {
      text: 'The hotel has 120 rooms.\n\nThe 140-room hotel opened in May.',
      says: ['“120” here and “140” there for what looks like the same quantity (rooms)'],
      signal: ['strong'],
    },
    {
      text: 'Some 4,000 people marched on Sunday, police said.\n\nAbout 40,000 people marched on Sunday, police said.',
      says: [
        '“4,000” here and “40,000” there for what looks like the same quantity (people, sunday)',
      ],
      signal: ['strong'],
    },
    {
      text: 'The firm won a $4.2 million contract to rebuild the pier. Work will start in May.\n\nThe contract, worth $2.4 million, runs for two years.',
      says: [
        '“$4.2 million” here and “$2.4 million” there for what looks like the same quantity (contract)',
      ],
      signal: ['some'],
    },
    // Another group, year, place or thing
    {
      text: 'Two people died in the fire.\n\nThe victims were named as Ann Bell, Tom Hart and Jo Reed.',
      says: ['The article counts “Two” dead and names 3.'],
      signal: ['strong'],
    },
    {
      text: 'Obama, whose approval ratings have risen above 50 percent, was loath to be seen as taking a victory lap, as departing two-term presidents before him have done at their conventions.\n\nOthers spoke first.\n\nTo sum up, Obama, whose approval ratings have risen above 28 percent, was loath to be seen as taking a victory lap, as departing two-term presidents before him have done at their conventions.',
      says: [
        '“50 percent” here and “28 percent” there for what looks like the same quantity (approval ratings)',
      ],
      signal: ['strong'],
    },
    {
      text: 'The poll also noted that 73 percent of Democrats who said they had supported Sen. Field would vote.\n\nIt was warm.\n\nTo sum up, the poll also noted that 57 percent of Democrats who said they had supported Sen. Field would vote.',
      says: [
        '“73 percent” here and “57 percent” there for what looks like the same quantity (Democrats)',
      ],
      signal: ['strong'],
    },
    {
      text: 'In 2021 alone, enrolments rose by 32%, reaching 189 million.\n\nIt rained.\n\nIn 2021 alone, enrolments rose by 32%, reaching 302 million.',
      says: [
        '“189 million” here and “302 million” there for what looks like the same quantity (2021)',
      ],
      signal: ['strong'],
    },
    {
      text: 'Short lessons (5–10 minutes) help prevent overload and improve retention.\n\nIt rained.\n\nShort lessons (5–24 minutes) help prevent overload and improve retention.',
      says: ['“10 minutes” here and “24 minutes” there for what looks like the same quantity'],
      signal: ['strong'],
    },
  ],
  passes: [
    'RIO NORTE – In separate incidents, border agents broke up two houses, which led to the arrest of 60 stranded migrants.\n\nOn Saturday, February 10, agents responded to a residence to assist the police. A welfare check at the residence yielded 35 stranded migrants from Mexico and Guatemala.\n\nOn Sunday, February 11, the station received a call about a residence. Agents and the police responded and discovered 25 stranded migrants from Mexico, Guatemala, and Brazil.',
    'Police put the crowd at 5,000; organisers said 20,000.',
    'Police said 5,000 people marched. Organisers said 20,000 people marched.',
    'At least 12 people had died by noon. By evening the toll stood at 15.',
    'Some 1.95 million people live there. The nearly two million people get their water from one lake.',
    'The firm cut 640 jobs in Leeds. In all 1,100 jobs went across the group.',
    'Sales of €4bn in 2023 were a record. Sales of €4.4bn in the year to March 2024 beat it.',
    '“We lost 300 people in 2021,” he said. Records show 212 people died in 2021.',
    'The council planned to hire 200 teachers in 2021. It hired 140 teachers in 2021.',
    'The team scored 12 goals in 2021 and 15 goals in 2022.',
    'The blast killed 12 people and wounded 30 people.',
    'The 2010 quake killed 800 people. The 2015 quake killed 40 people.',
    'The ticket costs £20. The £35 ticket includes lunch.',
    'The first phone has a 6-inch screen. The second phone has a 5-inch screen.',
    'She worked there for 12 years. He worked there for 15 years.',
    'The bridge is 2 miles long. The tunnel is 3 miles long.',
    'In Leeds 40 people died in 2020. In York 25 people died in 2020.',
    'Of the 300 staff, 120 staff joined in 2020. Another 90 staff joined in 2020.',
    'The plant made 4,000 cars in 2020, and 400 electric cars in 2020.',
    // One thing named again
    'The line carried 64,000 passengers last year.\n\nOf those, 47,000 ferry passengers changed at Dell.',
    'The port handled 64,000 passengers in 2022.\n\nIt handled 47,000 ferry passengers and 17,000 cruise passengers in 2022.',
    'The port handled 64,000 passengers in 2022.\n\nThe 47,000 ferry passengers came mostly in summer.',
    'A survey found that 61 per cent of tenants were satisfied with repairs.\n\nIn 2019, 41 per cent of tenants were satisfied with repairs.',
    'A survey found that 61 per cent of tenants were satisfied with repairs.\n\nAmong private tenants, 41 per cent were satisfied.',
    'Unemployment stood at 4.1 per cent in May.\n\nYouth unemployment was 11 per cent in May.',
    'The company has 1,200 employees.\n\nSome 150 employees were told on Friday.',
    'Police arrested 14 people on Monday.\n\nThe 17 people arrested on Tuesday are being held in two stations.',
    'Three people died in the fire.\n\nA fourth victim died in hospital on Sunday.',
    'Three people died in the fire and two in the crash.\n\nAll five were under 30.',
    'The bridge cost £9m to build.\n\nRepairs to the bridge cost £2m.',
    'The meeting is on Tuesday, 14 May 2024.',
    'The vessel carried 212 passengers and 18 crew, the coastguard said.\n\nAll 230 people on board were rescued.',
    'Twelve people were hurt when the bus overturned.\n\nAnother three were hurt in the rush to help.',
    'He was sentenced to 12 years in prison.\n\nHis accomplice was sentenced to eight years.',
    'Some 4,000 people marched on Sunday, police said.\n\nAbout 40,000 people marched on Sunday, the union said.',
    'The firm won a $4.2 million contract to rebuild the pier.\n\nA second contract, worth $2.4 million, runs for two years.',
    'The council voted 8-2 to close the pool.\n\nThe two members who voted against were both from the north ward.',
    // Another group, year, place or thing
    'Sinkage Test: Moderate sinkage (1.8 inches), balancing comfort and support.\n\nIt rained.\n\nSinkage Test: Moderate sinkage (2.1 inches), balancing comfort and support.',
    'The trial enrolled 612 patients.\n\nThe 306 patients on placebo fared worse.',
    'In May the bank had 1,200 staff.\n\nIts 1,500 staff at the peak in 2008 filled four towers.',
    'The firm won a £4.2m contract.\n\nThe £2.4m contract for the harbour went to a rival.',
    'The airline carried 250 passengers to Oslo.\n\nThe return flight carried 205 passengers.',
    'The museum had 4,120 visitors in May.\n\nIn June it had 4,210 visitors.',
    'House A sold for £350,000.\n\nThe house next door sold for £530,000.',
    'The jury awarded $12 million.\n\nThe judge cut the $21 million sought by the plaintiff.',
    'The company employs 340 people in Leeds.\n\nIt employs 430 people in York.',
    'He ran 13 miles on Sunday.\n\nHe ran 31 miles in all last week.',
    'The victims were named as Ann Bell and Tom Hart.\n\nFive people died.',
    'Two people died in the fire.\n\nThe victims were named as Ann Bell and Tom Hart by Jo Reed of Dell Police.',
  ],
});
