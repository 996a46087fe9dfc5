import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import type { Answer, ChatEvent } from '../../src/chat/port.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import { actions } from '../../src/summary/actions.ts';
import { openDeskOnStore, finding, type DeskOnStore } from './desk-on-store.ts';
import { action, command, people, tenant } from './services-double.ts';

/** What only some may do, as somebody would ask for it. */
const deeds: readonly (readonly [
  name: string,
  lowest: 'admin' | 'member',
  ask: (more: Partial<ChatEvent>) => ChatEvent,
])[] = [
  ['checks on', 'admin', (more) => command('checksettings', 'auto on', {}, more as object)],
  ['sites', 'admin', (more) => command('checksettings', 'deny ex.org', {}, more as object)],
  ['threshold', 'admin', (more) => command('checksettings', 'signal weak', {}, more as object)],
  [
    'quiet hours',
    'admin',
    (more) => command('checksettings', 'quiet 22:00-07:00', {}, more as object),
  ],
  ['re-checks', 'admin', (more) => command('checksettings', 'recheck on', {}, more as object)],
  ['retention', 'admin', (more) => command('checksettings', 'retention 14', {}, more as object)],
  [
    'who confirms',
    'admin',
    (more) => command('checksettings', 'confirm editors', {}, more as object),
  ],
  ['editors', 'admin', (more) => command('checksettings', 'editor add <@U7>', {}, more as object)],
  ['links', 'admin', (more) => command('checksettings', 'links withdraw', {}, more as object)],
  ['a check back on', 'admin', (more) => action(actions.checkBackOn, 'arithmetic', more as object)],
  ['this channel', 'admin', (more) => action(actions.chooseChannel, 'here', more as object)],
  ['digest', 'member', (more) => command('checkdigest', 'pause', {}, more as object)],
  [
    'fewer digests',
    'member',
    (more) => action(actions.digestFewer, 'd', { picked: 'one', ...more } as object),
  ],
  [
    'less of it',
    'member',
    (more) => action(actions.less, 'r1', { picked: 'channel', ...more } as object),
  ],
];

const roles = [
  ['an administrator', people.admin, ['admin', 'member']],
  ['a member', people.ana, ['member']],
  ['a guest', people.guest, []],
  ['a bot', { id: 'B1', isBot: true, isAdmin: true, isGuest: false }, []],
] as const;

describe('every role and every administrative deed', () => {
  let desk: DeskOnStore;
  let events = 0;
  beforeAll(async () => {
    desk = await openDeskOnStore(() => new Date('2026-03-02T10:00:00Z'));
    await desk.check('r1' as RequestId, [finding('Ship calls rose 40% from 250 to 320.')]);
  }, 60_000);
  afterAll(() => desk.close());

  const state = async (of = tenant) =>
    JSON.stringify([await desk.store.channels.list(of), await desk.store.desks.get(of)]);

  const cases = deeds.flatMap(([deed, lowest, ask]) =>
    roles.map(([role, actor, may]) => ({
      deed,
      role,
      actor,
      ask,
      allowed: (may as readonly string[]).includes(lowest),
    })),
  );

  it.each(cases)('$role, $deed: allowed is $allowed, and a row is left', async (each) => {
    const id = `role-${++events}`;
    const event = each.ask({ id, actor: each.actor });
    await desk.store.inbox.record(event);
    const before = await state();
    const answer = await dispatch(event, desk.services);
    // `/checksettings` of a channel shows first what it would be; [Save] is what changes it.
    if (asksToSave(answer)) {
      const save = action(actions.saveSettings, id, { actor: each.actor, id: `${id}-save` });
      await dispatch(save, desk.services);
    }
    const rows = await desk.store.audit.list(tenant, 500);
    const own = rows.filter(({ eventId }) => eventId.startsWith(id));
    if (each.actor.isBot) {
      // Other bots are not heard at all.
      expect([own, answer]).toEqual([[], {}]);
    } else {
      expect(own.map(({ outcome, who }) => `${outcome} ${who}`)).toEqual([
        `${each.allowed ? 'done' : 'refused'} ${each.actor.id}`,
      ]);
    }
    if (!each.allowed) expect(await state()).toBe(before);
  });

  it('another tenant’s administrator changes that tenant alone, and sees nothing here', async () => {
    const other = 'slack:T2' as TenantId;
    const before = await state();
    for (const [, , ask] of deeds) {
      const id = `other-${++events}`;
      await dispatch(ask({ id, tenant: other, actor: people.admin }), desk.services);
    }
    expect(await state()).toBe(before);
    const claim = command(
      'claims',
      'search ship calls',
      {},
      { tenant: other, actor: people.admin },
    );
    expect(JSON.stringify(await dispatch(claim, desk.services))).not.toContain('Ship calls rose');
    const here = await desk.store.audit.list(tenant, 500);
    expect(here.filter(({ eventId }) => eventId.startsWith('other-'))).toEqual([]);
  });
});

function asksToSave({ reply }: Answer): boolean {
  return JSON.stringify(reply ?? '').includes(actions.saveSettings);
}
