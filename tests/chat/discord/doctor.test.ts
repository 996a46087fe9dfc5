import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDiscord } from '../../../src/chat/discord/index.ts';
import { startDiscordDouble, type DiscordDouble } from '../../doubles/discord/index.ts';

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

/** What is wrong, what is said of it, and the way out. */
const cases: readonly (readonly [string, () => object, RegExp, RegExp])[] = [
  ['a wrong token', () => ({ token: 'wrong' }), /token/, /Reset Token/],
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
    /“The Morning Desk”.*Send Messages, Add Reactions, Read Message History, Create Public Threads, Send Messages in Threads/,
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
  it('finds nothing to mend when all is well', async () => {
    expect(await checkDiscord(config())).toEqual({ ok: true, problems: [] });
  });

  it('does not ask for the intent when pasted links are not read', async () => {
    double.world.application.flags = 0;
    expect((await checkDiscord({ ...config(), readMessages: false })).ok).toBe(true);
  });

  for (const [name, arrange, what, fix] of cases) {
    it(`names ${name} and the way out, without the token`, async () => {
      const found = await checkDiscord({ ...config(), ...arrange() });
      expect(found.ok).toBe(false);
      expect(found.problems).toHaveLength(1);
      expect(found.problems[0]?.what).toMatch(what);
      expect(found.problems[0]?.fix).toMatch(fix);
      expect(JSON.stringify(found)).not.toContain(double.token);
    });
  }
});
