import { accountLink, inviteLink } from '../src/chat/discord/invite.ts';
import { slackManifest, type ManifestOptions } from '../src/chat/slack/index.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';

/** What `claimdesk manifest` takes behind the platform. */
export interface ManifestFlags {
  /** Slack over HTTP: the address, or true for CLAIMDESK_PUBLIC_URL. */
  readonly http?: string | boolean;
  readonly onDemand?: boolean;
  readonly ownSites?: string;
  readonly people?: boolean;
  readonly files?: boolean;
  readonly reaction?: boolean;
}

/** The Slack app manifest as text to paste. */
export function slackManifestText(options: ManifestOptions = {}): string {
  return JSON.stringify(slackManifest(options), null, 2);
}

/** `claimdesk manifest slack|discord`: what to paste on standard output, how on standard error. */
export function manifest(platform: string, flags: ManifestFlags = {}): void {
  if (platform === 'slack') return printSlack(flags);
  if (platform === 'discord') return printDiscord(flags);
  throw new Stop(`There is a manifest for slack and for discord; '${platform}' is neither.`);
}

function printSlack(flags: ManifestFlags): void {
  const publicUrl = addressFor(flags);
  const { onDemand, ownSites, people, files, reaction } = flags;
  if (onDemand && ownSites !== undefined) {
    throw new Stop(
      '--on-demand reads no links, --own-sites reads those to your sites: choose one.',
    );
  }
  const reading = onDemand ? 'on-demand' : ownSites !== undefined ? 'own-domains' : 'any-link';
  console.error('Paste this at https://api.slack.com/apps → Create New App → From a manifest.');
  if (reaction) console.error('Set CLAIMDESK_REACTION=true too: then 🔎 asks for a check.');
  console.error('');
  console.log(
    slackManifestText({
      reading,
      domains: (ownSites ?? '').split(',').filter((site) => site !== ''),
      ...(people === undefined ? {} : { people }),
      ...(files === undefined ? {} : { files }),
      ...(reaction === undefined ? {} : { reaction }),
      ...(publicUrl === undefined ? {} : { publicUrl }),
    }),
  );
}

function addressFor({ http }: ManifestFlags): string | undefined {
  if (http === undefined || http === false) return undefined;
  const address = http === true ? environment().web.publicUrl : http;
  if (address === undefined) {
    throw new Stop(
      '--http needs the address: --http https://claimdesk.example, or CLAIMDESK_PUBLIC_URL.',
    );
  }
  if (!/^https:\/\//.test(address)) throw new Stop('Slack calls https addresses only.');
  return address;
}

function printDiscord({ onDemand, reaction }: ManifestFlags): void {
  const config = environment();
  const known = config.discord?.applicationId;
  const id = known ?? 'YOUR_APPLICATION_ID';
  if (known === undefined) {
    console.error('DISCORD_APPLICATION_ID is not set yet: put your application id in the links.');
  }
  const ways = onDemand
    ? ['Commands, mentions and direct messages need no privileged intent: leave all three off.']
    : [
        'For pasted links: Bot → Privileged Gateway Intents → Message Content Intent on, and',
        'DISCORD_READ_MESSAGES=true. Without them everything else works.',
      ];
  for (const line of ways) console.error(line);
  if (reaction)
    console.error('Set CLAIMDESK_REACTION=true: then 🔎 asks for a check. No intent to switch on.');
  console.error('\nThe first link adds Claimdesk to a server, the second to your own account');
  console.error('(Installation → User Install on): its commands anywhere, answers to you alone.\n');
  console.log(inviteLink(id, { files: true }));
  console.log(accountLink(id));
}
