import { html, raw, type Html } from '../html.ts';
import { plain } from '../../summary/plain.ts';

/**
 * Slack's mrkdwn as a browser shows it: `<url|label>`, `<!date^…|fallback>`, mentions, bold, italic,
 * strike, code, quoted lines. https://docs.slack.dev/messaging/formatting-message-text
 */
export function drawMrkdwn(source: string): Html {
  const lines = plain(source).split('\n');
  const groups: { quoted: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const quoted = /^(&gt;|>)/.test(line);
    const text = quoted ? line.replace(/^(?:&gt;|>) ?/, '') : line;
    const last = groups.at(-1);
    if (last?.quoted === quoted) last.lines.push(text);
    else groups.push({ quoted, lines: [text] });
  }
  return html`${groups.map(({ quoted, lines: texts }) => {
    const inner = texts.map(
      (text, index) => html`${index === 0 ? '' : raw('<br>')}${inline(text)}`,
    );
    return quoted ? html`<blockquote>${inner}</blockquote>` : html`<div>${inner}</div>`;
  })}`;
}

const tokens =
  /<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>|`([^`]{1,500})`|\*([^*\n]{1,3000})\*|~([^~\n]{1,1000})~|(?<![\w])_([^_\n]{1,3000})_(?![\w])/g;

function inline(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    parts.push(html`${decode(text.slice(end, match.index))}`, token(match));
    end = match.index + match[0].length;
  }
  return html`${parts}${decode(text.slice(end))}`;
}

function token([, target, label, code, bold, strike, italic]: RegExpMatchArray): Html {
  if (code !== undefined) return html`<code>${decode(code)}</code>`;
  if (bold !== undefined) return html`<b>${inline(bold)}</b>`;
  if (strike !== undefined) return html`<s>${inline(strike)}</s>`;
  if (italic !== undefined) return html`<i>${inline(italic)}</i>`;
  return angle(decode(target ?? ''), label === undefined ? undefined : decode(label));
}

function angle(target: string, label: string | undefined): Html {
  if (target.startsWith('!date^')) {
    const seconds = Number(target.split('^')[1]);
    return Number.isFinite(seconds) ? moment(seconds, label ?? '') : html`${label ?? ''}`;
  }
  if (/^[@#!]/.test(target)) return html`<span class="mention">${label ?? target}</span>`;
  return /^https?:/i.test(target)
    ? html`<a href="${target}" target="_blank" rel="noopener noreferrer">${label ?? target}</a>`
    : html`${label ?? target}`;
}

/** The page's script writes the moment in the reader's zone; without it the fallback stands. */
export function moment(seconds: number, fallback: string): Html {
  const iso = new Date(seconds * 1000).toISOString();
  return html`<time datetime="${iso}">${fallback === '' ? iso.slice(0, 10) : fallback}</time>`;
}

/** Slack escapes exactly these three. */
function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
