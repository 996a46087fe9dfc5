import type { Answer, CommandEvent } from '../src/chat/port.ts';
import { line, type Reply } from '../src/chat/reply.ts';
import type { ChannelSettings, DigestSettings } from '../src/domain/channel.ts';
import { refused, saveAudited } from './leave.ts';
import type { Services } from './services.ts';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `/checkdigest now|preview|on|off|pause|resume|time HH:mm|days mon-fri|zone Europe/Paris`. */
export async function digest(event: CommandEvent, services: Services): Promise<Answer> {
  const { tenant, thread } = event;
  const settings = await services.channel(tenant, thread.channel, thread.platform);
  const [verb = '', ...rest] = event.text.trim().split(/\s+/).filter(Boolean);
  if (verb === 'preview') {
    return {
      reply: (await services.previewDigest(settings)) ?? line('There is nothing to report.'),
    };
  }
  if (verb === 'now') {
    await services.sendDigest(settings, event.id);
    return { reply: line('The digest is on its way to this channel.') };
  }
  const typed = Object.entries(event.options).map(([name, value]) => [name, String(value)]);
  const wishes = typed.length > 0 ? typed : verb === '' ? [] : [[verb, ...rest]];
  if (wishes.length === 0) return { reply: describe(settings) };
  const no = await refused(event, 'change the digest', event.text, services);
  if (no !== undefined) return no;
  let next: DigestSettings = settings.digest;
  for (const [name = '', ...values] of wishes) {
    const changed = change(next, name, values, services);
    if (typeof changed === 'string') return { reply: line(changed) };
    next = changed;
  }
  const saved = { ...settings, digest: next };
  const about = wishes.map((wish) => wish.join(' ')).join(', ');
  await saveAudited(event, 'change the digest', about, saved, services);
  return { reply: describe(saved) };
}

function change(
  digest: DigestSettings,
  name: string,
  values: readonly string[],
  services: Services,
): DigestSettings | string {
  const value = values[0] ?? '';
  switch (name) {
    case 'on':
    case 'channel':
      return { ...digest, enabled: true, paused: false };
    case 'off':
      return { ...digest, enabled: false };
    case 'pause':
      return { ...digest, paused: true };
    case 'resume':
      return { ...digest, enabled: true, paused: false };
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
        ? { ...digest, enabled: true, time: value }
        : `Give the time as HH:mm, like 08:30; '${value}' is not one.`;
    case 'zone':
      return services.isZone(value)
        ? { ...digest, enabled: true, zone: value }
        : `Give the zone by name, like Europe/Paris; '${value}' is not one.`;
    case 'days': {
      const days = readDays(values.join(' '));
      return days.length > 0
        ? { ...digest, enabled: true, days }
        : 'Give the days like mon-fri, or mon,wed,fri.';
    }
    default:
      return `I don't know '${name}'. There are: now, preview, on, off, pause, resume, time, days, zone.`;
  }
}

/** 'mon-fri', 'mon,wed', 'sat sun' → ISO weekdays in order; empty when a word is not a day. */
export function readDays(text: string): number[] {
  const days = new Set<number>();
  for (const part of text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)) {
    const [from = '', to = from] = part.split('-');
    const first = dayNames.indexOf(from.slice(0, 3));
    const last = dayNames.indexOf(to.slice(0, 3));
    if (first < 0 || last < 0) return [];
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day + 1);
      if (day === last) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** 'at 08:30 (Europe/Paris) on mon, tue' without its first word. */
export function digestTime({ time, zone, days }: DigestSettings): string {
  return `${time} (${zone}) on ${days.map((day) => dayNames[day - 1]).join(', ')}`;
}

function describe({ digest }: ChannelSettings): Reply {
  if (!digest.enabled) return line('This channel gets no digest. Say on to switch it on.');
  const when = digestTime(digest);
  return line(digest.paused ? `The digest is paused; otherwise at ${when}.` : `Digest at ${when}.`);
}
