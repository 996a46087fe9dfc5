/** Titles, authors and dates count as equal when a reader would call them the same. */

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isSameTitle(found: string | undefined, gold: string): boolean {
  return plain(found ?? '') === plain(gold);
}

/** The same people, whatever joins their names. */
export function isSameAuthor(found: string | undefined, gold: string): boolean {
  const names = (text: string) =>
    text
      .split(/,|;|&|\band\b/)
      .map(plain)
      .filter((name) => name !== '')
      .sort()
      .join('|');
  return names(found ?? '') === names(gold);
}

export function isSameDay(found: string | undefined, gold: string): boolean {
  return (found ?? '').slice(0, 10) === gold.slice(0, 10);
}
