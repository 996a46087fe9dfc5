import { quoteFraming } from '../../../src/checks/quote-framing.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What somebody is said to have done, and quoted words that do the opposite. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Sadia Malik, who leads the Conservative group, pledged to scrap the parking charges. "We will sit down with the figures and set out some ideas in the autumn," she said.',
    'some',
    '“pledged to” announces a promise; the words themselves speak of “will sit down”.',
  ],
  [
    'The mayor, Ed Holloway, promised to rebuild the pier. "We\'ll look at what the engineers say and talk to the insurers," he said.',
    'some',
    "“promised to” announces a promise; the words themselves speak of “'ll look”.",
  ],
  [
    'Manager Rory Keane blamed the pitch for the defeat. "The surface was fine and we simply weren\'t good enough," he said.',
    'some',
    "“blamed” announces blame laid on somebody; the words themselves speak of “we simply weren't good enough”.",
  ],
  [
    'The coach, Lena Ahlgren, blamed the judges. "We made two mistakes and that is on us," she said.',
    'some',
    '“blamed” announces blame laid on somebody; the words themselves speak of “that is on us”.',
  ],
  [
    '"We have only ourselves to blame," said Keane, who blamed the referee for the defeat.',
    'some',
    '“blamed” announces blame laid on somebody; the words themselves speak of “only ourselves”.',
  ],
  [
    'The minister, Ada Novak, conceded that the announcement had been timed to bury the report. "The date was fixed a year ago and has nothing to do with the report," she said.',
    'some',
    '“conceded” announces an admission; the words themselves speak of “has nothing to do with”.',
  ],
  [
    'On a call with investors Mr Lund admitted that the plant had been losing money. "It has made a profit in every quarter since it opened," he said.',
    'some',
    '“admitted” announces an admission; the words themselves speak of “made a profit ”.',
  ],
  [
    'Hale all but conceded the race on Tuesday night. "There are 40,000 votes still to count and I am confident we will win," she told supporters.',
    'some',
    '“conceded” announces an admission; the words themselves speak of “still to count”.',
  ],
  [
    'In an apology to passengers, the chief executive, Jon Berg, said: "Our staff did everything that they were asked to do, and did it well."',
    'some',
    '“In an apology” announces an apology; nothing in the quoted words performs one.',
  ],
  [
    'Council leader Tom Ferris ruled out a second consultation. "We are keeping every option open, that one included," he said.',
    'some',
    '“ruled out” announces a refusal; the words themselves speak of “every option”.',
  ],
  [
    'The union\'s secretary, Pat Doyle, rejected the offer. "It is a fair offer and I expect members to take it," she said.',
    'some',
    '“rejected” announces a refusal; the words themselves speak of “a fair offer”.',
  ],
  [
    'Club chairman Neil Pratt confirmed that Osei would join in January. "We have spoken to his agent but nothing has been signed," he said.',
    'some',
    '“confirmed that” announces a confirmation; the words themselves speak of “nothing has been signed”.',
  ],
  [
    'The senator, Ruth Calloway, threw her weight behind the bill. "I have not decided how I will vote," she said.',
    'some',
    '“threw her weight behind” announces support; the words themselves speak of “have not decided”.',
  ],
  [
    'Opposition leader Karim Sayed called for the minister to resign. "She should be given the chance to explain herself first," he said.',
    'some',
    '“called for” announces a demand; the words themselves speak of “should be given the chance”.',
  ],
  [
    'The water company\'s director, Moira Keith, warned of shortages this summer. "The reservoirs are full and there is plenty for everybody," she said.',
    'some',
    '“warned of” announces a warning; the words themselves speak of “plenty for”.',
  ],
  [
    'The headteacher, Ian Frost, defended the exclusion. "It was a mistake, and I would not do it again," he said.',
    'some',
    '“defended” announces a defence; the words themselves speak of “It was a mistake”.',
  ],
  [
    'Farm leader Joan Petty was furious at the ruling. "It is a fair decision and we have no complaints," she said.',
    'some',
    '“was furious” announces anger; the words themselves speak of “a fair decision”.',
  ],
  [
    'Chief executive Hana Sato boasted of the firm\'s results. "We were lucky, and there is nothing to celebrate in a year like this," she said.',
    'some',
    '“boasted” announces a boast; the words themselves speak of “We were lucky”.',
  ],
  [
    'The minister, Ola Brandt, backed down over the tax on Friday. "Our position has not changed and will not change," he told reporters.',
    'some',
    '“backed down” announces a climb-down; the words themselves speak of “has not changed”.',
  ],
  [
    'The governor, Lou Vance, hinted at a third run for office. "Under no circumstances will my name be on that ballot," he said.',
    'some',
    '“hinted at” announces an opening; the words themselves speak of “Under no circumstances”.',
  ],
  [
    'Hospital director Eve Lang denied that the ward had been short of staff. "We had four nurses where there should have been nine," she said.',
    'some',
    '“denied” announces a denial; the words themselves speak of “where there should have been”.',
  ],
  [
    'The captain, Sam Oduya, praised the crowd. "The booing was a disgrace and it hurt the young players," he said.',
    'some',
    '“praised” announces praise; the words themselves speak of “disgrace”.',
  ],
  [
    'The airline\'s chief, Per Dahl, threatened to sue the airport. "We hope to sit down with them and find a way through," he said.',
    'some',
    '“threatened to” announces a threat; the words themselves speak of “hope to”.',
  ],
  [
    'Ms Ortega admitted that she had known about the leak. "Nobody told me, and the first I heard of it was on the radio," she said.',
    'some',
    '“admitted” announces an admission; the words themselves speak of “Nobody told”.',
  ],
  [
    'The firm\'s boss, Mark Tully, accepted that the bridge had been unsafe. "It has passed every inspection since the day it opened," he said.',
    'some',
    '“accepted” announces an admission; the words themselves speak of “has passed every inspection”.',
  ],
  [
    'The mayor, Ed Holloway, vowed to close the incinerator. "We are going to review the contract and listen to people," he said.',
    'some',
    '“vowed to” announces a promise; the words themselves speak of “are going to review”.',
  ],
  [
    '"We put our own house in order last year and the fault was ours," said Ms Petty, blaming the supermarkets for the fall in prices.',
    'some',
    '“blaming” announces blame laid on somebody; the words themselves speak of “the fault was ours”.',
  ],
  [
    'The mayor, Ellen Moss, faces a long night. Moss all but conceded the contest in a note to staff. "There is a long count to come and I am sure, confident even, that we can win it," the mayor said.',
    'some',
    '“conceded” announces an admission; the words themselves speak of “can win”.',
  ],
  [
    'The mayor, Ellen Moss, faces a long night. Moss all but conceded the contest on Monday. "This is not over," the mayor said.',
    'some',
    '“conceded” announces an admission; the words themselves speak of “not over”.',
  ],
  [
    'Paul Reyes, the finance chief, conceded that the sale had been timed to hide the losses. "The two were agreed in different rooms and share nothing but a week," he said.',
    'some',
    '“conceded” announces an admission; the words themselves speak of “share nothing”.',
  ],
  [
    'The striker, Dean Otway, criticised the officials. "I have a lot of time for them and they got it right," he said.',
    'some',
    '“criticised” announces an attack; the words themselves speak of “a lot of time for”.',
  ],
  [
    'Manager Ana Ruiz accused the visitors of time-wasting. "They were the better side and fully deserved the win," she said.',
    'some',
    '“accused” announces an attack; the words themselves speak of “the better side”.',
  ],
  [
    'The presenter, Jo Hart, apologised for the remark. "I stand by what I said," she told viewers.',
    'some',
    '“apologised” announces an apology; nothing in the quoted words performs one.',
  ],
  [
    'The bank\'s chairman, Ivor Platt, expressed regret over the closures. "We were right to close them," he said.',
    'some',
    '“expressed regret” announces an apology; the words themselves speak of “were right”.',
  ],
  [
    '"I have no regrets and would do the same again," said the presenter, Jo Hart, apologising for the remark.',
    'some',
    '“apologising” announces an apology; the words themselves speak of “no regrets”.',
  ],
  [
    'The developer, Gus Pell, was defiant after the ruling, and his partner, Ida Lowe, criticised the inspector: "She has done a good job in a hard case."',
    'some',
    '“criticised” announces an attack; the words themselves speak of “She has done a good job”.',
  ],
  [
    'The lawyer for the couple, Rui Neto, owned up to his clients\' part in the fraud. "They were asked to sign a form and had no idea what it was for," he said.',
    'some',
    '“owned up to” announces an admission; the words themselves speak of “no idea”.',
  ],
];

const passed: readonly string[] = [
  'Sadia Malik, who leads the Conservative group, pledged to scrap the parking charges. "They will be gone within a month of us taking office," she said.',
  'Sadia Malik, who leads the Conservative group, pledged to scrap the parking charges. "We will look at the figures, but these charges have to go," she said.',
  'Manager Rory Keane blamed the referee for the defeat. "It was never a penalty, and he has cost us the match," he said.',
  'Manager Rory Keane blamed the referee for the defeat. "We weren\'t good enough, but the penalty was a joke," he said.',
  'Manager Rory Keane blamed his own players for the defeat. "We have only ourselves to blame," he said.',
  'Manager Rory Keane blamed himself for the defeat. "That is on me," he said.',
  'Keane refused to blame the referee. "He got the big calls right," he said.',
  'The minister, Ada Novak, conceded that the announcement had been timed to bury the report. "We should have been open about it," she said.',
  'The minister, Ada Novak, conceded that the two announcements were linked. "It would be wrong to say they had nothing to do with each other," she said.',
  'Mr Lund admitted that the plant had been losing money. "It has never made a profit," he said.',
  'Mr Lund admitted that the plant had never made a profit. "We made a loss every year," he said.',
  'Hale conceded the race on Tuesday night. "I am proud of the campaign that we ran and confident that our time will come," she told supporters.',
  'In an apology to passengers, the chief executive, Jon Berg, said: "We let you down and I am sorry."',
  'Council leader Tom Ferris ruled out a second consultation. "We have asked people what they think and we are not going to ask again," he said.',
  'Council leader Tom Ferris refused to rule out a second consultation. "We are keeping every option open," he said.',
  'The union\'s secretary, Pat Doyle, rejected the offer. "It was a fair offer a year ago, but it isn\'t now," she said.',
  'Club chairman Neil Pratt confirmed that talks with Osei had begun. "Nothing has been signed," he said.',
  'Club chairman Neil Pratt confirmed that no fee had been agreed. "Nothing has been signed," he said.',
  'The senator, Ruth Calloway, threw her weight behind the bill. "It isn\'t perfect, but I will vote for it," she said.',
  'Opposition leader Karim Sayed called for the minister to resign. "She has had her chance to explain herself," he said.',
  'The water company\'s director, Moira Keith, warned of shortages this summer. "The reservoirs are full now, but two dry months would empty them," she said.',
  'The headteacher, Ian Frost, defended the exclusion. "It was not a mistake, and I would do it again," he said.',
  'Farm leader Joan Petty was furious at the ruling. "It is a slap in the face," she said.',
  'The minister, Ola Brandt, backed down over the tax on Friday. "We have listened, and we were wrong," he told reporters.',
  'The minister, Ola Brandt, backed down over the tax on Friday. "Our aims have not changed, but this was not the way to reach them," he told reporters.',
  'Hospital director Eve Lang denied that the ward had been short of staff. "Every shift was filled," she said.',
  'The airline\'s chief, Per Dahl, threatened to sue the airport. "We hope to find a way through, but our lawyers are ready," he said.',
  'Ms Ortega admitted that she had not known about the leak. "Nobody told me," she said.',
  'Ms Ortega admitted that she had known about the leak. "I was told in March and I should have acted," she said.',
  'Police blamed speed for the crash. "Only the driver knows why, and we may never find out," said the officer in charge, Amy Holt.',
  'The pair blamed the weather. "It rained for three days," said Holt.',
  'The mayor, Ed Holloway, promised to look at the parking charges. "We\'ll see what the figures say," he said.',
  'The mayor, Ed Holloway, pledged to consult residents. "We will talk to everyone and publish what they say," he said.',
  'The mayor, Ed Holloway, pledged to publish the report. "We will publish it in full before the summer," he said.',
  'Doctors warned of a hard winter. "There is no need to panic, but get the jab," said Dr Ama Mensah.',
  'The captain, Sam Oduya, praised the crowd. "They got us through a terrible night," he said.',
  'She thanked the firefighters. "It could have been a disaster," she said.',
  'Pat Doyle demanded an inquiry. "We have waited for years and nobody has listened," she said.',
  'He hinted at a return. "Never say never," he said.',
  'The mayor, Ellen Moss, faces a long night. Moss conceded the contest on Monday. "It is over, and I wish her well," the mayor said.',
  'The union blamed the minister for the strike. "We take responsibility for our own members," the minister said.',
  'Manager Ana Ruiz accused the visitors of time-wasting. "They were the better side, but that is not football," she said.',
  'The presenter, Jo Hart, apologised for the remark. "I was wrong, and I stand by the people I hurt," she told viewers.',
  'Critics accused the council of waste. "There is nothing wrong with the old bridge," said Ida Lowe.',
  'Prosecutors accused the trader of fraud. "They deserved it," she told a colleague, according to the messages.',
  'Supporters praised the coach. "He let us down once and has made up for it," said Ida Lowe, a season-ticket holder.',
  'The mayor denied taking bribes. "I should have declared the trip, but nobody paid me a penny," she said.',
  'Mr Holt threatened to resign. "I hope we can find a way through, otherwise I go," he said.',
  'The captain blamed a wet pitch for the first goal. "We take responsibility for the second," he said.',
  'Residents opposed the scheme. "It is a good idea in the wrong place," said Ida Lowe.',
  'Dr Penn warned of a hard winter. "There is plenty of flu about and too few beds," she said.',
  'The club confirmed the sale of Osei. "No decision has been made on who replaces him," said Mr Pratt.',
  'Ruiz blamed the referee for the defeat. "We take responsibility for that," the minister said.',
  'The lawyer for the couple, Rui Neto, owned up to his clients\' part in the fraud. "They knew what the form was for, and they are sorry," he said.',
];

describeCheck(quoteFraming, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
