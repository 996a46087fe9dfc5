import { inviteLink } from '../src/chat/discord/invite.ts';
import { slackManifest } from '../src/chat/slack/index.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';

/** The Slack app manifest as text to paste. */
export function slackManifestText(publicUrl?: string): string {
  const manifest = slackManifest(publicUrl === undefined ? {} : { publicUrl });
  return JSON.stringify(manifest, null, 2);
}

/** `claimdesk manifest slack|discord`: what to paste where; instructions go to standard error. */
export function manifest(platform: string): void {
  const config = environment();
  if (platform === 'slack') {
    console.error('Paste this at https://api.slack.com/apps, Create New App, From a manifest:\n');
    console.log(slackManifestText());
  } else if (platform === 'discord') {
    const id = config.discord?.applicationId;
    if (id === undefined) {
      console.error(
        'DISCORD_APPLICATION_ID is not set yet: put your application id in the link.\n',
      );
    }
    console.log(inviteLink(id ?? 'YOUR_APPLICATION_ID', { files: true }));
  } else {
    throw new Stop(`There is a manifest for slack and for discord; '${platform}' is neither.`);
  }
}
