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

/** A crude stem, so that 'deserter' and 'desertion', 'arrest' and 'arrested' are one. Lower case in, at least four letters out. */
export function stem(word: string): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length);
    }
  }
  return word;
}
