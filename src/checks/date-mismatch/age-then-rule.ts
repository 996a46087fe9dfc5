import { isSamePerson, type NameMention } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { mayHold } from '../../text/word-index.ts';
import { readBirths, type Birth } from './births.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { thenAged, thenIn } from './then-age-rule.ts';

/** An age that somebody had in a year: told in the sentence itself, or in one before it. */
interface Then {
  readonly person: NameMention;
  readonly sentence: number;
  readonly age: number;
  readonly year: number;
  readonly near: boolean;
}

const then = /^, then (?:aged )?(?<age>\d{1,3}) ,/;
const thenWord = /\bthen\b/;

/** 'In August 2019 Irene Balogh, then 73,' … 'Balogh, who was born in 1938'. */
export const agesThen: TimeRule = (inputs) => {
  const births = readBirths(inputs);
  if (births.length === 0) return [];
  return [...calledThen(inputs), ...inYear(inputs)].flatMap((one) => {
    const birth = births.find((other) => isOf(inputs, other, one.person));
    return birth === undefined ? [] : judge(inputs, birth, one);
  });
};

/** 'Joan, then 88,' */
function calledThen(inputs: TimeInputs): Then[] {
  const { document, names } = inputs;
  const may = mayHold(document, thenWord);
  return names.flatMap((person): Then[] => {
    if (!may(person.sentence)) return [];
    const words = document.tokens.slice(person.to, person.to + 5).map(({ lower }) => lower);
    const age = then.exec(words.join(' '))?.groups?.age;
    const told = age === undefined ? undefined : yearOf(inputs, person.sentence);
    return told === undefined
      ? []
      : [{ person, sentence: person.sentence, age: Number(age), ...told }];
  });
}

function inYear(inputs: TimeInputs): Then[] {
  const may = mayHold(inputs.document, ...thenAged);
  return inputs.document.sentences.flatMap(({ index }) => {
    const told = may(index) ? thenIn(inputs, index) : undefined;
    return told === undefined ? [] : [{ ...told, near: true }];
  });
}

/** The year of the sentence, or of the nearest of the two before it that tells one and no other. */
function yearOf(inputs: TimeInputs, sentence: number): Pick<Then, 'year' | 'near'> | undefined {
  for (const index of [sentence, sentence - 1, sentence - 2]) {
    const [year, ...more] = yearsIn(inputs, index);
    if (more.length > 0) return undefined;
    if (year !== undefined) return { year, near: index === sentence };
  }
  return undefined;
}

function yearsIn({ document, dates, story }: TimeInputs, sentence: number): number[] {
  const named = dates.flatMap((date) =>
    date.sentence === sentence && date.year !== undefined ? [date.year] : [],
  );
  const last =
    story !== undefined &&
    story.by !== 'latest-year' &&
    /\blast year\b/.test(plainLine(document, sentence));
  return [...new Set([...named, ...(last ? [story.year - 1] : [])])];
}

/** The same name, or 'Joan' where one Joan alone is told of. */
function isOf({ names }: TimeInputs, { person }: Birth, other: NameMention): boolean {
  if (isSamePerson(names, person, other)) return true;
  const [given] = other.words;
  const called = names.filter(({ words }) => words.length > 1 && words[0] === given);
  return (
    other.words.length === 1 &&
    person.words.length > 1 &&
    person.words[0] === given &&
    new Set(called.map(({ words }) => words.at(-1))).size === 1
  );
}

function judge({ document }: TimeInputs, birth: Birth, one: Then): TimeProblem[] {
  const born = birth.born.year;
  if (born === undefined) return [];
  const oldest = one.year - born;
  const slack = one.near ? 0 : 1;
  if (one.age <= oldest + slack && one.age >= oldest - 1 - slack) return [];
  return [
    {
      signal: 'some',
      range: sentenceRange(document, one.sentence),
      ...(birth.born.sentence === one.sentence
        ? {}
        : { related: [sentenceRange(document, birth.born.sentence)] }),
      stated: `${one.age} in ${one.year}, born in ${born}`,
      instead: `someone born in ${born} is ${oldest - 1} or ${oldest} in ${one.year}`,
      sum: [`${one.year} − ${born} = ${oldest}; ${oldest - 1} before the birthday`],
    },
  ];
}
