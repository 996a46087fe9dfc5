import { smallNumbers } from '../../text/number-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { isOnlyOne, type NameMention } from '../../text/names.ts';
import { surnameOf, type NameProblem, type NameRule } from './problem.ts';

const parent =
  /^,(?: \d+ ,)? an? (?:[a-z-]+ )?(?<what>mother|father|grandmother|grandfather|mum|mom|dad)(?: - | )of(?: - | )(?<count>[a-z]+|\d{1,2})\b/;

/** 'Nyström, 33, a mother of two' … 'Nyström, a mother of three'. */
export const children: NameRule = ({ document, names }) => {
  const told = names.flatMap((name) => {
    const count = childrenOf(document, name);
    return count === undefined ? [] : [{ name, ...count }];
  });
  return told.flatMap((two, at): NameProblem[] => {
    const surname = surnameOf(two.name);
    const one = told.slice(0, at).find(({ name }) => surnameOf(name) === surname);
    if (one === undefined || !isOnlyOne(names, surname)) return [];
    if (one.what !== two.what || one.count === two.count) return [];
    const [here, there] = [`${one.what} of ${one.told}`, `${two.what} of ${two.told}`];
    return [
      {
        signal: 'some',
        message: 'role',
        first: one.name,
        second: two.name,
        here,
        there,
        sum: [`${surname}: ${here}, and ${there}`],
      },
    ];
  });
};

function childrenOf({ tokens }: TextDocument, { to }: NameMention) {
  if (tokens[to]?.text !== ',') return undefined;
  const line = tokens
    .slice(to, to + 12)
    .map(({ lower }) => lower)
    .join(' ');
  const { what, count: told } = parent.exec(line)?.groups ?? {};
  if (what === undefined || told === undefined) return undefined;
  const count = smallNumbers.get(told) ?? Number(told);
  return Number.isNaN(count) ? undefined : { what, told, count };
}
