import type { RichElement, SlackMessage } from './payloads.ts';
import { unescape } from './text.ts';

export interface PlainMessage {
  readonly text: string;
  /** http and https links in order, as Slack marked them up. */
  readonly links: readonly string[];
  readonly mentionsUs: boolean;
}

interface Reading {
  text: string;
  readonly links: string[];
  mentionsUs: boolean;
  readonly us: string;
}

/**
 * A message with Slack's markup undone. Rich text says exactly what was typed; without it the
 * mrkdwn text is read. Mentions of `us` (our user id) are cut out.
 */
export function plainMessage(message: SlackMessage, us: string): PlainMessage {
  const reading: Reading = { text: '', links: [], mentionsUs: false, us };
  const rich = (message.blocks ?? []).filter((block) => block.type === 'rich_text');
  if (rich.length > 0) rich.forEach((block) => readBlock(block, reading));
  else readMrkdwn(message.text ?? '', reading);
  return { text: reading.text.trim(), links: reading.links, mentionsUs: reading.mentionsUs };
}

function readBlock(block: RichElement, reading: Reading): void {
  for (const part of block.elements ?? []) {
    // Lists hold sections of their own; everything else holds running text.
    if (part.type === 'rich_text_list') readBlock(part, reading);
    else (part.elements ?? []).forEach((element) => readElement(element, reading));
    if (!reading.text.endsWith('\n')) reading.text += '\n';
  }
}

function readElement(element: RichElement, reading: Reading): void {
  switch (element.type) {
    case 'link':
      addLink(element.url ?? '', reading);
      reading.text += element.text ?? element.url ?? '';
      return;
    case 'user':
      readMention(element.user_id ?? '', undefined, reading);
      return;
    case 'channel':
      reading.text += `#${element.channel_id ?? ''}`;
      return;
    case 'broadcast':
      reading.text += `@${element.range ?? ''}`;
      return;
    case 'emoji':
      reading.text += emoji(element);
      return;
    default:
      reading.text += element.text ?? element.fallback ?? '';
  }
}

function emoji(element: RichElement): string {
  const points = (element.unicode ?? '').split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point > 0 && point <= 0x10ffff)
    ? String.fromCodePoint(...points)
    : `:${element.name ?? ''}:`;
}

/** `<…>` tokens: https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages */
const token = /<([^<>\n]{1,4000})>/g;

function readMrkdwn(text: string, reading: Reading): void {
  let from = 0;
  for (const match of text.matchAll(token)) {
    reading.text += unescape(text.slice(from, match.index));
    readToken(match[1] ?? '', reading);
    from = match.index + match[0].length;
  }
  reading.text += unescape(text.slice(from));
}

function readToken(inner: string, reading: Reading): void {
  const [target = '', label] = splitOnce(inner, '|');
  if (target.startsWith('@')) return readMention(target.slice(1), label, reading);
  if (target.startsWith('#')) {
    reading.text += `#${label ?? target.slice(1)}`;
    return;
  }
  if (target.startsWith('!')) {
    reading.text += label === undefined ? `@${target.slice(1)}` : unescape(label);
    return;
  }
  addLink(unescape(target), reading);
  reading.text += unescape(label ?? target);
}

function splitOnce(text: string, at: string): readonly [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function readMention(user: string, label: string | undefined, reading: Reading): void {
  if (user === reading.us) reading.mentionsUs = true;
  else reading.text += `@${label ?? user}`;
}

function addLink(url: string, reading: Reading): void {
  if (/^https?:\/\//i.test(url)) reading.links.push(url);
}
