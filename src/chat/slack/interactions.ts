import type { ActionEvent, CommandEvent, FormEvent, ShortcutEvent } from '../port.ts';
import { stableId } from '../../domain/ids.ts';
import { commandName, parseCommandText } from '../command-line.ts';
import { openedLink, readActionId } from './controls.ts';
import { files } from './events-api.ts';
import { unknownActor } from './people.ts';
import { readMetadata } from './modal.ts';
import type { OwnIdentity, SlackBody, SlackInputState } from './payloads.ts';
import { plainMessage } from './plain-text.ts';
import { isoFromTs, messageAt, tenantOf, threadAt } from './thread-ref.ts';

/** Global shortcut that opens the form for a link or a text. */
export const globalShortcut = 'check_article_form';
/** Message shortcut 'Check this article'. */
export const messageShortcut = 'check_article';

export function commandEvent(
  body: SlackBody,
  us: OwnIdentity,
  receivedAt: string,
): CommandEvent | undefined {
  const name = commandName(body.command ?? '');
  if (name === undefined || body.channel_id === undefined) return undefined;
  const said = plainMessage({ text: body.text ?? '' }, us.botUserId).text;
  return {
    kind: 'command',
    ...base(body, us, receivedAt, 'command'),
    thread: threadAt(body.channel_id),
    name,
    ...parseCommandText(said),
    files: [],
  };
}

export function actionEvent(
  body: SlackBody,
  us: OwnIdentity,
  receivedAt: string,
): ActionEvent | undefined {
  const action = body.actions?.[0];
  const { action: name, value } = readActionId(action?.action_id ?? '');
  if (action === undefined || name === '' || name === openedLink) return undefined;
  const picked = action.selected_option?.value;
  const { channel, message, thread } = standsIn(body);
  return {
    kind: 'action',
    ...base(body, us, receivedAt, 'action'),
    thread: threadAt(channel, message, thread),
    action: name,
    value: action.value ?? value,
    ...(picked === undefined ? {} : { picked }),
    on: messageAt(channel, message ?? body.container?.view_id ?? '', thread),
  };
}

/** Where the control that was used stands; controls on the home page belong to the person's own channel with us. */
export function standsIn(body: SlackBody): {
  readonly channel: string;
  readonly message?: string;
  readonly thread?: string;
} {
  const channel = body.channel?.id ?? body.container?.channel_id ?? body.user?.id ?? '';
  const message = body.container?.message_ts ?? body.message?.ts ?? body.message_ts;
  const thread = body.container?.thread_ts ?? body.message?.thread_ts;
  return {
    channel,
    ...(message === undefined ? {} : { message }),
    ...(thread === undefined ? {} : { thread }),
  };
}

export function formEvent(
  body: SlackBody,
  us: OwnIdentity,
  receivedAt: string,
): FormEvent | undefined {
  const { view } = body;
  if (view?.callback_id === undefined) return undefined;
  const origin = readMetadata(view.private_metadata);
  const fields = Object.entries(view.state?.values ?? {}).flatMap(([name, inputs]) => {
    const typed = Object.values(inputs)[0];
    const value = typed === undefined ? undefined : inputValue(typed);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    kind: 'form',
    ...base(body, us, receivedAt, 'form'),
    id: `form:${view.id ?? ''}:${view.hash ?? ''}`,
    thread: threadAt(origin.channel ?? body.user?.id ?? '', origin.message, origin.thread),
    form: view.callback_id,
    value: origin.value,
    fields: Object.fromEntries(fields),
  };
}

function inputValue(input: SlackInputState): string | undefined {
  return input.value ?? input.selected_option?.value ?? undefined;
}

/** Message and global shortcuts. A global one has no message: the person is asked for the article. */
export function shortcutEvent(
  body: SlackBody,
  us: OwnIdentity,
  receivedAt: string,
): ShortcutEvent | undefined {
  const ours = body.callback_id === messageShortcut || body.callback_id === globalShortcut;
  if (!ours) return undefined;
  const { message } = body;
  const { channel, message: ts, thread } = standsIn(body);
  const shared = (message?.attachments ?? []).filter((part) => part.is_share ?? part.is_msg_unfurl);
  const read = [message ?? {}, ...shared].map((part) => plainMessage(part, us.botUserId));
  return {
    kind: 'shortcut',
    via: 'shortcut',
    ...base(body, us, receivedAt, 'shortcut'),
    thread: threadAt(channel, ts, thread),
    text: read
      .map((part) => part.text)
      .filter((text) => text !== '')
      .join('\n\n'),
    links: read.flatMap((part) => part.links),
    files: files([...(message?.files ?? []), ...shared.flatMap((part) => part.files ?? [])]),
  };
}

/** Interactivity has no event id; its trigger is unique to one press and the same when it is delivered again. */
function base(body: SlackBody, us: OwnIdentity, receivedAt: string, kind: string) {
  const at = body.actions?.[0]?.action_ts ?? body.action_ts;
  return {
    id: `${kind}:${body.trigger_id ?? stableId(JSON.stringify(body))}`,
    tenant: tenantOf(us.teamId),
    actor: unknownActor(body.user?.id ?? body.user_id ?? ''),
    at: at === undefined ? receivedAt : isoFromTs(at),
  };
}
