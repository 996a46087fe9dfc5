import type { Answer, CommandEvent } from '../src/chat/port.ts';
import { line, type Reply } from '../src/chat/reply.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import { refused, saveAudited } from './leave.ts';
import type { Services } from './services.ts';

/** `/checksettings [auto on|off] [allow site …] [deny site …]`, administrators only. */
export async function settings(event: CommandEvent, services: Services): Promise<Answer> {
  const { tenant, thread } = event;
  const current = await services.channel(tenant, thread.channel, thread.platform);
  const [verb = '', ...rest] = event.text.trim().split(/\s+/).filter(Boolean);
  if (verb === '') return { reply: describe(current) };
  const no = await refused(event, 'change settings', event.text, services);
  if (no !== undefined) return no;
  const changed = change(current, verb.toLowerCase(), rest, services);
  if (typeof changed === 'string') return { reply: line(changed) };
  await saveAudited(event, 'change settings', event.text, changed, services);
  return { reply: describe(changed) };
}

function change(
  current: ChannelSettings,
  verb: string,
  rest: readonly string[],
  services: Services,
): ChannelSettings | string {
  switch (verb) {
    case 'auto':
      if (rest[0] !== 'on' && rest[0] !== 'off') return 'Say auto on or auto off.';
      return { ...current, autoCheck: rest[0] === 'on' };
    case 'allow':
    case 'deny': {
      const sites = rest.map((word) =>
        services.siteOf(word.includes('://') ? word : `https://${word}`),
      );
      if (sites.includes(undefined)) return `Name sites like ${verb} example.org news.example`;
      return { ...current, [verb]: sites as string[] };
    }
    default:
      return `I don't know the setting '${verb}'. There are: auto on|off, allow <sites>, deny <sites>.`;
  }
}

function describe(settings: ChannelSettings): Reply {
  const lines = [
    settings.autoCheck
      ? 'Pasted links in this channel are checked by themselves.'
      : 'Pasted links in this channel are not checked by themselves.',
    settings.allow.length > 0 ? `Only these sites: ${settings.allow.join(', ')}.` : 'Any site.',
  ];
  if (settings.deny.length > 0) lines.push(`Never these: ${settings.deny.join(', ')}.`);
  return line(lines.join('\n'));
}
