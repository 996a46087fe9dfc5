import type { Reply } from '../chat/reply.ts';
import { stateOf, personName } from '../domain/claim-record.ts';
import type { Finding } from '../domain/finding.ts';
import type { RequestId, TenantId } from '../domain/ids.ts';
import type { CheckedReport } from '../domain/report.ts';
import { isAutomatic, type CheckRequest } from '../domain/request.ts';
import type { Delivery, OutboxRow, Store, StoredReport } from '../store/port.ts';
import {
  copyReply,
  earlierThreadReply,
  quietCheckReply,
  recheckReply,
  statusReply,
  undeliveredReply,
} from '../summary/messages.ts';
import { hostOf } from '../summary/place.ts';
import { summaryReply } from '../summary/reply.ts';
import { reviewReply } from '../summary/review.ts';
import type { ReportDiff } from '../summary/report-diff.ts';
import { repeatOf } from './repeats.ts';

export interface DeskRepliesDeps {
  readonly store: Store;
  /** A check's title for people. */
  readonly titleOf: (check: string) => string;
  /** Signed link to the page of a report, where there is a web server. */
  readonly reportUrl: (row: { tenant: string; id: string }) => string | undefined;
}

/** `not-ready`: the report that it is about is not stored yet. */
export type Composed = Reply | 'nothing-to-say' | 'not-ready';

/** What the desk says, composed from what is stored: the same for the first post and for every edit. */
export interface DeskReplies {
  /** The reply to a request as it stands now; undefined when its report is not there (yet, or any more). */
  replyFor(tenant: TenantId, request: RequestId): Promise<Reply | 'nothing-to-say' | undefined>;
  /** A page of all findings, for one person; `from` counts from 0, by default where the reply ended. */
  reviewFor(tenant: TenantId, request: RequestId, from?: number): Promise<Reply | undefined>;
  /** What an outbox row about a report or a claim says. */
  compose(
    row: Pick<OutboxRow, 'tenant'> & { readonly delivery: Exclude<Delivery, { kind: 'digest' }> },
  ): Promise<Composed>;
  /** What there can be less of after a reply: its kinds of flags and its site. */
  kindsIn(
    tenant: TenantId,
    request: RequestId,
  ): Promise<
    | { readonly checks: readonly { id: string; title: string }[]; readonly site?: string }
    | undefined
  >;
}

/** Findings that the thread reply shows in full before [Review] takes over, by how many there are. */
const shownInFull = (findings: number) => (findings <= 5 ? 1 : 3);

/** UX, 'Quiet by default': replies that nobody asked for, per channel. */
export const automaticReplies = { most: 6, withinMs: 60 * 60 * 1_000 } as const;

export function createDeskReplies({ store, titleOf, reportUrl }: DeskRepliesDeps): DeskReplies {
  const replies: DeskReplies = {
    async replyFor(tenant, requestId) {
      const [request, stored] = await Promise.all([
        store.requests.get(tenant, requestId),
        store.reports.byRequest(tenant, requestId),
      ]);
      if (request === undefined || stored === undefined) return undefined;
      const url = reportUrl({ tenant, id: stored.id });
      const linked = url === undefined ? {} : { reportUrl: url };
      const reply = async () => {
        const [statusOf, silenced] = await Promise.all([
          statesOf(tenant, requestId),
          silencedIn(stored),
        ]);
        return summaryReply(stored.report, {
          asked: !isAutomatic(request.trigger),
          minSignal: request.options.minSignal,
          statusOf,
          silenced,
          titleOf,
          ...linked,
        });
      };
      const repeat = isChecked(stored) ? await repeatOf(store, request, stored) : undefined;
      switch (repeat?.kind) {
        case undefined:
          return reply();
        case 'still nothing':
          return 'nothing-to-say';
        case 'unchanged':
          return earlierThreadReply(repeat);
        case 'copy':
          return copyReply(repeat);
        case 'changed':
          return withDiff(repeat.diff, await reply(), request.trigger, url);
      }
    },

    async reviewFor(tenant, requestId, from) {
      const stored = await store.reports.byRequest(tenant, requestId);
      if (stored?.report.status !== 'checked' || stored.report.findings.length === 0) {
        return undefined;
      }
      return reviewReply(stored.report, requestId, {
        from: from ?? shownInFull(stored.report.findings.length),
        statusOf: await statesOf(tenant, requestId),
        titleOf,
      });
    },

    async compose({ tenant, delivery }) {
      if (delivery.kind === 'report') return composeReport(tenant, delivery.requestId);
      if (delivery.kind === 'undelivered') return composeUndelivered(tenant, delivery);
      if (delivery.kind === 'quiet-check') {
        const { check: id, dismissed, decided } = delivery;
        return quietCheckReply({ id, title: titleOf(id), dismissed, decided });
      }
      const { requestId, finding, change } = delivery;
      const claim = await store.claims.get(tenant, requestId, finding);
      const log = await store.claims.log(tenant, requestId, finding);
      const line = log.find(({ eventId }) => eventId === change);
      if (claim === undefined || line === undefined) return 'nothing-to-say';
      const why = [line.why, line.evidence].filter((part) => part !== undefined).join(' ');
      return statusReply({
        quote: claim.quote,
        state: { status: line.to },
        by: personName(line.by),
        ...(why === '' ? {} : { note: why }),
      });
    },

    async kindsIn(tenant, requestId) {
      const stored = await store.reports.byRequest(tenant, requestId);
      if (stored?.report.status !== 'checked') return undefined;
      const { article, findings } = stored.report;
      const site = hostOf(article.canonicalUrl ?? article.url);
      return {
        checks: [...new Set(findings.map(({ check }) => check))].map((id) => ({
          id,
          title: titleOf(id),
        })),
        ...(site === undefined ? {} : { site }),
      };
    },
  };
  return replies;

  /** Beyond the hour's share a channel gets no more automatic replies: the digest has the rest. */
  async function composeReport(tenant: TenantId, requestId: RequestId): Promise<Composed> {
    const [reply, request] = await Promise.all([
      replies.replyFor(tenant, requestId),
      store.requests.get(tenant, requestId),
    ]);
    if (reply === undefined) return 'not-ready';
    if (reply === 'nothing-to-say') return reply;
    if (request === undefined || !isAutomatic(request.trigger)) return reply;
    const mayReply = await store.turns.take({
      tenant,
      scope: `automatic replies in ${request.replyTo.channel}`,
      key: requestId,
      ...automaticReplies,
    });
    return mayReply ? reply : 'nothing-to-say';
  }

  /** Says where the result is, and what is missing where it should have been. */
  async function composeUndelivered(
    tenant: TenantId,
    { requestId, why }: Extract<Delivery, { kind: 'undelivered' }>,
  ): Promise<Composed> {
    const stored = await store.reports.byRequest(tenant, requestId);
    if (stored === undefined) return 'nothing-to-say';
    const { report } = stored;
    const title = report.status === 'checked' ? report.article.title : hostOf(report.url);
    const url = reportUrl({ tenant, id: stored.id });
    return undeliveredReply({
      why,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { reportUrl: url }),
    });
  }

  async function statesOf(tenant: TenantId, request: RequestId) {
    const claims = await store.claims.byRequest(tenant, request);
    const states = new Map(claims.map((claim) => [claim.finding, stateOf(claim)]));
    return (finding: Finding['id']) => states.get(finding);
  }

  /** A false alarm silences the same claim in the same article; a quiet check is quiet in its channel. */
  async function silencedIn({ tenant, requestId, articleKey, channel }: StoredReport) {
    const [falseAlarms, settings] = await Promise.all([
      store.claims.falseAlarms(tenant, articleKey, requestId),
      store.channels.get(tenant, channel),
    ]);
    const quiet = new Set(settings?.quietChecks?.map(({ check }) => check));
    return ({ id, check }: Finding) => falseAlarms.has(id) || quiet.has(check);
  }
}

function isChecked(
  stored: StoredReport,
): stored is StoredReport & { readonly report: CheckedReport } {
  return stored.report.status === 'checked';
}

/** What changed since the last check, above what stands now. Nobody is told unasked that nothing did. */
function withDiff(
  { resolved, added, changedFigures, correctionNoted }: ReportDiff,
  reply: Reply | 'nothing-to-say',
  trigger: CheckRequest['trigger'],
  reportUrl: string | undefined,
): Reply | 'nothing-to-say' {
  const figureChanged = changedFigures.length > 0 && !correctionNoted;
  const told = resolved.length + added.length > 0 || figureChanged;
  // Nobody is told by a check that nobody asked for that nothing which matters has changed.
  if (!told) return trigger === 'recheck' ? 'nothing-to-say' : reply;
  const counts = { resolved: resolved.length, added: added.length, figureChanged };
  if (reply === 'nothing-to-say')
    return isAutomatic(trigger) ? recheckReply(counts, reportUrl) : reply;
  const change = recheckReply(counts);
  return {
    summary: `${change.summary} ${reply.summary}`.slice(0, 1500),
    blocks: [
      { kind: 'text', spans: [{ bold: change.summary }] },
      ...(reply.blocks.length > 0
        ? reply.blocks
        : [{ kind: 'text' as const, spans: [reply.summary] }]),
    ],
  };
}
