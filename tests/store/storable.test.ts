import { describe, expect, it } from '@jest/globals';
import { storable } from '../../src/store/storable.ts';

describe('text as PostgreSQL can hold it', () => {
  it.each([
    ['plain text', 'plain text'],
    ['é 😀 漢字', 'é 😀 漢字'],
    ['a\u0000b', 'a\ufffdb'],
    ['half \ud83d alone', 'half \ufffd alone'],
    ['half \ude00 alone', 'half \ufffd alone'],
    ['\ud83d\ud83d\ude00\ude00', '\ufffd😀\ufffd'],
  ])('%j is kept as %j', (text, expected) => {
    expect(storable(text)).toBe(expected);
    expect(storable(text)).toHaveLength(text.length);
  });
});
