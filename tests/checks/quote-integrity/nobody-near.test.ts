import { quoteIntegrity } from '../../../src/checks/quote-integrity.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Quotations under paragraphs that speak of nobody, and one saying in two wordings. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The fire reached the village at four.\n\nThe road to the coast was closed by a fallen tree, and cars turned back.\n\n"We walked out along the river bed with wet towels over our heads."\n\nBy six the wind had turned, and the fire moved north, towards the dam.\n\nOfficials said the dam was safe.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    'The school closed in June after 90 years. Its books were given to the library.\n\n"You could hear the bell from the far side of the lake."\n\nThe building will be sold next year, and the council expects to get £400,000 for it.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    'The council voted 7-4 on Tuesday to sell the hall.\n\n"It was ours, and they gave it away for the price of a bus."\n\nWork on the flats begins in May. The firm will build 42 of them.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    '"We had no warning at all," Mayor Lind told the hearing on Monday.\n\nThe committee met again on Thursday.\n\nLind\'s words at the hearing, "we had hardly any warning at all", were read out by its chairman.',
    'some',
    'The same words are quoted in two wordings: “no”, “hardly”, “any” in one only.',
  ],
  [
    '"The plant is safe and it will stay open," Brandt wrote to staff on 3 May.\n\nStaff were not convinced.\n\nIn the same letter, which this newspaper has seen, Brandt wrote that "the plant is safe and it should stay open".',
    'strong',
    'The same words are quoted in two wordings: “will”, “should” in one only.',
  ],
  [
    'Residents met in the church on Sunday.\n\n"They never asked us once, not once in nine years."\n\n"If they build it, I sell up."\n\nThe council\'s planning committee meets on 4 June.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    '"We found cracks in two of the pillars," the engineer, Tom Petit, told the inquiry.\n\nLater in the day the inquiry\'s lawyer put it to him that he had said "we found cracks in four of the pillars", and he agreed that those were his words.',
    'strong',
    'The same words are quoted in two wordings: “two”, “four” in one only.',
  ],
  [
    'The minister told parliament: "Not one patient has waited longer than a week."\n\nThe opposition asked for figures.\n\nThe minister\'s claim on Tuesday that "not one patient has waited longer than a month" was met with laughter.',
    'some',
    'The same words are quoted in two wordings: “week”, “month” in one only.',
  ],
  [
    'The bakery burned down on Sunday night. The street was full of smoke until noon.\n\n"I smelled it before I saw it, and then the windows went."\n\nThe insurance company will send somebody this week.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    'Kemal told the court: "I locked the gate at nine and went straight home."\n\nThe court adjourned for lunch.\n\nKemal\'s statement that "I locked the gate at ten and went straight home" was not challenged.',
    'strong',
    'The same words are quoted in two wordings: “nine”, “ten” in one only.',
  ],
  [
    '"We will not sell a single acre of this land," Mrs Pryce told the meeting.\n\nThe vote was close.\n\nAt the same meeting she had said that "we will not sell more than an acre of this land".',
    'strong',
    'The same words are quoted in two wordings: “single”, “more”, “than” in one only.',
  ],
  [
    'The hall was built in 1911.\n\n"My grandmother danced there on the night the war ended, in borrowed shoes."\n\nIt will reopen in June with 300 seats and a bar.',
    'weak',
    'No speaker is named near this quotation.',
  ],
];

const passed: readonly string[] = [
  'The fire reached the village at four.\n\nAna Lund was at home with her two sons.\n\n"We walked out along the river bed with wet towels over our heads."\n\nBy six the wind had turned, and the fire moved north.',
  'The school closed in June after 90 years. Former pupils came to see it a last time. One of them, Piet Vos, is 81.\n\n"You could hear the bell from the far side of the lake."\n\nThe building will be sold.',
  'The sign on the door said it all.\n\n"Closed until further notice, thank you for 40 years."\n\nThe building will be sold next year.',
  '"We had no warning at all," Mayor Lind told the hearing on Monday.\n\nOn Thursday she told a reporter: "We had hardly any warning at all."',
  'Her motto hung over the desk:\n\n"Work hard and be kind to people."\n\nThe office is now a café.',
  '"The plant is safe," Brandt wrote.\n\nStaff were not convinced.\n\nBrandt\'s claim that the plant was "safe" was repeated on Monday.',
  'Lund spoke for an hour.\n\n"They never asked us once, not once in nine years.\n\n"If they build it, I sell up."\n\nThe committee meets on 4 June.',
  'He read from the letter.\n\n"I am sorry for what I did, and I will not ask you to forgive me."\n\nThe judge listened without a word.',
  'The song ends with the line everybody knows. "We were young and the river was high." The band left the stage without an encore.',
  '"I will never play for this club again," Holm said. He had told his agent: "I may never play again."',
];

describeCheck(quoteIntegrity, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
