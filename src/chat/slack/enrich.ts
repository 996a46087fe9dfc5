import type { ChatEvent, MessageEvent } from '../port.ts';
import type { WebClient } from './clients.ts';
import type { Installation } from './installations.ts';
import { files } from './events-api.ts';
import { describedActor, type People } from './people.ts';
import type { SlackMessage } from './payloads.ts';
import { plainMessage } from './plain-text.ts';
import { threadAt } from './thread-ref.ts';

/** A look-up that takes longer than this is done without: an acknowledgement is due within 3 s. */
const patienceMs = 700;

/**
 * Adds what the payload does not say and the event needs: the role of a person who gives an order,
 * the message that a reaction or a mention is about. Missing permissions leave the event as it is.
 */
export async function enrich(
  event: ChatEvent,
  us: Installation,
  client: WebClient,
  people: People,
): Promise<ChatEvent> {
  if (event.kind === 'message')
    return asksAboutThread(event) ? aboutThread(event, us, client) : event;
  const user = await within(patienceMs, people.find(us.teamId, event.actor.id));
  const known =
    user === undefined ? event : { ...event, actor: describedActor(event.actor, user, us.teamId) };
  if (known.kind !== 'shortcut' || known.via !== 'reaction') return known;
  const { channel, message } = known.thread;
  const found = await read(client, channel, message);
  if (found === undefined) return known;
  // The reaction does not say whether its message stands in a thread.
  return { ...known, ...content(found, us), thread: threadAt(channel, message, found.thread_ts) };
}

/** `@claimdesk check` under a link or a file: what is meant stands in the first message of the thread. */
function asksAboutThread(event: MessageEvent): boolean {
  const { thread, message } = event.thread;
  const inThread = thread !== undefined && thread !== message;
  const ownContent = event.links.length > 0 || event.files.length > 0;
  return event.mentionsUs && inThread && !ownContent && /^(?:check\b.{0,40})?$/is.test(event.text);
}

async function aboutThread(
  event: MessageEvent,
  us: Installation,
  client: WebClient,
): Promise<MessageEvent> {
  const { channel, thread } = event.thread;
  const found = await read(client, channel, thread);
  if (found === undefined) return event;
  // Its text may be one piece of several: those are read when the mention is acted on.
  const { links, files: attached } = content(found, us);
  return { ...event, links, files: attached };
}

/** One message; undefined when we may not read it, or not soon enough. */
function read(client: WebClient, channel: string, ts = ''): Promise<SlackMessage | undefined> {
  return within(
    patienceMs * 2,
    client.conversations
      .replies({ channel, ts, limit: 1, inclusive: true })
      .then((page) => page.messages?.find((each) => each.ts === ts) as SlackMessage | undefined)
      .catch(() => undefined),
  );
}

function content(message: SlackMessage, us: Installation) {
  const { text, links } = plainMessage(message, us.botUserId);
  return { text, links, files: files(message.files) };
}

function within<Value>(ms: number, work: Promise<Value | undefined>): Promise<Value | undefined> {
  return Promise.race([
    work,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms).unref()),
  ]);
}
