import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDeskReplies, type DeskReplies } from '../../src/desk/replies.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import { finding, openDeskOnStore, type DeskOnStore } from '../commands/desk-on-store.ts';
import { tenant } from '../commands/services-double.ts';

let clock = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000);
};
let desk: DeskOnStore;
let replies: DeskReplies;
let channels = 0;

beforeAll(async () => {
  desk = await openDeskOnStore(() => clock);
  replies = createDeskReplies({
    store: desk.store,
    titleOf: (check) => check,
    reportUrl: () => undefined,
  });
}, 60_000);
afterAll(() => desk.close());

/** Checks an article in a channel of its own and delivers what there is to say. */
function channel() {
  const name = `C${++channels}`;
  let messages = 0;
  return async (
    findings: readonly Finding[],
    how: {
      trigger?: 'auto' | 'command';
      article?: string;
      fresh?: boolean;
      onlyFor?: string;
    } = {},
  ) => {
    later(1);
    const id = `${name}-r${++messages}` as RequestId;
    const thread = {
      platform: 'slack',
      channel: name,
      message: `${messages}.1`,
      ...(how.onlyFor === undefined ? {} : { onlyFor: how.onlyFor }),
    } as const;
    await desk.check(id, findings, {
      channel: name,
      articleKey: how.article ?? id,
      request: {
        trigger: how.trigger ?? 'command',
        replyTo: thread,
        options: { private: false, fresh: how.fresh ?? false, minSignal: 'some', anyway: false },
      },
    });
    const delivery = { kind: 'report', requestId: id } as const;
    const row = await desk.store.outbox.put(tenant, thread, delivery);
    const reply = await replies.compose({ tenant, delivery });
    const sent = { platform: 'slack', channel: name, message: `${messages}.2` } as const;
    await desk.store.outbox.markSent(tenant, row.id, reply === 'nothing-to-say' ? undefined : sent);
    return typeof reply === 'string' ? reply : reply.summary;
  };
}

const rose = finding('Ship calls rose 40% from 250 to 320 a month.');
const mended = 'Ship calls rose 28% from 250 to 320 a month.';

describe('an hour', () => {
  it('holds six automatic replies of a channel; what is asked for is always answered', async () => {
    const check = channel();
    const said = [];
    for (let n = 0; n < 9; n += 1) said.push(await check([rose], { trigger: 'auto' }));
    expect(said.filter((reply) => reply !== 'nothing-to-say')).toHaveLength(6);
    expect(said.slice(6)).toEqual(['nothing-to-say', 'nothing-to-say', 'nothing-to-say']);
    expect(await check([rose])).toMatch(/^1 claim to check/);
    later(60);
    expect(await check([rose], { trigger: 'auto' })).toMatch(/^1 claim to check/);
  });

  it('is spent only by replies that were given', async () => {
    const check = channel();
    for (let n = 0; n < 7; n += 1) await check([], { trigger: 'auto' });
    expect(await check([rose], { trigger: 'auto' })).toMatch(/^1 claim to check/);
  });

  it('leaves a reply that was given as it is when its card is edited', async () => {
    const check = channel();
    const first = { kind: 'report', requestId: `C${channels}-r1` as RequestId } as const;
    for (let n = 0; n < 8; n += 1) await check([rose], { trigger: 'auto' });
    expect(await replies.compose({ tenant, delivery: first })).not.toBe('nothing-to-say');
  });
});

describe('the same article again', () => {
  it('gets a link to the earlier thread while its text is the same', async () => {
    const check = channel();
    await check([rose], { article: 'A' });
    expect(await check([rose], { article: 'A' })).toMatch(/was checked here/);
    expect(await check([rose], { article: 'A', trigger: 'auto' })).toMatch(/was checked here/);
  });

  it.each([
    ['asked for afresh', { fresh: true }, {}],
    ['another article', { article: 'B' }, {}],
    ['checked before for one person alone', {}, { onlyFor: 'U1' }],
  ])('is answered in full when it is %s', async (_, again, before) => {
    const check = channel();
    await check([rose], { article: 'A', ...before });
    expect(await check([rose], { article: 'A', ...again })).toMatch(/^1 claim to check/);
  });

  it('is answered in full in another channel: that thread is not theirs to see', async () => {
    await channel()([rose], { article: 'A' });
    expect(await channel()([rose], { article: 'A' })).toMatch(/^1 claim to check/);
  });

  it('says what changed', async () => {
    const check = channel();
    await check([rose], { article: 'A' });
    const other = finding('Some warn of the road.', { check: 'vague-attribution' });
    expect(await check([finding(mended, { id: rose.id }), other], { article: 'A' })).toMatch(
      /^The article changed: 0 flags resolved, 1 new, one figure changed with no correction note\. 2 claims to check/,
    );
    expect(await check([], { article: 'A', trigger: 'auto' })).toMatch(/2 flags resolved, 0 new/);
  });

  it('says nothing unasked when nothing that matters changed', async () => {
    const check = channel();
    const harmless = finding('The pier is long.', { signal: 'weak' });
    await check([], { article: 'A', trigger: 'auto' });
    expect(await check([], { article: 'A', trigger: 'auto' })).toBe('nothing-to-say');
    await check([harmless], { article: 'B', trigger: 'auto' });
    const reworded = finding('The pier is very long.', { id: harmless.id, signal: 'weak' });
    expect(await check([reworded], { article: 'B', trigger: 'auto' })).toBe('nothing-to-say');
  });
});
