import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A number that takes up the parts just told, and what is left when some of it has gone. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The shelter took in 14 dogs in January, 22 in February and 17 in March. The 63 dogs were all neutered before they left.',
    'some',
    'The text says “a total of 63”; its figures give 53.',
  ],
  [
    'Rangers counted 112 elephants in the north of the park, 87 in the west and 46 along the river. Together the three herds make 265 elephants.',
    'some',
    'The text says “a total of 265”; its figures give 245.',
  ],
  [
    'The museum drew 4,100 visitors on Saturday and 5,350 on Sunday. The 9,950 people who came over the weekend were the most since it reopened.',
    'some',
    'The text says “a total of 9,950”; its figures give 9,450.',
  ],
  [
    'Nordwind dropped 143 sailings between Friday and Sunday, it said.\n\nOf the sailings that were lost, 61 were due on Friday, 44 on Saturday and 48 on Sunday.',
    'some',
    'The text says “a total of 143”; its figures give 153.',
  ],
  [
    'Twelve ferries were cancelled, 23 were delayed and eight turned back; the 47 affected crossings would have carried 9,000 people.',
    'some',
    'The text says “a total of 47”; its figures give 43.',
  ],
  [
    'The judge set the term at six and a half years and suspended the last 18 months, leaving Kruger with four years to serve.',
    'some',
    'The text says “four years left”; its figures give 5.',
  ],
  [
    'The clinic saw 640 patients last month. Two in five, 256, were children; the other 394 were adults.',
    'strong',
    'The text says “a total of 640”; its figures give 650.',
  ],
  [
    'The chain has sold 12 of its 40 shops, leaving 32.',
    'some',
    'The text says “32 left”; its figures give 28.',
  ],
  [
    'By nine, 26,000 homes were still dark.\n\nThe mayor opened a shelter.\n\nIt has beds for 90.\n\nAnother 11,500 homes have been switched back on since then, the utility says, which leaves 16,500 without power.',
    'some',
    'The text says “16,500 left”; its figures give 14,500.',
  ],
];

const passed: readonly string[] = [
  'The shelter took in 14 dogs in January, 22 in February and 17 in March. The 63 dogs it has room for were all neutered.',
  'The shelter took in 14 dogs in January, 22 in February and 17 in March. The 60 dogs in its care had been there for years.',
  'The museum drew 4,100 visitors on Saturday and 5,350 on Sunday. The 9,950 people who live on the island get in free.',
  'The strike stopped 120 trains on Friday and 140 on Saturday. The 280 drivers who walked out want a pay rise.',
  'The council approved 15 homes in Ashby, 22 in Wold and 31 in Thorne. The 75 homes refused last year were all in Thorne.',
  'The troupe gave 12 shows in May and 15 in June. The 30 shows planned for July have been called off.',
  'The club sold 310 tickets in the north stand and 240 in the east. The 600 tickets for the west stand are kept for visitors.',
  'Nordwind dropped 143 sailings between Friday and Sunday, it said.\n\nOf the sailings that were lost, 61 were due on Friday and 48 on Sunday.',
  'Nordwind dropped 143 sailings between Friday and Sunday, it said.\n\nSailings to Oslo were hit too: 61 were late on Friday, 44 on Saturday and 28 on Sunday.',
  'Goals came in 14, 22 and 17 minutes. The 60 seconds after that were a blur.',
  'The reserve held 14 rhinos in 2021, 19 in 2022 and 23 in 2023. The 60 rhinos that it hopes for by 2030 would need more land.',
  'The reserve held 14 rhinos in the north, 19 in the west and 23 in the hills. Together with 12 rhinos in the east they make 68.',
  'The judge set the term at six and a half years and suspended the last 18 months, leaving Kruger with five years to serve.',
  'The judge set the term at six and a half years and suspended the last 18 months. With 14 months served, that leaves him with three years and ten months.',
  'The bank lent the co-operative 80 million shillings. It has repaid 34 million and, with interest, still owes 56 million.',
  'The chain has sold 12 of its 40 shops and opened four, leaving 32.',
  'The party won 60 seats and lost 20, leaving it with 55 after two by-elections.',
  'The quake killed 40 people, leaving 350 homeless. The village had 420.',
  'The team has played 12 of its 38 games and still has 19 at home.',
  'The bank lent the farm 80 million. It has repaid 34 million this year and still has 30 million in cash.',
  'She had served two years of a nine-year term, the last four of them suspended, and still has three to go.',
  'The council has spent 12 of the 40 million and still needs 35 million for the second phase.',
  'The club has won nine of its 12 games and still has eight to play.',
  'He has paid £200 of the £900 fine and still owes £850 with costs.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
