import iconv from 'iconv-lite';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeText } from '../../src/article/charset.ts';
import { createArticleReader, type ArticleReader, type Reading } from '../../src/article/index.ts';

let reader: ArticleReader;
beforeAll(() => {
  reader = createArticleReader();
});
afterAll(() => reader.close());

const read = (bytes: Uint8Array | string, mediaType?: string, name = 'page'): Promise<Reading> =>
  reader.read({ kind: 'bytes', name, mediaType, bytes: Buffer.from(bytes as string) });

const sentence =
  'The harbour board closed six berths on Monday after divers found a crack in the quay wall. ';
const html = `<html><head><title>Quay</title></head><body><article><h1>Quay wall</h1><p>${sentence.repeat(6)}</p></article></body></html>`;

describe('what a file is', () => {
  it.each([
    ['a picture called a page', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'text/html', 'unsupported-type'],
    ['an archive called a page', 'PK\x03\x04\x14\0\0\0', 'text/html', 'unsupported-type'],
    ['a program called a page', '\x7fELF\x02\x01\x01\0', 'text/html', 'unsupported-type'],
    ['a film called a page', '\0\0\0\x20ftypisom', 'text/html', 'video'],
    ['a gzip file called a page', '\x1f\x8b\x08\0\0\0\0\0', 'text/html', 'unsupported-type'],
    ['data', '{"a": 1}', 'application/json', 'unsupported-type'],
    [
      'a feed',
      '<?xml version="1.0"?><rss><channel></channel></rss>',
      'application/xml',
      'unsupported-type',
    ],
    [
      'a feed called a page',
      '<rss version="2.0"><channel></channel></rss>',
      'text/html',
      'unsupported-type',
    ],
    [
      'a stream of parts',
      '--x\r\n\r\nframe',
      'multipart/x-mixed-replace; boundary=x',
      'unsupported-type',
    ],
    ['random bytes', '\x01\x02\0\x03\x04\0\0\x05\x06', undefined, 'unsupported-type'],
  ])('%s', async (_, bytes, type, code) => {
    expect(await read(Buffer.from(bytes, 'latin1'), type)).toMatchObject({ ok: false, code });
  });

  it.each([
    ['a page without a type', html, undefined, 'page', 'combined'],
    ['a page called plain text', html, 'text/plain', 'page', 'combined'],
    ['a page with an invented charset', html, 'text/html; charset=bogus', 'page', 'combined'],
    ['text', sentence, 'text/plain', 'a.txt', 'text'],
    [
      'Markdown by its name',
      `# Quay\n\n${sentence}`,
      'application/octet-stream',
      'a.md',
      'markdown',
    ],
  ])('%s', async (_, bytes, type, name, method) => {
    expect(await read(bytes, type, name)).toMatchObject({
      ok: true,
      article: { extraction: { method } },
    });
  });

  it('expands no entities', async () => {
    const levels = Array.from(
      { length: 10 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE html [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/hosts">${levels}]>${html.replace('six', '&l10;&x;')}`;
    const reading = await read(bomb, 'text/html');
    expect(reading.ok && reading.article.text.length).toBeLessThan(5_000);
  });
});

describe('PDF files', () => {
  async function pdf(pages: number, lines: readonly string[]): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (let number = 0; number < pages; number += 1) {
      const page = document.addPage([500, 700]);
      const own =
        pages === 1
          ? lines
          : [
              `Part ${'abcdefgh'.charAt(number)} of the report on the quay`,
              ...lines.slice(2).map((line) => `${'abcdefgh'.charAt(number)}) ${line}`),
            ];
      own.forEach((line, index) =>
        page.drawText(line, { x: 40, y: 640 - index * 20, size: 11, font }),
      );
    }
    return document.save();
  }

  const lines = [
    'Quay wall closes six berths',
    '',
    'The harbour board closed six berths on Monday after divers found a',
    'crack in the quay wall. Ferries leave from the north pier.',
  ];

  it('are read in paragraphs, title first', async () => {
    const reading = await read(await pdf(1, lines), 'application/pdf', 'a.pdf');
    expect(reading).toMatchObject({
      ok: true,
      article: { title: 'Quay wall closes six berths', extraction: { method: 'pdf' } },
    });
    expect(reading.ok && reading.article.text).toContain(
      'divers found a crack in the quay wall. Ferries',
    );
  });

  it('give up who wrote them and when, as it stands below the title', async () => {
    const [title = '', ...text] = lines;
    const labelled = [title, 'By Eva Lind', '6 May 2024', ...text];
    const reading = await read(await pdf(1, labelled), 'application/pdf', 'a.pdf');
    expect(reading).toMatchObject({
      ok: true,
      article: { title, byline: 'Eva Lind', publishedAt: '2024-05-06' },
    });
    expect(reading.ok && reading.article.text).not.toContain('By Eva Lind');
  });

  it('are read up to a number of pages, and say so', async () => {
    const small = createArticleReader({ limits: { maxPdfPages: 3 } });
    const reading = await small.read({ kind: 'bytes', name: 'a.pdf', bytes: await pdf(8, lines) });
    await small.close();
    expect(reading).toMatchObject({
      ok: true,
      article: { extraction: { truncated: true, notes: ['Read pages 1–3 of 8.'] } },
    });
  });

  it('reads the first pages of 5,000 and says so', async () => {
    const reading = await read(await pdf(5_000, lines), 'application/pdf', 'a.pdf');
    expect(reading).toMatchObject({
      ok: true,
      article: { extraction: { truncated: true } },
    });
    expect(reading.ok && reading.article.extraction.notes).toContain('Read pages 1–200 of 5000.');
  }, 30_000);

  it('that are broken or hold no text are refused', async () => {
    const whole = Buffer.from(await pdf(1, lines));
    expect(await read(whole.subarray(0, 200), 'application/pdf')).toMatchObject({
      ok: false,
      code: 'unsupported-type',
    });
    expect(await read(await pdf(1, []), 'application/pdf')).toMatchObject({
      ok: false,
      code: 'unsupported-type',
    });
  });

  it('that are locked say that they are', async () => {
    // A trailer that asks for a password is all that a reader looks at first.
    const locked = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
        `3 0 obj<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -44>>endobj\n` +
        `trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]>>\n%%EOF`,
    );
    expect(await read(locked, 'application/pdf')).toMatchObject({
      ok: false,
      code: 'password-protected',
    });
  });
});

describe('character sets', () => {
  const russian =
    'Совет порта закрыл шесть причалов в понедельник после того, как водолазы нашли трещину в стене набережной.';
  const japanese =
    '港湾局は月曜日、潜水士が岸壁に亀裂を見つけたため、六つの桟橋を閉鎖したと発表した。調査が終わるまで続く。';
  const korean =
    '항만청은 월요일 잠수부들이 부두 벽에서 균열을 발견한 뒤 여섯 개의 선석을 폐쇄했다고 밝혔다.';
  const chinese = '港务局周一表示，潜水员在码头墙上发现裂缝后，关闭了六个泊位，直到检查结束。';
  const western =
    'The café’s owner paid €2.4 million – “too much”, said Señor Núñez of Malmö, the naïve façade’s builder.';
  const page = (charset: string, text: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;

  it.each([
    ['header', 'windows-1251', russian, undefined, 'windows-1251'],
    ['meta', 'windows-1251', page('windows-1251', russian), undefined, undefined],
    [
      'meta against a header that says UTF-8',
      'windows-1251',
      page('windows-1251', russian),
      undefined,
      'utf-8',
    ],
    ['content alone', 'windows-1251', russian.repeat(4), undefined, undefined],
    ['header', 'koi8-r', russian, undefined, 'koi8-r'],
    ['header', 'shift_jis', japanese, undefined, 'shift_jis'],
    ['meta', 'euc-jp', page('euc-jp', japanese), undefined, undefined],
    ['header', 'euc-kr', korean, undefined, 'ks_c_5601-1987'],
    ['header', 'gb18030', chinese, undefined, 'gb2312'],
    ['meta', 'gbk', page('gbk', chinese), undefined, undefined],
    ['header', 'big5', '港務局週一表示，關閉了六個泊位。', undefined, 'big5'],
    ['the wider set that a label stands for', 'windows-1252', western, undefined, 'iso-8859-1'],
    ['meta', 'windows-1252', page('latin1', western), undefined, undefined],
    ['UTF-8 behind a western label', 'utf-8', western, undefined, 'iso-8859-1'],
    [
      'a byte order mark against header and meta',
      'utf-16le',
      page('windows-1251', western),
      '\uFEFF',
      'utf-8',
    ],
    ['a byte order mark', 'utf-16be', western, '\uFEFF', undefined],
    ['UTF-16 without a mark', 'utf-16le', western, undefined, undefined],
    ['no label at all', 'utf-8', japanese, undefined, undefined],
    ['an invented label', 'utf-8', japanese, undefined, 'bogus'],
  ])('%s: %s', (_, encoding, text, mark, header) => {
    expect(decodeText(iconv.encode((mark ?? '') + text, encoding), header)).toBe(text);
  });

  it('reads ISO-2022-JP', () => {
    const bytes = Buffer.from('\x1b$B9A\x1b(B', 'latin1');
    expect(decodeText(bytes, 'iso-2022-jp')).toBe('港');
  });

  it('never reads UTF-7', () => {
    expect(decodeText(Buffer.from('+ADw-script+AD4-alert(1)'), 'utf-7')).toBe(
      '+ADw-script+AD4-alert(1)',
    );
  });

  it.each([
    ['overlong UTF-8', Buffer.from([0x61, 0xc0, 0xaf, 0x62])],
    ['a lone surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62])],
    ['zero bytes', Buffer.from('a\0b')],
    ['a noncharacter', Buffer.from('a\uFFFEb')],
  ])('leaves nothing behind that cannot be stored: %s', (_, bytes) => {
    const text = decodeText(bytes, 'utf-8');
    expect(text).not.toMatch(/[\u0000\uFFFE]|[\uD800-\uDFFF]/);
    expect(text.startsWith('a')).toBe(true);
    expect(text.endsWith('b')).toBe(true);
  });
});
