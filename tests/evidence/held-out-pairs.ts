/**
 * The same kind of triple as in `claim-pairs.ts`, written after the rules were settled and never used
 * to change them: what they do here is what they do.
 */
export const heldOutPairs: readonly (readonly [
  claim: string,
  rewritten: string,
  nearMiss: string,
])[] = [
  [
    'The museum drew 310,000 visitors in 2022.',
    'In 2022 the museum had 310,000 visitors.',
    'The museum drew 130,000 visitors in 2022.',
  ],
  [
    'Bread prices in Halden rose 18% in 2021.',
    'Halden saw bread prices climb by 18 per cent in 2021.',
    'Bread prices in Halden rose 18% in 2020.',
  ],
  [
    'The senate rejected the fishing bill on Tuesday.',
    'On Tuesday the fishing bill was rejected by the senate.',
    'The senate passed the fishing bill on Tuesday.',
  ],
  [
    'Orrin Steel employs 2,300 people in Brask.',
    'In Brask, Orrin Steel has 2,300 employees.',
    'Orrin Steel employs 2,300 people in Tolle.',
  ],
  [
    'The tunnel cost $640 million.',
    'The cost of the tunnel was $640m.',
    'The tunnel cost $460 million.',
  ],
  [
    'Nearly 2 million people live in the valley.',
    'The valley is home to 1.95 million people.',
    'Nearly 3 million people live in the valley.',
  ],
  [
    'Mayor Lena Dorn resigned in March.',
    'In March, Lena Dorn stepped down as mayor.',
    'Mayor Lena Dorn was re-elected in March.',
  ],
  [
    'Unemployment in Karst fell to 4.1% in May.',
    'In May, Karst’s jobless rate dropped to 4.1 per cent.',
    'Unemployment in Karst rose to 4.1% in May.',
  ],
  [
    'The hospital treated 7,400 patients last year.',
    'Last year 7,400 patients were treated at the hospital.',
    'The hospital turned away 7,400 patients last year.',
  ],
  [
    'The storm killed 14 people in Vesla.',
    'Fourteen people died in the storm in Vesla.',
    'The storm injured 14 people in Vesla.',
  ],
  [
    'The company paid no tax in 2019.',
    'In 2019 no tax was paid by the firm.',
    'The company paid tax in 2019.',
  ],
  [
    'Rents in Ostmark have doubled since 2015.',
    'Since 2015, rents in Ostmark have doubled.',
    'Rents in Ostmark have halved since 2015.',
  ],
  [
    'The police arrested 36 protesters on Sunday.',
    'On Sunday 36 protesters were arrested by police.',
    'The police released 36 protesters on Sunday.',
  ],
  [
    'Women earn 14% less than men in the sector.',
    'In the sector, women are paid 14 per cent less than men.',
    'Men earn 14% less than women in the sector.',
  ],
  [
    'The dam holds 90 million litres of water.',
    'Ninety million litres of water are held by the dam.',
    'The dam holds 19 million litres of water.',
  ],
  [
    'The ferry line lost 5 million euros in 2023.',
    'In 2023 the ferry line lost €5 million.',
    'The ferry line earned 5 million euros in 2023.',
  ],
  [
    'Kestrel Air cancelled 120 flights on Friday.',
    'On Friday 120 flights were cancelled by Kestrel Air.',
    'Kestrel Air added 120 flights on Friday.',
  ],
  [
    'The vaccine was approved in 2020.',
    'Approval for the vaccine came in 2020.',
    'The vaccine was withdrawn in 2020.',
  ],
  [
    'The library closed 3 branches in 2018.',
    'Three branches of the library were shut in 2018.',
    'The library opened 3 branches in 2018.',
  ],
  [
    'The state spends 6% of its budget on schools.',
    'Six per cent of the state’s budget goes to schools.',
    'The state spends 6% of its budget on prisons.',
  ],
  [
    'Wheat exports from Marra fell 30% in 2022.',
    'In 2022 wheat exports from Marra dropped by 30 per cent.',
    'Wheat imports to Marra fell 30% in 2022.',
  ],
  [
    'The union has 48,000 members.',
    'The union counts 48,000 members.',
    'The union has 84,000 members.',
  ],
  [
    'The court fined Belo Oil 12 million pounds.',
    'Belo Oil was fined £12 million by the court.',
    'The court fined Nord Oil 12 million pounds.',
  ],
  [
    'The river rose 3 metres overnight.',
    'Overnight the river climbed by 3 metres.',
    'The river fell 3 metres overnight.',
  ],
  [
    'The city planted 10,000 trees in 2021.',
    'In 2021, 10,000 trees were planted by the city.',
    'The city felled 10,000 trees in 2021.',
  ],
  [
    'Turnout in the vote was 71%.',
    'The vote had a turnout of 71 per cent.',
    'Turnout in the vote was 51%.',
  ],
  [
    'The bus fare goes up to 3.20 in June.',
    'In June the bus fare rises to 3.20.',
    'The bus fare goes down to 3.20 in June.',
  ],
  [
    'Teachers in Lund went on strike on Monday.',
    'On Monday, Lund’s teachers went on strike.',
    'Nurses in Lund went on strike on Monday.',
  ],
  [
    'The fund holds $2.4 billion in shares.',
    'Shares worth $2.4bn are held by the fund.',
    'The fund holds $2.4 billion in bonds.',
  ],
  [
    'The mine produced 900 tonnes of copper in 2020.',
    'In 2020 the mine produced 900 tonnes of copper.',
    'The mine produced 900 tonnes of zinc in 2020.',
  ],
  [
    'The airport handled 8.1 million passengers in 2019.',
    'In 2019, 8.1 million passengers used the airport.',
    'The airport handled 8.1 million passengers in 2021.',
  ],
  [
    'Half of all pupils in Ardal walk to school.',
    'In Ardal, 50% of pupils walk to school.',
    'A third of all pupils in Ardal walk to school.',
  ],
  [
    'The minister met Tomas Reyl in Geneva.',
    'In Geneva, the minister met with Tomas Reyl.',
    'The minister met Tomas Reyl in Vienna.',
  ],
  [
    'The plant will close by 2027.',
    'By 2027 the factory will shut.',
    'The plant will not close by 2027.',
  ],
  [
    'The prison holds 740 inmates.',
    '740 inmates are held in the jail.',
    'The prison holds 740 guards.',
  ],
  [
    'Rainfall in April was the lowest since 1976.',
    'April’s rainfall was the lowest since 1976.',
    'Rainfall in April was the highest since 1976.',
  ],
  [
    'The club sold its striker for 20 million euros.',
    'For €20 million, the club sold its striker.',
    'The club bought its striker for 20 million euros.',
  ],
  [
    'The agency received 5,200 complaints in 2023.',
    'In 2023 the agency got 5,200 complaints.',
    'The agency received 2,500 complaints in 2023.',
  ],
  [
    'The road between Moss and Elv is closed.',
    'The road from Moss to Elv is shut.',
    'The road between Moss and Elv is open.',
  ],
  [
    'Solar power made up 22% of supply in July.',
    'In July, 22 per cent of supply came from solar power.',
    'Wind power made up 22% of supply in July.',
  ],
];
