import { afterEach, describe, expect, it } from '@jest/globals';
import { fatalClosings, intentsFor } from '../../../src/chat/discord/gateway.ts';
import { inviteLink, permissions, permissionsWithFiles } from '../../../src/chat/discord/index.ts';
import type { ChatEvent } from '../../../src/chat/port.ts';
import { addMessage, type Json } from '../../doubles/discord/index.ts';
import { openRig, type DiscordRig } from './rig.ts';

let rig: DiscordRig | undefined;
afterEach(async () => {
  await rig?.close();
  rig = undefined;
});

const identifies = (from: DiscordRig) => from.double.gateway.received.filter(({ op }) => op === 2);
const resumes = (from: DiscordRig) => from.double.gateway.received.filter(({ op }) => op === 6);

describe('what Claimdesk asks to hear', () => {
  it.each([
    ['on demand: Guilds only', {}, 1],
    ['mentions: and GuildMessages', { mentions: true }, 1 | 512],
    ['pasted links: and MessageContent', { messages: true }, 1 | 512 | 32_768],
    ['direct messages', { directMessages: true }, 1 | 4_096],
    ['the 🔎 trigger', { reactions: true }, 1 | 1_024],
  ])('%s', async (_, listening, intents) => {
    expect(intentsFor(listening)).toBe(intents);
    rig = await openRig({ listening });
    await rig.source.start(() => Promise.resolve({}));
    expect((identifies(rig)[0]?.d as Json)['intents']).toBe(intents);
  });

  it('registers its commands when it starts', async () => {
    rig = await openRig();
    await rig.source.start(() => Promise.resolve({}));
    expect(rig.double.commands.current.map(({ name }) => name)).toEqual([
      'checkarticle',
      'claims',
      'checkdigest',
      'checksettings',
      'checkhelp',
      'Check this article',
    ]);
  });

  it('asks for the smallest permissions in the invite link', () => {
    expect(permissions).toBe(309_237_713_984n);
    expect(permissionsWithFiles).toBe(309_237_746_752n);
    expect(inviteLink('42')).toBe(
      'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=309237713984',
    );
  });
});

describe('when the connection ends', () => {
  it.each(Object.entries(fatalClosings))('never comes back after %s', async (code, sentence) => {
    const told: string[] = [];
    rig = await openRig({ onFatal: (text) => told.push(text) });
    await rig.source.start(() => Promise.resolve({}));
    const { gateway } = rig.double;
    gateway.close(Number(code));
    await gateway.until(() => gateway.open().length === 0);
    // discord.js waits 500 ms before it connects again, where it does.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(told).toEqual([sentence]);
    expect(identifies(rig)).toHaveLength(1);
    expect(resumes(rig)).toHaveLength(0);
  });

  it('says what to do when the token is wrong, after one call', async () => {
    rig = await openRig({ token: 'wrong' });
    await expect(rig.source.start(() => Promise.resolve({}))).rejects.toThrow(/bot token/);
    expect(rig.double.recorded.filter(({ status }) => status === 401)).toHaveLength(1);
    await expect(
      rig.sink.find(rig.tenant, { platform: 'discord', channel: '1' }, 'k'),
    ).rejects.toThrow(/bot token/);
    expect(rig.double.recorded).toHaveLength(1);
  });

  it('says what to do when the Message Content intent is switched off', async () => {
    rig = await openRig({}, { refusedIntents: 32_768 });
    await expect(rig.source.start(() => Promise.resolve({}))).rejects.toThrow(
      /Message Content intent/,
    );
  });

  it('resumes and hears what happened meanwhile, once', async () => {
    rig = await openRig();
    const events: ChatEvent[] = [];
    await rig.source.start((event) => {
      events.push(event);
      return Promise.resolve({});
    });
    const { gateway, world } = rig.double;
    await rig.write(rig.channels[0], 'before');
    gateway.breakOff();
    await gateway.until(() => gateway.open().length === 0);
    const missed = addMessage(world, { channel_id: rig.channels[0], content: 'meanwhile' });
    await rig.deliver(missed);
    expect(resumes(rig)).toHaveLength(1);
    expect(identifies(rig)).toHaveLength(1);
    expect(events.map((event) => ('text' in event ? event.text : ''))).toEqual([
      'before',
      'meanwhile',
    ]);
  });
});
