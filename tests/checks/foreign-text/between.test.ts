import { foreignText } from '../../../src/checks/foreign-text.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Promotions and headlines of other stories between two paragraphs. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The trial of the treasurer ended on Friday after two weeks. He had taken the money over five years.\n\nThe judge said the club had been left with nothing. It will have to sell its ground.\n\nThe 10 best Sunday roasts in the Vale, as picked by our readers\n\nThe court heard that the bank had written to him twice. The letters were found in a drawer at his house.\n\nSentencing will follow in June at the same court, the judge told him.',
    'some',
    'A line reads like the headline of another story: none of its subject comes up in this one.',
  ],
  [
    'The slope was 40 degrees steep and the snow lay on ice. The rescuers came at noon.\n\nA photograph taken from the air shows a fracture 180 metres wide beneath the ridge.\n\nBrenner dairy to close Linz plant with loss of 140 jobs\n\nEgger said the gully was a popular line. A slide there killed two people in 2009.\n\nThe inquiry will report in the spring, and its findings will be published.',
    'some',
    'A line reads like the headline of another story: none of its subject comes up in this one.',
  ],
  [
    'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nWATCH: Ducklings rescued from drain by firefighters in Leeds\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nWin a weekend for two at a spa hotel in Harrogate\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
    'some',
    'A line reads like the headline of another story: none of its subject comes up in this one.',
  ],
  [
    'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nTeenager jailed for attack on taxi driver outside nightclub\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
    'some',
    'A line reads like the headline of another story: none of its subject comes up in this one.',
  ],
];

const passed: readonly string[] = [
  'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nWho pays for the damage\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
  'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nA long wait for insurance money and new homes\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe insurers will pay for hotels until the homes are dry again.',
  'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\n10 things that went wrong on the night of the flood\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
  'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nCaption: Sandbags stacked outside a bakery in Canal Row\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
  'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nSandbags stacked outside a bakery in Canal Row\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
  'The flood gate was open when the river peaked, and the water took the lower street.\n\nEngineers looked at it on Monday. They found no fault in the motor.\n\nWhat is known about the victims so far\n\nThe agency said it would wait for the report. It expects that in the autumn.\n\nThe river fell on Tuesday and the street was open again by night.',
];

describeCheck(foreignText, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
