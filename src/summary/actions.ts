import type { FindingId, RequestId } from '../domain/ids.ts';

/** Every button and choice of ours, by the name that comes back when somebody uses it. */
export const actions = {
  takeClaim: 'claim:take',
  setStatus: 'claim:status',
  noteClaim: 'claim:note',
  reopenClaim: 'claim:reopen',
  review: 'report:review',
  useful: 'report:useful',
  notUseful: 'report:not-useful',
  less: 'report:less',
  retry: 'article:retry',
  checkAnyway: 'article:anyway',
  checkThese: 'links:check',
  trySample: 'sample:check',
  chooseChannel: 'channel:choose',
  whatIRead: 'help:reads',
  digestAll: 'digest:open',
  digestFewer: 'digest:fewer',
  digestPause: 'digest:pause',
  checkBackOn: 'breaker:on',
  saveSettings: 'settings:save',
  leaveSettings: 'settings:leave',
} as const;
export type ActionName = (typeof actions)[keyof typeof actions];

/** Which finding of which request: what a claim's buttons carry. */
export interface ClaimRef {
  readonly request: RequestId;
  readonly finding: FindingId;
  /** Set for controls on a page of the review list: its first finding, counted from 0. */
  readonly page?: number;
}

export function claimValue({ request, finding, page }: ClaimRef): string {
  return `${request}/${finding}${page === undefined ? '' : `@${page}`}`;
}

/** Undefined for anything that `claimValue` did not write: the value comes from outside. */
export function parseClaimValue(value: string): ClaimRef | undefined {
  const match = /^([\w-]{1,64})\/([0-9a-f]{16})(?:@(\d{1,4}))?$/.exec(value);
  if (match === null) return undefined;
  const ref = { request: match[1] as RequestId, finding: match[2] as FindingId };
  return match[3] === undefined ? ref : { ...ref, page: Number(match[3]) };
}

/** What [Review], [Earlier] and [Later] carry; without `page` the list begins where the reply ended. */
export function reviewValue(request: RequestId, page?: number): string {
  return page === undefined ? request : `${request}@${page}`;
}

export function parseReviewValue(
  value: string,
): { readonly request: RequestId; readonly page?: number } | undefined {
  const match = /^([\w-]{1,64})(?:@(\d{1,4}))?$/.exec(value);
  if (match === null) return undefined;
  const request = match[1] as RequestId;
  return match[2] === undefined ? { request } : { request, page: Number(match[2]) };
}
