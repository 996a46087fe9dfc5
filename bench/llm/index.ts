import { createAssistants } from '../../bin/providers.ts';
import { checks } from '../../src/checks/index.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { readConfig } from '../../src/config.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import { analyse } from '../../src/pipeline.ts';
import { plainArticle } from '../../tests/checks/plain-article.ts';
import { expected } from '../mutations/mutation.ts';
import { readOriginals, type Original } from '../mutations/originals.ts';
import { evaluateArticle } from '../mutations/run.ts';

/**
 * What a configured language model adds on the evaluation of planted errors: how many of them it
 * proposes that the rules miss, and how much it proposes where nothing was planted.
 * @param folder of the evaluation data (docs/EVALUATION.md)
 * @returns lines to print
 * @throws Error with a sentence for people when no model is set up or the data is missing
 */
export async function evaluateModel(folder: string, articles: number): Promise<string[]> {
  const config = readConfig({ ...process.env, CLAIMDESK_EVIDENCE_LEAVES: 'article' });
  const { model } = config.evidence;
  if (model === undefined)
    throw new Error('No model is set up: set CLAIMDESK_MODEL_PROVIDER and CLAIMDESK_MODEL_NAME.');
  const notRead = { ok: false, code: 'gave-up', detail: {}, retryable: false } as const;
  const alone = { ...config.evidence, search: undefined, googleFactChecks: undefined };
  const assistants = await createAssistants({ ...config, evidence: alone }, () =>
    Promise.resolve(notRead),
  );
  const { originals } = readOriginals(folder);
  if (originals.length === 0) throw new Error(`No articles were found below ${folder}.`);
  const run = async (article: Original) => {
    const local = reportOf(article);
    const report = await assistants?.assist(local, {
      tenant: 'local' as TenantId,
      articleKey: article.id,
    });
    return { local, report: report as CheckedReport };
  };

  const sum = {
    articles: 0,
    proposals: 0,
    planted: 0,
    byRules: 0,
    byModel: 0,
    either: 0,
    tokens: 0,
    cost: 0,
    ms: 0,
    leftOut: 0,
  };
  const notDone = new Set<string>();
  const meter = ({ assistance, notChecked }: CheckedReport): void => {
    sum.tokens += (assistance?.tokensIn ?? 0) + (assistance?.tokensOut ?? 0);
    sum.cost += assistance?.costUsd ?? 0;
    sum.ms += assistance?.ms ?? 0;
    sum.leftOut += assistance?.leftOut ?? 0;
    for (const note of notChecked) if (/language model/i.test(note)) notDone.add(note);
  };
  const every = Math.max(1, Math.floor(originals.length / articles));
  for (const original of originals.filter((_, n) => n % every === 0).slice(0, articles)) {
    const untouched = await run(original);
    meter(untouched.report);
    sum.articles += 1;
    sum.proposals += added(untouched.local, untouched.report).length;
    // One planted error an article: each costs as much as reading it.
    const [planted] = evaluateArticle(original, true).mutations;
    if (planted === undefined) continue;
    const changed = await run(planted.mutation.article);
    meter(changed.report);
    const { kind, near } = planted.mutation;
    const byModel = added(changed.local, changed.report).some(
      (finding) =>
        expected[kind].checks.includes(finding.check) &&
        [finding, ...finding.related].some(({ quote }) =>
          near.some((words) => quote.includes(words)),
        ),
    );
    const byRules = planted.caught.length > 0;
    sum.planted += 1;
    sum.byRules += byRules ? 1 : 0;
    sum.byModel += byModel ? 1 : 0;
    sum.either += byRules || byModel ? 1 : 0;
  }
  const runs = sum.articles + sum.planted;
  const share = (n: number) => `${n} of ${sum.planted}`;
  return [
    `${model.name} (${model.provider}) on ${sum.articles} articles, and ${sum.planted} of them with one planted error`,
    `planted errors found: by the rules ${share(sum.byRules)}, by the model ${share(sum.byModel)}, by either ${share(sum.either)}`,
    `proposals on untouched articles: ${(sum.proposals / Math.max(1, sum.articles)).toFixed(2)} an article, each for a person to read`,
    `left out as unfounded: ${sum.leftOut}`,
    `an article takes ${Math.round(sum.tokens / runs)} tokens, ${(sum.ms / runs / 1_000).toFixed(1)} s${sum.cost > 0 ? `, $${(sum.cost / runs).toFixed(4)}` : ''}`,
    ...notDone,
  ];
}

function reportOf(article: Original): CheckedReport {
  const { report } = analyse(
    { ok: true, article: plainArticle(article) },
    {},
    {
      checks,
      findClaims,
      now: () => new Date(),
    },
  );
  if (report.status !== 'checked') throw new Error(report.reason);
  return report;
}

function added(local: CheckedReport, report: CheckedReport): Finding[] {
  const known = new Set(local.findings.map(({ id }) => id));
  return report.findings.filter(({ id }) => !known.has(id));
}
