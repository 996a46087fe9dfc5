import { html, raw, type Html } from '../html.ts';
import { plain } from '../../summary/plain.ts';

import { moment } from './mrkdwn.ts';

/**
 * Discord's Markdown as its client shows it: headings, small print, quoted lines, bold, italic,
 * underline, strike, code, links, timestamps. https://docs.discord.com/developers/reference
 */
export function drawDiscordMarkdown(source: string): Html {
  const lines = plain(source).split('\n');
  const groups: { kind: LineKind; lines: string[] }[] = [];
  for (const line of lines) {
    const { kind, text } = lineKind(line);
    const last = groups.at(-1);
    if (last?.kind === kind && (kind === 'quote' || kind === 'text')) last.lines.push(text);
    else groups.push({ kind, lines: [text] });
  }
  return html`${groups.map(({ kind, lines: texts }) => drawGroup(kind, texts))}`;
}

type LineKind = 'text' | 'quote' | 'small' | 'h1' | 'h2' | 'h3';
const openings: readonly (readonly [string, LineKind])[] = [
  ['-# ', 'small'],
  ['### ', 'h3'],
  ['## ', 'h2'],
  ['# ', 'h1'],
  ['> ', 'quote'],
];

function lineKind(line: string): { kind: LineKind; text: string } {
  const opening = openings.find(([mark]) => line.startsWith(mark));
  return opening === undefined
    ? { kind: 'text', text: line }
    : { kind: opening[1], text: line.slice(opening[0].length) };
}

function drawGroup(kind: LineKind, lines: readonly string[]): Html {
  const inner = lines.map((line, index) => html`${index === 0 ? '' : raw('<br>')}${inline(line)}`);
  switch (kind) {
    case 'quote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'small':
      return html`<small class="dc-small">${inner}</small>`;
    case 'h1':
    case 'h2':
    case 'h3':
      return html`<div class="dc-${kind}">${inner}</div>`;
    case 'text':
      return html`<div>${inner}</div>`;
  }
}

const tokens =
  /\\([^\w\s])|\[([^\]\n]{1,2000})\]\(<?(https?:[^\s()<>]{1,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500})?)>?\)|<t:(-?\d{1,12})(?::[tTdDfFRsS])?>|<(https?:[^\s<>]{1,2000})>|<([@#][!&]?\d{1,25})>|`([^`\n]{1,500})`|\*\*((?:[^*\n\\]|\\.){1,2000})\*\*|__([^_\n]{1,2000})__|~~([^~\n]{1,1000})~~|\*([^*\n]{1,2000})\*/g;

function inline(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    parts.push(html`${text.slice(end, match.index)}`, token(match));
    end = match.index + match[0].length;
  }
  return html`${parts}${text.slice(end)}`;
}

function token(match: RegExpMatchArray): Html {
  const [, escaped, label, href, seconds, bare, mention, code, bold, underline, strike, italic] =
    match;
  if (escaped !== undefined) return html`${escaped}`;
  if (href !== undefined) return link(href, html`${inline(label ?? '')}`);
  if (seconds !== undefined) return moment(Number(seconds), '');
  if (bare !== undefined) return link(bare, html`${bare}`);
  if (mention !== undefined) return html`<span class="mention">${mention}</span>`;
  if (code !== undefined) return html`<code>${code}</code>`;
  if (bold !== undefined) return html`<b>${inline(bold)}</b>`;
  if (underline !== undefined) return html`<u>${inline(underline)}</u>`;
  if (strike !== undefined) return html`<s>${inline(strike)}</s>`;
  return html`<i>${inline(italic ?? '')}</i>`;
}

function link(href: string, label: Html): Html {
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer">${label}</a>`;
}
