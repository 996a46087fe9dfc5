import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, ChatEvent } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import { createSlack, type Slack } from '../../../src/chat/slack/index.ts';
import { fileJournal } from '../../../src/chat/slack/journal.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';

describe('an event while the store is slow', () => {
  let folder: string;
  let double: SlackDouble;
  const running: Slack[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-journal-'));
    double = await slackDouble();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((slack) => slack.source.stop()));
    await double.close();
    await rm(folder, { recursive: true });
  });

  const start = async (handle: (event: ChatEvent) => Promise<Answer>) => {
    const slack = createSlack({
      botToken: double.botToken,
      appToken: double.appToken,
      apiUrl: double.apiUrl,
      journalFolder: folder,
    });
    await slack.source.start(handle);
    running.push(slack);
    return slack;
  };
  const entries = async () => (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const gate = () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    return { open, opened };
  };

  it('is acknowledged from the journal, and leaves it when the store has it', async () => {
    const { open, opened } = gate();
    const slack = await start(() => opened.then(() => ({})));
    const { delivery } = await double.write('C0DESK', 'hello');
    expect(delivery.acknowledged).toBe(true);
    expect(delivery.ms).toBeLessThan(1_000);
    expect(await entries()).toHaveLength(1);
    open();
    await slack.source.stop();
    expect(await entries()).toHaveLength(0);
  });

  it('never touches the journal when the store is quick', async () => {
    let during: string[] = [];
    await start(async () => {
      during = await entries();
      return {};
    });
    await double.write('C0DESK', 'hello');
    expect([...during, ...(await entries())]).toEqual([]);
  });

  it('comes back at the next start when the process died before the store had it', async () => {
    const { open, opened } = gate();
    const dying = createSlack({
      botToken: double.botToken,
      appToken: double.appToken,
      apiUrl: double.apiUrl,
      journalFolder: folder,
    });
    await dying.source.start(() => opened.then(() => ({})));
    await double.write('C0DESK', 'worth keeping');
    // The process dies here: its handler never ends, and nobody stops it.
    const handled: ChatEvent[] = [];
    const next = await start((event) => {
      handled.push(event);
      return Promise.resolve({});
    });
    await next.source.stop();
    expect(handled).toMatchObject([{ kind: 'message', text: 'worth keeping' }]);
    expect(await entries()).toHaveLength(0);
    open();
    await dying.source.stop();
  });

  it('is tried again until the store takes it', async () => {
    let attempts = 0;
    const slack = await start(() => {
      attempts += 1;
      return attempts < 3 ? Promise.reject(new Error('the store is down')) : Promise.resolve({});
    });
    const { delivery } = await double.write('C0DESK', 'hello');
    expect(delivery.acknowledged).toBe(true);
    while (attempts < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    await slack.source.stop();
    expect(await entries()).toHaveLength(0);
  });

  it('still shows the answer to a command, once there is one', async () => {
    const { open, opened } = gate();
    const slack = await start(() => opened.then(() => ({ reply: line('Checking ex.org …') })));
    const delivery = await double.command('C0DESK', 'U0ANA', 'checkarticle', 'https://ex.org/a');
    expect(delivery).toMatchObject({ acknowledged: true });
    open();
    await slack.source.stop();
    expect(double.responses.map(({ body }) => body.text)).toEqual(['Checking ex.org …']);
  });

  const spoil = async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder should be');
  };

  it('waits for the store when the journal can no longer be written', async () => {
    let stored = false;
    await start(async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      stored = true;
      return {};
    });
    await spoil();
    await double.write('C0DESK', 'hello');
    expect(stored).toBe(true);
  });

  it('is not received at all when the journal cannot be used from the start', async () => {
    await spoil();
    await expect(start(() => Promise.resolve({}))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  it('is acknowledged within a second, 50 of them each second, while the store takes two', async () => {
    const stored = new Set<string>();
    const slack = await start(async (event) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      stored.add(event.id);
      return {};
    });
    const sent: Promise<number>[] = [];
    for (let n = 0; n < 100; n += 1) {
      sent.push(double.write('C0DESK', `message ${n}`).then(({ delivery }) => delivery.ms));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const slowest = (await Promise.all(sent)).sort((one, other) => other - one);
    expect(slowest[1]).toBeLessThan(1_000);
    expect(slowest[0]).toBeLessThan(3_000);
    await slack.source.stop();
    expect(stored.size).toBe(100);
  });

  it('overlooks an entry that is not whole', async () => {
    await writeFile(join(folder, 'x.json'), '{"kind":"mess');
    expect(await fileJournal(folder).pending()).toEqual([]);
  });
});
