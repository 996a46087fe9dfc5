import type { ChatEvent, ShortcutEvent } from '../port.ts';
import type { WebClient } from './clients.ts';
import type { Installation } from './installations.ts';
import { files } from './events-api.ts';
import { describedActor, type People } from './people.ts';
import type { SlackMessage } from './payloads.ts';
import { plainMessage } from './plain-text.ts';

/** A look-up that takes longer than this is done without: an acknowledgement is due within 3 s. */
const patienceMs = 700;

/**
 * Adds what the payload does not say and the event needs: the role of a person who gives an order,
 * the message under a reaction. Missing permissions leave the event as it is.
 */
export async function enrich(
  event: ChatEvent,
  us: Installation,
  client: WebClient,
  people: People,
): Promise<ChatEvent> {
  if (event.kind === 'message') return event;
  const user = await within(patienceMs, people.find(us.teamId, event.actor.id));
  const known =
    user === undefined ? event : { ...event, actor: describedActor(event.actor, user, us.teamId) };
  return known.kind === 'shortcut' && known.via === 'reaction'
    ? withMessage(known, us, client)
    : known;
}

async function withMessage(
  event: ShortcutEvent,
  us: Installation,
  client: WebClient,
): Promise<ShortcutEvent> {
  const { channel, message } = event.thread;
  const read = await within(
    patienceMs * 2,
    client.conversations
      .history({ channel, latest: message ?? '', inclusive: true, limit: 1 })
      .then((page) => (page.messages?.[0] ?? undefined) as SlackMessage | undefined)
      .catch(() => undefined),
  );
  if (read?.ts !== message || read === undefined) return event;
  const plain = plainMessage(read, us.botUserId);
  return { ...event, text: plain.text, links: plain.links, files: files(read.files) };
}

function within<Value>(ms: number, work: Promise<Value | undefined>): Promise<Value | undefined> {
  return Promise.race([
    work,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms).unref()),
  ]);
}
