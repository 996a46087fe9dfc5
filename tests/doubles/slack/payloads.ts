import type { StoredMessage, World } from './state.ts';

/** What Slack sends, in shape; ids and contents are invented. */

export function eventCallback(
  world: World,
  event: object,
  eventId: string,
): Record<string, unknown> {
  return {
    token: 'verification-token',
    team_id: world.teamId,
    api_app_id: 'A0001',
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.teamId,
        user_id: world.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  };
}

const tokens = /<@\w+>|https?:\/\/[^\s<>]+/g;

/** Typed text as Slack stores it: links in angle brackets, & < > escaped; and as the rich text that goes with it. */
export function typed(text: string): { readonly text: string; readonly blocks: object[] } {
  const elements: object[] = [];
  let marked = '';
  let from = 0;
  const plain = (part: string) => {
    if (part === '') return;
    elements.push({ type: 'text', text: part });
    marked += escape(part);
  };
  for (const match of text.matchAll(tokens)) {
    plain(text.slice(from, match.index));
    const [token] = match;
    if (token.startsWith('<@')) {
      elements.push({ type: 'user', user_id: token.slice(2, -1) });
      marked += token;
    } else {
      elements.push({ type: 'link', url: token });
      marked += `<${escape(token)}>`;
    }
    from = match.index + token.length;
  }
  plain(text.slice(from));
  return {
    text: marked,
    blocks: [
      { type: 'rich_text', block_id: 'b1', elements: [{ type: 'rich_text_section', elements }] },
    ],
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function messageEvent(
  world: World,
  message: StoredMessage,
  more: object = {},
): Record<string, unknown> {
  return {
    type: 'message',
    channel: message.channel,
    channel_type: message.channel.startsWith('D') ? 'im' : 'channel',
    user: message.user,
    ...(message.botId === undefined ? {} : { bot_id: message.botId, app_id: 'A0OTHER' }),
    text: message.text,
    blocks: message.blocks,
    ts: message.ts,
    event_ts: message.ts,
    team: world.teamId,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(message.files.length === 0
      ? {}
      : {
          subtype: 'file_share',
          files: message.files.map((id) => {
            const file = world.files.get(id);
            return {
              id,
              name: file?.name,
              mimetype: file?.mimetype,
              size: file?.content.byteLength,
              mode: 'hosted',
            };
          }),
        }),
    ...more,
  };
}

export function slashCommand(
  world: World,
  origin: string,
  about: {
    readonly channel: string;
    readonly user: string;
    readonly name: string;
    readonly text: string;
  },
): Record<string, string> {
  const id = world.nextId('');
  return {
    token: 'verification-token',
    team_id: world.teamId,
    team_domain: 'desk',
    channel_id: about.channel,
    channel_name: 'desk',
    user_id: about.user,
    user_name: 'ana',
    command: `/${about.name}`,
    text: about.text,
    api_app_id: 'A0001',
    is_enterprise_install: 'false',
    response_url: `${origin}/respond/command/${about.user}/${id}`,
    trigger_id: `trigger-${id}.${about.user}`,
  };
}

/** Presses the control with this action id on a message. */
export function blockActions(
  world: World,
  origin: string,
  message: StoredMessage,
  user: string,
  action: Record<string, unknown>,
): Record<string, unknown> {
  const id = world.nextId('');
  return {
    type: 'block_actions',
    user: { id: user, username: 'ana', team_id: world.teamId },
    api_app_id: 'A0001',
    token: 'verification-token',
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: false,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    },
    trigger_id: `trigger-${id}.${user}`,
    team: { id: world.teamId, domain: 'desk' },
    channel: { id: message.channel, name: 'desk' },
    message: {
      type: 'message',
      ts: message.ts,
      user: message.user,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    },
    response_url: `${origin}/respond/message/${user}/${message.channel}/${message.ts}/${id}`,
    actions: [{ ...action, action_ts: '1700000100.000200', block_id: 'b' }],
  };
}

export function viewSubmission(
  world: World,
  user: string,
  view: { readonly id: string; readonly hash: string; readonly view: Record<string, unknown> },
  fields: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const blocks = view.view.blocks as readonly {
    type: string;
    block_id?: string;
    element?: { type: string };
  }[];
  const values: Record<string, unknown> = Object.fromEntries(
    blocks
      .filter((block) => block.type === 'input')
      .map((block) => {
        const value = fields[block.block_id ?? ''] ?? null;
        const state =
          block.element?.type === 'static_select'
            ? { type: 'static_select', selected_option: value === null ? null : { value } }
            : { type: 'plain_text_input', value };
        return [block.block_id ?? '', { value: state }] as const;
      }),
  );
  return {
    type: 'view_submission',
    team: { id: world.teamId, domain: 'desk' },
    user: { id: user, team_id: world.teamId },
    api_app_id: 'A0001',
    token: 'verification-token',
    trigger_id: `trigger-${world.nextId('')}.${user}`,
    view: {
      id: view.id,
      hash: view.hash,
      type: 'modal',
      callback_id: view.view.callback_id,
      private_metadata: view.view.private_metadata,
      app_installed_team_id: world.teamId,
      state: { values },
    },
    response_urls: [],
  };
}
