import type { Context } from 'hono';
import { z } from 'zod';
import {
  claimChangeProblem,
  claimStatuses,
  falseAlarmReasons,
  type ClaimChange,
  type ClaimLogEntry,
  type ClaimState,
} from '../../domain/claim-state.ts';
import type { FindingId, TenantId } from '../../domain/ids.ts';
import type { Report } from '../../domain/report.ts';
import type { ReportLink } from '../report-link.ts';

/** Statuses of a report's claims, as the desk keeps them. Left out, the page only reads. */
export interface ReportClaims {
  readonly statesOf: (
    tenant: TenantId,
    report: string,
  ) => Promise<ReadonlyMap<FindingId, ClaimState>>;
  readonly logOf?: (
    tenant: TenantId,
    report: string,
  ) => Promise<ReadonlyMap<FindingId, readonly ClaimLogEntry[]>>;
  /**
   * Takes a step that `claimChangeProblem` allows. Resolves to a sentence when this person may not
   * take it, or when somebody was faster; undefined when it is done.
   */
  readonly change?: (
    who: { readonly tenant: TenantId; readonly report: string; readonly editor: string },
    finding: FindingId,
    change: ClaimChange,
  ) => Promise<string | undefined>;
}

const filled = z.object({
  status: z.enum(claimStatuses),
  note: z.string().max(2000).optional(),
  evidence: z.string().max(2000).optional(),
  reason: z.enum(['', ...falseAlarmReasons]).optional(),
});

/** What a posted form led to: done, or a sentence about why not. */
export async function changeClaim(
  c: Context,
  claims: ReportClaims,
  link: ReportLink & { readonly editor: string },
  report: Report,
  finding: string,
): Promise<{ readonly done: true } | { readonly problem: string } | 'not-found'> {
  const known =
    report.status === 'checked' ? report.findings.find(({ id }) => id === finding) : undefined;
  if (known === undefined || claims.change === undefined) return 'not-found';
  const form = filled.safeParse(await c.req.parseBody().catch(() => undefined));
  if (!form.success) return { problem: 'That form could not be read.' };
  const { status, note = '', evidence = '', reason = '' } = form.data;
  const change: ClaimChange = {
    status,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(evidence.trim() === '' ? {} : { evidence: evidence.trim() }),
    ...(reason === '' ? {} : { reason }),
  };
  const state = (await claims.statesOf(link.tenant, link.id)).get(known.id);
  const problem =
    claimChangeProblem(state?.status ?? 'open', change) ??
    (await claims.change(
      { tenant: link.tenant, report: link.id, editor: link.editor },
      known.id,
      change,
    ));
  return problem === undefined ? { done: true } : { problem };
}
