import { globalShortcut, messageShortcut } from './interactions.ts';

/** How much Claimdesk may read; each is the smallest set of permissions for what it does. */
export type Reading =
  /** Commands, shortcuts, mentions and direct messages only. */
  | 'on-demand'
  /** Also messages that hold a link to one of `domains`. */
  | 'own-domains'
  /** Also every message in the channels that it is invited to: any pasted link. */
  | 'any-link';

export interface ManifestOptions {
  readonly reading?: Reading;
  /** For 'own-domains': at most five, as Slack has it. */
  readonly domains?: readonly string[];
  /** 🔎 on a message asks for a check. */
  readonly reaction?: boolean;
  /** Roles, zones and names of people; left out of 'on-demand' unless asked for. */
  readonly people?: boolean;
  /** Uploaded articles and the chart in the digest; left out of 'on-demand' unless asked for. */
  readonly files?: boolean;
  /** Address under which Slack reaches us; without one Socket Mode is used. */
  readonly publicUrl?: string;
}

/** The scopes without which something that everybody expects does not work. */
export const requiredScopes = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'reactions:write',
] as const;

/** Every other scope, and what it adds; asked for only where that is wanted. */
export const optionalScopes: Readonly<Record<string, string>> = {
  'channels:history':
    'links pasted in public channels, articles pasted in several messages, and looking up whether a reply got through',
  'groups:history': 'the same in private channels',
  'links:read': 'links to your own sites, without reading any other message',
  'users:read': 'who is an administrator, time zones, names on claims',
  'files:read': 'uploaded articles',
  'files:write': 'the chart in the digest (without it: its description)',
  'reactions:read': 'asking for a check with 🔎',
};

export function scopesFor(options: ManifestOptions = {}): readonly string[] {
  const reading = options.reading ?? 'any-link';
  const isSmallest = reading === 'on-demand';
  return [
    ...requiredScopes,
    ...(reading === 'any-link' ? ['channels:history', 'groups:history'] : []),
    ...(reading === 'own-domains' ? ['links:read'] : []),
    ...((options.people ?? !isSmallest) ? ['users:read'] : []),
    ...((options.files ?? !isSmallest) ? ['files:read', 'files:write'] : []),
    ...(options.reaction === true ? ['reactions:read'] : []),
  ];
}

function botEvents(options: ManifestOptions): readonly string[] {
  const reading = options.reading ?? 'any-link';
  return [
    'app_home_opened',
    'app_mention',
    'message.im',
    ...(reading === 'any-link' ? ['message.channels', 'message.groups'] : []),
    ...(reading === 'own-domains' ? ['link_shared'] : []),
    ...(options.reaction === true ? ['reaction_added'] : []),
    'app_uninstalled',
    'tokens_revoked',
  ];
}

const commands = [
  [
    '/checkarticle',
    'Check an article for claims to verify',
    '<url or text> [--private] [--fresh] [--min-signal strong|some|weak]',
  ],
  [
    '/claims',
    'List and work on claims',
    '[mine|open] [--article url] [--status …] [--assign @name]',
  ],
  [
    '/checkdigest',
    'Daily digest in this channel',
    'now | preview | pause | resume | time 08:30 | zone Europe/Paris',
  ],
  [
    '/checksettings',
    'Settings of this channel (administrators)',
    'auto on|off, allow|deny <sites>, signal strong|some|weak, quiet 22:00-07:00|off, loud <kind>',
  ],
  ['/checkhelp', 'What Claimdesk does and reads', ''],
] as const;

/** The app manifest: what to paste under 'Create New App' → 'From a manifest'. https://docs.slack.dev/reference/app-manifest */
export function slackManifest(options: ManifestOptions = {}): object {
  const base = options.publicUrl?.replace(/\/+$/, '');
  const url = base === undefined ? {} : { url: `${base}/slack/events` };
  const requestUrl = base === undefined ? {} : { request_url: `${base}/slack/events` };
  return {
    display_information: {
      name: 'Claimdesk',
      description: 'Replies in the thread with the claims a careful editor would stop at',
      long_description:
        'Paste a link or a text, or type /checkarticle: Claimdesk reads the article and replies in that thread with figures that contradict each other, sums that do not come out, claims that rest on nobody with a name. It shows the sentence, the reason and the arithmetic, and says what it did not check. Automated; a person decides.',
      background_color: '#1f2a37',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Claimdesk', always_online: true },
      shortcuts: [
        {
          name: 'Check this article',
          type: 'message',
          callback_id: messageShortcut,
          description: 'Check the article in this message',
        },
        {
          name: 'Check an article',
          type: 'global',
          callback_id: globalShortcut,
          description: 'Paste a link or a text to check',
        },
      ],
      slash_commands: commands.map(([command, description, usage]) => ({
        command,
        description,
        ...(usage === '' ? {} : { usage_hint: usage }),
        should_escape: false,
        ...url,
      })),
      ...(options.reading === 'own-domains'
        ? { unfurl_domains: (options.domains ?? []).slice(0, 5) }
        : {}),
    },
    oauth_config: {
      ...(base === undefined ? {} : { redirect_urls: [`${base}/slack/oauth_redirect`] }),
      scopes: { bot: scopesFor(options) },
    },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: botEvents(options) },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: base === undefined,
      token_rotation_enabled: false,
    },
  };
}
