/** Slack's three escapes, and nothing else: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Control characters but tab and line feed; bidirectional controls and marks, which can reorder what
 * is read; tag characters and other invisible carriers; halves of surrogate pairs.
 */
const unwanted =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;

/** Where `:name:` could turn into a picture; names have at most 100 characters. */
const colonBeforeName = /:(?=([\p{L}\p{N}_+'-]{1,100}):)/gu;
/** Digits alone are a time of day (`10:30:15`), save for the three emoji that are digits. */
const namesEmoji = /\p{L}|^[+-]1$|^100$|^1234$/u;
/** Where a reader of the raw payload could take text for one of Slack's tokens. */
const tokenStart = /<(?=[!@#])/g;

/** Half of a surrogate pair: no valid text, and PostgreSQL and JSON parsers stumble over it. */
const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** U+200C parts two characters for every parser and shows nothing. */
const seam = '\u200C';

/**
 * Text of somebody else's making, safe in any text object of Slack's: line ends unified, invisible
 * and reordering characters gone, `:emoji:` codes and `<!token>` starts taken apart by an invisible
 * seam. Does not escape: rich text and plain_text objects are literal.
 */
export function tame(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .replace(halfCharacter, '\uFFFD')
    .replace(colonBeforeName, (colon, name: string) => (namesEmoji.test(name) ? `:${seam}` : colon))
    .replace(tokenStart, `<${seam}`);
}

/** Tamed text for a mrkdwn object: `*`, `_`, `~` and backticks lose their meaning, then escapes. */
export function mrkdwn(text: string): string {
  return escape(tame(text).replace(/[*_~`]/g, (mark) => `${seam}${mark}${seam}`));
}

/** Label of a mrkdwn link: nothing that could end the label or the link. */
export function linkLabel(text: string): string {
  return mrkdwn(text.replace(/[|<>\n]/g, ' ')).trim() || 'link';
}

/** A web address as a link destination, or undefined when it is not http or https. Internationalised hosts come out as punycode. */
export function webAddress(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return undefined;
  return url.href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** At most `max` UTF-16 units, never half a character; says how many were left out, and where they are. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const mark = (left: number) => ` … (${left} more characters, in the report)`;
  return `${shorten(text, max - mark(text.length).length)}${mark(text.length - max + mark(text.length).length)}`;
}

/** For labels, where the platform leaves no room to count: ends in '…'. */
export function clipLabel(text: string, max: number): string {
  return text.length <= max ? text : `${shorten(text, max - 1)}…`;
}

function shorten(text: string, max: number): string {
  const cut = text.slice(0, Math.max(0, max));
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
