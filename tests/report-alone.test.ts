import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createAnalysisThreads, type AnalysisThreads } from '../bin/analysis-threads.ts';
import { different } from '../bench/stories.ts';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import type { Article } from '../src/domain/article.ts';
import type { Report } from '../src/domain/report.ts';
import { analyse } from '../src/pipeline.ts';
import { plainArticle } from './checks/plain-article.ts';

/** Without the clock: when it was, and how long each check took. */
const bytes = (report: Report): string =>
  JSON.stringify(report, (key, value: unknown) =>
    key === 'ms' ? 0 : key === 'analysedAt' ? '' : value,
  );
const here = (article: Article): string =>
  bytes(analyse({ ok: true, article }, {}, { checks, findClaims, now: () => new Date(0) }).report);

const threads: AnalysisThreads[] = [];
afterAll(() => Promise.all(threads.map((each) => each.close())));
/** Nothing was read before: a thread has modules, and what they keep, of its own. */
async function afresh(article: Article): Promise<string> {
  const thread = createAnalysisThreads({ threads: 1, analysisMs: 200_000 });
  threads.push(thread);
  const { report } = await thread.analyse({ reading: { ok: true, article }, about: {} });
  return bytes(report);
}

describe('a report does not depend on what was analysed before', () => {
  const names = ['tramway-files', 'ferry-line'];
  const articles = names.map((name) => {
    const [title = '', ...rest] = readFileSync(`examples/${name}.txt`, 'utf8').split('\n\n');
    return plainArticle({ title, text: rest.join('\n\n').trim() });
  });

  it('the same bytes in a fresh thread and after 200 other articles', async () => {
    const first = await Promise.all(articles.map(afresh));
    for (let turn = 0; turn < 200; turn += 1) here(shortened(different(1, turn)));
    expect(articles.map(here)).toEqual(first);
    expect(articles.toReversed().map(here).toReversed()).toEqual(first);
  }, 400_000);
});

/** The first paragraphs: enough for every rule to run. */
function shortened(article: Article): Article {
  const paragraphs = article.paragraphs.slice(0, 6);
  const end = paragraphs.at(-1)?.range.end ?? article.text.length;
  return { ...article, text: article.text.slice(0, end), paragraphs };
}
