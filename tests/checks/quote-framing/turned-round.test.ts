import { quoteFraming } from '../../../src/checks/quote-framing.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Concessions over words that stand firm, attacks over praise, welcomes over complaint, denials over what is owned up to. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'In a surprising concession to the unions, the minister told the conference: "This is the plan we wrote in January, and not a line of it has changed."',
    'some',
    '“In a surprising concession” announces a climb-down; the words themselves speak of “the plan we wrote”.',
  ],
  [
    'The mayor made a surprise concession to cyclists on Monday. "We are building the road exactly as it was drawn," she said.',
    'some',
    '“made a surprise concession” announces a climb-down; the words themselves speak of “exactly as”.',
  ],
  [
    'Peter Holm, the Varde coach, hit out at the transfer.\n\n"Nils deserves this move, and I could not be happier for him," Holm said.',
    'some',
    '“hit out at” announces an attack; the words themselves speak of “deserves this”.',
  ],
  [
    'The union hit out at the offer. "It is a fair deal and our members should be pleased with it," said its secretary, Ana Lund.',
    'some',
    '“hit out at” announces an attack; the words themselves speak of “fair deal”.',
  ],
  [
    'Lund criticised the new timetable. "The trains run when people need them, and I could not be happier," she said.',
    'some',
    '“criticised” announces an attack; the words themselves speak of “could not be happier”.',
  ],
  [
    '"The new stand is a credit to the town and everybody who built it," said Holm, who was critical of the project.',
    'some',
    '“was critical of” announces an attack; the words themselves speak of “a credit”.',
  ],
  [
    'Bowing to pressure from parents, the head teacher, Ines Moreau, said: "The uniform rules stay as they are, all of them."',
    'some',
    '“Bowing to pressure from parents” announces a climb-down; the words themselves speak of “stay as they are”.',
  ],
  [
    'In an apparent U-turn, Lind said: "We will do what we always said we would do."',
    'strong',
    '“In an apparent U-turn” announces an admission; nothing in the quoted words performs one.',
  ],
  [
    'The chancellor backed down over the tax on Tuesday. "The tax will take effect in April, as I announced," he told reporters.',
    'some',
    '“backed down” announces a climb-down; the words themselves speak of “will take effect”.',
  ],
  [
    'The company bowed to its critics.\n\n"We stand by every word of the report," its chief executive, Paul Brandt, said.',
    'some',
    '“bowed to its critics” announces a climb-down; the words themselves speak of “stand by”.',
  ],
  [
    'Brandt refused to rule out job losses. "There will be no redundancies at this plant, now or later," he said.',
    'some',
    '“refused to rule out” announces an opening; the words themselves speak of “no redundancies”.',
  ],
  [
    'The council leader would not rule out a tax rise. "Council tax will not go up, full stop," Mr Reid said.',
    'some',
    '“would not rule out” announces an opening; the words themselves speak of “will not go up”.',
  ],
  [
    'Moreau welcomed the ruling. "It is a dark day for every tenant in this city," she said.',
    'some',
    '“welcomed” announces praise; the words themselves speak of “dark day”.',
  ],
  [
    'Welcoming the closure, the union\'s secretary, Ana Lund, said: "This is a disgrace and we will fight it."',
    'some',
    '“Welcoming” announces praise; the words themselves speak of “disgrace”.',
  ],
  [
    'Holm apologised to supporters after the match. "I have nothing to apologise for," he said.',
    'some',
    '“apologised” announces an apology; the words themselves speak of “nothing to apologise for”.',
  ],
  [
    'The operator issued an apology on Friday. "Our trains were on time and our staff did everything asked of them," it said.',
    'some',
    '“issued an apology” announces an apology; the words themselves speak of “were on time”.',
  ],
  [
    'The senator denied taking the money. "I took it, and I would take it again," he said.',
    'some',
    '“denied” announces a denial; the words themselves speak of “I took it”.',
  ],
  [
    'Reid vowed to resign if the vote was lost. "I am going nowhere, whatever the vote," he said.',
    'some',
    '“vowed to resign” announces a resignation; the words themselves speak of “going nowhere”.',
  ],
  [
    'The mayor warned of floods to come. "The river is low and nobody has anything to worry about," she said.',
    'some',
    '“warned of” announces a warning; the words themselves speak of “nobody has anything to worry about”.',
  ],
  [
    'The minister distanced himself from the report. "I wrote half of it and I agree with the other half," he said.',
    'some',
    '“distanced himself from” announces distance kept from it; the words themselves speak of “I agree”.',
  ],
  [
    'Lund played down the danger. "This is the worst threat the harbour has faced in my lifetime," she said.',
    'some',
    '“played down” announces a dismissal; the words themselves speak of “the worst threat”.',
  ],
  [
    'The bank confirmed the merger on Monday. "There is no merger and there are no talks," a spokesman, Jan Vos, said.',
    'some',
    '“confirmed the” announces a confirmation; the words themselves speak of “There is no merger”.',
  ],
  [
    'In a stinging attack on the governor, Senator Vale said: "She has done a fine job in hard times, and I am proud to work with her."',
    'some',
    '“In a stinging attack” announces anger; the words themselves speak of “fine job”.',
  ],
  [
    'Coach Mara Diaz was scathing about her team\'s display. "They were magnificent from the first minute to the last," she said.',
    'some',
    '“was scathing about” announces an attack; the words themselves speak of “magnificent”.',
  ],
  [
    'The farmers\' leader gave the reform a warm reception. "It will ruin us, and they know it," Pieter Vos said.',
    'some',
    '“gave the reform a warm reception” announces praise; the words themselves speak of “will ruin us”.',
  ],
  [
    'The chief constable admitted mistakes were made. "My officers did everything right that night," she said.',
    'some',
    '“admitted” announces an admission; the words themselves speak of “did everything right”.',
  ],
  [
    'Rossi poured cold water on talk of a coalition. "We would love to govern with them and I hope to start on Monday," she said.',
    'some',
    '“poured cold water on” announces a doubt; the words themselves speak of “would love to”.',
  ],
  [
    'The president threatened to pull troops out. "Our soldiers will stay as long as they are wanted," he said.',
    'some',
    '“threatened to” announces a threat; the words themselves speak of “will stay”.',
  ],
  [
    '"It is the best budget this town has had in years," said Councillor Webb, rejecting the budget.',
    'some',
    '“rejecting” announces a refusal; the words themselves speak of “the best budget this town has had”.',
  ],
  [
    'Opponents were furious. "We can live with it," said Eva Holt, who led the campaign against the scheme.',
    'some',
    '“were furious” announces anger; the words themselves speak of “can live with it”.',
  ],
  [
    'In what looked like a climb-down, the bishop wrote: "The church stays shut, as we have said from the start."',
    'some',
    '“In what looked like a climb-down” announces a climb-down; the words themselves speak of “as we have said”.',
  ],
  [
    'The airline gave ground on Tuesday. "Our fares are exactly what they were," its chief executive, Lars Holt, said.',
    'some',
    '“gave ground” announces a climb-down; the words themselves speak of “exactly what”.',
  ],
  [
    'Facing a revolt, the premier made concessions to her own party. "The bill is the same bill, word for word," she told the chamber.',
    'some',
    '“made concessions” announces a climb-down; the words themselves speak of “is the same”.',
  ],
  [
    'Nurses denounced the pay offer. "We are delighted with it," said Carla Mota, their negotiator.',
    'some',
    '“denounced” announces an attack; the words themselves speak of “are delighted with”.',
  ],
  [
    'Mota was damning of the ministry\'s record. "They have done a splendid job with very little," she said.',
    'some',
    '“was damning of” announces an attack; the words themselves speak of “splendid”.',
  ],
  [
    'Parents hailed the new curriculum. "It is a shambles, and our children deserve better," said Joan Pell, a mother of three.',
    'some',
    '“hailed” announces praise; the words themselves speak of “a shambles”.',
  ],
  [
    'Applauding the verdict, Mr Pell said: "It is a disgrace and a betrayal of every victim."',
    'some',
    '“Applauding” announces praise; the words themselves speak of “disgrace”.',
  ],
  [
    'The bank said sorry to its customers. "We did nothing wrong and we would do the same again," its chairman, Iain Ross, said.',
    'some',
    '“said sorry” announces an apology; the words themselves speak of “nothing wrong”.',
  ],
  [
    'The envoy declined to rule out leaving the talks. "Walking out is out of the question," he said.',
    'some',
    '“declined to rule out” announces an opening; the words themselves speak of “out of the question”.',
  ],
  [
    'Ross warned of a shortage of insulin. "There is plenty for everyone, and no cause for alarm," he said.',
    'some',
    '“warned of” announces a warning; the words themselves speak of “plenty for”.',
  ],
  [
    'The manager admitted that his side were tired. "The lads have never felt fresher," he said, "and fully fit, all of them."',
    'some',
    '“admitted” announces an admission; the words themselves speak of “fully fit”.',
  ],
  [
    '"I would trust him with my life, and his judgment was right," said Ms Okafor, casting doubt on the surgeon\'s judgment.',
    'some',
    '“casting doubt on” announces a doubt; the words themselves speak of “would trust”.',
  ],
  [
    'The owner brushed aside the risk of flooding. "I am deeply worried, and anybody who lives here should be too," he said.',
    'some',
    '“brushed aside” announces a dismissal; the words themselves speak of “deeply worried”.',
  ],
  [
    'The senator vowed to repeal the tax. "We will take a look at it in the autumn," she said.',
    'some',
    '“vowed to” announces a promise; the words themselves speak of “will take a look”.',
  ],
];

const passed: readonly string[] = [
  'In a surprising concession to the unions, the minister told the conference: "We will drop the clause on weekend work."',
  'Peter Holm, the Varde coach, hit out at the transfer.\n\n"Nils deserved better than to be sold on the last day of the window," Holm said.',
  'Holm hit out at the fans who booed. "This is a fine team, and the players deserve better than that," he said.',
  'Bowing to pressure from parents, the head teacher, Ines Moreau, said: "From September no child will have to wear a blazer."',
  'The chancellor backed down over the tax on Tuesday. "We have listened, and the tax will not take effect in April," he told reporters.',
  'The chancellor backed down over the tax. "The rest of the budget stands as I announced it," he said.',
  'Brandt refused to rule out job losses. "There will be no redundancies this year, but I cannot speak for the year after," he said.',
  'Moreau welcomed the ruling. "It ends a dark time for every tenant in this city," she said.',
  'Moreau welcomed the ruling but said there was more to do. "The old law was a disgrace," she said.',
  'Holm apologised to supporters. "I let you down and I have no excuse," he said.',
  'The operator issued an apology on Friday. "Our staff did everything they could, but people were left in the cold and that should not have happened," it said.',
  'The senator denied taking the money. "I never saw it," he said.',
  'Reid vowed to resign if the vote was lost. "I will go the same day," he said.',
  'Reid vowed to fight on. "I am going nowhere," he said.',
  'The mayor warned of floods to come. "The river is low now, but the snow has not melted yet," she said.',
  'Lund played down the danger. "We have had worse winters than this," she said.',
  'In a stinging attack on the governor, Senator Vale said: "A fine job she has done of hiding."',
  'Coach Mara Diaz was scathing about her team\'s display. "Magnificent, if you like watching people fall over," she said.',
  'In a rare concession, he said: "We could have told people sooner."',
  'The mayor defended the scheme against critics who called it a waste. "It is a waste of nothing," she said.',
  'The bank confirmed the merger on Monday. "There is no reason to expect job losses," a spokesman, Jan Vos, said.',
  'Rossi poured cold water on talk of a coalition. "We would love to govern, but not with them," she said.',
  'Critics hit out at the plan. "It is not that we dislike the design, which is lovely," said Eva Holt, of the civic society. "It is in the wrong place."',
  'Norris cast doubt on the figures. "I have been through them twice and cannot make them add up," the auditor said.',
  'The owner hit out at the council. "We employ 40 people and we have always paid our taxes," Ms Webb said.',
  'Vale, who has criticised the mayor before, praised her on Monday. "She did a fine job," he said.',
  'In a concession to local feeling, the developer said: "The plan is the same, but the tower comes down by four floors."',
  '"I am proud of every one of them," said Diaz, who lashed out at the referee after the final whistle.',
  'The minister conceded defeat. "They had the numbers and we did not," he said.',
  'The union condemned the sackings. "These are people who gave this firm the best years of their lives," said Ana Lund.',
];

describeCheck(quoteFraming, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
