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
  ],
  passes: [
    '“It began at noon,” Ruiz said.\n\n“By one it was over and we all went home to bed.”',
    'Ruiz said: “It began at noon.\n\n“By one it was over.”',
    '“We have no money,” Hale said. “We have no plan,” he added.',
    'Hale said the board “knew about the valve”. “The board knew about the valve long before the storm,” he said.',
    'She sang “Long Before the Storm” and read from “The Valve”.',
    '“We had no warning,” Ruiz said. “We had hardly any warning,” said Olof Brandt.',
    'A sign on the door said:\n\n“Please ring the bell and wait for the porter to open.”',
    '“Please ring the bell twice and wait for the porter.”\n\n— notice at the east gate',
  ],
});
