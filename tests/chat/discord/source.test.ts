import { afterEach, describe, expect, it } from '@jest/globals';
import type { SessionInfo } from '@discordjs/ws';
import type { ChatEvent } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import {
  addChannel,
  addMessage,
  guildCreate,
  shardOf,
  type Json,
} from '../../doubles/discord/index.ts';
import { invalidBody } from '../../doubles/discord/answers.ts';
import { openRig, type DiscordRig } from './rig.ts';

const open: DiscordRig[] = [];
afterEach(async () => {
  for (const rig of open.splice(0).reverse()) await rig.close();
});

async function started(
  ...[options, doubleOptions, existing]: Parameters<typeof openRig>
): Promise<DiscordRig & { events: ChatEvent[] }> {
  const rig = await openRig(options, doubleOptions, existing);
  open.push(rig);
  const events: ChatEvent[] = [];
  await rig.source.start((event) => {
    events.push(event);
    return Promise.resolve({});
  });
  return { ...rig, events };
}

const texts = (events: readonly ChatEvent[]) =>
  events.flatMap((event) => (event.kind === 'message' ? [event.text] : []));

/** Resolves once `is` holds; looks again after everything that is under way. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}

describe('messages that Claimdesk hears', () => {
  it('in a thread are known as such, opened before or after it came', async () => {
    const rig = await started();
    const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
    await rig.sink.post(rig.tenant, { ...asked, platform: 'discord' }, line('x'), 'k1');
    const message = addMessage(rig.double.world, { channel_id: asked.message, content: 'more' });
    await rig.deliver(message);
    expect(rig.events.at(-1)?.thread).toEqual({
      platform: 'discord',
      channel: rig.channels[0],
      thread: asked.message,
      message: message.id,
    });
  });

  it('calling us in a thread without a link are about the message that it hangs on', async () => {
    const rig = await started();
    const asked = await rig.write(rig.channels[0], 'see https://ex.org/harbour');
    await rig.sink.post(rig.tenant, { ...asked, platform: 'discord' }, line('x'), 'k1');
    await rig.write(asked.message, `${rig.mentionOfUs} check`);
    expect(rig.events.at(-1)).toMatchObject({
      mentionsUs: true,
      text: 'check',
      links: ['https://ex.org/harbour'],
    });
  });

  it('are calls alone where the Message Content intent is missing', async () => {
    const rig = await started({ listening: { mentions: true } });
    const { world, gateway } = rig.double;
    const unread = addMessage(world, { channel_id: rig.channels[0], content: 'not for us' });
    gateway.dispatch('MESSAGE_CREATE', { ...unread, guild_id: world.guild });
    await rig.write(rig.channels[0], `${rig.mentionOfUs} check https://ex.org/harbour`);
    expect(texts(rig.events)).toEqual(['check https://ex.org/harbour']);
  });

  it('and its own messages are no events', async () => {
    const rig = await started();
    const asked = await rig.write(rig.channels[0], 'hello');
    await rig.sink.post(rig.tenant, { ...asked, platform: 'discord' }, line('x'), 'k1');
    await rig.write(rig.channels[0], 'again');
    expect(texts(rig.events)).toEqual(['hello', 'again']);
  });

  it('are answered in their thread, once, when the answer comes twice', async () => {
    const rig = await openRig();
    open.push(rig);
    await rig.source.start(() => Promise.resolve({ reply: line('Check them?') }));
    await rig.write(rig.channels[0], 'three links');
    await until(() => rig.standing().length === 1);
    await rig.redeliver();
    const posts = () => rig.double.recorded.filter(({ body }) => 'nonce' in body).length;
    await until(() => posts() === 2);
    expect(rig.standing()).toHaveLength(1);
    expect(rig.standing()[0]?.text).toContain('Check them?');
  });
});

describe('what cannot be read', () => {
  it('is dropped, and holds up nothing', async () => {
    const rig = await started();
    const { gateway, world } = rig.double;
    const place = { channel_id: rig.channels[0], guild_id: world.guild };
    gateway.dispatch('MESSAGE_UPDATE', { id: '1', ...place });
    gateway.dispatch('MESSAGE_CREATE', { id: 'not a number', type: 0, author: {}, ...place });
    gateway.dispatch('SOMETHING_NEW', { id: '1' });
    await rig.write(rig.channels[0], 'hello');
    expect(texts(rig.events)).toEqual(['hello']);
  });

  it('as a command list for accounts, is registered for servers alone', async () => {
    const rig = await openRig();
    open.push(rig);
    rig.double.fault(invalidBody(['integration_types']), ({ path }) => path.endsWith('/commands'));
    await rig.source.start(() => Promise.resolve({}));
    const [first] = rig.double.commands.current;
    expect(first?.['integration_types']).toEqual([0]);
  });

  it('does not keep Claimdesk from starting', async () => {
    const rig = await openRig();
    open.push(rig);
    rig.double.fault(invalidBody(['name']), ({ path }) => path.endsWith('/commands'), 5);
    await rig.source.start(() => Promise.resolve({}));
    expect(rig.double.gateway.open()).toHaveLength(1);
  });
});

describe('the 🔎 trigger', () => {
  const reaction = (rig: DiscordRig, message: string, more: Json = {}) => ({
    user_id: rig.person,
    channel_id: rig.channels[0],
    message_id: message,
    guild_id: rig.double.world.guild,
    emoji: { id: null, name: '🔎' },
    member: { user: rig.double.world.person, roles: [] },
    ...more,
  });

  it('brings the message that it was put on', async () => {
    const rig = await started();
    const { id } = addMessage(rig.double.world, {
      channel_id: rig.channels[0],
      content: 'https://ex.org/harbour',
    });
    rig.double.gateway.dispatch('MESSAGE_REACTION_ADD', reaction(rig, id));
    await until(() => rig.events.length > 0);
    expect(rig.events[0]).toMatchObject({
      kind: 'shortcut',
      via: 'reaction',
      id: `reaction:${id}:${rig.person}`,
      links: ['https://ex.org/harbour'],
    });
  });

  it('is off by default, and is no other emoji, and no bot’s', async () => {
    const off = await started({ listening: { messages: true } });
    const on = await started();
    for (const rig of [off, on]) {
      const { id } = addMessage(rig.double.world, { channel_id: rig.channels[0], content: 'x' });
      const other = { emoji: { id: null, name: '👍' } };
      const bots = { member: { user: rig.double.world.otherBot, roles: [] } };
      rig.double.gateway.dispatch('MESSAGE_REACTION_ADD', reaction(rig, id, other));
      rig.double.gateway.dispatch('MESSAGE_REACTION_ADD', reaction(rig, id, bots));
    }
    off.double.gateway.dispatch('MESSAGE_REACTION_ADD', reaction(off, '1'));
    for (const rig of [off, on]) {
      await rig.write(rig.channels[0], 'afterwards');
      expect(rig.events).toHaveLength(1);
    }
  });
});

describe('when events cannot be stored', () => {
  it('offers them again until they are', async () => {
    const rig = await openRig({ storeRetryMs: [1, 1, 1, 1] });
    open.push(rig);
    let tries = 0;
    await rig.source.start(() => {
      tries += 1;
      return tries < 4 ? Promise.reject(new Error('the store is down')) : Promise.resolve({});
    });
    await rig.write(rig.channels[0], 'https://ex.org/harbour');
    await until(() => tries === 4);
  });

  it('hears them again in the next process, which resumes before the first of them', async () => {
    const kept = new Map<number, SessionInfo | null>();
    const sessions = {
      read: (shard: number) => Promise.resolve(kept.get(shard) ?? null),
      write: (shard: number, session: SessionInfo | null) => {
        kept.set(shard, session);
        return Promise.resolve();
      },
    };
    const first = await openRig({ sessions, storeRetryMs: [] });
    await first.source.start((event) =>
      event.kind === 'message' && event.text === 'lost'
        ? Promise.reject(new Error('the store is down'))
        : Promise.resolve({}),
    );
    await first.write(first.channels[0], 'stored');
    await first.write(first.channels[0], 'lost');
    await first.write(first.channels[0], 'stored after it');
    await first.source.stop();
    addThread(first);
    const second = await started({ sessions }, {}, first.double);
    expect(first.double.gateway.received.filter(({ op }) => op === 6)).toHaveLength(1);
    await until(() => texts(second.events).length === 2);
    expect(texts(second.events)).toEqual(['lost', 'stored after it']);
    await second.write('77', 'in a thread');
    expect(second.events.at(-1)?.thread).toMatchObject({
      channel: first.channels[0],
      thread: '77',
    });
    open.unshift(first);
  });

  function addThread(rig: DiscordRig): void {
    addChannel(rig.double.world, 'old', { id: '77', type: 11, parent_id: rig.channels[0] });
  }
});

describe('many servers', () => {
  it('are told apart as tenants; being taken in and put out are events', async () => {
    const rig = await started();
    const { world, gateway } = rig.double;
    const other = world.snowflake();
    gateway.dispatch('GUILD_CREATE', guildCreate(world, other));
    await until(() => rig.events.length === 1);
    gateway.dispatch('GUILD_DELETE', { id: other, unavailable: true });
    gateway.dispatch('GUILD_CREATE', guildCreate(world, other));
    gateway.dispatch('GUILD_DELETE', { id: other });
    await until(() => rig.events.length === 2);
    expect(rig.events.map(({ kind, tenant }) => [kind, tenant])).toEqual([
      ['installed', `discord:${other}`],
      ['removed', `discord:${other}`],
    ]);
  });

  it('that were there before are no news when the process starts', async () => {
    const rig = await started();
    await rig.write(rig.channels[0], 'hello');
    expect(rig.events.map(({ kind }) => kind)).toEqual(['message']);
  });

  it('are spread over the shards that Discord recommends', async () => {
    const rig = await started({}, { shards: 4 });
    const { gateway, world } = rig.double;
    const shards = gateway.received
      .filter(({ op }) => op === 2)
      .map(({ d }) => (d as Json)['shard']);
    expect(shards.sort()).toEqual([0, 1, 2, 3].map((shard) => [shard, 4]));
    const guilds = Array.from({ length: 40 }, (_, at) => String((BigInt(at + 1) << 22n) + 5n));
    for (const guild of guilds) gateway.dispatch('GUILD_CREATE', guildCreate(world, guild));
    await until(() => rig.events.length === 40);
    expect(new Set(rig.events.map(({ tenant }) => tenant)).size).toBe(40);
    expect(new Set(guilds.map((guild) => shardOf(guild, 4))).size).toBe(4);
  });

  it('can be shared by processes that run some shards each', async () => {
    const first = await started({ shardCount: 2, shardIds: [0] });
    await started({ shardCount: 2, shardIds: [1] }, {}, first.double);
    expect(first.double.gateway.open().map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('resuming', () => {
  it.each([
    ['a broken line', (rig: DiscordRig) => rig.double.gateway.breakOff()],
    ['4000, an unknown error', (rig: DiscordRig) => rig.double.gateway.close(4_000)],
    ['4009, a session that timed out', (rig: DiscordRig) => rig.double.gateway.close(4_009)],
    ['being asked to come again', (rig: DiscordRig) => rig.double.gateway.askToReconnect()],
  ])('after %s loses nothing', async (_, disturb) => {
    const rig = await started();
    await rig.write(rig.channels[0], 'before');
    disturb(rig);
    await rig.double.gateway.until(() => rig.double.gateway.open().length === 0);
    const missed = addMessage(rig.double.world, { channel_id: rig.channels[0], content: 'missed' });
    await rig.deliver(missed);
    expect(texts(rig.events)).toEqual(['before', 'missed']);
    expect(rig.double.gateway.received.filter(({ op }) => op === 6)).toHaveLength(1);
  });

  it('starts afresh when Discord has forgotten the session, without greeting anew', async () => {
    const rig = await started();
    rig.double.gateway.forgetSessions();
    await rig.double.gateway.until(() => rig.double.gateway.open().length > 0);
    await rig.write(rig.channels[0], 'hello');
    expect(rig.events.map(({ kind }) => kind)).toEqual(['message']);
  });
});
