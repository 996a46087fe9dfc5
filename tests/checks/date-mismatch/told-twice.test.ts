import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Weekdays behind the date, and one event told of with two days or years. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'OSLO, 14 May 2026 — It rained on Monday. The council meets again on Monday, 20 May 2026.',
    'strong',
    'The text says “Monday, 20 May 2026”, but 20 May 2026 was a Wednesday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The concert is on Saturday, June 7.',
    'strong',
    'The text says “Saturday, 7 June”, but 7 June 2026 was a Sunday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The rules take effect on 31 June.',
    'strong',
    'The text says “31 June”, but June has 30 days.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The strike begins on April 31 and ends a week later.',
    'strong',
    'The text says “31 April”, but April has 30 days.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The bus crashed into a wall on Saturday morning.\n\nNine people were hurt when the bus crashed on Friday.',
    'some',
    'The text says “on Friday”, but elsewhere it says on Saturday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. On 3 May, a Tuesday, the bank closed its doors.',
    'strong',
    'The text says “Tuesday, 3 May”, but 3 May 2026 was a Sunday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The minister resigned on Monday.\n\nWhen she resigned on Tuesday, the markets fell.',
    'some',
    'The text says “on Tuesday”, but elsewhere it says on Monday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The blast happened on Thursday at 6am.\n\n“It was terrible,” she said of the blast on Tuesday morning.',
    'some',
    'The text says “the blast on Tuesday”, but elsewhere it says on Thursday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Trials begin on September 31.',
    'strong',
    'The text says “31 September”, but September has 30 days.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The attack took place on Monday 11th May 2025, prosecutors say.',
    'strong',
    'The text says “Monday, 11 May 2025”, but 11 May 2025 was a Sunday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The Sunday 14 May 2018 edition of the paper was pulped.',
    'strong',
    'The text says “Sunday, 14 May 2018”, but 14 May 2018 was a Monday.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The school opened in 1936.\n\nWhen the school was opened in 1963, it had three classes.',
    'some',
    'The text says “opened in 1963”, but elsewhere it says opened in 1936.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Kadar was elected mayor in 2014.\n\nKadar, who was elected mayor in 2018, said she would not stand again.',
    'some',
    'The text says “elected mayor in 2018”, but elsewhere it says elected mayor in 2014.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The mine closed in 1984.\n\nNothing has been dug there since the mine closed in 1994.',
    'some',
    'The text says “closed in 1994”, but elsewhere it says closed in 1984.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Adler joined the party in 2002.\n\nAdler, who joined the party in 2012, has never held office.',
    'some',
    'The text says “joined the party in 2012”, but elsewhere it says joined the party in 2002.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The murder took place in March 2015.\n\nThe murder, in March 2016, shocked the town.',
    'some',
    'The text says “the murder on March 2016”, but elsewhere it says on March 2015.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The show opens on 12 June.\n\nTickets for the show, which opens on 21 June, cost €12.',
    'some',
    'The text says “the show on 21 June”, but elsewhere it says on 12 June.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The election is on 7 June.\n\nAhead of the election on 17 June, the parties are silent.',
    'some',
    'The text says “the election on 17 June”, but elsewhere it says on 7 June.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Oss died in 1944 in a camp.\n\nOss, who died in 1949, left no will.',
    'some',
    'The text says “died in 1949”, but elsewhere it says died in 1944.',
  ],
];

const passed: readonly string[] = [
  'OSLO, 14 May 2026 — It rained on Monday. The council meets again on Wednesday, 20 May 2026.',
  'OSLO, 14 May 2026 — It rained on Monday. The rules take effect on 30 June.',
  'OSLO, 14 May 2026 — It rained on Monday. The ferry sank on Tuesday evening. Divers found it on Wednesday, in 40 metres of water.',
  'OSLO, 14 May 2026 — It rained on Monday. Police were called to the flat on Thursday night.\n\nOfficers had also been called to the flat on Wednesday night.',
  'OSLO, 14 May 2026 — It rained on Monday. The match on 15 May (Friday) will be shown live.',
  'OSLO, 14 May 2026 — It rained on Monday. The march is planned for June 5, a Friday.',
  'OSLO, 14 May 2026 — It rained on Monday. The blast happened on Thursday at 6am.\n\n“It was terrible,” she said on Tuesday of the blast.',
  'OSLO, 14 May 2026 — It rained on Monday. The store will open on Friday, 22 May.\n\nThe party on Saturday will be marked with music.',
  'OSLO, 14 May 2026 — It rained on Monday. He said on Monday that the bridge collapsed on Sunday.\n\nThe mayor said on Tuesday it would be rebuilt.',
  'OSLO, 14 May 2026 — It rained on Monday. They married on Saturday 12 June 1965.',
  'OSLO, 14 May 2026 — It rained on Monday. The strike will start on Monday.\n\nThe strike on Thursday was called off.',
  'OSLO, 14 May 2026 — It rained on Monday. The mill was built in 1871 by a corn merchant.\n\nThe old mill beside it, built in 1817, is to become flats.',
  'OSLO, 14 May 2026 — It rained on Monday. The ferry was launched in 1998.\n\nA sister ship, launched in 1989 at Rijeka, carried 400 people.',
  'OSLO, 14 May 2026 — It rained on Monday. Kadar was elected mayor in 2014.\n\nKadar, who was re-elected mayor in 2018, said she would not stand again.',
  'OSLO, 14 May 2026 — It rained on Monday. The quake struck on 6 February.\n\nA second quake on 16 February killed 40 people.',
  'OSLO, 14 May 2026 — It rained on Monday. The couple married in 1975.\n\nHer parents were married in 1957 in a village church.',
  'OSLO, 14 May 2026 — It rained on Monday. The treaty, signed in 1992, bans nets.\n\nThe treaty was ratified in Riga in 1999.',
  'OSLO, 14 May 2026 — It rained on Monday. The law came into force in July 2021.\n\nBefore the amended law came into force in July 2022, anyone could buy one.',
  'OSLO, 14 May 2026 — It rained on Monday. The first election was held in 2014.\n\nThe election of 2018 was lost.',
  'OSLO, 14 May 2026 — It rained on Monday. Her first novel came out in 1988.\n\nHer second novel, published in 1998, sold 300 copies.',
  'OSLO, 14 May 2026 — It rained on Monday. The party won in 2014.\n\nThe party won in 2018 as well.',
  'OSLO, 14 May 2026 — It rained on Monday. The prize was awarded in 2014.\n\nThe prize was awarded in 2019 to her son.',
  'OSLO, 14 May 2026 — It rained on Monday. The bridge opened in 1936.\n\nThe bridge reopened in 1963 after the war.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
