import { App, type Receiver } from '@slack/bolt';
import type { Answer, ChatEvent, ChatSource, EventHandler } from '../port.ts';
import type { Clients, Log, WebClientOptions } from './clients.ts';
import { enrich } from './enrich.ts';
import { installedEvent, toChatEvent } from './events.ts';
import type { Installation, Installations } from './installations.ts';
import type { Keeper } from './keep.ts';
import { teamOfBody, type SlackBody } from './payloads.ts';
import type { People } from './people.ts';
import { answerInAcknowledgement, sendAnswer } from './respond.ts';
import { tenantOf } from './thread-ref.ts';

export interface SourceOptions {
  readonly receiver: Receiver;
  readonly installations: Installations;
  readonly clients: Clients;
  readonly people: People;
  readonly clientOptions: WebClientOptions;
  readonly keeper: Keeper;
  readonly askingReactions: readonly string[];
  readonly log: Log;
  readonly now: () => number;
  /** Runs before anything is received: throws with a message for people when the set-up cannot work. */
  readonly beforeStart: () => Promise<void>;
}

type Acknowledge = (response?: object) => Promise<void>;

export interface SlackSource {
  readonly source: ChatSource;
  /** A workspace has installed us: the first message goes to the person who did it. */
  installed(this: void, installation: Installation): void;
}

export function slackSource(options: SourceOptions): SlackSource {
  const { receiver, log } = options;
  let handler: EventHandler | undefined;
  const underWay = new Set<Promise<unknown>>();
  const track = <Work extends Promise<unknown>>(work: Work): Work => {
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };
  const app = boltApp(options, (body, ack) =>
    handler === undefined ? Promise.resolve() : track(receive(body, ack, handler, options, track)),
  );
  app.error((error) => {
    log.error({ error: error.message }, 'slack event not handled, to be delivered again');
    return Promise.reject(error);
  });
  const source: ChatSource = {
    platform: 'slack',
    async start(handle) {
      handler = handle;
      await options.beforeStart();
      const { done } = await options.keeper.replay(handle);
      void track(done);
      await receiver.start();
    },
    async stop() {
      options.keeper.stop();
      await receiver.stop();
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
  return {
    source,
    installed(installation) {
      if (handler !== undefined) void track(welcome(installation, handler, options));
    },
  };
}

/** The installation is kept by now, whatever becomes of the greeting. */
async function welcome(
  installation: Installation,
  handle: EventHandler,
  options: SourceOptions,
): Promise<void> {
  const at = new Date(options.now()).toISOString();
  const event = installedEvent(installation, at);
  try {
    const kept = await options.keeper.keep(event, handle);
    const answer = 'later' in kept ? await kept.later : kept.answer;
    if (answer === undefined) return;
    const { client } = await options.clients.forTenant(event.tenant);
    await answerAfterwards({}, event, answer, false, client, options.log);
  } catch (error) {
    options.log.warn({ error: String(error) }, 'slack installer not greeted');
  }
}

/** Bolt with everything that it would do on its own switched off: it receives, verifies and acknowledges. */
function boltApp(
  options: SourceOptions,
  receive: (body: SlackBody, ack: Acknowledge | undefined) => Promise<void>,
): App {
  const app = new App({
    receiver: options.receiver,
    clientOptions: options.clientOptions,
    convoStore: false,
    ignoreSelf: false,
    // Who we are is looked up per workspace in `receive`; Bolt needs no token.
    authorize: (source) =>
      Promise.resolve(source.teamId === undefined ? {} : { teamId: source.teamId }),
    ...(options.clientOptions.logger === undefined ? {} : { logger: options.clientOptions.logger }),
  });
  app.use(async ({ body, ...args }) => {
    // Events have been acknowledged by Bolt already (held back until this resolves); the rest brings `ack`.
    const ack = (args as { ack?: Acknowledge }).ack;
    await receive(body as unknown as SlackBody, ack);
  });
  return app;
}

async function receive(
  body: SlackBody,
  ack: Acknowledge | undefined,
  handle: EventHandler,
  options: SourceOptions,
  track: (work: Promise<unknown>) => unknown,
): Promise<void> {
  const teamId = teamOfBody(body);
  const us = teamId === undefined ? undefined : await options.installations.find(teamId);
  const event =
    us === undefined
      ? undefined
      : toChatEvent(body, us, {
          askingReactions: options.askingReactions,
          receivedAt: new Date(options.now()).toISOString(),
        });
  const isOurs = event?.actor.id === us?.botUserId;
  if (us === undefined || event === undefined || isOurs || isOfEarlier(event, us)) {
    await ack?.();
    return;
  }
  const { client } = await options.clients.forTenant(tenantOf(us.teamId));
  const known = await enrich(event, us, client, options.people);
  const kept = await options.keeper.keep(known, handle);
  if (event.kind === 'removed') await options.installations.remove(us.teamId);
  const send = (answer: Answer, carried: boolean) =>
    answerAfterwards(body, known, answer, carried, client, options.log);
  if ('later' in kept) {
    await ack?.();
    track(kept.later.then((answer) => (answer === undefined ? undefined : send(answer, false))));
    return;
  }
  const carried = answerInAcknowledgement(known, kept.answer);
  await ack?.(carried);
  track(send(kept.answer, carried !== undefined));
}

/** Slack repeats a removal that it could not deliver; the workspace may be back by then. */
function isOfEarlier(event: ChatEvent, { installedAt }: Installation): boolean {
  return event.kind === 'removed' && installedAt !== undefined && event.at < installedAt;
}

/** The event is stored by now: an answer that cannot be shown is logged, and no reason to handle the event again. */
async function answerAfterwards(
  body: SlackBody,
  event: ChatEvent,
  answer: Answer,
  replied: boolean,
  client: Parameters<typeof sendAnswer>[0]['client'],
  log: Log,
): Promise<void> {
  await sendAnswer({ client, body, event, answer }, replied).catch((error: unknown) =>
    log.warn({ error: String(error), kind: event.kind }, 'slack answer not shown'),
  );
}
