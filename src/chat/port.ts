import type { FileRef } from '../domain/request.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Platform, ThreadRef } from '../domain/thread.ts';
import type { Form, Reply } from './reply.ts';

export interface Actor {
  readonly id: string;
  readonly isBot: boolean;
  /** Workspace or guild administrator, as the platform says; false when it does not say. */
  readonly isAdmin: boolean;
  /** Slack guest accounts; false elsewhere. */
  readonly isGuest: boolean;
  /** Display name where the platform tells; for cards and logs, never an identity. */
  readonly name?: string;
  /** IANA zone and locale where the platform tells. */
  readonly zone?: string;
  readonly locale?: string;
}

interface EventBase {
  /** The platform's own id of this event: the same for a redelivery. Unique with `tenant`. */
  readonly id: string;
  readonly tenant: TenantId;
  readonly actor: Actor;
  /** Where an answer belongs. */
  readonly thread: ThreadRef;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A message that anybody wrote where we can see it. */
export interface MessageEvent extends EventBase {
  readonly kind: 'message';
  /** Plain text, markup undone. */
  readonly text: string;
  /** Links in order, as the platform marked them up or the text spells them; not yet normalised. */
  readonly links: readonly string[];
  readonly files: readonly FileRef[];
  readonly isEdit: boolean;
  readonly isForward: boolean;
  readonly isDirect: boolean;
  /** True for `@claimdesk …`: the mention itself is cut from `text`. */
  readonly mentionsUs: boolean;
}

export const commandNames = [
  'checkarticle',
  'claims',
  'checkdigest',
  'checksettings',
  'checkhelp',
] as const;
export type CommandName = (typeof commandNames)[number];

export interface CommandEvent extends EventBase {
  readonly kind: 'command';
  readonly name: CommandName;
  /** What was typed, options cut out; the link or text for `/checkarticle`, the subcommand word elsewhere. */
  readonly text: string;
  /** `--fresh` → `{fresh: true}`, typed options on Discord; names as in UX. */
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly files: readonly FileRef[];
}

/** Message shortcut / context menu 'Check this article', or a 🔎 reaction. */
export interface ShortcutEvent extends EventBase {
  readonly kind: 'shortcut';
  readonly via: 'shortcut' | 'reaction';
  readonly text: string;
  readonly links: readonly string[];
  readonly files: readonly FileRef[];
}

/** A button or choice of ours was used. */
export interface ActionEvent extends EventBase {
  readonly kind: 'action';
  readonly action: string;
  readonly value: string;
  /** The option picked, for a `Choice`. */
  readonly picked?: string;
  /** The message that carries the control. */
  readonly on: MessageRef;
}

export interface FormEvent extends EventBase {
  readonly kind: 'form';
  readonly form: string;
  readonly value: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** We were added, removed, or our home page was opened. */
export interface LifecycleEvent extends EventBase {
  readonly kind: 'installed' | 'removed' | 'home';
}

export type ChatEvent =
  MessageEvent | CommandEvent | ShortcutEvent | ActionEvent | FormEvent | LifecycleEvent;

/** What goes back at once, within the platform's 3 s. Results of checks come later, through a sink. */
export interface Answer {
  /** Shown to the actor alone. */
  readonly reply?: Reply;
  /** Opens a dialog. */
  readonly form?: Form;
  /** Replaces the message that carried the control. */
  readonly update?: Reply;
  /** Replaces the actor's home page (Slack App Home). */
  readonly home?: Reply;
}

/**
 * Takes an event. Resolves once the event is stored (then the adapter acknowledges to the platform);
 * rejects when it could not be stored (then the adapter must let the platform deliver it again).
 */
export type EventHandler = (event: ChatEvent) => Promise<Answer>;

export interface ChatSource {
  readonly platform: Platform;
  /** Resolves when connected and receiving. Rejects with a message for people when it never can. */
  start(handler: EventHandler): Promise<void>;
  /** Stops receiving, waits for handlers under way. */
  stop(): Promise<void>;
}

/** A message of ours (or of anybody, for reactions) on a platform. */
export interface MessageRef {
  readonly platform: Platform;
  readonly channel: string;
  readonly message: string;
  /** The thread that it stands in, when it is not the thread's first message. */
  readonly thread?: string;
}

/** A message of anybody's as it stands on a platform now. */
export interface StandingMessage {
  readonly id: string;
  /** Platform id of who wrote it. */
  readonly author: string;
  /** A bot's, ours among them. */
  readonly isBot: boolean;
  /** Plain text, markup and our own mention undone. */
  readonly text: string;
  /** It brings files along. */
  readonly hasFiles: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export type Reaction = 'reading' | 'replied' | 'nothing';

export interface ChatSink {
  readonly platform: Platform;
  /**
   * Posts into the thread. `key` (≤ 25 characters) travels with the message, so that `find` can tell
   * whether an earlier try got through. Never retries by itself when the outcome is unknown. Where the
   * platform itself does not refuse a key twice, `isStillOurs` is asked right before the message leaves:
   * on a no nothing is sent, and the outcome counts as unknown.
   * @throws ChatFailure
   */
  post(
    tenant: TenantId,
    thread: ThreadRef,
    reply: Reply,
    key: string,
    isStillOurs?: () => Promise<boolean>,
  ): Promise<MessageRef>;
  /**
   * The message of ours that carries `key`, or undefined when none was posted.
   * @throws ChatFailure 'unknown-outcome' where the platform keeps no copy (a private reply on
   *   Slack): then it must not be posted again, only said in another way that the check is done.
   */
  find(tenant: TenantId, thread: ThreadRef, key: string): Promise<MessageRef | undefined>;
  edit(tenant: TenantId, message: MessageRef, reply: Reply): Promise<void>;
  /**
   * Takes a message of ours back, for where the platform takes a key twice; one that is gone is no error.
   * @throws ChatFailure
   */
  takeBack?(tenant: TenantId, message: MessageRef): Promise<void>;
  /** Sets our reaction on a message, replacing an earlier one of ours; missing permission is not an error. */
  react(tenant: TenantId, message: MessageRef, reaction: Reaction): Promise<void>;
  /**
   * The messages that `thread` holds, oldest first; where it has no thread yet, those of the channel
   * within ten minutes of its message. At most 200.
   * @throws ChatFailure
   */
  messagesAround(tenant: TenantId, thread: ThreadRef): Promise<readonly StandingMessage[]>;
  /** @throws ChatFailure */
  readFile(tenant: TenantId, file: FileRef): Promise<Uint8Array>;
}

export type ChatFailureCode =
  /** Wait `retryAfterMs`, then the same call is safe. */
  | 'rate-limited'
  /** Nothing reached the platform: the same call is safe. */
  | 'not-sent'
  /** The response was lost: look with `find` before sending again. */
  | 'unknown-outcome'
  /** `needs` names the permission or the invitation that is missing. */
  | 'not-permitted'
  /** Channel, thread or message no longer exists, or we were removed. */
  | 'gone'
  /** The platform refuses this payload: a bug of ours. */
  | 'refused';

export class ChatFailure extends Error {
  readonly code: ChatFailureCode;
  readonly retryAfterMs: number | undefined;
  readonly needs: string | undefined;
  constructor(
    code: ChatFailureCode,
    message: string,
    details: { retryAfterMs?: number; needs?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ChatFailure';
    this.code = code;
    this.retryAfterMs = details.retryAfterMs;
    this.needs = details.needs;
  }
}
