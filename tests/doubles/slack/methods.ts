import { hard } from '../../../src/chat/slack/limits.ts';
import { blocksError, viewError } from './enforce.ts';
import { asText, messageAt, type StoredMessage, type World } from './state.ts';

type Args = Readonly<Record<string, unknown>>;
type Result = { readonly ok: true; readonly [key: string]: unknown } | Refusal;
interface Refusal {
  readonly ok: false;
  readonly error: string;
  readonly needed?: string;
  readonly response_metadata?: { readonly messages: readonly string[] };
}

const refuse = (error: string, more: Partial<Refusal> = {}): Refusal => ({
  ok: false,
  error,
  ...more,
});

/** Method → the scope that it needs. */
const scopes: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'reactions.add': 'reactions:write',
  'reactions.remove': 'reactions:write',
  'users.info': 'users:read',
  'files.info': 'files:read',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'conversations.info': 'channels:read',
};

/** One Web API method on the world: what Slack would answer, and what would stand there afterwards. */
export function answerMethod(world: World, method: string, args: Args, origin: string): Result {
  const needed = scopes[method] ?? historyScope(method, args);
  if (needed !== undefined && !world.scopes.has(needed)) return refuse('missing_scope', { needed });
  switch (method) {
    case 'auth.test':
      return {
        ok: true,
        team_id: world.teamId,
        team: 'Desk',
        user_id: world.botUserId,
        bot_id: world.botId,
        user: 'claimdesk',
      };
    case 'chat.postMessage':
      return postMessage(world, args);
    case 'chat.postEphemeral':
      return postEphemeral(world, args);
    case 'chat.update':
      return update(world, args);
    case 'chat.delete':
      return takeAway(world, args);
    case 'conversations.replies':
    case 'conversations.history':
      return read(world, method, args);
    case 'reactions.add':
    case 'reactions.remove':
      return react(world, method === 'reactions.add', args);
    case 'users.info':
      return userInfo(world, args);
    case 'views.open':
    case 'views.push':
    case 'views.publish':
      return showView(world, method, args);
    default:
      return fileMethod(world, method, args, origin) ?? refuse('unknown_method');
  }
}

function historyScope(method: string, args: Args): string | undefined {
  if (!method.startsWith('conversations.')) return undefined;
  return String(args.channel).startsWith('D') ? 'im:history' : 'channels:history';
}

function contentError(args: Args): Refusal | undefined {
  const blocks = args.blocks === undefined ? [] : (args.blocks as unknown);
  const wrong = blocksError(blocks);
  if (wrong !== undefined)
    return refuse(wrong.error, {
      response_metadata: { messages: wrong.details.map((detail) => `[ERROR] ${detail}`) },
    });
  const text = typeof args.text === 'string' ? args.text : '';
  if (text === '' && (blocks as unknown[]).length === 0) return refuse('no_text');
  return text.length > hard.messageText ? refuse('msg_too_long') : undefined;
}

function channelError(world: World, channel: string): Refusal | undefined {
  if (world.users.has(channel)) return undefined;
  const known = world.channels.get(channel);
  if (known === undefined) return refuse('channel_not_found');
  if (known.archived) return refuse('is_archived');
  return known.botIsMember ? undefined : refuse('not_in_channel');
}

function postMessage(world: World, args: Args): Result {
  const channel = String(args.channel);
  const wrong = channelError(world, channel) ?? contentError(args);
  if (wrong !== undefined) return wrong;
  const message: StoredMessage = {
    channel,
    ts: world.nextTs(),
    user: world.botUserId,
    botId: world.botId,
    ...(args.thread_ts === undefined ? {} : { threadTs: asText(args.thread_ts) }),
    text: asText(args.text),
    blocks: (args.blocks ?? []) as StoredMessage['blocks'],
    metadata: args.metadata,
    files: [],
    reactions: new Map(),
  };
  world.messages.push(message);
  return { ok: true, channel, ts: message.ts, message: { ts: message.ts } };
}

function postEphemeral(world: World, args: Args): Result {
  const wrong = channelError(world, String(args.channel)) ?? contentError(args);
  if (wrong !== undefined) return wrong;
  if (!world.users.has(String(args.user))) return refuse('user_not_in_channel');
  world.ephemerals.push({
    channel: String(args.channel),
    user: String(args.user),
    text: asText(args.text),
    blocks: (args.blocks ?? []) as unknown[],
    ...(args.thread_ts === undefined ? {} : { threadTs: asText(args.thread_ts) }),
  });
  return { ok: true, message_ts: world.nextTs() };
}

function update(world: World, args: Args): Result {
  const message = messageAt(world, String(args.channel), String(args.ts));
  if (message === undefined) return refuse('message_not_found');
  if (message.user !== world.botUserId) return refuse('cant_update_message');
  const wrong = contentError(args);
  if (wrong !== undefined) return wrong;
  message.text = asText(args.text);
  message.blocks = (args.blocks ?? []) as StoredMessage['blocks'];
  // Slack keeps the metadata that a message has when none is sent.
  if (args.metadata !== undefined) message.metadata = args.metadata;
  return { ok: true, channel: message.channel, ts: message.ts };
}

function takeAway(world: World, args: Args): Result {
  const message = messageAt(world, String(args.channel), String(args.ts));
  if (message === undefined) return refuse('message_not_found');
  if (message.user !== world.botUserId) return refuse('cant_delete_message');
  world.messages.splice(world.messages.indexOf(message), 1);
  return { ok: true, channel: message.channel, ts: message.ts };
}

function read(world: World, method: string, args: Args): Result {
  const channel = String(args.channel);
  const wrong = channelError(world, channel);
  if (wrong !== undefined) return wrong;
  const inChannel = world.messages.filter((message) => message.channel === channel);
  const chosen =
    method === 'conversations.replies'
      ? inChannel.filter((message) => message.ts === args.ts || message.threadTs === args.ts)
      : inChannel
          .filter((message) => message.threadTs === undefined)
          .filter((message) => args.latest === undefined || message.ts <= asText(args.latest))
          .filter((message) => args.oldest === undefined || message.ts >= asText(args.oldest))
          .reverse();
  if (method === 'conversations.replies' && chosen.length === 0) return refuse('thread_not_found');
  const limit = Number(args.limit ?? 100);
  const from = Number(args.cursor ?? 0);
  const page = chosen.slice(from, from + limit);
  const withMetadata = String(args.include_all_metadata) === 'true';
  return {
    ok: true,
    messages: page.map((message) => ({
      type: 'message',
      user: message.user,
      ts: message.ts,
      text: message.text,
      blocks: message.blocks,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
      ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
    })),
    has_more: from + limit < chosen.length,
    response_metadata: { next_cursor: from + limit < chosen.length ? String(from + limit) : '' },
  };
}

function react(world: World, add: boolean, args: Args): Result {
  const message = messageAt(world, String(args.channel), String(args.timestamp));
  if (message === undefined) return refuse('message_not_found');
  const name = String(args.name);
  const who = message.reactions.get(name) ?? new Set<string>();
  if (add && who.has(world.botUserId)) return refuse('already_reacted');
  if (!add && !who.delete(world.botUserId)) return refuse('no_reaction');
  if (add) message.reactions.set(name, who.add(world.botUserId));
  else if (who.size === 0) message.reactions.delete(name);
  return { ok: true };
}

function userInfo(world: World, args: Args): Result {
  const user = world.users.get(String(args.user));
  if (user === undefined) return refuse('user_not_found');
  return {
    ok: true,
    user: {
      id: user.id,
      team_id: user.teamId ?? world.teamId,
      name: user.name.toLowerCase(),
      profile: { display_name: user.name, real_name: user.name },
      is_admin: user.admin ?? false,
      is_restricted: user.guest ?? false,
      tz: 'Europe/Lisbon',
      locale: 'en-GB',
    },
  };
}

function showView(world: World, method: string, args: Args): Result {
  const view = args.view as Record<string, unknown>;
  const wrong = viewError(view);
  if (wrong !== undefined)
    return refuse(wrong.error, { response_metadata: { messages: [...wrong.details] } });
  if (method === 'views.publish') {
    world.homes.set(String(args.user_id), view);
    return { ok: true, view };
  }
  if (typeof args.trigger_id !== 'string' || !args.trigger_id.startsWith('trigger'))
    return refuse('invalid_trigger_id');
  const id = world.nextId('V');
  world.views.push({ id, hash: `hash-${id}`, view, user: String(args.trigger_id.split('.')[1]) });
  return { ok: true, view: { id } };
}

function fileMethod(world: World, method: string, args: Args, origin: string): Result | undefined {
  switch (method) {
    case 'files.info': {
      const file = world.files.get(String(args.file));
      if (file === undefined) return refuse('file_not_found');
      const { id, name, mimetype, content } = file;
      return {
        ok: true,
        file: {
          id,
          name,
          mimetype,
          size: content.byteLength,
          url_private_download: `${origin}/files/${id}`,
        },
      };
    }
    case 'files.getUploadURLExternal': {
      const id = world.nextId('F');
      world.files.set(id, {
        id,
        name: String(args.filename),
        mimetype: 'image/png',
        content: Buffer.alloc(0),
      });
      return { ok: true, upload_url: `${origin}/upload/${id}`, file_id: id };
    }
    case 'files.completeUploadExternal':
      return { ok: true, files: args.files };
    default:
      return undefined;
  }
}
