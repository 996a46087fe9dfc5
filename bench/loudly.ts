import { constants } from 'node:os';
import { sayWhenCutShort } from '../bin/ending.ts';

/**
 * A long run says why it ends before its time: cut short by a signal (`timeout` sends one), or left
 * with nothing to wait for. Returns what tells how far it has come, which goes into that sentence.
 */
export function endLoudly(what: string): (doing: string) => void {
  let now = 'starting';
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1_000).toFixed(0)} s`;
  sayWhenCutShort(what, (line) => console.error(`${line} After ${seconds()}: ${now}.`));
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
    process.once(signal, () => {
      console.error(`${what} was ended by ${signal} after ${seconds()}: ${now}.`);
      process.exit(128 + constants.signals[signal]);
    });
  }
  return (doing) => {
    now = doing;
  };
}
