import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEngine, type Engine } from '../../bin/reading.ts';
import { readConfig } from '../../src/config.ts';
import type { EvidenceSettings } from '../../src/domain/assistance.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import { createMeterInMemory } from '../../src/evidence/assist/budget.ts';
import type { EvidenceStore } from '../../src/store/evidence-port.ts';
import type { Store } from '../../src/store/port.ts';
import { startGet, startOpenAi, type ProviderDouble } from '../doubles/providers/providers.ts';

const body =
  'Critics say the harbour is too small.\n\nIn 2023 the port of Sandvik handled 91,000 containers, according to its own yearbook.';
const chosen: Readonly<Record<string, Partial<EvidenceSettings>>> = {
  'slack:all': {},
  'slack:no-model': { useModel: false },
  'slack:no-live': { useLive: false },
  'slack:no-search': { useSearch: false },
  'slack:claims': { leaves: 'claim' },
  'slack:nothing': { leaves: 'nothing' },
  'slack:poor': { tokensPerDay: 10, searchesPerDay: 0 },
};

let model: ProviderDouble;
let search: ProviderDouble;
let live: ProviderDouble;
let engine: Engine;
beforeAll(async () => {
  [model, search, live] = await Promise.all([startOpenAi(), startGet(), startGet()]);
  search.behave({ kind: 'answer', text: '{"results":[]}' });
  const evidence: Pick<EvidenceStore, 'settings' | 'answer' | 'keepAnswer' | 'take' | 'settle'> = {
    ...createMeterInMemory(),
    settings: (tenant) => Promise.resolve(chosen[tenant]),
    answer: () => Promise.resolve(undefined),
    keepAnswer: () => Promise.resolve(),
  };
  const empty = { isEmpty: () => Promise.resolve(true) };
  const memory = {
    ...empty,
    statistics: () => Promise.resolve({ documents: 0, frequency: new Map() }),
  };
  engine = createEngine(
    readConfig({
      CLAIMDESK_EVIDENCE_LEAVES: 'article',
      CLAIMDESK_MODEL_PROVIDER: 'openai-compatible',
      CLAIMDESK_MODEL_NAME: 'stub',
      CLAIMDESK_MODEL_URL: model.url,
      CLAIMDESK_SEARCH_PROVIDER: 'searxng',
      CLAIMDESK_SEARCH_URL: search.url,
      CLAIMDESK_GOOGLE_FACT_CHECK_KEY: 'key',
      CLAIMDESK_GOOGLE_FACT_CHECK_URL: live.url,
    }),
    undefined,
    { evidence, memory, factChecks: empty } as unknown as Store,
  );
});
afterAll(async () => {
  await engine.close();
  await Promise.all([model.close(), search.close(), live.close()]);
});
beforeEach(() => {
  for (const double of [model, search, live]) double.requests.length = 0;
});

async function check(tenant: string): Promise<CheckedReport> {
  const { report } = await engine.analyse({
    source: { kind: 'text', text: body },
    tenant: tenant as TenantId,
  });
  if (report.status !== 'checked') throw new Error(report.reason);
  return report;
}

describe('what a workspace chose holds for its own articles alone', () => {
  it.each([
    ['slack:all', { model: true, search: true, live: true }],
    ['slack:no-model', { model: false, search: true, live: true }],
    ['slack:no-live', { model: true, search: true, live: false }],
    ['slack:no-search', { model: true, search: false, live: true }],
    ['slack:claims', { model: true, search: true, live: true }],
    ['slack:nothing', { model: false, search: false, live: false }],
    ['slack:poor', { model: false, search: false, live: true }],
    ['slack:all', { model: true, search: true, live: true }],
  ])('%s: %j', async (tenant, asked) => {
    const report = await check(tenant);
    expect({
      model: model.requests.length > 0,
      search: search.requests.length > 0,
      live: live.requests.length > 0,
    }).toEqual(asked);
    const whole = model.requests.some(({ body: sent }) => sent.includes('\\"article\\"'));
    expect(whole).toBe(asked.model && tenant !== 'slack:claims');
    expect(report.findings.map(({ check: id }) => id)).toContain('vague-attribution');
  });

  it('a budget that is used up is said, and of one workspace only', async () => {
    expect((await check('slack:poor')).notChecked.join(' ')).toMatch(
      /language model was not asked everything: today’s budget.*web was not searched for every claim: today’s budget/,
    );
    expect((await check('slack:all')).notChecked).toEqual([]);
  });
});
