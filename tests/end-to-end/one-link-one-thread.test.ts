import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run, type Running } from '../../bin/run.ts';
import { readConfig } from '../../src/config.ts';
import { commandOptions, interactionBody } from '../chat/discord/asking.ts';
import { startDiscordDouble, type DiscordDouble } from '../doubles/discord/index.ts';
import { addChannel } from '../doubles/discord/world.ts';
import { postgresIsThere, startPostgres } from '../doubles/servers/postgres.ts';
import { redisIsThere, startRedis } from '../doubles/servers/redis.ts';
import { serversAreRequired, type TestServer } from '../doubles/servers/server.ts';
import { slackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import type { StoredMessage } from '../doubles/slack/state.ts';
import { headline, paragraphs, storySite, strongFlags, type StorySite } from './story.ts';
import { until } from './until.ts';

const backends = [
  { name: 'PGlite', isThere: true, servers: [] },
  { name: 'PostgreSQL', isThere: postgresIsThere, servers: ['postgres'] },
  { name: 'Redis', isThere: postgresIsThere && redisIsThere, servers: ['postgres', 'redis'] },
] as const;

describe.each(backends)('one link, one thread, on $name', ({ isThere, servers }) => {
  const suite = isThere || serversAreRequired() ? describe : describe.skip;
  suite('', () => {
    let folder: string;
    let site: StorySite;
    let slack: SlackDouble;
    let discord: DiscordDouble;
    let discordChannel: string;
    let claimdesk: Running | undefined;
    const started: TestServer[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'claimdesk-e2e-'));
      [site, slack, discord] = await Promise.all([
        storySite(),
        slackDouble(),
        startDiscordDouble(),
      ]);
      discordChannel = addChannel(discord.world, 'news').id;
      const urls: Record<string, string> = {};
      for (const server of servers) {
        const running = await (server === 'postgres'
          ? startPostgres()
          : startRedis(['--appendonly', 'yes']));
        started.push(running);
        urls[server] = running.url;
      }
      claimdesk = await run(
        readConfig({
          SLACK_BOT_TOKEN: slack.botToken,
          SLACK_APP_TOKEN: slack.appToken,
          SLACK_API_URL: slack.apiUrl,
          DISCORD_TOKEN: discord.token,
          DISCORD_APPLICATION_ID: discord.world.applicationId,
          DISCORD_API_URL: discord.apiUrl,
          DATABASE_URL: urls['postgres'],
          REDIS_URL: urls['redis'],
          CLAIMDESK_DATA: folder,
          CLAIMDESK_SECRET: 'a secret for tests alone',
          CLAIMDESK_PORT: '0',
          CLAIMDESK_PLAYGROUND: 'true',
          CLAIMDESK_ALLOW_PRIVATE_HOSTS: site.host,
          CLAIMDESK_LOG_LEVEL: 'error',
        }),
        { receive: true, work: true },
      );
    }, 120_000);

    afterAll(async () => {
      await claimdesk?.stop();
      await Promise.all([slack.close(), discord.stop(), site.close()]);
      for (const server of started.reverse()) await server.stop();
      await rm(folder, { recursive: true, force: true });
    }, 60_000);

    const inSlack = () =>
      slack.world.messages.filter(
        ({ user, text }) => user === slack.world.botUserId && text.includes(headline),
      );
    const inDiscord = () =>
      [...discord.world.messages.values()].filter(
        ({ author, components }) =>
          author.id === discord.world.bot.id && JSON.stringify(components).includes(headline),
      );

    it('answers a pasted link once, in its Slack thread, in a channel that opted in', async () => {
      await optIn(slack, 'C0DESK');
      const { message } = await slack.write('C0DESK', `out now: ${site.url}`);
      await slack.redeliver(3);
      const reply = await until(() => inSlack().at(-1));
      expect(reply.threadTs).toBe(message.ts);
      const says = JSON.stringify(reply.blocks);
      for (const words of strongFlags) expect(says).toContain(words);
      // A second article is answered after everything of the first; still only one reply to that.
      await slack.write('C0WIRE', 'hello');
      await slack.command('C0WIRE', 'U0ANA', 'checkarticle', site.url);
      await until(() => inSlack().find(({ channel }) => channel === 'C0WIRE'));
      expect(inSlack().filter(({ channel }) => channel === 'C0DESK')).toHaveLength(1);
    }, 60_000);

    it('answers /checkarticle once, in Discord', async () => {
      const asked = discord.interactions.begin(discordChannel);
      const options = commandOptions(site.url);
      discord.gateway.dispatch(
        'INTERACTION_CREATE',
        interactionBody(discord.world, asked, 2, {
          id: '1',
          name: 'checkarticle',
          type: 1,
          options,
        }),
      );
      await asked.answer;
      const reply = await until(() => inDiscord().at(-1));
      const home = discord.world.channels.get(reply.channel_id);
      expect([reply.channel_id, home?.parent_id]).toContain(discordChannel);
      for (const words of strongFlags) expect(JSON.stringify(reply.components)).toContain(words);
      expect(inDiscord()).toHaveLength(1);
    }, 60_000);

    it('answers pasted text in the playground, in both skins', async () => {
      const events = await fetch(`${claimdesk!.address}/chat/events`);
      const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
      const text = [headline, ...paragraphs].join('\n\n');
      const posted = await fetch(`${claimdesk!.address}/chat/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ channel: 'news-desk', mode: 'check', text }),
      });
      expect(posted.ok).toBe(true);
      let seen = '';
      while (!/claims? to check/.test(seen)) {
        const { value, done } = await reader.read();
        if (done) break;
        seen += value;
      }
      await reader.cancel();
      for (const words of strongFlags) expect(seen).toContain(words);
      expect(seen).toContain('"slack"');
      expect(seen).toContain('"discord"');
    }, 60_000);
  });
});

/** `/checksettings auto on`, and [Save] under the preview that it answers with. */
async function optIn(slack: SlackDouble, channel: string): Promise<void> {
  const { response } = await slack.command(channel, 'U0ANA', 'checksettings', 'auto on');
  const { blocks } = response as Pick<StoredMessage, 'blocks'>;
  const user = slack.world.botUserId;
  const shown = { channel, ts: '1.1', user, text: '', blocks, files: [], reactions: new Map() };
  await slack.press(shown, 'U0ANA', 'Save');
}
