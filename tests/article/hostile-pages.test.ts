import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createArticleReader, type ArticleReader, type Reading } from '../../src/article/index.ts';
import { startCanary } from './loopback.ts';

let reader: ArticleReader;

beforeAll(async () => {
  reader = createArticleReader();
  await read('<p>Warm up.</p>');
});

afterAll(() => reader.close());

const read = (html: string): Promise<Reading> =>
  reader.read({
    kind: 'bytes',
    name: 'page.html',
    mediaType: 'text/html',
    bytes: Buffer.from(html),
  });

const sentence =
  'The harbour board closed six berths on Monday after divers found a crack in the quay wall.';
const article = (extra = ''): string =>
  `<html><body><article><h1>Quay wall closes berths</h1>${`<p>${sentence}</p>`.repeat(4)}${extra}</article></body></html>`;
const codeOf = (reading: Reading): string => (reading.ok ? 'article' : reading.code);

describe('pages made to keep a parser busy', () => {
  it.each([
    ['2,000 nested elements', '<div>'.repeat(2_000), 'too-complex'],
    ['20,000 nested elements', '<div>'.repeat(20_000), 'too-complex'],
    ['2,000 nested tables', '<table><tr><td>'.repeat(2_000), 'too-complex'],
    ['5,000 nested fonts', '<font>'.repeat(5_000), 'too-complex'],
    ['3,000 bold paragraphs', '<b><p>'.repeat(3_000), 'too-complex'],
    [
      'one tag with 50,000 attributes',
      article(
        `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(' ')}>${sentence}</p>`,
      ),
      'article|too-complex',
    ],
    [
      'an attribute of a megabyte',
      article(`<p title="${'x'.repeat(1_000_000)}">${sentence}</p>`),
      'article',
    ],
    [
      'article data of a megabyte',
      article(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'x'.repeat(1_000_000)}"}</script>`,
      ),
      'article',
    ],
    [
      'article data nested 10,000 deep',
      article(
        `<script type="application/ld+json">${'['.repeat(10_000)}${']'.repeat(10_000)}</script>`,
      ),
      'article',
    ],
    [
      'article data with a prototype',
      article(
        '<script type="application/ld+json">{"__proto__":{"polluted":true},"@type":"NewsArticle"}</script>',
      ),
      'article',
    ],
    ['an unclosed script', article('<script>var a = "<p>no</p>'), 'article'],
    ['a CDATA section', article('<![CDATA[ <p>no</p> ]]>'), 'article'],
    ['a title of a megabyte', `<title>${'Quay '.repeat(200_000)}</title>${article()}`, 'article'],
  ])('%s', async (_, html, expected) => {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const started = performance.now();
    const reading = await read(html);
    delay.disable();
    expect(expected.split('|')).toContain(codeOf(reading));
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(delay.max / 1e6).toBeLessThan(250);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('ends a thread that overruns, and reads the next page', async () => {
    const impatient = createArticleReader({ limits: { parseMs: 60, maxElements: 1_000_000 } });
    const busy = `<body>${'<p><a href="/x">one two three four</a> five six seven</p>'.repeat(60_000)}</body>`;
    const reading = await impatient.read({
      kind: 'bytes',
      name: 'a.html',
      mediaType: 'text/html',
      bytes: Buffer.from(busy),
    });
    expect(codeOf(reading)).toBe('too-complex');
    await impatient.close();
    expect(codeOf(await read(article()))).toBe('article');
  });

  it('reads the start of 20,000 paragraphs and says that it is the start', async () => {
    const body = Array.from({ length: 20_000 }, (_, index) => `<p>${index}: ${sentence}</p>`).join(
      '',
    );
    // The caps are what is tested: a busy machine may take its time.
    const patient = createArticleReader({ limits: { parseMs: 20_000 } });
    const html = `<body><article><h1>Long</h1>${body}</article></body>`;
    const reading = await patient.read({ kind: 'bytes', name: 'a.html', bytes: Buffer.from(html) });
    await patient.close();
    expect(reading).toMatchObject({ ok: true, article: { extraction: { truncated: true } } });
  });
});

describe('text that a reader does not see', () => {
  it.each([
    '<p hidden>Secret order.</p>',
    '<p style="display:none">Secret order.</p>',
    '<div style="DISPLAY : NONE !important"><p>Secret order.</p></div>',
    '<p style="visibility:hidden">Secret order.</p>',
    '<p style="opacity:0">Secret order.</p>',
    '<p style="opacity:0;transform:translateX(-9999px)">Secret order.</p>',
    '<p style="opacity:0;transform:scale(0)">Secret order.</p>',
    '<p style="font-size:1px">Secret order.</p>',
    '<p style="font-size:0">Secret order.</p>',
    '<p style="color:#fff;background:white">Secret order.</p>',
    '<p style="position:absolute;left:-9999px">Secret order.</p>',
    '<template><p>Secret order.</p></template>',
    '<template shadowrootmode="open"><p>Secret order.</p></template>',
    '<!-- Secret order. -->',
    '<noscript><p>Secret order.</p></noscript>',
    '<img alt="Secret order." src="x.png">',
    '<p aria-label="Secret order.">.</p>',
    '<style>.gone{display:none}</style><p class="gone">Secret order.</p>',
    '<style>#away{display:none}</style><p id="away">Secret order.</p>',
    '<textarea>Secret order.</textarea>',
    '<p>\u{E0053}\u{E0065}\u{E0063}\u{E0072}\u{E0065}\u{E0074}</p>',
  ])('%s', async (extra) => {
    const reading = await read(article(extra));
    expect(codeOf(reading)).toBe('article');
    if (!reading.ok) return;
    expect(reading.article.text).not.toContain('Secret');
    expect(reading.article.text).not.toMatch(/\uDB40[\uDC00-\uDC7F]/);
  });

  it('keeps a text that is only animated into view', async () => {
    const reading = await read(
      `<html><body style="opacity:0"><div style="opacity:0">${article()}</div></body></html>`,
    );
    expect(codeOf(reading)).toBe('article');
  });
});

describe('a page that asks for more', () => {
  it('loads nothing that it names', async () => {
    const canary = await startCanary();
    const at = `http://127.0.0.1:${canary.port}/`;
    await read(
      article(
        `<script>fetch('${at}')</script><img src="${at}"><link rel="stylesheet" href="${at}"><iframe src="${at}"></iframe>`,
      ),
    );
    expect(canary.connections()).toBe(0);
    await canary.close();
  });
});
