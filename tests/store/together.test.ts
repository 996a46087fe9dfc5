import { describe, expect, it } from '@jest/globals';
import { together } from '../../src/store/together.ts';

/** A statement that ends when the test says so, and what it was run with. */
function statement() {
  const runs: { items: readonly string[]; end: (error?: Error) => void }[] = [];
  const run = (items: readonly string[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      const end = (error?: Error): void =>
        error ? reject(error) : resolve(items.map((item) => item.toUpperCase()));
      runs.push({ items, end });
    });
  return { runs, run };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('calls that go together', () => {
  it('run at once what is asked in one turn, and what comes meanwhile after it', async () => {
    const { runs, run } = statement();
    const call = together(run);
    const first = [call('a'), call('b')];
    await turn();
    const later = [call('c'), call('d')];
    await turn();
    expect(runs.map(({ items }) => items)).toEqual([['a', 'b']]);
    runs[0]?.end();
    expect(await Promise.all(first)).toEqual(['A', 'B']);
    await turn();
    expect(runs[1]?.items).toEqual(['c', 'd']);
    runs[1]?.end();
    expect(await Promise.all(later)).toEqual(['C', 'D']);
  });

  it('are no more than asked for in one run', async () => {
    const { runs, run } = statement();
    const call = together(run, { most: 2 });
    const all = ['a', 'b', 'c'].map(call);
    await turn();
    runs[0]?.end();
    await Promise.all(all.slice(0, 2));
    await turn();
    expect(runs.map(({ items }) => items)).toEqual([['a', 'b'], ['c']]);
    runs[1]?.end();
    expect(await all[2]).toBe('C');
  });

  it('keep apart what must not meet', async () => {
    const { runs, run } = statement();
    const call = together(run, { apart: (item) => item.charAt(0) });
    const all = ['a1', 'b1', 'a2', 'c1'].map(call);
    await turn();
    runs[0]?.end();
    await Promise.all([all[0], all[1], all[3]]);
    await turn();
    expect(runs.map(({ items }) => items)).toEqual([['a1', 'b1', 'c1'], ['a2']]);
    runs[1]?.end();
    await Promise.all(all);
  });

  it('fail alone when it was for what one of them holds', async () => {
    const refused = Object.assign(new Error('invalid input'), { code: '22P02' });
    const call = together((items: readonly string[]) =>
      items.includes('bad') ? Promise.reject(refused) : Promise.resolve(items),
    );
    const outcomes = await Promise.allSettled(['good', 'bad', 'fine'].map(call));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fail together when the server is gone, and go on when it is back', async () => {
    const { runs, run } = statement();
    const call = together(run);
    const both = Promise.allSettled([call('a'), call('b')]);
    await turn();
    runs[0]?.end(new Error('connection lost'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = call('c');
    await turn();
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    expect(await next).toBe('C');
  });
});
