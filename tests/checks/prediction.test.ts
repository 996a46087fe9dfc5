import { prediction } from '../../src/checks/prediction.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(prediction, {
  flags: [
    {
      text: 'The front will collapse within six months.',
      says: ['stated as fact'],
      signal: 'some',
    },
    { text: 'The dam will inevitably fail.', says: ['“will inevitably fail”'], signal: 'some' },
    {
      text: 'The strike could lead to a complete collapse of the ferry service.',
      says: [['nobody who can be asked', 'the article’s own']],
      signal: 'weak',
    },
    {
      text: 'Some warn that the strike could lead to famine on the islands.',
      says: ['nobody in particular'],
      signal: 'some',
    },
    {
      text: 'The report warns that the pumps could trigger a disaster in the valley.',
      says: ['a paper that readers cannot place'],
    },
  ],
  passes: [
    'The Met Office expects 40 mm of rain by Friday.',
    'The court will hold a hearing on 3 June.',
    'The ferry will return to the east quay in May.',
    'Ana Ruiz, an economist at Lund University, said the currency could collapse within a year.',
    '“The front will collapse within six months,” General Orlov said.',
    'Will the front collapse within six months?',
    'If the pumps stop, the cellar will flood.',
    'According to the central bank’s forecast, prices will double by 2031.',
    'You will soon see the tower on your left.',
    'The World Bank report warns that the drought could lead to famine.',
  ],
});
