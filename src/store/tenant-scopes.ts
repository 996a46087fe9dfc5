import type { TenantId } from '../domain/ids.ts';
import { storable } from './storable.ts';

/** Where the desk keeps what it settled. */
export function settledScope(tenant: TenantId): string {
  return storable(tenant);
}

/** Where it keeps what articles said. */
export function saidScope(tenant: TenantId): string {
  return `said ${storable(tenant)}`;
}

/** Every part of the memory that is one tenant's. */
export function scopesOf(tenant: TenantId): string[] {
  return [settledScope(tenant), saidScope(tenant)];
}
