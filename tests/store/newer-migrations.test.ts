import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open-store.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

for (const { name, isThere, make } of databaseKinds) {
  (isThere ? describe : describe.skip)(`a database of a newer version, ${name}`, () => {
    let place: DatabasePlace;
    beforeEach(async () => {
      place = await make();
    });
    afterEach(() => place.remove());

    /** Opens the store as this version does; what it was opened on may have had more migrations. */
    async function openAfter(migration?: string): Promise<void> {
      const database = await place.open();
      try {
        if (migration !== undefined) {
          await database.pool.query('insert into claimdesk.kysely_migration values ($1, $2)', [
            migration,
            '9999-01-01T00:00:00.000Z',
          ]);
        }
        const store = await openStore({ database });
        await store.inbox.pending(new Date().toISOString(), 1);
        await store.close();
      } finally {
        await database.close();
      }
    }

    it('is opened beside it while what is new only adds, and refused with a sentence otherwise', async () => {
      await openAfter();
      await openAfter('0998-something-more');
      await openAfter();
      await expect(openAfter('0999-tables-renamed-breaking')).rejects.toThrow(
        /0999-tables-renamed-breaking.*Start the newer version/,
      );
    }, 60_000);
  });
}
