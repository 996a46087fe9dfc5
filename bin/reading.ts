import { createArticleReader, textKey, canonicalKey, type Reading } from '../src/article/index.ts';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import type { Config } from '../src/config.ts';
import type { CheckRequest, CheckSource } from '../src/domain/request.ts';
import type { Recalled } from '../src/domain/recalled.ts';
import { isAutomatic } from '../src/domain/request.ts';
import { recall, type RecallSources } from '../src/desk/recall.ts';
import { analyse, type Analysis } from '../src/pipeline.ts';
import type { Stage } from '../src/summary/messages.ts';
import { createAnalysisThreads } from './analysis-threads.ts';
import { sampleTrouble } from '../src/web/playground/samples.ts';

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
  known?: RecallSources,
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
  return {
    analyse: async (request, file, onStage) => {
      const reading = await read(request, file);
      const about = {
        ...(request.id === undefined ? {} : { request: request.id }),
        ...(request.source.kind === 'link' ? { url: request.source.url } : {}),
      };
      onStage?.('finding');
      if (beside && reading.ok) {
        const { tenant, source } = request;
        const recallFor = tenant && { tenant, articleKey: articleKey(source) };
        const task = { reading, about, ...(known && recallFor ? { recallFor } : {}) };
        return beside.analyse(task, () => onStage?.('comparing'));
      }
      const recalled = await recalledIn(reading, request, known);
      onStage?.('comparing');
      return analyse(reading, about, {
        checks,
        findClaims,
        recalled,
        now: () => new Date(),
        ...(onCheckError ? { onError: onCheckError } : {}),
      });
    },
    close: async () => {
      await Promise.all([reader.close(), beside?.close()]);
    },
  };
}

/** What is known of an article's claims; nothing without a store, as on the command line. */
async function recalledIn(
  reading: Reading,
  { tenant, source }: Pick<CheckRequest, 'source'> & Partial<CheckRequest>,
  known: RecallSources | undefined,
): Promise<readonly Recalled[]> {
  if (!reading.ok || known === undefined || tenant === undefined) return [];
  const about = { tenant, articleKey: articleKey(source) };
  return recall(known, about, reading.article, findClaims(reading.article));
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
