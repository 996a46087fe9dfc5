import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeText } from '../../src/article/charset.ts';
import { Unreadable } from '../../src/domain/errors.ts';
import { mediaKind } from '../../src/article/media-kind.ts';
import {
  canonicalKey,
  createArticleReader,
  findLinks,
  isAutoCheckable,
  type ArticleReader,
} from '../../src/article/index.ts';
import { partsOfMarkdown } from '../../src/article/markdown.ts';
import { partsOfPastedText } from '../../src/article/pasted-text.ts';
import { parseTarget } from '../../src/article/target.ts';

function expectFast(limitMs: number, work: () => unknown): void {
  // The best of two: a busy machine may stop us once, a bad pattern is slow every time.
  const times = [0, 1].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(limitMs);
}

const attacks: readonly (readonly [string, string])[] = [
  ['stars after an address', `http://ex.org/${'*'.repeat(70_000)}a`],
  ['repeated labels', `http://huntr.dev.${'test21312312.'.repeat(14)}`],
  ['many labels', 'a.'.repeat(40_000)],
  ['a reference with dashes', `[a]:-${'.-'.repeat(5_000)}X`],
  ['open brackets', '('.repeat(20_000)],
  ['open square brackets', '['.repeat(40_000)],
  ['labels without addresses', '[a]('.repeat(10_000)],
  ['no-break spaces', `http://a${'\u00a0'.repeat(100_000)}`],
  ['angle brackets', '<http://'.repeat(50_000)],
  ['angle brackets with bars', '<a|'.repeat(30_000)],
  ['at signs', `https://${'@'.repeat(40_000)}`],
  ['closing brackets', `https://ex.org/${')'.repeat(40_000)}`],
  ['commas', ','.repeat(40_000)],
  ['digits', '1.'.repeat(40_000)],
  ['schemes', 'http://'.repeat(20_000)],
  ['quotation marks', '”'.repeat(40_000)],
  ['spaces', ' '.repeat(100_000)],
  ['newlines', '\n'.repeat(100_000)],
  ['one long word', 'x'.repeat(40_000)],
];

describe('texts made to be slow', () => {
  it.each(attacks)('%s', (_, text) => {
    expectFast(1_000, () => findLinks(text));
    expectFast(1_000, () => partsOfPastedText(text));
    expectFast(1_000, () => partsOfMarkdown(text));
    expectFast(1_000, () => canonicalKey(text));
  });
});

describe('whatever a message holds', () => {
  it('links are found without a crash, quickly, and can be opened or refused', () => {
    const messages = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4_000 }),
      fc.string({
        unit: fc.constantFrom(
          'http://',
          'www.',
          '.',
          '/',
          '(',
          ')',
          '<',
          '|',
          '>',
          '[',
          ']',
          '@',
          'a',
          'ex.org',
          ' ',
          '\u200b',
          '&amp;',
          '%',
          '”',
        ),
        maxLength: 2_000,
      }),
    );
    fc.assert(
      fc.property(messages, (text) => {
        const { links, more } = findLinks(text);
        expect(links.length).toBeLessThanOrEqual(5);
        expect(more).toBeGreaterThanOrEqual(0);
        for (const link of links) {
          expect(URL.canParse(link)).toBe(true);
          canonicalKey(link);
          isAutoCheckable(link);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('an address is taken or refused, never anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          try {
            const { port, secure } = parseTarget(text, new Set());
            expect(port).toBe(secure ? 443 : 80);
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('pasted text keeps every letter, in order', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'word',
            'Word',
            '. ',
            '\n',
            '\n\n',
            ' ',
            '- ',
            '“',
            '”',
            '12',
            'é',
            '\r\n',
          ),
          maxLength: 300,
        }),
        (text) => {
          const { title, blocks } = partsOfPastedText(text);
          expect(letters([title, ...blocks.map((block) => block.text)].join(''))).toBe(
            letters(text),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('whatever bytes arrive', () => {
  it('they become text that can be stored', () => {
    const charset = fc.option(
      fc.constantFrom(
        'utf-8',
        'utf-16le',
        'utf-7',
        'windows-1251',
        'shift_jis',
        'gb18030',
        'iso-2022-jp',
        'bogus',
        '',
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), charset, (bytes, header) => {
        const text = decodeText(bytes, header);
        expect(text).not.toContain('\0');
        expect(encodeURIComponent(text)).toBeDefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('they are of a kind, or refused as one', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.string(), { nil: undefined }),
        (bytes, contentType) => {
          try {
            expect(['html', 'text', 'markdown', 'pdf']).toContain(
              mediaKind(bytes, { contentType }),
            );
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever a page is made of', () => {
  let reader: ArticleReader;
  beforeAll(() => {
    reader = createArticleReader();
  });
  afterAll(() => reader.close());

  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<article>',
    '<table><tr><td>',
    '</td></tr>',
    '<ul><li>',
    '<h1>Title</h1>',
    '<br>',
    '<a href="x">',
    '</a>',
    '<script>',
    '</script>',
    '<style>p{display:none}</style>',
    '<template>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<svg><title>',
    '<html>',
    '<body>',
    '</body></html>',
    '<meta http-equiv=refresh content="0;url=/x">',
    '<script type="application/ld+json">{"@type":"Article","author":[null,{"name":3}]}</script>',
    '<script type="application/ld+json">[[[',
    '<time datetime="2024-13-45">',
    'The board closed six berths on Monday, it said. ',
    '&amp;#8217;',
    '\0',
    '<',
    '"',
    '<plaintext>',
    '<p hidden>',
    '<iframe>',
    '<noscript>',
  );

  it('it is read or refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const reading = await reader.read({
          kind: 'bytes',
          name: 'a.html',
          mediaType: 'text/html',
          url: 'https://ex.org/news/a-b-c',
          bytes: Buffer.from(`<!doctype html>${pieces.join('')}`),
        });
        if (!reading.ok) return;
        const { text, paragraphs } = reading.article;
        for (const { range } of paragraphs)
          expect(text.slice(range.start, range.end).trim()).not.toBe('');
      }),
      {
        numRuns: 300,
        // A page on which Readability itself throws.
        examples: [
          [['<table><tr><td>', '<html>', 'The board closed six berths on Monday, it said. ']],
        ],
      },
    );
  });
});
