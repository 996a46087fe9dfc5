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
    // Figures of the story's own subject, labels before a colon
    {
      title: 'Mayor: I will resign in the spring',
      text: 'The council wants 400 homes by the ring road. Nobody asked the people who live there. More roads bring more cars.',
      says: [
        'The body does not hold the words that the headline quotes: “I will resign in the spring”.',
      ],
      signal: ['strong'],
    },
    {
      title: 'Plant to close with loss of 340 posts',
      text: 'The plant will close in May with the loss of 430 posts, the firm said. It has made brakes in Dell since 1961. Unions called it a betrayal.',
      says: ['The headline says “340”; the body says “430”.'],
      signal: ['some'],
    },
    {
      title: 'Plant creating 250 jobs in Dell',
      text: 'A new plant creating 205 jobs will open in Dell, the firm said. It will make brakes. Unions welcomed it.',
      says: ['The headline says “250”; the body says “205”.'],
      signal: ['some'],
    },
    {
      title: 'Unemployment falls to 4.1%',
      text: 'Unemployment fell to 4.7 per cent in May, from 4.9 per cent in April. It was the third fall in a row. The bank is likely to act.',
      says: ['The headline says “4.1%”; the body says “4.7 per cent”.'],
      signal: ['some'],
    },
    {
      title: 'Council to spend £12m on roads',
      text: 'The council will spend £21m on roads next year, it said. The money will pay for 40 miles of resurfacing. Work starts in May.',
      says: ['The figure “£12m” in the headline does not come up in the body.'],
      signal: ['some'],
    },
    {
      title: 'Fire kills six at care home',
      text: 'Four people died in a fire at a care home in Dell on Monday, police said. The four were all residents. Smoke was seen for miles.',
      says: ['The headline says “six”; the body says “Four”.'],
      signal: ['strong'],
    },
  ],
  passes: [
    // The month hedges nothing.
    {
      title: 'Zambia cuts interest rate as good harvest cools prices',
      text: 'Zambia’s central bank lowered its interest rate on Wednesday, its first cut in the interest rate since May 2023, saying that a good harvest had cooled prices.\n\nThe governor spoke in Lusaka.\n\nTraders had expected it.\n\nThe kwacha rose.',
    },
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
    // Figures of the story's own subject, labels before a colon
    {
      title: 'Fire kills six at care home',
      text: 'Four residents and two nurses died in a fire at a care home in Dell on Monday, police said.',
    },
    {
      title: 'Council to spend £12m on roads',
      text: 'The council will spend £11.8m on roads next year, it said.',
    },
    {
      title: 'Unemployment falls to 4.1%',
      text: 'Unemployment fell to 4.1 per cent in May, from 4.9 per cent in April.',
    },
    {
      title: 'Opinion: We cannot build our way out of this',
      text: 'The council wants 400 homes by the ring road. Nobody asked the people who live there. More roads bring more cars, and more cars bring more roads.',
    },
    {
      title: 'Analysis: I was wrong about the budget',
      text: 'The council wants 400 homes by the ring road. Nobody asked the people who live there. More roads bring more cars.',
    },
    {
      title: 'Fire kills six at care home',
      text: 'Four residents and two nurses died in a fire at a care home in Dell on Monday, police said. The four were all over 80. Smoke was seen for miles.',
    },
    {
      title: 'Council to spend £12m on roads',
      text: 'The council will spend £11.8m on roads next year, it said. It spent £9m this year. Work starts in May.',
    },
  ],
});
