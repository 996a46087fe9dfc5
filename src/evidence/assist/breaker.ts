/** After so many failures in a row a provider is left alone for a while: nobody waits for it. */
const failuresInARow = 2;
const pauseMs = 60_000;

export interface Breaker {
  isOpen(): boolean;
  worked(): void;
  failed(): void;
}

/** @param clock milliseconds, monotonic */
export function createBreaker(clock: () => number): Breaker {
  let failures = 0;
  let until = -Infinity;
  return {
    isOpen: () => clock() < until,
    worked: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      if (failures >= failuresInARow) until = clock() + pauseMs;
    },
  };
}
