import type { HTTPReceiver } from '@slack/bolt';
import type { WebClientOptions } from './clients.ts';
import type { Installation, Installations } from './installations.ts';
import { scopesFor, type ManifestOptions } from './manifest.ts';

/** What the app's own page on api.slack.com says under Basic Information, and where people reach us. */
export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state that a browser carries through the installation; any long random text. */
  readonly stateSecret: string;
  /** `https://claimdesk.example`: pages are `/slack/install` and `/slack/oauth_redirect` below it. */
  readonly publicUrl: string;
  readonly manifest?: ManifestOptions;
}

type BoltOptions = ConstructorParameters<typeof HTTPReceiver>[0];
/** What Bolt hands to an installation store. */
type BoltInstallation = Parameters<
  NonNullable<BoltOptions['installationStore']>['storeInstallation']
>[0];

/** Settings for Bolt's receiver that serve the installation pages and keep what comes of them. */
export function oauthPages(
  settings: OAuthSettings,
  installations: Installations,
  clientOptions: WebClientOptions,
  now: () => number,
  onInstalled: (installation: Installation) => void,
): Partial<BoltOptions> {
  return {
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    stateSecret: settings.stateSecret,
    redirectUri: `${settings.publicUrl.replace(/(?<!\/)\/+$/, '')}/slack/oauth_redirect`,
    scopes: [...scopesFor(settings.manifest)],
    installationStore: {
      async storeInstallation(given) {
        const installation = ownInstallation(given, now());
        await installations.save(installation);
        onInstalled(installation);
      },
      // Bolt would ask here for every event; who we are is looked up in our own source instead.
      fetchInstallation: () => Promise.reject(new Error('not asked through Bolt')),
    },
    installerOptions: {
      clientOptions,
      directInstall: true,
      installPath: '/slack/install',
      redirectUriPath: '/slack/oauth_redirect',
    },
  };
}

/** @throws for an organisation-wide installation, which has no one workspace to belong to */
function ownInstallation({ team, bot, user }: BoltInstallation, now: number): Installation {
  if (team === undefined || bot === undefined)
    throw new Error('Install Claimdesk into a workspace, not into a whole organisation.');
  return {
    teamId: team.id,
    ...(team.name === undefined ? {} : { teamName: team.name }),
    botToken: bot.token,
    botUserId: bot.userId,
    botId: bot.id,
    scopes: bot.scopes,
    installedBy: user.id,
    // Slack tells times of events in whole seconds.
    installedAt: new Date(Math.floor(now / 1000) * 1000).toISOString(),
  };
}
