import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Measured {
  readonly name: string;
  readonly code: string;
  readonly ms: number;
  readonly grownMb: number;
  readonly delayMs: number;
  readonly plainP95Ms: number;
  readonly baselineP95Ms: number;
}

/** Shorter times than this differ by more than double for no reason but the machine. */
const shortestMs = 100;

describe('hostile pages with plain ones between them', () => {
  let measured: readonly Measured[] = [];

  beforeAll(async () => {
    const probe = ['--import', 'tsx', 'tests/article/hostile-probe.ts'];
    // The loader of this test run is not the one that the probe needs.
    const environment = { ...process.env, NODE_OPTIONS: '' };
    const { stdout } = await promisify(execFile)(process.execPath, probe, { env: environment });
    measured = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Measured);
  }, 180_000);

  it('are all read or refused, P1 to P10', () => {
    expect(measured.map(({ name }) => name.split(' ')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => `P${index + 1}`),
    );
  });

  it('take 15 seconds at most', () => {
    expect(measured.filter(({ ms }) => ms > 15_000)).toEqual([]);
  });

  it('add 100 MB of memory at most', () => {
    expect(measured.filter(({ grownMb }) => grownMb > 100)).toEqual([]);
  });

  it('hold the main loop up for 250 ms at most', () => {
    expect(measured.filter(({ delayMs }) => delayMs > 250)).toEqual([]);
  });

  it('leave plain pages within twice their time', () => {
    const slow = measured.filter(
      ({ plainP95Ms, baselineP95Ms }) => plainP95Ms > 2 * Math.max(baselineP95Ms, shortestMs),
    );
    expect(slow).toEqual([]);
  });
});
