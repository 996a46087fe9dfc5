import type { ActionEvent, Answer, CommandEvent } from '../src/chat/port.ts';
import { line, type Reply } from '../src/chat/reply.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import { signals, type Signal } from '../src/domain/finding.ts';
import { readQuietHours } from '../src/domain/quiet-hours.ts';
import { actions } from '../src/summary/actions.ts';
import { deskSettings } from './desk-settings.ts';
import { refused, saveAudited } from './leave.ts';
import type { Services } from './services.ts';
import { previewLine } from './settings-preview.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const verbs =
  'auto on|off, allow <sites>, deny <sites>, signal strong|some|weak, quiet 22:00-07:00|off, loud <kind>, recheck on|off; for the whole workspace: confirm editors|anyone, editor add|remove @ana, retention <days>, links withdraw, desk';

/** `/checksettings …`, administrators only: shows what the last day would have been, then asks to save. */
export async function settings(event: CommandEvent, services: Services): Promise<Answer> {
  const ofDesk = await deskSettings(event, services);
  if (ofDesk !== undefined) return ofDesk;
  const { tenant, thread } = event;
  const current = await services.channel(tenant, thread.channel, thread.platform);
  if (event.text.trim() === '') return { reply: await show(event, current, services) };
  const no = await refused(event, 'change settings', event.text, services);
  if (no !== undefined) return no;
  const changed = changeSettings(current, event.text, services);
  if (typeof changed === 'string') return { reply: line(changed) };
  return { reply: await askToSave(event, changed, services) };
}

/** Failures that are listed; more are counted. */
const failuresListed = 5;

/** The settings as they are, and which automatic checks could not be made: the channel heard nothing of them. */
async function show(
  { tenant, thread }: CommandEvent,
  current: ChannelSettings,
  services: Services,
): Promise<Reply> {
  const since = new Date(services.now().getTime() - dayMs).toISOString();
  const { failures } = await services.lastDay(tenant, thread.channel, since);
  const more = failures.length - failuresListed;
  const lines = [
    describe(current, services).summary,
    ...(failures.length === 0 ? [] : ['Could not be read automatically in the last 24 hours:']),
    ...failures
      .slice(0, failuresListed)
      // Some reasons name the site themselves.
      .map(({ site, reason }) => (reason.startsWith(site) ? reason : `${site}: ${reason}`)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
  return line(lines.join('\n'));
}

/** [Save] under the preview. The button carries the id of the event that had the words. */
export async function saveSettings(event: ActionEvent, services: Services): Promise<Answer> {
  const asked = await services.event(event.tenant, event.value);
  if (asked?.kind !== 'command' || asked.name !== 'checksettings') {
    return { reply: line('That change is not kept any more. Say it again with /checksettings.') };
  }
  const no = await refused(event, 'change settings', asked.text, services);
  if (no !== undefined) return no;
  const { channel, platform } = asked.thread;
  const current = await services.channel(event.tenant, channel, platform);
  const changed = changeSettings(current, asked.text, services);
  if (typeof changed === 'string') return { reply: line(changed) };
  const saved = { ...changed, keptBy: event.actor.id };
  await saveAudited(event, 'change settings', asked.text, saved, services);
  return { update: describe(saved, services, 'Saved.') };
}

/** [Leave as it was] */
export function leaveSettings(): Promise<Answer> {
  return Promise.resolve({ update: line('Nothing was changed.') });
}

/** Settings after a typed change, or the sentence that says what is wrong with it. */
export function changeSettings(
  current: ChannelSettings,
  text: string,
  services: Pick<Services, 'siteOf'>,
): ChannelSettings | string {
  const [verb = '', ...rest] = text.trim().split(/\s+/);
  const first = rest[0]?.toLowerCase();
  switch (verb.toLowerCase()) {
    case 'auto':
      if (first !== 'on' && first !== 'off') return 'Say auto on or auto off.';
      return { ...current, autoCheck: first === 'on' };
    case 'allow':
    case 'deny': {
      const named = first === 'none' ? [] : rest;
      const sites = named.map((word) =>
        services.siteOf(word.includes('://') ? word : `https://${word}`),
      );
      if (rest.length === 0 || sites.includes(undefined)) {
        return `Name sites like ${verb} example.org news.example, or say ${verb} none.`;
      }
      return { ...current, [verb.toLowerCase()]: sites as string[] };
    }
    case 'signal':
      return signals.includes(first as Signal)
        ? { ...current, minSignal: first as Signal }
        : `Say signal ${signals.join(', signal ')}.`;
    case 'quiet': {
      if (first === 'off') return { ...current, quietHours: undefined };
      const quietHours = readQuietHours(rest.join(' '));
      return quietHours === undefined
        ? 'Give the hours like quiet 22:00-07:00, or say quiet off.'
        : { ...current, quietHours };
    }
    case 'recheck':
      if (first !== 'on' && first !== 'off') return 'Say recheck on or recheck off.';
      return { ...current, recheck: first === 'on' };
    case 'loud': {
      const quietChecks = (current.quietChecks ?? []).filter(({ check }) => check !== first);
      return quietChecks.length === (current.quietChecks ?? []).length
        ? `No kind '${first ?? ''}' is quiet here.`
        : { ...current, quietChecks };
    }
    default:
      return `I don't know the setting '${verb}'. There are: ${verbs}.`;
  }
}

async function askToSave(
  event: CommandEvent,
  changed: ChannelSettings,
  services: Services,
): Promise<Reply> {
  const { tenant, thread } = event;
  const since = new Date(services.now().getTime() - dayMs).toISOString();
  const lastDay = await services.lastDay(tenant, thread.channel, since);
  const preview = previewLine(changed, lastDay, services);
  const described = describe(changed, services, 'This would be:');
  return {
    summary: `${described.summary}\n${preview}`,
    blocks: [
      { kind: 'text', spans: [described.summary] },
      { kind: 'text', spans: [preview] },
      {
        kind: 'controls',
        controls: [
          {
            kind: 'button',
            action: actions.saveSettings,
            value: event.id,
            label: 'Save',
            style: 'primary',
          },
          {
            kind: 'button',
            action: actions.leaveSettings,
            value: event.id,
            label: 'Leave as it was',
          },
        ],
      },
    ],
  };
}

function describe(settings: ChannelSettings, services: Services, opening?: string): Reply {
  const {
    autoCheck,
    allow,
    deny,
    minSignal = 'strong',
    quietHours,
    quietChecks,
    digest,
  } = settings;
  const lines = [
    ...(opening === undefined ? [] : [opening]),
    autoCheck
      ? 'Pasted links in this channel are checked automatically.'
      : 'Pasted links in this channel are not checked automatically.',
    allow.length > 0 ? `Only these sites: ${allow.join(', ')}.` : 'Any site.',
    ...(deny.length > 0 ? [`Never these: ${deny.join(', ')}.`] : []),
    `Automatic replies show flags from ‘${minSignal}’ up.`,
    ...(settings.recheck === true
      ? [
          'Articles with open claims are read again each day for a week; changes are told in their thread.',
        ]
      : []),
    ...(quietHours === undefined
      ? []
      : [`Quiet hours ${quietHours.from}–${quietHours.to} (${digest.zone}): checks wait.`]),
    ...(quietChecks ?? []).map(
      ({ check, by }) =>
        `‘${services.titleOf(check)}’ is quiet (${by === 'people' ? 'asked for here' : 'too often dismissed'}); ‘loud ${check}’ brings it back.`,
    ),
  ];
  return line(lines.join('\n'));
}
