import { MessageReferenceType, MessageType } from 'discord.js';
import type {
  APIAttachment,
  APIMessage,
  APIMessageSnapshotFields,
  GatewayMessageCreateDispatchData,
  GatewayMessageUpdateDispatchData,
} from 'discord.js';
import type { FileRef } from '../../domain/request.ts';
import type { Actor, MessageEvent } from '../port.ts';
import { linksIn, plainText } from './incoming-text.ts';
import { madeAt, nameOf, tenantOf, threadAt } from './thread-ref.ts';

/** What a payload alone does not say. */
export interface Surroundings {
  /** Our own user, whose messages are never read and whose mention is a call. */
  readonly botId: string;
  /** The channel above a thread; undefined for what is no thread. */
  parentOf(channel: string): string | undefined;
  /** The role that Discord made for us in a guild: people mention it by mistake for us. */
  ownRole(guild: string): string | undefined;
}

type GatewayMessage = GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData;
type Content = Pick<APIMessage | APIMessageSnapshotFields, 'content' | 'attachments'>;

const written: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

export function filesIn(attachments: readonly APIAttachment[]): FileRef[] {
  return attachments.map((file) => ({
    name: file.filename,
    sizeBytes: file.size,
    location: file.url,
    ...(file.content_type === undefined ? {} : { mediaType: file.content_type }),
  }));
}

function authorOf(message: GatewayMessage): Actor {
  return {
    id: message.author.id,
    name: nameOf(message.author, message.member),
    isBot: message.author.bot === true || message.webhook_id !== undefined,
    isAdmin: false,
    isGuest: false,
  };
}

/** The forwarded message when it is one, the message itself otherwise. */
function contentOf(message: GatewayMessage): Content {
  return message.message_snapshots?.[0]?.message ?? message;
}

/** A call in a reply without a link of its own is about the message that it answers. */
function subjectOf(message: GatewayMessage, isCall: boolean): Content[] {
  const own = contentOf(message);
  const answered = message.referenced_message;
  const isBare = own.attachments.length === 0 && linksIn(own.content).length === 0;
  return isCall && isBare && answered !== null && answered !== undefined ? [own, answered] : [own];
}

function callPattern(surroundings: Surroundings, guild: string | undefined): RegExp {
  const role = guild === undefined ? undefined : surroundings.ownRole(guild);
  return new RegExp(`<@(?:!?${surroundings.botId}${role === undefined ? '' : `|&${role}`})>`, 'g');
}

/** Editing, not the preview that Discord adds a moment later under the same event name. */
function isEditing(
  message: GatewayMessage,
): message is GatewayMessage & { edited_timestamp: string } {
  return typeof message.edited_timestamp === 'string';
}

/**
 * MESSAGE_CREATE and MESSAGE_UPDATE → event. Nothing for our own messages, for joins, pins and other
 * notices, and for updates that are not edits.
 */
export function messageEvent(
  message: GatewayMessage,
  surroundings: Surroundings,
  isUpdate: boolean,
): MessageEvent | undefined {
  if (!written.has(message.type) || message.author.id === surroundings.botId) return undefined;
  if (isUpdate && !isEditing(message)) return undefined;
  const call = callPattern(surroundings, message.guild_id);
  const mentionsUs = call.test(message.content);
  const subject = subjectOf(message, mentionsUs);
  const [own, ...answered] = subject;
  return {
    kind: 'message',
    id: isUpdate ? `${message.id}:edit:${message.edited_timestamp ?? ''}` : message.id,
    tenant: tenantOf({ guild: message.guild_id, person: message.author.id }),
    actor: authorOf(message),
    thread: threadAt({
      channel: message.channel_id,
      parent: surroundings.parentOf(message.channel_id),
      isDirect: message.guild_id === undefined,
      message: message.id,
    }),
    at: madeAt(message.id),
    text: plainText((own?.content ?? '').replace(call, ' '), message.mentions),
    links: subject.flatMap(({ content }) => linksIn(content)),
    files: filesIn([own, ...answered].flatMap((part) => part?.attachments ?? [])),
    isEdit: isUpdate,
    isForward:
      message.message_reference?.type === MessageReferenceType.Forward ||
      message.message_snapshots !== undefined,
    isDirect: message.guild_id === undefined,
    mentionsUs,
  };
}
