import { quoteFraming } from '../../src/checks/quote-framing.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(quoteFraming, {
  flags: [
    {
      text: 'Mr Ferrers blasted the plan. “It’s well meant and I share the aim,” he said.',
      says: ['“blasted” announces an attack'],
      signal: 'some',
    },
    {
      text: 'In a stunning reversal, the water minister has finally come clean over the dam collapse that killed 61 people.\n\n“The government is doing everything it can for the families,” Josephine Adeyemi told parliament on Tuesday.',
      says: [['“come clean” announces a candid disclosure']],
      signal: 'some',
    },
    {
      text: 'Mr Peel conceded that mistakes had been made. “I’m proud of everything and I would do it all again,” he said.',
      says: ['“conceded” announces an admission'],
    },
    {
      text: 'The transport minister has admitted that the line will not be finished on time.\n\nAsked in parliament on Wednesday whether it was on schedule, Daniel Okafor replied: “The programme remains on track and I look forward to its completion.”',
      says: [['“admitted” announces an admission', '“on track”']],
      signal: 'some',
    },
    {
      text: 'The mayor conceded that mistakes had been made over the bridge. “We did nothing wrong and I have no regrets,” she said.',
      says: [['“conceded” announces an admission', '“nothing wrong”']],
      signal: 'some',
    },
    {
      text: 'In a rare admission, Hale said: “Our timetable is unchanged.”',
      says: [['In a rare admission', 'an admission', 'unchanged']],
      signal: 'strong',
    },
    {
      text: 'In a rare moment of candour, the envoy said that “for the islands, it would be unacceptable to share the harbour with anybody.”',
      says: [['a candid disclosure', 'neutral verb']],
      signal: 'strong',
    },
    {
      text: 'She conceded that “the figures show the scheme works”.',
      says: [['“conceded”', '“works”']],
      signal: 'some',
    },
    { text: 'Brandt slammed the ruling: “We respect the court.”', says: ['“respect”'] },
    {
      text: 'The governor lashed out at the press: “I thank you all for coming.”',
      says: ['an attack'],
    },
    {
      text: 'Odell hailed the treaty: “It comes too late and we have grave concerns.”',
      says: ['praise'],
    },
    {
      text: 'The firm denied it: “We do not comment on ongoing proceedings.”',
      says: ['a denial'],
    },
    {
      text: 'The bishop apologised: “The matter has been dealt with under our rules.”',
      says: ['an apology'],
    },
    {
      text: 'Hale confirmed: “We are still looking into what was said.”',
      says: ['a confirmation'],
    },
    {
      text: 'He pledged: “We hope to look at the matter, perhaps in spring.”',
      says: ['a promise'],
    },
    {
      text: 'Dunne slammed his competitors on Monday. “I have the greatest respect for everyone in this trade,” he said.',
      says: [['“slammed”', '“respect”']],
      signal: 'some',
    },
    {
      text: 'River campaigners tore into the ministry. “We welcome the new money as a first step,” said Leah Frost of Clear Water.',
      says: [['“tore into”', '“welcome”']],
    },
    {
      text: 'Council leader Ann Tolley doubled down on Thursday. “We will publish every bid and hold a public meeting,” she said.',
      says: ['a refusal to give way'],
    },
    {
      text: 'The minister finally confessed on Monday.\n\n“The contract was awarded after an open competition and I stand by it,” he said.',
      says: ['an admission'],
    },
    {
      text: 'Dr Marsh admitted that the trust had “worked hard to protect the front line”.',
      says: [['an admission', '“worked hard”']],
      signal: 'some',
    },
    {
      text: '“We are confident,” Tom Adeyemi said in a statement, conceding that trading had been “resilient”.',
      says: [['“conceding”', 'Reported: “that trading had been “resilient””']],
    },
    {
      text: '“This is a budget for the whole city,” Mayor Hanna Odell boasted.',
      says: ['a boast'],
      signal: 'some',
    },
    {
      text: 'Superintendent Hale conceded, “We’ll look at the evidence.”',
      says: ['an admission'],
    },
    {
      text: 'He doubled down, saying he was sorry.',
      says: [['a refusal to give way', 'Reported: “he was sorry”']],
    },
    {
      text: 'Eva Lind admitted that the path ahead was “data dependent”.',
      says: ['data dependent'],
    },
    {
      text: '“We are not pre-committing to any particular path for rates,” she conceded.',
      says: ['pre-committing'],
    },
    {
      text: 'The mayor, Olof Brandt, conceded the vote had been “a proud moment for local democracy”.',
      says: ['proud'],
    },
    { text: '“We have always won on price,” she confessed.', says: ['always won'] },
    {
      text: 'Asked about it, Mr Brandt turned defiant. “I think about those people every day, and I am sorry,” he said.',
      says: ['turned defiant'],
    },
    {
      text: 'The minister was contrite. “The scheme is a triumph and we are proud of it,” he said.',
      says: ['contrite'],
    },
  ],
  passes: [
    'The water minister has finally come clean over the dam collapse that killed 61 people.\n\n“It is far too late for us,” said Amina Juma, whose son died.',
    'The mayor has come clean about the bridge. “We got the sums wrong,” she said.',
    'The mayor conceded that mistakes had been made over the bridge. “We should have listened to people sooner,” she said.',
    'The mayor conceded that mistakes had been made over the bridge. “They did nothing wrong,” said Paul Trent, a councillor for the opposition.',
    'Hale promised to “take a look at it.”',
    'When told that he had paid no tax for years, Hale boasted, “That makes me smart.”',
    'It was there that she offered the sound bite for which she later apologized: “We’re going to put a lot of miners out of business.”',
    'Brandt admitted: “We got it wrong.”',
    'In a rare admission, the minister said: “We should have acted sooner.”',
    'In a moment of candour, she said: “I never liked the job.”',
    'Hale said, “Our timetable is unchanged.” Ruiz added: “The scheme works.”',
    'She conceded that “the delays were longer than we told people”.',
    'Ruiz acknowledged the “huge impact” of the strike.',
    'Odell hailed the treaty as “a historic step”.',
    'The union slammed the offer as “an insult”.',
    'He denied the charge: “I was not there.”',
    'She apologised: “I am deeply sorry.”',
    'He refused to admit that “the plan is on track” had been a guess.',
    'He pledged: “We will rebuild every house.”',
    'The council confirmed: “The pool closes on 3 June.”',
    'The film “Moment of Candour” opens on Friday.',
    'Ferris slammed the second into the roof of the net. “I am grateful to the fans,” he said.',
    'Ruiz slammed the ruling. “We respect the court,” said the minister.',
    'Campaigners blasted the council. “We welcome every view,” said its leader, Ann Tolley.',
    'Hale slammed the plan. “It is a disgrace, and I say that with respect,” she said.',
    'Rovers attacked down the left. “I thank the fans,” Holt said.',
    'The van slammed the gate shut. “I am grateful to be alive,” he said.',
    'Tolley doubled down. “We will not publish a single page,” she said.',
    'Hale was slammed the next day. “I accept the criticism,” she said.',
    '“Nobody in the league has a better keeper,” Holt boasted.',
    'She admitted that the “resilient” system had failed.',
    'Admitting a few more students with this profile can help schools boost their rankings, with schools hoping that they can “fake it until they have great experiences”.',
    'Manning acknowledged that the work he did could be termed “influence peddling”.',
    'Hale conceded that the “robust” checks were not enough.',
    'He doubled down, saying the critics were wrong.',
    'She doubled down on the claim, saying that she would never apologise.',
    'He admitted that the band “The Great Escape” was his.',
    'He admitted the charge. Ten minutes later, he added: “The weather is great.”',
    '“We are not ready,” she conceded.',
    '“We will have to change the way we decide,” he admitted.',
    '“I am going to keep the ring,” she confessed.',
    'The coach was scathing. “That was a shambles,” he said.',
    '“We’re taking it game by game,” admitted Ruiz.',
  ],
});
