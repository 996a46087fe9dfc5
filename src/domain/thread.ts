export type Platform = 'slack' | 'discord' | 'web' | 'console';

/** Where a reply belongs. Ids are the platform's own; nothing here is ever shown to a person. */
export interface ThreadRef {
  readonly platform: Platform;
  readonly channel: string;
  /** The thread that exists already: Slack `thread_ts`, Discord thread channel id. */
  readonly thread?: string;
  /** The message that asked; a thread is opened on it when there is none. */
  readonly message?: string;
  /**
   * Set when only this person may see the reply (`private`). With the person's id as `channel` too it
   * is their conversation with us.
   */
  readonly onlyFor?: string;
}

/** A person's own conversation with us, wherever they are. */
export function conversationWith(platform: Platform, person: string): ThreadRef {
  return { platform, channel: person, onlyFor: person };
}

/** The thread as one string, equal for equal threads; part of deduplication keys. No colons (BullMQ job ids). */
export function threadKey(ref: ThreadRef): string {
  return [ref.platform, ref.channel, ref.thread ?? ref.message ?? '-', ref.onlyFor ?? '-'].join(
    '|',
  );
}
