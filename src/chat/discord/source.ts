import { GatewayDispatchEvents, InteractionType, Routes } from 'discord.js';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIChannel,
  APIInteraction,
  APIMessage,
  APIUser,
  GatewayDispatchPayload,
  GatewayMessageCreateDispatchData,
  GatewayMessageUpdateDispatchData,
} from 'discord.js';
import { stableId } from '../../domain/ids.ts';
import {
  ChatFailure,
  type Answer,
  type ChatEvent,
  type ChatSink,
  type ChatSource,
  type EventHandler,
} from '../port.ts';
import { interactionAnswers, words } from './answers.ts';
import type { Api, Logger } from './api.ts';
import { applicationCommands } from './commands.ts';
import { createGateway, fatalClosings, type Listening } from './gateway.ts';
import { interactionEvent } from './interaction-event.ts';
import { knownPlaces } from './known.ts';
import { messageEvent } from './message-event.ts';
import { isTrigger, reactionEvent } from './reaction-event.ts';
import { line } from '../reply.ts';
import type { SessionStore } from './sessions.ts';
import { suggestingEvent, suggestionBody, type Suggest } from './suggestions.ts';

export interface SourceOptions {
  readonly token: string;
  readonly applicationId: string;
  readonly api: Api;
  readonly sink: Pick<ChatSink, 'post'>;
  readonly listening: Listening;
  readonly logger: Logger;
  readonly sessions?: SessionStore | undefined;
  readonly shardCount?: number | undefined;
  readonly shardIds?: readonly number[] | undefined;
  readonly suggest?: Suggest | undefined;
  /** People may add Claimdesk to their own account and use it anywhere. */
  readonly userInstall?: boolean | undefined;
  readonly deferAfterMs?: number | undefined;
  /** Waits between tries to store an event, in milliseconds. */
  readonly storeRetryMs?: readonly number[] | undefined;
  readonly now?: (() => Date) | undefined;
  /** The connection ended for good; the sentence says what to do. */
  readonly onFatal?: ((sentence: string) => void) | undefined;
}

const defaultStoreRetryMs = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

export function createSource(options: SourceOptions): ChatSource {
  const { api, logger } = options;
  const places = knownPlaces(options.now ?? (() => new Date()));
  const answers = interactionAnswers(options);
  const underWay = new Set<Promise<void>>();
  let handler: EventHandler | undefined;
  let isStopping = false;
  const stopping = new AbortController();

  function handle(event: ChatEvent): Promise<Answer> {
    if (handler === undefined) return Promise.reject(new Error('not started'));
    return handler(event);
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stopping.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** The gateway sends an event once, so an event that cannot be stored is offered again from here. */
  async function store(event: ChatEvent): Promise<Answer> {
    for (const wait of options.storeRetryMs ?? defaultStoreRetryMs) {
      try {
        return await handle(event);
      } catch (error) {
        if (isStopping) throw error;
        logger.warn({ event: event.id, error: String(error) }, 'an event could not be stored yet');
        await pause(wait);
      }
    }
    return handle(event);
  }

  /** An answer to a message has no way to be ephemeral: it goes where the event says answers belong. */
  async function take(event: ChatEvent): Promise<void> {
    const { reply } = await store(event);
    if (reply === undefined) return;
    const key = stableId('answer', event.tenant, event.id);
    await options.sink.post(event.tenant, event.thread, reply, key).catch((error: unknown) => {
      logger.warn({ event: event.id, error: String(error) }, 'an answer was not posted');
    });
  }

  /** Nothing is better than an error under somebody's typing. */
  async function suggestions(interaction: APIApplicationCommandAutocompleteInteraction) {
    const query = suggestingEvent(interaction);
    if (query === undefined || options.suggest === undefined) return [];
    return options.suggest(query).catch((error: unknown) => {
      logger.warn({ error: String(error) }, 'nothing could be suggested');
      return [];
    });
  }

  async function interact(interaction: APIInteraction): Promise<void> {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      return answers.callback(interaction, suggestionBody(await suggestions(interaction)));
    }
    const event = interactionEvent(interaction);
    const answer =
      event === undefined ? Promise.resolve<Answer>({ reply: line(words.notOurs) }) : handle(event);
    await answers.answer(interaction, answer);
  }

  /** After a restart that resumed a session nobody has told us yet which channels are threads. */
  async function lookUp(guild: string | undefined, channel: string): Promise<void> {
    if (!places.isUnknown(guild, channel)) return;
    try {
      places.learnChannel((await api.call('read', 'GET', Routes.channel(channel))) as APIChannel);
    } catch (error) {
      logger.debug({ error: String(error) }, 'a channel could not be looked up');
    }
  }

  async function hear(
    message: GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData,
    isUpdate: boolean,
  ): Promise<void> {
    if (message.author.id === places.surroundings.botId) return;
    await lookUp(message.guild_id, message.channel_id);
    const event = messageEvent(message, places.surroundings, isUpdate);
    if (event !== undefined) await take(await withThreadStarter(event));
  }

  /** A bare call in a thread is about the message that the thread was opened on. */
  async function withThreadStarter(event: ChatEvent): Promise<ChatEvent> {
    if (event.kind !== 'message' || !event.mentionsUs || event.isDirect) return event;
    const { thread, channel } = event.thread;
    if (thread === undefined || event.links.length > 0 || event.files.length > 0) return event;
    try {
      const found = await api.call('read', 'GET', Routes.channelMessage(channel, thread));
      const starter = messageEvent(
        { ...(found as APIMessage), mentions: [] },
        { ...places.surroundings, botId: '' },
        false,
      );
      return starter === undefined
        ? event
        : { ...event, links: starter.links, files: starter.files };
    } catch (error) {
      logger.debug({ error: String(error) }, 'the first message of a thread was not read');
      return event;
    }
  }

  async function react(
    reaction: Extract<GatewayDispatchPayload, { t: 'MESSAGE_REACTION_ADD' }>['d'],
  ): Promise<void> {
    const route = Routes.channelMessage(reaction.channel_id, reaction.message_id);
    const message = (await api.call('read', 'GET', route)) as APIMessage;
    await take(reactionEvent(reaction, message, places.surroundings));
  }

  function route(payload: GatewayDispatchPayload): Promise<void> | undefined {
    const lifecycle = places.learn(payload);
    if (lifecycle !== undefined) return take(lifecycle);
    switch (payload.t) {
      case GatewayDispatchEvents.InteractionCreate:
        return interact(payload.d);
      case GatewayDispatchEvents.MessageCreate:
        return hear(payload.d, false);
      case GatewayDispatchEvents.MessageUpdate:
        return hear(payload.d, true);
      case GatewayDispatchEvents.MessageReactionAdd:
        return options.listening.reactions === true && isTrigger(payload.d, places.surroundings)
          ? react(payload.d)
          : undefined;
      default:
        return undefined;
    }
  }

  function onDispatch(payload: GatewayDispatchPayload): Promise<void> | undefined {
    const work = route(payload);
    if (work === undefined) return undefined;
    const tracked = work.catch(() => undefined).finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return work;
  }

  const gateway = createGateway({
    ...options,
    onDispatch,
    onFatal(sentence) {
      logger.error({}, sentence);
      options.onFatal?.(sentence);
    },
  });

  /** Who we are, asked before anything is heard: a resumed session does not say it. */
  async function introduce(): Promise<void> {
    try {
      const me = (await api.call('connect', 'GET', Routes.user())) as APIUser;
      places.introduce(me.id);
    } catch (error) {
      const refused = error instanceof ChatFailure && error.code === 'not-permitted';
      throw refused ? new Error(fatalClosings[4004], { cause: error }) : error;
    }
  }

  async function registerCommands(): Promise<void> {
    const body = applicationCommands({ userInstall: options.userInstall ?? true });
    await api.call('commands', 'PUT', Routes.applicationCommands(options.applicationId), { body });
  }

  return {
    platform: 'discord',
    async start(given) {
      handler = given;
      await introduce();
      await gateway.connect();
      await registerCommands();
    },
    async stop() {
      isStopping = true;
      stopping.abort();
      await gateway.disconnect();
      await Promise.all(underWay);
    },
  };
}
