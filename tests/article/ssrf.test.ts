import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runSsrfCases } from '../../bench/extraction/ssrf-cases.ts';
import { ssrfCases } from './ssrf-cases.ts';

/** util-linux: a process of its own network, in which nothing exists but loopback. */
const isolate = 'unshare';

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
    const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-ssrf-'));
    const file = path.join(folder, 'cases.json');
    writeFileSync(file, JSON.stringify(ssrfCases));
    const run = `ip link set lo up; exec node --import tsx bench/extraction/ssrf.ts ${file}`;
    const output = execFileSync(isolate, ['-rn', 'sh', '-c', run], {
      encoding: 'utf8',
      timeout: 28_000,
    });
    rmSync(folder, { recursive: true });
    expect(output).toContain(`${ssrfCases.length} of ${ssrfCases.length} as expected`);
    expect(output).toContain('canary connections: 0');
  });
});

function canIsolate(): boolean {
  try {
    execFileSync(isolate, ['-rn', 'sh', '-c', 'ip link set lo up'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
