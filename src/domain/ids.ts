import { hash } from 'node:crypto';

declare const brand: unique symbol;
/** A string that only the place that mints it may call by this name. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** One workspace (Slack) or guild (Discord): `slack:T0123`, `discord:98765`, `local`. */
export type TenantId = Branded<'TenantId'>;
export type RequestId = Branded<'RequestId'>;
export type ArticleId = Branded<'ArticleId'>;
export type ClaimId = Branded<'ClaimId'>;
export type FindingId = Branded<'FindingId'>;

/**
 * A short id that is the same for the same parts, whenever and wherever it is computed.
 * 16 hex digits (64 bits) of SHA-256; parts are length-prefixed, so `['ab','c']` ≠ `['a','bc']`.
 */
export function stableId(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part};`).join('')).slice(0, 16);
}
