import { describe, expect, it } from '@jest/globals';
import { readReportLink, signReportLink } from '../../src/web/report-link.ts';

const secret = 'a secret of some length, for tests';
const noon = Date.UTC(2026, 2, 2, 12);
const day = 86_400_000;

function parts(link: string): { id: string; k: string } {
  const url = new URL(link, 'https://desk.example');
  return {
    id: decodeURIComponent(url.pathname.split('/')[2] ?? ''),
    k: url.searchParams.get('k') ?? '',
  };
}

describe('a report link', () => {
  const link = signReportLink(secret, 'slack:T1', 'r1', noon + day);
  const { id, k } = parts(link);

  it('opens its report until its date', () => {
    expect(readReportLink(secret, id, k, noon)).toMatchObject({ tenant: 'slack:T1', id: 'r1' });
    expect(readReportLink(secret, id, k, noon + day - 1000)).toBeDefined();
  });

  it.each([
    ['another report', () => readReportLink(secret, 'r2', k, noon)],
    ['past its date', () => readReportLink(secret, id, k, noon + day)],
    ['another secret', () => readReportLink('another secret', id, k, noon)],
    ['nothing', () => readReportLink(secret, id, '', noon)],
    ['no signature', () => readReportLink(secret, id, k.split('.')[0] ?? '', noon)],
    ['a longer signature', () => readReportLink(secret, id, `${k}A`, noon)],
    ['something behind', () => readReportLink(secret, id, `${k}.x`, noon)],
  ])('does not open with %s', (_what, open) => expect(open()).toBeUndefined());

  it('does not open when one character of it is changed', () => {
    for (let at = 0; at < k.length; at += 1) {
      const changed = `${k.slice(0, at)}${k[at] === 'A' ? 'B' : 'A'}${k.slice(at + 1)}`;
      expect(readReportLink(secret, id, changed, noon)).toBeUndefined();
    }
  });

  it('cannot be made to open another tenant’s report by rewriting the tenant', () => {
    const payload = Buffer.from(`slack:T2\n${Math.floor((noon + day) / 1000).toString(36)}`);
    const forged = `${payload.toString('base64url')}.${k.split('.')[1] ?? ''}`;
    expect(readReportLink(secret, id, forged, noon)).toBeUndefined();
  });

  it('names an editor only when it was made for one', () => {
    expect(readReportLink(secret, id, k, noon)?.editor).toBeUndefined();
    const theirs = parts(signReportLink(secret, 'slack:T1', 'r1', noon + day, 'U7'));
    expect(readReportLink(secret, 'r1', theirs.k, noon)?.editor).toBe('U7');
  });

  it('is short enough for a button’s address', () => {
    const longest = signReportLink(
      secret,
      'discord:1234567890123456789',
      'f'.repeat(32),
      noon + day,
      '1234567890123456789',
    );
    expect(`https://claimdesk.some-newsroom.example${longest}`.length).toBeLessThan(512);
  });
});
