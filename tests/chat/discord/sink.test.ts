import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { REST } from 'discord.js';
import { ChatFailure } from '../../../src/chat/port.ts';
import { line, type Reply } from '../../../src/chat/reply.ts';
import { render } from '../../../src/chat/discord/index.ts';
import { addChannel, addMessage, isPost, type Json } from '../../doubles/discord/index.ts';
import { refusals } from '../../doubles/discord/answers.ts';
import { sampleReply } from '../sample-replies.ts';
import { openRig, type DiscordRig } from './rig.ts';
import { shownText } from './reading.ts';

let rig: DiscordRig;
beforeEach(async () => {
  rig = await openRig();
  await rig.source.start(() => Promise.resolve({}));
  rig.double.recorded.splice(0);
});
afterEach(() => rig.close());

const chart: Reply = {
  summary: 'Desk digest',
  blocks: [
    { kind: 'heading', text: 'Desk digest' },
    { kind: 'image', png: new Uint8Array([137, 80, 78, 71]), name: 'x.png', alt: 'Flags per day' },
  ],
};

async function asked(channel = rig.channels[0]) {
  const { message } = await rig.write(channel, 'https://ex.org/harbour');
  return { platform: 'discord' as const, channel, message };
}

async function failing(work: Promise<unknown>): Promise<ChatFailure> {
  const outcome: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ChatFailure)) throw new Error('it did not fail as expected');
  return outcome;
}

const posts = () => rig.double.recorded.filter(isPost);

describe('a post', () => {
  it('opens a thread on the message that asked, named after the reply', async () => {
    const thread = await asked();
    const ref = await rig.sink.post(rig.tenant, thread, sampleReply(1), 'k1');
    expect(ref).toEqual({ ...thread, thread: thread.message, message: ref.message });
    expect(rig.double.world.channels.get(thread.message)).toMatchObject({
      type: 11,
      parent_id: thread.channel,
      name: '1 claim to check',
    });
  });

  it('goes into the thread that is there already', async () => {
    const thread = await asked();
    await rig.sink.post(rig.tenant, thread, line('one'), 'k1');
    await rig.sink.post(rig.tenant, thread, line('two'), 'k2');
    expect(rig.standing().map(({ thread: home }) => home)).toEqual([
      thread.message,
      thread.message,
    ]);
  });

  it('stands in the channel after a slash command there, with a thread for what follows', async () => {
    const place = { platform: 'discord' as const, channel: rig.channels[0] };
    const ref = await rig.sink.post(rig.tenant, place, sampleReply(1), 'k1');
    expect(ref).toEqual({ ...place, message: ref.message });
    expect(rig.double.world.channels.get(ref.message)).toMatchObject({ type: 11 });
    const follow = { ...place, message: ref.message };
    await rig.sink.post(rig.tenant, follow, line('Needs correction.'), 'k2');
    expect(rig.standing()[1]).toMatchObject({ thread: ref.message });
    expect(await rig.sink.find(rig.tenant, place, 'k1')).toEqual(ref);
  });

  it('answers the message itself where no thread can be opened, and is found there', async () => {
    const thread = await asked();
    rig.double.world.channels.get(thread.channel)?.lacks.add('threads');
    const ref = await rig.sink.post(rig.tenant, thread, line('hello'), 'k1');
    expect(ref).toEqual({ platform: 'discord', channel: thread.channel, message: ref.message });
    expect(posts().at(-1)?.body['message_reference']).toEqual({
      message_id: thread.message,
      fail_if_not_exists: false,
    });
    expect(await rig.sink.find(rig.tenant, thread, 'k1')).toEqual(ref);
  });

  it('answers in voice channels, which have no threads', async () => {
    const voice = addChannel(rig.double.world, 'voice', { type: 2 }).id;
    const ref = await rig.sink.post(rig.tenant, await asked(voice), line('hello'), 'k1');
    expect(ref.channel).toBe(voice);
    expect(ref.thread).toBeUndefined();
  });

  it('for one person alone is a direct message, and is found there', async () => {
    const thread = { ...(await asked()), onlyFor: rig.person };
    const ref = await rig.sink.post(rig.tenant, thread, line('for you'), 'k1');
    const direct = rig.double.world.directs.get(rig.person);
    expect(ref).toMatchObject({ channel: direct, thread: direct });
    expect(rig.double.world.messages.get(ref.message)?.channel_id).toBe(direct);
    expect(await rig.sink.find(rig.tenant, thread, 'k1')).toEqual(ref);
  });

  it('carries its key as an enforced nonce and suppresses every mention', async () => {
    await rig.sink.post(rig.tenant, await asked(), sampleReply(5), 'outbox-0001');
    expect(posts()[0]?.body).toMatchObject({
      nonce: 'outbox-0001',
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it('uploads a picture with its alternative text', async () => {
    await rig.sink.post(rig.tenant, await asked(), chart, 'k1');
    expect(posts()[0]?.files.map(({ name }) => name)).toEqual(['chart-1.png']);
    expect(posts()[0]?.body['attachments']).toEqual([
      { id: 0, filename: 'chart-1.png', description: 'Flags per day' },
    ]);
  });

  it('puts a picture into words where files may not be attached', async () => {
    const thread = await asked();
    rig.double.world.channels.get(thread.channel)?.lacks.add('files');
    await rig.sink.post(rig.tenant, thread, chart, 'k1');
    expect(rig.standing()).toHaveLength(1);
    expect(rig.standing()[0]?.spoken).toContain('Chart: Flags per day');
  });

  it.each(['', 'x'.repeat(26)])('refuses a key that is no nonce: %j', async (key) => {
    await expect(rig.sink.post(rig.tenant, await asked(), line('x'), key)).rejects.toThrow(
      RangeError,
    );
  });
});

describe('when an answer is lost', () => {
  it('is sent once, and 100 losses leave 100 messages', async () => {
    const thread = await asked();
    for (let at = 0; at < 100; at += 1) {
      rig.double.fault('lose', isPost);
      const failure = await failing(rig.sink.post(rig.tenant, thread, line(`n ${at}`), `k${at}`));
      expect(failure.code).toBe('unknown-outcome');
    }
    expect(posts()).toHaveLength(100);
    expect(rig.standing()).toHaveLength(100);
    for (const at of [0, 57, 99])
      expect(await rig.sink.find(rig.tenant, thread, `k${at}`)).toBeDefined();
    expect(await rig.sink.find(rig.tenant, thread, 'k100')).toBeUndefined();
  });

  it('a second try within the minutes of a nonce gives the first message', async () => {
    const thread = await asked();
    rig.double.fault('lose', isPost);
    await failing(rig.sink.post(rig.tenant, thread, line('one'), 'k1'));
    const ref = await rig.sink.post(rig.tenant, thread, line('one'), 'k1');
    expect(rig.standing()).toHaveLength(1);
    expect(rig.standing()[0]?.message).toBe(ref.message);
  });

  it("even discord.js's own repetitions make no second message of our body", async () => {
    const thread = (await asked()).channel;
    // As measured: stock retries turn one message into three when the answer is lost without a nonce.
    const stock = new REST({ api: rig.double.apiUrl, version: '10', retries: 3 });
    stock.setToken(rig.double.token);
    const send = (nonce: object) =>
      stock.post(`/channels/${thread}/messages`, {
        body: { ...render(line('x')).payload, ...nonce },
      });
    rig.double.fault('garble', isPost, 2);
    await send({});
    expect(rig.standing()).toHaveLength(3);
    rig.double.fault('garble', isPost, 2);
    await send({ nonce: 'k1', enforce_nonce: true });
    expect(rig.standing()).toHaveLength(4);
  });

  it('says that nothing was sent when Discord cannot be reached', async () => {
    const unreachable = await openRig({ apiBase: 'http://127.0.0.1:9/api' });
    const place = { platform: 'discord' as const, channel: '1', thread: '1' };
    const failure = await failing(unreachable.sink.post(rig.tenant, place, line('x'), 'k1'));
    expect(failure.code).toBe('not-sent');
    await unreachable.double.stop();
  });

  it.each([500, 502, 503])('does not know what became of a %d', async (status) => {
    const thread = await asked();
    rig.double.fault({ status }, isPost);
    const failure = await failing(rig.sink.post(rig.tenant, thread, line('x'), 'k1'));
    expect(failure.code).toBe('unknown-outcome');
    expect(posts()).toHaveLength(1);
  });
});

describe('what Discord refuses', () => {
  it.each([
    ['seeing the channel', 'view', 'View Channel'],
    ['writing in threads', 'send-in-threads', 'Send Messages in Threads'],
  ] as const)('names the permission for %s', async (_, right, needs) => {
    const thread = await asked();
    rig.double.world.channels.get(thread.channel)?.lacks.add(right);
    const failure = await failing(rig.sink.post(rig.tenant, thread, line('x'), 'k1'));
    expect(failure.code).toBe('not-permitted');
    expect(failure.needs).toContain(needs);
  });

  it('names the permission for writing in the channel', async () => {
    rig.forbid(rig.channels[0]);
    const place = { platform: 'discord' as const, channel: rig.channels[0] };
    const failure = await failing(rig.sink.post(rig.tenant, place, line('x'), 'k1'));
    expect(failure.needs).toContain('Send Messages');
  });

  it('names the permission for looking for an earlier message', async () => {
    const thread = await asked();
    rig.double.world.channels.get(thread.channel)?.lacks.add('history');
    const failure = await failing(rig.sink.find(rig.tenant, thread, 'k1'));
    expect(failure.needs).toContain('Read Message History');
  });

  it('says when a person takes no direct messages', async () => {
    rig.double.world.directs.set(rig.person, null);
    const thread = { ...(await asked()), onlyFor: rig.person };
    const failure = await failing(rig.sink.post(rig.tenant, thread, line('x'), 'k1'));
    expect(failure.code).toBe('not-permitted');
    expect(failure.needs).toContain('direct messages');
  });

  it.each([
    ['the channel', '1', undefined],
    ['the thread', undefined, '1'],
  ])('says when %s is gone', async (_, channel = rig.channels[0], thread) => {
    const place = { platform: 'discord' as const, channel, ...(thread ? { thread } : {}) };
    expect((await failing(rig.sink.post(rig.tenant, place, line('x'), 'k1'))).code).toBe('gone');
  });

  it('says when the message that asked is gone', async () => {
    const place = { platform: 'discord' as const, channel: rig.channels[0], message: '1' };
    expect((await failing(rig.sink.post(rig.tenant, place, line('x'), 'k1'))).code).toBe('gone');
  });

  it('does not mind where it may not react, and does not keep asking', async () => {
    const thread = await asked();
    rig.double.world.channels.get(thread.channel)?.lacks.add('react');
    for (let at = 0; at < 20; at += 1) await rig.sink.react(rig.tenant, thread, 'reading');
    expect(rig.double.recorded.filter(({ status }) => status === 403)).toHaveLength(1);
  });

  it('keeps tokens and texts out of its errors', async () => {
    const thread = await asked();
    rig.forbid(thread.channel);
    const failure = await failing(rig.sink.post(rig.tenant, thread, line('a secret claim'), 'k1'));
    const told = [failure, failure.cause].map((error) =>
      JSON.stringify(error, Object.getOwnPropertyNames(error ?? {})),
    );
    for (const text of told) {
      expect(text).not.toContain(rig.double.token);
      expect(text).not.toContain('a secret claim');
    }
  });

  it('asks at most once more after the token was revoked, however much is going on', async () => {
    const { channel, message } = await asked();
    const thread = { platform: 'discord' as const, channel, thread: message };
    rig.double.revokeToken();
    rig.double.recorded.splice(0);
    // Fifty wait in discord.js's own queue while the first is refused, and fifty come afterwards.
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        failing(rig.sink.post(rig.tenant, thread, line('x'), `q${at}`)),
      ),
    );
    for (let at = 0; at < 50; at += 1)
      await failing(rig.sink.post(rig.tenant, thread, line('x'), `k${at}`));
    await failing(rig.sink.find(rig.tenant, thread, 'k1'));
    const refused = rig.double.recorded.filter(({ status }) => status === 401);
    expect(refused.length).toBeLessThanOrEqual(2);
    expect(rig.double.recorded).toHaveLength(refused.length);
  });
});

describe('a limited channel', () => {
  it('says how long, and the same call is safe afterwards', async () => {
    const thread = await asked();
    rig.limitChannel(thread.channel, 3_000);
    const failure = await failing(rig.sink.post(rig.tenant, thread, line('x'), 'k1'));
    expect(failure.code).toBe('rate-limited');
    expect(failure.retryAfterMs).toBeGreaterThan(2_000);
    expect(failure.retryAfterMs).toBeLessThanOrEqual(3_100);
    expect(rig.standing()).toHaveLength(0);
  });

  it('holds up no other: 20 channels answer while one is limited', async () => {
    const limited = await asked();
    rig.limitChannel(limited.channel, 5_000);
    const others = Array.from({ length: 20 }, (_, at) => addChannel(rig.double.world, `c${at}`).id);
    const before = performance.now();
    const outcomes = await Promise.allSettled([
      rig.sink.post(rig.tenant, limited, line('x'), 'k'),
      ...others.map((channel, at) =>
        rig.sink.post(rig.tenant, { platform: 'discord', channel }, line('x'), `k${at}`),
      ),
    ]);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});

describe('an edit', () => {
  const mark = (message: string) =>
    (rig.double.world.messages.get(message)?.components[0] as Json)['id'];

  it('keeps the key, also in a process that did not write the message', async () => {
    const thread = await asked();
    const ref = await rig.sink.post(rig.tenant, thread, line('Reading'), 'k1');
    const before = mark(ref.message);
    const other = await openRig({ apiBase: rig.double.apiUrl, token: rig.double.token });
    await other.sink.edit(rig.tenant, ref, sampleReply(1));
    await other.double.stop();
    expect(mark(ref.message)).toBe(before);
    expect(await rig.sink.find(rig.tenant, thread, 'k1')).toEqual(ref);
  });

  it('takes a picture away when there is none any more', async () => {
    const ref = await rig.sink.post(rig.tenant, await asked(), chart, 'k1');
    await rig.sink.edit(rig.tenant, ref, line('Paused.'));
    const patch = rig.double.recorded.find(({ method }) => method === 'PATCH');
    expect(patch?.body['attachments']).toEqual([]);
    expect(shownText(rig.double.world.messages.get(ref.message) as never)).toBe('Paused.');
  });

  it('says when the message is gone', async () => {
    const ref = { platform: 'discord' as const, channel: rig.channels[0], message: '1' };
    expect((await failing(rig.sink.edit(rig.tenant, ref, line('x')))).code).toBe('gone');
  });
});

describe('a file', () => {
  const file = (location: string) => ({ name: 'a.txt', location });

  it.each([
    ['on another host', 'http://127.0.0.1:9/a.txt', 'refused'],
    ['on no host', 'file:///etc/passwd', 'refused'],
  ])('is not read %s', async (_, location, code) => {
    expect((await failing(rig.sink.readFile(rig.tenant, file(location)))).code).toBe(code);
  });

  it('is not read when it says that it is too large, or turns out to be', async () => {
    const small = await openRig({ maxFileBytes: 5 });
    const url = small.double.putFile('a.txt', new Uint8Array(50));
    const said = { ...file(url), sizeBytes: 50 };
    expect((await failing(small.sink.readFile(rig.tenant, said))).code).toBe('refused');
    expect(small.double.recorded).toHaveLength(0);
    expect((await failing(small.sink.readFile(rig.tenant, file(url)))).code).toBe('refused');
    await small.double.stop();
  });

  it('is asked for anew when its signed address has expired', async () => {
    const fresh = rig.double.putFile('fresh.txt', new TextEncoder().encode('words'));
    rig.double.fault(
      { status: 200, body: { refreshed_urls: [{ refreshed: fresh }] } },
      ({ path }) => path.endsWith('/attachments/refresh-urls'),
    );
    const expired = `${new URL(fresh).origin}/attachments/1/2/expired.txt`;
    expect(Buffer.from(await rig.sink.readFile(rig.tenant, file(expired))).toString()).toBe(
      'words',
    );
  });

  it('that was deleted is gone', async () => {
    const expired = `${new URL(rig.double.apiUrl).origin}/attachments/1/2/expired.txt`;
    rig.double.fault(refusals.unknownMessage, ({ path }) => path.endsWith('/refresh-urls'));
    expect((await failing(rig.sink.readFile(rig.tenant, file(expired)))).code).toBe('gone');
  });
});

describe('messages around another', () => {
  it('without words are told as a missing intent', async () => {
    const { world } = rig.double;
    for (const content of ['', '', '<@1> check'])
      addMessage(world, { channel_id: rig.channels[0], content });
    const message = [...world.messages.keys()].at(-1) ?? '';
    const around = { platform: 'discord' as const, channel: rig.channels[0], message };
    const failure = await failing(rig.sink.messagesAround(rig.tenant, around));
    expect(failure).toMatchObject({ code: 'not-permitted', needs: 'the Message Content Intent' });
  });

  it('in a thread that was opened on no message are those of the thread', async () => {
    const { world } = rig.double;
    const thread = addChannel(world, 'loose', { type: 11, parent_id: rig.channels[0] });
    const { id } = addMessage(world, { channel_id: thread.id, content: 'First piece' });
    const read = await rig.sink.messagesAround(rig.tenant, {
      platform: 'discord',
      channel: rig.channels[0],
      thread: thread.id,
      message: id,
    });
    expect(read.map(({ text }) => text)).toEqual(['First piece']);
  });
});
