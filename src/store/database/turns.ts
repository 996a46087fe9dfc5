/**
 * One at a time, first come first served. PGlite has a single connection: while one client is
 * inside a transaction, a statement of another would silently become part of it.
 */
export interface Turns {
  /** Resolves when it is the caller's turn; call the result to end the turn (again: no effect). */
  take(): Promise<() => void>;
}

export function turns(): Turns {
  let last = Promise.resolve();
  return {
    async take() {
      const before = last;
      let end: () => void = () => undefined;
      last = new Promise((resolve) => (end = resolve));
      await before;
      return end;
    },
  };
}
