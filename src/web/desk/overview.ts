import type { ClaimState } from '../../domain/claim-state.ts';
import type { Signal } from '../../domain/finding.ts';

/** What a desk sees of itself; all figures are counted by the store and handed in. */
export interface DeskOverview {
  /** ISO; when the figures were read. */
  readonly asOf: string;
  /** The oldest of them. */
  readonly openClaims: readonly OpenClaim[];
  /** How many there are, when more than are listed. */
  readonly openInAll?: number;
  /** Oldest first, a day without articles included. */
  readonly days: readonly { readonly day: string; readonly articles: number }[];
  readonly checks: readonly CheckRecord[];
  /** Most flagged first. */
  readonly sources: readonly {
    readonly site: string;
    readonly articles: number;
    readonly flags: number;
    readonly strong: number;
  }[];
}

export interface OpenClaim {
  readonly quote: string;
  /** The check's title. */
  readonly title: string;
  readonly signal: Signal;
  readonly article: string;
  readonly url?: string;
  readonly state: ClaimState;
  /** ISO; when it was flagged. */
  readonly since: string;
}

/** How often people kept what a check flagged. */
export interface CheckRecord {
  readonly title: string;
  readonly kept: number;
  readonly dismissed: number;
  /** Quiet in at least one channel because too much was dismissed. */
  readonly quiet?: boolean;
  /** Per week, oldest first. */
  readonly weeks: readonly { readonly kept: number; readonly dismissed: number }[];
}

/**
 * Lower end of the 95 % Wilson interval of kept / decided: what the record supports at least.
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function atLeastKept(kept: number, decided: number): number {
  if (decided === 0) return 0;
  const z = 1.96;
  const share = kept / decided;
  const centre = share + (z * z) / (2 * decided);
  const spread = z * Math.sqrt((share * (1 - share)) / decided + (z * z) / (4 * decided * decided));
  return Math.max(0, (centre - spread) / (1 + (z * z) / decided));
}

/** '3 h', '4 days'; a claim's age as people say it. */
export function ageOf(since: string, now: string): string {
  const hours = Math.max(0, (Date.parse(now) - Date.parse(since)) / 3_600_000);
  if (hours < 1) return 'under 1 h';
  if (hours < 48) return `${Math.floor(hours)} h`;
  return `${Math.floor(hours / 24)} days`;
}

/** Claims by owner: those that nobody has taken first, then whoever holds most; oldest first within. */
export function byOwner(claims: readonly OpenClaim[]): { owner?: string; claims: OpenClaim[] }[] {
  const groups = new Map<string | undefined, OpenClaim[]>();
  for (const claim of claims) {
    const { owner } = claim.state;
    groups.set(owner, [...(groups.get(owner) ?? []), claim]);
  }
  return [...groups]
    .map(([owner, held]) => ({
      ...(owner === undefined ? {} : { owner }),
      claims: held.sort((a, b) => a.since.localeCompare(b.since)),
    }))
    .sort(
      (a, b) =>
        Number(a.owner !== undefined) - Number(b.owner !== undefined) ||
        b.claims.length - a.claims.length,
    );
}
