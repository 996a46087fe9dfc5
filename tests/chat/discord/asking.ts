import type { Asked } from '../../doubles/discord/interactions.ts';
import type { Json, World } from '../../doubles/discord/world.ts';

/** `--fresh --min-signal=some` as the typed options that Discord sends; the rest is the article. */
export function commandOptions(text: string): Json[] {
  const words = text.split(' ').filter((word) => word !== '');
  const flags = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
  const rest = words.filter((word) => !word.startsWith('--')).join(' ');
  return [
    ...(rest === '' ? [] : [{ type: 3, name: 'article', value: rest }]),
    ...flags.map((flag) => {
      const [name = '', value] = flag.split('=');
      return value === undefined ? { type: 5, name, value: true } : { type: 3, name, value };
    }),
  ];
}

/** What every interaction says of who asked and where. */
export function interactionBody(world: World, asked: Asked, type: number, data: Json): Json {
  const channel = world.channels.get(asked.channel);
  const isGuild = channel?.guild_id !== undefined;
  return {
    id: asked.id,
    application_id: world.applicationId,
    type,
    token: asked.token,
    version: 1,
    locale: 'en-GB',
    app_permissions: '309237713984',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: isGuild ? { 0: world.guild } : { 0: '0' },
    context: isGuild ? 0 : 1,
    channel_id: asked.channel,
    channel: {
      id: asked.channel,
      type: channel?.type ?? 0,
      ...(channel?.parent_id === undefined ? {} : { parent_id: channel.parent_id }),
    },
    data,
    ...(isGuild
      ? { guild_id: world.guild, member: { user: world.person, roles: [], permissions: '0' } }
      : { user: world.person }),
  };
}

/** A filled modal, in labels as Discord sends it today. */
export function submission(modal: Json, fields: Readonly<Record<string, string>>): Json {
  return {
    custom_id: modal['custom_id'],
    components: (modal['components'] as Json[]).map((label) => {
      const input = label['component'] as Json;
      const name = String(input['custom_id']);
      const value = fields[name] ?? '';
      return {
        type: 18,
        component: {
          type: input['type'],
          custom_id: name,
          ...(input['type'] === 3 ? { values: [value] } : { value }),
        },
      };
    }),
  };
}
