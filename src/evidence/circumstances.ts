import type { ClaimQuery, KnownClaim } from './known-claim.ts';

/** Who said it and when, as far as both sides know; 0 each where they do not. */
export interface Circumstances {
  /** How long ago it was said: 0 on the same day, −1 after half a year, −2 after two years. */
  readonly fade: number;
  /** 1 for what was said only after the article had appeared: that cannot be what it repeats. */
  readonly later: number;
  /** 1 for the same speaker. */
  readonly speaker: number;
}

const dayMs = 24 * 60 * 60 * 1_000;
/** People come back to the claims of the last weeks; behind that, a year more or less matters little. */
const fadeDays = 100;
/** Time zones, and speeches that go on past midnight. */
const sameEventDays = 1;
/** As old as a claim is taken for that has no day. */
const unknownDays = 365;

export function circumstancesOf(query: ClaimQuery, claim: KnownClaim): Circumstances {
  const days = query.on === undefined ? undefined : ageOf(claim, query.on);
  return {
    fade: days === undefined ? 0 : -Math.log(1 + Math.max(0, days) / fadeDays),
    later: days !== undefined && days < -sameEventDays ? 1 : 0,
    speaker: sameSpeaker(query, claim) ? 1 : 0,
  };
}

/** Days from the claim to `day`; negative when it was said later. */
function ageOf({ on, by }: KnownClaim, day: string): number {
  if (on !== undefined) return daysBetween(on, day);
  return by === undefined ? unknownDays : Math.max(0, daysBetween(by, day));
}

function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  return Number.isNaN(days) ? unknownDays : days;
}

function sameSpeaker(query: ClaimQuery, claim: KnownClaim): boolean {
  if (query.speaker === undefined || claim.speaker === undefined) return false;
  const names = new Set(namesIn(claim.speaker));
  return namesIn(query.speaker).some((name) => names.has(name));
}

function namesIn(speaker: string): readonly string[] {
  return speaker.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/**
 * For each claim, how many of all these are its speaker's, as a logarithm: whoever is checked on a
 * matter again and again is likelier repeated than somebody who spoke of it once. 0 with no speaker.
 */
export function voicesAmong(claims: readonly KnownClaim[]): number[] {
  const voices = claims.map(({ speaker }) => speaker?.trim().toLowerCase() ?? '');
  const counts = new Map<string, number>();
  for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return voices.map((voice) => (voice === '' ? 0 : Math.log(counts.get(voice) ?? 1)));
}
