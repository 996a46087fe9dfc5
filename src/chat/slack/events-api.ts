import type { FileRef } from '../../domain/request.ts';
import type { LifecycleEvent, MessageEvent, ShortcutEvent } from '../port.ts';
import { unknownActor } from './people.ts';
import type { OwnIdentity, SlackBody, SlackEvent, SlackFile, SlackMessage } from './payloads.ts';
import { plainMessage } from './plain-text.ts';
import { isoFromTs, tenantOf, threadAt } from './thread-ref.ts';

/** Subtypes that are messages of somebody; all others are notices about a channel. */
const writtenSubtypes = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
  'bot_message',
]);

/**
 * `message` and `app_mention`. Slack sends both for one mention in a channel that we read: the id is
 * made of channel and timestamp, so that they count as one event, however often each is delivered.
 */
export function messageEvent(event: SlackEvent, us: OwnIdentity): MessageEvent | undefined {
  const edit = event.subtype === 'message_changed';
  const message: SlackMessage | undefined = edit ? event.message : event;
  const channel = event.channel;
  if (message?.ts === undefined || channel === undefined) return undefined;
  if (!writtenSubtypes.has(message.subtype)) return undefined;
  // An unfurl changes a message too, but nobody edited it.
  if (edit && (message.edited === undefined || message.text === event.previous_message?.text))
    return undefined;
  const shares = (message.attachments ?? []).filter((part) => part.is_share ?? part.is_msg_unfurl);
  const read = plainMessage(message, us.botUserId);
  return {
    kind: 'message',
    id: edit
      ? `edit:${channel}:${message.ts}:${message.edited?.ts ?? event.event_ts ?? ''}`
      : `message:${channel}:${message.ts}`,
    tenant: tenantOf(us.teamId),
    actor: unknownActor(message.user ?? message.bot_id ?? '', isBot(message)),
    thread: threadAt(channel, message.ts, message.thread_ts),
    at: isoFromTs(message.edited?.ts ?? message.ts),
    text: read.text,
    links: read.links,
    files: files(message.files),
    isEdit: edit,
    isForward: shares.length > 0,
    isDirect: event.channel_type === 'im' || channel.startsWith('D'),
    mentionsUs: read.mentionsUs || event.type === 'app_mention',
  };
}

/**
 * A link to one of our own sites, for workspaces that let us read nothing else. The same id as the
 * `message` event has, should both come. Links that are still being typed are not sent yet.
 */
export function linkSharedEvent(event: SlackEvent, us: OwnIdentity): MessageEvent | undefined {
  const { channel, message_ts: ts, user } = event;
  if (channel === undefined || ts === undefined || user === undefined) return undefined;
  if (event.source === 'composer' || event.is_bot_user_member === false) return undefined;
  const links = (event.links ?? []).flatMap((link) => link.url ?? []);
  return {
    kind: 'message',
    id: `message:${channel}:${ts}`,
    tenant: tenantOf(us.teamId),
    actor: unknownActor(user),
    thread: threadAt(channel, ts, event.thread_ts),
    at: isoFromTs(ts),
    text: links.join('\n'),
    links,
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: channel.startsWith('D'),
    mentionsUs: false,
  };
}

function isBot(message: SlackMessage): boolean {
  return (
    message.bot_id !== undefined ||
    message.bot_profile !== undefined ||
    message.subtype === 'bot_message' ||
    message.user === 'USLACKBOT'
  );
}

/** Files of a message; deleted ones and those hidden by a plan's limit have nothing to read. */
export function files(list: readonly SlackFile[] | undefined): FileRef[] {
  return (list ?? [])
    .filter(
      (file) =>
        file.id !== undefined && file.mode !== 'tombstone' && file.mode !== 'hidden_by_limit',
    )
    .map((file) => ({
      name: file.name ?? file.title ?? 'file',
      ...(file.mimetype === undefined ? {} : { mediaType: file.mimetype }),
      ...(file.size === undefined ? {} : { sizeBytes: file.size }),
      // The id alone: where to read it from is asked of Slack, so our token goes nowhere else.
      location: file.id ?? '',
    }));
}

/** A reaction that asks for a check. Its text and links are not in the payload: the source fills them in. */
export function reactionEvent(
  body: SlackBody,
  event: SlackEvent,
  us: OwnIdentity,
  asking: readonly string[],
): ShortcutEvent | undefined {
  const { item } = event;
  if (event.reaction === undefined || !asking.includes(event.reaction)) return undefined;
  if (item?.channel === undefined || item.ts === undefined || event.user === us.botUserId)
    return undefined;
  return {
    kind: 'shortcut',
    via: 'reaction',
    id: `reaction:${body.event_id ?? `${item.channel}:${item.ts}:${event.user ?? ''}`}`,
    tenant: tenantOf(us.teamId),
    actor: unknownActor(event.user ?? ''),
    thread: threadAt(item.channel, item.ts),
    at: isoFromTs(event.event_ts ?? item.ts),
    text: '',
    links: [],
    files: [],
  };
}

const lifecycleKinds = {
  app_home_opened: 'home',
  app_uninstalled: 'removed',
  tokens_revoked: 'removed',
} as const;

export function lifecycleEvent(
  body: SlackBody,
  event: SlackEvent,
  us: OwnIdentity,
): LifecycleEvent | undefined {
  const kind = lifecycleKinds[event.type as keyof typeof lifecycleKinds];
  if (kind === 'home' && event.tab !== undefined && event.tab !== 'home') return undefined;
  // Somebody revoking a personal token of theirs leaves the bot installed.
  if (event.type === 'tokens_revoked' && (event.tokens?.bot ?? []).length === 0) return undefined;
  const user = event.user ?? '';
  return {
    kind,
    id: `${kind}:${body.event_id ?? ''}`,
    tenant: tenantOf(us.teamId),
    actor: unknownActor(user),
    thread: threadAt(event.channel ?? user),
    at: new Date((body.event_time ?? Number(event.event_ts ?? 0)) * 1000).toISOString(),
  };
}
