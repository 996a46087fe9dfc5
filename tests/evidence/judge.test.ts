import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TenantId } from '../../src/domain/ids.ts';
import { createBreaker } from '../../src/evidence/assist/breaker.ts';
import { createMeterInMemory } from '../../src/evidence/assist/budget.ts';
import { judgeClaim } from '../../src/evidence/assist/judge.ts';
import { openSession } from '../../src/evidence/assist/session.ts';
import { createLanguageModel } from '../../src/evidence/providers/create-model.ts';
import { plainArticle } from '../checks/plain-article.ts';
import { startOpenAi, type ProviderDouble } from '../doubles/providers/providers.ts';

const text = 'The port of Sandvik handled 25,000 containers in 2023.';
const claim = { text, range: { start: 0, end: text.length } };
const pages: Readonly<Record<string, string>> = {
  'https://a.example/1':
    'Sandvik\n\nThe port of Sandvik handled 31,000 containers in 2023, its yearbook says.',
  'https://b.example/1':
    'Harbours\n\nOf the harbours on this coast the port of Sandvik handled 25,000 containers in 2023.',
  'https://c.example/1': 'Weather\n\nRain fell on Sandvik port in 2023 as in every year.',
};

let model: ProviderDouble;
beforeEach(async () => {
  model = await startOpenAi();
});
afterEach(() => model.close());

async function judged(passages: readonly object[]) {
  model.behave({ kind: 'answer', text: JSON.stringify({ passages }) });
  const clock = () => performance.now();
  const found = Object.keys(pages).map((url) => ({ title: '', url, snippet: '' }));
  const session = openSession(
    {
      model: createLanguageModel({ provider: 'openai-compatible', name: 'stub', url: model.url }),
      search: { name: 'stub', search: () => Promise.resolve({ ok: true, results: found }) },
      meter: createMeterInMemory(),
      breakers: { model: createBreaker(clock), search: createBreaker(clock) },
      limits: { ms: 5_000, tokensPerArticle: 10_000 },
      clock,
      today: () => '2026-03-02',
    },
    'local' as TenantId,
    {
      leaves: 'claim',
      useModel: true,
      useSearch: true,
      useLive: false,
      tokensPerDay: 100_000,
      searchesPerDay: 10,
    },
  );
  return judgeClaim(claim, plainArticle({ text }), {
    session,
    model: 'stub',
    readPage: (url) => Promise.resolve({ title: url, text: pages[url] ?? '' }),
  });
}

const says = {
  otherwise: {
    page: 1,
    quote: 'The port of Sandvik handled 31,000 containers in 2023',
    relation: 'differs',
  },
  same: {
    page: 2,
    quote: 'the port of Sandvik handled 25,000 containers in 2023',
    relation: 'same',
  },
  neither: { page: 3, quote: 'Rain fell on Sandvik port in 2023', relation: 'neither' },
};

describe('a model that compares a claim with pages', () => {
  it('is heard first where they say otherwise: weak, marked, with the passage and its page', async () => {
    const { finding, pagesRead, leftOut } = await judged(Object.values(says));
    expect({ pagesRead, leftOut }).toEqual({ pagesRead: 3, leftOut: 0 });
    expect(finding).toMatchObject({
      signal: 'weak',
      quote: text,
      message:
        'A language model compared pages found on the web: 1 page from 1 independent origin says otherwise.',
      evidence: [
        {
          kind: 'web',
          url: 'https://a.example/1',
          publisher: 'a.example',
          quote: says.otherwise.quote,
        },
      ],
    });
    expect(finding?.receipt).toContain(`a.example: “${says.otherwise.quote}”`);
    expect(finding?.receipt).toContain('compared by stub');
  });

  it('is heard where they say the same', async () => {
    const { finding } = await judged([says.same, says.neither]);
    expect(finding?.message).toMatch(/1 page from 1 independent origin says the same/);
  });

  it.each([
    [
      'a passage that stands nowhere',
      { ...says.same, quote: 'the port of Sandvik handled 26,000 containers' },
    ],
    ['a passage of another page', { ...says.same, page: 1 }],
    ['a page that there is not', { ...says.same, page: 9 }],
    ['a passage of two words', { ...says.same, quote: 'Sandvik handled' }],
    ['the claim itself in place of a passage', { ...says.otherwise, quote: text }],
  ])('is not heard with %s', async (_, passage) => {
    const { finding, leftOut } = await judged([passage]);
    expect(finding).toBeUndefined();
    expect(leftOut).toBe(1);
  });

  it('has nothing to say where nothing bears on the claim', async () => {
    expect((await judged([says.neither])).finding).toBeUndefined();
    expect((await judged([])).finding).toBeUndefined();
  });

  it('that gives no answer leaves the comparison to the rules', async () => {
    model.behave({ kind: 'status', status: 500 });
    const { finding } = await judged('no list' as never);
    expect(finding?.message).toBe(
      'Found on the web: 1 page from 1 independent origin says the same.',
    );
    expect(finding?.receipt).not.toContain('compared by');
  });
});
