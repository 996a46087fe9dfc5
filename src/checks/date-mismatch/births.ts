import type { DateMention } from '../../text/dates.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import type { TimeInputs } from './problem.ts';

/** A person's year of birth and the sentence that gives it. */
export interface Birth {
  readonly person: NameMention;
  readonly surname: string;
  readonly born: DateMention;
}

/** Who was born in which year, as the text says it of somebody named. */
export function readBirths({ document, dates, names }: TimeInputs): Birth[] {
  return dates.flatMap((born): Birth[] => {
    const { tokens } = document;
    const before = [tokens[born.from - 1]?.lower ?? '', tokens[born.from - 2]?.lower ?? ''];
    if (
      born.year === undefined ||
      // 'Born 4 March 1934' is how an obituary ends.
      !['in', 'on', 'born'].includes(before[0] ?? '') ||
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
  const accused = accusedOf(document, names, bornAt, born);
  if (accused !== undefined) return accused;
  const here = names.findLast(
    (name) =>
      name.sentence === born.sentence &&
      name.to <= bornAt &&
      (looksPersonal(name, names) || kin.has(document.tokens[name.from - 1]?.lower ?? '')),
  );
  if (here !== undefined) return here;
  const married = marriedName(names, bornAt, born);
  if (married !== undefined) return married;
  const opening = document.tokens[document.starts[born.sentence] ?? 0]?.lower ?? '';
  // 'Born in 1994, Moravec is 36'
  const next = names.find((name) => name.from === born.to + 1 && opening === 'born');
  if (next !== undefined && document.tokens[next.to]?.pos !== 'NOUN') return next;
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

/** 'Nuala Devane … She was born Nuala Lernihan on 12 March 1941': the one person of that given name. */
function marriedName(
  names: readonly NameMention[],
  bornAt: number,
  born: DateMention,
): NameMention | undefined {
  const maiden = names.find(
    (name) => name.from === bornAt + 1 && name.to <= born.from && isFullName(name),
  );
  if (maiden === undefined) return undefined;
  const others = names.filter(
    (name) =>
      isFullName(name) &&
      name.sentence < born.sentence &&
      name.words[0] === maiden.words[0] &&
      name.words.at(-1) !== maiden.words.at(-1),
  );
  return new Set(others.map(({ words }) => words.at(-1))).size === 1 ? others[0] : undefined;
}

/** 'Her son Ivo, born in 2011,' */
const kin = new Set('son daughter brother sister mother father wife husband grandson'.split(' '));

const dock = '(?:client|defendant|accused|appellant)';
const inDock = new RegExp(`\\b${dock},? ?(?:who )?(?:was|is|had been)? ?$`);
const tellsOfDock = new RegExp(`\\b(?:his|her|the) ${dock}\\b`);

/** 'His client was born in 1987', 'The defendant, born in 1987,': the one person of the story with an age. */
function accusedOf(
  document: TimeInputs['document'],
  names: readonly NameMention[],
  bornAt: number,
  born: DateMention,
): NameMention | undefined {
  const start = document.starts[born.sentence] ?? 0;
  const ahead = plainLine(document, born.sentence)
    .split(' ')
    .slice(0, bornAt - start)
    .join(' ');
  const opens = ahead === '' && tellsOfDock.test(plainLine(document, born.sentence - 1));
  if (!opens && !inDock.test(ahead)) return undefined;
  const aged = names.filter((name) => name.age !== undefined && isFullName(name));
  return new Set(aged.map(({ words }) => words.join(' '))).size === 1 ? aged[0] : undefined;
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
