import { quoteIntegrity } from '../../../src/checks/quote-integrity.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One saying on one occasion in two wordings, and two sayings of two times or two mouths. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    '"We told all of our tenants about the asbestos," the director of the housing association, Ruth Adler, told the inquiry on Monday.\n\nThe families\' barrister asked for the minutes.\n\nAdler had told the inquiry that "we told some of our tenants about the asbestos".',
    'some',
    'The same words are quoted in two wordings: “all”, “some” in one only.',
  ],
  [
    '"I saw the light turn red before the tram moved," the driver, Karl Moos, said in his statement to police.\n\nThe tram was new.\n\nIn the same statement he said that "I saw the light turn green before the tram moved".',
    'strong',
    'The same words are quoted in two wordings: “red”, “green” in one only.',
  ],
  [
    '"The fund will pay every claim it receives this year," the letter to savers says.\n\nSavers met in Cork.\n\nThe letter also tells them that "the fund may pay every claim it receives this year".',
    'strong',
    'The same words are quoted in two wordings: “will”, “may” in one only.',
  ],
  [
    '"Nobody in my office had seen the report," Mayor Lena Fors said at Tuesday\'s hearing.\n\nThe report was three years old.\n\nFors told the same hearing that "few people in my office had seen the report".',
    'some',
    'The same words are quoted in two wordings: “nobody”, “few”, “people” in one only.',
  ],
  [
    '"We will never sell the ground to a developer," chairman Ian Moss said at the meeting on Friday.\n\nSupporters cheered.\n\nMoss told them at that meeting that "we will not sell the ground to a developer this year".',
    'some',
    'The same words are quoted in two wordings: “never”, “not”, “year” in one only.',
  ],
  [
    '"Two of the three pumps failed during the night," the report says.\n\nFarmers lost cattle.\n\nThe report, which runs to 40 pages, notes that "all of the three pumps failed during the night".',
    'some',
    'The same words are quoted in two wordings: “two”, “all” in one only.',
  ],
];

const passed: readonly string[] = [
  '"We told all of our tenants about the asbestos," Ruth Adler told the inquiry.\n\nHer deputy, Ian Lowe, said that "we told some of our tenants about the asbestos".',
  '"We will pay every claim," Adler said on Monday.\n\nIn 2019 she had said that "we may pay every claim".',
  '"I saw the light turn red," the driver, Moos, said at first.\n\nIn court on Friday he said that "I saw the light turn green".',
  '"We accept every point the inspectors made," the head teacher said.\n\nThe council said that "we accept many of the points the inspectors made".',
  '"All of us knew the risk of the climb," Berg said.\n\n"None of us knew the risk of the descent," she added.',
  '"We will close the school in June," said Moss.\n\nThe paper misquoted him as saying that "we may close the school in June".',
  '"The first pump failed during the night," the report says.\n\nIt adds that "the second pump failed during the day".',
  '"Some people will be upset by this decision," Fors said. "Most people will be relieved by this decision," she said.',
  '"No child will go hungry in this city," Fors said in May.\n\nBy August she was saying that "no child should go hungry in this city".',
  '"You must leave the room when you are asked," the old rules say.\n\nThe new rules say that "you may leave the room when you are asked".',
  '"We have many friends in this valley and we will need them," Moss said.\n\n"We have many friends in this valley," he had told the meeting.',
];

describeCheck(quoteIntegrity, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
