import type { ChatEvent, ChatSource, MessageRef } from '../../../src/chat/port.ts';
import { createDiscord, type DiscordOptions } from '../../../src/chat/discord/index.ts';
import type { TenantId } from '../../../src/domain/ids.ts';
import {
  isPost,
  startDiscordDouble,
  type DiscordDouble,
  type DoubleOptions,
} from '../../doubles/discord/index.ts';
import { addChannel, addMessage, type Json, type Message } from '../../doubles/discord/world.ts';
import type { PortRig, StandingMessage } from '../port.contract.ts';
import { commandOptions, interactionBody, submission } from './asking.ts';
import { shownText } from './reading.ts';

export const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Claimdesk with the real discord.js on a double of its own: one guild, two channels, one person. */
export async function openRig(
  options: Partial<DiscordOptions> = {},
  doubleOptions: DoubleOptions = {},
  /** A Discord that is there already: a second process of ours. */
  existing?: DiscordDouble,
) {
  const double = existing ?? (await startDiscordDouble(doubleOptions));
  const { world, gateway, interactions } = double;
  const named = (name: string) =>
    [...world.channels.values()].find((channel) => channel.name === name) ??
    addChannel(world, name);
  const channels = [named('news').id, named('city').id] as const;
  const discord = createDiscord({
    token: double.token,
    applicationId: world.applicationId,
    apiBase: double.apiUrl,
    logger: silent,
    listening: { messages: true, directMessages: true, reactions: true },
    storeRetryMs: [5, 5, 5],
    timeoutMs: 2_000,
    requestsPerSecond: 100_000,
    ...options,
  });
  const waiting = new Map<string, () => void>();
  const settled = (event: ChatEvent) => waiting.get(event.id)?.();
  const source: ChatSource = {
    ...discord.source,
    start: (handler) =>
      discord.source.start(async (event) => {
        try {
          return await handler(event);
        } finally {
          settled(event);
        }
      }),
  };

  function handled(id: string): Promise<void> {
    return new Promise((resolve) => waiting.set(id, resolve));
  }

  async function deliver(message: Message, more: Json = {}): Promise<MessageRef> {
    const channel = world.channels.get(message.channel_id);
    const done = handled(message.id);
    gateway.dispatch('MESSAGE_CREATE', {
      ...message,
      ...(channel?.guild_id === undefined
        ? {}
        : { guild_id: channel.guild_id, member: { roles: [] } }),
      ...more,
    });
    await done;
    const place =
      channel?.parent_id === undefined
        ? { channel: message.channel_id }
        : { channel: channel.parent_id, thread: channel.id };
    return { platform: 'discord', ...place, message: message.id };
  }

  const mention = `<@${world.bot.id}>`;
  let lastWritten = '';

  /** A person does something that Discord tells as an interaction; resolves to how it was answered. */
  async function ask(channel: string, type: number, data: Json, more: Json = {}, on?: Message) {
    const asked = interactions.begin(channel, on);
    gateway.dispatch('INTERACTION_CREATE', {
      ...interactionBody(world, asked, type, data),
      ...(on === undefined ? {} : { message: on }),
      ...more,
    });
    return { asked, answer: await asked.answer };
  }

  function controlOn(message: Message, label: string): Json {
    const found = [...everyComponent(message.components)].find(
      (one) => one['label'] === label || one['placeholder'] === label,
    );
    if (found === undefined) throw new Error(`no control '${label}'`);
    return found;
  }

  const rig: PortRig = {
    source,
    sink: discord.sink,
    tenant: `discord:${world.guild}` as TenantId,
    channels,
    person: world.person.id,
    mentionOfUs: mention,
    write(channel, content, by = 'person', under) {
      const message = addMessage(world, {
        // A thread has the id of the message that it was opened on.
        channel_id: under === undefined ? channel : (under.thread ?? under.message),
        content,
        author: by === 'bot' ? world.otherBot : world.person,
        mentions: content.includes(mention) ? [world.bot] : [],
      });
      lastWritten = message.id;
      return deliver(message);
    },
    async redeliver() {
      const done = handled(lastWritten);
      gateway.repeat(lastWritten);
      await done;
    },
    async command(channel, name, text) {
      const before = interactions.shown.length;
      await ask(channel, 2, { id: '1', name, type: 1, options: commandOptions(text) });
      return interactions.shown.slice(before).map(shownText).join('\n');
    },
    async press(ref, label, pick) {
      const message = world.messages.get(ref.message);
      if (message === undefined) throw new Error('no such message');
      const control = controlOn(message, label);
      await ask(
        message.channel_id,
        3,
        {
          custom_id: control['custom_id'],
          component_type: control['type'],
          ...(pick === undefined ? {} : { values: [pick] }),
        },
        {},
        message,
      );
    },
    async submit(fields) {
      const modal = interactions.modal;
      if (modal === undefined) throw new Error('no dialog is open');
      interactions.closeModal();
      const on = [...world.messages.values()].find(({ author }) => author.id === world.bot.id);
      await ask(on?.channel_id ?? channels[0], 5, submission(modal, fields), {}, on);
    },
    shownToPerson: () => interactions.shown.map(shownText),
    standing: () =>
      [...world.messages.values()]
        .filter(({ author }) => author.id === world.bot.id)
        .map((message): StandingMessage => {
          const home = world.channels.get(message.channel_id);
          return {
            message: message.id,
            channel: home?.parent_id ?? message.channel_id,
            ...(home?.parent_id === undefined ? {} : { thread: message.channel_id }),
            text: `${shownText(message)}\n${JSON.stringify(message.components)}`,
            spoken: shownText(message),
          };
        }),
    reactionsOn: (ref) =>
      (world.messages.get(ref.message)?.reactions ?? [])
        .filter(({ me }) => me)
        .map(({ emoji }) => emoji.name),
    loseNextResponse: () => double.fault('lose', isPost),
    limitChannel(channel, retryAfterMs) {
      const found = world.channels.get(channel);
      if (found !== undefined) found.limitedUntil = Date.now() + retryAfterMs;
    },
    forbid(channel) {
      world.channels.get(channel)?.lacks.add('send').add('send-in-threads').add('history');
    },
    async upload(channel, name, content) {
      const url = double.putFile(name, content);
      const file = {
        id: '1',
        filename: name,
        size: content.byteLength,
        url,
        content_type: 'text/plain',
      };
      const message = addMessage(world, { channel_id: channel, attachments: [file] });
      await deliver(message);
    },
    async close() {
      await discord.source.stop();
      if (existing === undefined) await double.stop();
    },
  };
  return { ...rig, double, deliver, ask, handled };
}

export type DiscordRig = Awaited<ReturnType<typeof openRig>>;

function* everyComponent(components: readonly Json[]): Generator<Json> {
  for (const component of components) {
    yield component;
    if (component['accessory']) yield* everyComponent([component['accessory'] as Json]);
    if (Array.isArray(component['components']))
      yield* everyComponent(component['components'] as Json[]);
  }
}
