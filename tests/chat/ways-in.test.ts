import { afterEach, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { createSlack } from '../../src/chat/slack/index.ts';
import { tenantOf } from '../../src/chat/slack/thread-ref.ts';
import type { ChatEvent, ChatSource } from '../../src/chat/port.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import { addChannel, addMessage, channelTypes } from '../doubles/discord/world.ts';
import { slackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import { servicesDouble, type ServicesDouble } from '../commands/services-double.ts';
import { broughtAlong } from './discord/payloads.ts';
import { openRig, type DiscordRig } from './discord/rig.ts';

/**
 * Every way to ask for a check, on both platforms: from what the platform sends, through the adapter
 * and the commands, to the request that is accepted.
 */
const url = 'https://ex.org/harbour';
const draft = new TextEncoder().encode('The harbour handled 25,000 boxes.');

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Resolves once `is` holds; looks again after everything that is under way. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function answering(source: ChatSource, services: ServicesDouble): Promise<ChatEvent[]> {
  const events: ChatEvent[] = [];
  await source.start(async (event) => {
    events.push(event);
    return dispatch(event, services);
  });
  return events;
}

type Asked = Pick<CheckRequest, 'trigger' | 'source'>;
const link = (trigger: CheckRequest['trigger']): Partial<Asked> => ({
  trigger,
  source: { kind: 'link', url },
});
const file = (trigger: CheckRequest['trigger']) => ({
  trigger,
  source: { kind: 'file', file: { name: 'draft.txt' } },
});

interface SlackDesk {
  readonly slack: SlackDouble;
  readonly us: string;
  readonly upload: () => string;
}

const person = { user: { id: 'U0ANA', team_id: 'T0001' }, team: { id: 'T0001' } };

const slackWays: readonly (readonly [string, (desk: SlackDesk) => Promise<unknown>, object])[] = [
  [
    '/checkarticle',
    ({ slack }) => slack.command('C0DESK', 'U0ANA', 'checkarticle', `${url} --private`),
    { ...link('command'), replyTo: { onlyFor: 'U0ANA' }, options: { private: true } },
  ],
  [
    'a pasted link, where the channel chose it',
    ({ slack }) => slack.write('C0DESK', `look: ${url}`),
    link('auto'),
  ],
  [
    '‘Check this article’ in a message’s menu',
    ({ slack }) =>
      slack.deliver({
        type: 'message_action',
        callback_id: 'check_article',
        trigger_id: 'trigger-9.U0ANA',
        ...person,
        channel: { id: 'C0WIRE' },
        message_ts: '5.000100',
        message: { ts: '5.000100', user: 'U0BEN', text: `see <${url}>` },
      }),
    { ...link('shortcut'), replyTo: { channel: 'C0WIRE', message: '5.000100' } },
  ],
  [
    'the global shortcut, with its dialog',
    async ({ slack }) => {
      const callback_id = 'check_article_form';
      await slack.deliver({
        type: 'shortcut',
        callback_id,
        trigger_id: 'trigger-8.U0ANA',
        ...person,
      });
      await until(() => slack.world.views.length === 1);
      await slack.submit('U0ANA', { article: url });
    },
    { ...link('shortcut'), replyTo: { channel: 'U0ANA' } },
  ],
  [
    '@claimdesk check with a link',
    ({ slack, us }) => slack.write('C0WIRE', `<@${us}> check ${url}`),
    link('mention'),
  ],
  [
    '@claimdesk check in a thread, about its first message',
    async ({ slack, us }) => {
      slack.world.users.set('U0FEED', { id: 'U0FEED', name: 'Feed' });
      const { message } = await slack.write('C0WIRE', `see ${url}`, { bot: true });
      await slack.write('C0WIRE', `<@${us}> check`, { thread: message.ts });
    },
    link('mention'),
  ],
  ['a direct message', ({ slack }) => slack.write('D0ANA', url), link('direct')],
  [
    'a file in a direct message',
    ({ slack, upload }) => slack.write('D0ANA', '', { files: [upload()] }),
    file('direct'),
  ],
  [
    'a file with a mention',
    ({ slack, us, upload }) => slack.write('C0WIRE', `<@${us}> check`, { files: [upload()] }),
    file('mention'),
  ],
  [
    '🔎 on a message, switched on',
    async ({ slack }) => {
      const { message } = await slack.write('C0WIRE', `see ${url}`, { bot: true });
      await slack.event({
        type: 'reaction_added',
        user: 'U0ANA',
        reaction: 'mag',
        item: { type: 'message', channel: 'C0WIRE', ts: message.ts },
        event_ts: '9.000100',
      });
    },
    link('reaction'),
  ],
];

async function slackDesk(askingReactions: readonly string[] = ['mag']) {
  const slack = await slackDouble();
  const { botToken, appToken, apiUrl, world } = slack;
  const { source, sink } = createSlack({ botToken, appToken, apiUrl, askingReactions });
  const services = servicesDouble({ autoCheck: true, tenant: tenantOf(world.teamId) });
  closing.push(async () => {
    await source.stop();
    await slack.close();
  });
  const events = await answering(source, services);
  const upload = () => {
    const id = world.nextId('F');
    const content = Buffer.from(draft);
    world.files.set(id, { id, name: 'draft.txt', mimetype: 'text/plain', content });
    return id;
  };
  return { slack, us: world.botUserId, upload, services, events, sink };
}

describe('ways to ask on Slack', () => {
  it.each(slackWays)('%s', async (_, ask, asked) => {
    const desk = await slackDesk();
    await ask(desk);
    expect(desk.services.accepted).toMatchObject([asked]);
  });

  it('none of them is 🔎 until it is switched on', async () => {
    const desk = await slackDesk([]);
    const [, ask = () => Promise.resolve()] = slackWays.find(([way]) => way.startsWith('🔎')) ?? [];
    await ask(desk);
    expect(desk.services.accepted).toEqual([]);
  });

  it('reads the file that was asked about', async () => {
    const { slack, upload, services, sink } = await slackDesk();
    await slack.write('D0ANA', '', { files: [upload()] });
    const [request] = services.accepted;
    if (request?.source.kind !== 'file') throw new Error('no file was asked about');
    expect(Buffer.from(await sink.readFile(request.tenant, request.source.file))).toEqual(
      Buffer.from(draft),
    );
  });
});

const slash = (name: string, value: string, more: object = {}) => ({
  id: '1',
  type: 1,
  name: 'checkarticle',
  options: [{ type: 3, name, value }],
  ...more,
});
const target = (rig: DiscordRig, content: string) =>
  addMessage(rig.double.world, {
    channel_id: rig.channels[1],
    content,
    author: rig.double.world.otherBot,
  });
const menuEntry = (message: { id: string }) => ({
  id: '2',
  type: 3,
  name: 'Check this article',
  target_id: message.id,
  resolved: { messages: { [message.id]: message } },
});
const attachment = (rig: DiscordRig) => ({
  id: '1',
  filename: 'draft.txt',
  size: draft.byteLength,
  url: rig.double.putFile('draft.txt', draft),
  content_type: 'text/plain',
});
const direct = (rig: DiscordRig) =>
  addChannel(rig.double.world, 'direct', {
    type: channelTypes.direct,
    guild_id: undefined as never,
  });

const discordWays: readonly (readonly [string, (rig: DiscordRig) => Promise<unknown>, object])[] = [
  [
    '/checkarticle',
    (rig) =>
      rig.ask(
        rig.channels[0],
        2,
        slash('article', url, {
          options: [
            { type: 3, name: 'article', value: url },
            { type: 5, name: 'private', value: true },
          ],
        }),
      ),
    { ...link('command'), options: { private: true } },
  ],
  [
    'a pasted link, where the channel chose it',
    (rig) => rig.write(rig.channels[0], `look: ${url}`),
    link('auto'),
  ],
  [
    '‘Check this article’ in a message’s menu',
    (rig) => rig.ask(rig.channels[1], 2, menuEntry(target(rig, `see ${url}`))),
    link('shortcut'),
  ],
  [
    'the same menu, of a person who has brought Claimdesk along',
    (rig) => rig.ask(rig.channels[1], 2, menuEntry(target(rig, `see ${url}`)), broughtAlong),
    { ...link('shortcut'), replyTo: { onlyFor: expect.any(String) } },
  ],
  [
    '/checkarticle of a person who has brought Claimdesk along',
    (rig) => rig.ask(rig.channels[0], 2, slash('article', url), broughtAlong),
    { ...link('command'), replyTo: { onlyFor: expect.any(String) } },
  ],
  [
    '@claimdesk check with a link',
    (rig) => rig.write(rig.channels[0], `${rig.mentionOfUs} check ${url}`),
    link('mention'),
  ],
  [
    '@claimdesk check in a thread, about its first message',
    async (rig) => {
      const { id } = target(rig, `see ${url}`);
      const thread = { id, type: channelTypes.publicThread, parent_id: rig.channels[1] };
      addChannel(rig.double.world, 'thread', thread);
      rig.double.gateway.dispatch('THREAD_CREATE', { ...thread, guild_id: rig.double.world.guild });
      await rig.write(id, `${rig.mentionOfUs} check`);
    },
    link('mention'),
  ],
  ['a direct message', (rig) => rig.write(direct(rig).id, url), link('direct')],
  [
    'a file in a direct message',
    (rig) => rig.upload(direct(rig).id, 'draft.txt', draft),
    file('direct'),
  ],
  [
    'a file as the option of the command',
    (rig) => {
      const options = [{ type: 11, name: 'file', value: '1' }];
      const resolved = { attachments: { 1: attachment(rig) } };
      return rig.ask(rig.channels[0], 2, slash('', '', { options, resolved }));
    },
    file('command'),
  ],
  [
    '🔎 on a message, switched on',
    async (rig) => {
      const { id } = target(rig, `see ${url}`);
      const { guild, person: ana } = rig.double.world;
      const before = rig.double.recorded.length;
      rig.double.gateway.dispatch('MESSAGE_REACTION_ADD', {
        user_id: rig.person,
        channel_id: rig.channels[1],
        message_id: id,
        guild_id: guild,
        emoji: { id: null, name: '🔎' },
        member: { user: ana, roles: [] },
      });
      await until(() => rig.double.recorded.length > before);
    },
    link('reaction'),
  ],
];

describe('ways to ask on Discord', () => {
  it.each(discordWays)('%s', async (_, ask, asked) => {
    const rig = await openRig();
    closing.push(() => rig.close());
    const services = servicesDouble({ autoCheck: true, tenant: rig.tenant });
    await answering(rig.source, services);
    await ask(rig);
    await until(() => services.accepted.length > 0);
    expect(services.accepted).toMatchObject([asked]);
  });
});

describe('a command on both platforms', () => {
  const sub = (name: string, option?: string, value?: string) => [
    {
      type: 1,
      name,
      options: option === undefined ? [] : [{ type: 3, name: option, value }],
    },
  ];
  /** What is typed on Slack, what Discord sends for the same, and a word of the answer. */
  const same: readonly (readonly [string, string, readonly object[], RegExp])[] = [
    ['checksettings', '', sub('show'), /not checked automatically/],
    ['checksettings', 'auto on', sub('auto', 'state', 'on'), /are checked automatically/],
    ['checksettings', 'allow ex.org', sub('allow', 'sites', 'ex.org'), /Only these sites: ex\.org/],
    ['checksettings', 'deny ex.org', sub('deny', 'sites', 'ex.org'), /Never these: ex\.org/],
    ['checksettings', 'signal some', sub('signal', 'level', 'some'), /from ‘some’ up/],
    [
      'checksettings',
      'quiet 22:00-07:00',
      sub('quiet', 'hours', '22:00-07:00'),
      /Quiet hours 22:00–07:00/,
    ],
    ['checksettings', 'loud arithmetic', sub('loud', 'kind', 'arithmetic'), /No kind 'arithmetic'/],
    ['checkdigest', 'time 09:15', sub('set', 'time', '09:15'), /Digest at 09:15/],
    ['checkdigest', 'pause', sub('pause'), /paused|gets no digest/],
    ['checkhelp', '', [], /help/],
    [
      'claims',
      'mine',
      [{ type: 5, name: 'mine', value: true }],
      /Claims that you have taken: none/,
    ],
  ];

  it.each(same)('/%s %s', async (name, typed, options, says) => {
    const { slack } = await slackDesk();
    // The same start for both: a channel that nobody has set up.
    const rig = await openRig();
    closing.push(() => rig.close());
    const onSlack = servicesDouble();
    const onDiscord = servicesDouble();
    const rigSlack = await slackDeskOn(slack, onSlack);
    await answering(rig.source, onDiscord);
    const { response } = await rigSlack.command('C0DESK', 'U0ANA', name, typed);
    const managers = { member: { user: rig.double.world.person, roles: [], permissions: '32' } };
    await rig.ask(rig.channels[0], 2, { id: '1', type: 1, name, options }, managers);
    const slackSays = (response as { text?: string }).text ?? '';
    expect(slackSays).toMatch(says);
    const plain = (text: string) => text.replaceAll('\\', '');
    expect(plain(rig.shownToPerson().join('\n'))).toMatch(says);
    expect(onDiscord.saved.map(({ digest }) => digest)).toEqual(
      onSlack.saved.map(({ digest }) => digest),
    );
  });

  async function slackDeskOn(slack: SlackDouble, services: ServicesDouble) {
    const { botToken, appToken, apiUrl } = slack;
    const { source } = createSlack({ botToken, appToken, apiUrl });
    closing.unshift(() => source.stop());
    await answering(source, services);
    return slack;
  }
});
