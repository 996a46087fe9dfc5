/**
 * The parts of Slack's payloads that we read. Everything is optional: a payload is signed by Slack,
 * but which fields it has differs by event, by workspace and by year.
 */

export interface RichElement {
  readonly type?: string;
  readonly elements?: readonly RichElement[];
  readonly text?: string;
  readonly url?: string;
  readonly user_id?: string;
  readonly channel_id?: string;
  readonly name?: string;
  /** Code points of an emoji in hex, joined by '-'. */
  readonly unicode?: string;
  readonly range?: string;
  readonly fallback?: string;
}

export interface SlackFile {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly mimetype?: string;
  readonly size?: number;
  readonly mode?: string;
}

export interface SlackAttachment {
  /** Set when somebody shares another message. */
  readonly is_share?: boolean;
  readonly is_msg_unfurl?: boolean;
  readonly text?: string;
  readonly message_blocks?: readonly {
    readonly message?: { readonly blocks?: readonly RichElement[] };
  }[];
  readonly files?: readonly SlackFile[];
}

export interface SlackMessage {
  readonly type?: string;
  readonly subtype?: string;
  readonly hidden?: boolean;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly bot_profile?: unknown;
  readonly text?: string;
  readonly blocks?: readonly RichElement[];
  readonly attachments?: readonly SlackAttachment[];
  readonly files?: readonly SlackFile[];
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly edited?: { readonly user?: string; readonly ts?: string };
}

export interface SlackEvent extends SlackMessage {
  readonly event_ts?: string;
  /** `message_changed`: the new and the old state. */
  readonly message?: SlackMessage;
  readonly previous_message?: SlackMessage;
  /** `reaction_added`. */
  readonly reaction?: string;
  readonly item?: { readonly type?: string; readonly channel?: string; readonly ts?: string };
  readonly item_user?: string;
  /** `link_shared`. */
  readonly links?: readonly { readonly url?: string }[];
  readonly message_ts?: string;
  readonly source?: string;
  readonly is_bot_user_member?: boolean;
  /** `app_home_opened`. */
  readonly tab?: string;
  /** `tokens_revoked`. */
  readonly tokens?: { readonly bot?: readonly string[]; readonly oauth?: readonly string[] };
}

export interface SlackView {
  readonly id?: string;
  readonly hash?: string;
  readonly type?: string;
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly app_installed_team_id?: string;
  readonly state?: {
    readonly values?: Readonly<Record<string, Readonly<Record<string, SlackInputState>>>>;
  };
}

export interface SlackInputState {
  readonly value?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
}

export interface SlackAction extends SlackInputState {
  readonly action_id?: string;
  readonly action_ts?: string;
}

/** Any body that Bolt hands on: Events API, slash command or interactivity. */
export interface SlackBody {
  readonly type?: string;
  readonly event_id?: string;
  readonly event_time?: number;
  readonly event?: SlackEvent;
  readonly authorizations?: readonly { readonly team_id?: string | null }[];
  readonly team_id?: string;
  readonly team?: { readonly id?: string } | null;
  readonly user?: { readonly id?: string; readonly team_id?: string };
  readonly channel?: { readonly id?: string };
  readonly trigger_id?: string;
  readonly response_url?: string;
  readonly callback_id?: string;
  readonly view?: SlackView;
  readonly actions?: readonly SlackAction[];
  readonly message?: SlackMessage;
  readonly message_ts?: string;
  readonly action_ts?: string;
  readonly container?: {
    readonly type?: string;
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly channel_id?: string;
    readonly is_ephemeral?: boolean;
    readonly view_id?: string;
  };
  /** Slash commands. */
  readonly command?: string;
  readonly text?: string;
  readonly channel_id?: string;
  readonly user_id?: string;
}

/** Who we are in a workspace. */
export interface OwnIdentity {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
}

/** The workspace that an event is for: where we are installed, not where a guest of a shared channel sits. */
export function teamOfBody(body: SlackBody): string | undefined {
  return (
    body.authorizations?.[0]?.team_id ??
    body.view?.app_installed_team_id ??
    body.team_id ??
    body.team?.id ??
    body.user?.team_id
  );
}
