import { line } from '../../src/chat/reply.ts';
import type { ChatEvent, CommandEvent, MessageEvent } from '../../src/chat/port.ts';
import { defaultChannel, type ChannelSettings } from '../../src/domain/channel.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { Services } from '../../commands/services.ts';

export const tenant = 'slack:T1' as TenantId;

/** Services that remember what was asked of them. */
export function servicesDouble(
  start: Partial<ChannelSettings> = {},
): Services & { accepted: CheckRequest[]; saved: ChannelSettings[]; digests: string[] } {
  const accepted: CheckRequest[] = [];
  const saved: ChannelSettings[] = [];
  const digests: string[] = [];
  const channel = () => saved.at(-1) ?? { ...defaultChannel(tenant, 'C1', 'slack'), ...start };
  return {
    accepted,
    saved,
    digests,
    now: () => new Date('2026-03-02T10:00:00Z'),
    findLinks: (text, marked) => {
      const all = marked.length > 0 ? marked : (text.match(/https?:\/\/\S+/g) ?? []);
      return { links: all.slice(0, 5), more: Math.max(0, all.length - 5) };
    },
    isAutoCheckable: (url) => !url.includes('video.example'),
    siteOf: (url) => (URL.canParse(url) ? new URL(url).hostname : undefined),
    accept: (request) => {
      const repeat = accepted.some((other) => other.id === request.id);
      accepted.push(request);
      return Promise.resolve(
        repeat ? { status: 'repeat', at: '2026-03-02T09:00:00Z' } : { status: 'accepted' },
      );
    },
    channel: () => Promise.resolve(channel()),
    saveChannel: (settings) => {
      saved.push(settings);
      return Promise.resolve();
    },
    previewDigest: () => Promise.resolve(undefined),
    sendDigest: (_, asked) => {
      digests.push(asked);
      return Promise.resolve();
    },
    isZone: (zone) => zone === 'Europe/Paris',
    help: () => line('help'),
    welcome: () => line('welcome'),
  };
}

const base = {
  id: 'E1',
  tenant,
  actor: { id: 'U1', isBot: false, isAdmin: true, isGuest: false },
  thread: { platform: 'slack', channel: 'C1', message: '100.1' },
  at: '2026-03-02T10:00:00.000Z',
} as const satisfies Partial<ChatEvent>;

export function message(text: string, more: Partial<MessageEvent> = {}): MessageEvent {
  return {
    ...base,
    kind: 'message',
    text,
    links: [],
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: false,
    mentionsUs: false,
    ...more,
  };
}

export function command(
  name: CommandEvent['name'],
  text: string,
  options: CommandEvent['options'] = {},
  more: Partial<CommandEvent> = {},
): CommandEvent {
  return { ...base, kind: 'command', name, text, options, files: [], ...more };
}
