import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checks } from '../../src/checks/index.ts';
import { signals } from '../../src/domain/finding.ts';

const root = new URL('../../', import.meta.url);
const ids = checks.map((check) => check.id);

/** Files of `src/checks` that hold no check. */
const machinery = new Set(['check', 'findings', 'index', 'inputs', 'run-checks']);
const machineryTests = new Set(['catalogue', 'run-checks', 'seed-article', 'whole-articles']);

function names(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

describe('the catalogue of checks', () => {
  it('lists every file of src/checks that is a check', () => {
    expect(names('src/checks', '.ts').filter((name) => !machinery.has(name))).toEqual(
      [...ids].sort(),
    );
  });

  it('has a table of tests for every check', () => {
    expect(names('tests/checks', '.test.ts').filter((name) => !machineryTests.has(name))).toEqual(
      [...ids].sort(),
    );
  });

  it('has a page for every check', () => {
    expect(names('docs/checks', '.md').filter((name) => name !== 'README')).toEqual(
      [...ids].sort(),
    );
  });

  it('describes each check', () => {
    for (const check of checks) {
      expect(check.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(Number.isInteger(check.version) && check.version >= 1).toBe(true);
      expect(check.title.split(' ').length).toBeLessThanOrEqual(4);
      expect(check.why).toMatch(/\.$/);
      expect(check.limits).toMatch(/\.$/);
      expect(Object.keys(check.messages).length).toBeGreaterThan(0);
      for (const other of check.yieldsTo ?? []) expect(ids).toContain(other);
    }
  });

  it('has pages that name their check and say what it does not prove', () => {
    for (const check of checks) {
      const page = readFileSync(new URL(`docs/checks/${check.id}.md`, root), 'utf8');
      expect(page).toMatch(new RegExp(`^# .*\`${check.id}\``));
      expect(page.replace(/\s+/g, ' ')).toContain(check.limits);
      expect(signals.some((signal) => page.includes(signal))).toBe(true);
    }
  });
});
