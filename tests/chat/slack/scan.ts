/** What a payload gives a reader of Slack's tokens: the links and tokens that would come alive. */
export interface Scan {
  /** Destinations of links, of whatever kind. */
  readonly links: readonly string[];
  /** `<!…>`, `<@…>`, `<#…>` in any string at all, parsed by Slack or not. */
  readonly tokens: readonly string[];
  /** `:name:` where it could become a picture. */
  readonly emoji: readonly string[];
  /** Characters that nobody should be sent. */
  readonly unwanted: readonly string[];
}

const alive = /<([!@#][^>]*)>?/g;
const mrkdwnLink = /<([a-z][a-z0-9+.-]*:[^|>]*)(?:\|[^>]*)?>/gi;
const picture = /:(?=[\p{L}\p{N}_+'-]{0,100}\p{L})[\p{L}\p{N}_+'-]{1,100}:|:(?:\+1|-1|100|1234):/gu;

const characters =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g;

/** Reads a payload with the eyes of Slack: mrkdwn is parsed, rich text and plain text are literal. */
export function scan(message: {
  readonly text: string;
  readonly blocks: readonly unknown[];
}): Scan {
  const found = {
    links: [] as string[],
    tokens: [] as string[],
    emoji: [] as string[],
    unwanted: [] as string[],
  };
  const readString = (value: string) => {
    found.tokens.push(...[...value.matchAll(alive)].map((match) => match[1] ?? ''));
    found.emoji.push(...(value.match(picture) ?? []));
    found.unwanted.push(...(value.match(characters) ?? []));
  };
  const readMrkdwn = (value: string) =>
    found.links.push(...[...value.matchAll(mrkdwnLink)].map((match) => match[1] ?? ''));
  const walk = (value: unknown, key: string): void => {
    // Addresses and what comes back to us from a control are not shown, and not read as text.
    if (typeof value === 'string' && !['url', 'value', 'action_id', 'format'].includes(key))
      readString(value);
    if (typeof value === 'string' && key === 'url') found.links.push(value);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'mrkdwn' && 'text' in value)
      readMrkdwn(String(value.text));
    for (const [name, inner] of Object.entries(value))
      walk(inner, Array.isArray(value) ? key : name);
  };
  readString(message.text);
  readMrkdwn(message.text);
  walk(message.blocks, 'blocks');
  return found;
}
