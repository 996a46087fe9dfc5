import { invalidBody, nothing, ok, refusals, type PlatformAnswer } from './answers.ts';
import type { Interactions } from './interactions.ts';
import { commandProblems, messageProblems } from './validate.ts';
import {
  addChannel,
  addMessage,
  channelTypes,
  lacks,
  numberComponents,
  type Channel,
  type Json,
  type Message,
  type Permission,
  type World,
} from './world.ts';

export interface RestRequest {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly authorization: string | undefined;
}

export interface RestContext {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commands: { current: Json[] };
  /** How long a nonce is remembered; Discord says 'a few minutes'. */
  readonly nonces: Map<string, Message>;
  readonly gatewayUrl: () => string;
  readonly shards: () => number;
  /** An event that the change makes, sent to connected gateways. */
  readonly emit: (type: string, data: Json) => void;
}

type Handler = (context: RestContext, request: RestRequest, ids: string[]) => PlatformAnswer;

/** `attachment` entries as Discord stores them. */
function stored(request: RestRequest): Json[] {
  const described = (request.body['attachments'] ?? []) as Json[];
  return request.files.map((file, index) => ({
    id: String(index),
    filename: file.name,
    size: file.bytes.byteLength,
    description: described.find(({ filename }) => filename === file.name)?.['description'],
    url: `attachment://${file.name}`,
  }));
}

function problemsOf(request: RestRequest): PlatformAnswer | undefined {
  const problems = messageProblems(
    request.body,
    request.files.map(({ name }) => name),
  );
  return problems.length > 0 ? invalidBody(problems) : undefined;
}

export function messageFields(request: RestRequest): Partial<Message> {
  const { body } = request;
  return {
    ...(body['components'] === undefined
      ? {}
      : { components: numberComponents(body['components'] as Json[]) }),
    ...(typeof body['content'] === 'string' ? { content: body['content'] } : {}),
    ...(body['flags'] === undefined ? {} : { flags: Number(body['flags']) }),
    ...(request.files.length > 0 ? { attachments: stored(request) } : {}),
  };
}

function refusedIn(
  world: World,
  channel: Channel | undefined,
  request: RestRequest,
): PlatformAnswer | undefined {
  if (channel === undefined) return refusals.unknownChannel;
  if (lacks(world, channel, 'view')) return refusals.missingAccess;
  const right = channel.type === channelTypes.publicThread ? 'send-in-threads' : 'send';
  if (lacks(world, channel, right)) return refusals.missingPermissions;
  if (request.files.length > 0 && lacks(world, channel, 'files'))
    return refusals.missingPermissions;
  return undefined;
}

const postMessage: Handler = ({ world, nonces, emit }, request, [channelId = '']) => {
  const channel = world.channels.get(channelId);
  const refused = refusedIn(world, channel, request) ?? problemsOf(request);
  if (refused !== undefined) return refused;
  const { nonce, enforce_nonce: enforced, components, content } = request.body;
  const first = enforced === true ? nonces.get(String(nonce)) : undefined;
  if (first !== undefined) return ok({ ...first, nonce });
  if (components === undefined && content === undefined && request.files.length === 0)
    return refusals.emptyMessage;
  const made = addMessage(world, {
    channel_id: channelId,
    author: world.bot,
    ...messageFields(request),
    ...(request.body['message_reference'] === undefined
      ? {}
      : { message_reference: request.body['message_reference'] }),
  });
  if (enforced === true) nonces.set(String(nonce), made);
  emit('MESSAGE_CREATE', { ...made, ...(channel?.guild_id ? { guild_id: channel.guild_id } : {}) });
  return ok({ ...made, nonce });
};

const readMessages: Handler = ({ world }, request, [channelId = '']) => {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refusals.unknownChannel;
  if (lacks(world, channel, 'view') || lacks(world, channel, 'history'))
    return refusals.missingAccess;
  const before = request.query.get('before');
  const limit = Number(request.query.get('limit') ?? 50);
  const around = request.query.get('around');
  if (around !== null && !world.messages.has(around)) return refusals.unknownMessage;
  const found = [...world.messages.values()]
    .filter((message) => message.channel_id === channelId)
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .reverse()
    .slice(0, limit);
  return ok(found.map(withoutNonce));
};

/** Discord tells the nonce only to whom makes the message, once. */
function withoutNonce(message: Message): Json {
  return Object.fromEntries(Object.entries(message).filter(([name]) => name !== 'nonce'));
}

function messageAt(world: World, channel: string | undefined, id: string | undefined) {
  const message = world.messages.get(id ?? '');
  return message?.channel_id === channel ? message : undefined;
}

const readMessage: Handler = ({ world }, _, [channelId, messageId]) => {
  const channel = world.channels.get(channelId ?? '');
  if (channel === undefined) return refusals.unknownChannel;
  if (lacks(world, channel, 'view') || lacks(world, channel, 'history'))
    return refusals.missingAccess;
  const message = messageAt(world, channelId, messageId);
  return message === undefined ? refusals.unknownMessage : ok(withoutNonce(message));
};

const editMessage: Handler = ({ world, emit }, request, [channelId, messageId]) => {
  const channel = world.channels.get(channelId ?? '');
  if (channel === undefined) return refusals.unknownChannel;
  if (lacks(world, channel, 'view')) return refusals.missingAccess;
  const message = messageAt(world, channelId, messageId);
  if (message === undefined) return refusals.unknownMessage;
  if (message.author.id !== world.bot.id) return refusals.notYours;
  if (request.files.length > 0 && lacks(world, channel, 'files'))
    return refusals.missingPermissions;
  const refused = problemsOf(request);
  if (refused !== undefined) return refused;
  Object.assign(message, messageFields(request), { edited_timestamp: '2026-01-05T12:30:00.000Z' });
  emit('MESSAGE_UPDATE', {
    ...message,
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
  });
  return ok(withoutNonce(message));
};

const openThread: Handler = ({ world, emit }, request, [channelId = '', messageId = '']) => {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refusals.unknownChannel;
  if (lacks(world, channel, 'view')) return refusals.missingAccess;
  if (channel.type !== channelTypes.text) return refusals.wrongChannelType;
  if (lacks(world, channel, 'threads')) return refusals.missingPermissions;
  if (messageAt(world, channelId, messageId) === undefined) return refusals.unknownMessage;
  if (world.channels.has(messageId)) return refusals.threadExists;
  const name = (request.body['name'] ?? '') as string;
  if (name.trim().length < 1 || name.length > 100) return invalidBody(['name: 1 to 100']);
  const thread = addChannel(world, name, {
    id: messageId,
    type: channelTypes.publicThread,
    parent_id: channelId,
  });
  const told = {
    id: thread.id,
    type: thread.type,
    guild_id: world.guild,
    parent_id: channelId,
    name,
  };
  emit('THREAD_CREATE', told);
  return { status: 201, body: told };
};

const openDirect: Handler = ({ world }, request) => {
  const person = String(request.body['recipient_id']);
  const known = world.directs.get(person);
  if (known === null) return refusals.cannotMessageUser;
  const channel =
    world.channels.get(known ?? '') ??
    addChannel(world, 'direct', { type: channelTypes.direct, guild_id: undefined as never });
  world.directs.set(person, channel.id);
  return ok({ id: channel.id, type: channelTypes.direct });
};

const react: Handler = ({ world }, request, [channelId, messageId, sign]) => {
  const channel = world.channels.get(channelId ?? '');
  if (channel === undefined) return refusals.unknownChannel;
  if (lacks(world, channel, 'view')) return refusals.missingAccess;
  if (lacks(world, channel, 'react')) return refusals.missingPermissions;
  const message = messageAt(world, channelId, messageId);
  if (message === undefined) return refusals.unknownMessage;
  const name = decodeURIComponent(sign ?? '');
  const others = message.reactions.filter(({ emoji }) => emoji.name !== name);
  message.reactions =
    request.method === 'PUT'
      ? [...others, { emoji: { id: null, name }, count: 1, me: true }]
      : others;
  return nothing;
};

const putCommands: Handler = ({ commands }, request) => {
  const problems = commandProblems(request.body);
  if (problems.length > 0) return invalidBody(problems);
  commands.current = request.body as unknown as Json[];
  return ok(commands.current);
};

/** Everybody's role gives nothing, ours what our server gives us. */
function rolesOf({ role, joined }: World, guild: string): Json[] {
  const { permissions = '0' } = joined.find(({ id }) => id === guild) ?? {};
  return [
    { id: guild, name: '@everyone', permissions: '0' },
    { id: role, name: 'Claimdesk', permissions },
  ];
}

/** Discord's bits: https://discord.com/developers/docs/topics/permissions */
const bits: Readonly<Record<Permission, bigint>> = {
  view: 1n << 10n,
  send: 1n << 11n,
  'send-in-threads': 1n << 38n,
  threads: 1n << 35n,
  files: 1n << 15n,
  react: 1n << 6n,
  history: 1n << 16n,
};

function overwritesOf({ role }: World, channel: Channel): Json[] {
  const deny = [...channel.lacks].reduce((all, right) => all | bits[right], 0n);
  return deny === 0n ? [] : [{ id: role, type: 0, allow: '0', deny: String(deny) }];
}

/** Method and path; `*` stands for an id. */
const routes: readonly (readonly [string, string, Handler])[] = [
  [
    'GET',
    'gateway/bot',
    ({ gatewayUrl, shards }) =>
      ok({
        url: gatewayUrl(),
        shards: shards(),
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 5_000,
          max_concurrency: 16,
        },
      }),
  ],
  ['GET', 'users/@me', ({ world }) => ok(world.bot)],
  ['GET', 'applications/@me', ({ world }) => ok(world.application)],
  ['GET', 'users/@me/guilds', ({ world }) => ok(world.joined)],
  ['PUT', 'applications/*/commands', putCommands],
  ['POST', 'users/@me/channels', openDirect],
  ['POST', 'channels/*/messages', postMessage],
  [
    'GET',
    'channels/*',
    ({ world }, _, [id = '']) => {
      const channel = world.channels.get(id);
      if (channel === undefined) return refusals.unknownChannel;
      if (lacks(world, channel, 'view')) return refusals.missingAccess;
      const { type, guild_id, parent_id, name } = channel;
      const permission_overwrites = overwritesOf(world, channel);
      return ok({ id, type, guild_id, parent_id, name, permission_overwrites });
    },
  ],
  ['GET', 'guilds/*', ({ world }, _, [id = '']) => ok({ id, roles: rolesOf(world, id) })],
  ['GET', 'guilds/*/members/*', ({ world }) => ok({ user: world.bot, roles: [world.role] })],
  ['GET', 'channels/*/messages', readMessages],
  ['GET', 'channels/*/messages/*', readMessage],
  ['PATCH', 'channels/*/messages/*', editMessage],
  ['POST', 'channels/*/messages/*/threads', openThread],
  ['PUT', 'channels/*/messages/*/reactions/*/@me', react],
  ['DELETE', 'channels/*/messages/*/reactions/*/@me', react],
  [
    'POST',
    'interactions/*/*/callback',
    ({ interactions }, request, [id = '', token = '']) => interactions.callback(id, token, request),
  ],
  [
    'POST',
    'webhooks/*/*',
    ({ interactions }, request, [, token = '']) => interactions.followUp(token, request),
  ],
  [
    'PATCH',
    'webhooks/*/*/messages/@original',
    ({ interactions }, request, [, token = '']) => interactions.editOriginal(token, request),
  ],
];

/** The ids that `*` stands for, or undefined when the path is another. */
function matched(pattern: string, path: string): string[] | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const ids: string[] = [];
  for (const [at, part] of wanted.entries()) {
    if (part === '*') ids.push(given[at] ?? '');
    else if (part !== given[at]) return undefined;
  }
  return ids;
}

const needsNoToken = /^(interactions|webhooks)\//;

export function answerRest(
  context: RestContext,
  request: RestRequest,
  isToken: (given: string | undefined) => boolean,
): PlatformAnswer {
  const path = request.path.replace(/^\//, '');
  if (!needsNoToken.test(path) && !isToken(request.authorization)) return refusals.unauthorized;
  for (const [method, pattern, handler] of routes) {
    const ids = method === request.method ? matched(pattern, path) : undefined;
    if (ids !== undefined) return handler(context, request, ids);
  }
  return { status: 404, body: { message: '404: Not Found', code: 0 } };
}
