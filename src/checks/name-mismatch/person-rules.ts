import { ranks } from '../../text/name-words.ts';
import { isFullName, isOnlyOne, type NameMention } from '../../text/names.ts';
import { tellsOfThen } from '../../text/then.ts';
import { hasFamily } from '../../text/relatives.ts';
import { surnameOf, twoAges, type NameInputs, type NameProblem, type NameRule } from './problem.ts';

/** 'Kaplan, 52' … 'Kaplan, 55'. */
export const ages: NameRule = (inputs) =>
  pairs(inputs, (name) => name.age !== undefined).flatMap(([first, second]): NameProblem[] => {
    const [here, there] = [first.age ?? 0, second.age ?? 0];
    if (here === there || tellsOfAnotherYear(inputs, first) || tellsOfAnotherYear(inputs, second))
      return [];
    const signal = Math.abs(here - there) > 1 ? 'strong' : 'some';
    return [twoAges(signal, [first, here], [second, there])];
  });

const short: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  capt: 'captain',
  col: 'colonel',
  gen: 'general',
  maj: 'major',
  lt: 'lieutenant',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
};

/** 'Sergeant Holt' … 'Inspector Holt'. */
export const rankOf: NameRule = (inputs) => {
  const found = pairs(inputs, (name) => rank(name) !== undefined);
  return found.flatMap(([first, second]): NameProblem[] => {
    const [here, there] = [rank(first) ?? '', rank(second) ?? ''];
    // 'Archbishop' and 'Cardinal' by turns: the ranks of two times.
    if (turnsOf(found, surnameOf(first)) > 1) return [];
    if (here === there || changes(inputs, first) || changes(inputs, second)) return [];
    if (tellsOfAnotherYear(inputs, first) || tellsOfAnotherYear(inputs, second)) return [];
    return [
      {
        signal: 'some',
        message: 'rank',
        first,
        second,
        here,
        there,
        sum: [`${here} ${surnameOf(first)} and ${there} ${surnameOf(second)}`],
      },
    ];
  });
};

/** How often the rank changes from one mention of a surname to the next. */
function turnsOf(found: readonly [NameMention, NameMention][], surname: string): number {
  return found.filter(
    ([first, second]) => surnameOf(first) === surname && rank(first) !== rank(second),
  ).length;
}

function rank(name: NameMention): string | undefined {
  const title = name.titles.findLast((one) => ranks.has(one));
  return title === undefined ? undefined : (short[title] ?? title);
}

/** Callings that one person seldom has two of. */
const callings = new Set(
  'surgeon epidemiologist cardiologist oncologist virologist neurologist economist historian lawyer barrister solicitor plumber nurse farmer engineer architect physicist chemist biologist geologist psychologist psychiatrist dentist pilot baker butcher carpenter electrician fisherman miner accountant banker zoologist botanist astronomer mathematician statistician paediatrician pediatrician radiologist anaesthetist anesthesiologist midwife paramedic pharmacist physiotherapist sociologist anthropologist archaeologist meteorologist hydrologist seismologist volcanologist ecologist pathologist toxicologist immunologist plasterer roofer welder bricklayer hairdresser florist optician shepherd beekeeper goalkeeper defender midfielder striker winger'.split(
    ' ',
  ),
);

/** 'Dr Osei, a surgeon' … 'Dr Osei, an epidemiologist'. */
export const roles: NameRule = (inputs) =>
  pairs(inputs, (name) => calling(inputs, name) !== undefined).flatMap(
    ([first, second]): NameProblem[] => {
      const [here, there] = [calling(inputs, first) ?? '', calling(inputs, second) ?? ''];
      if (sortOf(here) === sortOf(there) || changes(inputs, first) || changes(inputs, second))
        return [];
      return [
        {
          signal: 'some',
          message: 'role',
          first,
          second,
          here,
          there,
          sum: [`${surnameOf(first)}: ${here}, and ${there}`],
        },
      ];
    },
  );

/** On the field one plays where the coach says; in goal is another trade. A cab is a taxi. */
const sorts: Readonly<Record<string, string>> = {
  defender: 'outfield',
  midfielder: 'outfield',
  striker: 'outfield',
  winger: 'outfield',
  forward: 'outfield',
  'cab driver': 'taxi driver',
  'coach driver': 'bus driver',
  'truck driver': 'lorry driver',
};

function sortOf(told: string): string {
  return sorts[told] ?? told;
}

const driven = new Set('taxi cab bus coach lorry truck train tram ambulance'.split(' '));

/** 'Dr Osei, a surgeon', 'the surgeon Kofi Osei', 'the surgeon, Kofi Osei,'. */
function calling(
  { document: { tokens } }: NameInputs,
  { role, from, titles }: NameMention,
): string | undefined {
  const at = from - 1 - titles.length;
  const before = tokens[tokens[at]?.text === ',' ? at - 1 : at]?.lower ?? '';
  const [first = '', next] = role;
  if (next === 'driver' && driven.has(first)) return `${first} driver`;
  return role.find((noun) => callings.has(noun)) ?? (callings.has(before) ? before : undefined);
}

/**
 * Neighbouring mentions of one person among those that `has` picks. A surname alone means whoever
 * of that surname was named in full last, as news has it.
 */
function pairs(
  inputs: NameInputs,
  has: (name: NameMention) => boolean,
): [NameMention, NameMention][] {
  const { document, names } = inputs;
  // Most articles give no two ages, ranks or callings at all.
  if (names.filter(has).length < 2) return [];
  const inFull = new Map<string, string>();
  const last = new Map<string, NameMention>();
  const found: [NameMention, NameMention][] = [];
  for (const name of names) {
    const surname = surnameOf(name);
    if (isFullName(name)) inFull.set(surname, name.words.join(' '));
    if (!has(name)) continue;
    // 'Alistair Forde lost to Denise Forde, 29. … Mr Forde, 63, …': of two, a surname alone may be either.
    if (name.words.length === 1 && !isOnlyOne(names, surname)) continue;
    const byGiven = name.words.length === 1 ? calledBy(inputs, surname, name) : undefined;
    const alone = inFull.get(surname) ?? byGiven ?? surname;
    const key = name.words.length > 1 ? name.words.join(' ') : alone;
    const before = last.get(key);
    last.set(key, name);
    if (before === undefined || before.sentence === name.sentence) continue;
    const full = isFullName(before) && isFullName(name);
    const kin = hasFamily(document, before.sentence) || hasFamily(document, name.sentence);
    if (full || byGiven !== undefined || !kin) found.push([before, name]);
  }
  return found;
}

/** 'Morwenna, 37,' is Morwenna Tregear where nobody else of that given name comes up. */
function calledBy(
  { document, names }: NameInputs,
  given: string,
  { from }: NameMention,
): string | undefined {
  // 'Her guest Morwenna' is somebody new.
  if (document.tokens[from - 1]?.pos === 'NOUN') return undefined;
  const people = new Set(
    names
      .filter((name) => isFullName(name) && name.words[0] === given)
      .map(({ words }) => words.join(' ')),
  );
  const [person] = people;
  return people.size === 1 ? person : undefined;
}

const turns = new Set([
  'former',
  'then',
  'before',
  'election',
  'when',
  'ex',
  'later',
  'now',
  'elected',
  'promoted',
  'became',
  'become',
  'retired',
  'previously',
  'appointed',
  'candidate',
  'trained',
  'turned',
]);

/** A sentence in which someone moves from one post to another. */
function changes({ document }: NameInputs, name: NameMention): boolean {
  return wordsOf(document, name.sentence).some((word) => turns.has(word));
}

/** 'In 2012 Lena Kaplan, 40, won the prize': the age of another year. */
function tellsOfAnotherYear({ document }: NameInputs, name: NameMention): boolean {
  const words = wordsOf(document, name.sentence);
  const opensWithYear = words.slice(0, 6).some((word) => /^(19|20)\d\d$/.test(word));
  return opensWithYear || tellsOfThen(document, name.sentence);
}

function wordsOf(document: NameInputs['document'], sentence: number): string[] {
  return document.tokens
    .slice(document.starts[sentence], document.starts[sentence + 1])
    .map((token) => token.lower);
}
