/* eslint-disable @typescript-eslint/require-await -- generators that only hand out what they have */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFactChecks } from '../../src/desk/find-fact-checks.ts';
import type { FactCheck } from '../../src/evidence/fact-check.ts';
import { importFactChecks } from '../../src/evidence/library/import.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

describe.each(databaseKinds)('the library of fact-checks on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    beforeAll(async () => {
      place = await make();
      database = await place.open();
      store = await openStore({ database, now: () => new Date('2026-03-02T10:00:00Z') });
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await database.close();
      await place.remove();
    }, 60_000);

    const factCheck = (claim: string, more: Partial<FactCheck> = {}): FactCheck => ({
      claim,
      url: `https://checkers.example/${encodeURIComponent(claim.replace(/[\u0000\ud800]/g, ''))}`,
      publisher: 'Checkers of Ost',
      rating: 'Half right',
      language: 'en',
      ...more,
    });
    const find = async (text: string) =>
      (await findFactChecks(store.factChecks, { text }, 5)).map(({ claim }) => claim.text);
    const noPages = {
      open: () => Promise.reject(new Error('asked for')),
      onProblem: () => undefined,
    };
    const lines = (rows: readonly FactCheck[]) => ({
      bytes: (async function* () {
        for (const row of rows) yield Buffer.from(`${JSON.stringify(row)}\n`);
      })(),
    });

    it('is empty at first, and says so', async () => {
      expect(await store.factChecks.isEmpty()).toBe(true);
      expect(await find('crime fell')).toEqual([]);
      expect(await store.factChecks.status()).toMatchObject({ factChecks: 0, sources: [] });
      await store.factChecks.tidy();
    });

    it('finds what it was given, the rarest words counting most', async () => {
      const given = [
        factCheck('Crime in Leverton fell by 12% in 2022.', { publishedOn: '2023-01-05' }),
        factCheck('Milk prices in Leverton rose in 2022.'),
        factCheck('The bridge at Osten burned in 1911.', { publishedOn: '2011-02-03' }),
      ];
      const first = await importFactChecks(lines(given), store.factChecks, noPages);
      expect(first).toMatchObject({ read: 3, added: 3, changed: 0, problems: 0 });
      expect(await find('Has crime fallen in Leverton?')).toEqual([
        given[0]?.claim,
        given[1]?.claim,
      ]);
      expect(await store.factChecks.status()).toMatchObject({
        factChecks: 3,
        oldest: '2011-02-03',
        newest: '2023-01-05',
        publishers: [{ name: 'Checkers of Ost', factChecks: 3 }],
        languages: [{ code: 'en', factChecks: 3 }],
      });
    });

    it('takes the same again as known, and a new rating in place of the old one', async () => {
      const given = [
        factCheck('Crime in Leverton fell by 12% in 2022.', { publishedOn: '2023-01-05' }),
        factCheck('Milk prices in Leverton rose in 2022.', { rating: 'Corrected' }),
        factCheck('Milk prices in Leverton rose in 2022.', { rating: 'As stated' }),
        factCheck('Milk prices in Leverton rose in 2022', {
          rating: 'As stated',
          url: 'http://www.checkers.example/Milk%20prices%20in%20Leverton%20rose%20in%202022./',
        }),
      ];
      const again = await importFactChecks(lines(given), store.factChecks, noPages);
      expect(again).toMatchObject({ read: 4, added: 0, changed: 1 });
      const [best] = await findFactChecks(store.factChecks, { text: 'milk prices' }, 5);
      expect(best?.claim.factCheck.rating).toBe('As stated');
      expect((await store.factChecks.status()).factChecks).toBe(3);
    });

    it('finds the same after its segments are joined', async () => {
      for (let n = 0; n < 8; n += 1) {
        await store.factChecks.put([factCheck(`Crate ${n} of Sandvik was empty.`)]);
      }
      const before = await find('crate 5 of Sandvik');
      const statistics = await store.factChecks.statistics(['sandvik', 'milk']);
      await store.factChecks.tidy();
      expect(before[0]).toBe('Crate 5 of Sandvik was empty.');
      expect(await find('crate 5 of Sandvik')).toEqual(before);
      expect(await store.factChecks.statistics(['sandvik', 'milk'])).toEqual(statistics);
    });

    it.each(["Osten's 'harbour' \\ pier", 'a | b & !c:*', '%_', '\u0000\ud800 harbour', '{1,2}'])(
      'takes any text for text: %j',
      async (text) => {
        await importFactChecks(
          lines([factCheck(`Harbour ${text} at Emmer.`, { url: 'https://a.example/emmer' })]),
          store.factChecks,
          noPages,
        );
        expect((await find(`harbour ${text} at Emmer`)).length).toBeGreaterThan(0);
      },
    );

    it('reads the pages of a sitemap once, and again when they changed', async () => {
      const page = (claim: string) =>
        `<html lang="en"><script type="application/ld+json">${JSON.stringify({
          '@type': 'ClaimReview',
          claimReviewed: claim,
          reviewRating: { alternateName: 'Half right' },
        })}</script></html>`;
      const opened: string[] = [];
      const problems: string[] = [];
      const bytes = (text: string) =>
        (async function* () {
          yield Buffer.from(text);
        })();
      const importMap = (changedAt: string) =>
        importFactChecks(
          {
            url: 'https://ost.example/map.xml',
            bytes: bytes(
              `<sitemapindex><sitemap><loc>https://ost.example/inner.xml</loc></sitemap></sitemapindex>`,
            ),
          },
          store.factChecks,
          {
            open: (url) => {
              opened.push(url);
              if (url.endsWith('gone'))
                return Promise.resolve({ ok: false, why: 'could not be opened: 404' });
              const text = url.endsWith('.xml')
                ? `<urlset><url><loc>https://ost.example/a</loc><lastmod>${changedAt}</lastmod></url>
                   <url><loc>https://ost.example/b</loc></url><url><loc>https://ost.example/gone</loc></url></urlset>`
                : page(`Ferry ${url.at(-1)} of Lanholm sank.`);
              return Promise.resolve({ ok: true, url, bytes: bytes(text) });
            },
            onProblem: ({ where, why }) => problems.push(`${where} ${why}`),
          },
        );
      expect(await importMap('2026-01-01')).toMatchObject({
        added: 2,
        pages: 3,
        unchangedPages: 0,
        problems: 1,
      });
      expect(problems).toEqual(['https://ost.example/gone could not be opened: 404']);
      expect(await find('Ferry of Lanholm')).toHaveLength(2);
      opened.length = 0;
      expect(await importMap('2026-01-01')).toMatchObject({ pages: 1, unchangedPages: 2 });
      expect(opened).not.toContain('https://ost.example/a');
      expect(await importMap('2026-03-04')).toMatchObject({
        added: 0,
        pages: 2,
        unchangedPages: 1,
      });
    });

    it('knows which sources are due again', async () => {
      const { factChecks } = store;
      await factChecks.saveSource({
        address: 'https://a.example/feed',
        readAt: '2026-03-01T09:00:00.000Z',
        everyHours: 24,
      });
      await factChecks.saveSource({
        address: 'https://b.example/feed',
        readAt: '2026-03-01T11:00:00.000Z',
        everyHours: 24,
      });
      await factChecks.saveSource({
        address: '/data/list.csv',
        readAt: '2020-03-01T11:00:00.000Z',
      });
      const due = await factChecks.dueSources('2026-03-02T10:00:00Z');
      expect(due.map(({ address }) => address)).toEqual(['https://a.example/feed']);
    });

    it('keeps what it has when two import at the same time', async () => {
      const rows = Array.from({ length: 50 }, (_, n) => factCheck(`Lamp ${n} of Kirkby went out.`));
      const both = await Promise.all([store.factChecks.put(rows), store.factChecks.put(rows)]);
      expect(both.reduce((sum, { added }) => sum + added, 0)).toBe(50);
      expect(await find('lamp 7 of Kirkby')).toContain('Lamp 7 of Kirkby went out.');
    });
  });
});
