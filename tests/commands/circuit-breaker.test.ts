import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import { actions, claimValue } from '../../src/summary/actions.ts';
import { finding, openDeskOnStore, type DeskOnStore } from './desk-on-store.ts';
import { action, form, people, tenant } from './services-double.ts';

let clock = new Date('2026-03-02T10:00:00Z');
let desk: DeskOnStore;
let closed = 0;

beforeAll(async () => {
  desk = await openDeskOnStore(() => clock);
  await desk.store.channels.save({ ...defaultChannel(tenant, 'C1', 'slack'), keptBy: 'U3' });
}, 60_000);
afterAll(() => desk.close());

/** Somebody closes one flag of a check, each of another article. */
async function close(how: 'false-alarm' | 'verified', check = 'vague-attribution') {
  clock = new Date(clock.getTime() + 60_000);
  const request = `r${++closed}` as RequestId;
  const flag = finding(`Some say number ${closed}.`, { check });
  await desk.check(request, [flag]);
  await dispatch(
    form(
      'claim:status',
      `${claimValue({ request, finding: flag.id })}=${how}`,
      { reason: 'opinion', note: 'seen' },
      { actor: people.ana, at: clock.toISOString() },
    ),
    desk.services,
  );
}
const quiet = async () =>
  (await desk.store.channels.get(tenant, 'C1'))?.quietChecks?.map(({ check, by }) => [check, by]);
const times = async (n: number, work: () => Promise<void>) => {
  for (let i = 0; i < n; i += 1) await work();
};

describe('a check that people keep dismissing', () => {
  it('goes quiet in that channel, and its administrator hears of it once', async () => {
    await times(9, () => close('false-alarm'));
    expect(await quiet()).toBeUndefined();
    await times(3, () => close('false-alarm'));
    expect(await quiet()).toEqual([['vague-attribution', 'breaker']]);
    expect(desk.services.told).toEqual(['U3: vague-attribution 10 of 10']);
    const trail = await desk.store.audit.list(tenant, 20);
    expect(trail.map(({ who, deed }) => `${who}: ${deed}`)).toContain('claimdesk: go quiet');
  });

  it('is left out of replies, and another check is not', async () => {
    const flags = [
      finding('Some fear the worst.', { check: 'vague-attribution' }),
      finding('A sum of 2 and 2 is 5.'),
    ];
    await desk.check('quiet' as RequestId, flags);
    const reply = await desk.services.replyFor(tenant, 'quiet' as RequestId);
    const checks =
      reply === undefined || reply === 'nothing-to-say'
        ? []
        : reply.blocks.flatMap((block) => (block.kind === 'finding' ? [block.title] : []));
    expect(checks).toEqual(['arithmetic']);
  });

  it('is switched back on, and what was dismissed before counts no more', async () => {
    const event = action(actions.checkBackOn, 'vague-attribution', {
      actor: people.admin,
      at: clock.toISOString(),
    });
    await dispatch(event, desk.services);
    expect(await quiet()).toEqual([]);
    await times(9, () => close('false-alarm'));
    expect(await quiet()).toEqual([]);
    await close('false-alarm');
    expect(await quiet()).toEqual([['vague-attribution', 'breaker']]);
  });

  it('comes back by itself when its flags have become worth a look', async () => {
    await times(10, () => close('verified'));
    expect(await quiet()).toEqual([['vague-attribution', 'breaker']]);
    await times(10, () => close('verified'));
    expect(await quiet()).toEqual([]);
  });
});
