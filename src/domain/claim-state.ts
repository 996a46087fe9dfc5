/**
 * The life of a flagged claim at the desk. Open → In progress → one of four outcomes → Reopened.
 * Which step needs what is said here once, for chat, page and terminal alike.
 */
export const claimStatuses = [
  'open',
  'in-progress',
  'verified',
  'needs-correction',
  'inconclusive',
  'false-alarm',
  'reopened',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export interface ClaimState {
  readonly status: ClaimStatus;
  /** Display name of whoever took it. */
  readonly owner?: string;
}

const labels: Readonly<Record<ClaimStatus, string>> = {
  open: 'open',
  'in-progress': 'in progress',
  verified: 'verified',
  'needs-correction': 'needs correction',
  inconclusive: 'inconclusive',
  'false-alarm': 'false alarm',
  reopened: 'reopened',
};

/** 'in progress · Ana' */
export function claimStateLabel(state: ClaimState): string {
  const label = labels[state.status];
  return state.owner === undefined ? label : `${label} · ${state.owner}`;
}

export function isClosed(status: ClaimStatus): boolean {
  return !['open', 'in-progress', 'reopened'].includes(status);
}

/** What may follow what; a closed claim can only be reopened. */
export function nextStatuses(status: ClaimStatus): readonly ClaimStatus[] {
  if (isClosed(status)) return ['reopened'];
  const outcomes: readonly ClaimStatus[] = [
    'verified',
    'needs-correction',
    'inconclusive',
    'false-alarm',
  ];
  return status === 'in-progress' ? outcomes : ['in-progress', ...outcomes];
}

/** What has to come with a change, or undefined when nothing has to. */
export function neededFor(status: ClaimStatus): 'evidence-or-note' | 'reason' | undefined {
  switch (status) {
    case 'verified':
    case 'needs-correction':
      return 'evidence-or-note';
    case 'false-alarm':
    case 'reopened':
      return 'reason';
    case 'open':
    case 'in-progress':
    case 'inconclusive':
      return undefined;
  }
}

export const falseAlarmReasons = [
  'opinion',
  'quote misread',
  'wrong source',
  'already attributed',
  'duplicate',
  'other',
] as const;
export type FalseAlarmReason = (typeof falseAlarmReasons)[number];

/** A step that somebody wants to take. */
export interface ClaimChange {
  readonly status: ClaimStatus;
  readonly note?: string;
  /** Address of what settles it. */
  readonly evidence?: string;
  readonly reason?: FalseAlarmReason;
}

/** One line of a claim's log. */
export interface ClaimLogEntry extends ClaimChange {
  /** Display name. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly from: ClaimStatus;
}

/** Why a step cannot be taken from here, as a sentence for whoever wants to; undefined when it can. */
export function claimChangeProblem(from: ClaimStatus, change: ClaimChange): string | undefined {
  const { status, note = '', evidence = '', reason } = change;
  if (!nextStatuses(from).includes(status)) {
    return `From ‘${labels[from]}’ a claim cannot go to ‘${labels[status]}’.`;
  }
  if (evidence !== '' && !/^https?:\/\/\S+$/i.test(evidence)) {
    return 'The evidence link has to start with https:// or http://.';
  }
  switch (neededFor(status)) {
    case 'evidence-or-note':
      return note.trim() === '' && evidence === ''
        ? `‘${labels[status]}’ needs an evidence link or a note.`
        : undefined;
    case 'reason':
      if (status === 'false-alarm' && reason === undefined) {
        return '‘false alarm’ needs a reason.';
      }
      return status === 'reopened' && note.trim() === '' ? '‘reopened’ needs a reason.' : undefined;
    case undefined:
      return undefined;
  }
}
