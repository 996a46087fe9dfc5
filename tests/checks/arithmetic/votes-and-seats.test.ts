import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Votes, seats and scores that do not go into the number of those who could vote. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The vote was 21-16. Two members were absent from the 38-seat chamber.',
    'some',
    'The text says “38 in all”; its figures give 39.',
  ],
  [
    'She won by 6 votes, 41 to 36.',
    'strong',
    'The text says “a difference of 6”; its figures give 5.',
  ],
  [
    'The motion was carried by 27 votes to 14, with three abstentions, in the 42-member assembly.',
    'strong',
    'The text says “42 in all”; its figures give 44.',
  ],
  ['The 15-member board split 9-7.', 'strong', 'The text says “15 in all”; its figures give 16.'],
  [
    'Rossi won the title 6-4, 3-6, 7-5 in straight sets.',
    'some',
    'The text says “straight sets”; its figures give 1 of 3 sets lost.',
  ],
  [
    "He was elected with a majority of 1,240, taking 14,870 votes to his rival's 13,530.",
    'strong',
    'The text says “a difference of 1,240”; its figures give 1,340.',
  ],
  [
    'Of 420 ballots cast, 236 were for the strike, 178 against it and 16 were spoiled.',
    'strong',
    'The text says “a total of 420”; its figures give 430.',
  ],
  [
    'The council voted 12 to 9 for the plan. All 20 councillors were in the room and voted.',
    'some',
    'The text says “20 in all”; its figures give 21.',
  ],
  [
    'In the 60-seat parliament the Democrats hold 29 seats, the Greens 18 and the Union 15.',
    'some',
    'The text says “a total of 60”; its figures give 62.',
  ],
  [
    'The judges ruled six to four; the court has nine members.',
    'strong',
    'The text says “9 in all”; its figures give 10.',
  ],
  [
    'The bill passed 54 to 43, a margin of 13 votes.',
    'strong',
    'The text says “a difference of 13”; its figures give 11.',
  ],
  [
    'Labour won 23 seats, the Tories 14 and the Liberals nine on the 44-seat council.',
    'some',
    'The text says “a total of 44”; its figures give 46.',
  ],
  [
    'The jury of 12 voted eight to five to convict.',
    'strong',
    'The text says “12 in all”; its figures give 13.',
  ],
  [
    'The senate rejected it by five votes, 48 to 42.',
    'strong',
    'The text says “a difference of 5”; its figures give 6.',
  ],
  [
    'Teachers voted by 1,310 to 940 in favour; 2,150 ballots were cast.',
    'strong',
    'The text says “2,150 in all”; its figures give 2,250.',
  ],
  [
    "Eleven of the council's 21 members voted for it, nine voted against and two abstained.",
    'strong',
    'The text says “a total of 21”; its figures give 22.',
  ],
  [
    'The committee has 13 seats. Seven members backed the report and seven opposed it.',
    'some',
    'The text says “13 in all”; its figures give 14.',
  ],
  [
    'The home side won 24-17, a margin of nine points.',
    'strong',
    'The text says “a margin of 9”; its figures give 7.',
  ],
  [
    'The resolution got 31 votes, 19 short of the 45 it needed.',
    'strong',
    'The text says “a difference of 19”; its figures give 14.',
  ],
  [
    'With 412 members present, 227 voted yes, 169 no and 26 left their paper blank.',
    'strong',
    'The text says “a total of 412”; its figures give 422.',
  ],
  [
    'The mayor survived by two votes: 18 for her removal, 21 against.',
    'some',
    'The text says “a difference of 2”; its figures give 3.',
  ],
  [
    'The 25-strong group chose Ms Abara by 14 votes to 12.',
    'strong',
    'The text says “25 in all”; its figures give 26.',
  ],
  [
    'The chamber, which has 38 seats, approved the tax 22 to 18.',
    'strong',
    'The text says “38 in all”; its figures give 40.',
  ],
];

const passed: readonly string[] = [
  'The vote was 21-16. One member was absent from the 38-seat chamber.',
  'The vote was 21-14. Two members were absent from the 38-seat chamber.',
  'She won by 5 votes, 41 to 36.',
  'The motion was carried by 25 votes to 14, with three abstentions, in the 42-member assembly.',
  'The 15-member board split 8-7.',
  "He was elected with a majority of 1,340, taking 14,870 votes to his rival's 13,530.",
  'Of 430 ballots cast, 236 were for the strike, 178 against it and 16 were spoiled.',
  'The council voted 11 to 9 for the plan. All 20 councillors were in the room and voted.',
  'In the 60-seat parliament the Democrats hold 29 seats and the Greens 18.',
  'The judges ruled five to four; the court has nine members.',
  'The bill passed 54 to 43, a margin of 11 votes.',
  'They beat Ajax 3-2 with goals from Kraus and Okafor, who scored twice.',
  'They beat Ajax 3-2 with goals from Kraus and Okafor and an own goal.',
  'The senate rejected it by six votes, 48 to 42.',
  'Teachers voted by 1,310 to 940 in favour; 2,261 ballots were cast, 11 of them spoiled.',
  "Eleven of the council's 22 members voted for it, nine voted against and two abstained.",
  'The committee has 14 seats. Seven members backed the report and seven opposed it.',
  'The home side won 24-17, a margin of seven points.',
  'The resolution got 31 votes, 14 short of the 45 it needed.',
  'With 412 members present, 227 voted yes and 169 no.',
  'The mayor survived by three votes: 18 for her removal, 21 against.',
  'The lower house approved it 220 to 180. The senate, which has 60 seats, votes on Friday.',
  'The home side, 14-10 ahead at half-time, won by nine points in the end.',
  'The 38-seat chamber passed the tax by 54 votes to 30 in a joint session with the lower house.',
  'Rossi won the title 6-4, 3-6, 7-5 after straight-sets wins in the earlier rounds.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
