import { describe, expect, it } from '@jest/globals';
import { hostOf, jumpLink, webAddress } from '../../src/summary/place.ts';
import { placeOf } from '../../src/text/place.ts';
import { oneLine, plain, shorten } from '../../src/summary/plain.ts';
import { sampleReport } from './sample-report.ts';

describe('shorten', () => {
  it.each([
    ['short', 10, 'short'],
    ['a sentence that is too long', 15, 'a sentence…'],
    ['onewordthatislong', 8, 'oneword…'],
    ['ab😀😀😀', 4, 'ab…'],
    ['first, second', 8, 'first…'],
  ])('%j within %i is %j', (text, max, expected) => {
    expect(shorten(text, max)).toBe(expected);
    expect(shorten(text, max).length).toBeLessThanOrEqual(max);
  });
});

describe('plain', () => {
  it.each([
    ['left\u202Eright', 'leftright'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['family 👨\u200D👩\u200D👧', 'family 👨\u200D👩\u200D👧'],
    ['half \uD83D', 'half \uFFFD'],
    ['nul\u0000', 'nul'],
  ])('%j becomes %j', (text, expected) => expect(plain(text)).toBe(expected));

  it('joins lines', () => expect(oneLine(' a\n\n b\u2028c ')).toBe('a b c'));
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'java\tscript:alert(1)',
    'ftp://ex.org',
    '/x',
    '',
  ])('follows no %j', (url) => expect(webAddress(url)).toBeUndefined());
  it('shows a look-alike host as it is', () => {
    expect(hostOf('https://g\u043E\u043Egle.com/x')).toBe('xn--ggle-55da.com');
  });
  it('names the first and last words of a long quotation', () => {
    expect(jumpLink('https://ex.org/a', 'one two three four five six seven eight nine ten')).toBe(
      'https://ex.org/a#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
    );
  });
  it('keeps an anchor that is there, and spells hyphens', () => {
    expect(jumpLink('https://ex.org/a#top', 'half-hearted')).toBe(
      'https://ex.org/a#top:~:text=half%2Dhearted',
    );
  });
});

describe('placeOf', () => {
  const { article } = sampleReport(0);
  it.each([
    [0, 'headline'],
    [1, 'standfirst'],
    [2, 'paragraph 1'],
    [5, 'paragraph 4'],
  ])('paragraph %i of the article is the %s', (index, place) => {
    const { range } = article.paragraphs[index] ?? { range: { start: 0, end: 0 } };
    expect(placeOf(article, range)).toBe(place);
  });
});
