import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fillDesk } from '../../bench/desk/fill.ts';
import { run } from '../../bin/run.ts';
import { readConfig } from '../../src/config.ts';
import { openQueues } from '../../src/queue/open-queues.ts';
import { openDatabase, type Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { commandOptions, interactionBody } from '../chat/discord/asking.ts';
import { addChannel, startDiscordDouble, type DiscordDouble } from '../doubles/discord/index.ts';
import { rowsNaming } from './rows-naming.ts';
import { headline, storySite, type StorySite } from './story.ts';
import { until } from './until.ts';

const other = 'discord:99';
const reports = 1_000;
const jobs = 300;
let folder: string;
let site: StorySite;
let discord: DiscordDouble;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk-uninstall-'));
  [site, discord] = await Promise.all([storySite(), startDiscordDouble()]);
  await withDatabase(async (database) => {
    const store = await openStore({ database });
    const queues = await openQueues({ database });
    const words = { report: '{"status":"unreadable"}', vocabulary: ['quay', 'town', 'ferry'] };
    for (const tenant of [leaving(), other]) {
      await fillDesk(database, { tenant, reports, ...words });
      for (let n = 0; n < jobs; n += 1) {
        const job = { tenant, requestId: `q${n}` };
        await queues.add('check-article', job, { delayMs: 3_600_000, dedupe: `${tenant} ${n}` });
      }
    }
    await queues.close();
    await store.close();
  });
}, 120_000);

afterAll(async () => {
  await Promise.all([discord.stop(), site.close()]);
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const leaving = () => `discord:${discord.world.guild}`;

async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ folder });
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

it('a server that removes the bot leaves no row, no job and no schedule behind, another server all of its own', async () => {
  const before = await withDatabase((database) => rowsNaming(database, other));
  expect(before).toMatchObject({ 'bullmq.job': jobs, 'claimdesk.report': reports });
  const claimdesk = await run(
    readConfig({
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: discord.world.applicationId,
      DISCORD_API_URL: discord.apiUrl,
      CLAIMDESK_DATA: folder,
      CLAIMDESK_PORT: '0',
      CLAIMDESK_ALLOW_PRIVATE_HOSTS: site.host,
      CLAIMDESK_LOG_LEVEL: 'error',
    }),
    { receive: true, work: true },
  );
  try {
    const { world, gateway, interactions } = discord;
    const asked = interactions.begin(addChannel(world, 'news').id);
    const options = commandOptions(site.url);
    const data = { id: '1', name: 'checkarticle', type: 1, options };
    gateway.dispatch('INTERACTION_CREATE', interactionBody(world, asked, 2, data));
    await until(() =>
      [...world.messages.values()].find((message) => JSON.stringify(message).includes(headline)),
    );
    gateway.dispatch('GUILD_DELETE', { id: world.guild });
    const page = (await fetch(`${claimdesk.address}/readyz`)).status;
    expect(page).toBe(200);
  } finally {
    // Waits for what is under way: the farewell too.
    await claimdesk.stop();
  }
  await withDatabase(async (database) => {
    expect(await rowsNaming(database, discord.world.guild)).toEqual({});
    expect(await rowsNaming(database, other)).toEqual(before);
    // The schedules are everybody's: they name no server.
    expect(await rowsNaming(database, '17 * * * *')).toMatchObject({ 'bullmq.scheduler': 1 });
  });
}, 120_000);
