/** What exists on the double: one guild, its channels and people, and every message. */

export type Json = Record<string, unknown>;

export interface World {
  readonly guild: string;
  readonly applicationId: string;
  readonly bot: Json & { id: string };
  readonly person: Json & { id: string };
  readonly otherBot: Json & { id: string };
  readonly role: string;
  /** What Discord says of our application and of the servers that we are in. */
  readonly application: { id: string; flags: number };
  readonly joined: { id: string; name: string; permissions: string }[];
  readonly channels: Map<string, Channel>;
  /** Message id → message, in order of creation. */
  readonly messages: Map<string, Message>;
  /** Person id → direct channel; null when the person takes no direct messages. */
  readonly directs: Map<string, string | null>;
  snowflake(): string;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly guild_id?: string;
  readonly parent_id?: string;
  name: string;
  /** Permissions that we lack here. */
  readonly lacks: Set<Permission>;
  limitedUntil: number;
}

export type Permission =
  'view' | 'send' | 'send-in-threads' | 'threads' | 'files' | 'react' | 'history';

export interface Message extends Json {
  id: string;
  channel_id: string;
  author: Json & { id: string };
  components: Json[];
  content: string;
  flags: number;
  nonce?: string;
  reactions: { emoji: { id: null; name: string }; count: number; me: boolean }[];
}

export const channelTypes = { text: 0, direct: 1, voice: 2, publicThread: 11 };

const epoch = 1_420_070_400_000n;
const start = BigInt(Date.UTC(2026, 0, 5, 12, 0, 0));

export function createWorld(): World {
  let count = 0n;
  const snowflake = () => {
    count += 1n;
    return String(((start + count * 10n - epoch) << 22n) + count);
  };
  const user = (username: string, bot: boolean) => ({
    id: snowflake(),
    username,
    discriminator: '0',
    global_name: username,
    avatar: null,
    bot,
  });
  const bot = user('claimdesk', true);
  const guild = snowflake();
  return {
    guild,
    applicationId: bot.id,
    application: { id: bot.id, flags: 1 << 19 },
    joined: [{ id: guild, name: 'The Morning Desk', permissions: '309237713984' }],
    bot,
    person: user('ana', false),
    otherBot: user('newsfeed', true),
    role: snowflake(),
    channels: new Map(),
    messages: new Map(),
    directs: new Map(),
    snowflake,
  };
}

export function addChannel(world: World, name: string, more: Partial<Channel> = {}): Channel {
  const channel: Channel = {
    id: world.snowflake(),
    type: channelTypes.text,
    guild_id: world.guild,
    name,
    lacks: new Set(),
    limitedUntil: 0,
    ...more,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export function addMessage(
  world: World,
  message: Partial<Message> & { channel_id: string },
): Message {
  const made: Message = {
    id: world.snowflake(),
    type: 0,
    content: '',
    author: world.person,
    timestamp: new Date(Number(start)).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    components: [],
    flags: 0,
    reactions: [],
    ...message,
  };
  world.messages.set(made.id, made);
  return made;
}

/** Threads take their permissions from the channel above, except the right to write in them. */
export function lacks(world: World, channel: Channel, permission: Permission): boolean {
  const parent =
    channel.parent_id === undefined ? undefined : world.channels.get(channel.parent_id);
  return channel.lacks.has(permission) || (parent?.lacks.has(permission) ?? false);
}

/** Numbers every component that has no id, as Discord does: from 1 up, in reading order. */
export function numberComponents(components: Json[]): Json[] {
  const taken = new Set<number>();
  const visit = (component: Json, work: (one: Json) => void) => {
    work(component);
    if (component['accessory']) visit(component['accessory'] as Json, work);
    if (Array.isArray(component['components']))
      (component['components'] as Json[]).forEach((child) => visit(child, work));
  };
  const copy = structuredClone(components);
  copy.forEach((one) =>
    visit(one, ({ id }) => {
      if (typeof id === 'number' && id > 0) taken.add(id);
    }),
  );
  let next = 1;
  copy.forEach((one) =>
    visit(one, (component) => {
      if (typeof component['id'] === 'number' && component['id'] > 0) return;
      while (taken.has(next)) next += 1;
      taken.add(next);
      component['id'] = next;
    }),
  );
  return copy;
}
