import { around, type Mutation, type Mutator } from './mutation.ts';
import type { Original } from './originals.ts';
import { pick } from './random.ts';

const fullName = /(?<=[a-z,] |^|\n)(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{4,})(?=[ ,.’'])(?! \p{Lu})/gu;
const notNames =
  /^(?:The|New|North|South|East|West|United|University|American|National|International|Best|Black|White|Great|Big|High|Google|Microsoft|Apple|Amazon|This|Your|How|Data|Health|State|World|House|Part|Step|Image|Photo)$/;

interface Person {
  readonly given: string;
  readonly surname: string;
  /** Offsets of later mentions of the surname. */
  readonly later: readonly number[];
}

/** Two capitalised words in running text whose second one comes back alone: most often a person. */
function people(article: Original): Person[] {
  const found = new Map<string, Person>();
  for (const match of article.text.matchAll(fullName)) {
    const [, given = '', surname = ''] = match;
    const key = `${given} ${surname}`;
    if (found.has(key) || notNames.test(given) || notNames.test(surname)) continue;
    const later: number[] = [];
    let at = match.index + key.length;
    for (;;) {
      at = article.text.indexOf(surname, at + 1);
      if (at < 0) break;
      const around = article.text.slice(Math.max(0, at - 1), at + surname.length + 1);
      if (/^\W/.test(around) && /\W$/.test(around)) later.push(at);
    }
    if (later.length > 0 && speaks(article.text, given, surname))
      found.set(key, { given, surname, later });
  }
  return [...found.values()];
}

/** Somewhere the name stands beside a verb of speech or a title: a person, not a firm or a heading. */
function speaks(text: string, given: string, surname: string): boolean {
  return new RegExp(
    `${surname}(?:,[^.]{0,60},)? (?:said|says|told|added|wrote|explained|asked|argued|recalled)\\b|(?:said|says|added|told|Mr\\.?|Ms\\.?|Dr\\.?|Prof\\.?) (?:${given} )?${surname}\\b`,
  ).test(text);
}

function misspell(word: string, random: () => number): string {
  const at = 2 + Math.floor(random() * (word.length - 3));
  const changes = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    word.slice(0, at) +
      (pick(
        random,
        ['a', 'e', 'i', 'o'].filter((letter) => letter !== word[at]),
      ) ?? 'a') +
      word.slice(at + 1),
  ];
  return (
    pick(
      random,
      changes.filter((one) => one !== word),
    ) ?? word
  );
}

/** One later mention of someone's surname with a letter gone, doubled or changed. */
export const mutateName: Mutator = (article, random) =>
  people(article)
    .filter(({ given, surname, later }) =>
      later.some((at) => isNamed(article.text, at, given, surname)),
    )
    .slice(0, 2)
    .flatMap(({ given, surname, later }): Mutation[] => {
      const at = later.find((place) => isNamed(article.text, place, given, surname));
      const by = misspell(surname, random);
      if (at === undefined || by === surname) return [];
      const text = article.text.slice(0, at) + by + article.text.slice(at + surname.length);
      return [
        {
          kind: 'name',
          article: { ...article, text },
          note: `${given} ${surname} → ${by}`,
          near: [around(text, at)],
        },
      ];
    });

/** The mention is the full name again, or the surname beside a verb of speech: a person beyond doubt. */
function isNamed(text: string, at: number, given: string, surname: string): boolean {
  const before = text.slice(Math.max(0, at - given.length - 1), at);
  const after = text.slice(at + surname.length, at + surname.length + 12);
  return (
    before === `${given} ` ||
    /^ (?:said|says|told|added|wrote|explained)\b/.test(after) ||
    /(?:said|says|added|told) $/.test(before)
  );
}

/** Two ages for one person. */
export const mutateAge: Mutator = (article, random) =>
  people(article)
    .slice(0, 1)
    .flatMap(({ given, surname, later }): Mutation[] => {
      const first = article.text.indexOf(`${given} ${surname}`);
      const second = later.find(
        (at) =>
          isNamed(article.text, at, given, surname) &&
          around(article.text, at) !== around(article.text, first),
      );
      if (
        second === undefined ||
        !endsName(article.text, first + given.length + 1 + surname.length) ||
        !endsName(article.text, second + surname.length)
      )
        return [];
      const age = 28 + Math.floor(random() * 40);
      const other = age + 2 + Math.floor(random() * 9);
      const tail =
        article.text.slice(0, second + surname.length) +
        `, ${other},` +
        article.text.slice(second + surname.length);
      const cut = first + given.length + 1 + surname.length;
      const text = `${tail.slice(0, cut)}, ${age},${tail.slice(cut)}`;
      return [
        {
          kind: 'age',
          article: { ...article, text },
          note: `${surname}, ${age} and ${other}`,
          near: [around(text, first), around(text, second + 6)],
        },
      ];
    });

function endsName(text: string, at: number): boolean {
  return /^ [a-z]/.test(text.slice(at, at + 2));
}
