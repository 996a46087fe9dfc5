import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findKnownClaims } from '../../src/desk/find-known-claims.ts';
import { termsOf } from '../../src/evidence/terms.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { RememberedClaim, Store } from '../../src/store/port.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

describe.each(databaseKinds)('the memory on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    let scopes = 0;
    const newScope = () => `scope ${++scopes}`;

    beforeAll(async () => {
      place = await make();
      database = await place.open();
      store = await openStore({ database });
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await database.close();
      await place.remove();
    }, 60_000);

    const entry = (id: string, text: string, more: Partial<RememberedClaim> = {}) => ({
      claim: { id, text, evidence: { kind: 'fact-check', title: text }, ...more } as const,
      terms: termsOf(text),
    });
    const isEmpty = async (scope: string) =>
      (await store.memory.statistics(scope, [])).documents === 0;
    const find = async (scope: string, text: string, more = {}) => {
      const found = await findKnownClaims(store.memory, scope, { text, ...more }, 5);
      return found.map(({ claim }) => claim.id);
    };

    it('finds claims by their words, the rarest counting most', async () => {
      const scope = newScope();
      expect(await isEmpty(scope)).toBe(true);
      await store.memory.remember(scope, [
        entry('crime', 'Crime in Leverton fell by 12% in 2022.'),
        entry('milk', 'Milk prices in Leverton rose in 2022.'),
        entry('bridge', 'The bridge at Osten burned in 1911.'),
      ]);
      expect(await isEmpty(scope)).toBe(false);
      expect(await find(scope, 'Has crime fallen in Leverton?')).toEqual(['crime', 'milk']);
      expect(await find(scope, 'The price of milk')).toEqual(['milk']);
      expect(await find(scope, 'Nothing of the sort')).toEqual([]);
    });

    it('prefers what was said then, and by the same person', async () => {
      const scope = newScope();
      const text = 'Crime in Leverton fell.';
      await store.memory.remember(scope, [
        entry('old', text, { on: '2012-01-01', speaker: 'Ana Ruiz' }),
        entry('new', text, { on: '2022-01-01', speaker: 'Ben Holt' }),
      ]);
      expect(await find(scope, text, { on: '2022-02-01' })).toEqual(['new', 'old']);
      expect(await find(scope, text, { on: '2012-02-01' })).toEqual(['old', 'new']);
      expect(await find(scope, text, { speaker: 'Mayor Ruiz' })).toEqual(['old', 'new']);
    });

    it('keeps a claim once, in its last wording, and forgets', async () => {
      const scope = newScope();
      await store.memory.remember(scope, [entry('a', 'Crime fell.')]);
      await store.memory.remember(scope, [entry('a', 'Milk rose.'), entry('b', 'Rain fell.')]);
      expect(await find(scope, 'crime')).toEqual([]);
      expect(await find(scope, 'milk')).toEqual(['a']);
      expect((await store.memory.statistics(scope, ['rain'])).documents).toBe(2);
      await store.memory.forget(scope, ['a']);
      expect(await find(scope, 'milk')).toEqual([]);
      await store.memory.clear(scope);
      expect(await isEmpty(scope)).toBe(true);
    });

    it('keeps scopes apart', async () => {
      const [mine, other] = [newScope(), newScope()];
      await store.memory.remember(mine, [entry('a', 'Crime fell.')]);
      expect(await find(other, 'crime')).toEqual([]);
    });

    it.each(["Osten's 'harbour' \\ pier", 'a | b & !c:*', '%_', '\u0000\ud800', ''])(
      'takes any text for text: %j',
      async (text) => {
        const scope = newScope();
        await store.memory.remember(scope, [entry('a', `Harbour ${text}`)]);
        expect(await find(scope, `harbour ${text}`)).toEqual(['a']);
      },
    );

    it('takes many claims in one go', async () => {
      const scope = newScope();
      const many = Array.from({ length: 1_200 }, (_, n) =>
        entry(`c${n}`, `Crate ${n} of Sandvik was empty.`),
      );
      await store.memory.remember(scope, many);
      const { documents, frequency } = await store.memory.statistics(scope, termsOf('Sandvik'));
      expect(documents).toBe(1_200);
      expect([...frequency.values()]).toEqual([1_200]);
      expect((await find(scope, 'crate 777'))[0]).toBe('c777');
    });
  });
});
