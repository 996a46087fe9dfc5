import { describe, expect, it } from '@jest/globals';
import {
  clip,
  escape,
  linkLabel,
  mrkdwn,
  tame,
  unescape,
  webAddress,
} from '../../../src/chat/slack/text.ts';

const seam = '\u200C';

describe('text for Slack', () => {
  it('escapes exactly & < > and undoes it', () => {
    expect(escape(`a & b < c > d " ' |`)).toBe(`a &amp; b &lt; c &gt; d " ' |`);
    expect(escape('&lt;!channel&gt;')).toBe('&amp;lt;!channel&amp;gt;');
    expect(unescape(escape('&lt;!here&gt; & <b>'))).toBe('&lt;!here&gt; & <b>');
  });

  const removed: readonly (readonly [string, string, string])[] = [
    ['right-to-left override', 'safe\u202Eevil\u202C', 'safeevil'],
    ['isolates', '\u2066a\u2067b\u2069', 'ab'],
    ['left-to-right mark', 'a\u200Eb', 'ab'],
    ['zero-width space and soft hyphen', 'a\u200Bb\u00ADc', 'abc'],
    ['byte order mark', '\uFEFFa', 'a'],
    ['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
    ['control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
  ];
  for (const [what, given, expected] of removed) {
    it(`takes out ${what}`, () => expect(tame(given)).toBe(expected));
  }

  const kept = [
    'tab\tand\nline',
    'naïve café',
    '日本語',
    'שלום',
    '👩‍👧 family',
    '10:30:15',
    'ratio 3:2',
    'C:\\x',
  ];
  for (const text of kept) {
    it(`keeps ${JSON.stringify(text)}`, () => expect(tame(text)).toBe(text));
  }

  it('takes emoji codes apart', () => {
    expect(tame('Fire :rotating_light: now')).toBe(`Fire :${seam}rotating_light: now`);
    expect(tame(':+1: :100: :a:b:')).toBe(`:${seam}+1: :${seam}100: :${seam}a:${seam}b:`);
  });

  it('takes the start of a token apart', () => {
    expect(tame('<!channel> <@U1> <#C1> <b>')).toBe(
      `<${seam}!channel> <${seam}@U1> <${seam}#C1> <b>`,
    );
  });

  it('leaves no formatting mark in mrkdwn next to a word', () => {
    for (const given of ['*bold*', '_i_', '~s~', '`code`', '```block```'])
      expect(mrkdwn(given)).not.toMatch(/(?<!\u200C)[*_~`]|[*_~`](?!\u200C)/);
  });

  it('cannot be broken out of a link label', () => {
    expect(linkLabel('a|b>c<https://evil.example|x')).not.toMatch(/[|<>]/);
    expect(linkLabel(' \n ')).toBe('link');
  });

  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['https://ex.org/a?b=1&c=2#:~:text=x', 'https://ex.org/a?b=1&c=2#:~:text=x'],
    ['https://gооgle.com/', 'https://xn--ggle-55da.com/'],
    ['https://ex.org/a|b>c', 'https://ex.org/a%7Cb%3Ec'],
    ['javascript:alert(1)', undefined],
    ['mailto:a@b', undefined],
    ['java\tscript:alert(1)', undefined],
    ['/relative', undefined],
  ];
  for (const [given, expected] of addresses) {
    it(`links ${JSON.stringify(given)} as ${String(expected)}`, () =>
      expect(webAddress(given)).toBe(expected));
  }

  it('counts what it clips and never halves a character', () => {
    const clipped = clip('😀'.repeat(100), 80);
    expect(clipped.length).toBeLessThanOrEqual(80);
    expect(clipped).toMatch(/^(?:😀)+ … \(\d+ more characters, in the report\)$/u);
    expect(clip('short', 80)).toBe('short');
  });

  const slow = [
    `:${'a'.repeat(70_000)}`,
    ':'.repeat(70_000),
    '<'.repeat(70_000),
    '*'.repeat(70_000),
    ':a'.repeat(35_000),
  ];
  for (const [index, given] of slow.entries()) {
    it(`takes linear time on adversarial text ${index + 1}`, () => {
      const started = performance.now();
      mrkdwn(given);
      expect(performance.now() - started).toBeLessThan(500);
    });
  }
});
