import type { Range } from '../../domain/article.ts';
import type { DateMention } from '../../text/dates.ts';
import { hasFamily } from '../../text/relatives.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { type NameMention, isFullName, isOnlyOne, isSamePerson } from '../../text/names.ts';
import type { StoryDate } from '../../text/story-date.ts';
import { type Death, deathIn, deaths as deathWords, readDeaths } from './deaths.ts';
import { tellsOfThen } from '../../text/then.ts';
import { readBirths, type Birth } from './births.ts';
import { agesNext, birthdays } from './told-ages.ts';
import { type TimeInputs, type TimeProblem, type TimeRule, sentenceRange } from './problem.ts';

/** 'Reyes, 41, who was born in 1990' in a story of 2024; 'born in 1930 … died in 2019 aged 84'. */
export const ageAgainstBirth: TimeRule = (inputs) => {
  const births = readBirths(inputs);
  if (births.length === 0) return [];
  const told = readDeaths(inputs);
  return births.flatMap((birth, index) => [
    ...agesNow(inputs, birth),
    ...ageBeside(inputs, birth),
    ...agesElsewhere(inputs, birth),
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

function agesNow(inputs: TimeInputs, { person, surname, born }: Birth): TimeProblem[] {
  const { story, names, document } = inputs;
  if (story === undefined || born.year === undefined) return [];
  const birthYear = born.year;
  return names.flatMap((name): TimeProblem[] => {
    const age = name.age ?? turned(inputs, name);
    if (age === undefined || !isSamePerson(names, person, name)) return [];
    // Of one sentence `ageBeside` speaks.
    if (name.age === undefined && name.sentence === born.sentence) return [];
    if (deathIn(inputs, name.sentence) || isOfThatYear(inputs, name, age, born)) return [];
    if (isPerhapsAnother(inputs, name, born) || tellsOfThen(document, name.sentence)) return [];
    return againstStory(story, birthYear, age).map((differs) => ({
      signal: story.by === 'latest-year' ? 'some' : 'strong',
      ...places(sentenceRange(document, name.sentence), sentenceRange(document, born.sentence)),
      stated: `${surname}, ${age}, born in ${birthYear}`,
      ...differs,
    }));
  });
}

/** The age of 'At 36, she is', and of a birthday. */
function agesElsewhere(inputs: TimeInputs, birth: Birth): TimeProblem[] {
  const { story, document } = inputs;
  const { born, surname } = birth;
  const birthYear = born.year;
  if (story === undefined || birthYear === undefined) return [];
  return [...agesNext(inputs, birth), ...birthdays(inputs, birth)]
    .filter(({ sentence }) => !deathIn(inputs, sentence) && !deathIn(inputs, born.sentence))
    .flatMap(({ age, sentence }) =>
      againstStory(story, birthYear, age).map((differs) => ({
        signal: 'some' as const,
        ...places(sentenceRange(document, sentence), sentenceRange(document, born.sentence)),
        stated: `${surname}, ${age}, born in ${birthYear}`,
        ...differs,
      })),
    );
}

/** 'Won the seat held by her mother' … 'Halling, 61': of relatives a surname alone may be either. */
function isPerhapsAnother(
  { document }: TimeInputs,
  { words, sentence }: NameMention,
  born: DateMention,
): boolean {
  return (
    (words.length === 1 && (hasFamily(document, sentence) || hasFamily(document, born.sentence))) ||
    /\b(?:namesakes?|no relation|same name)\b/.test(plainLine(document, sentence))
  );
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
  /(?:\b(?:(?<!\b(?:a|an|the|his|her|another) (?:[a-z-]+ )?[a-z-]{2,20} )(?:and|who) (?:is|was)|turned|turns|is now|aged|^born [^;]{3,60} , [^;,]{2,40} is(?: now)?)|(?<!\S), (?:who was )?born [^;,]{3,40} , is(?: now)?) (?<age>\d{1,2})(?= ?[.,;)]| and\b| (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last|this|on)\b)(?! (?:when|at the time|in \d))/;

function ageBeside(inputs: TimeInputs, { surname, born }: Birth): TimeProblem[] {
  const { story, document } = inputs;
  if (story === undefined || born.year === undefined) return [];
  if (datedSentence(inputs, born.sentence, born) || deathIn(inputs, born.sentence)) return [];
  const age = Number(beside.exec(plainLine(document, born.sentence))?.groups?.age ?? Number.NaN);
  if (Number.isNaN(age)) return [];
  const { year } = born;
  return againstStory(story, year, age).map((differs) => ({
    signal: 'some',
    range: sentenceRange(document, born.sentence),
    stated: `${surname}, ${age}, born in ${year}`,
    ...differs,
  }));
}

/**
 * What is wrong with an age of today, if anything. A story without a date is of the last year that it
 * looks back on or of a later one, up to the first that it looks forward to.
 */
export function againstStory(
  story: StoryDate,
  birthYear: number,
  age: number,
): Pick<TimeProblem, 'instead' | 'sum'>[] {
  const last = story.by === 'latest-year' ? story.until : story.year;
  const tooYoung = age < story.year - birthYear - 1;
  const tooOld = last !== undefined && age > last - birthYear;
  if (!tooYoung && !tooOld) return [];
  const year = tooYoung ? story.year : (last ?? 0);
  const oldest = year - birthYear;
  return [
    {
      instead: `someone born in ${birthYear} is ${oldest - 1} or ${oldest} in ${year}`,
      sum: [`${year} − ${birthYear} = ${oldest}; ${oldest - 1} before the birthday`],
    },
  ];
}

function agesAtDeath(
  { document, story, names: all }: TimeInputs,
  { person: one, born }: Birth,
  deaths: readonly Death[],
): TimeProblem[] {
  const birthYear = born.year ?? 0;
  const lines = deaths.filter(({ sentence }) => sentence.index === born.sentence);
  // 'Born 4 March 1934; died 11 September 2025' holds for 'who has died aged 93' above it.
  const [lastDay] = lines.flatMap(
    ({ sentence, dates }) => diedOn(document, sentence.index, dates, birthYear) ?? [],
  );
  return deaths.flatMap(({ sentence, names, dates, age: atDeath }): TimeProblem[] => {
    const person = names.find((name) => isSamePerson(all, one, name));
    const alone = isToldByPronoun(document, all, sentence.index, one);
    if (sentence.index !== born.sentence && person === undefined && !alone) return [];
    if (ofRelative.test(plainLine(document, sentence.index))) return [];
    const told = diedOn(document, sentence.index, dates, birthYear);
    const who = names.findLast(({ to }) => to <= deathAt(document, sentence.index)) ?? names[0];
    const another = who !== undefined && !isSamePerson(all, one, who);
    if (told === undefined && lastDay !== undefined && another) return [];
    const died = told ?? lastDay;
    const age = atDeath ?? person?.age;
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

/** 'Moravec, whose mother died aged 87' */
const ofRelative =
  /\b(?:whose|his|her|their) (?:late |elder |younger |twin )?(?:mother|father|parents|brother|sister|son|daughter|wife|husband|uncle|aunt|grand[a-z]+|friend|partner) (?:had )?(?:died|dies|was killed|passed)\b/;

/** 'She died on 11 September 2025, aged 93': nobody else is named in it nor in the two sentences before. */
function isToldByPronoun(
  document: TimeInputs['document'],
  names: readonly NameMention[],
  sentence: number,
  one: NameMention,
): boolean {
  return (
    /^(?:he|she) died\b/.test(plainLine(document, sentence)) &&
    names
      .filter((name) => name.sentence <= sentence && name.sentence >= sentence - 2)
      .every((name) => !(name.personal || isFullName(name)) || isSamePerson(names, one, name))
  );
}

/** The date with a year that is the death's: after its word, or the only one before it when no day follows. */
function diedOn(
  { tokens, starts }: TimeInputs['document'],
  sentence: number,
  dates: readonly DateMention[],
  birthYear: number,
): DateMention | undefined {
  const word = deathAt({ tokens, starts }, sentence);
  const years = dates.filter(({ year }) => year !== undefined && year > birthYear);
  const after = years.find(({ from }) => from > word);
  if (after !== undefined || years.length !== 1) return after;
  const lately = tokens.slice(word + 1, word + 5).some(({ lower }) => ofThisWeek.test(lower));
  return lately || dates.some(({ from }) => from > word) ? undefined : years[0];
}

/** The token that tells of the death. */
function deathAt(
  { tokens, starts }: Pick<TimeInputs['document'], 'tokens' | 'starts'>,
  sentence: number,
): number {
  const start = starts[sentence] ?? 0;
  const words = tokens.slice(start, starts[sentence + 1]);
  return (
    start +
    Math.max(
      words.findIndex(({ lower }) => deathWords.has(lower)),
      0,
    )
  );
}

const ofThisWeek = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|this|last)$/;

function places(range: Range, other: Range): { range: Range; related?: Range[] } {
  return range.start === other.start ? { range } : { range, related: [other] };
}

/**
 * 'In 2012 Lena Kaplan, 40, won': an age of the year before it. 'Kaplan, 58, joined in 1999' gives today's,
 * unless it is hers of that year.
 */
function isOfThatYear(
  { dates, story }: TimeInputs,
  { sentence, from }: NameMention,
  age: number,
  born: DateMention,
): boolean {
  return dates.some(
    (date) =>
      date.sentence === sentence &&
      date.index !== born.index &&
      date.year !== undefined &&
      date.year !== story?.year &&
      (date.from < from || Math.abs(date.year - (born.year ?? 0) - age) < 2),
  );
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
