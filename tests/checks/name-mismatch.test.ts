import { nameMismatch } from '../../src/checks/name-mismatch.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(nameMismatch, {
  flags: [
    {
      text: 'Chief Constable Anna Hale opened the inquiry.\n\nIn the afternoon Chief Constable Anne Hale spoke to the families.',
      says: [['Anna Hale', 'Anne Hale', 'one letter apart']],
      signal: 'strong',
    },
    {
      text: 'The lawyer Maria Kowalski filed the case. “We will not wait,” Kowalski said.\n\nKowalsky said the hearing was set for May.',
      says: [['Kowalski', 'Kowalsky']],
      signal: 'strong',
    },
    {
      text: 'Brightwater Holdings bought the mill in spring.\n\nThe union met managers of Brighwater Holdings. It wants Brightwater Holdings to keep the night shift.',
      says: [['Brightwater', 'Brighwater']],
    },
    {
      text: 'Lena Kaplan, 52, saw the crash from her kitchen.\n\nKaplan, 55, called the police at once.',
      says: [['52', '55']],
      signal: 'strong',
    },
    {
      text: 'Dr Ama Osei, a surgeon at the clinic, treated the driver.\n\nDr Osei, an epidemiologist, said the numbers were falling.',
      says: [['surgeon', 'epidemiologist']],
      signal: 'some',
    },
    {
      text: 'Sergeant Paul Holt stopped the car at noon.\n\nInspector Holt told the court what he found in it.',
      says: [['sergeant', 'inspector']],
    },
    {
      text: 'Renée Duval runs the school. Everyone knows Renee Duval in the valley. Renée Duval built it. Renee Duval will sell it.',
      says: ['Renée'],
      signal: 'weak',
    },
    // One person, two people
    {
      text: 'Mayor Anna Kovacs won the seat.\n\nMayor Hanna Kovacs will take office in May.',
      says: ['The name is spelled “Anna Kovacs” here and “Hanna Kovacs” there.'],
      signal: ['strong'],
    },
    {
      text: 'A 29-year-old man appeared in court charged with murder.\n\nOwen Holt, 27, of Mill Street, spoke only to confirm his name.',
      says: ['Owen Holt is 29 here and 27 there.'],
      signal: ['some'],
    },
    // Two people in one case
    // Ages after a surname alone; accents
    {
      text: 'Imelda Cruz, 57, a farmer, lost her barn.\n\nRain fell all night.\n\nOn Thursday Cruz, 75, said she would rebuild.',
      says: ['Imelda Cruz is 57 here and 75 there.'],
      signal: ['strong'],
    },
  ],
  passes: [
    {
      text: 'Mark Dillan, 38, of Redmond, was arrested on Sunday. Marcus Dillon, 31, was arrested on Thursday.\n\nA police statement named the second man as Mark Dillon. It was corrected within two hours.',
    },
    {
      text: 'The judge ruled on Friday that the publisher had libelled Ida Ardley, 36, in nine passages.\n\nArdley, who turns 37 on 12 December, will begin a tour in Leeds on 20 February.',
    },
    'Robert Hale founded the club. Bob Hale still plays for it.',
    'Anna Hale and Anne Hale, twin sisters, run the bakery. Her sister Anne Hale keeps the books.',
    'Anna Hale, 52, and Anne Hale, 19, met in court.',
    'Senator Ruth Barr voted no. Before the election Representative Barr had voted yes.',
    'The Ergo Stand-S costs less. The Ergo Stand-T is taller.',
    'Prices in Austria rose. Austrian farmers said so.',
    'Mia Johnson won the race. Tom Johnston said he was glad for her.',
    'North Avon voted first. South Avon voted last.',
    'The Hales moved to Leeds. Robert Hale said they liked it.',
    'In 2012 Lena Kaplan, 40, won the prize. Kaplan, 52, gave it back on Monday.',
    'Like Allen, she has left. Mike Allen stays. Mike Allen said so.',
    'Boris Kaplan, 52, drove. His wife, Lena Kaplan, 48, slept.',
    // One person, two people
    'Anna Kovacs won the seat.\n\nHer sister Hanna Kovacs lost in Dell.',
    'Anna Kovacs won the 100m.\n\nHanna Kovacs came second.',
    'A 29-year-old man appeared in court charged with murder.\n\nOwen Holt, 29, of Mill Street, spoke only to confirm his name.',
    'A 29-year-old man was killed on Friday.\n\nOwen Holt, 27, of Mill Street, appeared in court charged with his murder.',
    // Two people in one case
    'A man, 29, was charged.\n\nA second man, Owen Holt, 27, was charged on Friday.',
    'Lena Ford, 27, was born in Dell.\n\nA 29-year-old man was charged with robbing her.',
    // Ages after a surname alone; accents
    'Imelda Cruz, 57, a farmer, lost her barn.\n\nOn Thursday Cruz said she would rebuild.',
    'Sofia Ledesma won the race.\n\nIt rained.\n\nSofía Ledesma was second last year.',
    'Renée Duval runs the school. Everyone knows Renee Duval in the valley.',
  ],
});
