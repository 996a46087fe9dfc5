import { inviteLink } from '../src/chat/discord/invite.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';

/** `claimdesk manifest slack|discord`: what to paste where. */
export function manifest(platform: string): void {
  if (platform === 'discord') {
    const id = environment().discord?.applicationId;
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
