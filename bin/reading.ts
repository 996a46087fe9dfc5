import { createArticleReader, textKey, canonicalKey, type Reading } from '../src/article/index.ts';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import type { Config } from '../src/config.ts';
import type { CheckRequest, CheckSource } from '../src/domain/request.ts';
import type { Recalled } from '../src/domain/recalled.ts';
import { isAutomatic } from '../src/domain/request.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { Report } from '../src/domain/report.ts';
import { analyse, type Analysis } from '../src/pipeline.ts';
import type { Store } from '../src/store/port.ts';
import type { Stage } from '../src/summary/messages.ts';
import { createAnalysisThreads } from './analysis-threads.ts';
import { sampleTrouble } from '../src/web/playground/samples.ts';
import { createAssistants, type LiveLookUp } from './providers.ts';
import { recallAll } from './recall-all.ts';

export interface Engine {
  /** Reads and analyses what a request asks for. Rejects only for bugs. */
  readonly analyse: (
    request: Pick<CheckRequest, 'source'> & Partial<CheckRequest>,
    file?: Uint8Array,
    /** Told how far the check has come. */
    onStage?: (stage: Stage) => void,
  ) => Promise<Analysis>;
  close(): Promise<void>;
}

/**
 * The reader and every check, put together; with `known`, also what was settled or fact-checked
 * before; with `threads`, analysed beside the event loop.
 */
export function createEngine(
  config: Config,
  onCheckError?: (check: string, error: unknown) => void,
  known?: Pick<Store, 'memory' | 'factChecks' | 'evidence'>,
  threads = 0,
): Engine {
  const beside =
    threads === 0
      ? undefined
      : createAnalysisThreads({
          threads,
          ...(known ? { known } : {}),
          ...(onCheckError ? { onCheckError } : {}),
        });
  const reader = createArticleReader({
    allow: config.allowPrivateHosts,
    limits: { maxWords: config.maxWords, fetchTotalMs: config.fetchMs },
  });
  const read = (
    request: Pick<CheckRequest, 'source'> & Partial<CheckRequest>,
    file?: Uint8Array,
  ): Promise<Reading> => {
    const { source, options, trigger } = request;
    const how = {
      anyway: options?.anyway ?? false,
      fresh: options?.fresh === true || trigger === 'recheck',
      automatic: trigger !== undefined && isAutomatic(trigger),
    };
    if (source.kind === 'link') {
      // The playground's samples of trouble lead nowhere on purpose.
      const trouble = sampleTrouble(source.url);
      if (trouble) return Promise.resolve({ ok: false, ...trouble, retryable: false });
    }
    if (source.kind !== 'file') return reader.read(source, how);
    return reader.read(
      {
        kind: 'bytes',
        name: source.file.name,
        mediaType: source.file.mediaType,
        bytes: file ?? new Uint8Array(),
      },
      how,
    );
  };
  // The same guard as for articles: what a search found is an address that somebody else wrote.
  const readPage = (url: string): Promise<Reading> =>
    reader.read({ kind: 'link', url }, { automatic: true });
  const assistants = createAssistants(config, readPage, known);
  // Told by whoever asks first; unhandled it would end the process before.
  assistants.catch(() => undefined);
  const here = (
    reading: Reading,
    about: Parameters<typeof analyse>[1],
    recalled: readonly Recalled[],
    comparing: () => void,
  ): Analysis => {
    comparing();
    return analyse(reading, about, {
      checks,
      findClaims,
      recalled,
      now: () => new Date(),
      ...(onCheckError ? { onError: onCheckError } : {}),
    });
  };
  return {
    analyse: async (request, file, onStage) => {
      const reading = await read(request, file);
      const about = {
        ...(request.id === undefined ? {} : { request: request.id }),
        ...(request.source.kind === 'link' ? { url: request.source.url } : {}),
      };
      onStage?.('finding');
      const tenant = request.tenant ?? localTenant;
      const whose = { tenant, articleKey: articleKey(request.source) };
      const helping = await assistants;
      const live = reading.ok ? await helping?.liveFor(tenant) : undefined;
      const comparing = (): void => onStage?.('comparing');
      const analysis =
        beside && reading.ok
          ? await beside.analyse({ reading, about, recallFor: whose }, live?.ask, comparing)
          : here(reading, about, await recalledIn(reading, whose, known, live), comparing);
      if (helping === undefined) return analysis;
      const report = withNotes(analysis.report, live?.notDone ?? new Set());
      return { ...analysis, report: await helping.assist(report, whose) };
    },
    close: async () => {
      await Promise.all([reader.close(), beside?.close()]);
    },
  };
}

/** Who checks on the command line. */
const localTenant = 'local' as TenantId;

function withNotes(report: Report, notes: ReadonlySet<string>): Report {
  if (report.status === 'unreadable' || notes.size === 0) return report;
  return { ...report, notChecked: [...report.notChecked, ...notes] };
}

/** What is known of an article's claims; nothing where neither a store nor a live service is at hand. */
async function recalledIn(
  reading: Reading,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  known: Pick<Store, 'memory' | 'factChecks'> | undefined,
  live: LiveLookUp | undefined,
): Promise<readonly Recalled[]> {
  if (!reading.ok) return [];
  return recallAll({ ...known, ...(live && { askLive: live.ask }) }, about, reading.article);
}

/** Equal for two sources that are the same article. */
export function articleKey(source: CheckSource): string {
  switch (source.kind) {
    case 'link':
      return canonicalKey(source.url);
    case 'text':
      return textKey(source.text);
    case 'file':
      return `file ${source.file.location}`;
  }
}

/** A check's title for people: 'Figures differ'. */
export function titleOfCheck(id: string): string {
  return checks.find((check) => check.id === id)?.title ?? id;
}
