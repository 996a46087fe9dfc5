import { describe, expect, it } from '@jest/globals';
import { commandName, parseCommandText, parseTypedCommand } from '../../src/chat/command-line.ts';

describe('text behind a slash command', () => {
  const table: readonly (readonly [string, string, Record<string, string | boolean>])[] = [
    ['', '', {}],
    ['https://ex.org/a', 'https://ex.org/a', {}],
    ['https://ex.org/a --fresh --private', 'https://ex.org/a', { fresh: true, private: true }],
    ['--private https://ex.org/a', 'https://ex.org/a', { private: true }],
    ['https://ex.org/a --min-signal=some', 'https://ex.org/a', { 'min-signal': 'some' }],
    ['--min-signal some https://ex.org/a', 'https://ex.org/a', { 'min-signal': 'some' }],
    ['https://ex.org/a —fresh', 'https://ex.org/a', { fresh: true }],
    ['https://ex.org/a --FRESH', 'https://ex.org/a', { fresh: true }],
    ['help', '', { help: true }],
    ['--help', '', { help: true }],
    ['Help', '', { help: true }],
    ['time --zone "Europe/Lisbon"', 'time', { zone: 'Europe/Lisbon' }],
    ['--status', '', { status: true }],
    ['preview --channel --pause', 'preview', { channel: true, pause: true }],
    [
      'A well-known fact — or so it seems.\nTwo  spaces.',
      'A well-known fact — or so it seems.\nTwo  spaces.',
      {},
    ],
    [
      'First paragraph.\n\nSecond  one. --private',
      'First paragraph.\n\nSecond  one.',
      { private: true },
    ],
    ['The pier —and the quay –are open', 'The pier —and the quay –are open', {}],
    [`${'word '.repeat(61)}--and more`, `${'word '.repeat(61)}--and more`, {}],
    ['He said "yes --fresh" twice', 'He said "yes --fresh" twice', {}],
  ];
  for (const [typed, text, options] of table) {
    it(`reads ${JSON.stringify(typed)}`, () =>
      expect(parseCommandText(typed)).toEqual({ text, options }));
  }

  it('reads a whole line as the playground gets it, paragraphs and all', () => {
    expect(parseTypedCommand('/checkarticle One.\n\nTwo. --min-signal weak')).toEqual({
      name: 'checkarticle',
      text: 'One.\n\nTwo.',
      options: { 'min-signal': 'weak' },
    });
    expect(parseTypedCommand('/deploy now')).toBeUndefined();
    expect(parseTypedCommand('look at /checkarticle')).toBeUndefined();
  });

  it('knows our five commands and no other', () => {
    expect(commandName('/checkarticle')).toBe('checkarticle');
    expect(commandName('/CheckHelp')).toBe('checkhelp');
    expect(commandName('/deploy')).toBeUndefined();
  });
});
