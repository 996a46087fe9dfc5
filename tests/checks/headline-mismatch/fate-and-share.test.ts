import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A headline is compared with a whole story. */
const rest =
  '\n\nOfficials spoke to reporters outside the building.\n\nMore details are expected later in the week.\n\nLocal people gathered to hear the news.';

/** A number of the headline whose fate the body tells of fewer, and a share that no share of the body comes near. */
const flagged: readonly (readonly [title: string, text: string, signal: Signal, says: string])[] = [
  [
    '300 homes under water as river bursts its banks',
    'People in Eskrigg spent Monday carrying carpets into the street after the river came over its banks.\n\nAround 300 homes had been evacuated as a precaution on Sunday night. The agency said water got into 74 of them, and into 19 shops.',
    'some',
    'The headline says “300”; the body says “74”.',
  ],
  [
    '31 babies died through neglect at hospital, inquiry finds',
    'An inquiry into maternity care at the hospital published its report on Tuesday.\n\nIt looked at the care of 31 babies. Seventeen of the 31 died and 14 were left with injuries.',
    'some',
    'The headline says “31”; the body says “Seventeen”.',
  ],
  [
    'Forty killed as coach leaves mountain road',
    'A coach carrying 40 people left a mountain road on Saturday, police said.\n\nOf the 40 people on board, 12 were killed and the others were hurt.\n\nA child was among the dead.',
    'some',
    'The headline says “Forty”; the body says “12”.',
  ],
  [
    'Dozens charged after riot: 62 in court',
    'Police arrested 62 people after the riot on Friday.\n\nNine were charged and will be in court on Monday.\n\nThe rest were released.',
    'some',
    'The headline says “62”; the body says “Nine”.',
  ],
  [
    '120 jobs axed at tyre plant',
    'The tyre plant has put 120 workers on notice that their jobs may go.\n\nIt will cut 45 jobs by June, it said.\n\nThe union will meet it on Friday.',
    'some',
    'The headline says “120”; the body says “45”.',
  ],
  [
    '80 houses destroyed in bushfire',
    'Eighty houses were damaged in the bushfire, the mayor said.\n\nEleven houses were destroyed.\n\nNobody was hurt.',
    'some',
    'The headline says “80”; the body says “Eleven”.',
  ],
  [
    'Brightwell cuts a fifth of its staff',
    'Brightwell told 870 of its 6,100 employees on Tuesday that they would be gone by the spring.\n\nThe cuts, roughly 14 percent of the work force, fall hardest on audio.\n\nShares rose.',
    'some',
    'The headline says “a fifth”; the body says “870”.',
  ],
  [
    'Half of pupils skip breakfast, survey finds',
    'A survey by a charity asked 2,000 pupils what they eat.\n\nIt found that 31 per cent of pupils skip breakfast.\n\nGirls skip it more often.',
    'some',
    'The headline says “Half”; the body says “31 per cent”.',
  ],
  [
    'Two thirds of nurses want to quit',
    'Nurses were asked in May how they see their work.\n\nOf the 3,000 nurses who replied, 1,200 said they wanted to quit within a year.\n\nThat is 40% of nurses.\n\nThe union was alarmed.',
    'some',
    'The headline says “Two thirds”; the body says “40%”.',
  ],
  [
    'A quarter of trains late, figures show',
    'Figures from the regulator were out on Monday.\n\nThey show that 12 per cent of trains were late by five minutes or more.\n\nSnow was blamed.',
    'some',
    'The headline says “A quarter”; the body says “12 per cent”.',
  ],
];

const passed: readonly (readonly [title: string, text: string])[] = [
  [
    '300 homes evacuated as river bursts its banks',
    'Around 300 homes had been evacuated on Sunday night.\n\nThe agency said water got into 74 of them.\n\nPumps arrived.',
  ],
  [
    '62 arrested after riot',
    'Police arrested 62 people after the riot.\n\nNine were charged.\n\nThe rest were released.',
  ],
  [
    '40 dead as coach leaves road',
    'Forty people died when a coach left the road.\n\nTwelve of the dead were children.\n\nPolice are at the scene.',
  ],
  [
    '40 dead as coach leaves road',
    'A coach carrying 52 people left the road, killing 40.\n\nTwelve were killed on the spot and 28 died in hospital.\n\nPolice are at the scene.',
  ],
  [
    '120 jobs to go at tyre plant',
    'The tyre plant will cut 120 jobs.\n\nOf the 120 workers, 45 will be cut by June.\n\nThe union will meet it on Friday.',
  ],
  [
    'Half of pupils skip breakfast',
    'A survey found that 49% of pupils skip breakfast.\n\nAmong girls it is 60% of pupils.\n\nBoys eat more.',
  ],
  [
    'A fifth of staff face the axe',
    'The firm will cut 1,200 of its 6,100 employees.\n\nThe cuts, about 20% of the work force, begin in May.\n\nRetail loses 35% of its staff.',
  ],
  [
    'A quarter of trains late in May',
    'One in four trains was late in May.\n\nIn April 12 per cent of trains were late.\n\nSnow was blamed.',
  ],
  [
    '80 houses damaged in bushfire',
    'Eighty houses were damaged.\n\nEleven houses were destroyed.\n\nNobody was hurt.',
  ],
  [
    'Fire destroys 80 houses',
    'A bushfire tore through the town.\n\nIn the first hour 30 houses were destroyed, and by night 80 had gone.\n\nNobody was hurt.',
  ],
  [
    'Two thirds of voters back the plan',
    'A poll found that 66% of voters back the plan.\n\nIn May 52% of voters did.\n\nThe mayor was pleased.',
  ],
  [
    'Third of homes empty',
    'A third of homes in the village are empty, the council says.\n\nIn the next village 12 per cent of homes are empty.\n\nPrices rose.',
  ],
];

describeCheck(headlineMismatch, {
  flags: flagged.map(([title, text, signal, says]) => ({
    title,
    text: text + rest,
    signal,
    says: [says],
  })),
  passes: passed.map(([title, text]) => ({ title, text: text + rest })),
});
