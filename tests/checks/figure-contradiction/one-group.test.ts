import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One group counted twice: the second telling names it by what was done to it. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "A judge in Lyon sent six men to prison on Tuesday for a raid on a jeweller's.\n\nNone of the five convicted men looked up as the sentences were read.",
    'some',
    'The article gives “six” here and “five” there for what looks like the same quantity (men).',
  ],
  [
    'By Sunday night 23 houses had been lost in the valley.\n\nThe owners of all thirty-two lost houses had been told by Monday morning, the council said.',
    'some',
    'The article gives “23” here and “thirty-two” there for what looks like the same quantity (houses).',
  ],
  [
    'Police arrested nine people after the march.\n\nAll eleven of those arrested were released without charge on Thursday.',
    'some',
    'The article gives “nine” here and “eleven” there for what looks like the same quantity (people).',
  ],
  [
    'Eighteen sailors were taken off the burning ferry.\n\nThe 21 rescued sailors were flown to Bergen.',
    'some',
    'The article gives “Eighteen” here and “21” there for what looks like the same quantity (sailors).',
  ],
  [
    'The company dismissed 140 workers at its Pune plant in March.\n\nMost of the 160 sacked workers have not found other jobs.',
    'some',
    'The article gives “140” here and “160” there for what looks like the same quantity (workers).',
  ],
  [
    "Four climbers were killed when a serac fell on the mountain's north face.\n\nThe bodies of the five dead climbers were brought down on Saturday.",
    'some',
    'The article gives “Four” here and “five” there for what looks like the same quantity (climbers).',
  ],
  [
    'The jury of seven women and five men found the former mayor guilty on four counts.\n\nHe will be sentenced in June on the six counts of which he was convicted.',
    'some',
    'The article gives “four” here and “six” there for what looks like the same quantity (counts).',
  ],
  [
    'Thieves took 14 bronze statues from the park in August.\n\nNone of the 17 stolen statues has been found.',
    'some',
    'The article gives “14” here and “17” there for what looks like the same quantity (bronze statues).',
  ],
  [
    'The bus was carrying 52 passengers when it left the road.\n\nOf the 47 on board, 12 were taken to hospital.',
    'some',
    'The article gives “52” here and “47” there for what looks like the same quantity (passengers).',
  ],
  [
    'The hospital cancelled 64 operations on the first day of the strike.\n\nPatients whose operations were among the 46 cancelled will be called within a week.',
    'some',
    'The article gives “64” here and “46” there for what looks like the same quantity (operations).',
  ],
  [
    'The ministry closed 31 rural schools last summer.\n\nPupils from the 38 closed schools now travel by bus.',
    'some',
    'The article gives “31” here and “38” there for what looks like the same quantity (rural schools).',
  ],
  [
    'Twenty-two dogs were seized from a farm near Alcala.\n\nVets said the 27 animals seized were thin and covered in sores.',
    'some',
    'The article gives “Twenty-two” here and “27” there for what looks like the same quantity (dogs).',
  ],
  [
    'The tornado tore through Dale Street, flattening 16 homes.\n\n"We lost everything," said Ann Pruitt, whose home was one of the 19 that were flattened.',
    'some',
    'The article gives “16” here and “19” there for what looks like the same quantity (homes).',
  ],
  [
    'Eight councillors voted against the plan.\n\nThe ten who opposed it say that they will go to court.',
    'some',
    'The article gives “Eight” here and “ten” there for what looks like the same quantity (councillors).',
  ],
  [
    'A total of 340 residents were moved out of the tower block.\n\nThe evacuated residents, 290 in all, spent the night in a sports hall.',
    'some',
    'The article gives “340” here and “290” there for what looks like the same quantity (residents).',
  ],
  [
    'She was one of 12 nurses suspended after the inquiry.\n\nThe 15 suspended nurses are on full pay.',
    'some',
    'The article gives “12” here and “15” there for what looks like the same quantity (nurses).',
  ],
  [
    'Seven Labour MPs resigned from the party on Monday.\n\nThe nine MPs who quit will sit as independents.',
    'some',
    'The article gives “Seven” here and “nine” there for what looks like the same quantity (Labour MPs).',
  ],
  [
    'The gallery bought eleven drawings by Kessler at the sale.\n\nThe thirteen Kessler drawings will go on show in May.',
    'some',
    'The article gives “eleven” here and “thirteen” there for what looks like the same quantity (drawings).',
  ],
  [
    'Border guards found 26 people hidden in a refrigerated lorry near Gyor.\n\nThe 31 migrants found in the lorry were taken to a reception centre.',
    'some',
    'The article gives “26” here and “31” there for what looks like the same quantity (people).',
  ],
  [
    'The airline has cancelled 57 flights because of the fog.\n\nPassengers on the 75 cancelled flights can claim a refund.',
    'some',
    'The article gives “57” here and “75” there for what looks like the same quantity (flights).',
  ],
  [
    'Forty-one fishermen were detained by the coastguard off Mannar.\n\nFamilies of the 47 detained fishermen blocked the road on Friday.',
    'some',
    'The article gives “Forty-one” here and “47” there for what looks like the same quantity (fishermen).',
  ],
  [
    'Two teachers and 30 pupils fell ill after the lunch.\n\nAll but one of the 26 sick pupils were back in class on Wednesday.',
    'some',
    'The article gives “30” here and “26” there for what looks like the same quantity (pupils).',
  ],
  [
    'The union says that 85 drivers will be made redundant.\n\nIt has asked for talks about the 95 redundancies.',
    'some',
    'The article gives “85” here and “95” there for what looks like the same quantity (drivers).',
  ],
  [
    'Three gunmen opened fire at the checkpoint.\n\nSoldiers shot all four attackers dead.',
    'some',
    'The article gives “Three” here and “four” there for what looks like the same quantity (gunmen).',
  ],
];

const passed: readonly string[] = [
  "A judge sent six men to prison on Tuesday for a raid on a jeweller's.\n\nNone of the five men convicted of a second raid looked up.",
  'A judge sent six men to prison for the raid. One of them had pleaded guilty before the trial.\n\nNone of the five men convicted by the jury looked up.',
  'By Sunday night 23 houses had been lost in the valley.\n\nBy Tuesday the owners of all 32 lost houses had been told.',
  'By Sunday night 23 houses had been lost in the valley, and nine more went in the night.\n\nThe owners of all thirty-two lost houses had been told by Monday.',
  'Thirty-eight of them took the higher-level maths paper.\n\nOnly two of the 41 students who sat higher-level maths last year failed.',
  'Thirty-eight pupils took the higher-level maths paper.\n\nOnly two of the 41 students who sat ordinary-level maths failed.',
  "Police arrested nine people after the march.\n\nAll eleven arrested at last year's march were released without charge.",
  'Eighteen sailors were taken off the burning ferry.\n\nThe 21 sailors rescued from a second ship were flown to Bergen.',
  'The company dismissed 140 workers at its Pune plant and 60 at Nashik.\n\nMost of the 200 sacked workers have not found other jobs.',
  'Four climbers were killed when a serac fell on the north face. A fifth died on Friday.\n\nThe bodies of the five dead climbers were brought down on Saturday.',
  'Thieves took 14 bronze statues from the park. Two were found in a ditch.\n\nNone of the 12 stolen statues still missing has been insured.',
  'The bus was carrying 52 passengers when it left Porto. Five got off at Braga.\n\nOf the 47 on board, 12 were taken to hospital.',
  'The ministry closed 31 rural schools last summer.\n\nPupils from the 38 schools closed in 2021 still travel by bus.',
  'Twenty-two dogs were seized from a farm near Alcala.\n\nVets said the 27 animals seized, among them five cats, were thin.',
  'The tornado tore through Dale Street, flattening 16 homes.\n\nThe 19 homes that were flattened in the next town stood empty.',
  'Eight councillors voted against the plan.\n\nThe ten who backed it say that it will save the town.',
  'At least 340 residents were moved out of the block.\n\nThe evacuated residents, 390 in all, spent the night in a hall.',
  'Seven Labour MPs resigned from the party on Monday, and two Conservatives followed.\n\nThe nine MPs who quit will sit as independents.',
  'The gallery bought eleven drawings by Kessler at the sale; it had two.\n\nThe thirteen Kessler drawings will go on show in May.',
  'Border guards found 26 people hidden in a lorry near Gyor.\n\nThe 31 people found in a van the day before were taken to a reception centre.',
  'The airline has cancelled 57 flights because of the fog.\n\nPassengers on the 75 delayed flights can claim a meal.',
  'Two teachers and 30 pupils fell ill after the lunch.\n\nMost of the 26 pupils who needed treatment were back on Wednesday.',
  'The union says that 85 drivers will be made redundant.\n\nThe company puts the number of redundancies at 95.',
  'Three gunmen opened fire at the checkpoint. Another waited in a car.\n\nSoldiers shot all four attackers dead.',
  'Police arrested 14 men and five women at the farm.\n\nOf the 19 people arrested, three were charged.',
  'Eleven men went on trial in March. Two were acquitted.\n\nThe nine convicted men will be sentenced in June.',
  'Sixty-two people applied for the course.\n\nThe 45 people who were accepted will start in September.',
  "Police said 14 people had been injured.\n\nThe 11 injured people taken to St Anne's hospital were stable.",
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
