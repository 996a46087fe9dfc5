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
  ],
  passes: [
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
  ],
});
