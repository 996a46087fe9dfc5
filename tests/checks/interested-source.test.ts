import { interestedSource } from '../../src/checks/interested-source.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(interestedSource, {
  flags: [
    {
      text: 'The Northland Defence Ministry said its forces had destroyed 40 Southern tanks overnight.'.replace(
        'Southern',
        'enemy',
      ),
      says: ['other side’s losses'],
      signal: 'some',
    },
    {
      text: 'The Russian military said it had shot down 14 Ukrainian drones.',
      says: ['only source in reach'],
      signal: 'some',
    },
    {
      text: 'The Ukrainian General Staff said 900 Russian soldiers had been killed. The figures could not be independently verified.',
      says: ['Caveat beside it: yes'],
      signal: 'weak',
    },
    {
      text: 'Brandt Motors said that its rival’s batteries fail in the cold.',
      says: ['said of a rival'],
    },
    {
      text: 'Rebel forces have destroyed 60 tanks and killed 900 government soldiers in a week, the rebel command said.',
      says: ['other side’s losses'],
      signal: 'some',
    },
    {
      text: 'Sable Systems, a competitor, has “no path to scale”, said Ana Ruiz, whose firm makes the other pump.',
      says: ['said of a rival'],
    },
    {
      text: 'Brandt’s rivals cannot match its range, the company said.',
      says: ['said of a rival'],
    },
  ],
  passes: [
    'The army said it had killed 40 rebels; the rebels said that they had lost four men.',
    'The rebels said that they had lost four men.',
    'The Russian military said it had shot down 14 Ukrainian drones. Kyiv said two had been lost.',
    'The Ukrainian General Staff said it had lost two aircraft in training.',
    'Brandt Motors said its sales rose by 4%.',
    'The army said 300 soldiers would help with the harvest.',
    'The Russian military said it had struck Ukrainian depots. Marta Lind, who counts losses for a monitoring group, said that pictures showed two burnt depots.',
    'The company said it had no rivals in the north.',
    'The match was lost to a rival, the coach said.',
    'Defence officials in the capital were silent. The army said it had killed 30 fighters, and the separatists said they had lost no one.',
  ],
});
