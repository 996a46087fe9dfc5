import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createArticleReader, type ArticleReader, type Reading } from '../../src/article/index.ts';
import { serveHttp, type Listening } from './loopback.ts';

const paragraph = (topic: string): string =>
  `<p>The harbour board said on Monday that ${topic} would stay closed until the survey of the quay wall was done in May.</p>`;
const article = (topic: string, head = ''): string =>
  `<html><head><title>Quay wall</title><meta property="og:type" content="article">${head}</head><body><article><h1>Quay wall</h1>${[1, 2, 3, 4].map((part) => paragraph(`${topic} ${part}`)).join('')}</article></body></html>`;
const shell = (head: string): string =>
  `<html><head>${head}</head><body><div id="app"></div><noscript>Please enable JavaScript.</noscript></body></html>`;

const pages: Readonly<Record<string, readonly [status: number, html: string]>> = {
  '/long-read': [200, article('berth', '<link rel="next" href="/long-read?page=2">')],
  '/long-read?page=2': [200, article('pier', '<link rel="next" href="/long-read?page=3">')],
  '/long-read?page=3': [200, article('lock')],
  '/old-address': [200, shell('<meta http-equiv="refresh" content="0; url=/long-read?page=3">')],
  '/scripted-story': [200, shell('<link rel="amphtml" href="/scripted-story/amp">')],
  '/scripted-story/amp': [200, article('gate')],
  '/guarded-story': [
    503,
    `<html><head><title>Just a moment...</title></head><body><h1>ex.org</h1><p>Checking your browser before you see the page. Enable JavaScript and cookies to continue.</p>${' '.repeat(200)}</body></html>`,
  ],
  '/to-private-story': [200, shell('<meta http-equiv="refresh" content="0;url=http://10.0.0.1/">')],
  '/live-story': [
    200,
    article(
      'berth',
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Quay wall"}</script>',
    ),
  ],
  '/robots.txt': [200, 'User-agent: *\nDisallow: /closed-story'],
  '/closed-story': [200, article('berth')],
};

describe('articles behind links', () => {
  let server: Listening;
  let reader: ArticleReader;

  beforeAll(async () => {
    server = await serveHttp((request, response) => {
      const [status, html] = pages[request.url ?? ''] ?? [404, 'no'];
      response.writeHead(status, { 'content-type': 'text/html' }).end(html);
    });
    reader = createArticleReader({ allow: ['127.0.0.1'] });
  });

  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const read = (path: string, automatic = false): Promise<Reading> =>
    reader.read({ kind: 'link', url: `http://127.0.0.1:${server.port}${path}` }, { automatic });
  const textOf = (reading: Reading): string => (reading.ok ? reading.article.text : reading.code);

  it('are read over all their pages, in order', async () => {
    const reading = await read('/long-read');
    expect(textOf(reading)).toMatch(/berth 1[\s\S]+berth 4[\s\S]+pier 1[\s\S]+lock 4/);
    expect(reading).toMatchObject({
      ok: true,
      article: { extraction: { notes: ['Read all 3 pages of this article.'] } },
    });
  });

  it('are followed to where a page sends its reader', async () => {
    expect(textOf(await read('/old-address'))).toContain('lock 4');
  });

  it('are read in the AMP version where the page shows nothing', async () => {
    expect(textOf(await read('/scripted-story'))).toContain('gate 4');
  });

  it('are never looked for at a private address', async () => {
    expect(textOf(await read('/to-private-story'))).toBe('not-an-article');
  });

  it('say that a challenge stands before them', async () => {
    expect(textOf(await read('/guarded-story'))).toBe('captcha');
  });

  it('say that they are live', async () => {
    const reading = await read('/live-story');
    expect(reading.ok && reading.article.extraction.notes.join(' ')).toContain('live blog');
  });

  it('are left alone when robots may not read them, unless a person asks', async () => {
    expect(textOf(await read('/closed-story', true))).toBe('robots');
    expect(textOf(await read('/closed-story'))).toContain('berth 4');
  });

  it('are not opened on a second site whose robots.txt closes them, unless a person asks', async () => {
    const opened: string[] = [];
    const second = await serveHttp((request, response) => {
      opened.push(request.url ?? '');
      const [status, html] = pages[request.url ?? ''] ?? [404, 'no'];
      response.writeHead(status, { 'content-type': 'text/html' }).end(html);
    });
    const first = await serveHttp((request, response) => {
      const location = `http://127.0.0.1:${second.port}/closed-story`;
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location }).end();
    });
    const from = { kind: 'link', url: `http://127.0.0.1:${first.port}/short` } as const;
    expect(textOf(await reader.read(from, { automatic: true }))).toBe('robots');
    expect(opened).toEqual(['/robots.txt']);
    expect(textOf(await reader.read(from))).toContain('berth 4');
    expect(textOf(await reader.read(from, { automatic: true }))).toBe('robots');
    await Promise.all([first.close(), second.close()]);
  });
});
