import type { Reading } from '../src/article/index.ts';
import { checks } from '../src/checks/index.ts';
import type { Config } from '../src/config.ts';
import { recallText, type RecallSources } from '../src/desk/recall.ts';
import type { EvidenceSettings } from '../src/domain/assistance.ts';
import { stableId, type TenantId } from '../src/domain/ids.ts';
import type { Report } from '../src/domain/report.ts';
import { assist } from '../src/evidence/assist/assist.ts';
import { createBreaker } from '../src/evidence/assist/breaker.ts';
import { createMeterInMemory } from '../src/evidence/assist/budget.ts';
import type { FindingKind } from '../src/evidence/assist/questions.ts';
import type { Providers } from '../src/evidence/assist/session.ts';
import type { FactCheck } from '../src/evidence/fact-check.ts';
import type { ClaimQuery } from '../src/evidence/known-claim.ts';
import type { Store } from '../src/store/port.ts';

export interface Assistants {
  /** The report with what providers add; the very same report where none may be asked. */
  readonly assist: (
    report: Report,
    about: { readonly tenant: TenantId; readonly articleKey: string },
  ) => Promise<Report>;
  /** The live service for one report of a tenant; nothing where there is none, or it may not be asked. */
  readonly liveFor: (tenant: TenantId) => Promise<LiveLookUp | undefined>;
}

export interface LiveLookUp {
  readonly ask: (query: ClaimQuery) => Promise<readonly FactCheck[]>;
  /** Sentences for people: what could not be asked. */
  readonly notDone: ReadonlySet<string>;
}

/** The model proposes these; what the desk and others published is looked up, not proposed. */
const notProposed = new Set(['fact-check-match', 'desk-memory', 'check-worthy', 'foreign-text']);
const kinds: readonly FindingKind[] = checks
  .filter(({ id }) => !notProposed.has(id))
  .map(({ id, why }) => ({ id, why }));

/** Answers of the live service are asked for again after a day. */
const keptMs = 24 * 60 * 60 * 1_000;

/** Puts the configured providers together; nothing is loaded or connected where none is set. */
export async function createAssistants(
  config: Config,
  readPage: (url: string) => Promise<Reading>,
  store?: Pick<Store, 'evidence' | 'memory' | 'factChecks'>,
): Promise<Assistants | undefined> {
  const { model, search, googleFactChecks, prices } = config.evidence;
  if (!model && !search && !googleFactChecks) return undefined;
  const clock = () => performance.now();
  const providers: Providers = {
    ...(model && {
      model: (await import('../src/evidence/providers/create-model.ts')).createLanguageModel(model),
    }),
    ...(search && {
      search: (await import('../src/evidence/providers/web-search.ts')).createWebSearch(search),
    }),
    ...(prices && { prices }),
    meter: store?.evidence ?? createMeterInMemory(),
    breakers: { model: createBreaker(clock), search: createBreaker(clock) },
    limits: { ms: config.evidence.ms, tokensPerArticle: config.evidence.tokensPerArticle },
    clock,
    today: () => new Date().toISOString().slice(0, 10),
  };
  const settingsOf = (tenant: TenantId) => evidenceSettings(config, tenant, store);
  const live =
    googleFactChecks && (await createLive(googleFactChecks, config.evidence.ms / 2, store));
  return {
    async assist(report, { tenant, articleKey }) {
      if (report.status === 'unreadable') return report;
      const settings = await settingsOf(tenant);
      const known: RecallSources | undefined = store;
      return assist(
        report,
        { tenant, settings },
        {
          providers,
          kinds,
          readPage: async (url) => {
            const page = await readPage(url);
            return page.ok ? { title: page.article.title, text: page.article.text } : undefined;
          },
          ...(known && { lookUp: (text) => recallText(known, { tenant, articleKey }, text) }),
        },
      );
    },
    async liveFor(tenant) {
      const { useLive, leaves } = await settingsOf(tenant);
      if (live === undefined || !useLive || leaves === 'nothing') return undefined;
      return live(tenant);
    },
  };
}

/** What a tenant chose, over what the configuration says. */
export async function evidenceSettings(
  config: Config,
  tenant: TenantId,
  store?: Pick<Store, 'evidence'>,
): Promise<EvidenceSettings> {
  return { ...config.evidence.defaults, ...(await store?.evidence.settings(tenant)) };
}

async function createLive(
  config: { readonly key: string; readonly url?: string },
  ms: number,
  store: Pick<Store, 'evidence'> | undefined,
): Promise<(tenant: TenantId) => LiveLookUp> {
  const { createLiveFactChecks } = await import('../src/evidence/providers/live-fact-checks.ts');
  const service = createLiveFactChecks(config);
  const breaker = createBreaker(() => performance.now());
  return (tenant) => {
    const notDone = new Set<string>();
    const signal = AbortSignal.timeout(ms);
    const missed = (): readonly FactCheck[] => {
      notDone.add('Published fact-checks were not looked up live: the service did not answer.');
      return [];
    };
    return {
      notDone,
      async ask({ text }) {
        const key = stableId('google fact checks', text);
        const since = new Date(Date.now() - keptMs).toISOString();
        const kept = await store?.evidence.answer(tenant, key, since);
        if (kept !== undefined) return kept as readonly FactCheck[];
        if (breaker.isOpen() || signal.aborted) return missed();
        const answer = await service.ask(text, signal);
        if (!answer.ok) {
          breaker.failed();
          return missed();
        }
        breaker.worked();
        await store?.evidence.keepAnswer(tenant, key, answer.factChecks);
        return answer.factChecks;
      },
    };
  };
}
