import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settingsTable } from '../bin/settings-table.ts';
import { settings } from '../src/config.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('lists every setting with its default', () => {
    const table = /<!-- settings -->\s*([\s\S]*?)\s*<!-- \/settings -->/.exec(readme)?.[1] ?? '';
    const squeezed = (text: string) => text.replace(/[ -]+/g, ' ');
    expect(squeezed(table)).toBe(squeezed(settingsTable()));
  });

  it('has every setting in .env.example', () => {
    const example = readFileSync('.env.example', 'utf8');
    for (const name of Object.keys(settings)) expect(example).toContain(`${name}=`);
  });

  it.each([
    ['Slack', 8],
    ['Discord', 6],
  ])('sets up %s in at most %i steps, each with what one sees', (name, most) => {
    const section =
      new RegExp(`### ${name}, in [\\s\\S]*?(?=\\n###? |\\n## )`).exec(readme)?.[0] ?? '';
    const steps = section.split(/\n(?=\d+\. )/).slice(1);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.length).toBeLessThanOrEqual(most);
    for (const step of steps) expect(step).toContain('_You see_');
  });

  it('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((path) => !existsSync(path))).toEqual([]);
  });
});
