import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checks } from '../../src/checks/index.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import type { EvidenceSettings } from '../../src/domain/assistance.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import { assist } from '../../src/evidence/assist/assist.ts';
import { createBreaker } from '../../src/evidence/assist/breaker.ts';
import { createMeterInMemory, type Meter } from '../../src/evidence/assist/budget.ts';
import { createLanguageModel } from '../../src/evidence/providers/create-model.ts';
import type { ModelProvider } from '../../src/evidence/providers/language-model.ts';
import { analyse } from '../../src/pipeline.ts';
import { plainArticle } from '../checks/plain-article.ts';
import {
  startAnthropic,
  startOpenAi,
  type Behaviour,
  type ProviderDouble,
} from '../doubles/providers/providers.ts';

const text = `The port of Sandvik handled 25,000 containers in 2023 and hired 300 people.

Critics say the harbour is too small. Mayor Ana Ruiz said the quay would be extended by 2027.

In 2023 the port handled 91,000 containers, the yearbook shows.`;
const tenant = 'slack:T1' as TenantId;
const settings: EvidenceSettings = {
  leaves: 'article',
  useModel: true,
  useSearch: true,
  useLive: true,
  tokensPerDay: 100_000,
  searchesPerDay: 10,
};
const kinds = checks.map(({ id, why }) => ({ id, why }));
const key = 'sk-CANARY-KEY-1234567890';

function localReport(body = text): CheckedReport {
  const { report } = analyse(
    { ok: true, article: plainArticle({ text: body }) },
    {},
    {
      checks,
      findClaims,
      now: () => new Date('2026-03-02T10:00:00Z'),
    },
  );
  if (report.status !== 'checked') throw new Error('not checked');
  return report;
}

let double: ProviderDouble;
beforeEach(async () => {
  double = await startOpenAi();
});
afterEach(() => double.close());

interface Options {
  readonly settings?: Partial<EvidenceSettings>;
  readonly meter?: Meter;
  readonly ms?: number;
  readonly tokensPerArticle?: number;
  readonly provider?: ModelProvider;
  readonly body?: string;
  readonly pages?: string[];
}

function ask(options: Options = {}) {
  const clock = () => performance.now();
  const { provider = 'openai-compatible' } = options;
  const providers = {
    model: createLanguageModel({ provider, name: 'stub', url: double.url, key }),
    meter: options.meter ?? createMeterInMemory(),
    breakers: { model: createBreaker(clock), search: createBreaker(clock) },
    prices: { input: 3, output: 15 },
    limits: { ms: options.ms ?? 4_000, tokensPerArticle: options.tokensPerArticle ?? 20_000 },
    clock,
    today: () => '2026-03-02',
  };
  const about = { tenant, settings: { ...settings, ...options.settings } };
  const deps = {
    providers,
    kinds,
    readPage: (url: string) => {
      options.pages?.push(url);
      return Promise.resolve(undefined);
    },
  };
  return { providers, run: (report = localReport(options.body)) => assist(report, about, deps) };
}
const added = (local: CheckedReport, report: CheckedReport) =>
  report.findings.filter(({ id }) => !local.findings.some((each) => each.id === id));
const answer = (value: object): Behaviour => ({ kind: 'answer', text: JSON.stringify(value) });
const proposal = {
  findings: [
    {
      kind: 'unsourced-claim',
      quote: 'The port of Sandvik handled 25,000 containers in 2023',
      other: null,
    },
  ],
};

describe('a language model', () => {
  it.each(['openai-compatible', 'ollama', 'anthropic'] as const)(
    'of %s proposes findings: weak, marked, with its cost and time',
    async (provider) => {
      if (provider === 'anthropic') {
        await double.close();
        double = await startAnthropic();
      }
      double.behave(answer(proposal));
      const local = localReport();
      const report = await ask({ provider }).run();
      const [finding] = added(local, report);
      expect(finding).toMatchObject({
        check: 'unsourced-claim',
        signal: 'weak',
        quote: 'The port of Sandvik handled 25,000 containers in 2023',
        evidence: [{ kind: 'model', title: `Proposed by stub (${provider})` }],
      });
      expect(finding?.message).toContain('A language model proposes this');
      const { calls, tokensIn, tokensOut, costUsd, ms } = report.assistance!;
      expect({ calls, tokensIn, tokensOut }).toEqual({ calls: 2, tokensIn: 200, tokensOut: 40 });
      expect(costUsd).toBeCloseTo(0.0012, 6);
      expect(ms).toBeGreaterThan(0);
      expect(report.findings.filter(({ id }) => id !== finding?.id)).toEqual(local.findings);
    },
  );

  it('may wrap its answer in a fence', async () => {
    double.behave({
      kind: 'answer',
      text: `Here:\n\`\`\`json\n${JSON.stringify(proposal)}\n\`\`\``,
    });
    expect(added(localReport(), await ask().run())).toHaveLength(1);
  });

  it('gets no invented quotation through, of 200', async () => {
    const words = text.replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/);
    const invented = Array.from({ length: 200 }, (_, n) =>
      [
        n % 3 === 0 ? 'The port of Sandvik handled 25,001 containers' : '',
        ...words.slice(n % 20, (n % 20) + 6).toReversed(),
      ]
        .join(' ')
        .trim(),
    );
    const local = localReport();
    for (let from = 0; from < invented.length; from += 20) {
      const some = invented.slice(from, from + 20);
      double.behave(
        answer({
          claims: some.map((quote) => ({ quote, parts: [quote] })),
          findings: some.map((quote) => ({ kind: 'unsourced-claim', quote })),
          remarks: some.map((about) => ({ finding: 1, step: 'ask-the-speaker', about })),
        }),
      );
      const report = await ask().run(local);
      expect(added(local, report)).toEqual([]);
      expect(report.assistance?.leftOut).toBeGreaterThanOrEqual(40);
      for (const note of report.assistance?.notes ?? [])
        expect(note.text).toBe('Ask whoever said it');
    }
  });

  it('explains a finding in plain words and proposes a step', async () => {
    const remark = {
      finding: 1,
      explanation: 'The two figures are given for the same year, and they differ.',
      step: 'look-up-the-figure',
      about: 'In 2023 the port handled 91,000 containers',
    };
    double.behave(answer({ remarks: [remark] }));
    const report = await ask().run();
    expect(report.assistance?.notes.map(({ text: said }) => said)).toEqual([
      remark.explanation,
      'Look up the figure at the office that publishes it: “In 2023 the port handled 91,000 containers”',
    ]);
  });

  const troubles: [string, Behaviour, RegExp, number][] = [
    ['is slow', { kind: 'silence' }, /did not answer in time/, 400],
    [
      'has too much to do',
      { kind: 'status', status: 429, headers: { 'retry-after': '60' } },
      /too much to do/,
      4_000,
    ],
    ['fails', { kind: 'status', status: 500 }, /could not be reached/, 4_000],
    ['breaks off', { kind: 'cut' }, /broke off/, 4_000],
    ['refuses', { kind: 'refusal' }, /refused to answer/, 4_000],
    [
      'does not answer in JSON',
      { kind: 'answer', text: 'Certainly! {"findings": [' },
      /form that was asked for/,
      4_000,
    ],
    ['answers in another shape', answer({ findings: 'many' }), /form that was asked for/, 4_000],
    ['answers without end', { kind: 'endless' }, /could not be reached, or broke off/, 4_000],
    [
      'sends us elsewhere',
      { kind: 'redirect', to: 'http://169.254.169.254/' },
      /could not be reached/,
      4_000,
    ],
  ];
  it.each(troubles)(
    'that %s leaves the local report, in time, and it is said',
    async (_, behaviour, says, ms) => {
      double.behave(behaviour);
      const local = localReport();
      const started = performance.now();
      const report = await ask({ ms }).run(local);
      expect(performance.now() - started).toBeLessThan(2_500);
      expect(report.findings).toEqual(local.findings);
      expect(report.notChecked.join()).toMatch(says);
    },
  );

  it('that is not there is left alone after two failures', async () => {
    await double.close();
    const { run } = ask();
    const local = localReport();
    await run(local);
    const started = performance.now();
    const report = await run(local);
    expect(performance.now() - started).toBeLessThan(200);
    expect(report.notChecked.join()).toContain('has not been answering');
    expect(report.findings).toEqual(local.findings);
  });

  it('is not asked beyond the day’s budget', async () => {
    const report = await ask({ settings: { tokensPerDay: 500 } }).run();
    expect(double.requests).toHaveLength(0);
    expect(report.notChecked.join()).toContain('today’s budget is used up');
  });

  it('is not asked beyond what one article may use, whatever its length', async () => {
    double.behave(answer({}));
    const body = Array.from(
      { length: 5_000 },
      (_, n) => `The port of Sandvik handled ${n} crates in 2023.`,
    ).join('\n\n');
    const report = await ask({ tokensPerArticle: 4_000, body }).run({
      ...localReport(),
      article: plainArticle({ text: body }),
    });
    const sent = double.requests.reduce((sum, request) => sum + request.body.length, 0);
    expect(sent / 3).toBeLessThan(4_000);
    expect(report.notChecked.join()).toMatch(/was given words 1–[\d,]+ of [\d,]+/);
  });

  it.each([
    ['nothing', 0, false, false],
    ['claim', 1, true, false],
    ['article', 2, true, true],
  ] as const)('is sent %s and no more', async (leaves, requests, hasClaim, hasTitle) => {
    double.behave(answer(proposal));
    const local = localReport(
      `A title of its own for this\n\n${text}\n\nRain fell on Tuesday evening in Osten.`,
    );
    const report = await ask({ settings: { leaves } }).run(local);
    expect(double.requests).toHaveLength(requests);
    const sent = double.requests.map(({ body }) => body).join();
    expect(sent.includes('25,000 containers')).toBe(hasClaim);
    expect(sent.includes('A title of its own')).toBe(hasTitle);
    if (leaves === 'nothing') expect(report).toBe(local);
    if (leaves === 'claim') expect(added(local, report)).toEqual([]);
  });
});
