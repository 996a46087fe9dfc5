import { ChatFailure, type ChatSink, type MessageRef, type Reaction } from '../port.ts';
import type { TenantId } from '../../domain/ids.ts';
import { messagesAround } from './around.ts';
import type { Clients, Log, WebClient } from './clients.ts';
import { chatFailure, platformError } from './failures.ts';
import { readSlackFile } from './files.ts';
import { findByKey, keyMetadata } from './find.ts';
import { type Pacing } from './pacing.ts';
import { prepare } from './prepare.ts';
import type { People } from './people.ts';
import { messageAt, threadTs } from './thread-ref.ts';

export interface SinkOptions {
  readonly clients: Clients;
  readonly people: People;
  readonly pacing: Pacing;
  readonly log: Log;
}

const emoji: Readonly<Record<Reaction, string>> = {
  reading: 'eyes',
  replied: 'speech_balloon',
  nothing: 'checkered_flag',
};

/** Never sent: https://docs.slack.dev/reference/methods/chat.postMessage. No previews, nobody notified by name. */
const quietly = { unfurl_links: false, unfurl_media: false, link_names: false } as const;

export function slackSink(options: SinkOptions): ChatSink {
  const { clients, people, pacing, log } = options;
  const call = <Result>(doing: string, work: () => Promise<Result>): Promise<Result> =>
    work().catch((error: unknown) => {
      throw chatFailure(error, doing);
    });
  return {
    platform: 'slack',
    async post(tenant, thread, reply, key, isStillOurs = () => Promise.resolve(true)) {
      const { client, installation } = await beforePosting(clients.forTenant(tenant));
      const message = await prepare(reply, client, installation.teamId, people, log);
      const ts = threadTs(thread);
      const body = {
        channel: thread.channel,
        ...message,
        ...quietly,
        ...(ts === undefined ? {} : { thread_ts: ts }),
      };
      return pacing.inTurn(`${tenant}|${thread.channel}`, async () => {
        // Slack takes the same key twice, so that nothing may leave that another may have posted.
        if (!(await isStillOurs()))
          throw new ChatFailure('unknown-outcome', 'another may be posting it: it is looked for');
        return call('posting', () =>
          thread.onlyFor === undefined || thread.onlyFor === thread.channel
            ? postMessage(client, body, key)
            : postEphemeral(client, body, thread.onlyFor),
        );
      });
    },
    async find(tenant, thread, key) {
      if (thread.onlyFor !== undefined) throw nothingKept();
      const { client } = await call('finding', () => clients.forTenant(tenant));
      return call('finding', () => findByKey(client, thread, key));
    },
    async edit(tenant, message, reply) {
      const { client, installation } = await call('editing', () => clients.forTenant(tenant));
      const content = await prepare(reply, client, installation.teamId, people, log);
      // Metadata is not sent: Slack then keeps the key that the message has.
      await call('editing', () =>
        client.chat.update({
          channel: message.channel,
          ts: message.message,
          ...content,
          link_names: false,
        }),
      );
    },
    async takeBack(tenant, { channel, message }) {
      const { client } = await call('taking back', () => clients.forTenant(tenant));
      await call('taking back', () => client.chat.delete({ channel, ts: message })).catch(
        (error: unknown) => {
          if (!(error instanceof ChatFailure) || error.code !== 'gone') throw error;
        },
      );
    },
    react: reactor(clients, log),
    async messagesAround(tenant, thread) {
      const { client, installation } = await call('reading', () => clients.forTenant(tenant));
      return call('reading', () => messagesAround(client, installation, thread));
    },
    async readFile(tenant, file) {
      const { client, installation } = await call('reading a file', () =>
        clients.forTenant(tenant),
      );
      return call('reading a file', () => readSlackFile(client, installation.botToken, file));
    },
  };
}

/** Whatever was lost in asking who we are, no message was. */
function beforePosting<Result>(work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    const failure = chatFailure(error, 'posting');
    throw failure.code === 'unknown-outcome'
      ? new ChatFailure('not-sent', failure.message, { cause: error })
      : failure;
  });
}

type MessageBody = { channel: string; thread_ts?: string } & Awaited<ReturnType<typeof prepare>>;

async function postMessage(client: WebClient, body: MessageBody, key: string): Promise<MessageRef> {
  const posted = await client.chat.postMessage({ ...body, metadata: keyMetadata(key) });
  return messageAt(posted.channel ?? body.channel, posted.ts ?? '', body.thread_ts);
}

/** Seen by one person, and kept by nobody: Slack gives it no history, no metadata and no editing. */
async function postEphemeral(
  client: WebClient,
  body: MessageBody,
  user: string,
): Promise<MessageRef> {
  const posted = await client.chat.postEphemeral({ ...body, user });
  return messageAt(body.channel, posted.message_ts ?? '', body.thread_ts);
}

/**
 * A private reply whose response was lost cannot be looked up, so it is never sent again: at most
 * once, and the caller tells the person in another way that the check is done.
 */
function nothingKept(): ChatFailure {
  return new ChatFailure('unknown-outcome', 'Slack keeps no copy of a private reply to look for');
}

const rememberAtMost = 2_000;

function reactor(clients: Clients, log: Log): ChatSink['react'] {
  /** What we set last, so that replacing it takes one call. Another process may have set something else: see below. */
  const last = new Map<string, Reaction>();
  const change = async (
    client: WebClient,
    add: boolean,
    name: string,
    at: { channel: string; timestamp: string },
  ) => {
    try {
      await (add
        ? client.reactions.add({ name, ...at })
        : client.reactions.remove({ name, ...at }));
    } catch (error) {
      // A reaction is a courtesy: no permission, or nothing to remove, is no error.
      const refused = platformError(error);
      if (refused === undefined) throw chatFailure(error, 'reacting');
      log.debug({ refused }, 'slack reaction not changed');
    }
  };
  return async (tenant: TenantId, message: MessageRef, reaction: Reaction) => {
    const { client } = await clients.forTenant(tenant);
    const at = { channel: message.channel, timestamp: message.message };
    const key = `${tenant}|${at.channel}|${at.timestamp}`;
    await change(client, true, emoji[reaction], at);
    // 'reading' comes first on a message, so an unknown earlier one can only be that.
    const earlier = last.get(key) ?? (reaction === 'reading' ? undefined : 'reading');
    if (earlier !== undefined && earlier !== reaction)
      await change(client, false, emoji[earlier], at);
    last.delete(key);
    last.set(key, reaction);
    const oldest = last.keys().next().value;
    if (last.size > rememberAtMost && oldest !== undefined) last.delete(oldest);
  };
}
