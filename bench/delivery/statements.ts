import type { Database } from '../../src/store/database/database.ts';

/** The same database, and how many statements went through it, BullMQ's and the store's. */
export function counted(database: Database): {
  readonly database: Database;
  readonly statements: () => { readonly store: number; readonly queue: number };
} {
  const seen = { store: 0, queue: 0 };
  const note = (text: string): void => {
    // The store names its schema, BullMQ relies on the search path.
    if (/^(?:begin|commit)/i.test(text) || text.includes('"claimdesk"')) seen.store += 1;
    else seen.queue += 1;
  };
  const watch = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name);
        if (typeof value !== 'function') return value;
        if (name === 'query') {
          return (text: string, ...rest: unknown[]) => {
            note(text);
            return (value as (...all: unknown[]) => unknown).call(of, text, ...rest);
          };
        }
        if (name === 'connect') {
          return async () => watch(await (value as () => Promise<object>).call(of));
        }
        return (value as (...all: unknown[]) => unknown).bind(of);
      },
    });
  return { database: { ...database, pool: watch(database.pool) }, statements: () => ({ ...seen }) };
}
