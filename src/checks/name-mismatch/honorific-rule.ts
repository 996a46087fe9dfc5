import { isFullName, isOnlyOne, type NameMention } from '../../text/names.ts';
import { grouped } from '../../text/grouped.ts';
import { hasFamily } from '../../text/relatives.ts';
import { areToldApart, surnameOf, type NameProblem, type NameRule } from './problem.ts';

const sorts: Readonly<Record<string, string>> = { mr: 'Mr', ms: 'Ms', mrs: 'Ms', miss: 'Ms' };

/** 'Ms Laura Stenzel' … 'Mr Stenzel said': one person, and only one of that surname. */
export const honorifics: NameRule = ({ document, names }) => {
  const told = names.filter((name) => sortOf(name) !== undefined);
  if (told.length < 2) return [];
  const found: NameProblem[] = [];
  for (const [surname, mentions] of grouped(told, surnameOf)) {
    const men = mentions.filter((name) => sortOf(name) === 'Mr');
    const women = mentions.filter((name) => sortOf(name) === 'Ms');
    const [one, two] = men.length < women.length ? [women, men] : [men, women];
    const [first, odd] = [one[0], two[0]];
    if (first === undefined || odd === undefined || two.length > 1) continue;
    const named = names.filter((name) => isFullName(name) && surnameOf(name) === surname);
    if (named.length === 0 || !isOnlyOne(names, surname) || odd.titles.includes('mrs')) continue;
    if (mentions.some(({ sentence }) => hasFamily(document, sentence))) continue;
    if (first.sentence === odd.sentence || areToldApart(document, first, odd)) continue;
    // 'Ms Ford, his guest': somebody else.
    if (/^(?:his|her|their|whose|from)$/.test(document.tokens[odd.to + 1]?.lower ?? '')) continue;
    found.push({
      signal: 'some',
      message: 'rank',
      first,
      second: odd,
      here: sortOf(first) ?? '',
      there: sortOf(odd) ?? '',
      sum: [`${sortOf(first) ?? ''} ${surname} and ${sortOf(odd) ?? ''} ${surname}`],
    });
  }
  return found;
};

function sortOf({ titles }: NameMention): string | undefined {
  const title = titles.find((one) => Object.hasOwn(sorts, one));
  return title === undefined ? undefined : sorts[title];
}
