import type { Block, KnownBlock } from '@slack/types';

/** A message as it stands in the double. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly botId?: string;
  threadTs?: string;
  text: string;
  blocks: readonly (KnownBlock | Block)[];
  metadata?: unknown;
  readonly files: readonly string[];
  readonly reactions: Map<string, Set<string>>;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  content: Buffer;
}

export interface StoredView {
  readonly id: string;
  readonly hash: string;
  readonly view: Record<string, unknown>;
  readonly user: string;
}

/** One call of the Web API, as it came. */
export interface Call {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Milliseconds, `performance.now()`. */
  readonly at: number;
}

export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly admin?: boolean;
  readonly guest?: boolean;
  readonly teamId?: string;
}

/** One workspace: what a Slack server knows. */
export interface World {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly tokens: Set<string>;
  scopes: Set<string>;
  readonly users: Map<string, UserRecord>;
  readonly channels: Map<
    string,
    { readonly name: string; botIsMember: boolean; archived: boolean }
  >;
  readonly messages: StoredMessage[];
  readonly ephemerals: {
    readonly channel: string;
    readonly user: string;
    readonly text: string;
    readonly blocks: readonly unknown[];
    readonly threadTs?: string;
  }[];
  readonly files: Map<string, StoredFile>;
  readonly views: StoredView[];
  readonly homes: Map<string, Record<string, unknown>>;
  nextTs(): string;
  nextId(prefix: string): string;
}

export const allScopes = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'reactions:write',
  'reactions:read',
  'channels:history',
  'groups:history',
  'users:read',
  'files:read',
  'files:write',
];

export function newWorld(teamId = 'T0001', botToken = 'xoxb-test-1'): World {
  let seconds = 1_700_000_000;
  let count = 0;
  return {
    teamId,
    botUserId: 'U0BOT',
    botId: 'B0BOT',
    tokens: new Set([botToken]),
    scopes: new Set(allScopes),
    users: new Map([
      ['U0ANA', { id: 'U0ANA', name: 'Ana', admin: true }],
      ['U0BEN', { id: 'U0BEN', name: 'Ben' }],
    ]),
    channels: new Map([
      ['C0DESK', { name: 'desk', botIsMember: true, archived: false }],
      ['C0WIRE', { name: 'wire', botIsMember: true, archived: false }],
      ['D0ANA', { name: 'dm', botIsMember: true, archived: false }],
    ]),
    messages: [],
    ephemerals: [],
    files: new Map(),
    views: [],
    homes: new Map(),
    nextTs: () => `${(seconds += 1)}.000100`,
    nextId: (prefix) => `${prefix}${String((count += 1)).padStart(6, '0')}`,
  };
}

export function messageAt(world: World, channel: string, ts: string): StoredMessage | undefined {
  return world.messages.find((message) => message.channel === channel && message.ts === ts);
}

/** An argument as text; compound ones are none. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
