/** A character of UTF-8 whose bytes were taken for single characters: 'â', U+0080, U+0099 for '’'. */
const sequence =
  /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}/g;

/** The same with a control character in it, which no honest text has. */
const proof = /[\u00C2-\u00F4][\u00A0-\u00BF]{0,2}[\u0080-\u009F]/;

/** Undoes UTF-8 that was encoded as UTF-8 once more, where control characters prove it. */
export function undoSecondEncoding(text: string): string {
  if (!proof.test(text)) return text;
  return text.replace(sequence, (run) => {
    const once = Buffer.from(run, 'latin1').toString('utf8');
    return once.includes('\uFFFD') ? run : once;
  });
}
