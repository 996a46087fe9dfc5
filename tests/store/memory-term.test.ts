import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { Database } from '../../src/store/database/database.ts';
import { memoryTerm, separateMemoryTerms } from '../../src/store/memory-term.ts';
import { openStore } from '../../src/store/open-store.ts';
import { storeSchema } from '../../src/store/schema.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

describe.each(databaseKinds)('words of the memory on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;

    beforeAll(async () => {
      place = await make();
      database = await place.open();
    }, 120_000);
    afterAll(async () => {
      await database.close();
      await place.remove();
    }, 60_000);

    it('are other words in another scope', () => {
      expect(memoryTerm('slack:T1')('harbour')).not.toBe(memoryTerm('slack:T2')('harbour'));
    });

    it('are the same whether they were kept before scopes had words of their own or after', async () => {
      const store = await openStore({ database });
      const terms = ['harbour', 'ångström', "o'hara"];
      const { pool } = database;
      await pool.query(
        `insert into ${storeSchema}.remembered (scope, id, claim, terms, length)
         values ('old', 'a', '{"id":"a"}', array_to_tsvector($1::text[]), 3)`,
        [terms],
      );
      await pool.query(
        `insert into ${storeSchema}.remembered_term (scope, term, documents)
         select 'old', unnest($1::text[]), 1`,
        [terms],
      );
      await pool.query(
        `insert into ${storeSchema}.remembered_total (scope, documents, length) values ('old', 1, 3)`,
      );
      const borrowed = { connect: () => pool.connect(), end: () => Promise.resolve() };
      await separateMemoryTerms(
        new Kysely({ dialect: new PostgresDialect({ pool: borrowed as unknown as PostgresPool }) }),
      );
      expect([...(await store.memory.statistics('old', terms)).frequency]).toEqual(
        expect.arrayContaining(terms.map((term) => [term, 1])),
      );
      const look = { index: 0, anyOf: [["o'hara", 'ångström']], terms, least: 3 };
      expect(await store.memory.alike('old', [look], 5)).toEqual([
        { index: 0, claim: { id: 'a' } },
      ]);
      await store.close();
    });
  });
});
