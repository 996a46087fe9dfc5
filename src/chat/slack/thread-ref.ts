import type { MessageRef } from '../port.ts';
import type { TenantId } from '../../domain/ids.ts';
import type { ThreadRef } from '../../domain/thread.ts';

export function tenantOf(teamId: string): TenantId {
  return `slack:${teamId}` as TenantId;
}

/** The workspace id in a tenant of ours; throws on any other tenant, which would be a bug. */
export function teamOf(tenant: TenantId): string {
  if (!tenant.startsWith('slack:')) throw new Error(`not a Slack tenant: ${tenant}`);
  return tenant.slice('slack:'.length);
}

/** What goes into `thread_ts`: the thread that exists, or the message that a thread opens on. */
export function threadTs(thread: ThreadRef): string | undefined {
  return thread.thread ?? thread.message;
}

export function threadAt(channel: string, message?: string, thread?: string): ThreadRef {
  return {
    platform: 'slack',
    channel,
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined ? {} : { message }),
  };
}

export function messageAt(channel: string, message: string, thread?: string): MessageRef {
  return {
    platform: 'slack',
    channel,
    message,
    ...(thread === undefined || thread === message ? {} : { thread }),
  };
}

/** `1700000000.000100` → ISO 8601. */
export function isoFromTs(ts: string): string {
  return new Date(Math.floor(Number(ts) * 1000)).toISOString();
}
