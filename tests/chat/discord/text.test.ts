import { describe, expect, it } from '@jest/globals';
import { clean, escape, escapeWithin, link, span } from '../../../src/chat/discord/text.ts';
import { unescaped } from './reading.ts';

/** Article text, and what must not stand in what we send for it. */
const injections: readonly (readonly [string, RegExp])[] = [
  ['@everyone', /(?<!\\)@everyone/],
  ['@here', /(?<!\\)@here/],
  ['<@1234>', /<@/],
  ['<@!1234>', /<@/],
  ['<@&5678>', /<@/],
  ['<#1>', /<#/],
  ['</cmd:1>', /<\/cmd:1>/],
  ['<t:0:R>', /<t:0:R>/],
  ['<id:home>', /<id:home>/],
  ['[https://nytimes.com](https://evil.example)', /\]\(/],
  ['[x](<https://evil.example>)', /\]\(/],
  ['||spoiler||', /(?<!\\)\|/],
  ['# heading', /^#/m],
  ['-# small', /^-/m],
  ['> q', /^>/m],
  ['>>> q', /^>/m],
  ['```', /(?<!\\)`/],
  ['discord.gg/abc', /discord\.gg\/abc/],
  ['https://discord.com/channels/1/2', /https:\/\//],
  ['<a:x:1>', /<a:x:1>/],
  ['<:x:1>', /<:x:1>/],
  ['**bold** _it_ ~~s~~ __u__', /(?<!\\)[*_~]/],
  ['1. one\n2. two', /^\d+\./m],
  ['- one\n+ two', /^[-+]/m],
];

describe('article text on Discord', () => {
  for (const [text, markup] of injections) {
    it(`shows ${JSON.stringify(text)} as it stands`, () => {
      const sent = escape(text);
      expect(sent).not.toMatch(markup);
      expect(unescaped(sent)).toBe(text);
    });
  }

  it.each([
    ['a right-to-left override', '\u202Eevil\u202C', 'evil'],
    ['isolates', 'a\u2066b\u2069', 'ab'],
    ['tag characters', 'a\u{E0041}b', 'ab'],
    ['zero-width marks', 'a\u200B\u2060\uFEFF\u00ADb', 'ab'],
    ['control characters', 'a\u0000\u0007\u001Bb', 'ab'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['line separators', 'a\u2028b\r\nc', 'a\nb\nc'],
    ['piled-up marks', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(4)}`],
    ['joiners that scripts need', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('cleans %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('counts what it cuts, and never cuts an emoji in half', () => {
    const cut = escapeWithin('🚒'.repeat(100), 80);
    expect(cut.length).toBeLessThanOrEqual(80);
    expect(cut).toMatch(/… \(\+\d+ characters\)$/);
    expect(cut).not.toContain('\uFFFD');
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe('links on Discord', () => {
  it.each([
    ['plain words', link('paragraph 4', 'https://ex.org/a_b'), '[paragraph 4](https://ex.org/a_b)'],
    ['brackets in the address', link('x', 'https://ex.org/a(b)'), '[x](https://ex.org/a%28b%29)'],
    [
      'a label that closes itself',
      link('a](https://evil.example)', 'https://ex.org/'),
      'a\\]\\(https\\://evil.example) ([ex.org](https://ex.org/))',
    ],
    [
      'a label that is another address',
      link('nytimes.com', 'https://evil.example/'),
      'nytimes.com ([evil.example](https://evil.example/))',
    ],
    ['a script', link('x', 'javascript:alert(1)'), 'x'],
    ['no address at all', link('x', 'not an address'), 'x'],
    ['a name and a password in it', link('x', 'https://a:b@ex.org/'), '[x](https://ex.org/)'],
    [
      'a host in other letters',
      link('x', 'https://g\u043E\u043Egle.com/'),
      '[x](https://xn--ggle-55da.com/)',
    ],
  ])('are safe with %s', (_, made, expected) => {
    if (typeof expected === 'string') expect(made).toBe(expected);
    else expect(made).toMatch(expected);
  });

  it("tell a time in the reader's own zone", () => {
    expect(span({ time: '2026-01-05T12:00:00Z', style: 'relative' })).toBe('<t:1767614400:R>');
    expect(span({ time: 'some day', style: 'date' })).toBe('some day');
  });
});
