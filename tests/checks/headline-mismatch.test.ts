import { headlineMismatch } from '../../src/checks/headline-mismatch.ts';
import { describeCheck } from './check-tester.ts';

const filler =
  'The road was closed until noon.\n\nBuses went by the coast.\n\nNobody could say when it would open.';

describeCheck(headlineMismatch, {
  flags: [
    {
      title: '30 hurt as tram leaves the rails in Varn',
      text: `A tram left the rails in Varn on Monday and 13 people were treated for cuts.\n\n${filler}`,
      says: [['30', '13']],
      signal: 'strong',
    },
    {
      title: 'Harbour to get €40m dredger',
      text: `The harbour board has ordered a dredger for €14m.\n\nThe board voted on Monday.\n\n${filler}`,
      says: ['€40m'],
    },
    {
      title: 'New inhaler halves hospital stays',
      text: `The inhaler may halve hospital stays for patients over 80, a small trial suggests.\n\n${filler}`,
      says: [['hedges', 'may']],
      signal: 'some',
    },
    {
      title: 'Mayor: I will resign',
      text: `The mayor said she would not seek another term in the spring.\n\n${filler}`,
      says: [['I will resign']],
    },
    {
      title: 'Kowalsky wins the bridge vote',
      text: `Maria Kowalski won the bridge vote on Monday.\n\nKowalski said the work would start in May.\n\n${filler}`,
      says: [['Kowalsky', 'Kowalski']],
      signal: 'strong',
    },
  ],
  passes: [
    {
      title: 'Nearly 2 million without water',
      text: `Some 1.95 million people have no water.\n\n${filler}`,
    },
    {
      title: 'Twelve die as ferry sinks',
      text: `Ten adults and two children died when the ferry sank.\n\n${filler}`,
    },
    {
      title: '10 ways to mend a roof',
      text: `A roof can be mended in many ways. Here are 12 tiles to try.\n\n${filler}`,
    },
    {
      title: 'A mountain to climb for the council',
      text: `The council needs £4m by May.\n\n${filler}`,
    },
    {
      title: 'Will the bridge open in May?',
      text: `The bridge may open in May, the council says.\n\n${filler}`,
    },
    { title: 'Mayor: I will resign', text: `“I will resign in May,” the mayor said.\n\n${filler}` },
    {
      title: '“We had no warning at all”, say villagers',
      text: `“We had no warning at all,” said Eva Lind.\n\n${filler}`,
    },
    {
      title: 'Inhaler may halve hospital stays',
      text: `The inhaler may halve hospital stays, a trial suggests.\n\n${filler}`,
    },
    {
      title: 'Half of pupils skip breakfast',
      text: `Some 50% of pupils skip breakfast, a survey found.\n\n${filler}`,
    },
    {
      title: 'Ana Brandt, who drew the reefs, dies at 91',
      text: `Ana Brandt, who drew the reefs, has died. She leaves two sons.\n\n${filler}`,
    },
    {
      title: '‘I would do it again’: the ferryman on his last trip',
      text: `The ferryman says that he has no regrets.\n\n${filler}`,
    },
    { title: '', text: 'No headline here, only 12 words of text to read.' },
  ],
});
