import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sessionFiles } from '../../../src/chat/discord/index.ts';
import type { ChatEvent } from '../../../src/chat/port.ts';
import { addMessage } from '../../doubles/discord/index.ts';
import { openRig } from './rig.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk-sessions-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const session = {
  sessionId: 's1',
  sequence: 7,
  shardId: 0,
  shardCount: 1,
  resumeURL: 'wss://gateway.example',
};

describe('sessions in files', () => {
  it('keeps what was written last, in whole files, each shard by itself', async () => {
    const files = sessionFiles(folder);
    const burst = Array.from({ length: 50 }, (_, n) => files.write(0, { ...session, sequence: n }));
    await Promise.all([...burst, files.write(1, { ...session, shardId: 1 })]);
    expect(await sessionFiles(folder).read(0)).toEqual({ ...session, sequence: 49 });
    expect((await readdir(folder)).sort()).toEqual(['shard-0.json', 'shard-1.json']);
    await files.write(0, null);
    expect(await files.read(0)).toBeNull();
  });

  it('begins anew where there is none, where one is cut off, and where none can be written', async () => {
    await writeFile(join(folder, 'shard-0.json'), '{"sessionId":');
    expect(await sessionFiles(folder).read(0)).toBeNull();
    expect(await sessionFiles(folder).read(1)).toBeNull();
    const blocked = sessionFiles(join(folder, 'shard-0.json', 'below a file'));
    await blocked.write(0, session);
    expect(await blocked.read(0)).toBeNull();
  });

  it('lets the next process resume and hear what it missed, once', async () => {
    const first = await openRig({ sessions: sessionFiles(folder) });
    await first.source.start(() => Promise.resolve({}));
    await first.write(first.channels[0], 'before');
    await first.source.stop();
    const { world, gateway } = first.double;
    const missed = addMessage(world, { channel_id: first.channels[0], content: 'meanwhile' });
    gateway.dispatch('MESSAGE_CREATE', { ...missed, guild_id: world.guild });
    const events: ChatEvent[] = [];
    const second = await openRig({ sessions: sessionFiles(folder) }, {}, first.double);
    const heard = second.handled(missed.id);
    await second.source.start((event) => {
      events.push(event);
      return Promise.resolve({});
    });
    await heard;
    expect(events.map((event) => ('text' in event ? event.text : event.kind))).toEqual([
      'meanwhile',
    ]);
    expect(gateway.received.filter(({ op }) => op === 2)).toHaveLength(1);
    expect(gateway.received.filter(({ op }) => op === 6)).toHaveLength(1);
    await second.close();
    await first.double.stop();
  });
});
