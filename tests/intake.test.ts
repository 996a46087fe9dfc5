import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChatEvent } from '../src/chat/port.ts';
import { line } from '../src/chat/reply.ts';
import type { TenantId } from '../src/domain/ids.ts';
import { createIntake } from '../src/intake.ts';
import type { Database } from '../src/store/database/database.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/port.ts';
import { message, servicesDouble } from './commands/services-double.ts';
import { databaseKinds, type DatabasePlace } from './store/databases.ts';

const embedded = databaseKinds.find(({ name }) => name === 'PGlite')!;

describe('the way in', () => {
  let place: DatabasePlace;
  let database: Database;
  let store: Store;
  let tenants = 0;

  beforeAll(async () => {
    place = await embedded.make();
    database = await place.open();
    store = await openStore({ database });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await database.close();
    await place.remove();
  });

  /** An intake of its own tenant, whose first `crashes` handlings fail. */
  function intake({ crashes = 0 } = {}) {
    const handled: ChatEvent[] = [];
    const errors: unknown[] = [];
    let left = crashes;
    const tenant = `slack:T${++tenants}` as TenantId;
    return {
      handled,
      errors,
      event: (id: string) => message('https://ex.org/a', { id, tenant }),
      ...createIntake({
        store,
        findLinks: (text, marked) => servicesDouble().findLinks(text, marked),
        now: () => new Date(Date.now() + 1_000),
        onError: (error) => errors.push(error),
        dispatch: (event) => {
          if (left-- > 0) return Promise.reject(new Error('the queue is down'));
          if (event.tenant === tenant) handled.push(event);
          return Promise.resolve({ reply: line('Checking …') });
        },
      }),
    };
  }

  it('handles an event once, however often it is delivered', async () => {
    const { handle, handled, event } = intake();
    const answers = await Promise.all([1, 2, 3, 4].map(() => handle(event('E1'))));
    expect(handled).toHaveLength(1);
    expect(answers.filter(({ reply }) => reply !== undefined)).toHaveLength(1);
  });

  it('keeps an event whose handling failed, says so, and handles it again', async () => {
    const { handle, handled, errors, event, replay } = intake({ crashes: 1 });
    const answer = await handle(event('E1'));
    expect(answer.reply?.summary).toContain('is stored and will be tried again');
    expect(errors).toHaveLength(1);
    await replay(0);
    expect(handled.map(({ id }) => id)).toEqual(['E1']);
    await replay(0);
    expect(handled).toHaveLength(1);
  });

  it('keeps only the links of what people write to each other', async () => {
    const { handle, handled, event } = intake();
    await handle({ ...event('E1'), text: 'between us: https://ex.org/a', links: [] });
    await handle({ ...event('E2'), text: 'see you at noon', links: [] });
    expect(handled).toMatchObject([{ id: 'E1', text: '', links: ['https://ex.org/a'] }]);
    const { tenant } = event('E1');
    expect(await store.inbox.get(tenant, 'E1')).toMatchObject({ text: '' });
    expect(await store.inbox.get(tenant, 'E2')).toBeUndefined();
  });

  it('handles what a process that died had stored', async () => {
    const { handled, event, replay } = intake();
    await store.inbox.record(event('E1'));
    await replay(0);
    expect(handled.map(({ id }) => id)).toEqual(['E1']);
  });

  it('rejects when the event could not be stored, so that the platform delivers it again', async () => {
    const broken = createIntake({
      store: {
        ...store,
        inbox: { ...store.inbox, record: () => Promise.reject(new Error('down')) },
      },
      findLinks: (text, marked) => servicesDouble().findLinks(text, marked),
      now: () => new Date(),
      onError: () => undefined,
      dispatch: () => Promise.resolve({}),
    });
    await expect(broken.handle(message('https://ex.org/a'))).rejects.toThrow('down');
  });
});
