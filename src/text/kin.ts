import { stem } from './stems.ts';

/** Words that a second telling uses for one another: a thing by another noun, a deed by its noun. */
const families: readonly (readonly [key: string, words: string])[] = [
  // Things
  ['lorry', 'lorry truck'],
  ['ship', 'ship vessel boat craft ferry trawler tanker freighter'],
  ['home', 'home house household property dwelling'],
  ['flat', 'flat apartment'],
  ['plane', 'plane aircraft jet airliner turboprop airplane aeroplane'],
  ['staff', 'staff worker employee workforce'],
  ['pupil', 'pupil student schoolchild schoolchildren'],
  ['shop', 'shop store branch outlet'],
  ['village', 'village hamlet settlement'],
  ['storey', 'storey floor'],
  ['film', 'film movie'],
  ['picture', 'picture painting canvas'],
  ['road', 'road route'],
  ['match', 'match game'],
  ['inquiry', 'inquiry enquiry investigation probe'],
  ['contract', 'contract deal agreement'],
  ['grant', 'grant award subsidy'],
  ['price', 'price cost'],
  ['fee', 'fee charge'],
  ['stock', 'stock inventory stockpile'],
  ['infection', 'infection infected case'],
  ['firefighter', 'firefighter fireman'],
  ['officer', 'officer policeman'],
  ['journey', 'journey trip'],
  ['barrier', 'barrier fence'],
  ['meal', 'dinner menu meal'],
  ['cattle', 'cattle cow'],
  ['jewel', 'jewel jewellery jewelry gem'],
  ['attacker', 'attacker gunman assailant robber raider bandit'],
  ['shortfall', 'shortfall gap deficit hole short'],
  ['loan', 'loan lend lent borrow'],
  ['debt', 'debt owe owed'],
  ['prize', 'prize jackpot winnings win won'],
  // Deeds and the nouns made of them
  ['sentence', 'sentence jail imprison imprisonment prison term custody'],
  ['ban', 'ban suspend suspended suspension'],
  ['close', 'close closing closed closure shut shutdown'],
  ['rescue', 'rescue'],
  ['destroy', 'destroy destruction burn burnt gut raze flatten flattened wreck wrecked'],
  ['crash', 'crash collision collide smash'],
  ['rise', 'rise increase grow growth hike climb jump'],
  ['fall', 'fall drop decline decrease'],
  ['peak', 'peak crest'],
  ['fine', 'fine fined penalty'],
  ['limit', 'limit ceiling cap'],
  ['fly', 'fly flight'],
  ['speak', 'speak speech'],
  ['lose', 'lose lost loss'],
  ['depart', 'depart departure'],
  ['try', 'try trial'],
  ['sell', 'sell sale fetch'],
  ['buy', 'buy purchase'],
  ['steal', 'steal theft thief thieves stole stolen'],
  ['choose', 'choose choice chosen'],
  ['marry', 'marry marriage wedding'],
  ['strike', 'strike striking stoppage walkout'],
  ['cancel', 'cancel cancellation'],
  ['deliver', 'deliver delivery'],
  ['arrest', 'arrest detain'],
  ['invest', 'invest investment'],
  ['link', 'link trace tie'],
  ['fit', 'fit fitting'],
  ['die', 'die dead death kill killed killing perish'],
  ['injure', 'injure injured injury hurt wound wounded'],
  ['sick', 'sick ill sicken sickened illness'],
  ['dismiss', 'dismiss dismissal sack sacked redundant redundancy layoff'],
  ['quit', 'quit resign resignation'],
  ['evacuate', 'evacuate evacuated evacuation evacuee'],
  ['seize', 'seize seizure confiscate confiscated impound impounded'],
  ['convict', 'convict conviction guilty'],
  ['wait', 'wait queue'],
];

const keys: ReadonlyMap<string, string> = new Map(
  families.flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

/** Stems of those words, short ones and ones that are words of their own left out: a climber is no rise. */
const byStem: ReadonlyMap<string, string> = new Map(
  [...keys]
    .map(([word, key]) => [stem(word), key] as const)
    .filter(([root]) => root.length > 4 && !keys.has(root)),
);

/**
 * One key for words that name one thing or deed: 'fit' and 'fitting', 'lorry' and 'truck', 'jailed' and
 * 'term'. Takes a word as written and its lemma, in lower case; a word of no family is the stem of its lemma.
 */
export function kin(word: string, lemma: string = word): string {
  const root = stem(lemma);
  return keys.get(word) ?? keys.get(lemma) ?? byStem.get(root) ?? root;
}
