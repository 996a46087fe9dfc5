import { grouped } from '../../text/grouped.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { isInflected, oneLetterApart } from '../../text/spelling.ts';
import { isOwnSpelling } from './spelling-rule.ts';
import { surnameOf, type NameProblem, type NameRule, twoSpellings } from './problem.ts';

/** 'Luc Arsenault' … 'Luc Arseneau': one given name, and surnames that begin alike and end otherwise. */
export const surnamesAlike: NameRule = ({ document, names }) => {
  const full = names.filter(
    (name) => isFullName(name) && name.words.length === 2 && isOwnSpelling(document, name),
  );
  return [...grouped(full, ({ words }) => words[0] ?? '').values()].flatMap(
    (people): NameProblem[] => {
      const surnames = [...new Set(people.map(surnameOf))];
      const [one, two] = surnames;
      // Three of one given name are three people.
      if (one === undefined || two === undefined || surnames.length > 2 || !beginAlike(one, two))
        return [];
      const [first, second] = [one, two].map((surname) =>
        people.find((name) => surnameOf(name) === surname),
      );
      if (first === undefined || second === undefined || first.sentence === second.sentence)
        return [];
      return isOne(names, first, second) ? [problem(first, second)] : [];
    },
  );
};

/** The longer half of both, four letters at least; one letter apart is for the rule on spelling. */
function beginAlike(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const longer = Math.max(a.length, b.length);
  return (
    same >= 4 &&
    same >= longer / 2 &&
    longer - same <= 4 &&
    // 'Little England' and 'Little Englanders': a word made from the other.
    !a.startsWith(b) &&
    !b.startsWith(a) &&
    !isInflected(one, two) &&
    isSurname.test(one) &&
    isSurname.test(two) &&
    !oneLetterApart(a, b)
  );
}

const isSurname = /^(?:Ma?c|O['’])?\p{Lu}\p{Ll}{4,}$/u;

/** The same office, or somebody told of and then somebody who comes with no word about who that is. */
function isOne(names: readonly NameMention[], first: NameMention, second: NameMention): boolean {
  if (first.age !== undefined && second.age !== undefined && first.age !== second.age) return false;
  // 'Mr Renwick said': a person, wherever the story has it.
  const [one, two] = [surnameOf(first), surnameOf(second)];
  const known = names.some((name) => name.personal && [one, two].includes(surnameOf(name)));
  if (!known && first.role.length === 0 && second.role.length === 0) return false;
  const [office, other] = [first.titles.join(' '), second.titles.join(' ')];
  if (office !== '' && other !== '') return office === other;
  const callings = [...second.titles, ...second.role];
  const shared = callings.some((word) => word.length > 4 && first.role.includes(word));
  return shared || (second.role.length === 0 && other === '' && second.age === undefined);
}

function problem(first: NameMention, second: NameMention): NameProblem {
  const office = first.titles.length > 0 && first.titles.join(' ') === second.titles.join(' ');
  return twoSpellings(
    office ? 'strong' : 'some',
    first,
    second,
    (here, there) => `“${here}” and “${there}” share a given name and the beginning of the surname`,
  );
}
