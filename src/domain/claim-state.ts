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
  /** An outcome that waits for an editor. */
  readonly proposed?: ClaimStatus;
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

/** 'in progress · Ana · proposed: verified' */
export function claimStateLabel({ status, owner, proposed }: ClaimState): string {
  return [
    labels[status],
    ...(owner === undefined ? [] : [owner]),
    ...(proposed === undefined ? [] : [`proposed: ${labels[proposed]}`]),
  ].join(' · ');
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
