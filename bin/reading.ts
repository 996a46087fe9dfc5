import { createArticleReader, textKey, canonicalKey, type Reading } from '../src/article/index.ts';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import type { Config } from '../src/config.ts';
import type { CheckRequest, CheckSource } from '../src/domain/request.ts';
import type { Recalled } from '../src/domain/recalled.ts';
import { isAutomatic } from '../src/domain/request.ts';
import { recall } from '../src/desk/recall.ts';
import { saidOtherwise } from '../src/desk/said.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { Report } from '../src/domain/report.ts';
import { analyse, type Analysis } from '../src/pipeline.ts';
import type { Store } from '../src/store/port.ts';
import type { Stage } from '../src/summary/messages.ts';
import { sampleTrouble } from '../src/web/playground/samples.ts';
import { createAssistants, type LiveLookUp } from './providers.ts';

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

/** The reader and every check, put together; with `known`, also what was settled or fact-checked before. */
export function createEngine(
  config: Config,
  onCheckError?: (check: string, error: unknown) => void,
  known?: Pick<Store, 'memory' | 'factChecks' | 'evidence'>,
): Engine {
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
  return {
    analyse: async (request, file, onStage) => {
      const reading = await read(request, file);
      onStage?.('finding');
      const tenant = request.tenant ?? localTenant;
      const about = { tenant, articleKey: articleKey(request.source) };
      const helping = await assistants;
      const live = reading.ok ? await helping?.liveFor(tenant) : undefined;
      const recalled = await recalledIn(reading, about, known, live);
      onStage?.('comparing');
      const analysis = analyse(
        reading,
        {
          ...(request.id === undefined ? {} : { request: request.id }),
          ...(request.source.kind === 'link' ? { url: request.source.url } : {}),
        },
        {
          checks,
          findClaims,
          recalled,
          now: () => new Date(),
          ...(onCheckError ? { onError: onCheckError } : {}),
        },
      );
      if (helping === undefined) return analysis;
      const report = withNotes(analysis.report, live?.notDone ?? new Set());
      return { ...analysis, report: await helping.assist(report, about) };
    },
    close: () => reader.close(),
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
  if (!reading.ok || (known === undefined && live === undefined)) return [];
  const sources = { ...known, ...(live && { askLive: live.ask }) };
  const claims = findClaims(reading.article);
  const [same, otherwise] = await Promise.all([
    recall(sources, about, reading.article, claims),
    known === undefined ? [] : saidOtherwise(known.memory, about, reading.article, claims),
  ]);
  return [...same, ...otherwise];
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
