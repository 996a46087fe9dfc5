import { describe, expect, it } from '@jest/globals';
import type { FetchPage, PageRequest, PageResponse } from '../../src/article/page-request.ts';
import { limitPerHost } from '../../src/article/host-limit.ts';
import { createRobotsCheck } from '../../src/article/robots.ts';
import { shareFetches } from '../../src/article/shared-fetch.ts';
import { Unreadable } from '../../src/domain/errors.ts';

const answer = (over: Partial<PageResponse> = {}): PageResponse => ({
  url: 'https://ex.org/a',
  status: 200,
  headers: { etag: '"1"' },
  bytes: Buffer.from('page'),
  ...over,
});

/** A fetch that counts what runs at the same time and ends when told to. */
function slowSite(reply: (request: PageRequest) => PageResponse | Unreadable = () => answer()): {
  fetchPage: FetchPage;
  requests: PageRequest[];
  most: () => number;
} {
  const requests: PageRequest[] = [];
  let running = 0;
  let most = 0;
  return {
    requests,
    most: () => most,
    fetchPage: async (request) => {
      requests.push(request);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      const result = reply(request);
      if (result instanceof Unreadable) throw result;
      return result;
    },
  };
}

describe('one address, many askers', () => {
  it('is fetched once for 50 channels at the same time', async () => {
    const site = slowSite();
    const fetchPage = shareFetches(site.fetchPage, { clock: () => 0 });
    const pages = await Promise.all(
      Array.from({ length: 50 }, (_, index) => fetchPage({ url: `https://ex.org/a#${index}` })),
    );
    expect(site.requests).toHaveLength(1);
    expect(new Set(pages.map(({ bytes }) => bytes)).size).toBe(1);
  });

  it('is asked only for changes once the copy is old', async () => {
    let now = 0;
    const site = slowSite((request) =>
      request.etag === '"1"' ? answer({ status: 304, bytes: Buffer.alloc(0) }) : answer(),
    );
    const fetchPage = shareFetches(site.fetchPage, { clock: () => now, freshMs: 1_000 });
    await fetchPage({ url: 'https://ex.org/a' });
    now = 500;
    await fetchPage({ url: 'https://ex.org/a' });
    expect(site.requests).toHaveLength(1);
    now = 2_000;
    const page = await fetchPage({ url: 'https://ex.org/a' });
    expect(site.requests[1]).toMatchObject({ etag: '"1"' });
    expect(Buffer.from(page.bytes).toString()).toBe('page');
  });

  it('is not asked again at once after it failed', async () => {
    let now = 0;
    const site = slowSite(() => new Unreadable('timeout', {}, { retryable: true }));
    const fetchPage = shareFetches(site.fetchPage, { clock: () => now, failureMs: 1_000 });
    await expect(fetchPage({ url: 'https://ex.org/a' })).rejects.toMatchObject({ code: 'timeout' });
    await expect(fetchPage({ url: 'https://ex.org/a' })).rejects.toMatchObject({ code: 'timeout' });
    expect(site.requests).toHaveLength(1);
    now = 2_000;
    await expect(fetchPage({ url: 'https://ex.org/a' })).rejects.toMatchObject({ code: 'timeout' });
    expect(site.requests).toHaveLength(2);
  });

  it('forgets the oldest pages when it holds too many bytes', async () => {
    const site = slowSite(() => answer({ bytes: Buffer.alloc(600) }));
    const fetchPage = shareFetches(site.fetchPage, { clock: () => 0, maxKeptBytes: 1_000 });
    await fetchPage({ url: 'https://ex.org/a' });
    await fetchPage({ url: 'https://ex.org/b' });
    await fetchPage({ url: 'https://ex.org/a' });
    expect(site.requests).toHaveLength(3);
  });
});

describe('what is kept', () => {
  it('is the page alone, not the buffer that it came in', async () => {
    const came = new Uint8Array(new ArrayBuffer(64_000), 0, 4);
    const fetchPage = shareFetches(slowSite(() => answer({ bytes: came })).fetchPage, {
      clock: () => 0,
    });
    await fetchPage({ url: 'https://ex.org/a' });
    const { bytes } = await fetchPage({ url: 'https://ex.org/a' });
    expect(bytes).toEqual(came);
    expect(bytes.buffer.byteLength).toBe(4);
  });

  it.each([
    ['five hundred pages', 501, 0],
    ['pages of the last half hour', 1, 1_800_000],
  ])('are %s: the oldest is asked for anew', async (_, others, later) => {
    let now = 0;
    const site = slowSite();
    const fetchPage = shareFetches(site.fetchPage, { clock: () => now });
    await fetchPage({ url: 'https://ex.org/a' });
    now = later;
    for (let n = 0; n < others; n += 1) await fetchPage({ url: `https://ex.org/${n}` });
    now += 120_000;
    await fetchPage({ url: 'https://ex.org/a' });
    expect(site.requests.at(-1)?.etag).toBeUndefined();
  });
});

describe('one host', () => {
  it('is asked for two pages at a time', async () => {
    const site = slowSite();
    const fetchPage = limitPerHost(site.fetchPage, { clock: () => 0 });
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => fetchPage({ url: `https://ex.org/${index}` })),
    );
    expect(site.most()).toBe(2);
    expect(site.requests).toHaveLength(12);
  });

  it('is left alone for as long as it asked', async () => {
    let now = 0;
    let count = 0;
    const site = slowSite(() =>
      (count += 1) > 20 ? answer({ status: 429, headers: { 'retry-after': '30' } }) : answer(),
    );
    const fetchPage = limitPerHost(site.fetchPage, { clock: () => now });
    for (let index = 0; index < 21; index += 1) await fetchPage({ url: `https://ex.org/${index}` });
    now = 10_000;
    await expect(fetchPage({ url: 'https://ex.org/x' })).rejects.toMatchObject({
      retryable: true,
      retryAfterMs: 20_000,
    });
    await expect(fetchPage({ url: 'https://other.org/x' })).resolves.toBeDefined();
    expect(site.requests).toHaveLength(22);
    now = 31_000;
    await expect(fetchPage({ url: 'https://ex.org/x' })).resolves.toBeDefined();
  });

  it('is forgotten once many others have asked for time as well', async () => {
    const site = slowSite(() => answer({ status: 429, headers: { 'retry-after': '3600' } }));
    const fetchPage = limitPerHost(site.fetchPage, { clock: () => 0, mostHolds: 10 });
    for (let n = 0; n <= 10; n += 1) await fetchPage({ url: `https://site-${n}.org/` });
    await expect(fetchPage({ url: 'https://site-1.org/' })).rejects.toBeInstanceOf(Unreadable);
    await expect(fetchPage({ url: 'https://site-0.org/' })).resolves.toBeDefined();
  });
});

describe('robots.txt', () => {
  const robots = (status: number, text: string) => {
    const site = slowSite(() => answer({ status, bytes: Buffer.from(text) }));
    return { site, isAllowed: createRobotsCheck({ fetchPage: site.fetchPage, clock: () => 0 }) };
  };

  it.each([
    [200, 'User-agent: *\nDisallow: /private/', '/private/a', false],
    [200, 'User-agent: *\nDisallow: /private/', '/news/a', true],
    [200, 'User-agent: Claimdesk\nDisallow: /\n\nUser-agent: *\nAllow: /', '/news/a', false],
    [200, 'User-agent: OtherBot\nDisallow: /', '/news/a', true],
    [404, '', '/news/a', true],
    [503, '', '/news/a', false],
  ])('%d %j says of %s: %s', async (status, text, path, expected) => {
    expect(await robots(status, text).isAllowed(`https://ex.org${path}`)).toBe(expected);
  });

  it('is read once per site', async () => {
    const { site, isAllowed } = robots(200, 'User-agent: *\nDisallow:');
    await Promise.all([isAllowed('https://ex.org/a'), isAllowed('https://ex.org/b')]);
    expect(site.requests.map(({ url }) => url)).toEqual(['https://ex.org/robots.txt']);
  });

  it.each([
    ['many sites', 'User-agent: *\nDisallow:', 501, 500],
    ['long files', `User-agent: *\n${'# nothing\n'.repeat(50_000)}`, 20, 8],
  ])('is kept of the last %s only', async (_, text, sites, kept) => {
    const { site, isAllowed } = robots(200, text);
    const ask = (n: number) => isAllowed(`https://site-${n}.org/a`);
    for (let n = 0; n < sites; n += 1) await ask(n);
    expect(site.requests).toHaveLength(sites);
    await ask(sites - kept);
    expect(site.requests).toHaveLength(sites);
    await ask(sites - kept - 1);
    expect(site.requests).toHaveLength(sites + 1);
  });

  it('is asked for again after reading it went wrong', async () => {
    let count = 0;
    const fetchPage = () =>
      (count += 1) === 1 ? Promise.reject(new Error('a bug')) : Promise.resolve(answer());
    const isAllowed = createRobotsCheck({ fetchPage, clock: () => 0 });
    await expect(isAllowed('https://ex.org/a')).rejects.toThrow('a bug');
    await expect(isAllowed('https://ex.org/a')).resolves.toBe(true);
  });
});
