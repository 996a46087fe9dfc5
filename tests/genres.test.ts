import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checks } from '../src/checks/index.ts';
import { readInputs } from '../src/checks/inputs.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { plainArticle } from './checks/plain-article.ts';
import { voiceChecks } from './checks/voice-checks.ts';

/** What these articles were written for. */
const ids = [...voiceChecks, 'check-worthy'];

/** An article a file: the headline, a blank line, the body. */
function flagged(name: string): string[] {
  const raw = readFileSync(
    new URL(`fixtures/articles/voices-${name}.txt`, import.meta.url),
    'utf8',
  );
  const [title = '', ...body] = raw.trim().split('\n\n');
  const article = plainArticle({ title, text: body.join('\n\n') });
  const own = checks.filter((check) => ids.includes(check.id));
  return runChecks(own, readInputs(article, findClaims(article))).findings.map(
    ({ check, signal }) => `${check} · ${signal}`,
  );
}

describe('what the checks on voices say of a whole article', () => {
  it.each<[string, string[]]>([
    [
      'leak-story',
      [
        'quote-framing · strong',
        'unseen-document · some',
        'anonymous-source · some',
        'prediction · some',
        'vague-attribution · some',
        'superlative · weak',
      ],
    ],
    ['court-report', []],
    ['obituary', []],
    ['interview', ['quote-framing · some']],
    ['science', []],
    ['opinion', ['vague-attribution · weak']],
    ['press-release', ['interested-source · some', 'check-worthy · weak']],
    ['live-update', ['vague-attribution · weak', 'foreign-text · weak']],
    ['war-report', ['prediction · some', 'anonymous-source · weak']],
    ['travel', []],
  ])('%s: %j', (name, expected) => {
    expect(flagged(name).sort()).toEqual([...expected].sort());
  });
});

describe('the checks on voices', () => {
  const adversarial: readonly [string, string][] = [
    ['marks that open and never close', '“a '],
    ['commas', 'the official, who said, a source, '],
    ['crowds', 'some critics say experts argue others warn '],
    ['modals', 'will could may might lead to within the next '],
    ['papers', 'leaked internal confidential secret documents seen by '],
    ['records', 'the most largest record in the history of the world ever '],
    ['words of speech', 'said told asked wrote according to '],
    ['cookies', 'we use cookies read more sign up for our '],
    ['frames', 'in a rare moment of very rare candid admission of '],
    ['no spaces', 'aaaaaaaaaa'],
    ['spaces', '          '],
  ];
  const run = (text: string) => {
    const article = plainArticle({ title: 'A title', text });
    const own = checks.filter((check) => ids.includes(check.id));
    const began = process.cpuUsage();
    const { outcomes } = runChecks(own, readInputs(article, findClaims(article)));
    expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  };

  it.each(adversarial)('take time in proportion to the text: %s', (_, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    run(text(2_000));
    const short = Math.max(run(text(4_000)), run(text(4_000)), 25);
    // Eight times the text; the rest is slack for a busy machine.
    expect(run(text(32_000))).toBeLessThan(short * 8 * 4);
  });
});
