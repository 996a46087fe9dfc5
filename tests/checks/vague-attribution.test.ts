import { vagueAttribution } from '../../src/checks/vague-attribution.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(vagueAttribution, {
  flags: [
    {
      text: 'The sector published its figures on Tuesday.\n\nSceptics contend that the count leaves out a large number of people.\n\nPeople close to the planning said two posts of the sector could close. A spokesman for the sector, Luis Beltran, declined to discuss staffing.',
      says: ['“Sceptics contend”'],
      signal: 'weak',
    },
    {
      text: 'Some warn that the dam could collapse within a year. Others argue that it has decades left.',
      says: [['“Some warn”', '“Others argue”']],
      signal: 'some',
    },
    {
      text: 'Critics say the new bus lanes are too wide.',
      says: ['“Critics say”'],
      signal: 'weak',
    },
    {
      text: 'The tax has widened the gap between rich and poor, experts say.',
      says: ['“experts say”'],
    },
    {
      text: 'The letter has been interpreted as a veiled threat.',
      says: ['“has been interpreted as”'],
      signal: 'some',
    },
    {
      text: 'The speech has since been analysed by foreign policy experts as a turn to the east.',
      says: ['“analysed by foreign policy experts”'],
    },
    {
      text: 'It is widely believed that the mayor wrote the note herself.',
      says: ['“It is widely believed that”'],
    },
    { text: 'The bridge is widely seen as a waste of money.', says: ['“is widely seen”'] },
    {
      text: 'The vote comes amid growing concerns that the harbour is silting up.',
      says: ['“growing concerns”'],
      signal: 'weak',
    },
    {
      text: 'Many believe that the mine should never have opened.\n\nThe mine has become a subject of intense debate.',
      says: [['“Many believe”', '“subject of intense debate”']],
    },
    {
      text: 'Orlov denied that the army is in crisis, but his words have been seen as an admission.',
      says: ['“have been seen as”'],
    },
    {
      text: 'It is understood the department was warned two years ago.',
      says: ['“It is understood”'],
    },
    {
      text: 'The treasurer is believed to have hidden the money abroad.',
      says: ['“is believed to have”'],
    },
    { text: 'Research shows that tea has no such effect.', says: ['“Research shows”'] },
    { text: 'Independent tests show that the kettle saves half the power.', says: ['Independent'] },
    { text: 'Experts agree that petrol cars have had their day.', says: ['“Experts agree”'] },
    {
      text: 'The crossing is now unsafe, according to critics of the railway.',
      says: ['according to critics'],
    },
    {
      text: 'The colonel has long been accused of torture.',
      says: ['“has long been accused of”'],
    },
    { text: 'House prices will fall, it has emerged.', says: ['“it has emerged”'] },
    { text: 'Reports suggest that morale is low.', says: ['“Reports suggest”'] },
    { text: 'Many recruits are reportedly leaving after a month.', says: ['reportedly'] },
    {
      text: 'Experts say the lake is dying. It is thought that the mill is to blame. Many believe the pump has failed.',
      says: [['“Experts say”', '“Many believe”']],
      signal: 'some',
    },
    {
      text: 'Experts warn that too much caffeine can cause palpitations. Studies have shown that tea has the same benefit.\n\nAmir Haddad, a cardiologist who was not involved, said the findings were early.',
      says: [['“Experts warn”', '“Studies have shown”']],
    },
    {
      text: 'Some blame the council for having delayed the pumping station. It was due to open in 2021.',
      says: ['Some blame'],
    },
    {
      text: 'Some on Wall Street have begun to question the price of the shares.',
      says: ['Some on Wall Street'],
    },
    {
      text: 'There is a feeling in town that the decision was made long before the meeting.',
      says: ['There is a feeling'],
    },
    {
      text: 'It has been put about that a builder has already walked the site.',
      says: ['put about that'],
    },
    {
      text: 'Plenty of people around here reckon the mayor will be punished at the ballot box.',
      says: ['Plenty of people'],
    },
    {
      text: 'In business circles it is an open secret that the firms share one owner.',
      says: ['open secret that'],
    },
    {
      text: 'There are those who argue that prison food is a small matter.',
      says: ['those who argue'],
    },
    { text: 'Among union leaders the word is that he has a list.', says: ['the word is that'] },
    { text: 'Few doubt that the contract was rigged.', says: ['Few doubt'] },
    { text: 'Observers see echoes of the crash of the ferry company.', says: ['Observers see'] },
    { text: 'By all accounts the board knew of the valve.', says: ['By all accounts'] },
    {
      text: 'All is not well in the party, if the buzz in the capital is anything to go by.',
      says: ['buzz'],
    },
    {
      text: 'Political observers feel that the front may not last.',
      says: ['Political observers'],
    },
  ],
  passes: [
    'And so there is no widespread outrage over the meeting.',
    'Some residents, among them Eva Lind, warn that the dam could collapse.',
    'Scientists at Uppsala said the ice was thinner than ever.',
    'Critics object to the price. “It is far too steep,” said Olof Brandt of the tenants’ union.',
    'Experts say the ice is thinning. Marta Lind, a glaciologist, said it had lost 2 m in a year.',
    'The plan has been criticised by the teachers’ union as rushed.',
    'Mayor Ruiz said it was widely believed that the note was genuine.',
    '“Some say we gave up too soon,” Hale said.',
    'Concerns among residents of Brask Street led to a petition.',
    'Some of the houses have stood empty since May.',
    'Many of the reports arrived late.',
    'Most people would consider that a long wait.',
    'Few experts attended the meeting.',
    'Researchers say the reef is growing. The study was led by the University of Lund.',
    'Police are looking for a man in a red coat.',
    'The shrine’s oldest tile is believed to date from the ninth century.',
    'The museum is said to hold 40 objects. A spokeswoman confirmed the number.',
    'Police said two men were held. Both are believed to be from Leeds.',
    'A clerk is alleged to have written 31 cheques to herself, the jury heard.',
    'Experts on rural schools say the evidence is mixed. Paul Holm, an economist, has found small drops in scores.',
    'Research shows that tea has no such effect, according to a study of 4,200 adults.',
    'The research shows promise.',
    'Her evidence shows how little was done.',
    'It is understood by everybody who lives here.',
    {
      title: 'Review: a furious Lear at the Corn Exchange',
      text: 'Critics have long complained that the play is too bleak to love.',
    },
    {
      title: 'Experts say dam is unsafe',
      text: 'The dam is unsafe, the engineer Olof Brandt said.',
    },
    'Some see their children only once a month.',
    'Some blame the council. Eva Lind, who runs the bakery, says nobody came to look.',
    'Hale said there was a feeling in town that the decision had been made.',
    'Some questions were left out, and some doubts remain.',
    'Supporters call the band by its first name, and everyone in the village knows the baker.',
    'The word is derived from Latin.',
    'There was no suggestion that the driver had been drinking.',
    'A: Honestly, no. Some people said I was finished, and I believed them.',
    'Some say she is the last clockmaker in the county; she says there is a man in Thorpe.',
    'There are two boats now, and locals grumble that the new one is too big.',
  ],
});
