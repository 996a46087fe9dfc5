import type { HomeView } from '@slack/types';
import type { Answer, ChatEvent } from '../port.ts';
import type { Reply } from '../reply.ts';
import type { WebClient } from './clients.ts';
import { standsIn } from './interactions.ts';
import { homeFromReply, modalFromForm, readMetadata, type FormOrigin } from './modal.ts';
import type { SlackBody } from './payloads.ts';
import { render } from './render.ts';

export interface Respond {
  readonly client: WebClient;
  readonly body: SlackBody;
  readonly event: ChatEvent;
  readonly answer: Answer;
}

/** The body of an acknowledgement that carries the answer to a command with it; undefined where Slack takes none. */
export function answerInAcknowledgement(event: ChatEvent, answer: Answer): object | undefined {
  if (event.kind !== 'command' || answer.reply === undefined) return undefined;
  return { response_type: 'ephemeral', ...render(answer.reply) };
}

/** Everything of an answer that goes out as calls of its own. `replied`: the acknowledgement has carried the reply. */
export async function sendAnswer(respond: Respond, replied: boolean): Promise<void> {
  const { answer } = respond;
  await Promise.all([
    answer.form === undefined ? undefined : openForm(respond, answer.form),
    answer.update === undefined ? undefined : updateMessage(respond, answer.update),
    answer.home === undefined ? undefined : publishHome(respond, answer.home),
    answer.reply === undefined || replied ? undefined : showAlone(respond, answer.reply),
  ]);
}

/** A dialog: must be opened within 3 s of the press, or Slack says `expired_trigger_id`. */
async function openForm(respond: Respond, form: NonNullable<Answer['form']>): Promise<void> {
  const { client, body, event } = respond;
  const origin: FormOrigin = {
    channel: event.thread.channel,
    ...(event.thread.message === undefined ? {} : { message: event.thread.message }),
    ...(event.thread.thread === undefined ? {} : { thread: event.thread.thread }),
  };
  const view = modalFromForm(form, origin);
  const trigger_id = body.trigger_id ?? '';
  await (body.view?.type === 'modal'
    ? client.views.push({ trigger_id, view })
    : client.views.open({ trigger_id, view }));
}

async function updateMessage(respond: Respond, reply: Reply): Promise<void> {
  const { client, body } = respond;
  const { channel, message } = standsIn(body);
  // Only the response address reaches a message that one person sees.
  if (body.container?.is_ephemeral === true)
    await useResponseUrl(body, { replace_original: true, ...render(reply) });
  else if (message !== undefined)
    await client.chat.update({ channel, ts: message, ...render(reply), link_names: false });
}

async function publishHome(respond: Respond, reply: Reply): Promise<void> {
  const view: HomeView = homeFromReply(reply);
  await respond.client.views.publish({ user_id: respond.event.actor.id, view });
}

/** Shown to the actor alone: where they are, or in their own channel with us when they are nowhere. */
async function showAlone(respond: Respond, reply: Reply): Promise<void> {
  const { client, body, event } = respond;
  const message = render(reply);
  if (body.response_url !== undefined)
    return useResponseUrl(body, {
      response_type: 'ephemeral',
      replace_original: false,
      ...inThread(body),
      ...message,
    });
  const origin = body.view === undefined ? event.thread : readMetadata(body.view.private_metadata);
  const channel = origin.channel;
  if (channel === undefined || channel === event.actor.id || channel === '') {
    await client.chat.postMessage({
      channel: event.actor.id,
      ...message,
      unfurl_links: false,
      unfurl_media: false,
    });
    return;
  }
  const thread_ts = origin.thread;
  await client.chat.postEphemeral({
    channel,
    user: event.actor.id,
    ...message,
    ...(thread_ts === undefined ? {} : { thread_ts }),
  });
}

function inThread(body: SlackBody): { thread_ts?: string } {
  const { thread } = standsIn(body);
  return thread === undefined ? {} : { thread_ts: thread };
}

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses: five uses, thirty minutes. */
async function useResponseUrl(body: SlackBody, message: object): Promise<void> {
  const response = await fetch(body.response_url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`the response address answered ${response.status}`);
}
