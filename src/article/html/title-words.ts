/** Lower-case words, punctuation left out. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const joiningWords = new Set(
  'a an and are as at by can do does for from how i in is it its of on or s the this to we what where with you your'.split(
    ' ',
  ),
);

/** The words that tell one headline from another; all of them where nothing else is left. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !joiningWords.has(word));
  return telling.length === 0 ? words : telling;
}

/** Share of the shorter title's words that the longer one has too. */
export function likeness(one: string, other: string): number {
  const [short = [], long = []] = [tellingWords(one), tellingWords(other)].sort(
    (a, b) => a.length - b.length,
  );
  if (short.length === 0) return 0;
  const known = new Set(long);
  const shared = short.filter((word) => known.has(word)).length;
  // A single word in common with a long title says little.
  return short.length === 1 ? (long.length <= 2 ? shared : shared / 2.1) : shared / short.length;
}

/** Letters and figures alone, to compare what is only set differently. */
export function squeezed(text: string): string {
  return wordsOf(text).join('');
}
