/**
 * Characters that change how text around them is shown, or hide in it: C0 and C1 controls but tab
 * and newline, bidirectional controls, zero-width marks, tag characters. Joiners (U+200C, U+200D)
 * stay: Persian and emoji need them.
 */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Text that shows what it says: no control characters, no halves of surrogate pairs. */
export function plain(text: string): string {
  return text.replace(unseen, '').replace(/\p{Cs}/gu, '\uFFFD');
}

/** `plain`, on one line, spaces single, trimmed. */
export function oneLine(text: string): string {
  return plain(text.replace(/[\s\u2028\u2029]+/gu, ' ')).trim();
}

/**
 * At most `max` UTF-16 units. What is longer ends in '…' after a whole word where there is one,
 * and never in half a character.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > max / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}

const thousands = new Intl.NumberFormat('en');

/** 1,240 */
export function count(n: number): string {
  return thousands.format(n);
}

/** '1 claim', '1,240 words' */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
