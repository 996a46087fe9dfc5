import { quoteFraming } from '../../../src/checks/quote-framing.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What quoted words do in general – thank, reassure, reach out, complain – against a frame of the opposite kind. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Coach Marta Ilves laid into the fixture planners on Sunday. "They have looked after us wonderfully and the pitch was a delight," she said.',
    'some',
    '“laid into” announces an attack; the words themselves speak of “wonderfully”.',
  ],
  [
    'The bishop savaged the diocese\'s treasurer. "He has been a rock for this church and I owe him a great deal," Bishop Adeyinka said.',
    'some',
    '“savaged” announces an attack; the words themselves speak of “a rock”.',
  ],
  [
    'Finance minister Pieter Lund gave a gloomy assessment of the year ahead: "Orders are picking up and households have money to spend."',
    'some',
    '“gave a gloomy assessment” announces a warning; the words themselves speak of “picking up”.',
  ],
  [
    'Taking a swipe at the regulator, Chen said: "They were courteous and quick, and I was impressed by the lot of them."',
    'some',
    '“Taking a swipe at” announces an attack; the words themselves speak of “courteous”.',
  ],
  [
    'The mayor issued a blunt warning to residents. "The river is well within its banks and everybody can sleep soundly tonight," she said.',
    'some',
    '“issued a blunt warning” announces a warning; the words themselves speak of “well within”.',
  ],
  [
    'The airline pledged to cut its emissions in half. "We have loved the skies since my grandfather bought his first biplane," said chief executive Anton Reyes.',
    'weak',
    '“pledged to” announces a promise; the words themselves speak of “since my grandfather”.',
  ],
  [
    'Dr Hamid cast doubt on the treatment. "The results are superb and I would give it to my own mother," he told the conference.',
    'some',
    '“cast doubt on” announces a doubt; the words themselves speak of “superb”.',
  ],
  [
    'The captain expressed dismay at the selection. "I am thrilled with the squad that we have picked," captain Naidoo said.',
    'some',
    '“expressed dismay” announces anger; the words themselves speak of “thrilled”.',
  ],
  [
    'The chief constable denied that burglaries had gone up. "We had 310 in the spring and 402 in the summer," he said.',
    'some',
    '“denied” announces a denial; the words themselves speak of “310 in the spring and 402 in the summer”.',
  ],
  [
    'Farmers\' leader Jonas Brandt railed against the new subsidy rules. "They are fair and they were properly explained to us," he said.',
    'some',
    '“railed against” announces an attack; the words themselves speak of “They are fair”.',
  ],
  [
    'The headteacher was scathing about the inspectors. "They listened carefully and their report will help us enormously," the headteacher, Mrs Quirke, said.',
    'some',
    '“was scathing about” announces an attack; the words themselves speak of “will help us”.',
  ],
  [
    'The developer vowed to plant 4,000 trees. "Nature is in our blood and always has been," said Luis Ferro, its founder.',
    'weak',
    '“vowed to” announces a promise; the words themselves speak of “in our blood”.',
  ],
  [
    'Sounding the alarm over hospital waits, Dr Nkosi said: "Patients are being seen faster than at any time since I qualified."',
    'some',
    '“Sounding the alarm” announces a warning; the words themselves speak of “faster than at any time”.',
  ],
  [
    'The senator blasted the bill on the floor. "It is a thoughtful piece of work and it will do a lot of good," Senator Reyes said.',
    'some',
    '“blasted” announces an attack; the words themselves speak of “thoughtful”.',
  ],
  [
    '"She has given this club twenty marvellous years and we owe her everything," said the chairman, hitting out at the departing manager.',
    'some',
    '“hitting out at” announces an attack; the words themselves speak of “marvellous”.',
  ],
  [
    'The prime minister struck a pessimistic note about the talks. "I believe that a deal is close and that both sides want it," he said.',
    'some',
    '“struck a pessimistic note” announces a warning; the words themselves speak of “deal is close”.',
  ],
  [
    'The archbishop refused to meet the protesters. "My door is open to them and I will put the kettle on," he said.',
    'some',
    '“refused to meet” announces a refusal; the words themselves speak of “door is open”.',
  ],
  [
    'The director expressed regret for the closure. "It was the best thing that could have happened to this theatre," Ms Vance said.',
    'some',
    '“expressed regret” announces an apology; the words themselves speak of “the best thing that could”.',
  ],
  [
    'In a furious response to the ruling, the company said: "We are grateful to the court for its care and will carry out its order at once."',
    'some',
    '“In a furious response” announces anger; the words themselves speak of “grateful”.',
  ],
  [
    'The minister rebuked the auditors. "Their work has been meticulous and I thank them for it," Okoro told MPs.',
    'some',
    '“rebuked” announces an attack; the words themselves speak of “thank”.',
  ],
  [
    'Dismissing the report, the chair of the board said: "It is an excellent report and we shall follow every line of it."',
    'some',
    '“Dismissing” announces a dismissal; the words themselves speak of “excellent”.',
  ],
  [
    'The rail operator issued a dire warning about the winter timetable. "Passengers can look forward to more trains and shorter waits," its director said.',
    'some',
    '“issued a dire warning” announces a warning; the words themselves speak of “can look forward to”.',
  ],
  [
    'The actor hit back at reviewers of the play. "They have been kinder to me than I deserve," he said with a smile on Tuesday.',
    'some',
    '“hit back at” announces an attack; the words themselves speak of “kinder”.',
  ],
  [
    'The union welcomed the offer. "It gives us nothing on pay and nothing on hours," its leader, Ann Roe, said.',
    'some',
    '“welcomed” announces praise; the words themselves speak of “gives us nothing”.',
  ],
  [
    'The mayor of Lugo, Ana Rey, was scathing about the firefighters. "They saved the whole of the old town and I could not be prouder," she said. "We lost one roof."',
    'some',
    '“was scathing about” announces an attack; the words themselves speak of “could not be prouder”.',
  ],
];

const passed: readonly string[] = [
  'Coach Marta Ilves laid into the fixture planners on Sunday. "Three games in six days is nobody\'s idea of looking after players," she said.',
  'The bishop savaged the treasurer. "I thank him for his service, but the books are a disgrace," Bishop Adeyinka said.',
  'Union leader Rosa Pinto threatened fresh stoppages. "We would love to settle this, but our members have run out of patience," she said.',
  'The mayor issued a blunt warning. "The river is within its banks now, and the next storm will change that," she said.',
  'The mayor warned of flooding. "Please stay away from the quay tonight," she said.',
  'The airline pledged to cut its emissions in half. "By 2035 every jet in the fleet will burn half the fuel," said chief executive Anton Reyes.',
  'Dr Hamid cast doubt on the treatment. "The results look superb on paper; eleven patients is a small trial," he told the conference.',
  'Farmers\' leader Jonas Brandt railed against the rules. "Thank you, minister, for another form to fill in," he said, with heavy irony.',
  'The actor hit back at reviewers. "They have been very kind, as hangmen go," he said.',
  'The senator blasted the bill. "It hands public land to the highest bidder," Reyes said.',
  'The senator blasted the bill. "The lobbyists who wrote it must be delighted," Reyes said.',
  'She praised the nurses. "The night was long and the ward was full, and they never once sat down," she said.',
  'The chief constable denied that burglaries had gone up. "We recorded 402 in the spring and 310 in the summer," he said.',
  'The chief constable denied any wrongdoing. "Every officer followed the book," he said.',
  'She denied knowing the driver. "I met him for the first time at the inquest," Keane said.',
  'The company threatened to sue the paper. "We will defend our reputation with every means we have," it said.',
  'The archbishop refused to meet the protesters. "I will see them when the banners come down," he said.',
  'The minister rebuked the auditors. "I expected better from people who charge 400 crowns an hour," Okoro told MPs.',
  'Tenants criticised the landlord. "It took him five months to send anybody," said Ivy Cole. She was grateful to the council. "They were wonderful," she said.',
  'Lind criticised the plan, and thanked those who had worked on it. "The volunteers have been magnificent," she said.',
  'Lind attacked the plan. She had kinder words for its authors. "They are good people who worked hard," she said.',
  'Ruiz hit back at his critics. "My record speaks for itself," he said.',
  'Ruiz hit back at critics of the scheme. "It has given 300 families a home," he said.',
  'The premier hit back at claims that the state was broke. "Our finances are strong and our credit rating is the best in the country," he said.',
  'The club hit back at the players\' union. "We treat everybody with respect and always have," a statement said.',
  'The company rejected the charge. "Safety is our first concern," it said.',
  'The governor warned against complacency. "We are comfortable with where prices are, and that is when mistakes are made," she said.',
  'The governor warned savers not to panic. "The banks are sound," she said.',
  'He warned that the museum could close. "This is a wonderful building and we are proud of it," he said. "It costs more to heat than we earn."',
  'Doctors sounded the alarm over measles. "The vaccine is safe and it works," said Dr Lena Holt. "Please bring your children in."',
  'The firm vowed to rebuild the mill. "This town is our home," said its owner. "We are going nowhere."',
  'The council promised to mend the road. "It is on the list for April," a spokeswoman said.',
  'He promised change. "People have waited long enough," he said.',
  'The pilots threatened to strike in August. "We have asked for talks eleven times," said their leader. "August is full of holidaymakers, and the company knows it."',
  'The coach was furious with the referee. "He has a great future, in another sport," he said.',
  'The coach lashed out at the press. "I love my players, I love this city and I love this club," he said.',
  'She attacked the government\'s record. "Nurses are the backbone of this country and they deserve a fair wage," she said.',
  'The MP slammed the delay. "Families in my town have been patient and dignified," she said.',
  'Ilves cast doubt on the survey. "I would like to see the raw figures," she said.',
  'He praised the nurses. "Nobody listened to them and nobody paid them, and they came in every morning," he said.',
  'She paid tribute to the families. "They are still waiting for an answer," she said.',
];

describeCheck(quoteFraming, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
