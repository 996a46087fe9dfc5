import { describe, expect, it } from '@jest/globals';
import { permissionsIn } from '../../../src/chat/discord/channel-permissions.ts';

const [guild, role, me, somebody] = ['1', '2', '3', '4'];
const [view, send, thread] = [1n, 2n, 4n];
const administrator = 8n;

type Change = readonly [id: string, allow: bigint, deny: bigint];

function held(everybody: bigint, ours: bigint, ...changes: readonly Change[]): bigint {
  const roles = [
    { id: guild, permissions: String(everybody) },
    { id: role, permissions: String(ours) },
  ];
  const overwrites = changes.map(([id, allow, deny]) => ({
    id,
    type: id === guild || id === role ? 0 : 1,
    allow: String(allow),
    deny: String(deny),
  }));
  return permissionsIn({ guild, member: me, roles, overwrites });
}

describe('what we may do in a channel', () => {
  it.each<[string, bigint, bigint]>([
    ['the roles, where the channel changes nothing', held(view, send), view | send],
    ['less, where it takes from everybody', held(view | send, 0n, [guild, 0n, send]), view],
    [
      'what it gives our role, though it takes it from everybody',
      held(view | send, 0n, [guild, 0n, send], [role, send, 0n]),
      view | send,
    ],
    [
      'not what it takes from us, though it gives it our role',
      held(view, 0n, [role, thread, 0n], [me, 0n, thread]),
      view,
    ],
    ['nothing of what it changes for somebody else', held(view, 0n, [somebody, send, view]), view],
    [
      'everything as an administrator',
      held(administrator, 0n, [guild, 0n, view]) & (view | send | thread),
      view | send | thread,
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
