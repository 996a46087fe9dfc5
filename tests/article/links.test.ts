import { describe, expect, it } from '@jest/globals';
import { canonicalKey, findLinks, isAutoCheckable, siteOf } from '../../src/article/index.ts';

describe('links in a message', () => {
  it.each([
    ['see https://ex.org/news/quay-wall.', ['https://ex.org/news/quay-wall']],
    ['(https://ex.org/a_(b)) and <https://ex.org/c>', ['https://ex.org/a_(b)', 'https://ex.org/c']],
    [
      'www.ex.org/story-1, then nytimes.com',
      ['https://www.ex.org/story-1', 'https://nytimes.com/'],
    ],
    ['hxxps://ex[.]org/story', ['https://ex.org/story']],
    ['https://ex.org/?a=1&amp;b=2', ['https://ex.org/?a=1&b=2']],
    ['“https://ex.org/story”!', ['https://ex.org/story']],
    ['<https://ex.org/a|https://nytimes.com/b>', ['https://ex.org/a']],
    ['[nytimes](https://ex.org/a)', ['https://ex.org/a']],
    ['mail eva@ex.org about notes.md, the U.S. and the end.It was e.g. late', []],
    ['no link here', []],
  ])('%s', (text, links) => {
    expect(findLinks(text).links).toEqual(links);
  });

  it('takes five, each article once, and counts the rest', () => {
    const text = Array.from(
      { length: 200 },
      (_, index) => `https://ex.org/story-${index % 8}?utm_source=${index}`,
    ).join(' ');
    const { links, more } = findLinks(text);
    expect(links).toHaveLength(5);
    expect(more).toBe(3);
  });

  it('puts links that the platform marked first', () => {
    expect(findLinks('https://ex.org/b', ['https://ex.org/a', 'https://ex.org/b#x']).links).toEqual(
      ['https://ex.org/a', 'https://ex.org/b#x'],
    );
  });
});

describe('the key of an article', () => {
  it.each([
    'https://ex.org/news/story',
    'http://www.ex.org/news/story',
    'HTTPS://EX.ORG/news/story/',
    'https://ex.org:443/news/story#top',
    'https://ex.org./news/story?utm_source=x&fbclid=1',
    'https://amp.ex.org/news/story',
    'https://ex.org/news/story/amp/',
    'https://ex.org/news/story?amp=1',
    'https://www.google.com/amp/s/ex.org/news/story',
    'https://ex-org.cdn.ampproject.org/c/s/ex.org/news/story',
  ])('%s is one article', (url) => {
    expect(canonicalKey(url)).toBe('https://ex.org/news/story');
  });

  it('keeps what names the article', () => {
    expect(canonicalKey('https://ex.org/read?id=7&lang=en')).not.toBe(
      canonicalKey('https://ex.org/read?id=8&lang=en'),
    );
  });
});

describe('links worth opening unasked', () => {
  it.each([
    ['https://ex.org/2024/05/quay-wall-closes', true],
    ['https://ex.org/read?id=7', true],
    ['https://ex.org/', false],
    ['https://ex.org/politics', false],
    ['https://x.com/someone/status/1', false],
    ['https://youtu.be/abc', false],
    ['https://ex.org/report.pdf', false],
    ['https://docs.google.com/document/d/1', false],
    ['https://ex.org/video/quay-wall-1', false],
    ['mailto:a@ex.org', false],
  ])('%s: %s', (url, expected) => {
    expect(isAutoCheckable(url)).toBe(expected);
  });

  it('knows the site of a link', () => {
    expect(siteOf('https://news.ex.co.uk/a')).toBe('ex.co.uk');
  });
});
