import { hasFamily } from '../../text/relatives.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { sentenceRange, type TimeProblem, type TimeRule } from './problem.ts';

/** Work that no child of ten does. */
const working =
  /\b(?:has|have|'s|had) (?:been )?(?:worked|working|taught|teaching|coached|coaching|fished|farmed|driven|driving|employed|practised|managed|managing|chaired|commanded|edited|ministered|flown) (?:[^;,]{0,50} )?since (?:[a-z]+ )?(?<year>(?:19|20)\d\d)\b/;
const youngest = 10;

/** 'Rehn, 64, who has worked at the yard since 1969' in a story of 2026: at seven. */
export const workedSince: TimeRule = ({ document, names, story }) => {
  if (story === undefined) return [];
  return sentencesFor(document, working).flatMap(({ index }): TimeProblem[] => {
    const year = Number(working.exec(plainLine(document, index))?.groups?.year);
    if (Number.isNaN(year)) return [];
    const here = names.filter((name) => name.sentence === index);
    const aged = here.filter(({ age }) => age !== undefined);
    const [person] = aged;
    if (person?.age === undefined || aged.length > 1) return [];
    const told = working.exec(plainLine(document, index))?.[0] ?? '';
    const ahead = plainLine(document, index).split(told)[0] ?? '';
    // 'Berg, 52, and her father, who has farmed here since 1960'
    if (hasFamily(document, index) || / and /.test(ahead)) return [];
    const begun = person.age - (story.year - year);
    if (begun >= youngest || person.age < 18) return [];
    return [
      {
        signal: 'some',
        range: sentenceRange(document, index),
        stated: `${person.words.at(-1) ?? ''}, ${person.age}, at work since ${year}`,
        instead: `someone who is ${person.age} in ${story.year} was about ${begun} in ${year}`,
        sum: [`${person.age} − (${story.year} − ${year}) = ${begun}`],
      },
    ];
  });
};
