import type { TenantId } from '../domain/ids.ts';
import type { MessageRef } from './port.ts';

/**
 * Where a browser finds a message, or undefined where there is no such address.
 * Built from ids alone: asking the platform for a permalink would need a call for each reply.
 */
export function threadUrl(tenant: TenantId, message: MessageRef): string | undefined {
  const workspace = tenant.slice(tenant.indexOf(':') + 1);
  const { platform, channel, thread } = message;
  switch (platform) {
    case 'slack': {
      const root = thread ?? message.message;
      return `https://app.slack.com/client/${workspace}/${channel}/thread/${channel}-${root}`;
    }
    case 'discord':
      return `https://discord.com/channels/${workspace}/${thread ?? channel}/${message.message}`;
    case 'web':
    case 'console':
      return undefined;
  }
}
