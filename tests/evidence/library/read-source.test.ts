/* eslint-disable @typescript-eslint/require-await -- generators that only hand out what they have */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readSource, type SourcePiece } from '../../../src/evidence/library/read-source.ts';

async function read(
  text: string | Uint8Array,
  { chunk = 7, url = undefined as string | undefined } = {},
) {
  const bytes = Buffer.from(text);
  const given = (async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  })();
  const pieces: SourcePiece[] = [];
  for await (const piece of readSource(given, url)) pieces.push(piece);
  return pieces;
}
const claimsOf = (pieces: readonly SourcePiece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'fact-check' ? [piece.factCheck.claim] : []));
const problemsOf = (pieces: readonly SourcePiece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'problem' ? [`${piece.where} ${piece.why}`] : []));

const review = (claim: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: claim,
  url: `https://checkers.example/${encodeURIComponent(claim)}`,
  author: { '@type': 'Organization', name: 'Checkers of Ost' },
  reviewRating: { '@type': 'Rating', ratingValue: 2, alternateName: 'Half right' },
  datePublished: '2023-03-01T08:00:00+01:00',
  itemReviewed: { author: { name: 'Ana Ruiz' }, datePublished: '2023-02-27' },
  inLanguage: 'en-GB',
  ...more,
});

describe('a source of fact-checks', () => {
  it('gives what the publisher states: rating, dates, language, who said it', async () => {
    expect(await read(JSON.stringify(review('Crime fell by 12%.')))).toEqual([
      {
        kind: 'fact-check',
        factCheck: {
          claim: 'Crime fell by 12%.',
          url: 'https://checkers.example/Crime%20fell%20by%2012%25.',
          publisher: 'Checkers of Ost',
          rating: 'Half right',
          speaker: 'Ana Ruiz',
          claimedOn: '2023-02-27',
          publishedOn: '2023-03-01',
          language: 'en',
        },
      },
    ]);
  });

  const [a, b] = [review('Rain fell.'), review('Milk [rose] by "2%".')];
  it.each([
    ['a list', JSON.stringify([a, b])],
    ['a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [a, b] })],
    [
      'a feed with items',
      JSON.stringify(
        { '@type': 'DataFeed', name: 'x', dataFeedElement: [{ item: [a] }, { item: [b] }] },
        null,
        2,
      ),
    ],
    ['one object a line', `${JSON.stringify(a)}\n${JSON.stringify(b)}\n`],
    ['with a byte order mark', `\ufeff${JSON.stringify([a, b])}`],
    ['compressed', gzipSync(JSON.stringify([a, b]))],
    [
      'a table',
      'Claim,URL,Publisher,Rating\nRain fell.,https://a.example/1,A,Half\n"Milk [rose] by ""2%"".",https://a.example/2,A,Half\n',
    ],
    [
      'a table with semicolons',
      'claim;link\nRain fell.;https://a.example/1\nMilk [rose] by "2%".;https://a.example/2\n',
    ],
    [
      'a page with two blocks',
      `<!doctype html><html lang="en"><head><script type="application/ld+json">${JSON.stringify(a)}</script>
       <script type="application/ld+json">${JSON.stringify({ '@type': 'Article', hasPart: b })}</script></head><p>x</p></html>`,
    ],
  ])('is read as %s, in pieces of any size', async (_, text) => {
    for (const chunk of [1, 7, 100_000]) {
      const pieces = await read(text, { chunk });
      expect(problemsOf(pieces)).toEqual([]);
      expect(claimsOf(pieces)).toEqual(['Rain fell.', 'Milk [rose] by "2%".']);
    }
  });

  it('lists the pages of a sitemap', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
      <urlset><url><loc>https://a.example/1?a=1&amp;b=2</loc><lastmod>2024-01-02</lastmod></url>
      <url><loc>javascript:alert(1)</loc></url></urlset>`;
    expect(await read(xml)).toEqual([
      {
        kind: 'sitemap',
        sitemap: {
          sitemaps: [],
          pages: [{ url: 'https://a.example/1?a=1&b=2', changedAt: '2024-01-02' }],
        },
      },
    ]);
  });

  it('takes an address that is left out, or short, from the page', async () => {
    const page = (more: object) =>
      `<html lang="de"><script type="application/ld+json">${JSON.stringify(review('Es regnet.', { inLanguage: undefined, ...more }))}</script>`;
    const read1 = await read(page({ url: undefined }), { url: 'https://a.example/x/y' });
    const read2 = await read(page({ url: '/z' }), { url: 'https://a.example/x/y' });
    expect([...read1, ...read2]).toMatchObject([
      { factCheck: { url: 'https://a.example/x/y', language: 'de' } },
      { factCheck: { url: 'https://a.example/z' } },
    ]);
  });

  describe('tells what it leaves out, and where, and reads on', () => {
    it.each([
      [
        'a row without a claim',
        'claim,url\nRain.,https://a.example/1\n,https://a.example/2\nSnow.,https://a.example/3\n',
        ['Rain.', 'Snow.'],
        /^line 3 has no claim$/,
      ],
      [
        'a row without a link',
        'claim,url\nRain.,javascript:x\nSnow.,https://a.example/3\n',
        ['Snow.'],
        /^line 2 has no link to a page that starts with http$/,
      ],
      [
        'a table without the columns',
        'a,b\n1,2\n',
        [],
        /^line 1 names no column 'claim' and no column 'url' \(it names 'a', 'b'\)/,
      ],
      [
        'an open quotation mark',
        'claim,url\nRain.,https://a.example/1\n"Hail,https://a.example/2\nSnow.,https://a.example/3\n',
        ['Rain.', 'Snow.'],
        /^line 3 opens a quotation mark that is never closed$/,
      ],
      [
        'an open quotation mark far from the end',
        `claim,url\n"Hail,https://a.example/2\n${'Rain.,https://a.example/1\n'.repeat(100)}`,
        Array.from({ length: 100 }, () => 'Rain.'),
        /^line 2 opens/,
      ],
      [
        'a broken entry',
        `[${JSON.stringify(a)},\n{"@type": "ClaimReview", oops},\n${JSON.stringify(b)}]`,
        ['Rain fell.', 'Milk [rose] by "2%".'],
        /^line 2 begins an entry that is not valid JSON/,
      ],
      [
        'a file that was cut off',
        `[${JSON.stringify(a)},\n{"@type": "Claim`,
        ['Rain fell.'],
        /^line 2 begins an entry that never ends/,
      ],
      ['a list that was cut off', `[${JSON.stringify(a)},\n`, ['Rain fell.'], /ends inside a list/],
      ['an empty file', ' \n', [], /^the file is empty$/],
      [
        'a picture',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0xff]),
        [],
        /^the file is neither JSON, CSV, HTML nor XML/,
      ],
      [
        'a broken archive',
        gzipSync(JSON.stringify([a, b])).subarray(0, 60),
        [],
        /could not be read to its end/,
      ],
      [
        'a broken block in a page',
        '<html><script type="application/ld+json">{"@type": </script></html>',
        [],
        /^the page has 1 blocks? of JSON-LD/,
      ],
    ])('%s', async (_, text, claims, says) => {
      const pieces = await read(text, { chunk: 11 });
      expect(claimsOf(pieces)).toEqual(claims);
      expect(problemsOf(pieces)).toHaveLength(1);
      expect(problemsOf(pieces)[0]).toMatch(says);
    });
  });

  it('is quick on hostile text', async () => {
    const deep = '['.repeat(200_000);
    const quotes = '"\\'.repeat(200_000);
    const nested = JSON.stringify(
      review('x', { a: JSON.parse('['.repeat(3_000) + ']'.repeat(3_000)) as unknown }),
    );
    for (const text of [
      deep,
      `[${quotes}`,
      `{${quotes}`,
      `claim,url\n${'"'.repeat(99_999)}`,
      nested,
    ]) {
      const started = performance.now();
      await read(text, { chunk: 65_536 });
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
