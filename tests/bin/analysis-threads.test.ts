import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createAnalysisThreads, type AnalysisThreads } from '../../bin/analysis-threads.ts';
import { createArticleReader } from '../../src/article/index.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { RecallSources } from '../../src/desk/recall.ts';

/** Not in the event loop of the process that renews the locks of its jobs. */
const loopDelayMs = 250;
/** A thread loads its libraries from sources here. */
const startMs = 60_000;

let threads: AnalysisThreads | undefined;
afterEach(() => threads?.close());

async function longArticle() {
  const reader = createArticleReader();
  const paragraph = (n: number) =>
    `The council said on Tuesday that ${n} of ${n * 3} bridges were closed in 2024, up 12% from ${n + 4} a year before, and “the work goes on,” said Maren Holt, who chairs the committee.`;
  const text = Array.from({ length: 200 }, (_, n) => paragraph(n + 2)).join('\n\n');
  const reading = await reader.read({ kind: 'text', text: `Bridges close\n\n${text}` });
  await reader.close();
  if (!reading.ok) throw new Error('the article could not be read');
  return reading;
}

describe('analysis in threads', () => {
  it(
    'keeps the event loop free while long articles are analysed',
    async () => {
      threads = createAnalysisThreads({ threads: 1 });
      const reading = await longArticle();
      await threads.analyse({ reading, about: {} });
      const delay = monitorEventLoopDelay({ resolution: 10 });
      delay.enable();
      const { analyse } = threads;
      const analyses = await Promise.all([0, 1, 2].map(() => analyse({ reading, about: {} })));
      delay.disable();
      expect(analyses.map((analysis) => analysis.report.status)).toEqual(
        Array.from({ length: 3 }, () => 'checked'),
      );
      expect(delay.max / 1e6).toBeLessThanOrEqual(loopDelayMs);
    },
    startMs,
  );

  it(
    'asks the process for what is remembered',
    async () => {
      const asked: unknown[] = [];
      const noted = <T>(what: string, answer: T) => {
        asked.push(what);
        return Promise.resolve(answer);
      };
      const none = { documents: 0, averageLength: 0, frequency: new Map<string, number>() };
      const known = {
        memory: { statistics: (scope: string) => noted(scope, none) },
        factChecks: { isEmpty: () => noted('fact-checks', true) },
      } as unknown as RecallSources;
      threads = createAnalysisThreads({ threads: 1, known });
      const recallFor = { tenant: 'slack:T1' as TenantId, articleKey: 'a' };
      const reading = await longArticle();
      const { report } = await threads.analyse({ reading, about: {}, recallFor });
      expect(report.status).toBe('checked');
      expect(asked).toEqual(expect.arrayContaining(['slack:T1', 'fact-checks']));
    },
    startMs,
  );

  it('ends a thread that takes too long, and goes on with another', async () => {
    const entry = new URL(
      `data:text/javascript,${encodeURIComponent(
        "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ about }) => { if (about.url) for (;;); parentPort.postMessage({ kind: 'done', analysis: 'fine' }); });",
      )}`,
    );
    threads = createAnalysisThreads({ threads: 1, entry, analysisMs: 2_000 });
    const reading = await longArticle();
    const stuck = threads.analyse({ reading, about: { url: 'https://example.org/' } });
    const next = threads.analyse({ reading, about: {} });
    await expect(stuck).rejects.toThrow('longer than 2000 ms');
    expect(await next).toBe('fine');
  });

  it('fails the article whose thread dies, and no other', async () => {
    const entry = new URL(
      `data:text/javascript,${encodeURIComponent(
        "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ about }) => { if (about.url) process.exit(3); parentPort.postMessage({ kind: 'done', analysis: 'fine' }); });",
      )}`,
    );
    threads = createAnalysisThreads({ threads: 1, entry });
    const reading = await longArticle();
    const dead = threads.analyse({ reading, about: { url: 'https://example.org/' } });
    const next = threads.analyse({ reading, about: {} });
    await expect(dead).rejects.toThrow('ended');
    expect(await next).toBe('fine');
  });
});
