/** 'Caleb' and 'Kaleb', 'Sara' and 'Sarah', 'Stephen' and 'Steven'. */
export function sounds(word: string): string {
  return word
    .toLowerCase()
    .replace(/^c(?=[aou lr])|^ch(?=r)/, 'k')
    .replace(/ph|v/g, 'f')
    .replace(/ew/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/h$/, '')
    .replace(/(.)\1/g, '$1');
}

/** 'Graeme' and 'Graham' */
export function consonants(word: string): string {
  return word
    .toLowerCase()
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1/g, '$1');
}
