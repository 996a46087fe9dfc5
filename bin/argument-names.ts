import type { TenantId } from '../src/domain/ids.ts';
import type { Platform } from '../src/domain/thread.ts';
import { Stop } from './exits.ts';

/** A workspace or guild as it is named on the command line: slack:T0123, discord:123, local. */
export function tenantIn(given: string): TenantId {
  if (/^(?:slack|discord):[^\s/]+$|^local$/.test(given)) return given as TenantId;
  throw new Stop(
    `Name the workspace or guild like slack:T0123 or discord:123; '${given}' is not one.`,
  );
}

/** A channel of one: slack:T0123/C0456. */
export function channelIn(given: string): {
  readonly platform: Platform;
  readonly tenant: TenantId;
  readonly channel: string;
} {
  const [, tenant, channel] = /^((?:slack|discord):[^\s/]+|local)\/(\S+)$/.exec(given) ?? [];
  if (tenant === undefined || channel === undefined) {
    throw new Stop(`Name the channel like slack:T0123/C0456; '${given}' is not one.`);
  }
  const [before] = tenant.split(':');
  const platform = before === 'slack' || before === 'discord' ? before : 'web';
  return { platform, tenant: tenant as TenantId, channel };
}
