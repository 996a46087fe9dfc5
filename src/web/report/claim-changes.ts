import type { Context } from 'hono';
import { z } from 'zod';
import type { ClaimLogLine } from '../../domain/claim-record.ts';
import { claimStatuses, type ClaimState, type ClaimStatus } from '../../domain/claim-state.ts';
import type { FindingId, TenantId } from '../../domain/ids.ts';
import type { Report } from '../../domain/report.ts';
import type { ReportLink } from '../report-link.ts';

/** What somebody filled in beside a claim. */
export interface ClaimStep {
  readonly to: ClaimStatus;
  readonly note?: string;
  readonly evidence?: string;
  readonly reason?: string;
}

/** Statuses of a report's claims, as the desk keeps them. Left out, the page only reads. */
export interface ReportClaims {
  readonly statesOf: (
    tenant: TenantId,
    report: string,
  ) => Promise<ReadonlyMap<FindingId, ClaimState>>;
  readonly logOf?: (
    tenant: TenantId,
    report: string,
  ) => Promise<ReadonlyMap<FindingId, readonly ClaimLogLine[]>>;
  /**
   * Takes a step. Resolves to a sentence when it cannot be taken (not allowed, something missing,
   * somebody was faster); undefined when it is done.
   */
  readonly change?: (
    who: {
      readonly tenant: TenantId;
      readonly report: string;
      readonly editor: string;
      readonly editorName?: string;
      readonly confirms?: boolean;
    },
    finding: FindingId,
    step: ClaimStep,
  ) => Promise<string | undefined>;
}

const filled = z.object({
  status: z.enum(claimStatuses),
  note: z.string().max(2000).default(''),
  evidence: z.string().max(2000).default(''),
  reason: z.string().max(100).default(''),
});

/** What a posted form led to: done, or a sentence about why not. */
export async function takeStep(
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
  const { status, note, evidence, reason } = form.data;
  // A claim is reopened for a reason of one's own: the note.
  const why = status === 'reopened' ? note : reason;
  const problem = await claims.change({ ...link, report: link.id }, known.id, {
    to: status,
    ...given('note', note),
    ...given('evidence', evidence),
    ...given('reason', why),
  });
  return problem === undefined ? { done: true } : { problem };
}

function given<Name extends string>(name: Name, text: string): { readonly [key in Name]?: string } {
  return text.trim() === '' ? {} : ({ [name]: text.trim() } as { [key in Name]: string });
}
