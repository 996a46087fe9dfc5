import type { Token } from '../../text/document.ts';
import { grouped } from '../../text/grouped.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { oneLetterApart } from '../../text/spelling.ts';
import { hasFamily } from '../../text/relatives.ts';
import { areManAndWoman, arePair } from './given-pairs.ts';
import { consonants, sounds } from './sounds.ts';
import { isOwnSpelling } from './spelling-rule.ts';
import { haveOneOffice, isOffice } from './same-office.ts';
import {
  areToldApart,
  surnameOf,
  type NameInputs,
  type NameProblem,
  type NameRule,
  twoSpellings,
} from './problem.ts';

/** Words that tell two people of one surname apart, or make one of them of another time. */
const apart =
  /\b(?:relat(?:ed|ion|ive)|namesakes?|(?:grand|step|half-?)(?:son|daughter|father|mother|brother|sister|child|children|parents?)|sons?|daughters?|child|children|kids|heirs?|(?:the|his|her|their) late|ancestors?|sibling|mum|dad|mom|surname|(?:1[5-9]|20[01])\d\d)\b/;

/** 'Goalkeeper Callum Reay' … 'Connor Reay': a second given name for a surname that nobody else was given. */
export const givenNames: NameRule = (inputs) => {
  const own = inputs.names.filter((name) => isOwnSpelling(inputs.document, name));
  const fronts = sharedFronts(own);
  const full = own.flatMap((name) => asPerson(name, fronts) ?? []);
  const found: NameProblem[] = [];
  for (const people of grouped(full, surnameOf).values()) {
    const given = [...new Set(people.map(({ words }) => words[0] ?? ''))];
    if (given.length !== 2) continue;
    const [one, two] = given.map((word) => people.filter(({ words }) => words[0] === word));
    const [first, second] = [one?.[0], two?.[0]];
    if (first === undefined || second === undefined || one === undefined || two === undefined)
      continue;
    // Somebody who comes again under each name is somebody else.
    if (Math.min(one.length, two.length) > 1 || first.sentence === second.sentence) continue;
    if (
      isOne(inputs, first, second) &&
      !areKin(inputs, first, second) &&
      !areToldApart(inputs.document, first, second)
    )
      found.push(problem(first, second));
  }
  return found;
};

/** Given name and surname; of 'Railway Manager Sanjay Kerketta' the office is a title, and so is what two names share. */
function asPerson(name: NameMention, fronts: ReadonlySet<string>): NameMention | undefined {
  const { words, titles } = name;
  if (words.length === 2) return isFullName(name) ? name : undefined;
  const office = words.slice(0, -2).map((word) => word.toLowerCase());
  if (!isOffice(office.at(-1)) && !fronts.has(frontOf(name))) return undefined;
  return { ...name, words: words.slice(-2), titles: [...titles, ...office] };
}

/** 'garda Tansey' where 'Garda Brian Tansey' and 'Garda Barry Tansey' are told: a rank, whatever it is called. */
function sharedFronts(names: readonly NameMention[]): ReadonlySet<string> {
  const long = names.filter(
    (name) => name.words.length > 2 && isFullName({ ...name, words: name.words.slice(-2) }),
  );
  const fronts = [...grouped(long, frontOf)].filter(
    ([, people]) =>
      people.some(({ personal }) => personal) &&
      new Set(people.map(({ words }) => words.at(-2))).size === 2,
  );
  return new Set(fronts.map(([front]) => front));
}

function frontOf({ words }: NameMention): string {
  return words.toSpliced(-2, 1).join(' ').toLowerCase();
}

function isOne(inputs: NameInputs, first: NameMention, second: NameMention): boolean {
  const [one, two] = [first.words[0] ?? '', second.words[0] ?? ''];
  if (Math.min(one.length, two.length) < 4 || isShortFor(one, two) || arePair(one, two))
    return false;
  if (
    one.toLowerCase() === two.toLowerCase() ||
    [first, second].some((name) => isThing(inputs, name))
  )
    return false;
  const titles = first.titles.join(' ');
  const office = titles !== '' && titles === second.titles.join(' ');
  // One letter apart is a spelling, which has a rule of its own where the first letters agree.
  const soundsAlike =
    sounds(one) === sounds(two) || (consonants(one) === consonants(two) && one[0] === two[0]);
  if (oneLetterApart(one.toLowerCase(), two.toLowerCase()) && !soundsAlike)
    return (
      one[0] !== two[0] &&
      isIntroduced(inputs, first) &&
      (!isIntroduced(inputs, second) || haveOneOffice(inputs.document, first, second))
    );
  if (office)
    return soundsAlike || (one[0] === two[0] && !common.has(titles) && !areManAndWoman(one, two));
  if (one[0] === two[0] && haveOneOffice(inputs.document, first, second)) return true;
  if (isIntroduced(inputs, second)) return false;
  if (!isIntroduced(inputs, first)) return soundsAlike;
  return soundsAlike || (one[0] === two[0] && (!sharePrefix(one, two) || areLong(one, two)));
}

/** 'Katarzyna' and 'Katarina': two names in full with one beginning and one end, neither short for the other. */
function areLong(one: string, two: string): boolean {
  return (
    Math.min(one.length, two.length) > 6 &&
    one.slice(0, 4) === two.slice(0, 4) &&
    one.at(-1) === two.at(-1)
  );
}

const common = new Set('mr mrs ms miss dr sir president prince princess king queen'.split(' '));

/** 'The Hyde Amendment' is no person. */
function isThing({ document: { tokens } }: NameInputs, { from }: NameMention): boolean {
  return ['the', 'a', 'an', 'this', 'its'].includes(tokens[from - 1]?.lower ?? '');
}

const nicknames = new Set(
  'charles chuck|james jimmy|james jamie|john jack|john johnny|michael mike|michael mick|richard rick|richard dick|margaret meg|margaret maggie|katherine katie|catherine cate|thomas tommy|gerald gerry|jeffrey jeff|geoffrey geoff|lawrence larry|terence terry|patricia patty|patricia trish|barbara barb|deborah debbie|susan suzy|donald donnie|david dave|kenneth kenny|stephen stevie|alexander alec|andrew andy|anthony antony|bernard bernie|harold harry|henry hank|henry harry|martha marty|matthew matty|elizabeth eliza'.split(
    '|',
  ),
);

/** 'Charles' and 'Charlie', 'Muhammad' and 'Mohammed': forms of one name, not slips. */
export function isShortFor(one: string, two: string): boolean {
  const pair = [one.toLowerCase(), two.toLowerCase()];
  if (nicknames.has(pair.join(' ')) || nicknames.has(pair.toReversed().join(' '))) return true;
  const alike = sounds(one) === sounds(two);
  // 'Beth' is no short form of 'Becky'.
  const short = Math.min(one.length, two.length) < 5 && sharePrefix(one, two);
  const pet = isPet.test(one) !== isPet.test(two) && sharePrefix(one, two);
  return !alike && (short || pet || (isSpelledFreely(one) && consonants(one) === consonants(two)));
}

/** 'Danny' and 'Charlie', not 'Sanjay'. */
const isPet = /(?:ie|[^aeo]y|i)$/;

/** Names that papers spell in many ways: 'Muhammad' and 'Mohamed', 'Aleksandr' and 'Alexander'. */
export function isSpelledFreely(word: string): boolean {
  return /^(?:m[uo]h|ah?m|al[ei]|y[ou]s|s[ae]r[gh]|[dv]im|ab[du]|h[ou]ss|i[bs]|k[ah]|o[sm]|vol|ol[ek]|mykh|mikh)/i.test(
    word,
  );
}

function sharePrefix(one: string, two: string): boolean {
  return one.slice(0, 3) === two.slice(0, 3);
}

/** 'Goalkeeper Callum Reay', 'Reay, a plumber', 'Reay, 26', 'Dr Reay', 'Reay, who …': somebody told of for the first time. */
function isIntroduced({ document: { tokens, starts } }: NameInputs, name: NameMention): boolean {
  if (name.titles.length > 0 || name.age !== undefined || name.role.length > 0) return true;
  const before = tokens[name.from - 1];
  const start = starts[name.sentence] ?? 0;
  if (before !== undefined && name.from > start && tellsWho(before)) return true;
  const beyond = tokens[name.from - 2];
  if (before?.text === ',' && beyond?.pos === 'NOUN' && tellsWho(beyond)) return true;
  const [comma, next] = [tokens[name.to], tokens[name.to + 1]];
  if (comma?.text !== ',') return false;
  const owner = tokens[name.to + 2];
  return (
    // 'Pettifer, Solace's chief operating officer'
    (next?.pos === 'PROPN' && /^['’]s$/.test(owner?.text ?? '')) ||
    ['who', 'whose', 'of', 'from', 'a', 'an', 'the', 'his', 'her', 'their'].includes(
      next?.lower ?? '',
    )
  );
}

/** 'Goalkeeper Reay' tells who that is; 'on Thursday Reay' and 'at 6.10 am, Reay' do not. */
function tellsWho({ lower, pos }: Token): boolean {
  return ['NOUN', 'PROPN', 'ADJ'].includes(pos) && !times.has(lower);
}

const times = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight morning afternoon evening night noon midnight am pm a.m p.m a.m. p.m. week month year'.split(
    ' ',
  ),
);

function areKin({ document }: NameInputs, ...names: readonly NameMention[]): boolean {
  return names.some(({ sentence }) =>
    [sentence - 1, sentence, sentence + 1].some(
      (index) =>
        document.sentences[index] !== undefined &&
        (hasFamily(document, index) || apart.test(plainLine(document, index))),
    ),
  );
}

function problem(first: NameMention, second: NameMention): NameProblem {
  return twoSpellings(
    'some',
    first,
    second,
    (here, there) => `“${here}” is told of; “${there}” comes with no word about who that is`,
  );
}
