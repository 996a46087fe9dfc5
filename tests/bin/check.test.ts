import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { reportSchema } from '../../src/domain/report-schema.ts';

const weakOnly =
  'Works begin on the quay\n\nThe council will mend the quay in spring, its engineer Pia Sommer said on Monday.\n\nCritics say the works come late.\n';
const contradiction =
  'Ferry numbers\n\nThe ferry carried 41,000 passengers in 2021, the port said. The ferry carried 68,000 passengers in 2021, the port said.\n';

function check(text: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/claimdesk.js', 'check', '-', '--no-color', ...options],
    { input: text, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, stdout, stderr };
}

describe('claimdesk check', () => {
  it('prints the report, and exits 0 unless it is asked to fail', () => {
    const { status, stdout } = check(contradiction);
    expect(stdout).toContain('Figures differ');
    expect(status).toBe(0);
    expect(check(contradiction, '--fail-on', 'strong').status).toBe(1);
  });

  it('never says that nothing was flagged without counting what it left out', () => {
    const { stdout } = check(weakOnly, '--min-signal', 'some');
    expect(stdout).toMatch(/1 flag below ‘some’/);
    const json = reportSchema.parse(
      JSON.parse(check(weakOnly, '--min-signal', 'some', '--format', 'json').stdout),
    );
    expect(json).toMatchObject({
      findings: [],
      notChecked: ["1 flag below 'some' left out, as asked."],
    });
  });

  it.each([
    ['empty text', '', [], 3, /There was no text to check/],
    [
      'another language',
      'Это русский текст о том, как город строит мост. '.repeat(5),
      [],
      4,
      /Russian/,
    ],
    ['an unknown format', contradiction, ['--format', 'xml'], 2, /one of text, json/],
  ] as const)(
    'answers %s with a sentence and its own exit code',
    (_, text, options, exit, says) => {
      const { status, stdout, stderr } = check(text, ...options);
      expect(stdout + stderr).toMatch(says);
      expect(status).toBe(exit);
    },
  );
});
