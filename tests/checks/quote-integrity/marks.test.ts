import { quoteIntegrity } from '../../../src/checks/quote-integrity.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Marks as people type them and pages cut them, and quotations that are shortened openly. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The mayor spoke on Monday. “The bridge will not be shut this summer,” Lind told the council.\n\nThe council met for two hours.\n\nLind had told the same council: “The bridge may not be shut this summer.”',
    'strong',
    'The same words are quoted in two wordings: “will”, “may” in one only.',
  ],
  [
    '“We will build ships … here for a hundred years in this yard,” Osei said in May.\n\nThe yard was shut in June.\n\nOsei said in May: “We will build ferries here for fifty years in this yard.”',
    'strong',
    'The same words are quoted in two wordings: “ships”, “hundred”, “ferries”, “fifty” in one only.',
  ],
  [
    'Jonas Berg told the paper: “It has been long since we saw the plague in a town.\n\nAlthough the county says that the risk is small, it has sent doctors to the ports.\n\nThey arrive on Monday.',
    'some',
    'The quotation marks open here and never close.',
  ],
  [
    '“The county picked on us for things that nobody else is charged for,” Hale said. “The minister saw that my record was good and that I did not deserve it.\n\nRuiz, who was pardoned last week, had pleaded guilty.\n\nThe minister tweeted on Thursday: "Will give Ruiz a full pardon today!"\n\nRuiz was sentenced in 2014.',
    'some',
    'The quotation marks open here and never close.',
  ],
  [
    'An inventory lists a film, an event log for “doors and gates,” and a “lock report for both flats.\n\nOn Sunday the owner said in an email that the officer “has left her flat and will not be back.”\n\nShe left no address.',
    'some',
    'The quotation marks open here and never close.',
  ],
  [
    'The survey asked those who are “somewhat liberal), education (graduates back Hale by 19 points), and home (owners back Lind by 17 points).\n\nThe two are level.',
    'some',
    'The quotation marks open here and never close.',
  ],
  [
    '“My aunt woke us because the dog would not stop barking, said Ana Ruiz, 38, who has slept outside since Tuesday. “We were at the gate when the roof came down.”\n\nThe roofs were of clay.\n\nThe army brought tents on Monday.',
    'some',
    'The quotation marks open here and never close.',
  ],
];

const passed: readonly string[] = [
  '“We shut the school on Monday because the roof leaked and the rain came in,” Hale said.\n\nThe roof was built in 1960.\n\n“We shut the school on Monday … and the rain came in,” Hale said in May.',
  '“We told our engineer of the fault in March and heard nothing at all,” Berg told the inquiry.\n\nThe inquiry sat for a week.\n\n“We told [the consultant] of the fault in March and heard nothing at all,” Berg told it.',
  'He said that Lind’s call earlier to “make Lund whole again” — itself a rebuttal to Hale’s “Make Lund Great Again” cry — was a weak slogan.\n\nLind did not answer.\n\nBerg told the hall to vote and “make Lund great again” in May.',
  '“The members need to come on board,” Paul Hale told the Coast News.\n\n“If they don’t, the whole plan is lost.\n\nThis is as good as it will get for them.\n\nIf it falls, all bets are off."\n\nThe vote is on Tuesday.',
  '“The only way out is to leave the league.\n\nAnd then in the spring we will have left.\n\n“Nobody asked the clubs about a ‘deal’ at all; they were asked to stay or leave.”\n\nThe clubs meet in June.',
  'Lind said to the board: "The pumps are broken.\n\nThey need not be.\n\nLet us mend them.”\n\nThe board went home at nine.',
  'Hale reports:\n\n"The first time that she saw the sea she was nine. Her doctor had written “afraid of water” on a sheet.\n\n"She thought it was nonsense, and she told him so.\n\n“It never crossed my mind,” she said years later, and swam on out to the last buoy of the bay."\n\nThe book is out in May.',
  "Berg asked the members: “Do we want order, or do we want the sea to have it?'\n\nThey voted at nine.",
  '“It was an attempt to mislead the voters,’’ Olof Brandt told the radio.\n\nThe party denied it.',
  'Elections are won in the villages, Hale said. “They see that. “\n\nThe count begins at ten.',
  'The spokesman told the paper: “Some ran off because they fear needles. They do not know a hospital. “The trouble is not only one of medicine. You can build wards, and nobody comes.”\n\nThe wards are empty.',
  'The minister wrote: "I have read that the guard shouted "Stop at once!" as the boat left the quay."\n\nThe boat came back.',
  'The paper quoted the log: "Statement of the yard: “We are glad of the ruling, and we will open in May.”\n\nThe yard has 90 workers.',
  'Модель говорит: «Когда вся жизнь на виду, стареть трудно. Я говорю себе: «Красота не так уж важна, живи дальше!»\n\nОна живёт в Вене.',
  'Il sindaco ha detto: «Il ponte resta chiuso. Il tecnico mi ha detto: «Non passa nessuno»\n\nI lavori durano un anno.',
  'Patrick Hale is the author of “The Long Road: How the Harbour Won and Lost the North.\n\nHe lives in Lund.',
  'The plan was announced ““The harbour shall be deep again and open to all the ships of the north.” It has forty pages.',
  'It was read in full:\n\n“Dealing with the firm has been hard for all of us in the yard.\n\nThese days I feel that the yard is no longer mine.\n\nI tell people “a licence is no spell.” But it is one tool more.\n\nI am grateful to Josef and his team for all they did.”\n\nThe yard opens in May.',
  '"The harbour board flatly denies that it sold the crane. The story went round for months, and nobody could show a paper." Olof Brandt.',
  'Two foremen were caught with copper on the quay.\n\nOr rather, "Two foremen were caught with copper that was theirs before the sale."\n\nThe sale was in May.',
  'PORTS IN DOUBT The county looks into the cranes.\n\nWHO PAYS “In less than two weeks the northern ports have seen three cranes fall, raising the sense that nobody is safe on their quays.” Two men were hurt. [Coast News]\n\nFERRY TAKEN OFF The boat was built in 1960.\n\nLATE SPRING Ice lies on the bay.',
  'WATCH: What the staff say of fees "I think that he cannot say so now" ... "a fee of three crowns for everybody," "small steps" to a ban.',
];

describeCheck(quoteIntegrity, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
