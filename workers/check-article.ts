import type { ChatSink } from '../src/chat/port.ts';
import { unreadableReason } from '../src/domain/errors.ts';
import type { RequestId, TenantId } from '../src/domain/ids.ts';
import type { Report } from '../src/domain/report.ts';
import type { CheckRequest } from '../src/domain/request.ts';
import type { Platform } from '../src/domain/thread.ts';
import { saveReport } from '../src/desk/save-report.ts';
import { engineVersion, type Analysis } from '../src/pipeline.ts';
import { GiveUp, RetryLater, type Queues } from '../src/queue/port.ts';
import type { Store } from '../src/store/port.ts';
import type { Stage } from '../src/summary/messages.ts';
import type { Worker } from './define-worker.ts';
import { startProgress } from './progress.ts';

export interface CheckArticleDeps {
  readonly store: Store;
  readonly queues: Queues;
  readonly sinks: ReadonlyMap<Platform, ChatSink>;
  /** The whole check of one source. */
  readonly analyse: (
    request: CheckRequest,
    file?: Uint8Array,
    onStage?: (stage: Stage) => void,
  ) => Promise<Analysis>;
  /** Equal for two sources that are the same article. */
  readonly articleKey: (source: CheckRequest['source']) => string;
  readonly concurrency: number;
  readonly now: () => Date;
}

/** Longest wait for a site that asked us to come back later; beyond it the person hears about it now. */
const longestWaitMs = 60_000;

/** Reads and analyses one article, stores its report, and asks for its delivery. */
export function checkArticleWorker(deps: CheckArticleDeps): Worker<'check-article'> {
  const { store, queues } = deps;

  const finish = async (request: CheckRequest, report: Report): Promise<void> => {
    // Its tenant may have left while it was being read: nothing of it comes back then.
    await load(store, { tenant: request.tenant, requestId: request.id });
    await saveReport(store, request, deps.articleKey(request.source), report, deps.now());
    await deliver(request);
  };

  const deliver = async ({ tenant, id, replyTo, receivedAt }: CheckRequest): Promise<void> => {
    const row = await store.outbox.put(tenant, replyTo, {
      kind: 'report',
      requestId: id,
      receivedAt,
    });
    await queue(tenant, row.id);
  };

  const queue = (tenant: TenantId, outboxId: string): Promise<void> =>
    queues.add('deliver-report', { tenant, outboxId }, { dedupe: outboxId });

  const fileOf = async (request: CheckRequest): Promise<Uint8Array | undefined> => {
    if (request.source.kind !== 'file') return undefined;
    const sink = deps.sinks.get(request.replyTo.platform);
    return sink?.readFile(request.tenant, request.source.file);
  };

  /** The line is settled before the reply is queued, so that the two never cross. */
  const analyseShowingProgress = async (request: CheckRequest): Promise<Analysis> => {
    const progress = startProgress(deps, request);
    try {
      return await deps.analyse(request, await fileOf(request), progress.reached);
    } finally {
      await progress.stop();
    }
  };

  return {
    name: 'check-article',
    concurrency: deps.concurrency,

    async run({ payload, isLastAttempt }) {
      const [request, earlier] = await Promise.all([
        load(store, payload),
        store.reports.byRequest(payload.tenant as TenantId, payload.requestId as RequestId),
      ]);
      if (earlier) return deliver(request);
      const analysis = await analyseShowingProgress(request);
      if (analysis.retryAfterMs !== undefined && !isLastAttempt) {
        if (analysis.retryAfterMs <= longestWaitMs) {
          throw new RetryLater('the site asked for a later try', analysis.retryAfterMs);
        }
      }
      await finish(request, analysis.report);
    },

    async giveUp(payload) {
      const request = await load(store, payload);
      await finish(request, {
        schema: 'claimdesk-report/1',
        status: 'unreadable',
        request: request.id,
        ...(request.source.kind === 'link' ? { url: request.source.url } : {}),
        code: 'gave-up',
        reason: unreadableReason('gave-up'),
        engineVersion,
        analysedAt: deps.now().toISOString(),
      });
    },
  };
}

async function load(
  store: Store,
  payload: { tenant: string; requestId: string },
): Promise<CheckRequest> {
  const request = await store.requests.get(
    payload.tenant as TenantId,
    payload.requestId as RequestId,
  );
  if (!request) throw new GiveUp('the request is gone: its tenant was removed');
  return request;
}
