import type { Range } from '../../domain/article.ts';
import type { DateMention } from '../../text/dates.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { type NameMention, isOnlyOne, isSamePerson, isFullName } from '../../text/names.ts';
import { type Death, deathIn, readDeaths } from './deaths.ts';
import { type TimeInputs, type TimeProblem, type TimeRule, sentenceRange } from './problem.ts';

/** A person's year of birth and the sentence that gives it. */
interface Birth {
  readonly person: NameMention;
  readonly surname: string;
  readonly born: DateMention;
}

/** 'Reyes, 41, who was born in 1990' in a story of 2024; 'born in 1930 … died in 2019 aged 84'. */
export const ageAgainstBirth: TimeRule = (inputs) => {
  const births = readBirths(inputs);
  if (births.length === 0) return [];
  const told = readDeaths(inputs);
  return births.flatMap((birth, index) => [
    ...agesNow(inputs, birth),
    ...ageBeside(inputs, birth),
    ...agesAtDeath(inputs, birth, told),
    ...otherBirths(inputs, birth, births.slice(index + 1)),
  ]);
};

/** 'Born in 1932' … 'Varga, who was born in 1934'. */
function otherBirths(inputs: TimeInputs, birth: Birth, others: readonly Birth[]): TimeProblem[] {
  const other = others.find(
    ({ person, born }) =>
      isSamePerson(inputs.names, birth.person, person) && born.year !== birth.born.year,
  );
  if (other === undefined || !isOnlyOne(inputs.names, birth.surname)) return [];
  const [here, there] = [String(birth.born.year), String(other.born.year)];
  return [
    {
      signal: 'strong',
      ...places(
        sentenceRange(inputs.document, birth.born.sentence),
        sentenceRange(inputs.document, other.born.sentence),
      ),
      stated: `born in ${here}`,
      instead: `elsewhere it says that ${birth.surname} was born in ${there}`,
      sum: [`${here} and ${there} for one birth`],
    },
  ];
}

function readBirths({ document, dates, names }: TimeInputs): Birth[] {
  return dates.flatMap((born): Birth[] => {
    const { tokens } = document;
    const before = [tokens[born.from - 1]?.lower ?? '', tokens[born.from - 2]?.lower ?? ''];
    if (
      born.year === undefined ||
      !['in', 'on'].includes(before[0] ?? '') ||
      !isBorn(inputsTokens(tokens, born.from))
    )
      return [];
    const person = personOf(document, names, born);
    return person === undefined ? [] : [{ person, surname: person.words.at(-1) ?? '', born }];
  });
}

/** 'born in', 'born in Leeds in', 'born on': 'born' at most five tokens before the date. */
function inputsTokens(tokens: TimeInputs['document']['tokens'], at: number): string[] {
  return tokens.slice(Math.max(0, at - 6), at).map((token) => token.lower);
}

function isBorn(words: readonly string[]): boolean {
  const at = words.lastIndexOf('born');
  return at >= 0 && !words.slice(at).some((word) => [',', ';', 'and', 'who', 'to'].includes(word));
}

/** The last name before 'born' in the sentence, or for 'he' and 'she' the last person of the sentence before. */
function personOf(
  document: TimeInputs['document'],
  names: readonly NameMention[],
  born: DateMention,
): NameMention | undefined {
  let bornAt = born.from - 1;
  while (bornAt > born.from - 8 && document.tokens[bornAt]?.lower !== 'born') bornAt -= 1;
  const here = names.findLast(
    (name) => name.sentence === born.sentence && name.to <= bornAt && looksPersonal(name, names),
  );
  if (here !== undefined) return here;
  const opening = document.tokens[document.starts[born.sentence] ?? 0]?.lower ?? '';
  if (!['he', 'she', 'born'].includes(opening)) return undefined;
  const before = names.filter(
    (name) =>
      name.sentence >= born.sentence - 2 &&
      name.sentence < born.sentence &&
      looksPersonal(name, names),
  );
  const people = new Set(before.map((name) => name.words.at(-1)));
  return people.size === 1 ? before.at(-1) : undefined;
}

function looksPersonal(name: NameMention, names: readonly NameMention[]): boolean {
  // Only people are born: two words without 'Council' or 'River' in them will do.
  return (
    isFullName(name) ||
    names.some(
      (other) => (other.personal || isFullName(other)) && other.words.at(-1) === name.words.at(-1),
    )
  );
}

function agesNow(inputs: TimeInputs, { person, surname, born }: Birth): TimeProblem[] {
  const { story, names, document } = inputs;
  if (story === undefined || born.year === undefined) return [];
  const birthYear = born.year;
  return names.flatMap((name): TimeProblem[] => {
    const age = name.age ?? turned(inputs, name);
    if (age === undefined || !isSamePerson(names, person, name)) return [];
    // Of one sentence `ageBeside` speaks.
    if (name.age === undefined && name.sentence === born.sentence) return [];
    if (deathIn(inputs, name.sentence) || datedSentence(inputs, name.sentence, born)) return [];
    const oldest = story.year - birthYear;
    const slack = story.by === 'latest-year' ? 3 : 1;
    if (age >= oldest - slack && age <= oldest + (slack === 1 ? 0 : slack)) return [];
    return [
      {
        signal: story.by === 'latest-year' ? 'some' : 'strong',
        ...places(sentenceRange(document, name.sentence), sentenceRange(document, born.sentence)),
        stated: `${surname}, ${age}, born in ${birthYear}`,
        instead: `someone born in ${birthYear} is ${oldest - 1} or ${oldest} in ${story.year}`,
        sum: [`${story.year} − ${birthYear} = ${oldest}; ${oldest - 1} before the birthday`],
      },
    ];
  });
}

/** 58 of 'Stenzel, who turned 58 in August,'. */
function turned({ document: { tokens } }: TimeInputs, { to }: NameMention): number | undefined {
  const line = tokens
    .slice(to, to + 5)
    .map(({ lower }) => lower)
    .join(' ');
  const age = /^, who (?:turned|turns|is|has turned) (\d{2})(?= (?:in|on|last|this|,)|$)/.exec(
    line,
  )?.[1];
  return age === undefined ? undefined : Number(age);
}

/** 'was born in 1971 and was 46', 'who turned 24 in January, was born in 1996': no year but the story's. */
const beside =
  /\b(?:(?:and|who) (?:is|was)|turned|turns|is now|aged) (?<age>\d{2})(?= ?[.,;)]| (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last|this|on)\b)(?! (?:when|at the time|in \d))/;

function ageBeside(inputs: TimeInputs, { surname, born }: Birth): TimeProblem[] {
  const { story, document } = inputs;
  if (story === undefined || born.year === undefined) return [];
  if (datedSentence(inputs, born.sentence, born) || deathIn(inputs, born.sentence)) return [];
  const age = Number(beside.exec(plainLine(document, born.sentence))?.groups?.age ?? Number.NaN);
  const oldest = story.year - born.year;
  const slack = story.by === 'latest-year' ? 3 : 0;
  if (Number.isNaN(age) || (age >= oldest - 1 - slack && age <= oldest + slack)) return [];
  return [
    {
      signal: 'some',
      range: sentenceRange(document, born.sentence),
      stated: `${surname}, ${age}, born in ${born.year}`,
      instead: `someone born in ${born.year} is ${oldest - 1} or ${oldest} in ${story.year}`,
      sum: [`${story.year} − ${born.year} = ${oldest}; ${oldest - 1} before the birthday`],
    },
  ];
}

function agesAtDeath(
  { document, story, names: all }: TimeInputs,
  { person: one, born }: Birth,
  deaths: readonly Death[],
): TimeProblem[] {
  const birthYear = born.year ?? 0;
  return deaths.flatMap(({ sentence, names, dates, age: told }): TimeProblem[] => {
    const person = names.find((name) => isSamePerson(all, one, name));
    if (sentence.index !== born.sentence && person === undefined) return [];
    const died = dates.find((date) => date.year !== undefined && date.year > birthYear);
    const age = told ?? person?.age;
    const year = died?.year ?? (story?.by === 'latest-year' ? undefined : story?.year);
    if (age === undefined || year === undefined) return [];
    const oldest = year - birthYear;
    if (age === oldest || age === oldest - 1) return [];
    return [
      {
        signal: died === undefined ? 'some' : 'strong',
        ...places(sentence.range, sentenceRange(document, born.sentence)),
        stated: `born in ${birthYear}, died in ${year} aged ${age}`,
        instead: `someone born in ${birthYear} is ${oldest - 1} or ${oldest} in ${year}`,
        sum: [`${year} − ${birthYear} = ${oldest}; ${oldest - 1} before the birthday`],
      },
    ];
  });
}

function places(range: Range, other: Range): { range: Range; related?: Range[] } {
  return range.start === other.start ? { range } : { range, related: [other] };
}

/** A sentence that tells of another year: its age is not today's. */
function datedSentence({ dates, story }: TimeInputs, sentence: number, born: DateMention): boolean {
  return dates.some(
    (date) =>
      date.sentence === sentence &&
      date.year !== undefined &&
      date.year !== story?.year &&
      date.index !== born.index,
  );
}
