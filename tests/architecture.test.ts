import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

describe('the architecture', () => {
  it('keeps its import rules and has no cycles', async () => {
    const run = promisify(execFile);
    const { stdout } = await run(
      'npx',
      [
        'depcruise',
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'src',
        'commands',
        'workers',
        'bin',
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    ).catch((error: { stdout: string }) => error);
    const { summary } = JSON.parse(stdout) as {
      summary: {
        totalCruised: number;
        violations: { from: string; to: string; rule: { name: string } }[];
      };
    };
    expect(summary.totalCruised).toBeGreaterThan(20);
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  }, 120_000);

  it('keeps the top level that people know', () => {
    const names = readdirSync('.');
    for (const name of ['src', 'commands', 'workers', 'tests', 'package.json', 'README.md']) {
      expect(names).toContain(name);
    }
  });

  it('has no drawer for odds and ends', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|managers?|common|misc)\b/.test(file)),
    ).toEqual([]);
  });
});
