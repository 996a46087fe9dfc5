import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Parts that the words say are all there are, and parts that they do not. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The hospice had income of £12.4m and spent £13.1m. It was left with a deficit of £0.3m.',
    'some',
    'The text says “a deficit of £0.3m”; its figures give £0.7m.',
  ],
  [
    'At least 41 people were killed and 127 wounded when shells struck the market on Tuesday, the director of the hospital said.\n\nThe road was cut.\n\nThe mayor spoke to the press.\n\nNobody claimed the attack.\n\nThere were 14 shells in all.\n\nBello said 38 of the injured had been driven during the night to Mora, 60 km to the south, where a charity runs a surgical ward. The other 79 were being treated at Al-Noor, many of them on mattresses in the corridors.',
    'strong',
    'The text says “a total of 127”; its figures give 117.',
  ],
  [
    'Of the 72 people who caught the virus, 55 had never been vaccinated and seven had received one dose of the vaccine. The status of the other eight could not be determined.',
    'strong',
    'The text says “a total of 72”; its figures give 70.',
  ],
  [
    'To close the gap, the cabinet agreed savings of £9.6m, made up of:\n\n- £4.2m from care contracts\n\n- £2.3m from transport\n\n- £1.4m from empty posts\n\n- £1.1m from parks and leisure\n\nThe last item drew the questions.',
    'strong',
    'The text says “a total of £9.6m”; its figures give £9m.',
  ],
  [
    '"Blue Ridge" opened with $38.4 million. The film added $29.7 million from 48 markets. That gives it a worldwide start of $78.1 million.',
    'some',
    'The text says “a total of $78.1 million”; its figures give $68.1 million.',
  ],
  [
    'The seven-member tribunal was divided 5-3 over the appeal.',
    'strong',
    'The text says “7 in all”; its figures give 8.',
  ],
  [
    'The nine-person commission voted 6-2 for the pipeline, with three commissioners absent.',
    'strong',
    'The text says “9 in all”; its figures give 11.',
  ],
  [
    'The motion fell by seven votes to six. All 14 councillors were in the room and none abstained.',
    'some',
    'The text says “14 in all”; its figures give 13.',
  ],
  [
    'The parish council rejected the plan by eight votes to five. All 12 members took part.',
    'some',
    'The text says “12 in all”; its figures give 13.',
  ],
  [
    'The court of 11 ruled 8-5 that the law could stand.',
    'strong',
    'The text says “11 in all”; its figures give 13.',
  ],
  [
    'The trawler landed 26 tonnes on Friday. Haddock made up 11 tonnes, whiting eight and monkfish four, and there was nothing else in the hold.',
    'strong',
    'The text says “a total of 26 tonnes”; its figures give 23.',
  ],
  [
    'The company has three warehouses and no other staff: Leeds employs 240, Bristol 180 and Perth 95. In all it employs 535 people.',
    'strong',
    'The text says “a total of 535”; its figures give 515.',
  ],
  [
    'Passengers on the ferry numbered 318. Coast guards said 142 came ashore at Rhodes and 186 at Symi, and that everybody had been accounted for.',
    'strong',
    'The text says “a total of 318”; its figures give 328.',
  ],
  [
    'The council owns 19 playgrounds: eight in Eastfield, six in Norton and three in the old town, with none anywhere else.',
    'strong',
    'The text says “a total of 19”; its figures give 17.',
  ],
  [
    'Police seized 73 firearms in the raids. The haul was made up of 38 rifles, 21 pistols and 11 shotguns.',
    'strong',
    'The text says “a total of 73”; its figures give 70.',
  ],
  [
    'The ministry put the dead at 52 on Sunday. The coast had 24 of them, the hills 14, the capital eight and the islands three, it said. No deaths were reported elsewhere.',
    'some',
    'The text says “a total of 52”; its figures give 49.',
  ],
  [
    'Sixteen people have been confirmed dead and 31 are still missing, the ministry said. On Monday it had listed nine dead.\n\nNine of the bodies were recovered in Lima, four in Ica and two in Tacna, its director said. No deaths have been reported in Puno or Cusco.',
    'strong',
    'The text says “a total of 16”; its figures give 15.',
  ],
  [
    'The inquiry puts the overrun at $78 million. It names three causes, which it says account for the whole of the increase: $34 million for steel, $22 million for wages and $19 million for delays.',
    'strong',
    'The text says “a total of $78 million”; its figures give $75 million.',
  ],
  [
    'The archive bought 48 letters at the sale. Thirty-one were written by the poet and 19 by his wife.',
    'some',
    'The text says “48 in all”; its figures give 50.',
  ],
  [
    'The fleet has 36 buses, 22 of them electric and 17 diesel.',
    'strong',
    'The text says “36 in all”; its figures give 39.',
  ],
  [
    'The bridge carries 14 lanes, ten of them for cars and six for buses.',
    'some',
    'The text says “14 in all”; its figures give 16.',
  ],
  [
    'Nine judges sat on the case. Six of them found for the farmers and four for the state.',
    'some',
    'The text says “9 in all”; its figures give 10.',
  ],
  [
    'The line has 17 stops, 12 of them elevated and six underground.',
    'strong',
    'The text says “17 in all”; its figures give 18.',
  ],
  [
    'The tribunal heard 64 appeals. Of these, 41 were upheld and 25 dismissed.',
    'strong',
    'The text says “64 in all”; its figures give 66.',
  ],
  [
    'The school has 31 classrooms, 19 of them full and 14 empty.',
    'strong',
    'The text says “31 in all”; its figures give 33.',
  ],
  [
    'Asked for the main reason they had moved, 46% of tenants named rent, 28% noise, 21% damp and 11% their neighbours.',
    'some',
    'The text says “shares of one whole”; its figures give 106%.',
  ],
  [
    'Of the visitors, 52% gave the coast as their favourite place, 33% the hills and 22% the capital.',
    'some',
    'The text says “shares of one whole”; its figures give 107%.',
  ],
  [
    'Asked to name the one thing they had given up first, 44 per cent of respondents said holidays, 31 per cent meals out, 18 per cent clothes and 13 per cent the car.',
    'some',
    'The text says “shares of one whole”; its figures give 106%.',
  ],
];

const passed: readonly string[] = [
  'The hospice had income of £12.4m and spent £13.1m. It had planned for a deficit of £0.5m.\n\nThe rest was met from reserves.',
  'The college had income of £12.4m and spent £13.3m. It had budgeted for a deficit of £500,000. The £400,000 on top was energy.',
  'Of the 72 people who caught the virus, 55 had never been vaccinated and 17 had received one dose of the vaccine.',
  'The seven-member tribunal was divided 4-3 over the appeal.',
  'The seven-member team won 5-3 after being divided by injuries.',
  'The nine-member board split 5-3, with one member absent.',
  'All 12 members of the public who spoke were against it. The council approved it by six votes to four.',
  'All 15 councillors were in the chamber. The plan was approved by eight votes to five.',
  'All 15 councillors voted on the first plan. The second was approved by eight votes to five.',
  'The panel of five heard that the council had voted 8-5 for the bypass.',
  "A five-member panel will review the council's 8-5 vote.",
  'The three-judge court reviewed a law that the Senate had passed 52-48.',
  'The seven-member council voted 5-2. The 12-member planning board had voted 8-4.',
  "A seven-member panel will review the council's 6-3 vote.",
  'A seven-member panel heard that the board had voted 6-3 for it.',
  'The ministry put the dead at 52 on Sunday. The coast had 24 of them, the hills 14, the capital eight and the islands six, it said. No deaths were reported elsewhere.',
  'The ministry put the dead at 52 on Sunday. The coast had 24 of them, the hills 14, and the capital eight. No other district has sent figures.',
  'Four people died and 12 were hurt in Lima. Seven were hurt in Ica and four in Tacna. No other injuries were reported.',
  'The club sold 19 shirts, eight blue and six red. No other club sold more.',
  'Police seized 73 firearms in the raids. One collection was made up of 38 rifles, 21 pistols and 11 shotguns.',
  'The fleet has 36 buses, 22 of them electric and 17 bought since 2020.',
  'The fleet has 36 buses, 22 of them electric and 17 accessible.',
  'The fleet has 36 buses, 22 of them electric and nine diesel.',
  'The fleet has 36 buses, 22 of them electric and 17 of those new.',
  'Nine judges heard the case. Six found for the farmers on the first point and four on the second.',
  'Nine judges heard the case. Six voted for the first motion and five for the second.',
  'The bridge carries 14 lanes, ten of them for cars and four for buses.',
  'The bridge carries 14 lanes, ten of them for cars and six of them with a hard shoulder.',
  'The squad has 25 players. Fifteen have played for Spain and 12 for the under-21s.',
  'The class has 28 pupils. Twenty speak Turkish at home and 15 Kurdish.',
  'The band has 12 members. Eight sing in the choir and seven in the church.',
  'The band has 12 members. Eight were born in Cork and seven lived in London.',
  'The firm has 40 vans. Thirty are used for deliveries and 20 for repairs.',
  'The chair was sold with 40 others. Twenty-five were bid for by dealers and 20 by museums.',
  'Asked for the main reasons they had moved, 46% of tenants named rent, 28% noise, 21% damp and 31% their neighbours.',
  'Asked for the main reason they had moved, 46% of tenants named rent, 28% noise, 21% damp and 5% their neighbours.',
  'Asked for the main reason they had moved, 46% of tenants named rent, 28% noise and 11% their neighbours.',
  'The main party won 46% in the north, 38% in the south and 31% in the capital.',
  'In its main market sales grew 46%, with 38% in Spain and 31% in Portugal.',
  'In the first quarter 46% of trains were late, in the second 38% and in the third 31%.',
  'The main reason was rent for 46% of tenants, 38% of owners and 31% of students.',
  'The main line carries 46% of passengers, employs 38% of staff and earns 31% of revenue.',
  'The biggest rise was in Leeds, where rents went to 46% of pay, with York at 38% and Hull at 31%.',
  'Turnout in the first round was 46%, in the second 38% and in the third 31%.',
  'The craft weighed 1,240 kilograms at launch, 520 of them fuel. It used 390 kilograms on the way. The 130 kilograms that remain must last a year.',
  'A recount finished at 3.10am put her ahead by 26 votes; the first count made it 23.',
  'Labour held six seats and took five from the Alliance:\n\nQuay South: majority 23 (Alliance majority in 2021: 540)\n\nOld Town: majority 210 (166)\n\nHill North: majority 88 (290)\n\nHill South: majority 120 (71)\n\nLee: majority 301 (130)',
  'Twelve boats sailed on Monday, and nine of them were back by night. The other four boats in the harbour are laid up.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
