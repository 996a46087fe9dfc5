import { isFullName, isSamePerson, type NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
import { plainLine } from '../../text/sentence-line.ts';
import type { StoryDate } from '../../text/story-date.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { deathIn } from './deaths.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';

/** An age in a year, of somebody: 17 in September 2015. */
export interface Then {
  readonly person: NameMention;
  readonly sentence: number;
  readonly age: number;
  readonly year: number;
}

const year = '(?:[a-z]+ )?(?<year>(?:19|20)\\d\\d)';
/** What somebody does at an age: a share opens at 20 too. */
const turned =
  '(?:left|began|started|joined|retired|married|moved|won|became|entered|emigrated|qualified|graduated)\\b';
export const thenAged = [
  // 'He was 17 when he crossed the border in September 2015'
  `(?:\\b(?<who>[\\p{L}'-]+)|[,)]) was (?:just |only |still )?(?<one>\\d{1,2}) when (?:he|she|his|her|the|a) [^;]{3,80}? in ${year}(?= ?[,.]|$| and )`,
  // 'who first played for the club as a 19-year-old in 2006', 'at the age of 12 in 2009'
  `\\b(?:as an? (?<two>\\d{1,2}) ?- ?year ?- ?old|(?:at the age of|aged|(?:who|he|she) [\\p{L}' -]{3,40} at) (?<three>\\d{1,2})) in ${year}\\b`,
  `\\bin ${year} ,? ?(?:as an? (?<four>\\d{1,2}) ?- ?year ?- ?old|(?:at the age of|aged) (?<five>\\d{1,2}))(?= ?[,.]|$| and )`,
  // 'In 2005, when she was 34, she opened the first shop'
  `\\bin ${year}(?: ,)? when (?<who>he|she) was (?:just |only |still )?(?<six>\\d{1,2})(?= ?[,.]|$)`,
  // 'began at the yard at 16, in 1985', 'left school in 1961 at 15', 'At 19 she moved to Berlin, in 1999'
  `\\b${turned}[^;]{0,60}? at (?:just |only )?(?<seven>\\d{2}) , in ${year}(?= ?[,.])`,
  `\\b${turned}[^;]{0,60}? in ${year} at (?:just |only )?(?<eight>\\d{2})(?= ?[,.;]| and )`,
  `^at (?:just |only )?(?<nine>\\d{2}) ,? ?(?<who>he|she) [^;]{3,60}?,? in ${year}(?= ?[,.])`,
].map((source) => new RegExp(source, 'u'));
const now =
  /^(?:now|today) ,? ?(?:at |aged )?(\d{2}) , (?:(?:he|she)\b|(?<name>[\p{L}'-]+ ?[\p{L}'-]*) (?:is|has|runs|lives|works|teaches|owns|leads|coaches|sells|writes))|^(?:he|she) is (?:now )?(\d{2})(?: now)?(?= ?[,.]| and )|^at (\d{2}) , (?:(?:he|she)|(?<called>[\p{L}'-]+ ?[\p{L}'-]*)) (?:is|has|still|remains|leads|runs|lives|works)\b|^the (\d{2}) - year - old (?:is|has|now|began|runs|lives|works|leads|still|says|said)\b/u;

/** 'Wrote of the poet who came to the valley in 1909 at the age of 12' */
const other = /\b(?:the|an?|his|her|their) (?:[a-z-]+ )?[a-z-]+ who\b/;

/** 'He was 17 when he crossed the border in 2015. Now 22, he repairs trains' in a story of 2025. */
export const thenAndNow: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined) return [];
  return sentencesFor(inputs.document, ...thenAged).flatMap(({ index }) => {
    const then = thenIn(inputs, index);
    if (then === undefined) return [];
    const [today] = [
      ...toldHere(inputs, then),
      ...toldNext(inputs, then),
      ...besideName(inputs, then),
    ];
    return today === undefined ? [] : judge(inputs, story, then, today);
  });
};

export function thenIn(inputs: TimeInputs, sentence: number): Then | undefined {
  const { document, dates } = inputs;
  const line = plainLine(document, sentence);
  const groups = thenAged.map((pattern) => pattern.exec(line)?.groups).find((one) => one);
  if (groups === undefined || hasFamily(document, sentence) || other.test(line)) return undefined;
  const { who, year: named, ...ages } = groups;
  const age = Number(Object.values(ages).find((one) => one !== undefined));
  const years = dates.filter(
    (date) =>
      date.sentence === sentence &&
      date.year !== undefined &&
      // '(born 1975)' stands beside any year.
      document.tokens[date.from - 1]?.lower !== 'born',
  );
  const told = years[0]?.year === Number(named) ? years[0] : undefined;
  const person = personOf(inputs, sentence);
  if (told?.year === undefined || person === undefined) return undefined;
  // 'The number of members was 20 when he came'; a horse wins as a three-year-old.
  const self = ['he', 'she', 'who', person.words.at(-1)?.toLowerCase()];
  if (age < 8 || (who !== undefined && !self.includes(who))) return undefined;
  return { person, sentence, age, year: told.year };
}

/** The one person of the sentence, or of the one before where this one begins with 'he' or 'she'. */
export function personOf(
  { document, names }: TimeInputs,
  sentence: number,
): NameMention | undefined {
  const people = (index: number) =>
    names.filter(
      (name) =>
        name.sentence === index &&
        (isFullName(name) ||
          name.personal ||
          names.some((other) => isFullName(other) && other.words.at(-1) === name.words.at(-1))),
    );
  // 'Adaeze, 23, … The No 8, who made her debut as a 17-year-old in 2016': the same person.
  const pronoun =
    /^(?:he |she |at \d\d ,? ?(?:he|she) |the [^,]{3,24}, who |in [a-z0-9 ]{4,14} ,? when (?:he|she) )/.test(
      plainLine(document, sentence),
    ) && people(sentence).length === 0;
  const [here, before] = [document.sentences[sentence], document.sentences[sentence - 1]];
  // 'The No 8, who …' may begin a paragraph on another one.
  if (
    pronoun &&
    here?.paragraph !== before?.paragraph &&
    !/^in /.test(plainLine(document, sentence))
  )
    return undefined;
  const told = people(pronoun ? sentence - 1 : sentence);
  return new Set(told.map(({ words }) => words.at(-1))).size === 1 ? told.at(-1) : undefined;
}

interface Today {
  readonly age: number;
  readonly sentence: number;
}

/** '… and is now 91', 'today, at 50, she leads the party' */
const nowHere =
  /(?<!\S)(?:(?:and is now|, is now|(?:today|now) ,? (?:at|aged)|, and at) (?<age>\d{2}))(?= ?[.,]| is\b| (?:he|she) (?:is|has|still|leads|runs|remains|lives|works)\b)/;

/** 'Yusuf Karim, now 40, was 21 when …' */
function toldHere({ document }: TimeInputs, { person, sentence }: Then): Today[] {
  const { tokens } = document;
  const words = tokens.slice(person.to, person.to + 5).map(({ lower }) => lower);
  const age =
    /^, now (?:aged )?(\d{2}) [,)]/.exec(words.join(' '))?.[1] ??
    nowHere.exec(plainLine(document, sentence))?.groups?.age;
  return age === undefined ? [] : [{ age: Number(age), sentence }];
}

/** 'Now 22, he …' in the next sentence, of the same paragraph. */
function toldNext(inputs: TimeInputs, { sentence, person }: Then): Today[] {
  const { document } = inputs;
  const [here, next] = [document.sentences[sentence], document.sentences[sentence + 1]];
  if (next === undefined || here?.paragraph !== next.paragraph) return [];
  return nowIn(inputs, next.index, person);
}

/** An age of now in a sentence that goes on about somebody: 'Now 22, he …', 'At 36, she is …', 'The 36-year-old has …'. */
export function nowIn(
  { document, names }: Pick<TimeInputs, 'document' | 'names'>,
  sentence: number,
  person: NameMention,
): Today[] {
  const found = now.exec(plainLine(document, sentence));
  const surname = person.words.at(-1);
  const other = names.some(
    (name) => name.sentence === sentence && isFullName(name) && name.words.at(-1) !== surname,
  );
  if (found === null || other) return [];
  const called = (found.groups?.name ?? found.groups?.called)?.split(' ').at(-1);
  if (called !== undefined && called !== surname?.toLowerCase()) return [];
  return [{ age: Number(found[1] ?? found[3] ?? found[4] ?? found[6]), sentence }];
}

/** 'Rangi, 34,': not in a sentence of another year before the name, nor of a death. */
function besideName(inputs: TimeInputs, { person, age }: Then): Today[] {
  return inputs.names.flatMap((name) => {
    if (name.age === undefined || name.age === age || !isSamePerson(inputs.names, person, name))
      return [];
    const dated = inputs.dates.some(
      (date) =>
        date.sentence === name.sentence &&
        date.from < name.from &&
        date.year !== undefined &&
        date.year !== inputs.story?.year,
    );
    return dated || deathIn(inputs, name.sentence)
      ? []
      : [{ age: name.age, sentence: name.sentence }];
  });
}

/** Birthdays on either side of the two days make it a year more or less. */
function judge(inputs: TimeInputs, story: StoryDate, then: Then, today: Today): TimeProblem[] {
  const last = story.by === 'latest-year' ? story.until : story.year;
  const tooYoung = today.age < then.age + story.year - then.year - 1;
  const tooOld = last !== undefined && today.age > then.age + last - then.year + 1;
  if (!tooYoung && !tooOld) return [];
  const end = tooYoung ? story.year : (last ?? 0);
  const due = then.age + end - then.year;
  const { document } = inputs;
  return [
    {
      signal: 'some',
      range: sentenceRange(document, today.sentence),
      ...(today.sentence === then.sentence
        ? {}
        : { related: [sentenceRange(document, then.sentence)] }),
      stated: `${then.age} in ${then.year} and ${today.age} now`,
      instead: `someone who was ${then.age} in ${then.year} is about ${due} in ${end}`,
      sum: [
        `${end} − ${then.year} = ${end - then.year}; ${then.age} + ${end - then.year} = ${due}`,
      ],
    },
  ];
}
