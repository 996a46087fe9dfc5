import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import { describeCheck } from '../check-tester.ts';

/** A plan told as settled, a deed told the other way round, 'every' over some, a cause, a crime or an admission that the body does not bear out. */
const flagged: readonly (readonly [title: string, text: string, says: string])[] = [
  [
    'Eight libraries to close as Calderwick backs council tax rise',
    "Council tax in Calderwick will go up by 4.9 per cent in April.\n\nThe last item drew most of the public questions. No decision on any branch has been taken. A consultation on the future of eight of the borough's 14 libraries opens on 10 March. The options include shorter hours.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'The headline states flatly what the body hedges with “no decision on any branch has been taken”.',
  ],
  [
    'Halvorsen Tool raises dividend and lifts outlook as profit climbs',
    'Halvorsen Tool on Tuesday reported earnings above expectations.\n\nThe company now forecasts more.\n\nThe board left the quarterly dividend unchanged at 32 cents a share.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Halvorsen Tool raises dividend and lifts outlook as profit climbs”; the body says “unchanged (dividend)”.',
  ],
  [
    'Vaccination drive ends measles outbreak in Idaho county',
    'New measles cases in Tamarack County have slowed, and the outbreak could be declared over next month if no one else falls ill.\n\n“It is too early to say we are done,” said Tessa Lindqvist.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “could be declared”.',
  ],
  [
    'Denmark ends all aid to seven African countries',
    'Denmark wants to wind up its programmes in seven African countries over three years, under a draft budget published on Thursday.\n\nEmergency relief to the seven, worth 410m kroner this year, would go on.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “under a draft”.',
  ],
  [
    'Porthcarrow, the harbour where every restaurant is full until autumn',
    'The village has 1,900 residents, nine restaurants and no bank. At two of the nine, Saltmarsh and the Net Loft, there is not a table to be had before September. The other seven found room for us.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “every restaurant”; the body says “two of the nine”.',
  ],
  [
    'Ferry sank because it was overloaded',
    'The ferry Coral Bay sank off the coast on Sunday.\n\nThe cause of the sinking is not known, the port authority said.\n\nThe owner denied that it was overloaded.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “cause of the sinking is not known”.',
  ],
  [
    'Overloaded ferry sinks, killing 14',
    'A ferry sank off the coast on Sunday, killing 14.\n\nOfficials said it was too early to say why. It had 120 people aboard and was licensed for 150.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “too early to say why”.',
  ],
  [
    'Council scraps school bus passes',
    'The council is to ask parents about a plan to scrap school bus passes.\n\nMembers will vote in May. Nothing has been decided, the leader said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “will vote”.',
  ],
  [
    'Hospital to shut its maternity ward',
    'The hospital may move births to Leeds under a proposal published on Monday.\n\nThe board will decide in June after a consultation. No final decision has been made.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “under a proposal”.',
  ],
  [
    'Minister sacked over leaked emails',
    'The minister resigned on Tuesday over leaked emails, saying it was his own choice.\n\nThe prime minister had asked him to stay, a spokesman said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Minister sacked over leaked emails”; the body says “resigned (minister)”.',
  ],
  [
    'Mayor took bribes for building permits',
    'Prosecutors accused the mayor on Monday of taking bribes for building permits.\n\nHe denies the charges.\n\nA trial is set for June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “accused”.',
  ],
  [
    'All pupils pass exam at village school',
    'Most of the pupils at the village school passed the exam this year.\n\nEleven of the 14 who sat it passed.\n\nThree will sit it again.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “all pupils”; the body says “most of the pupils”.',
  ],
  [
    'Judge throws out claim against brewery',
    'A judge on Friday let most of the claim against the brewery go ahead.\n\nThe judge dismissed one of its four parts.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Judge throws out claim against brewery”; the body says “let most (claim)”.',
  ],
  [
    'Study proves coffee prevents dementia',
    'People who drank coffee had less dementia, a study found.\n\nThe study cannot show that coffee is the cause, its author said.\n\nIt followed 3,000 people.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “can not show that coffee is the cause”.',
  ],
  [
    'Pension age raised to 68',
    'The pension age would rise to 68 under a bill that goes to parliament next month.\n\nThe opposition has vowed to block it.\n\nA vote is due in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “under a bill”.',
  ],
  [
    'Bank cuts interest rate to 4%',
    'The central bank held its interest rate at 4% on Thursday.\n\nTwo members voted for a cut.\n\nAnalysts had expected no change.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Bank cuts interest rate to 4%”; the body says “held (rate)”.',
  ],
  [
    'Union accepts pay deal',
    "Members of the union will vote next week on the pay deal.\n\nThe union's leaders have not said how they want them to vote.\n\nThe ballot closes in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.",
    'The headline states flatly what the body hedges with “will vote”.',
  ],
  [
    'Town bans dogs from the beach',
    'Dog owners are asked to keep off the beach from May, but the new rule is voluntary.\n\nDogs are allowed on the beach in winter.\n\nThere are no fines.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Town bans dogs from the beach”; the body says “allowed (dogs)”.',
  ],
  [
    'Arson destroys village hall',
    'A fire destroyed the village hall on Sunday night.\n\nFire officers said it was too soon to say how it began.\n\nNobody was hurt.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “too soon to say how”.',
  ],
  [
    'Drunk driver kills cyclist',
    'A driver hit a cyclist, who died, on Sunday.\n\nPolice said the cause of the crash was not yet known.\n\nThe driver was unhurt.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “cause of the crash was not yet known”.',
  ],
  [
    'Tarrant admits it hid brake fault in utes',
    'Tarrant Motors has recalled 61,400 utes.\n\nThe chief executive said Tarrant had moved as soon as its engineers could show the fault.\n\nThe department had drawn no conclusion.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Tarrant admits it hid brake fault in utes”; the body says “had moved”.',
  ],
  [
    'Mayor concedes defeat in recount',
    'The mayor said on Monday that she would not accept the recount.\n\nHer rival leads by 40 votes.\n\nA court will hear her in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline says “Mayor concedes defeat in recount”; the body says “would not accept”.',
  ],
  [
    'Judge throws out mine permit',
    'The judge asked the company for more papers on the mine permit on Monday.\n\nNo decision on the permit has been made.\n\nA hearing is set for May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “no decision on the permit has been made”.',
  ],
  [
    'Overloaded crane collapses in port',
    'A crane collapsed in the port on Monday.\n\nIts load of four tonnes was within its limit, the port said.\n\nNobody was hurt.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
    'The headline states flatly what the body hedges with “within its limit”.',
  ],
];

const passed: readonly (readonly [title: string, text: string])[] = [
  [
    'Eight libraries to close as Calderwick backs tax rise',
    'Eight libraries in Calderwick will close in June under the budget.\n\nNo decision has been taken on the sale of the buildings.\n\nA consultation on the tax is over.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Council plans to close eight libraries',
    'No decision on any branch has been taken. A consultation on eight libraries opens on 10 March.\n\nThe council needs money.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Eight libraries could close in Calderwick',
    'No decision on any branch has been taken. A consultation on eight libraries opens on 10 March.\n\nThe council needs money.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Eight libraries under threat of closure',
    'No decision on any branch has been taken. A consultation on eight libraries opens on 10 March.\n\nThe council needs money.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Halvorsen Tool raises outlook as profit climbs',
    'Halvorsen Tool raised its outlook.\n\nThe board left the quarterly dividend unchanged at 32 cents a share.\n\nProfit climbed.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Overloaded ferry sinks, killing 14',
    'A ferry sank off the coast on Sunday.\n\nIt was carrying twice its limit, police said. The cause is not known.\n\nIt was overloaded, the port said.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Ferry with 120 aboard sinks',
    'A ferry sank off the coast on Sunday.\n\nThe cause of the sinking is not known.\n\nIt had 120 people aboard.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Council scraps school bus passes',
    'The council has scrapped school bus passes.\n\nNo decision has been made about the vans.\n\nParents are cross.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Mayor accused of taking bribes',
    'Prosecutors accused the mayor on Monday of taking bribes for building permits.\n\nHe denies the charges.\n\nA trial is set for June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Mayor took bribes, court finds',
    'The mayor took bribes for building permits, a court found on Monday.\n\nHe denied the charges.\n\nHe will be sentenced in June.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'All pupils pass exam at village school',
    'All of the 14 pupils at the school passed.\n\nMost of the pupils walk to school.\n\nTwo of the 14 had been ill.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Pension age raised to 68',
    'Parliament raised the pension age to 68 on Monday.\n\nThe bill would have failed without two votes.\n\nIt was close.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Bank cuts interest rate to 4%',
    'The central bank cut its interest rate to 4% on Thursday.\n\nIn June it had left the rate unchanged.\n\nTwo members voted against.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Union accepts pay deal',
    'The union has accepted the pay deal.\n\nIts members will vote next week on strike funds.\n\nThe ballot closes in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Minister sacked over leaked emails',
    'The prime minister dismissed the minister on Tuesday over leaked emails.\n\nThe minister said he would not resign.\n\nHe left at noon.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'No one hurt as train derails in Leeds',
    'A train derailed in Leeds on Monday.\n\nNobody was hurt.\n\nIn 2014 two passengers were hurt on the line.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Why every restaurant in town is full',
    'The town has nine restaurants. All nine were full on Friday.\n\nTwo of the nine are new.\n\nIt is July.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Everything you need to know about the vote',
    'Some of the polls open at seven.\n\nTwo of the nine wards are not voting.\n\nIt ends at ten.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Voters reject all four bond measures',
    'All four bond measures failed on Tuesday.\n\nThree of the four were close.\n\nTurnout was low.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Firm ends talks on sale of brewery',
    'The firm walked away from talks on the sale of the brewery on Monday.\n\nIt wants to wait for a better price under a draft plan.\n\nThe brewery has 40 staff.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Treasury hid efforts to aid bank',
    'The bank would be denied access to the market, the treasury said, but it went ahead with efforts to aid the bank.\n\nA committee saw the papers.\n\nThree officials knew.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Adviser celebrates end of probe after refusing to sign plea deal',
    'The adviser said the end of the probe was a vindication after he refused to take a plea deal.\n\nHe lives in New Jersey.\n\nIt is over.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Drunk driver kills cyclist',
    'A driver who was drunk hit a cyclist, who died, on Sunday, police said.\n\nThe cause of a second crash is not known.\n\nHe was held.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Senate passes tax bill',
    'The Senate passed the tax bill on Monday.\n\nThe House will vote on the bill next week.\n\nThe governor has vowed to veto it.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Government to ban phones in schools',
    'Phones will be banned in schools from September, the minister said.\n\nA consultation on the rules ends in May.\n\nHeads were glad.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Court blocks sale of brewery',
    'A court on Monday blocked the sale of the brewery.\n\nThe buyer had wanted the sale to go ahead in June.\n\nIt will appeal.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Mayor concedes defeat in recount',
    'The mayor conceded on Monday.\n\nShe had said that she would not accept the recount.\n\nHer rival leads by 40 votes.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Tarrant admits brake fault in utes',
    'Tarrant Motors has acknowledged a fault.\n\nIt denied that the fault had been known for years.\n\nIt will mend the utes.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Man admits killing neighbour',
    'A man has pleaded guilty to killing his neighbour.\n\nHe had denied it in June.\n\nHe will be sentenced in May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Judge throws out mine permit',
    'The judge threw out the mine permit on Monday.\n\nNo decision on a new permit has been made.\n\nA hearing is set for May.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
  [
    'Senate overrides veto of income tax, sending fight to House',
    'The Senate voted on Wednesday to override the veto of an income tax bill.\n\nUnder the bill a filer would owe less income tax.\n\nThe House has 30 days to act. Its members will vote on the tax when it is ready.\n\nOfficials spoke to reporters outside.\n\nMore is expected later in the week.',
  ],
];

describeCheck(headlineMismatch, {
  flags: flagged.map(([title, text, says]) => ({ title, text, says: [says], signal: 'some' })),
  passes: passed.map(([title, text]) => ({ title, text })),
});
