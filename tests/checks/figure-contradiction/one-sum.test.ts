import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One sum told twice: what it is worth, owed, fined, raised or put at. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Dabbalink has raised ₹320 crore in a Series C round led by Northgate.\n\nIt will spend the ₹280 crore from the Series C on warehouses.',
    'some',
    'The article gives “₹320 crore” here and “₹280 crore” there for what looks like the same quantity (Series C round).',
  ],
  [
    'About 12 tonnes of copper cable worth R1.4 million was taken from the depot.\n\nThe cable, which was worth R1.8 million, has never been found.',
    'some',
    'The article gives “R1.4 million” here and “R1.8 million” there for what looks like the same quantity (copper cable).',
  ],
  [
    'In September the city was facing a $31-million shortfall.\n\nThe council was told of the gap, which staff put at $26 million in September, in a closed session.',
    'some',
    'The article gives “$31-million” here and “$26 million” there for what looks like the same quantity (shortfall, ?-09).',
  ],
  [
    'The regulator fined the bank £4.6 million for failings in its checks.\n\nThe bank said it would not appeal against the fine of £6.4 million.',
    'some',
    'The article gives “£4.6 million” here and “£6.4 million” there for what looks like the same quantity.',
  ],
  [
    'The regulator fined the bank £4.6 million for failings in its checks.\n\nThe £5.2 million penalty is the largest of its kind.',
    'some',
    'The article gives “£4.6 million” here and “£5.2 million” there for what looks like the same quantity (penalty).',
  ],
  [
    'The museum won a €2.1 million grant from the region in May.\n\nThe grant, of €1.7 million, will pay for a new roof.',
    'some',
    'The article gives “€2.1 million” here and “€1.7 million” there for what looks like the same quantity (grant).',
  ],
  [
    "A syndicate of nine cleaners won $48 million in Saturday's draw.\n\nThe $42 million prize will be shared equally.",
    'some',
    'The article gives “$48 million” here and “$42 million” there for what looks like the same quantity (prize).',
  ],
  [
    'The gang demanded a ransom of 60 million naira.\n\nThe family sold land to pay the ransom, which was 75 million naira.',
    'some',
    'The article gives “60 million naira” here and “75 million naira” there for what looks like the same quantity (ransom).',
  ],
  [
    'Halden has agreed to buy Brooke Foods for $2.3bn.\n\nHalden will finance the $2.7bn takeover with debt.',
    'some',
    'The article gives “$2.3bn” here and “$2.7bn” there for what looks like the same quantity (takeover).',
  ],
  [
    'The state bank lent the airline A$180 million in 2023.\n\nThe A$210 million loan was due to be repaid in March.',
    'some',
    'The article gives “A$180 million” here and “A$210 million” there for what looks like the same quantity (loan).',
  ],
  [
    'The new bridge cost 84 million kroner.\n\nCritics say that the 96 million kroner bridge is hardly used.',
    'some',
    'The article gives “84 million kroner” here and “96 million kroner” there for what looks like the same quantity (bridge).',
  ],
  [
    'Burglars stole jewellery worth $900,000 from the villa.\n\nThe stolen jewels, valued at $1.2 million, were insured.',
    'some',
    'The article gives “$900,000” here and “$1.2 million” there for what looks like the same quantity (jewellery).',
  ],
  [
    "The county signed a three-year contract with Ravel worth $7.5 million.\n\nRavel's contract is worth $5.7 million over three years.",
    'some',
    'The article gives “$7.5 million” here and “$5.7 million” there for what looks like the same quantity (contract).',
  ],
  [
    'The club paid €31m for the striker in July.\n\nAt €36m, the striker is the most expensive signing in its history.',
    'some',
    'The article gives “€31m” here and “€36m” there for what looks like the same quantity.',
  ],
  [
    'The court awarded the widow $640,000 in damages.\n\nShe has yet to see any of the $460,000 she was awarded.',
    'some',
    'The article gives “$640,000” here and “$460,000” there for what looks like the same quantity (damages).',
  ],
  [
    'Customs officers found cocaine with a street value of €22 million in a container of bananas.\n\nThe drugs, worth an estimated €17 million, were burned.',
    'some',
    'The article gives “€22 million” here and “€17 million” there for what looks like the same quantity (container).',
  ],
  [
    'The charity lost £1.3m to a fake invoice.\n\nIt has got back a third of the £1.6m that it lost.',
    'some',
    'The article gives “£1.3m” here and “£1.6m” there for what looks like the same quantity.',
  ],
  [
    'The government promised the islands a relief package of 45 billion yen.\n\nNone of the 38 billion yen relief package has been paid out.',
    'some',
    'The article gives “45 billion yen” here and “38 billion yen” there for what looks like the same quantity (package).',
  ],
  [
    'The start-up was valued at $1.2bn in its latest funding round.\n\nThat round, which valued it at $1.6bn, was led by a pension fund.',
    'some',
    'The article gives “$1.2bn” here and “$1.6bn” there for what looks like the same quantity (latest funding round).',
  ],
  [
    'The hospital is short of $12 million this year.\n\nTo close the $15 million gap it will sell two clinics.',
    'some',
    'The article gives “$12 million” here and “$15 million” there for what looks like the same quantity (hospital).',
  ],
];

const passed: readonly string[] = [
  'Dabbalink has raised ₹320 crore in a Series C round.\n\nIt spent the ₹280 crore from the Series B on warehouses.',
  'Dabbalink has raised ₹320 crore in a Series C round, of which ₹40 crore is debt.\n\nIt will spend the ₹280 crore of equity on warehouses.',
  'Copper cable worth R1.4 million was taken in March.\n\nThe cable taken in May, which was worth R1.8 million, has never been found.',
  'In September the city was facing a $31-million shortfall.\n\nBy December staff put the shortfall at $26 million.',
  'The city was facing a $31-million shortfall, the mayor said.\n\nThe auditor puts the gap at $26 million.',
  'The regulator fined the bank £4.6 million.\n\nThe fine of £6.4 million that it gave a rival last year was larger.',
  'The regulator had proposed a fine of £6.4 million.\n\nThe bank will pay the £4.6 million fine.',
  'The museum won a €2.1 million grant from the region in May.\n\nThe grant from the state, of €1.7 million, will pay for a new roof.',
  "A syndicate of nine cleaners won $48 million in Saturday's draw.\n\nAfter tax the $31 million prize will be shared equally.",
  'The gang demanded a ransom of 60 million naira.\n\nThe family paid a ransom of 25 million naira.',
  'Halden has agreed to buy Brooke Foods for $2.3bn.\n\nIncluding debt, the takeover is worth $2.7bn.',
  'Halden offered $2.3bn for Brooke Foods in May and raised its bid in June.\n\nThe $2.7bn takeover will close next year.',
  'The state bank lent the airline A$180 million in 2023.\n\nWith interest, the airline must repay A$210 million.',
  'The painting was sold for £3.4 million at auction in London.\n\nThe buyer, who paid £4.1 million with fees, asked not to be named.',
  'The bridge was to cost 84 million kroner.\n\nCritics say that the 96 million kroner bridge is hardly used.',
  'Burglars stole jewellery worth $900,000 and a car.\n\nThe stolen goods, valued at $1.2 million, were insured.',
  'The county signed a three-year contract with Ravel worth $7.5 million.\n\nIts contract with Dunmore is worth $5.7 million over three years.',
  'The club paid €31m for the striker in July.\n\nWith add-ons of €5m, the €36m striker is its most expensive signing.',
  'The court awarded the widow $640,000 in damages.\n\nAfter the appeal she will get $460,000 in damages.',
  'The charity lost £1.3m to a fake invoice.\n\nIt has got back £0.4m of the £1.3m that it lost.',
  'The charity lost £1.3m to a fake invoice.\n\nIn 2021 it got back a third of the £1.6m that it lost to a thief.',
  'The start-up was valued at $1.2bn in 2021.\n\nThe latest round valued it at $1.6bn.',
  'Tickets for the final cost 85 euros.\n\nFans who paid 195 euros for a ticket on the black market were turned away.',
  "The hospital was short of $12 million last year.\n\nTo close this year's $15 million gap it will sell two clinics.",
  'The council will spend £2.4m on roads.\n\nThe £1.9m it will spend on parks is less than last year.',
  'The shortfall is $31 million in the operating budget.\n\nThe shortfall in the capital budget, which staff put at $26 million, is older.',
  'The loan was for £400,000.\n\nHe has paid off £120,000 and the £280,000 loan is due in May.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
