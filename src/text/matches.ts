/**
 * All matches of a global pattern, as an array. `matchAll` copies the pattern each time that it is
 * called, so a text without a match, which most are, is told apart first.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
