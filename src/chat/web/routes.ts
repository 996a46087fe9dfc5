import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { TenantId } from '../../domain/ids.ts';
import type { FileRef } from '../../domain/request.ts';
import type { Answer, ChatEvent } from '../port.ts';
import type { Reply } from '../reply.ts';
import {
  filledEvent,
  filledShape,
  person,
  pressedEvent,
  pressedShape,
  writtenEvent,
  writtenShape,
} from './events.ts';
import type { MessageLog, WebMessage } from './message-log.ts';

/** What an event led to, for the one who caused it. */
export type Dispatched = { readonly ok: true; readonly answer: Answer } | { readonly ok: false };

export interface ChatRoutesDeps {
  readonly log: MessageLog;
  readonly files: Map<string, Uint8Array>;
  readonly tenant: TenantId;
  readonly now: () => Date;
  readonly dispatch: (event: ChatEvent) => Promise<Dispatched>;
  readonly showPerson: (reply: Reply, channel: string, thread?: string) => WebMessage;
  readonly directChannels: readonly string[];
  readonly draw: (message: WebMessage) => unknown;
}

const bodyBytesAtMost = 6 * 1024 * 1024;
/** Uploads held in memory; older ones go. */
const filesKept = 10;
const notStored = { error: 'That could not be taken in. Try again in a moment.' } as const;

export function chatRoutes(deps: ChatRoutesDeps): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: bodyBytesAtMost }));
  app.use(async (c, next) => (fromThisPage(c) ? next() : c.json({ error: 'foreign origin' }, 403)));
  app.post('/messages', (c) => written(c, deps));
  app.post('/files', (c) => uploaded(c, deps));
  app.post('/actions', (c) => pressed(c, deps));
  app.post('/forms', (c) => filled(c, deps));
  app.get('/events', (c) => events(c, deps));
  return app;
}

/** Another site open in the same browser must not be able to write here. */
function fromThisPage(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  return origin === undefined || new URL(origin).host === c.req.header('host');
}

async function written(c: Context, deps: ChatRoutesDeps): Promise<Response> {
  const body = writtenShape.safeParse(await c.req.json().catch(() => undefined));
  if (!body.success) return c.json({ error: 'not a message' }, 400);
  return take(c, deps, { thread: undefined, ...body.data, files: [] });
}

async function uploaded(c: Context, deps: ChatRoutesDeps): Promise<Response> {
  const form = await c.req.formData().catch(() => undefined);
  const file = form?.get('file');
  const channel = form?.get('channel');
  if (!(file instanceof File) || typeof channel !== 'string') {
    return c.json({ error: 'not a file' }, 400);
  }
  const location = `f-${crypto.randomUUID()}`;
  for (const oldest of deps.files.keys()) {
    if (deps.files.size < filesKept) break;
    deps.files.delete(oldest);
  }
  deps.files.set(location, new Uint8Array(await file.arrayBuffer()));
  const ref: FileRef = { name: file.name, mediaType: file.type, sizeBytes: file.size, location };
  const mode = form?.get('mode') === 'message' ? 'message' : 'check';
  return take(c, deps, {
    channel,
    text: '',
    thread: undefined,
    mode,
    options: {},
    files: [ref],
  });
}

async function take(
  c: Context,
  deps: ChatRoutesDeps,
  given: {
    channel: string;
    text: string;
    thread: string | undefined;
    mode: 'message' | 'check';
    options: Readonly<Record<string, string>>;
    files: readonly FileRef[];
  },
): Promise<Response> {
  const { channel, text, thread, mode, options, files } = given;
  const message = deps.log.add({
    tenant: deps.tenant,
    channel,
    ...(thread === undefined ? {} : { thread }),
    author: 'person',
    at: deps.now().toISOString(),
    text: text === '' ? files.map(({ name }) => name).join(', ') : text,
  });
  const isDirect = deps.directChannels.includes(channel);
  const event = writtenEvent({ ...message, text }, { mode, isDirect, files, options });
  const outcome = await deps.dispatch(event);
  if (!outcome.ok) return c.json({ ...notStored, message: message.id }, 503);
  const { reply, form } = outcome.answer;
  if (reply !== undefined) deps.showPerson(reply, channel, message.thread ?? message.id);
  return c.json({ message: message.id, form });
}

async function pressed(c: Context, deps: ChatRoutesDeps): Promise<Response> {
  const body = pressedShape.safeParse(await c.req.json().catch(() => undefined));
  if (!body.success) return c.json({ error: 'not an action' }, 400);
  const on = deps.log.get(body.data.message);
  if (on === undefined) return c.json({ error: 'that message is gone' }, 404);
  const outcome = await deps.dispatch(pressedEvent(body.data, on, stamp(deps)));
  if (!outcome.ok) return c.json(notStored, 503);
  const { reply, update, form } = outcome.answer;
  if (update !== undefined) {
    deps.log.change(on.id, { reply: update, text: update.summary, edited: true });
  }
  if (reply !== undefined) deps.showPerson(reply, on.channel, on.thread ?? on.id);
  return c.json({ form, channel: on.channel, thread: on.thread ?? on.id });
}

async function filled(c: Context, deps: ChatRoutesDeps): Promise<Response> {
  const body = filledShape.safeParse(await c.req.json().catch(() => undefined));
  if (!body.success) return c.json({ error: 'not a form' }, 400);
  const outcome = await deps.dispatch(filledEvent(body.data, deps.tenant, stamp(deps)));
  if (!outcome.ok) return c.json(notStored, 503);
  const { reply, form } = outcome.answer;
  if (reply !== undefined) deps.showPerson(reply, body.data.channel, body.data.thread);
  return c.json({ form });
}

function stamp({ now }: ChatRoutesDeps): { id: string; at: string } {
  return { id: `e-${crypto.randomUUID()}`, at: now().toISOString() };
}

/** Everything that stands, then everything that is added or changes, until the page goes away. */
function events(c: Context, { log, draw }: ChatRoutesDeps): Response {
  return streamSSE(c, async (stream) => {
    const send = (message: WebMessage) =>
      stream.writeSSE({ event: 'message', data: JSON.stringify(shownMessage(message, draw)) });
    const waiting = [...log.all()];
    let wake = (): void => undefined;
    const unsubscribe = log.subscribe((message) => {
      waiting.push(message);
      wake();
    });
    stream.onAbort(() => {
      unsubscribe();
      wake();
    });
    while (!stream.aborted) {
      const message = waiting.shift();
      if (message !== undefined) await send(message);
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  });
}

function shownMessage(message: WebMessage, draw: (message: WebMessage) => unknown) {
  const { id, channel, thread, author, at, text, edited, reaction, onlyFor } = message;
  const ephemeral = onlyFor === person.id;
  return {
    id,
    channel,
    thread,
    author,
    at,
    text,
    edited,
    reaction,
    ephemeral,
    drawn: draw(message),
  };
}
