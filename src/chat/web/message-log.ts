import type { Reaction } from '../port.ts';
import type { Reply } from '../reply.ts';

/** One message as it stands, anybody's. */
export interface WebMessage {
  readonly id: string;
  readonly tenant: string;
  readonly channel: string;
  /** The message that it answers. */
  readonly thread?: string;
  readonly author: 'person' | 'bot' | 'claimdesk';
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What a person wrote; for a reply of ours, its summary. */
  readonly text: string;
  readonly reply?: Reply;
  /** The key that the reply was posted with. */
  readonly key?: string;
  readonly edited: boolean;
  readonly reaction?: Reaction;
  /** Shown to this person alone. */
  readonly onlyFor?: string;
}

export interface MessageLog {
  add(message: Omit<WebMessage, 'id' | 'edited'>): WebMessage;
  /** Undefined when the message is gone. */
  change(id: string, changes: Partial<WebMessage>): WebMessage | undefined;
  get(id: string): WebMessage | undefined;
  all(): readonly WebMessage[];
  clear(): void;
  /** Called with every message that is added or changed; returns what ends it. */
  subscribe(listener: (message: WebMessage) => void): () => void;
}

/** Messages in memory, the newest `keep` of them: a playground, not an archive. */
export function createMessageLog(keep = 500): MessageLog {
  const messages = new Map<string, WebMessage>();
  const listeners = new Set<(message: WebMessage) => void>();
  let last = 0;
  const put = (message: WebMessage): WebMessage => {
    messages.set(message.id, message);
    for (const id of messages.keys()) {
      if (messages.size <= keep) break;
      messages.delete(id);
    }
    for (const listener of listeners) listener(message);
    return message;
  };
  return {
    add: (message) => put({ ...message, id: `m${(last += 1)}`, edited: false }),
    change(id, changes) {
      const message = messages.get(id);
      return message === undefined ? undefined : put({ ...message, ...changes });
    },
    get: (id) => messages.get(id),
    all: () => [...messages.values()],
    clear: () => messages.clear(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
