import {
  claimStateLabel,
  falseAlarmReasons,
  isClosed,
  neededFor,
  nextStatuses,
  type ClaimStatus,
} from './claim-state.ts';
import {
  personName,
  type ClaimDeed,
  type ClaimLogLine,
  type ClaimRecord,
  type Person,
} from './claim-record.ts';

/** What somebody wants of a claim. */
export type ClaimWish =
  | { readonly kind: 'take' }
  | { readonly kind: 'assign'; readonly to: Person }
  | {
      readonly kind: 'status';
      readonly to: ClaimStatus;
      readonly evidence?: string;
      readonly note?: string;
      readonly reason?: string;
    }
  | { readonly kind: 'note'; readonly note: string }
  /** An editor's yes to what was proposed. */
  | { readonly kind: 'confirm' };

export type ClaimChange =
  | {
      readonly ok: true;
      readonly record: ClaimRecord;
      readonly line: Omit<ClaimLogLine, 'eventId'>;
    }
  /** `problem` is a sentence for the person, with the way out. */
  | { readonly ok: false; readonly problem: string };

const longestNote = 2_000;

/**
 * The claim after a wish, and the line for its log; or why it cannot be. Pure.
 * @param confirms false where only editors close claims and `by` is none: an outcome is proposed then
 */
export function changeClaim(
  record: ClaimRecord,
  wish: ClaimWish,
  by: Person,
  at: string,
  confirms = true,
): ClaimChange {
  switch (wish.kind) {
    case 'take':
      return hand(record, 'take', by, by, at);
    case 'assign':
      return hand(record, 'assign', wish.to, by, at);
    case 'status':
      return wish.to === 'in-progress'
        ? hand(record, 'take', by, by, at)
        : settle(record, wish, by, at, confirms);
    case 'note':
      return annotate(record, wish.note, by, at);
    case 'confirm':
      return confirm(record, by, at, confirms);
  }
}

function hand(
  record: ClaimRecord,
  deed: ClaimDeed,
  owner: Person,
  by: Person,
  at: string,
): ClaimChange {
  if (record.status !== 'in-progress' && !nextStatuses(record.status).includes('in-progress')) {
    return refuse(`This claim is ${claimStateLabel({ status: record.status })}. Reopen it first.`);
  }
  const held = record.status === 'in-progress' ? record.owner : undefined;
  if (held?.id === owner.id) return refuse(`${personName(held)} has this claim already.`);
  if (held !== undefined && deed === 'take') {
    return refuse(`${personName(held)} has this claim. Assign it to yourself to take it over.`);
  }
  return changed(record, { status: 'in-progress', owner, proposal: undefined }, { deed, by, at });
}

function confirm(record: ClaimRecord, by: Person, at: string, confirms: boolean): ClaimChange {
  const { proposal } = record;
  if (proposal === undefined) return refuse('Nothing is proposed for this claim.');
  if (!confirms) return refuse('An editor of this desk confirms what is proposed.');
  return settle(record, { kind: 'status', to: proposal.to }, by, at, true);
}

function settle(
  record: ClaimRecord,
  wish: Extract<ClaimWish, { kind: 'status' }>,
  by: Person,
  at: string,
  confirms: boolean,
): ClaimChange {
  const { to } = wish;
  if (!nextStatuses(record.status).includes(to)) {
    const now = claimStateLabel({ status: record.status });
    return refuse(
      record.status === to
        ? `This claim is ${now} already.`
        : `This claim is ${now} and cannot become ${claimStateLabel({ status: to })}.`,
    );
  }
  // An editor who sets what was proposed need not give its evidence again.
  const before = confirms && record.proposal?.to === to ? record.proposal : undefined;
  const evidence = given(wish.evidence) ?? before?.evidence;
  const note = given(wish.note) ?? before?.note;
  const reason = given(wish.reason) ?? before?.reason;
  if (evidence !== undefined && !isWebAddress(evidence)) {
    return refuse('The evidence is a web address, like https://example.org/source.');
  }
  const missing = whatIsMissing(to, { evidence, note, reason });
  if (missing !== undefined) return refuse(missing);
  if (!confirms && isClosed(to)) {
    const proposal = { to, by, evidence, note, reason };
    return changed(
      record,
      { status: 'in-progress', owner: record.owner ?? by, proposal },
      { deed: 'propose', by, at, why: whyOf(to, reason, note), evidence },
    );
  }
  // A reopened claim starts again: what closed it stays in the log alone.
  const kept = to === 'reopened' ? { note: record.note } : { note: note ?? record.note };
  return changed(
    record,
    {
      status: to,
      owner: to === 'reopened' ? undefined : (record.owner ?? by),
      evidence,
      reason,
      proposal: undefined,
      ...kept,
    },
    {
      deed: to === 'reopened' ? 'reopen' : 'status',
      by,
      at,
      why: [reason, note].filter((part) => part !== undefined).join(': ') || undefined,
      evidence,
    },
  );
}

function whyOf(to: ClaimStatus, ...parts: readonly (string | undefined)[]): string {
  return [claimStateLabel({ status: to }), ...parts]
    .filter((part) => part !== undefined)
    .join(': ');
}

function whatIsMissing(
  to: ClaimStatus,
  has: { evidence: string | undefined; note: string | undefined; reason: string | undefined },
): string | undefined {
  const label = claimStateLabel({ status: to });
  switch (neededFor(to)) {
    case 'evidence-or-note':
      return has.evidence === undefined && has.note === undefined
        ? `‘${label}’ needs a link to the evidence, or a note.`
        : undefined;
    case 'reason':
      if (has.reason === undefined) {
        return to === 'false-alarm'
          ? `‘${label}’ needs a reason: ${falseAlarmReasons.join(', ')}.`
          : `‘${label}’ needs a reason.`;
      }
      return to === 'false-alarm' && !(falseAlarmReasons as readonly string[]).includes(has.reason)
        ? `A reason is one of: ${falseAlarmReasons.join(', ')}.`
        : undefined;
    case undefined:
      return undefined;
  }
}

function annotate(record: ClaimRecord, text: string, by: Person, at: string): ClaimChange {
  const note = given(text);
  if (note === undefined) return refuse('The note was empty; nothing was changed.');
  return changed(record, { note }, { deed: 'note', by, at, why: note });
}

function changed(
  record: ClaimRecord,
  to: Partial<Record<'owner' | 'evidence' | 'note' | 'reason' | 'status' | 'proposal', unknown>>,
  line: {
    deed: ClaimDeed;
    by: Person;
    at: string;
    why?: string | undefined;
    evidence?: string | undefined;
  },
): ClaimChange {
  const next = { ...record, ...to, updatedAt: line.at } as ClaimRecord;
  return {
    ok: true,
    record: next,
    line: {
      request: record.request,
      finding: record.finding,
      from: record.status,
      to: next.status,
      owner: next.owner,
      ...line,
    },
  };
}

function refuse(problem: string): ClaimChange {
  return { ok: false, problem };
}

function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim().slice(0, longestNote);
  return trimmed === '' ? undefined : trimmed;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}
