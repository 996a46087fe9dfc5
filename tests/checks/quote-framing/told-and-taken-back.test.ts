import { quoteFraming } from '../../../src/checks/quote-framing.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A stance told in one line and taken back in the quoted words; a part of what was said, and words of another time, are no such thing. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The education head, Mair Bevan, conceded: “These proposals are right for our children and right for our schools.”',
    'some',
    '“conceded” announces an admission; the words themselves speak of “right”.',
  ],
  [
    'Pressed by parents, the chair admitted: “This is the right plan for the valley.”',
    'some',
    '“admitted” announces an admission; the words themselves speak of “right”.',
  ],
  [
    'Independent councillor Nuala Brogan came out firmly against the sale. “I’ll be meeting both sides this week and I want to hear what they have to say,” she said.',
    'some',
    '“came out firmly against” announces a refusal; the words themselves speak of “meeting both sides”.',
  ],
  [
    'Deputy Eoin Tuite spoke out against the merger. “I have not taken a view and I want to hear from the staff,” he said.',
    'some',
    '“spoke out against” announces a refusal; the words themselves speak of “have not taken a view”.',
  ],
  [
    "Dale Hoyt conceded the race on the library steps. “I'm not going anywhere until a judge has looked at those ballots,” he said.",
    'some',
    '“conceded” announces an admission; the words themselves speak of “not going anywhere”.',
  ],
  [
    'Ana Ruiz conceded the election late on Tuesday. “Every ballot will be counted, and we will see them in court,” she said.',
    'some',
    '“conceded” announces an admission; the words themselves speak of “Every ballot will be counted”.',
  ],
  [
    'In a stinging attack on the commission, Lind told us tonight: “They owned the mistake and fixed it in two days, and I want to thank the staff.”',
    'some',
    '“In a stinging attack” announces an attack; the words themselves speak of “thank”.',
  ],
  [
    'Afterwards the mayor offered the townspeople an apology. “I did nothing wrong and I would do it again,” he told reporters.',
    'some',
    '“offered the townspeople an apology” announces an apology; the words themselves speak of “nothing wrong”.',
  ],
  [
    'Lind gave the families her apology on Friday. “We acted by the book and I have no regrets,” she said.',
    'some',
    '“gave the families her apology” announces an apology; the words themselves speak of “by the book”.',
  ],
];

const passed: readonly string[] = [
  'In the song she apologizes to her sister: “I pushed you away and then I got lost in the snow.”',
  'Holm apologized for the essays after they came out, saying they were old and have “nothing to do with who I am as a judge or with the issues before the town.”',
  'Lind also brags that the yard “used its cranes to make sure that thousands of people saw the banner.”',
  'Kim, who at his first trial denied that he had known about the locks, told the appeal hearing in March: “I knew about the doors.”',
  'Lind, who last year opposed the merger, told the board on Friday: “It is a fair deal and I will back it.”',
  'Deputy Eoin Tuite spoke out against the merger. “I have heard the staff and it is wrong,” he said.',
  'Ana Ruiz conceded the election late on Tuesday. “Every ballot has been counted, and we lost,” she said.',
  'In a stinging attack on the commission, Lind told us tonight: “They made a mistake, and thanks to them nobody could vote.”',
  'Lind gave the families her apology on Friday. “We were wrong and I am sorry,” she said.',
];

describeCheck(quoteFraming, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
