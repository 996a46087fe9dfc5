import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { runSsrfCases } from '../../bench/extraction/ssrf-cases.ts';
import { ssrfCases } from './ssrf-cases.ts';

describe('addresses that must not be opened, and those that must', () => {
  it('has the breadth of the attack tables', () => {
    expect(ssrfCases.length).toBeGreaterThan(350);
    expect(ssrfCases.filter((item) => item.expect === 'allow').length).toBeGreaterThan(50);
  });

  it('opens and refuses each as its case says, with no connection to the canary', async () => {
    const { outcomes, canaryConnections } = await runSsrfCases(ssrfCases);
    const wrong = outcomes.filter(({ passed }) => !passed);
    expect(
      wrong.map(({ case: item, reason }) => `${item.expect} ${item.url} (${item.why}): ${reason}`),
    ).toEqual([]);
    expect(canaryConnections).toBe(0);
  });

  // Not every system lets an ordinary user make a network namespace.
  (canIsolate() ? it : it.skip)('does the same where nothing but loopback is up', () => {
    const script = "import('./tests/article/ssrf-isolated.ts').then(({ main }) => main())";
    const command = `ip link set lo up 2>/dev/null; exec node --import tsx -e "${script}"`;
    const output = execFileSync('unshare', ['-rn', 'sh', '-c', command], {
      encoding: 'utf8',
      timeout: 25_000,
    });
    const last = output.trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toEqual({ wrong: 0, canaryConnections: 0 });
  });
});

function canIsolate(): boolean {
  try {
    execFileSync('unshare', ['-rn', 'sh', '-c', 'ip link set lo up'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
