import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCustomId, encodeCustomId } from '../../../src/chat/discord/custom-id.ts';

const action = fc.stringMatching(/^[a-z]{1,20}:[a-z-]{1,20}$/);

describe('what a control carries', () => {
  it('comes back as it went out, up to 100 characters of value', () => {
    fc.assert(
      fc.property(action, fc.string({ unit: 'binary-ascii', maxLength: 100 }), (name, value) => {
        const id = encodeCustomId(name, value);
        fc.pre(id !== undefined);
        expect(id?.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(id ?? '')).toEqual({ action: name, value });
      }),
    );
  });

  it('fits when the value is 100 printable characters', () => {
    const value = 'x/'.repeat(50);
    const id = encodeCustomId('report:not-useful', value);
    expect(id?.length).toBeLessThanOrEqual(100);
    expect(decodeCustomId(id ?? '')).toEqual({ action: 'report:not-useful', value });
  });

  it('is another id for the same control twice', () => {
    expect(encodeCustomId('a:b', 'c', 0)).not.toBe(encodeCustomId('a:b', 'c', 1));
    expect(decodeCustomId(encodeCustomId('a:b', 'c', 1) ?? '')).toEqual({
      action: 'a:b',
      value: 'c',
    });
  });

  it.each(['', 'x', 'other-bot', '|', 'zz|', '\u4e00|'])('is nothing of ours: %j', (id) => {
    expect(decodeCustomId(id)).toBeUndefined();
  });
});
