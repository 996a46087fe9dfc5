import type { ClaimStatus } from './claim-state.ts';

/** What people made of a check's flags in a channel, the last `window` of them. */
export interface CheckRecord {
  /** Closed as verified or as needing correction: the flag was worth a look. */
  readonly accepted: number;
  /** Closed as a false alarm. */
  readonly dismissed: number;
}

/** Decisions that count, newest first: an old habit of a check should not outvote its present one. */
export const breakerWindow = 50;
/** Fewer decisions say too little about a check, whatever they were. */
export const fewestDecisions = 10;
/** Lower bound of precision below which a check goes quiet, unless the channel chose another. */
export const defaultFloor = 0.3;
/** How much better than the floor a check must have become to come back by itself. */
const comeback = 0.05;

export const acceptedStatuses = ['verified', 'needs-correction'] as const satisfies ClaimStatus[];
export const dismissedStatus = 'false-alarm' satisfies ClaimStatus;

/** Whether a check should be quiet in a channel, from its record there and whether it is quiet now. */
export function shouldBeQuiet(
  record: CheckRecord,
  isQuiet: boolean,
  floor = defaultFloor,
): boolean {
  const decided = record.accepted + record.dismissed;
  if (decided < fewestDecisions) return isQuiet;
  const bound = precisionBound(record);
  return isQuiet ? bound < floor + comeback : bound < floor;
}

/** z of the 95 % interval. */
const z = 1.96;

/** Lower end of the Wilson score interval (E. B. Wilson, 1927) for the share of accepted flags; 0 for none. */
export function precisionBound({ accepted, dismissed }: CheckRecord): number {
  const n = accepted + dismissed;
  if (n === 0) return 0;
  const share = accepted / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n);
}
