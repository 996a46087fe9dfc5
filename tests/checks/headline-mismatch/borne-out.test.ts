import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import { describeCheck } from '../check-tester.ts';

/** Words in marks, names and what comes of them, causes that a study cannot show, seats that nobody has called. */
describeCheck(headlineMismatch, {
  flags: [
    {
      title: 'Berg’s deputy: ‘We never wanted the northern quay’',
      text: 'The deputy of Olof Berg spoke on Monday about the ferries.\n\nHe said that costs had risen and that the board would meet.\n\nThe board meets in May.',
      signal: 'strong',
      says: [
        'The body does not hold the words that the headline quotes: “We never wanted the northern quay”.',
      ],
    },
    {
      title: 'Coast watch speaks to experts on Cyclone Phalin',
      text: 'Cyclone Phailin has winds of 200 km/h.\n\nWill Phailin lose strength over land?\n\nExperts expect it to last until Monday.',
      signal: 'strong',
      says: ['The headline spells “Phalin”; the body spells “Phailin”.'],
    },
    {
      title: 'Harbour profit rises on strong ferry trade',
      text: 'Harbour profit fell by 3% last year, as ferry trade was weak.\n\nThe board will meet in May.\n\nIt has nine members.',
      signal: 'strong',
      says: [
        'The headline says “Harbour profit rises on strong ferry trade”; the body says “fell”.',
      ],
    },
    {
      title: 'Evening walks prevent second strokes, northern study shows',
      text: 'Those who walked were less likely to have a second stroke than those who did not, the journal says.\n\nBecause nobody was told to walk, the study cannot say that walking was the cause.\n\nThe clinic runs a group on three nights.',
      signal: 'some',
      says: [
        'The headline states flatly what the body hedges with “can not say that walking was the cause”.',
      ],
    },
    {
      title: 'Coffee protects the heart, Lund study finds',
      text: 'People who drank three cups had fewer attacks than those who drank none, over nine years.\n\nThe paper does not show that coffee was the cause, its authors write.\n\nThey drank it black.',
      signal: 'some',
      says: [
        'The headline states flatly what the body hedges with “does not show that coffee was the cause”.',
      ],
    },
    {
      title: 'Labour sweeps to victory in Holm as rivals collapse',
      text: 'Counting goes on in Holm, where Priya Hale leads by 612 votes.\n\nSome 3,100 postal votes are still to be opened.\n\nThe commission is not calling the seat, and neither are we.',
      signal: 'some',
      says: ['The headline states flatly what the body hedges with “is not calling”.'],
    },
    {
      title: 'Hale wins northern seat',
      text: 'Priya Hale is 40 votes in front in the north with most of them counted.\n\nThe contest is too close to call, officials said on Monday night.\n\nThe rest will be counted on Tuesday.',
      signal: 'some',
      says: ['The headline states flatly what the body hedges with “too close to call”.'],
    },
    {
      title: '‘Suicide Note’ Seen in Hotel Room of Holm Gunman',
      text: 'Pictures of the room were passed round on Monday, with a sheet of paper on a table.\n\nThe paper was not, in fact, a suicide note.\n\nIt held figures, the police said.',
      signal: 'some',
      says: [
        'The headline says “‘Suicide Note’ Seen in Hotel Room of Holm Gunman”; the body says “not a suicide note”.',
      ],
    },
    {
      title: 'King on state visit to Lund',
      text: "The king came to Lund on Monday and opened the harbour.\n\nIt is not a state visit: he came for a friend's birthday.\n\nHe leaves on Friday.",
      signal: 'some',
      says: ['The headline says “King on state visit to Lund”; the body says “not a state visit”.'],
    },
    {
      title: 'Hartwell doubles profit after a good winter',
      text: 'The chain said on Monday that sales had risen by 4.8% in the winter.\n\nIt now expects profit before tax of between £41m and £43m in the year to March. Last year it made £35.2m.\n\nIts shares rose by 7p.',
      signal: 'some',
      says: [
        'The headline says “Hartwell doubles profit after a good winter”; the body says “£41m”, “£35.2m”.',
      ],
    },
    {
      title: 'Ferry profit triples on northern trade',
      text: 'The ferry line made a profit of €12m in 2025, it said in Lund on Monday. It had made €9m in 2024.\n\nFares went up in May.\n\nThe line has nine boats.',
      signal: 'some',
      says: [
        'The headline says “Ferry profit triples on northern trade”; the body says “€12m”, “€9m”.',
      ],
    },
    {
      title: 'Every council home in Holm to be insulated by 2030',
      text: 'The retrofit of walls and windows will cost €46m.\n\nOlof Berg said the council hoped to treat up to 4,100 of its 6,800 homes by 2030.\n\nRents go up in May.',
      signal: 'some',
      says: ['The headline says “every council”; the body says “4,100 of its 6,800”.'],
    },
    {
      title: 'Northern women crowned champions as Nwosu strikes late',
      text: 'Her try in the last minute sent them to the top of the league with one round to play.\n\nA win on 26 April would give them the title. Lund, who began a point ahead, can still overhaul them.\n\nThe crowd was 2,100.',
      signal: 'some',
      says: ['The headline states flatly what the body hedges with “would give them the title”.'],
    },
    {
      title: 'Deputy fired after chase that hurt five in Holm',
      text: 'The chase went through the market on Sunday, and five people were hurt.\n\nDeputy Ryan Hale has been placed on paid administrative leave while the state looks into it.\n\nNo finding has been made.',
      signal: 'some',
      says: [
        'The headline states flatly what the body hedges with “placed on paid administrative leave”.',
      ],
    },
  ],
  passes: [
    {
      title: 'Museum knew for years that 224 objects were missing, papers show',
      text: 'The museum waited five years before it told the police that 224 objects had gone from its store.\n\nOf the 224 objects, 63 have been recovered; 161 are still missing.\n\nThe police began work in May.',
    },
    {
      title: '30 applicants for every seat as college issues first list',
      text: 'The college issued its first list on Monday and filled 4,920 of its 6,150 seats.\n\nThere were 30 applicants for each seat.\n\nTerm begins in July.',
    },
    {
      title: 'Okoro wins in the rain by 14 seconds; record stands by 13',
      text: 'Grace Okoro won the race on Sunday, by 14 seconds, but missed the course record by 13 seconds.\n\nIt rained all day.\n\nThe next race is in May.',
    },
    {
      title: 'Course record survives as Okoro wins in the rain',
      text: 'Grace Okoro won the race on Sunday but missed the course record by 13 seconds.\n\nIt rained all day.\n\nThe next race is in May.',
    },
    {
      title: "Lindqvist's harbour figures: what they say and what they don't",
      text: 'The harbour counted 1,200 boats in May, more than in any May before.\n\nAnna Lindqvist, who runs it, said the boats were small.\n\nThe berths are full until August.',
    },
    {
      title: "Berg's northern gamble ends with 'special bond' with Hale",
      text: '“We have a very special bond,” Olof Berg said at the end of the talks in Lund.\n\nThe two will meet again in May.\n\nThe ferry left at nine.',
    },
    {
      title: "'Dumped the old politics': Berg's seven leave the party over ferries, 'fees'",
      text: 'Seven members of Berg’s party left it on Monday over the ferries.\n\nHe said “it was time that we dumped the country’s old politics”.\n\nNobody spoke of fees for long.',
    },
    {
      title: 'North Street "Friends" May Drop Lind Over "Harbour Question"',
      text: 'The friends of North Street may drop Ana Lind over what she said of the harbour.\n\nThey met on Monday.\n\nLind has not answered.',
    },
    {
      title: 'As Honduran Ship Reaches The Port, Berg Sends The Guard',
      text: 'The guard went out on Monday to a ship from Honduras with 90 people.\n\nThe ship left Honduras in May.\n\nOlof Berg said the guard would stay.',
    },
    {
      title: 'Records Back Claims On Muslima Lawmaker Of The North',
      text: 'She is the first Muslim in the house, and Muslim groups came to see her sworn in.\n\nThe records were read on Monday.\n\nThe house meets in May.',
    },
    {
      title: 'Northern ferry toll rises to 23; five still missing',
      text: 'Divers found six more bodies on Friday from a ferry that sank off the island, raising the toll of the dead to 23.\n\nFive people were still missing.\n\nThe ferry was built in 1960.',
    },
    {
      title: 'Flood deaths climb to nine in the north',
      text: 'Two more people were found on Monday as the flood fell in the north, and nine are now known to have died.\n\nThe river went back to its bed.\n\nThe roads are open.',
    },
    {
      title: 'Jab prevents fever, trial of 9,000 shows',
      text: 'The jab prevents fever in nine of ten, a trial of 9,000 people shows.\n\nHalf of them had the jab, by lot.\n\nThe jab costs €4.',
    },
    {
      title: 'Hale wins northern seat',
      text: 'Priya Hale was declared the winner in the north on Tuesday, by 612 votes.\n\nOn Monday night the contest was too close to call.\n\nCounting took nine hours.',
    },
    {
      title: 'Hale wins 400m final',
      text: 'Priya Hale won the final in a photo finish that was too close to call for a minute.\n\nShe ran it in 50.1 seconds.\n\nThe crowd stood.',
    },
    {
      title: 'Island says to receive $16 bln in federal storm aid',
      text: 'The island said on Friday it will receive $16 billion in federal aid after the storm.\n\nThe roofs are still off.\n\nThe money comes in May.',
    },
    {
      title: 'Housing crisis deepens in Lund',
      text: 'Rents went up by 9% in May.\n\n“It is not a housing crisis, it is one of wages,” Hale said.\n\nThe council meets in June.',
    },
    {
      title: 'Housing crisis deepens in Lund',
      text: 'Rents went up by 9% in May.\n\nThis is not just a housing crisis.\n\nThe council meets in June.',
    },
    {
      title: 'Was it a suicide note? What the room held',
      text: 'The paper was not, in fact, a suicide note.\n\nIt held figures.\n\nThe police found it on Monday.',
    },
    {
      title: 'Storm toll climbs to 63 as road to cut-off towns reopens',
      text: 'The number of people known to have been killed by the storm rose to 63 on Thursday after soldiers cleared a road and reached two towns that had been cut off since Sunday, the office said.\n\nThe count stood at 41 on Monday.\n\nPower is back in eight towns.',
    },
    {
      title: 'Hartwell doubles profit after a good winter',
      text: 'The chain said on Monday that profit was £70m in the year to March. Last year it made £35.2m.\n\nSales had risen by 4.8%.\n\nIts shares rose by 7p.',
    },
    {
      title: 'Hartwell doubles profit after a good winter',
      text: 'The chain expects profit of £41m this year. The board had hoped for £38m.\n\nIn the year before it made less than half of that.\n\nIts shares rose by 7p.',
    },
    {
      title: 'Hartwell doubles profit forecast',
      text: 'The chain expects profit to grow by 12%, and not by 6%.\n\nLast year it made £35m.\n\nIts shares rose by 7p.',
    },
    {
      title: 'Hartwell doubles prize for young cooks',
      text: 'The chain will give £4,000 to the best young cook in the north.\n\nThe prize goes to one of nine finalists in May.\n\nThey cook in Lund.',
    },
    {
      title: 'Every council home in Holm to be insulated by 2030',
      text: 'The council will insulate every home that it owns by 2030, Olof Berg said.\n\nIt has treated 900 of its 6,800 homes so far, and the rest by 2030.\n\nRents go up in May.',
    },
    {
      title: 'Northern women crowned champions as Nwosu strikes late',
      text: 'Her try in the last minute won the league title for the north.\n\nThey had said that a win would give them the title.\n\nThe crowd was 2,100.',
    },
    {
      title: 'Deputy fired after chase that hurt five in Holm',
      text: 'The chase went through the market in May, and five people were hurt.\n\nDeputy Ryan Hale, who had been on paid leave, was dismissed on Monday.\n\nHe may appeal.',
    },
    {
      title: 'Guard fired shots at boat in Holm',
      text: 'The guard at the quay is on leave, the harbour said.\n\nA boat came too near on Sunday.\n\nNobody was hurt.',
    },
  ],
});
