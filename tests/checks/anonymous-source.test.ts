import { anonymousSource } from '../../src/checks/anonymous-source.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(anonymousSource, {
  flags: [
    {
      text: 'Pellucid is in talks to buy Northlight Pictures, people familiar with the matter said.\n\nThe talks could still collapse, said the people, who asked not to be identified because the discussions are private.',
      says: ['reason given: “asked not to be identified”'],
      signal: 'weak',
    },
    {
      text: 'The figures were obtained through confidential sources within the harbour ministry.',
      says: [['“confidential sources within the harbour ministry” (no reason given)']],
      signal: 'some',
    },
    {
      text: 'The minister will resign on Friday, a person familiar with the talks said.',
      says: [
        ['“a person familiar with the talks”', 'reason given: none', 'The minister will resign'],
      ],
      signal: 'some',
    },
    {
      text: 'One customs inspector, who spoke on condition of anonymity, said that three ships had left unsearched.',
      says: [['“One customs inspector”', '“on condition of anonymity”', 'three ships had left']],
      signal: 'weak',
    },
    {
      text: 'An adviser to the board said the sale had been agreed. He asked not to be named because the papers were unsigned.',
      says: ['“asked not to be named”'],
      signal: 'weak',
    },
    {
      text: 'Sources say the ferry was overloaded.\n\n“It lay too deep,” one source said. Another source said the captain had warned the owners.',
      says: [
        [
          'A source without a name',
          '“Sources”, “one source”, “Another source”',
          'the ferry was overloaded',
        ],
      ],
      signal: 'some',
    },
    {
      text: 'A senior police officer said the dam would not hold.\n\n“We have a day,” the officer said.',
      says: [['“A senior police officer”, “the officer”', '“We have a day,”']],
    },
    {
      text: 'Two Western officials said the convoy had turned back. A former diplomat said it never set out.',
      says: [['2 sources without a name', '“Two Western officials”', '“A former diplomat”']],
    },
    {
      text: 'The reporter, who spent a month with the crew, said that the valves had been painted shut.',
      says: ['“The reporter”'],
    },
    {
      text: '“We lost the radio at dusk,” one survivor said.',
      says: ['“one survivor”'],
      signal: 'weak',
    },
    {
      text: 'Insiders say the chairman knew. Ana Ruiz, the treasurer, confirmed that the chairman knew.',
      says: ['rests on it alone: nothing'],
      signal: 'weak',
    },
    {
      text: 'According to sources, its leader is known to the police.',
      says: ['“sources” (no reason given)'],
      signal: 'some',
    },
    {
      text: 'A neighbour, who did not want to be named, claimed that police took an hour to come.',
      says: [['“A neighbour”', 'did not want to be named']],
      signal: 'weak',
    },
    {
      text: 'The logs were provided by a former night manager, who asked not to be named because she signed a contract.',
      says: [['“a former night manager”', 'asked not to be named']],
      signal: 'weak',
    },
    {
      text: 'Two other current employees, who spoke on condition of anonymity, described the same practice.',
      says: [['Two other current employees', 'on condition of anonymity']],
    },
    {
      text: 'A lecturer in the department, who asked not to be identified, said staff had been told to stop admitting students.',
      says: [['“A lecturer in the department”', 'asked not to be identified']],
      signal: 'weak',
    },
    {
      text: 'School officials, who requested anonymity, said that the roof leaks.',
      says: [['officials', 'requested anonymity']],
      signal: 'weak',
    },
    {
      text: 'According to people aware of the matter, the company is in talks.',
      says: ['people aware of the matter'],
    },
    {
      text: 'Friends of the couple say that Frey has moved into a hotel.',
      says: ['“Friends of the couple” (no reason given)'],
    },
    {
      text: 'Senior party figures say she will be gone by May. “She is finished,” said one.',
      says: [['“Senior party figures”, “one”', '“She is finished,”']],
      signal: 'some',
    },
    { text: 'A clerk, who spoke off the record, said the safe was empty.', says: ['reason given'] },
  ],
  passes: [
    {
      text: 'A former engineer at the port of Lindmore says that she was told to change the dates on certificates so that a contractor could be paid.\n\nFiona Garrick, 52, who worked at the port from 2011 to 2024, set out her claims in an affidavit.',
    },
    {
      text: 'Dr Peter Halmar, the county vet, spoke on Monday. Dr Halmar, a former major whom his staff still call “the Major”, warned farmers against bending the ban.',
    },
    'The motion needs seven votes. Eight members have said they will support it.',
    'Twelve lawmakers said they would vote against the bill, and 14 officers were hurt.',
    'A spokesperson for the ministry said the road would reopen on Monday.',
    'Police said two cars were involved. Officials said the bridge was closed.',
    'The sources of the river lie above the village, and its energy sources are hydro and wind.',
    'The data came from various sources, including sales and email records.',
    'Eva, 34, from Lund, said she had heard a bang.',
    'A baker, Olof Brandt, said he had seen the smoke.',
    'A source, Ana Ruiz of the port union, said the strike was off.',
    '“Nobody told us,” said a lawyer for Brandt Lines.',
    'Mayor Ana Ruiz said a source had told her the sale was off.',
    'Nearly eight in ten residents said they would stay.',
    'Three doctors were hired in May, and a nurse left in June.',
    'Some patients reported headaches after the trial.',
    'Her friends say she is well.',
    'The figures say little.',
    'The patient, Eva Lind, who asked for her street not to be named, said she was well.',
    'Friends of the couple, among them the painter Olof Brandt, say that Frey has moved.',
    'Nine boats left on Monday, and one sank.',
    'Top lawmakers said they would vote against the bill.',
    'The officer, Lieutenant Marta Lind, said the road was clear. “Nobody was hurt,” the officer said.',
    {
      title: 'Minister to resign, sources say',
      text: 'Minister Hanna Odell will resign on Friday, her office said.',
    },
    'A doctor at the hospital, who asked not to be named, said that two of the dead were children. The director, Dr Arben Gashi, later confirmed this.',
    'During the debate on Thursday both candidates said it was no big deal.',
  ],
});
