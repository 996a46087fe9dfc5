import type { Control, Reply } from '../chat/reply.ts';
import type { UnreadableCode } from '../domain/errors.ts';
import type { UnreadableReport } from '../domain/report.ts';
import { actions } from './actions.ts';
import { oneLine } from './plain.ts';

/** Trying again can help with these. */
const retryable: ReadonlySet<UnreadableCode> = new Set([
  'timeout',
  'unreachable',
  'http-error',
  'gave-up',
]);

/** There is something to read, if not an article or not the whole of it. */
const readableAnyway: ReadonlySet<UnreadableCode> = new Set(['not-an-article', 'paywall']);

/** One line with the way out, and the button for it when pressing one can help. */
export function unreadableReply(report: UnreadableReport): Reply {
  const summary = oneLine(report.reason);
  const control = wayOut(report);
  if (control === undefined) return { summary, blocks: [] };
  return {
    summary,
    blocks: [
      { kind: 'text', spans: [summary] },
      { kind: 'controls', controls: [control] },
    ],
  };
}

function wayOut({ code, request }: UnreadableReport): Control | undefined {
  if (request === undefined) return undefined;
  if (retryable.has(code)) {
    return { kind: 'button', action: actions.retry, value: request, label: 'Retry' };
  }
  if (readableAnyway.has(code)) {
    return { kind: 'button', action: actions.checkAnyway, value: request, label: 'Check anyway' };
  }
  return undefined;
}
