/**
 * Quick looks at how a word begins. Nearly every word of an English text begins with an ASCII
 * character, and to compare its code is ten times as quick as to run a Unicode pattern.
 */

const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;

/** Whether the word begins with a capital letter of any script. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return capital.test(word);
}

/** Whether the word begins with a small letter of any script. */
export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return small.test(word);
}

/** Whether the word begins with a digit 0–9. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const oneLetter = /^\p{L}/u;
const fourLetters = /^\p{L}{4}/u;

/** Whether the word begins with at least `count` letters of any script. */
export function startsWithLetters(word: string, count: 1 | 4): boolean {
  if (word.length < count) return false;
  for (let at = 0; at < count; at += 1) {
    const code = word.charCodeAt(at) | 32;
    if (code > 127) return count === 1 ? oneLetter.test(word) : fourLetters.test(word);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether a digit 0–9 stands anywhere in the word. */
export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
