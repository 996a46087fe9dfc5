import { quoteIntegrity } from '../../../src/checks/quote-integrity.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A saying that the story takes up again in other words, and quotations that a paper cannot have spoken. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    '"We will not sell a single house that we have not inspected ourselves," Anna Berg, the chief executive, said at the opening of the hearing.\n\nTenants were pleased with Berg\'s promise, in her opening words, that "we will not sell any home our own people have not visited".',
    'some',
    'The same words are quoted in two wordings: “single”, “house”, “inspected”, “ourselves” in one only.',
  ],
  [
    'The letter, signed by Dr Lena Moritz, said: "The ward is not safe and must close before the winter."\n\nThe board met on Monday.\n\nMoritz\'s letter, which the board released, warned that "the ward is not staffed and must close before the winter".',
    'strong',
    'The same words are quoted in two wordings: “safe”, “staffed” in one only.',
  ],
  [
    '"Nobody at this company ever asked for that report to be changed," said Jon Reese, its chairman, on Tuesday.\n\nThe union was not convinced.\n\nReese had told reporters that "nobody at this company ever ordered that report to be rewritten".',
    'some',
    'The same words are quoted in two wordings: “asked”, “for”, “changed”, “ordered” in one only.',
  ],
  [
    '"I have given this club thirty years and it has given me nothing back," the kit man, Bill Tarrant, told the tribunal.\n\nThe club denied it.\n\nTarrant told the tribunal that he had "given this club twenty years and it gave me nothing back".',
    'some',
    'The same words are quoted in two wordings: “have”, “thirty”, “has”, “twenty” in one only.',
  ],
  [
    'Mayor Rita Solberg said: "There is no money for the bridge this year or next."\n\nHer words drew boos.\n\nSolberg\'s remark that "there is no cash for the bridge this year or the next" was repeated on local radio.',
    'strong',
    'The same words are quoted in two wordings: “money”, “cash” in one only.',
  ],
  [
    'Families queued at the door of the hall from six in the morning.\n\n"I never believed it could happen in our village. I took my two boys and ran up the hill."\n\nA state grant of £40,000 paid for the shelters, according to the council\'s accounts.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    'The hall opened at six.\n\n"My mother would not leave without her hens, so we carried them out one by one."\n\nRainfall reached 90 mm, according to the weather service.',
    'weak',
    'No speaker is named near this quotation.',
  ],
  [
    'Ida Lowe, whose flat was flooded, told a meeting in the hall: "They said I was making a fuss and they hung up."\n\nThe council said it was sorry.\n\nMs Lowe said she would wait. What hurt, she had told the same meeting, was the tone: "They said I was a difficult tenant and I should hang up."',
    'some',
    'The same words are quoted in two wordings: “making”, “fuss”, “hung”, “difficult” in one only.',
  ],
  [
    '"We will not sell a single house that we have not inspected ourselves," Anna Berg, the chief executive, said at the opening of the hearing.\n\nTenants were pleased with Berg\'s promise, in her opening words, that "we will not sell any home our own people have not visited", said Kay Holm of their association.',
    'some',
    'The same words are quoted in two wordings: “single”, “house”, “inspected”, “ourselves” in one only.',
  ],
];

const passed: readonly string[] = [
  '"We will not sell a single house," Anna Berg said. "We will not sell a single flat."',
  '"We will not rest until every home is safe," Anna Berg said on Monday.\n\nIn March she had said: "We will not rest until the money is found."',
  '"We have no plans to close the ward," said Lena Moritz of the trust.\n\nThe union was not convinced.\n\n"We have no plans to close the theatre either," Moritz added.',
  '"I want to thank the crew," said Sam Oduya.\n\n"I want to thank the pilot as well," Oduya said.',
  '"We need more nurses and we need them now," said Lena Moritz.\n\nDr Owen Hall agreed. "We need more doctors and we need them soon," Hall said.',
  'Mayor Rita Solberg said there was "no money for the bridge".\n\n"There is no money for the bridge and there is no money for the school," she said.',
  '"I did not see the car and I did not hear it," said Bill Tarrant.\n\nAsked by the prosecutor, Tarrant said: "I did not see the lorry until it was too late."',
  '"I don\'t think it\'s fair on the people who live here," said Bill Tarrant.\n\n"I don\'t think it\'s right that we have to pay for it," Tarrant added.',
  '"You can\'t run a hospital on goodwill," said Lena Moritz.\n\nThe trust said it was hiring.\n\n"You can\'t run a ward on agency staff," Moritz said.',
  'Ana Lind lost her bakery. "My mother would not leave without her hens, so we carried them out one by one."\n\nRainfall reached 90 mm, according to the weather service.',
  '"More than nine in ten of the letters were sent on paper last year," a spokesman for Rita Solberg said.\n\nSolberg would do better to say that "my staff reckon that nine in ten of the letters were sent on paper last year".',
  'Ida Lowe told a meeting in the hall: "They said I was making a fuss and they hung up."\n\nAt the same meeting Ms Lowe spoke of her son: "They said he was too young and would have to wait."',
];

describeCheck(quoteIntegrity, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
