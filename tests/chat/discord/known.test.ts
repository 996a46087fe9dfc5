import { describe, expect, it } from '@jest/globals';
import type { GatewayDispatchPayload } from 'discord.js';
import { knownPlaces } from '../../../src/chat/discord/known.ts';

const guild = 'G1';

/** A server tells of itself, and then of one thread after another. */
function told(threads: number, most: number) {
  const places = knownPlaces(() => new Date(0), most);
  const joined = { id: guild, threads: [], roles: [], joined_at: new Date(0).toISOString() };
  places.learn({ t: 'GUILD_CREATE', d: joined } as unknown as GatewayDispatchPayload);
  for (let n = 0; n < threads; n += 1) {
    const thread = { id: `T${n}`, parent_id: `C${n}` };
    places.learn({ t: 'THREAD_CREATE', d: thread } as unknown as GatewayDispatchPayload);
  }
  return places;
}

describe('the threads that are known', () => {
  it('are never more than so many, the newest', () => {
    const { surroundings } = told(1_000, 100);
    const known = Array.from({ length: 1_000 }, (_, n) => surroundings.parentOf(`T${n}`));
    expect(known.filter((parent) => parent !== undefined)).toHaveLength(100);
    expect(known.at(-1)).toBe('C999');
  });

  it('leave nothing to ask while none was forgotten', () => {
    const places = told(99, 100);
    expect(places.isUnknown(guild, 'C7')).toBe(false);
  });

  it('are asked for once one may have been forgotten, each channel once', () => {
    const places = told(101, 100);
    expect([places.isUnknown(guild, 'T0'), places.isUnknown(guild, 'T1')]).toEqual([true, false]);
    places.learnChannel({ id: 'C7', type: 0 });
    expect(places.isUnknown(guild, 'C7')).toBe(false);
  });
});
