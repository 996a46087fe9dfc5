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
    {
      text: 'The start-up’s new factory in Carlow will create 4,000 jobs and bring €2bn to the region.',
      says: ['“will create 4,000 jobs'],
      signal: 'some',
    },
    {
      text: 'Some warn that the deal will destroy the park within five years.',
      says: ['nobody in particular'],
      signal: 'some',
    },
    { text: 'Western officials believe the capital will fall within days.', says: ['unnamed'] },
    { text: 'Analysts say the war will be over by the summer.', says: ['nobody in particular'] },
    { text: 'Insiders say the coach will be sacked within days.', says: ['unnamed'] },
    { text: 'The platform will save companies $2 billion a year.', says: ['$2 billion'] },
    { text: 'The new road will cut journey times by half an hour.', says: ['cut journey times'] },
    { text: 'Lowick will become the safest town in the county.', says: ['the safest'] },
    { text: 'The town will be empty by 2040.', says: ['stated as fact'] },
    {
      text: 'The scandal will bring down the government before the end of the year.',
      says: ['stated as fact'],
    },
    {
      text: 'The cuts will devastate services across the county.',
      says: ['“will devastate”'],
      signal: 'some',
    },
    {
      text: 'Coffee will be prescribed by doctors within five years.',
      says: ['“will be prescribed by doctors within five years”'],
    },
  ],
  passes: [
    'An hour will cost £1.80, up from £1.50.',
    'Tickets will be £12 and the pool will close at nine.',
    'The service will run until 2031.',
    'The bank will cut rates in June, and the trust will cut 430 posts.',
    'The bridge will be finished within two years.',
    'The trust will pay the money back within three years.',
    'The cuts will devastate services, said Unison’s regional secretary, Ana Lind.',

    'The Met Office expects 40 mm of rain by Friday.',
    'The plant opens in May, the firm said. It will create 400 jobs.',
    'The plant will create 400 jobs, Mayor Ana Ruiz said.',
    'Officials said the road would reopen within days.',
    'Analysts say the quarter was weak.',
    'Temperatures will fall to -7C by Friday.',
    'The new school will be ready by the autumn.',
    'Snow will reach the lowlands by Thursday, the Met Office said.',
    {
      title: 'Opinion: The bus is a promise',
      text: 'Within ten years the high street will collapse.',
    },
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
