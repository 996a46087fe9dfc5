import { commandOptions, interactionBody, submission } from '../chat/discord/asking.ts';
import { startDiscordDouble } from '../doubles/discord/index.ts';
import { addChannel, addMessage, type Json, type Message } from '../doubles/discord/world.ts';
import { slackDouble } from '../doubles/slack/slack-double.ts';
import type { StoredMessage } from '../doubles/slack/state.ts';
import { until } from './until.ts';

/** What a person does in a chat, and what they see there. */
export interface Hands {
  readonly platform: 'slack' | 'discord';
  readonly env: Readonly<Record<string, string>>;
  /** Links that people paste here are checked from now on. */
  optIn(): Promise<void>;
  /** Returns the id of the message. */
  paste(text: string): Promise<string>;
  command(name: string, text: string): Promise<void>;
  /** Everything of ours that stands in the chat, as text, by id; `under` is the message or thread it stands under. */
  standing(): readonly { readonly id: string; readonly under: string; readonly text: string }[];
  /** What was shown to this person alone. */
  shown(): string;
  press(id: string, label: string, pick?: string): Promise<void>;
  submit(fields: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

const channel = 'C0DESK';
/** 2015-01-01, from which Discord counts. */
const discordEpoch = 1_420_070_400_000n;

/** Ana, an administrator, in a Slack on loopback. */
export async function slackHands(): Promise<Hands> {
  const slack = await slackDouble();
  const { world } = slack;
  const answers: string[] = [];
  const ours = () => world.messages.filter(({ user }) => user === world.botUserId);
  return {
    platform: 'slack',
    env: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
    async optIn() {
      const { response } = await slack.command(channel, 'U0ANA', 'checksettings', 'auto on');
      const { blocks } = response as Pick<StoredMessage, 'blocks'>;
      const user = world.botUserId;
      const shown = { channel, ts: '1.1', user, text: '', blocks, files: [], reactions: new Map() };
      await slack.press(shown, 'U0ANA', 'Save');
    },
    paste: async (text) => (await slack.write(channel, text)).message.ts,
    async command(name, text) {
      const { response } = await slack.command(channel, 'U0ANA', name, text);
      answers.push(JSON.stringify(response ?? ''));
    },
    standing: () =>
      ours().map(({ ts, threadTs, text, blocks }) => ({
        id: ts,
        under: threadTs ?? '',
        text: `${text}\n${JSON.stringify(blocks)}`,
      })),
    shown: () =>
      [...answers, JSON.stringify(world.ephemerals), JSON.stringify(slack.responses)].join('\n'),
    async press(id, label, pick) {
      const message = ours().find(({ ts }) => ts === id);
      if (message === undefined) throw new Error(`no message ${id}`);
      await slack.press(message, 'U0ANA', label, pick);
    },
    async submit(fields) {
      await until(() => world.views.at(-1));
      await slack.submit('U0ANA', fields);
    },
    close: () => slack.close(),
  };
}

/** The same in a Discord. */
export async function discordHands(): Promise<Hands> {
  const discord = await startDiscordDouble();
  const { world, gateway, interactions } = discord;
  // A snowflake holds its moment, and a digest goes by the moment of what was done.
  let made = 0n;
  world.snowflake = () =>
    String(((BigInt(Date.now()) - discordEpoch) << 22n) + ((made += 1n) & 0x3fffffn));
  const home = addChannel(world, 'news').id;
  const ask = async (type: number, data: Json, on?: Message) => {
    const asked = interactions.begin(on?.channel_id ?? home, on);
    const body = interactionBody(world, asked, type, data);
    const member = { ...(body['member'] as Json), permissions: '8' };
    gateway.dispatch('INTERACTION_CREATE', {
      ...body,
      member,
      ...(on === undefined ? {} : { message: on }),
    });
    await asked.answer;
  };
  const use = (message: Message, label: string, pick?: string) => {
    const control = [...everyComponent(message.components)].find(
      (one) => one['label'] === label || one['placeholder'] === label,
    );
    if (control === undefined) throw new Error(`no control '${label}'`);
    const values = pick === undefined ? {} : { values: [pick] };
    return ask(
      3,
      { custom_id: control['custom_id'], component_type: control['type'], ...values },
      message,
    );
  };
  const ours = () =>
    [...world.messages.values()].filter(({ author }) => author.id === world.bot.id);
  const run = (name: string, options: Json[]) => ask(2, { id: '1', name, type: 1, options });
  return {
    platform: 'discord',
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: world.applicationId,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_READ_MESSAGES: 'true',
    },
    async optIn() {
      const state = { type: 3, name: 'state', value: 'on' };
      await run('checksettings', [{ type: 1, name: 'auto', options: [state] }]);
      await use(await until(() => interactions.shown.at(-1)), 'Save');
    },
    paste(text) {
      const message = addMessage(world, {
        channel_id: home,
        content: text,
        author: world.person,
        mentions: [],
      });
      gateway.dispatch('MESSAGE_CREATE', {
        ...message,
        guild_id: world.guild,
        member: { roles: [] },
      });
      return Promise.resolve(message.id);
    },
    command: (name, text) =>
      run(
        name,
        name === 'checkarticle' ? commandOptions(text) : [{ type: 1, name: text, options: [] }],
      ),
    standing: () =>
      ours().map(({ id, channel_id, content, components }) => ({
        id,
        under: channel_id,
        text: `${content}\n${JSON.stringify(components)}`,
      })),
    shown: () => JSON.stringify(interactions.shown),
    async press(id, label, pick) {
      const message = world.messages.get(id);
      if (message === undefined) throw new Error(`no message ${id}`);
      await use(message, label, pick);
    },
    async submit(fields) {
      const modal = await until(() => interactions.modal);
      interactions.closeModal();
      await ask(5, submission(modal, fields), ours()[0]);
    },
    close: () => discord.stop(),
  };
}

function* everyComponent(components: readonly Json[]): Generator<Json> {
  for (const component of components) {
    yield component;
    if (component['accessory']) yield* everyComponent([component['accessory'] as Json]);
    if (Array.isArray(component['components']))
      yield* everyComponent(component['components'] as Json[]);
  }
}
