import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A rank with two given names, a surname that nobody introduced, and somebody on two sides at once. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Detective Garda Owen Hession told the court that the van was stopped at the port.\n\nThe judge rose at one.\n\nShe made the order on the application of Detective Garda Oran Hession.',
    'some',
    'The name is spelled “Owen Hession” here and “Oran Hession” there.',
  ],
  [
    'Sub-Inspector Ravi Deshmukh said that three phones were seized.\n\nA court sent the pair to custody on the request of Sub-Inspector Rahul Deshmukh.',
    'some',
    'The name is spelled “Ravi Deshmukh” here and “Rahul Deshmukh” there.',
  ],
  [
    'Ward manager Blessing Adeyinka said the ward was full.\n\nBeds were put in the corridor.\n\nWard manager Bukola Adeyinka asked families to ring first.',
    'some',
    'The name is spelled “Blessing Adeyinka” here and “Bukola Adeyinka” there.',
  ],
  [
    'Hanne Solberg, who runs the reindeer station for the Forest Agency, said the herd had wintered well.\n\nThe snow went late.\n\nSolheim said the Forest Agency would count again in May.',
    'some',
    'The name is spelled “Hanne Solberg” here and “Solheim” there.',
  ],
  [
    'Inspector Paulo Nogueira leads the inquiry in Braga.\n\nTwo men were held.\n\nInspector Nogales said the boat was still being searched.',
    'some',
    'The name is spelled “Paulo Nogueira” here and “Nogales” there.',
  ],
  [
    'Marek Kowalczyk, a baker in Lublin, pays twice what he paid.\n\nHis ovens run at night.\n\n"I cannot charge more," Kowalewski said.',
    'some',
    'The name is spelled “Marek Kowalczyk” here and “Kowalewski” there.',
  ],
  [
    'Imelda Farrow, prosecuting, said the money went in cash.\n\nA statement was read to the court.\n\nMs Barrow said that nothing had been paid back.',
    'some',
    'The name is spelled “Imelda Farrow” here and “Barrow” there.',
  ],
  [
    'Gwilym Haddock, the hooker, scored after nine minutes.\n\nThe scrum held.\n\nGwilym Haddox, who left the field on 66 minutes, will have a scan.',
    'some',
    'The name is spelled “Gwilym Haddock” here and “Gwilym Haddox” there.',
  ],
  [
    'Town clerk Vernon Aldous told the meeting that the books were in order.\n\nThe reserve stands at $1m.\n\nAldous, who was elected to the council in 2019, said he would vote against.',
    'some',
    'Vernon Aldous is introduced as town clerk here and as elected to the council there.',
  ],
  [
    'Superintendent Carla Meeks presented the budget to the school trustees.\n\nIt was adopted without debate.\n\nMeeks, a trustee since 2018 who represents the north ward, voted no.',
    'some',
    'Carla Meeks is introduced as superintendent here and as a trustee there.',
  ],
  [
    'Defending, Ruth Calloway SC said her client was sorry.\n\nThe judge rose.\n\nMs Calloway, for the prosecution, told the jury that the knife was never found.',
    'some',
    'Ruth Calloway is introduced as defending here and as for the prosecution there.',
  ],
  [
    'Imelda Farrow, prosecuting, said the money went in cash.\n\nA statement from the club was read to the court by Ms Barrow.',
    'some',
    'The name is spelled “Imelda Farrow” here and “Barrow” there.',
  ],
];

const passed: readonly string[] = [
  'The premier, Alan Forrest, lost there to a newcomer, Diane Forrest, 29, by 17 votes. The two are not related.\n\nMr Forrest, 63, conceded at two.',
  'Cllr Maeve Hanratty proposed the motion. Cllr Mary Hanratty, no relation, seconded it.',
  'Councillor Joan Teasdale spoke first.\n\nThe budget was carried.\n\nThe group leader, Councillor Martin Teasdale, abstained.',
  'Hanne Solberg, who runs the station, said the herd had wintered well.\n\nKnut Solheim, a herder, lost ten calves.\n\nSolheim said the thaw came late.',
  'Ana Carrera, a driver, waits for work.\n\nThe depot is shut.\n\nA spokesman for Carrefour said that it would open in May.',
  'Inspector Paulo Nogueira leads the inquiry.\n\nIn the book there is an Inspector Nogales.',
  'Dana Trumbull wrote the film.\n\nIt was shown in 2016.\n\nPresident Trump said that he had not seen it.',
  'Town clerk Vernon Aldous told the meeting that the books were in order.\n\nAldous, who was elected to the post in 2019, said he would retire.',
  'Finance director Obi Nwachukwu answered questions from councillors.\n\nNwachukwu, a former councillor for Eastgate, joined the staff in 2020.',
  'Chief financial officer Mairi Stone said trading was good.\n\nStone, who was elected to the board in 2021, owns 2% of the shares.',
  'Superintendent Carla Meeks presented the budget.\n\nBoard member Ted Meeks, her cousin, left the room for the vote.',
  'Defending, Ruth Calloway SC said her client was sorry.\n\nMs Calloway, a prosecutor until 2019, said that he had never been in trouble.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
