import { GatewayDispatchEvents, InteractionType } from 'discord.js';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIInteraction,
  GatewayDispatchPayload,
} from 'discord.js';
import { stableId } from '../../domain/ids.ts';
import type { Answer, ChatEvent, ChatSink, ChatSource, EventHandler } from '../port.ts';
import { line } from '../reply.ts';
import { interactionAnswers, words } from './answers.ts';
import type { Api, Logger } from './api.ts';
import { createGateway, type Listening } from './gateway.ts';
import { hearing } from './hearing.ts';
import { interactionEvent } from './interaction-event.ts';
import { registerCommands, whoWeAre } from './introduction.ts';
import { knownPlaces } from './known.ts';
import type { SessionStore } from './sessions.ts';
import { persistentStoring } from './storing.ts';
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

export function createSource(options: SourceOptions): ChatSource {
  const { api, logger } = options;
  const places = knownPlaces(options.now ?? (() => new Date()));
  const answers = interactionAnswers(options);
  const ears = hearing({
    api,
    places,
    logger,
    readsAll: options.listening.messages === true,
  });
  const underWay = new Set<Promise<void>>();
  let handler: EventHandler = () => Promise.reject(new Error('not started'));
  const handle: EventHandler = (event) => handler(event);
  const storing = persistentStoring(handle, { waitsMs: options.storeRetryMs, logger });

  /** An answer to a message has no way to be ephemeral: it goes where the event says answers belong. */
  async function take(event: ChatEvent): Promise<void> {
    const { reply } = await storing.store(event);
    if (reply === undefined) return;
    const key = stableId('answer', event.tenant, event.id);
    await options.sink.post(event.tenant, event.thread, reply, key).catch((error: unknown) => {
      logger.warn({ event: event.id, error: String(error) }, 'an answer was not posted');
    });
  }

  /** A payload that we cannot read is dropped and told; it must not hold up those that we can. */
  async function takeHeard(heard: Promise<ChatEvent | undefined>): Promise<void> {
    const event = await heard.catch((error: unknown) => {
      logger.error({ error: String(error) }, 'an event could not be read');
      return undefined;
    });
    if (event !== undefined) await take(event);
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

  function route(payload: GatewayDispatchPayload): Promise<void> | undefined {
    const lifecycle = places.learn(payload);
    if (lifecycle !== undefined) return take(lifecycle);
    switch (payload.t) {
      case GatewayDispatchEvents.InteractionCreate:
        return interact(payload.d);
      case GatewayDispatchEvents.MessageCreate:
        return takeHeard(ears.message(payload.d, false));
      case GatewayDispatchEvents.MessageUpdate:
        return takeHeard(ears.message(payload.d, true));
      case GatewayDispatchEvents.MessageReactionAdd:
        return options.listening.reactions === true
          ? takeHeard(ears.reaction(payload.d))
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

  return {
    platform: 'discord',
    async start(given) {
      handler = given;
      places.introduce(await whoWeAre(api));
      await gateway.connect();
      await registerCommands(api, { ...options, userInstall: options.userInstall ?? true });
    },
    async stop() {
      storing.stop();
      // What is stored by the time the session is put away is not sent again to the next process.
      await Promise.all(underWay);
      await gateway.disconnect();
      await Promise.all(underWay);
    },
  };
}
