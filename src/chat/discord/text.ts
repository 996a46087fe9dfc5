import type { Span } from '../reply.ts';

/** Bidi controls, zero-width marks, soft hyphens, tag characters: nothing a reader should be fooled by. */
const hidden =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E01EF}]/gu;
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu;
/** More combining marks on one letter than any script needs. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Text as it may be shown: no control, bidi, tag or zero-width characters, no half of a surrogate pair. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(controls, '')
    .replace(hidden, '')
    .replace(piledMarks, '$1');
}

/** `clean`, on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/**
 * Plain text so that Discord shows it as it stands: no formatting, mention, emoji, timestamp, link,
 * heading, list or quotation comes of it. A backslash goes before every character that could start one,
 * and between `<` and what follows, so that not even a reader of the raw text finds `<@` in it.
 */
export function escape(text: string): string {
  return clean(text)
    .replace(/[\\*_~|`[\]<>@]/g, '\\$&')
    .replace(/(<)([#!&/:])/g, '$1\\$2')
    .replace(/\](?=\()/g, ']\\')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(discord(?:app)?\.(?:gg|com|me|io))\//gi, '$1\\/')
    .replace(/^( *)([#+-])/gm, '$1\\$2')
    .replace(/^( *\d{1,9})([.)])/gm, '$1\\$2');
}

/** The first `max` UTF-16 units at most, never ending in half a character. */
export function head(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = Math.max(0, max);
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return text.slice(0, end).trimEnd();
}

/** A label of ours that has to fit: cut with an ellipsis. */
export function label(text: string, max: number): string {
  const shown = oneLine(text) || '…';
  return shown.length <= max ? shown : `${head(shown, max - 1)}…`;
}

/**
 * Escaped text of at most `max` units. What did not fit is counted: `… (+120 characters)`.
 * `max` must leave room for the count (≥ 40).
 */
export function escapeWithin(text: string, max: number): string {
  const plain = clean(text).trim();
  const whole = escape(plain);
  if (whole.length <= max) return whole;
  let keep = max - 28;
  for (;;) {
    const kept = head(plain, keep);
    const cut = `${escape(kept)} … (+${plain.length - kept.length} characters)`;
    if (cut.length <= max || keep <= 0) return cut;
    keep -= Math.max(1, Math.ceil((cut.length - max) / 2));
  }
}

/** An address that may be linked: http or https, spelled so that it cannot break out of `[…](…)`. */
export function safeHref(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  const spelled = url.href.replace(/[()<>\\|`*_~[\]]/g, (sign) =>
    sign === '_' || sign === '~' || sign === '*'
      ? sign
      : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return clean(spelled) === spelled ? spelled : undefined;
}

/** Something that a reader would take for an address: then the true host is named beside it. */
const looksLikeAddress = /[\p{L}\p{N}-]\.\p{L}{2}|:\/\/|^www\./u;

/** `[label](address)`; a label that itself looks like an address gets the true host beside it. */
export function link(text: string, href: string): string {
  const shown = escape(oneLine(text)) || 'link';
  const target = safeHref(href);
  if (target === undefined) return shown;
  const host = new URL(target).hostname;
  if (looksLikeAddress.test(text) && oneLine(text).toLowerCase() !== host)
    return `${shown} ([${escape(host)}](${target}))`;
  return `[${shown}](${target})`;
}

const timeStyles = { date: 'D', time: 't', relative: 'R' } as const;

export function span(part: Span): string {
  if (typeof part === 'string') return escape(part);
  if ('bold' in part) {
    const inner = escape(oneLine(part.bold));
    return inner === '' ? '' : `**${inner}**`;
  }
  if ('href' in part) return link(part.text, part.href);
  if ('time' in part) {
    const seconds = Math.floor(Date.parse(part.time) / 1000);
    return Number.isFinite(seconds)
      ? `<t:${seconds}:${timeStyles[part.style]}>`
      : escape(part.time);
  }
  if ('channel' in part)
    return /^\d{1,20}$/.test(part.channel) ? `<#${part.channel}>` : escape(`#${part.channel}`);
  // A mention that nobody is notified of: every body carries `allowed_mentions.parse = []`.
  return /^\d{1,20}$/.test(part.person) ? `<@${part.person}>` : escape(part.person);
}

export function spans(parts: readonly Span[]): string {
  return parts.map(span).join('').trim();
}
