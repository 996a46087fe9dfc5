import type { ClaimState, ClaimStatus } from './claim-state.ts';
import type { Signal } from './finding.ts';
import type { FindingId, RequestId, TenantId } from './ids.ts';

/** Somebody at the desk, by platform id; the name is what the platform showed when they acted. */
export interface Person {
  readonly id: string;
  readonly name?: string;
}

/** One flagged claim as the desk tracks it: which finding of which request, and how far it has come. */
export interface ClaimRecord {
  readonly tenant: TenantId;
  readonly request: RequestId;
  readonly finding: FindingId;
  readonly articleKey: string;
  readonly channel: string;
  readonly check: string;
  readonly signal: Signal;
  /** The flagged words, verbatim, cut to `recordedQuoteLength`. */
  readonly quote: string;
  /** Title of the article; empty when it has none. */
  readonly article: string;
  readonly url?: string;
  readonly status: ClaimStatus;
  readonly owner?: Person;
  /** Web address that bears the outcome out. */
  readonly evidence?: string;
  readonly note?: string;
  readonly reason?: string;
  /** An outcome that somebody proposed and no editor has confirmed yet. */
  readonly proposal?: ClaimProposal;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
  readonly updatedAt: string;
}

/** Enough to recognise a claim in a list; the report has the whole sentence. */
export const recordedQuoteLength = 400;

export interface ClaimProposal {
  readonly to: ClaimStatus;
  readonly by: Person;
  readonly evidence?: string;
  readonly note?: string;
  readonly reason?: string;
}

export type ClaimDeed = 'take' | 'assign' | 'status' | 'note' | 'reopen' | 'propose';

/** One line of a claim's history: who, when, from, to, why. Never changed once written. */
export interface ClaimLogLine {
  /** The platform event that asked for it. */
  readonly eventId: string;
  readonly request: RequestId;
  readonly finding: FindingId;
  readonly deed: ClaimDeed;
  readonly by: Person;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly from: ClaimStatus;
  readonly to: ClaimStatus;
  /** The note or the reason that came with it. */
  readonly why?: string;
  readonly evidence?: string;
  /** Who has the claim after it. */
  readonly owner?: Person;
}

/** What a card shows. */
export function stateOf({
  status,
  owner,
  proposal,
}: Pick<ClaimRecord, 'status' | 'owner' | 'proposal'>): ClaimState {
  return {
    status,
    ...(owner === undefined ? {} : { owner: personName(owner) }),
    ...(proposal === undefined ? {} : { proposed: proposal.to }),
  };
}

export function personName({ id, name }: Person): string {
  return name ?? id;
}

/** Eight hex digits that people can read to each other; unique enough within one desk. */
export function shortClaimId({ finding }: Pick<ClaimRecord, 'finding'>): string {
  return finding.slice(0, 8);
}

/** An article that was checked in several threads has its claims once; the first of each stays. */
export function eachOnce<Claim extends Pick<ClaimRecord, 'articleKey' | 'finding'>>(
  claims: readonly Claim[],
): Claim[] {
  const keyOf = ({ articleKey, finding }: Claim) => `${finding} ${articleKey}`;
  const first = new Map(claims.toReversed().map((claim) => [keyOf(claim), claim]));
  return claims.filter((claim) => first.get(keyOf(claim)) === claim);
}
