import { quoteIntegrity } from '../../src/checks/quote-integrity.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(quoteIntegrity, {
  flags: [
    {
      text: 'The hall was full by seven and cold. “The board knew about the valve long before the storm came to the valley.” The lights went out at nine.',
      says: ['No speaker'],
      signal: 'some',
    },
    {
      text: 'Ruiz told the hearing: “We had no warning.”\n\nThe council met on Tuesday. At the hearing, Ruiz had said: “We had hardly any warning.”',
      says: [['two wordings', '“hardly”']],
      signal: 'some',
    },
    {
      text: '“The board knew about the valve long before the storm came,” Hale said.\n\nLater he repeated it: “The board knew about the valve well before the storm came.”',
      says: [['“long”', '“well”']],
      signal: 'strong',
    },
    {
      text: 'The hall was full.\n\n“The board knew about the valve long before the storm came to the valley.”\n\nThe lights went out at nine.',
      says: ['No speaker'],
      signal: 'weak',
    },
    {
      text: 'Hale said: “The board knew about the valve. He left at noon.\n\nThe lights went out at nine.',
      says: ['never close'],
      signal: 'some',
    },
    {
      text: 'Hale said: "The board knew about the valve. He left at noon.\n\nThe lights went out at nine.',
      says: ['never close'],
      signal: 'weak',
    },
    {
      text: 'Ruiz said the hall was cold.\n\n“The board knew about the valve long before the storm came,”. The lights went out at nine.',
      says: ['ends in a comma'],
      signal: 'some',
    },
    {
      text: 'The hall was cold. “The board knew about the valve long before the storm,” in an interview on Monday. “It did nothing.”',
      says: ['ends in a comma'],
    },
    {
      text: '“The board knew about the valve long before the storm,”, a plumber in Lund who has worked there for years.',
      says: ['ends in a comma'],
    },
    {
      text: 'Some say that the company paid the doctors. Others insist that there was never any waste.\n\n“They poisoned the town and then they sent us a hamper at Christmas every year.”\n\nThe mine closed in 1994.',
      says: ['No speaker'],
      signal: 'weak',
    },
  ],
  passes: [
    {
      title: 'Lind: "If You Don\'t Want To Be Losing The Old Northern Ferry... Come & Sign"',
      text: 'Ana Lind spoke on the quay on Friday before 300 people.\n\n“If you don’t want to be losing the old northern ferry for the next two years, you come and sign,” Lind said on the quay.',
    },
    'The mayor has plenty to say.\n\n“The envoy conveys concerns over the pact to the White House,” by Rowena Holt, Herald, November 30, 2017:\n\nA senior member has called on the minister to stay away.',
    'We wanted to answer the question, “why would someone pay a high price when this cheap tent on the market does everything?”\n\nThe tents came in May.\n\nAfter a week the answer to the question, “why would someone pay a higher price when this cheap tent on the market does everything?” became clear.',
    '“The board knew about the valve long before the storm,” Eva Lind, Lund.',
    '“The board knew about the valve long before the storm,” said Hale.',
    'He called it “a bad valve, a valve that nobody had ever wanted to see in the valley,” in an interview.',
    'She sang “Long Before the Storm Came to the Valley,” “Hello,” and “The Valve”.',
    '“The board knew about the valve long before the storm,” she said in an interview on Monday.',
    '“The board knew about the valve long before the storm,” — notice at the gate.',
    'Hale left the hall with his coat on.\n\n“The board knew about the valve long before the storm came to the valley.”\n\nHe said no more.',
    'Ruiz told the hearing what she knew.\n\n“The board knew about the valve long before the storm.”\n\n“The board did nothing about it, and nobody asked why.”\n\nThe lights went out.',

    '“It began at noon,” Ruiz said.\n\n“By one it was over and we all went home to bed.”',
    'Ruiz said: “It began at noon.\n\n“By one it was over.”',
    '“We have no money,” Hale said. “We have no plan,” he added.',
    'Hale said the board “knew about the valve”. “The board knew about the valve long before the storm,” he said.',
    'She sang “Long Before the Storm” and read from “The Valve”.',
    '“We had no warning,” Ruiz said. “We had hardly any warning,” said Olof Brandt.',
    'A sign on the door said:\n\n“Please ring the bell and wait for the porter to open.”',
    '“Please ring the bell twice and wait for the porter.”\n\n— notice at the east gate',
    '“We had no idea,” she said. “They came at night and took everything.\n\nThey even took the door handles. I sat on the floor.\n\nThen I called my brother. We slept in the car.”\n\nThe police were called on Monday.',
    '"We had no idea," she said. "They came at night and took everything.\n\nThen I called my brother. We slept in the car."\n\nThe police were called on Monday.',
    'Lind said: “We had no idea. They came at night and took everything.\n\n[Sign up for our weekly letter about the valley.]\n\n“They even took the door handles.”',
    '“You don’t want to be the story,” she said. “You want to cover the story.”',
  ],
});
