import type { z } from 'zod';
import type { EvidenceSettings } from '../../domain/assistance.ts';
import type { TenantId } from '../../domain/ids.ts';
import { estimateTokens } from '../providers/estimate-tokens.ts';
import type { LanguageModel, NoAnswerCode } from '../providers/language-model.ts';
import type { SearchResult, WebSearch } from '../providers/web-search.ts';
import type { Breaker } from './breaker.ts';
import type { Meter } from './budget.ts';
import type { Prompt } from './questions.ts';

/** Everything that one process needs to ask providers; made once. */
export interface Providers {
  readonly model?: LanguageModel;
  readonly search?: WebSearch;
  readonly meter: Meter;
  readonly breakers: { readonly model: Breaker; readonly search: Breaker };
  /** US dollars for a million tokens. */
  readonly prices?: { readonly input: number; readonly output: number };
  readonly limits: { readonly ms: number; readonly tokensPerArticle: number };
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** ISO day that a budget belongs to. */
  readonly today: () => string;
}

/** The questions of one report: their time, their budget, and what came of them. */
export interface Session {
  readonly signal: AbortSignal;
  ask<Shape extends z.ZodType>(
    prompt: Prompt,
    schema: Shape,
    maxTokensOut: number,
  ): Promise<z.infer<Shape> | undefined>;
  search(text: string): Promise<readonly SearchResult[]>;
  /** Sentences for people: what could not be done. */
  readonly notDone: ReadonlySet<string>;
  readonly used: {
    readonly calls: number;
    readonly tokensIn: number;
    readonly tokensOut: number;
    readonly searches: number;
    readonly costUsd?: number;
  };
}

const noAnswer: Readonly<Record<NoAnswerCode, string>> = {
  timeout: 'did not answer in time',
  busy: 'had too much to do (429)',
  unavailable: 'could not be reached, or broke off',
  refused: 'refused to answer',
  invalid: 'did not answer in the form that was asked for',
};

export function openSession(
  providers: Providers,
  tenant: TenantId,
  settings: EvidenceSettings,
): Session {
  const { model, search, meter, breakers, limits, prices } = providers;
  const signal = AbortSignal.timeout(limits.ms);
  const notDone = new Set<string>();
  const used = { calls: 0, tokensIn: 0, tokensOut: 0, searches: 0 };
  let tokensLeft = limits.tokensPerArticle;

  const modelNotAsked = (why: string): undefined => {
    notDone.add(`The language model was not asked everything: ${why}.`);
    return undefined;
  };

  return {
    signal,
    notDone,
    get used() {
      if (prices === undefined) return used;
      const costUsd = (used.tokensIn * prices.input + used.tokensOut * prices.output) / 1_000_000;
      return { ...used, costUsd };
    },

    async ask(prompt, schema, maxTokensOut) {
      if (model === undefined || !settings.useModel) return undefined;
      if (breakers.model.isOpen()) return modelNotAsked(`${model.name} has not been answering`);
      const reserved = estimateTokens(prompt.system + prompt.prompt) + maxTokensOut;
      if (reserved > tokensLeft) return modelNotAsked('the limit for one article was reached');
      tokensLeft -= reserved;
      const day = providers.today();
      if (!(await meter.take(tenant, day, { tokens: reserved, searches: 0 }, settings))) {
        return modelNotAsked('today’s budget is used up');
      }
      const started = providers.clock();
      const answer = await model.ask({ ...prompt, schema, maxTokensOut, signal });
      const { tokensIn, tokensOut } = answer.usage;
      used.calls += 1;
      used.tokensIn += tokensIn;
      used.tokensOut += tokensOut;
      await meter.settle(tenant, day, {
        tokens: tokensIn + tokensOut - reserved,
        searches: 0,
        costMicroUsd: Math.round(
          prices === undefined ? 0 : tokensIn * prices.input + tokensOut * prices.output,
        ),
        ms: Math.round(providers.clock() - started),
      });
      if (answer.ok) {
        breakers.model.worked();
        return answer.value;
      }
      if (answer.code !== 'invalid' && answer.code !== 'refused') breakers.model.failed();
      notDone.add(
        `The language model (${model.name}) ${noAnswer[answer.code]}; its part is missing.`,
      );
      return undefined;
    },

    async search(text) {
      if (search === undefined || !settings.useSearch) return [];
      if (breakers.search.isOpen()) {
        notDone.add('The web was not searched: the search service has not been answering.');
        return [];
      }
      const day = providers.today();
      if (!(await meter.take(tenant, day, { tokens: 0, searches: 1 }, settings))) {
        notDone.add('The web was not searched for every claim: today’s budget is used up.');
        return [];
      }
      used.searches += 1;
      const found = await search.search(text, signal);
      if (found.ok) {
        breakers.search.worked();
        return found.results;
      }
      breakers.search.failed();
      notDone.add(`The web search (${search.name}) ${noAnswer[found.code]}.`);
      return [];
    },
  };
}
