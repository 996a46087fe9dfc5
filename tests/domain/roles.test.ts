import { describe, expect, it } from '@jest/globals';
import { deeds, isAudited, may, refusal, roleOf, roles } from '../../src/domain/roles.ts';

describe('who may do what', () => {
  const table = Object.fromEntries(
    roles.map((role) => [role, deeds.filter((deed) => may(role, deed))]),
  );

  it('is this table', () => {
    const everyone = ['read claims', 'check an article', 'vote'];
    const desk = ['work on claims', 'ask for less', 'change the digest'];
    expect(table).toEqual({
      admin: [...everyone, ...desk, 'change settings'],
      member: [...everyone, ...desk],
      guest: everyone,
      bot: [],
    });
  });

  it.each([
    ['a bot that is called an administrator', true, true, false, 'bot'],
    ['a guest that is called an administrator', false, true, true, 'guest'],
    ['an administrator', false, true, false, 'admin'],
    ['anybody else', false, false, false, 'member'],
  ])('%s', (_, isBot, isAdmin, isGuest, role) => {
    expect(roleOf({ isBot, isAdmin, isGuest })).toBe(role);
  });

  it('says who can help', () => {
    expect(refusal('change settings')).toMatch(/^Only an administrator/);
    expect(refusal('work on claims')).toMatch(/^Guests cannot/);
  });

  it('keeps a trail of what only some may do to others', () => {
    expect(deeds.filter(isAudited)).toEqual([
      'ask for less',
      'change the digest',
      'change settings',
    ]);
  });
});
