import { describe, expect, it } from '@jest/globals';
import { defineCheck, type Check, type Flag } from '../../src/checks/check.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { plainArticle } from './plain-article.ts';

const text = 'The fund paid out £3m last year. The council says the fund paid out £5m.';
const inputs = () => readInputs(plainArticle({ text }));
const quiet = { now: () => 0 };

function place(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function flag(words: string, more: Partial<Flag> = {}): Flag {
  return {
    signal: 'some',
    range: place(words),
    message: 'differs',
    with: { words },
    receipt: ['3 and 5 are 2 apart'],
    nextStep: 'Ask the fund.',
    ...more,
  };
}

function check(id: string, flags: readonly Flag[], more: Partial<Check> = {}): Check {
  return defineCheck({
    id,
    version: 2,
    title: 'Figures differ',
    why: 'Two figures cannot both stand.',
    limits: 'It does not say which one is right.',
    needs: ['article'],
    messages: { differs: 'The text says {words}.' },
    run: () => flags,
    ...more,
  });
}

describe('runChecks', () => {
  it('turns a flag into a finding with quotes, filled message and rule line', () => {
    const { findings } = runChecks(
      [check('sums', [flag('£3m', { related: [place('£5m')] })])],
      inputs(),
    );
    expect(findings).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        check: 'sums',
        signal: 'some',
        range: place('£3m'),
        quote: '£3m',
        related: [{ range: place('£5m'), quote: '£5m' }],
        message: 'The text says £3m.',
        receipt: '3 and 5 are 2 apart\nRule sums/2',
        nextStep: 'Ask the fund.',
        evidence: [],
      },
    ]);
  });

  it('reports a check that throws as failed and keeps the findings of the others', () => {
    const seen: unknown[] = [];
    const broken = check('broken', [], {
      run: () => {
        throw new RangeError('off the end');
      },
    });
    const run = runChecks([broken, check('sums', [flag('£3m')])], inputs(), {
      ...quiet,
      onError: (id, error) => seen.push([id, String(error)]),
    });
    expect(run.outcomes).toEqual([
      { check: 'broken', ms: 0, status: 'failed', code: 'RangeError' },
      { check: 'sums', ms: 0, status: 'ran', findings: 1 },
    ]);
    expect(run.findings).toHaveLength(1);
    expect(seen).toEqual([['broken', 'RangeError: off the end']]);
  });

  it('fails a check whose message has an empty slot, instead of showing it', () => {
    const run = runChecks([check('sums', [flag('£3m', { with: {} })])], inputs(), quiet);
    expect(run).toEqual({
      findings: [],
      outcomes: [{ check: 'sums', ms: 0, status: 'failed', code: 'Error' }],
    });
  });

  it('passes on why a check does not apply', () => {
    const shy = check('shy', [], {
      run: () => ({ notApplicable: 'The article has no headline.' }),
    });
    expect(runChecks([shy], inputs(), quiet).outcomes).toEqual([
      { check: 'shy', ms: 0, status: 'not-applicable', reason: 'The article has no headline.' },
    ]);
  });

  it('hands a check the inputs that it declared and no others', () => {
    const given: string[][] = [];
    const nosy = check('nosy', [], {
      needs: ['sentences'],
      run: (all) => {
        given.push(Object.keys(all));
        return [];
      },
    });
    runChecks([nosy], inputs());
    expect(given).toEqual([['sentences']]);
  });

  it('fails only the checks that need an input which cannot be read', () => {
    const unreadable = Object.defineProperty(inputs(), 'claims', {
      get() {
        throw new TypeError('no claims');
      },
    });
    const run = runChecks(
      [check('claims', [], { needs: ['claims'] }), check('sums', [flag('£3m')])],
      unreadable,
      quiet,
    );
    expect(run.outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'ran']);
  });

  it('orders by signal, then by position', () => {
    const run = runChecks(
      [
        check('late', [flag('£5m', { signal: 'strong' }), flag('council', { signal: 'weak' })]),
        check('early', [flag('£3m'), flag('The fund', { signal: 'weak' })]),
      ],
      inputs(),
    );
    expect(run.findings.map((finding) => finding.quote)).toEqual([
      '£5m',
      '£3m',
      'The fund',
      'council',
    ]);
  });

  it('merges identical findings and lets the more serious one speak', () => {
    const run = runChecks(
      [check('sums', [flag('£3m', { signal: 'weak' }), flag('£3m', { signal: 'strong' })])],
      inputs(),
      quiet,
    );
    expect(run.findings.map((finding) => finding.signal)).toEqual(['strong']);
    expect(run.outcomes).toMatchObject([{ findings: 1 }]);
  });

  it('lets the more specific of two checks speak where both see all the same places', () => {
    const general = check('general', [flag('paid out £3m'), flag('council')], {
      yieldsTo: ['specific'],
    });
    const specific = check('specific', [flag('£3m')]);
    const run = runChecks([general, specific], inputs());
    expect(run.findings.map((finding) => [finding.check, finding.quote])).toEqual([
      ['specific', '£3m'],
      ['general', 'council'],
    ]);
  });

  it('gives the same findings, byte for byte, for the same article', () => {
    const run = () =>
      JSON.stringify(runChecks([check('sums', [flag('£5m'), flag('£3m')])], inputs(), quiet));
    expect(run()).toBe(run());
  });
});

describe('readInputs', () => {
  it('computes an input when it is first read, and once', () => {
    const lazy = inputs();
    expect(lazy.document).toBe(lazy.document);
    expect(lazy.sentences).toBe(lazy.document.sentences);
    expect(lazy.sentences).toHaveLength(2);
  });
});
