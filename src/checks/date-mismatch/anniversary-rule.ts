import { matchesOf } from '../../text/matches.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { mayHold, sentencesFor } from '../../text/word-index.ts';
import { yearsOf } from './calendar-rules.ts';
import { jubilees, ofNow, ofThen, shifted } from './jubilee-rule.ts';
import { ordinals } from './ordinal-year-rule.ts';
import { fitsStory, signalOf, yearOfStory } from './since-story.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';

const nth = `(?<nth>\\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third))`;
/** How old a thing is said to be now: 'its 75th anniversary', 'turns 100 this year', 'its 35-year history'. */
const told = new RegExp(
  [
    `\\b(?:its|their|the) (?:own )?${nth} (?:anniversary|birthday|jubilee)\\b(?! (?:of|as|under)\\b| (?:in|at|with) (?:the|its|their|a)\\b)`,
    `\\b(?:its|their) (?<named>${Object.keys(jubilees).join('|')})\\b`,
    `\\bturns (?<turns>\\d{2,3})(?= ?[.,]| (?:this|next|in|on|today|tomorrow)\\b)`,
    `\\b(?:is|are|will be|turns) (?:now )?(?<old>\\d{2,3}) (?:years old|this (?:year|month|week|summer|autumn|spring|winter)|next (?:year|month|week))\\b`,
    `\\b(?:marks?|marking|celebrates?|celebrating) (?:its |their )?(?<years>\\d{2,3}) years (?:of|in|as|since|on|at|this)\\b`,
    `\\b(?:its|their) (?<past>\\d{2,3}) ?- ?year(?: ?- ?long)? (?:history|existence|life)\\b`,
    `\\bmarks? (?<half>half a century)\\b`,
    `\\b(?:is|turns|will be) (?<century>a century) old\\b`,
  ].join('|'),
  'g',
);
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)(?! ?(?:%|-|people|\\d))';
const opening =
  '(?:founded|established|formed|set up|created|launched|inaugurated|built|started(?: out| life| up)?|(?:first )?lit|opened(?: its doors)?|first (?:held|staged|published|performed|opened)|dates (?:back )?(?:to|from)|began (?:life|work)|since its first (?:edition|issue|show))';
const begun = new RegExp(
  `\\b${opening}(?: [^;:.]{0,60}?)? ?(?:in|on|to|from) (?:[a-z0-9]+ ){0,2}?${year}`,
  'g',
);
/** 'a branch of a trust that celebrates …', 'under a man who …': somebody else's age. */
const another =
  /\b(?:an?|another|some|one|of the|of its|of their) (?:[a-z-]+ )?[a-z-]+ ,? ?(?:that|which|who|whose)\b|\bwhose\b|;|\bwhile\b|\bwhen\b|\bbefore\b|\bafter\b/;
/** 'Its 30th with a tour, and its 40th is this year' */
const anyNth = /\b\d{1,3}(?:st|nd|rd|th)\b/g;
const present =
  /\b(?:is|are|will|has|have|marks?|marking|celebrates?|celebrating|turns|preparing|this|next|last (?:week|weekend|month|night)|today|tonight|tomorrow)\b/;

/** 'The club is to celebrate its 120th birthday. It was founded in 1896': the age of a thing against the year it began. */
export const anniversaries: TimeRule = (inputs) => {
  const { document, story } = inputs;
  if (story === undefined) return [];
  const mayBegin = mayHold(document, begun);
  const seen = new Set<number>();
  return sentencesFor(document, told).flatMap(({ index }): TimeProblem[] => {
    const line = plainLine(document, index);
    const [age, ...more] = matchesOf(line, told);
    if (age === undefined || more.length > 0 || !isOfNow(line, age)) return [];
    const found = [index, index + 1, index - 1].flatMap((at) =>
      mayBegin(at) && !seen.has(index) && isOneThing(inputs, index, at, age)
        ? judge(inputs, { index, at, age })
        : [],
    );
    if (found.length > 0) seen.add(index);
    return found.slice(0, 1);
  });
};

function isOfNow(line: string, { index, 0: phrase }: RegExpExecArray): boolean {
  if (shifted.test(line) || !present.test(line)) return false;
  if ((line.match(anyNth) ?? []).length > 1) return false;
  return !ofThen.test(line.slice(0, index + phrase.length)) || ofNow.test(line);
}

/** One sentence without a second thing in it, or two of which the one with the year goes on with 'it' or the same noun. */
function isOneThing(
  { document }: TimeInputs,
  index: number,
  at: number,
  age: RegExpExecArray,
): boolean {
  const [here, there] = [plainLine(document, index), plainLine(document, at)];
  const [year, ...more] = matchesOf(there, begun);
  if (year === undefined || more.length > 0) return false;
  if (index === at) return isOneClause(here, year, age);
  const { sentences } = document;
  const [own, other] = [sentences[index]?.paragraph ?? 0, sentences[at]?.paragraph ?? 0];
  if (Math.abs(own - other) > 1) return false;
  const [first, second] = at > index ? [here, there] : [there, here];
  const subject = goesOn.exec(second);
  if (subject === null || another.test(there.slice(0, year.index))) return false;
  const noun = subject.groups?.noun;
  return noun === undefined ? own === other || at > index : ` ${first} `.includes(` ${noun} `);
}

const goesOn = /^(?:(?:next|this|last) [a-z]+ ,? ?)?(?:it|they|the (?<noun>[a-z-]{3,}))\b/;

/** Nothing else between the two that an age or a year may belong to. */
function isOneClause(line: string, year: RegExpExecArray, age: RegExpExecArray): boolean {
  if (year.index < age.index)
    return !another.test(line.slice(year.index + year[0].length, age.index));
  const between = line.slice(age.index + age[0].length, year.index);
  const passive = /\b(?:was|were|it|they) $/.test(between) || year[0].startsWith('since');
  return passive && !another.test(between);
}

function judge(
  { document, story, dates }: TimeInputs,
  {
    index,
    at,
    age,
  }: { readonly index: number; readonly at: number; readonly age: RegExpExecArray },
): TimeProblem[] {
  const first = Number(matchesOf(plainLine(document, at), begun)[0]?.groups?.year);
  const number = numberOf(age);
  const now = story?.year ?? 0;
  // Another year in the sentence may be the one in which it was kept.
  const years = yearsOf(dates);
  const others = [...(years.get(index) ?? []), ...(years.get(at) ?? [])].some(
    (one) => one !== first && one !== now,
  );
  if (number === undefined || others || now <= first) return [];
  const loose = age.groups?.years ?? age.groups?.past;
  const slack = loose === undefined || number % 10 !== 0 ? 1 : Math.max(2, number * 0.12);
  if (story === undefined || fitsStory(story, first, number - slack, number + slack)) return [];
  return [
    {
      signal: signalOf(story, index === at ? 'strong' : 'some'),
      range: sentenceRange(document, index),
      ...(index === at ? {} : { related: [sentenceRange(document, at)] }),
      stated: age[0],
      instead: `from ${first} to ${yearOfStory(story)} is ${now - first} years`,
      sum: [`${now} − ${first} = ${now - first}`],
    },
  ];
}

const roundOrdinals: Readonly<Record<string, number>> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

function numberOf({ groups = {} }: RegExpExecArray): number | undefined {
  const { nth: word, named, half, century, ...plain } = groups;
  if (half !== undefined) return 50;
  if (century !== undefined) return 100;
  if (named !== undefined) return jubilees[named];
  const digits =
    Object.values(plain).find((one) => one !== undefined) ?? /^\d+/.exec(word ?? '')?.[0];
  return digits === undefined
    ? (ordinals[word ?? ''] ?? roundOrdinals[word ?? ''])
    : Number(digits);
}
