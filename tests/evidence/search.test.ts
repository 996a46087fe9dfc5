import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { plainArticle } from '../checks/plain-article.ts';
import { startGet, type Behaviour, type ProviderDouble } from '../doubles/providers/providers.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { createBreaker } from '../../src/evidence/assist/breaker.ts';
import { createMeterInMemory } from '../../src/evidence/assist/budget.ts';
import { judgeClaim } from '../../src/evidence/assist/judge.ts';
import { openSession } from '../../src/evidence/assist/session.ts';
import { originsOf } from '../../src/evidence/origins.ts';
import { createLiveFactChecks } from '../../src/evidence/providers/live-fact-checks.ts';
import { createWebSearch } from '../../src/evidence/providers/web-search.ts';

let double: ProviderDouble;
beforeEach(async () => {
  double = await startGet();
});
afterEach(() => double.close());
const soon = () => AbortSignal.timeout(400);
const results = [
  { title: 'Yearbook', url: 'https://a.example/1', description: 'x', content: 'x' },
  { title: 'No address', url: 'javascript:alert(1)' },
];
const troubles: [string, Behaviour, string][] = [
  ['too much to do', { kind: 'status', status: 429 }, 'busy'],
  ['an error', { kind: 'status', status: 500 }, 'unavailable'],
  ['silence', { kind: 'silence' }, 'timeout'],
  ['half an answer', { kind: 'cut' }, 'unavailable'],
  ['an endless answer', { kind: 'endless' }, 'unavailable'],
  ['a redirect', { kind: 'redirect', to: 'http://169.254.169.254/' }, 'unavailable'],
  ['another shape', { kind: 'answer', text: '{"web":7,"results":7,"claims":7}' }, 'invalid'],
];

describe('a web search', () => {
  it.each([
    [
      'brave',
      { web: { results } },
      '/res/v1/web/search?q=port+of+Sandvik&count=8',
      '',
      'x-subscription-token',
    ],
    ['searxng', { results }, '/search?q=port+of+Sandvik&format=json', '', 'authorization'],
    ['json', results, '/find?for=port%20of%20Sandvik', '/find?for={query}', 'authorization'],
  ] as const)('of %s is asked in its own protocol', async (provider, body, path, at, header) => {
    double.behave({ kind: 'answer', text: JSON.stringify(body) });
    const search = createWebSearch({ provider, url: `${double.url}${at}`, key: 'key-1' });
    expect(await search.search('port of Sandvik', soon())).toEqual({
      ok: true,
      results: [{ title: 'Yearbook', url: 'https://a.example/1', snippet: 'x' }],
    });
    expect(double.requests[0]?.path).toBe(path);
    expect(double.requests[0]?.headers[header]).toContain('key-1');
  });

  it.each(troubles)('that gives %s is no search', async (_, behaviour, code) => {
    double.behave(behaviour);
    for (const provider of ['brave', 'searxng'] as const) {
      const search = createWebSearch({ provider, url: double.url, key: 'k' });
      expect(await search.search('port', soon())).toEqual({ ok: false, code });
    }
  });
});

describe('the live service of fact-checks', () => {
  it('gives what publishers state', async () => {
    const claims = [
      {
        text: 'Crime in Leverton fell by 12%.',
        claimant: 'Ana Ruiz',
        claimDate: '2023-02-01T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'Checkers of Ost', site: 'checkers.example' },
            url: 'https://checkers.example/leverton',
            title: 'What the figures say',
            reviewDate: '2023-03-01T00:00:00Z',
            textualRating: 'Half right',
            languageCode: 'en',
          },
          { publisher: {}, textualRating: 'x' },
        ],
      },
    ];
    double.behave({ kind: 'answer', text: JSON.stringify({ claims }) });
    const live = createLiveFactChecks({ key: 'key-1', url: double.url });
    expect(await live.ask('Crime in Leverton', soon())).toMatchObject({
      ok: true,
      factChecks: [
        { publisher: 'Checkers of Ost', rating: 'Half right', publishedOn: '2023-03-01' },
      ],
    });
    expect(double.requests[0]?.path).not.toContain('key-1');
    expect(double.requests[0]?.headers['x-goog-api-key']).toBe('key-1');
  });

  it.each(troubles)('that gives %s is passed over', async (_, behaviour, code) => {
    double.behave(behaviour);
    const live = createLiveFactChecks({ key: 'k', url: double.url });
    expect(await live.ask('port', soon())).toEqual({ ok: false, code });
  });
});

const wire =
  'The port of Sandvik handled 25,000 containers in 2023, its director told reporters on Tuesday, adding that the quay would be extended before winter comes.';

describe('independent origins', () => {
  const page = (publisher: string, text: string) => ({ publisher, text });
  it.each([
    [
      'copies of one wire story',
      [
        page('a', wire),
        page('b', `SANDVIK (Wire) - ${wire}`),
        page('c', wire.replace('on Tuesday', 'Tuesday')),
      ],
      1,
    ],
    [
      'two pages of one publisher',
      [page('a', wire), page('a', 'Rain fell in Osten all day and the ferry was late again.')],
      1,
    ],
    [
      'a story of its own',
      [
        page('a', wire),
        page(
          'b',
          'In 2023 some 25,000 containers went through Sandvik, the yearbook of the ministry says in its third table.',
        ),
      ],
      2,
    ],
    [
      'a long page that holds the wire story',
      [
        page('a', wire),
        page('b', `${'Rain fell in Osten and the ferry was late. '.repeat(30)} ${wire}`),
      ],
      1,
    ],
    ['short texts', [page('a', 'Rain fell.'), page('b', 'Rain fell.')], 2],
  ])('%s', (_, pages, origins) => {
    expect(originsOf(pages)).toHaveLength(origins);
  });
});

it('evidence from the web counts origins, quotes passages, and leaves the article’s own site out', async () => {
  const article = { ...plainArticle({ text: wire }), url: 'https://own.example/story' };
  const urls = [
    'https://own.example/other',
    'https://a.example/1',
    'https://b.example/1',
    'https://c.example/1',
  ];
  double.behave({
    kind: 'answer',
    text: JSON.stringify({ results: urls.map((url) => ({ title: 't', url })) }),
  });
  const clock = () => performance.now();
  const session = openSession(
    {
      search: createWebSearch({ provider: 'searxng', url: double.url }),
      meter: createMeterInMemory(),
      breakers: { model: createBreaker(clock), search: createBreaker(clock) },
      limits: { ms: 5_000, tokensPerArticle: 1_000 },
      clock,
      today: () => '2026-03-02',
    },
    'local' as TenantId,
    {
      leaves: 'claim',
      useModel: true,
      useSearch: true,
      useLive: true,
      tokensPerDay: 0,
      searchesPerDay: 1,
    },
  );
  const opened: string[] = [];
  const readPage = (url: string) => {
    opened.push(url);
    const text = url.includes('c.example')
      ? 'In 2023, 25,000 containers went through the port of Sandvik.'
      : `Sandvik\n\nThe port of Sandvik handled 25,000 containers in 2023. ${wire}`;
    return Promise.resolve({ title: 'A page', text });
  };
  const claim = {
    text: 'The port of Sandvik handled 25,000 containers in 2023.',
    range: { start: 0, end: 53 },
  };
  const judged = await judgeClaim(claim, article, { session, readPage });
  expect(opened).toEqual(urls.slice(1));
  expect(judged.finding?.message).toBe(
    'Found on the web: 3 pages from 2 independent origins say the same.',
  );
  expect(judged.finding?.signal).toBe('weak');
  expect(judged.finding?.evidence[0]).toMatchObject({
    kind: 'web',
    url: 'https://a.example/1',
    publisher: 'a.example',
  });
  expect(await session.search('again')).toEqual([]);
  expect([...session.notDone].join()).toContain('today’s budget is used up');
});
