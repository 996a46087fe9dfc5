import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checks } from '../src/checks/index.ts';
import { readInputs } from '../src/checks/inputs.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { plainArticle } from './checks/plain-article.ts';
import { voiceChecks } from './checks/voice-checks.ts';
import { voicesExpected } from './fixtures/voices-expected.ts';

const folder = new URL('fixtures/voices/', import.meta.url);

/** What is said of an article, a line a finding: check, signal, message. */
function said(name: string): string[] {
  const [title = '', ...body] = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trim()
    .split('\n\n');
  const article = plainArticle({ title, text: body.join('\n\n') });
  const own = checks.filter((check) => voiceChecks.includes(check.id));
  return runChecks(own, readInputs(article, findClaims(article))).findings.map(
    ({ check, signal, message }) => `${check} · ${signal} · ${message}`,
  );
}

/** News of many genres, flawed ones, clean ones and ones full of traps; each was read as an editor would. */
describe('voices in articles of every genre', () => {
  const names = readdirSync(folder)
    .map((file) => file.replace('.txt', ''))
    .sort();

  it('expects something of each article', () => {
    expect(Object.keys(voicesExpected).sort()).toEqual(names);
  });

  it.each(names)('%s', (name) => {
    expect(said(name)).toEqual(voicesExpected[name]);
  });
});
