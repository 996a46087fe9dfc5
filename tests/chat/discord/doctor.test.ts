import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDiscord } from '../../../src/chat/discord/index.ts';
import type { Outcome } from '../../../src/chat/diagnosis.ts';
import {
  addChannel,
  startDiscordDouble,
  type DiscordDouble,
  type Permission,
} from '../../doubles/discord/index.ts';

let double: DiscordDouble;
beforeEach(async () => {
  double = await startDiscordDouble();
});
afterEach(() => double.stop());

const config = () => ({
  token: double.token,
  applicationId: double.world.applicationId,
  apiUrl: double.apiUrl,
  readMessages: true,
});

/** A channel that somebody has set up, where we lack a right. */
function inChannel(...lacks: Permission[]) {
  const { id } = addChannel(double.world, 'news', { lacks: new Set(lacks) });
  return { home: double.world.guild, channel: id, autoCheck: true };
}

/** What is wrong, what is said of it, and the way out. */
const cases: readonly (readonly [string, () => object, RegExp, RegExp])[] = [
  ['a wrong token', () => ({ token: 'wrong' }), /does not accept/, /Reset Token/],
  [
    'a channel that should have its links checked while messages are not read',
    () => ({ readMessages: false, channels: [inChannel()] }),
    /should have pasted links checked/,
    /DISCORD_READ_MESSAGES=true/,
  ],
  [
    'a channel that Claimdesk does not see',
    () => ({ channels: [inChannel('view')] }),
    /does not see the channel/,
    /Add members or roles/,
  ],
  [
    'a channel whose history it may not read',
    () => ({ channels: [inChannel('history')] }),
    /may not read the history of #news/,
    /Read Message History/,
  ],
  [
    'what a channel takes away though the server gives it',
    () => ({ channels: [inChannel('threads', 'send-in-threads', 'react')] }),
    /in #news Claimdesk may not: Add Reactions, Create Public Threads, Send Messages in Threads/,
    /allow these/,
  ],
  [
    "another application's id",
    () => ({ applicationId: '1' }),
    /another application/,
    /DISCORD_APPLICATION_ID=\d+/,
  ],
  [
    'the Message Content intent switched off',
    () => ((double.world.application.flags = 0), {}),
    /Message Content/,
    /Privileged Gateway Intents/,
  ],
  [
    'no server',
    () => (double.world.joined.splice(0), {}),
    /no server/,
    /https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/,
  ],
  [
    'missing permissions',
    () => (Object.assign(double.world.joined[0] ?? {}, { permissions: '1024' }), {}),
    /permissions are missing: Send Messages, Add Reactions, Read Message History, Create Public Threads, Send Messages in Threads/,
    /invite it again/,
  ],
  [
    'too many permissions',
    () => (Object.assign(double.world.joined[0] ?? {}, { permissions: '8' }), {}),
    /administrator/,
    /Take Administrator away/,
  ],
  [
    'no way to Discord',
    () => ({ apiUrl: 'http://127.0.0.1:9/api' }),
    /could not be asked/,
    /discord\.com/,
  ],
];

describe('the check of the Discord set-up', () => {
  const table = (outcomes: readonly Outcome[]) =>
    outcomes.map(({ state, about }) => `${state} ${about}`);

  it('finds nothing to mend when all is well', async () => {
    const { id: channel } = addChannel(double.world, 'news');
    const channels = [{ home: double.world.guild, channel, autoCheck: true }];
    expect(table(await checkDiscord({ ...config(), channels }))).toEqual([
      'ok bot token',
      'ok application id',
      'ok intents',
      'ok server “The Morning Desk”',
      'ok channels',
    ]);
  });

  it('remarks on a picture that a channel would not take, when the server lets it be sent', async () => {
    Object.assign(double.world.joined[0] ?? {}, { permissions: '309237746752' });
    const outcomes = await checkDiscord({ ...config(), channels: [inChannel('files')] });
    const [remark] = outcomes.filter(({ state }) => state !== 'ok');
    expect(remark).toMatchObject({
      state: 'note',
      says: 'in #news Claimdesk may not: Attach Files; the digest comes without its chart',
    });
  });

  it('does not ask for the intent when pasted links are not read', async () => {
    double.world.application.flags = 0;
    const outcomes = await checkDiscord({ ...config(), readMessages: false });
    expect(table(outcomes)).toContain('ok intents');
  });

  for (const [name, arrange, says, fix] of cases) {
    it(`names ${name} and the way out, without the token`, async () => {
      const outcomes = await checkDiscord({ ...config(), ...arrange() });
      const problems = outcomes.filter(({ state }) => state === 'fix');
      expect(problems).toHaveLength(1);
      expect(problems[0]?.says).toMatch(says);
      expect(problems[0]?.fix).toMatch(fix);
      expect(JSON.stringify(outcomes)).not.toContain(double.token);
    });
  }
});
