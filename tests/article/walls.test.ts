import { describe, expect, it } from '@jest/globals';
import { extractPage } from '../../src/article/html/extract-page.ts';
import { defaultReadLimits } from '../../src/article/limits.ts';
import { articlePages } from '../fixtures/pages/articles.ts';
import { wallsOfOtherKinds } from '../fixtures/pages/walls-of-other-kinds.ts';
import { wallPages as firstWalls } from '../fixtures/pages/walls.ts';

const wallPages = [...firstWalls, ...wallsOfOtherKinds];

const read = (html: string, url: string) => extractPage({ ...defaultReadLimits, html, url });

describe('walls and pages that are no articles', () => {
  it('has fifty of them and more', () => {
    expect(wallPages.length).toBeGreaterThanOrEqual(50);
  });

  it.each(wallPages.map((page) => [page.code, page.name, page] as const))(
    '%s: %s',
    (code, _, page) => {
      expect(read(page.html, page.url).verdict?.code).toBe(code);
    },
  );
});

describe('pages that are articles', () => {
  it('has fifty of them', () => {
    expect(articlePages.length).toBeGreaterThanOrEqual(50);
  });

  it.each(articlePages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const { parts, verdict } = read(page.html, page.url);
    expect(verdict).toBeUndefined();
    expect(parts.title).toBe(page.title);
    const text = [parts.standfirst ?? '', ...parts.blocks.map((block) => block.text)].join('\n');
    for (const sentence of page.wanted) expect(text).toContain(sentence);
    for (const sentence of page.unwanted) expect(text).not.toContain(sentence);
  });
});
