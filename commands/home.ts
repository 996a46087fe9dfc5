import type { LifecycleEvent } from '../src/chat/port.ts';
import type { Block, Reply } from '../src/chat/reply.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import { actions } from '../src/summary/actions.ts';
import { claimsOf } from './claims.ts';
import { digestTime } from './digest.ts';
import type { Services } from './services.ts';

const dayMs = 24 * 60 * 60 * 1_000;
/** Channels that the page lists; more are counted. */
const listed = 12;

/** A person's own page: how things stand, what they have taken, what each channel has chosen. */
export async function home(event: LifecycleEvent, services: Services): Promise<Reply> {
  const since = new Date(services.now().getTime() - dayMs).toISOString();
  const [counts, mine, channels] = await Promise.all([
    services.counts(event.tenant, since),
    claimsOf(event, services),
    services.channels(event.tenant),
  ]);
  const status = `Claimdesk is running. ${counted(counts.articles, 'article')} checked since yesterday, ${counted(counts.openClaims, 'claim')} open in this workspace.`;
  return {
    summary: `${status} ${mine.summary}`.slice(0, 1_500),
    blocks: [
      { kind: 'heading', text: 'Claimdesk' },
      { kind: 'text', spans: [status] },
      buttons,
      { kind: 'divider' },
      ...(mine.blocks.length > 0
        ? mine.blocks
        : [
            { kind: 'text' as const, spans: [{ bold: 'Claims that you have taken' }] },
            { kind: 'text' as const, spans: ['None. ‘Take it’ under a claim makes it yours.'] },
          ]),
      { kind: 'divider' },
      { kind: 'text', spans: [{ bold: 'Channels' }] },
      ...channelLines(channels),
      { kind: 'divider' },
      { kind: 'note', spans: ['/checkhelp lists what you can ask for. A person decides.'] },
    ],
  };
}

const buttons: Block = {
  kind: 'controls',
  controls: [
    {
      kind: 'button',
      action: actions.trySample,
      value: 'sample',
      label: 'Try the sample article',
      style: 'primary',
    },
    { kind: 'button', action: actions.whatIRead, value: 'reads', label: 'What I can read' },
  ],
};

function channelLines(channels: readonly ChannelSettings[]): readonly Block[] {
  const active = channels.filter(({ autoCheck, digest }) => autoCheck || digest.enabled);
  if (active.length === 0) return [note(nothingChosen)];
  const more = active.length - listed;
  return [
    ...active.slice(0, listed).map((settings): Block => ({
      kind: 'text',
      spans: [{ channel: settings.channel }, ` · ${chosen(settings).join(' · ')}`],
    })),
    note(
      `${more > 0 ? `and ${more} more. ` : ''}Administrators change this with /checksettings and /checkdigest in the channel.`,
    ),
  ];
}

const nothingChosen =
  'No channel has its links checked automatically, and none gets a digest. An administrator switches them on in a channel: /checksettings auto on, /checkdigest on.';

function chosen(settings: ChannelSettings): string[] {
  const { autoCheck, allow, deny, minSignal = 'strong', quietHours, digest } = settings;
  const sites = [
    ...(allow.length > 0 ? [`only ${allow.join(', ')}`] : []),
    ...(deny.length > 0 ? [`never ${deny.join(', ')}`] : []),
  ];
  return [
    ...(autoCheck
      ? [
          `pasted links are checked, flags from ‘${minSignal}’ up`,
          ...sites,
          ...(quietHours ? [`quiet ${quietHours.from}–${quietHours.to}`] : []),
        ]
      : ['pasted links are not checked']),
    ...(digest.enabled ? [`digest ${digest.paused ? 'paused' : digestTime(digest)}`] : []),
  ];
}

function note(text: string): Block {
  return { kind: 'note', spans: [text] };
}

function counted(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
