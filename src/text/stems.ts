const endings = [
  'isations',
  'izations',
  'isation',
  'ization',
  'ations',
  'ation',
  'ements',
  'ement',
  'ments',
  'ment',
  'tions',
  'tion',
  'sions',
  'sion',
  'ities',
  'ness',
  'ings',
  'ing',
  'ions',
  'ion',
  'ants',
  'ents',
  'ant',
  'ent',
  'ers',
  'ors',
  'ees',
  'ied',
  'ies',
  'er',
  'or',
  'ed',
  'es',
  'ee',
  's',
  'e',
  'y',
];

const byLastLetter = new Map<string, readonly string[]>(
  [...new Set(endings.map((ending) => ending.at(-1) ?? ''))].map((letter) => [
    letter,
    endings.filter((ending) => ending.endsWith(letter)),
  ]),
);

/** A crude stem, so that 'deserter' and 'desertion', 'arrest' and 'arrested' are one. Lower case in, at least four letters out. */
export function stem(word: string): string {
  for (const ending of byLastLetter.get(word.at(-1) ?? '') ?? []) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length);
    }
  }
  return word;
}
