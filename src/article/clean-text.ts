// Built from code points, so that no control character stands in this file. Kept: tab and newline.
const unwanted = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]',
  'g',
);

/**
 * Text that can be stored and shown anywhere: well-formed UTF-16, no NUL (PostgreSQL refuses it), no
 * control characters, newlines as `\n`.
 */
export function storable(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '');
}

/** In Node since 20.0; the language level of the type checker is older. */
function wellFormed(text: string): string {
  return (text as unknown as { toWellFormed(): string }).toWellFormed();
}

/** Invisible characters that smuggle text or break words: zero width, soft hyphen, bidi controls, tags. */
const invisible =
  /[\u00AD\u180E\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|\uDB40[\uDC00-\uDC7F]/g;

/** One line of text as a reader sees it: invisible characters gone, white space folded. */
export function visibleLine(text: string): string {
  return storable(text).replace(invisible, '').replace(/\s+/g, ' ').trim();
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}
