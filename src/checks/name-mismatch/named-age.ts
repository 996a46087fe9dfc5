import { isFullName } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { surnameOf, type NameProblem, type NameRule } from './problem.ts';

const people =
  'man|woman|boy|girl|teenager|driver|motorcyclist|cyclist|pedestrian|passenger|father|mother|swimmer|climber|walker|victim|officer|soldier|worker';
const naming = new RegExp(
  `\\b(?<who>${people})\\b[^.]{0,90}\\b(?:named|identified) (?:by [a-z ]{3,30} )?(?:locally |officially )?as\\b`,
);

/** 'Police name man, 34, killed …', 'a man of 34 … has been named as Craig Dunsmore' … 'Mr Dunsmore, 36'. */
export const namedAge: NameRule = ({ document, names }) => {
  const told = sentencesFor(document, naming).flatMap(({ index }) => {
    const who = naming.exec(plainLine(document, index))?.groups?.who;
    return who === undefined ? [] : [{ who, sentence: index }];
  });
  const [event] = told;
  // Two people named: whose age is whose would be a guess.
  if (event === undefined || told.length > 1) return [];
  const named = names.find(
    ({ sentence, ...name }) => sentence === event.sentence && isFullName({ sentence, ...name }),
  );
  if (named === undefined) return [];
  const surname = surnameOf(named);
  const aged = names.find((name) => name.age !== undefined && surnameOf(name) === surname);
  if (aged?.age === undefined || names.some((name) => isOther(name, surname))) return [];
  const before = [0, event.sentence - 1, event.sentence].filter((index) => index >= 0);
  const ages = before.flatMap((index) => agesOf(plainLine(document, index), event.who, index));
  const [first] = ages;
  if (first === undefined || new Set(ages.map(({ age }) => age)).size > 1) return [];
  if (first.age === aged.age || first.sentence === aged.sentence) return [];
  return [
    {
      signal: 'strong',
      message: 'age',
      first: { ...named, sentence: first.sentence },
      second: aged,
      here: String(first.age),
      there: String(aged.age),
      sum: [`The ${event.who} who is named is ${first.age}, and ${surname} is ${aged.age}`],
    } satisfies NameProblem,
  ];

  function isOther(name: (typeof names)[number], own: string): boolean {
    return name.age !== undefined && surnameOf(name) !== own && isFullName(name);
  }
};

/** 'man, 34,', '34-year-old man', 'a man of 34', 'a man aged 34': ages of the one who is named. */
function agesOf(line: string, who: string, sentence: number) {
  const patterns = [
    new RegExp(`\\b${who} , (\\d{1,3}) ,`, 'g'),
    new RegExp(`\\b(\\d{1,3}) ?- ?year ?- ?old ${who}\\b`, 'g'),
    new RegExp(`\\b${who} (?:of|aged) (\\d{1,3})\\b`, 'g'),
  ];
  return patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match) => ({ age: Number(match[1]), sentence })),
  );
}
