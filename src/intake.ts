import type { Answer, ChatEvent, EventHandler } from './chat/port.ts';
import { line } from './chat/reply.ts';
import type { Store } from './store/port.ts';

export interface IntakeDeps {
  readonly store: Store;
  /** What people get for an event; deterministic, so that replaying it is harmless. */
  readonly dispatch: (event: ChatEvent) => Promise<Answer>;
  /** Links of a message, in order. */
  readonly findLinks: (text: string, marked: readonly string[]) => { links: readonly string[] };
  readonly now: () => Date;
  readonly onError: (error: unknown, event: ChatEvent) => void;
}

export interface Intake {
  /** For chat sources: resolves once the event is stored and handled. */
  readonly handle: EventHandler;
  /** Handles again what a process that died had stored and not finished. Returns how many. */
  readonly replay: (olderThanMs: number) => Promise<number>;
}

const troubled = line(
  'Something went wrong on our side. Your message is stored and will be tried again.',
);

/** The way in: every event is stored first, handled after, and marked done last. */
export function createIntake(deps: IntakeDeps): Intake {
  const handleStored = async (event: ChatEvent): Promise<Answer> => {
    try {
      const answer = await deps.dispatch(event);
      await deps.store.inbox.done(event.tenant, event.id);
      return answer;
    } catch (error) {
      // The event is stored: the platform need not deliver it again, `replay` will.
      deps.onError(error, event);
      return { reply: troubled };
    }
  };
  return {
    handle: async (arrived) => {
      const event = kept(arrived, deps.findLinks);
      if (event === undefined) return {};
      if ((await deps.store.inbox.record(event)) === 'seen') return {};
      return handleStored(event);
    },
    replay: async (olderThanMs) => {
      const before = new Date(deps.now().getTime() - olderThanMs).toISOString();
      const events = await deps.store.inbox.pending(before, 500);
      for (const event of events) await handleStored(event);
      return events.length;
    },
  };
}

/**
 * What we keep of an event. Of what people write to each other, only the links: the words stay in
 * the channel, and a message without a link leaves no trace.
 */
function kept(event: ChatEvent, findLinks: IntakeDeps['findLinks']): ChatEvent | undefined {
  if (event.kind !== 'message' || event.isDirect || event.mentionsUs) return event;
  const { links } = findLinks(event.text, event.links);
  return links.length === 0 ? undefined : { ...event, text: '', links, files: [] };
}
