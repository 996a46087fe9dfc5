import type { APIUser } from 'discord.js';

/** Pairs of marks; what they hold is bounded, so that reading stays linear whatever is typed. */
const pairs: readonly RegExp[] = [
  /\*\*\*([^*\n]{1,500})\*\*\*/g,
  /\*\*([^*\n]{1,500})\*\*/g,
  /__([^_\n]{1,500})__/g,
  /~~([^~\n]{1,500})~~/g,
  /\|\|([^|\n]{1,500})\|\|/g,
  /(?<![\w*])\*([^*\s](?:[^*\n]{0,500}[^*\s])?)\*(?![\w*])/g,
  /(?<![\w_])_([^_\s](?:[^_\n]{0,500}[^_\s])?)_(?![\w_])/g,
];

const address = /https?:\/\/[^\s<>]+/gi;
const trailing = new Set([...`.,;:!?'"»”’*_~|\``]);

/** An address as Discord's own apps end it: closing marks and unmatched brackets are not part of it. */
function trimAddress(found: string): string {
  let end = found.length;
  const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  for (; end > 0; end -= 1) {
    const last = found[end - 1] ?? '';
    if (trailing.has(last)) continue;
    const opener = closers[last];
    if (opener === undefined || found.slice(0, end).includes(opener)) break;
  }
  return found.slice(0, end);
}

function withoutCode(content: string): string {
  return content
    .split('```')
    .filter((_, at) => at % 2 === 0)
    .join(' ')
    .replace(/`[^`\n]{0,2000}`/g, ' ');
}

/** Links in order; those in code are quoted, not shared, and left out. */
export function linksIn(content: string): string[] {
  const opened = withoutCode(content).replace(/\]\(<?(?=https?:)/gi, '] ');
  return (opened.match(address) ?? []).map(trimAddress).filter((one) => URL.canParse(one));
}

function undoReferences(content: string, people: readonly Pick<APIUser, 'id' | 'username'>[]) {
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return content
    .replace(/<@!?(\d{1,20})>/g, (_, id: string) => `@${names.get(id) ?? id}`)
    .replace(/<@&(\d{1,20})>/g, '@role')
    .replace(/<#(\d{1,20})>/g, '#channel')
    .replace(/<a?(:\w{1,32}:)\d{1,20}>/g, '$1')
    .replace(/<t:(-?\d{1,12})(?::[a-zA-Z])?>/g, (whole, seconds: string) => {
      const at = new Date(Number(seconds) * 1000);
      return Number.isNaN(at.getTime()) ? whole : at.toISOString();
    })
    .replace(/<\/([^:>]{1,100}):\d{1,20}>/g, '/$1')
    .replace(/<(https?:\/\/[^\s<>]+)>/gi, '$1');
}

/** Markup undone: what a reader of the message sees. */
export function plainText(
  content: string,
  people: readonly Pick<APIUser, 'id' | 'username'>[] = [],
): string {
  let text = undoReferences(content, people)
    .replace(/^(?:>>> ?|> ?|#{1,3} |-# )/gm, '')
    .replace(/\[([^[\]\n]{1,500})\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?\)/gi, '$1 $2')
    .replace(/```(?:[a-z0-9+-]{1,20}\n)?/gi, '')
    .replace(/`([^`\n]{1,2000})`/g, '$1');
  for (const pair of pairs) text = text.replace(pair, '$1');
  return text.replace(/\\([*_~|`>#@<[\]()\\-])/g, '$1').trim();
}
