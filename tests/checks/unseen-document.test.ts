import { unseenDocument } from '../../src/checks/unseen-document.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(unseenDocument, {
  flags: [
    {
      text: 'The ministry blamed fuel shortages. A confidential assessment that has been passed among a handful of officials goes further, saying that one in three pumps was not working.',
      says: ['confidential assessment'],
    },
    {
      text: 'A draft report that has gone round a small circle of ministers puts the cost at $4bn.',
      says: ['draft report'],
    },
    {
      text: 'Internal documents reviewed by a small group of journalists show that the pumps were off.',
      says: [['“Internal documents”', 'held by: nobody named']],
      signal: 'some',
    },
    {
      text: 'According to leaked assessments, the reserve is empty.\n\nThe leaked assessments also suggest that nobody counted it.',
      says: [['“leaked assessments”', 'paragraph 2']],
    },
    {
      text: 'Confidential emails seen by this newspaper show that the board knew.',
      says: ['this newspaper has it'],
      signal: 'weak',
    },
    {
      text: 'Cuts will be announced this week, according to an internal email that was reviewed by Reuters.',
      says: ['Reuters has it'],
      signal: 'weak',
    },
    {
      text: 'Documents obtained by the Harbour Echo show that the board knew.',
      says: ['the Harbour Echo has it'],
      signal: 'weak',
    },
    {
      text: 'A leaked memo says the quay is sinking. Classified files show the same.',
      says: [['“leaked memo”', '“Classified files”']],
    },
    {
      text: 'The study, which has not been published, shows that coffee helps.',
      says: ['“study, which has not been published”'],
    },
    {
      text: 'A confidential valuation, sighted by the Arrow Echo, puts the land at half of that.',
      says: ['confidential valuation'],
    },
    {
      text: 'Messages between officials, which we have seen, show a deputy asking for money.',
      says: ['Messages between officials'],
    },
    {
      text: 'A spreadsheet that has been making the rounds in the ministry lists payments against initials.',
      says: ['making the rounds'],
    },
    { text: 'An internal slide deck describes the fires as small.', says: ['slide deck'] },
    {
      text: 'A report, which has never seen the light of day, found that shifts were empty.',
      says: ['never seen the light'],
    },
  ],
  passes: [
    'The study, published on Monday, shows that coffee helps.',
    'The accounts have not been published. The bell rang.',
    'Court filings in case no. 24-1187 show that the board knew.',
    'The internal documents, published on Monday by the council, show that the pumps were off.',
    'The report, posted online on Friday, shows that the pumps were off.',
    'Internal documents released under the Freedom of Information Act show that the board knew.',
    'The company sends confidential emails to its staff every month.',
    'Hale was charged with retaining classified documents.',
    '“Internal documents show it,” Ruiz said.',
    'The camera has an internal recording mode.',
    'The study, which appeared in the journal of the college, examined survey results.',
    'A list of the winners shows that Lind was third, and the video shown to the jury shows a man at the door.',
    'During the trial, jurors were shown internal emails in which a manager joked about the steel.',
    'Confidential inspection reports, entered into evidence, showed that 19 beams had failed.',
    'Internal emails released with the invoices show that nurses raised the lift 22 times.',
  ],
});
