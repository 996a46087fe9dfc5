import { loadedLanguage } from '../../src/checks/loaded-language.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(loadedLanguage, {
  flags: [
    {
      text: 'The government’s so-called catch-up campaign has been a shambles. Ministers insist it is working.',
      says: [['“so-called catch-up campaign”', '“shambles”']],
    },
    {
      text: 'The disaster has exposed a party rotten to the core, and voters left it.',
      says: ['“rotten to the core”'],
    },
    {
      text: 'The council approved the shameless giveaway on Monday.',
      says: ['“shameless”'],
      signal: 'weak',
    },
    {
      text: 'It was a grim and alarming sight, and a staggering failure. The board was reckless.',
      says: [['4 words that judge', '“grim”', '“reckless”']],
      signal: 'some',
    },
    { text: 'Ruiz said the road was shut. The decision was a farce.', says: ['“farce”'] },
    {
      text: 'The embattled minister defended the controversial tower.',
      says: [['“embattled”', '“controversial”']],
    },
    {
      text: 'It was a grim and alarming sight, and a staggering failure. The board was reckless. The loss is unprecedented.',
      says: [['5 words that judge', '“unprecedented”']],
    },
    {
      text: 'Hugo Brandt, the visionary engineer who folded the bicycle, has died.',
      says: ['“visionary”'],
    },
    {
      text: 'Scientists tested the miracle drink on Monday. The plan has sparked fury.',
      says: [['“miracle drink”', '“sparked fury”']],
    },
  ],
  passes: [
    'It was the kind of scripted event that Brandt loves to disparage as phony.',
    'The catastrophic rain fell in six hours.',
    'The saint was said to have worked a miracle. The device was explosive.',
    'The paper branded him a charlatan.',
    '“It is a shameless giveaway,” Hale said.',
    'Hale called the plan a sham.',
    'Ruiz said the plan was reckless.',
    'The bomb exploded at noon, and the blast killed two people.',
    'The crisis committee met on Monday.',
    'The devastating flood of 1953 drowned the lower town.',
    'She plays a clown in “Ruthless Summer”.',
    {
      title: 'Opinion: A shameless giveaway',
      text: 'The council approved a shameless giveaway. It is a farce.',
    },
    {
      title: 'Review: the harrowing new film by Ana Lind',
      text: 'It is a harrowing film about ruthless men.',
    },
    'I walked home. I had seen the grim office. My own view is plain, and I said so. I think it was a sham.',
  ],
});
