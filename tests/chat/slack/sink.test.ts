import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChatFailure, type ChatFailureCode } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import { createSlack, type Slack } from '../../../src/chat/slack/index.ts';
import { pacing } from '../../../src/chat/slack/pacing.ts';
import { tenantOf, threadAt } from '../../../src/chat/slack/thread-ref.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';
import type { Fault } from '../../doubles/slack/faults.ts';
import { sampleReply } from '../sample-replies.ts';

const tenant = tenantOf('T0001');

describe('what goes out to Slack', () => {
  let double: SlackDouble;
  let slack: Slack;

  beforeEach(async () => {
    double = await slackDouble();
    slack = createSlack({
      botToken: double.botToken,
      appToken: double.appToken,
      apiUrl: double.apiUrl,
    });
  });
  afterEach(() => double.close());

  const posts = () => double.calls.filter((call) => call.method === 'chat.postMessage');
  const failure = async (work: Promise<unknown>) => {
    const outcome = await work.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(outcome instanceof ChatFailure)) throw new Error(`no ChatFailure: ${String(outcome)}`);
    return outcome;
  };

  it('posts quietly: no previews, no names looked up, never to the whole channel', async () => {
    await slack.sink.post(tenant, threadAt('C0DESK', '5.0'), sampleReply(1), 'key-1');
    expect(posts()[0]?.args).toMatchObject({
      thread_ts: '5.0',
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
      metadata: { event_type: 'claimdesk_reply', event_payload: { key: 'key-1' } },
    });
    expect(posts()[0]?.args).not.toHaveProperty('reply_broadcast');
  });

  it('makes 100 messages of 100 replies whose responses are lost', async () => {
    const threads = Array.from({ length: 100 }, (_, n) => threadAt(`C${n}`, '5.0'));
    for (const thread of threads)
      double.world.channels.set(thread.channel, {
        name: thread.channel,
        botIsMember: true,
        archived: false,
      });
    double.faults.always('chat.postMessage', { kind: 'lose-response' });
    await Promise.all(
      threads.map(async (thread, n) => {
        expect(
          (await failure(slack.sink.post(tenant, thread, line('hello'), `key-${n}`))).code,
        ).toBe('unknown-outcome');
        expect(await slack.sink.find(tenant, thread, `key-${n}`)).toMatchObject({
          channel: thread.channel,
        });
      }),
    );
    expect(double.world.messages).toHaveLength(100);
  });

  const faults: readonly (readonly [string, Fault, ChatFailureCode, string?])[] = [
    ['a lost response', { kind: 'lose-response' }, 'unknown-outcome'],
    ['a server error', { kind: 'status', status: 503 }, 'unknown-outcome'],
    ['an internal error', { kind: 'error', error: 'internal_error' }, 'unknown-outcome'],
    ['a rate limit', { kind: 'rate-limit', seconds: 7 }, 'rate-limited'],
    ['a rate limit as an error', { kind: 'error', error: 'ratelimited' }, 'rate-limited'],
    ['a missing scope', { kind: 'error', error: 'missing_scope' }, 'not-permitted', 'scope'],
    [
      'a channel without us',
      { kind: 'error', error: 'not_in_channel' },
      'not-permitted',
      '/invite',
    ],
    [
      'a private channel without us',
      { kind: 'error', error: 'channel_not_found' },
      'not-permitted',
      '/invite',
    ],
    [
      'a locked thread',
      { kind: 'error', error: 'restricted_action_thread_locked' },
      'not-permitted',
      'unlocked',
    ],
    ['an archived channel', { kind: 'error', error: 'is_archived' }, 'gone'],
    ['a revoked token', { kind: 'error', error: 'token_revoked' }, 'gone'],
    ['a payload of ours that is wrong', { kind: 'error', error: 'invalid_blocks' }, 'refused'],
  ];
  for (const [what, fault, code, needs] of faults) {
    it(`says '${code}' for ${what}, after one call`, async () => {
      double.faults.next('chat.postMessage', fault);
      const failed = await failure(
        slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('hello'), 'key-1'),
      );
      expect(failed.code).toBe(code);
      if (needs !== undefined) expect(failed.needs).toContain(needs);
      if (code === 'rate-limited') expect(failed.retryAfterMs).toBeGreaterThanOrEqual(7_000);
      expect(posts()).toHaveLength(1);
    });
  }

  it('names the scope that is missing', async () => {
    double.world.scopes.delete('chat:write');
    const failed = await failure(
      slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('hello'), 'key-1'),
    );
    expect(failed.needs).toBe('the scope chat:write');
  });

  it("says 'not-sent' when Slack cannot be reached", async () => {
    await double.close();
    const failed = await failure(
      slack.sink.post(tenant, threadAt('C0WIRE', '5.0'), line('hello'), 'key-2'),
    );
    expect(failed.code).toBe('not-sent');
    double = await slackDouble();
  });

  it("says 'not-sent' when the response that was lost was not that of the message", async () => {
    double.faults.next('auth.test', { kind: 'lose-response' });
    const failed = await failure(
      slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('hello'), 'key-1'),
    );
    expect(failed.code).toBe('not-sent');
    expect(posts()).toHaveLength(0);
  });

  it('sends nothing that is no longer its own to send', async () => {
    const failed = await failure(
      slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('hello'), 'key-1', () =>
        Promise.resolve(false),
      ),
    );
    expect(failed.code).toBe('unknown-outcome');
    expect(posts()).toHaveLength(0);
  });

  it('takes a message of its own back, once or twice', async () => {
    const sent = await slack.sink.post(tenant, threadAt('C0WIRE'), line('one'), 'key-1');
    await slack.sink.takeBack?.(tenant, sent);
    expect(await slack.sink.find(tenant, threadAt('C0WIRE'), 'key-1')).toBeUndefined();
    await slack.sink.takeBack?.(tenant, sent);
  });

  it("says 'gone' for a workspace that is not ours", async () => {
    const failed = await failure(
      slack.sink.post(tenantOf('T9999'), threadAt('C0DESK', '5.0'), line('hello'), 'key-1'),
    );
    expect(failed.code).toBe('gone');
    expect(posts()).toHaveLength(0);
  });

  it('lets the second channel post at once while the first is limited', async () => {
    double.faults.limitChannel('C0DESK', 5);
    const limited = failure(
      slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('one'), 'key-1'),
    );
    const started = performance.now();
    await slack.sink.post(tenant, threadAt('C0WIRE', '5.0'), line('two'), 'key-2');
    expect(performance.now() - started).toBeLessThan(1_000);
    expect((await limited).retryAfterMs).toBe(5_000);
    // Until then nothing is even tried in the first channel.
    const before = posts().length;
    expect(
      (await failure(slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('three'), 'key-3')))
        .code,
    ).toBe('rate-limited');
    expect(posts()).toHaveLength(before);
  });

  it('finds a reply far back in a long thread and in a channel', async () => {
    const far = await slack.sink.post(tenant, threadAt('C0DESK', '5.0'), line('far'), 'key-1');
    const top = await slack.sink.post(tenant, threadAt('C0WIRE'), line('top'), 'key-2');
    for (let n = 0; n < 450; n += 1)
      for (const [channel, threadTs] of [
        ['C0DESK', '5.0'],
        ['C0WIRE', undefined],
      ] as const)
        double.world.messages.push({
          channel,
          ts: double.world.nextTs(),
          user: 'U0ANA',
          ...(threadTs === undefined ? {} : { threadTs }),
          text: `${n}`,
          blocks: [],
          files: [],
          reactions: new Map(),
        });
    expect((await slack.sink.find(tenant, threadAt('C0DESK', '5.0'), 'key-1'))?.message).toBe(
      far.message,
    );
    expect((await slack.sink.find(tenant, threadAt('C0WIRE'), 'key-2'))?.message).toBe(top.message);
    expect(await slack.sink.find(tenant, threadAt('C0WIRE'), 'key-3')).toBeUndefined();
  });

  it('shows a private reply to one person, and never claims to find it', async () => {
    const thread = { ...threadAt('C0DESK', '5.0'), onlyFor: 'U0ANA' };
    await slack.sink.post(tenant, thread, line('for Ana'), 'key-1');
    expect(double.world.ephemerals).toMatchObject([{ user: 'U0ANA', text: 'for Ana' }]);
    expect(double.world.messages).toHaveLength(0);
    expect((await failure(slack.sink.find(tenant, thread, 'key-1'))).code).toBe('unknown-outcome');
  });

  it('writes into the own conversation of a person, which is no channel', async () => {
    const thread = { ...threadAt('U0ANA'), onlyFor: 'U0ANA' };
    await slack.sink.post(tenant, thread, line('for Ana'), 'key-1');
    expect(double.world.messages).toMatchObject([{ channel: 'U0ANA', text: 'for Ana' }]);
    expect(double.world.ephemerals).toHaveLength(0);
  });

  it('uploads an image, and says it in words where that is not permitted', async () => {
    const reply = {
      summary: 's',
      blocks: [
        {
          kind: 'image' as const,
          png: new Uint8Array([1, 2, 3]),
          name: 'week.png',
          alt: '12 articles, 3 flags',
        },
      ],
    };
    const posted = await slack.sink.post(tenant, threadAt('C0DESK'), reply, 'key-1');
    const shown = () =>
      double.world.messages.find((message) => message.ts === posted.message)?.blocks[0];
    expect(shown()).toMatchObject({ type: 'image', alt_text: '12 articles, 3 flags' });
    double.world.scopes.delete('files:write');
    await slack.sink.edit(tenant, posted, reply);
    expect(shown()).toMatchObject({
      type: 'context',
      elements: [{ text: '12 articles, 3 flags' }],
    });
  });

  it('names people it may look up', async () => {
    const reply = {
      summary: 's',
      blocks: [{ kind: 'text' as const, spans: ['Taken by ', { person: 'U0BEN' }] }],
    };
    await slack.sink.post(tenant, threadAt('C0DESK'), reply, 'key-1');
    expect(JSON.stringify(double.world.messages[0]?.blocks)).toContain('@Ben');
    expect(JSON.stringify(double.world.messages[0]?.blocks)).not.toContain('U0BEN');
  });

  it('swallows what a missing permission does to a reaction', async () => {
    double.world.scopes.delete('reactions:write');
    const message = { platform: 'slack' as const, channel: 'C0DESK', message: '5.0' };
    await expect(slack.sink.react(tenant, message, 'reading')).resolves.toBeUndefined();
  });

  it('hands out no file without permission, and none that is gone', async () => {
    double.world.files.set('F1', {
      id: 'F1',
      name: 'a.txt',
      mimetype: 'text/plain',
      content: Buffer.from('a'),
    });
    expect(
      (await failure(slack.sink.readFile(tenant, { name: 'a.txt', location: 'F2' }))).code,
    ).toBe('gone');
    double.world.scopes.delete('files:read');
    expect(
      (await failure(slack.sink.readFile(tenant, { name: 'a.txt', location: 'F1' }))).needs,
    ).toContain('files:read');
  });
});

describe('pacing', () => {
  const clock = () => {
    let time = 0;
    return {
      now: () => time,
      wait: (ms: number) => {
        time += ms;
        return Promise.resolve();
      },
      pass: (ms: number) => (time += ms),
    };
  };

  it('spaces the posts of a channel by a second', async () => {
    const time = clock();
    const pace = pacing(time);
    const at: number[] = [];
    for (let n = 0; n < 4; n += 1)
      await pace.inTurn('C1', () => Promise.resolve(at.push(time.now())));
    expect(at).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it('hands back what would wait too long, with the time to wait', async () => {
    const time = { ...clock(), wait: () => Promise.resolve() };
    const pace = pacing(time);
    for (let n = 0; n < 4; n += 1) await pace.inTurn('C1', () => Promise.resolve());
    await expect(pace.inTurn('C1', () => Promise.resolve())).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 4_000,
    });
    await expect(pace.inTurn('C2', () => Promise.resolve('free'))).resolves.toBe('free');
  });

  it('keeps quiet for as long as Slack asked, and not longer', async () => {
    const time = clock();
    const pace = pacing(time);
    const limited = new ChatFailure('rate-limited', 'wait', { retryAfterMs: 30_000 });
    await expect(pace.inTurn('C1', () => Promise.reject(limited))).rejects.toBe(limited);
    await expect(pace.inTurn('C1', () => Promise.resolve())).rejects.toMatchObject({
      retryAfterMs: 30_000,
    });
    time.pass(30_000);
    await expect(pace.inTurn('C1', () => Promise.resolve('sent'))).resolves.toBe('sent');
  });
});
