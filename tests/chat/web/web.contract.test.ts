import type { Hono } from 'hono';
import { createWebChat } from '../../../src/chat/web/web-chat.ts';
import type { MessageRef } from '../../../src/chat/port.ts';
import type { Form, Reply } from '../../../src/chat/reply.ts';
import { plainLines } from '../../../src/chat/plain-reply.ts';
import type { TenantId } from '../../../src/domain/ids.ts';
import { chatPortContract, type PortRig } from '../port.contract.ts';

const tenant = 'local' as TenantId;

function replyText(reply: Reply): string {
  return plainLines(reply, { findingsAtMost: 10 })
    .map(({ text }) => text)
    .join('\n');
}

async function post(routes: Hono, path: string, body: unknown): Promise<Record<string, unknown>> {
  const isForm = body instanceof FormData;
  const response = await routes.request(path, {
    method: 'POST',
    body: isForm ? body : JSON.stringify(body),
    ...(isForm ? {} : { headers: { 'content-type': 'application/json' } }),
  });
  return (await response.json()) as Record<string, unknown>;
}

function openRig(): Promise<PortRig> {
  const { source, sink, routes, log } = createWebChat({ tenant });
  const ours = () => log.all().filter(({ author }) => author === 'claimdesk');
  let open: { form: Form; channel: string; thread: string } | undefined;
  const can = () => Promise.reject(new Error('a page cannot do that'));
  const never = () => {
    throw new Error('a page cannot do that');
  };
  return Promise.resolve({
    source,
    sink,
    tenant,
    channels: ['news-desk', 'wire'],
    person: 'you',
    mentionOfUs: '@claimdesk',
    async write(channel, text, by = 'person', under) {
      if (by === 'bot') return { platform: 'web', channel, message: 'none' };
      const thread = under === undefined ? {} : { thread: under.thread ?? under.message };
      const { message } = await post(routes, '/messages', { channel, text, ...thread });
      return { platform: 'web', channel, message: message as string, ...thread };
    },
    redeliver: can,
    async command(channel, name, text) {
      const before = ours().length;
      await post(routes, '/messages', { channel, text: `/${name} ${text}` });
      return ours()
        .slice(before)
        .map(({ text: shown }) => shown)
        .join('\n');
    },
    async press(message: MessageRef, label, pick) {
      const controls = (log.get(message.message)?.reply?.blocks ?? []).flatMap((block) =>
        block.kind === 'finding' || block.kind === 'controls' ? block.controls : [],
      );
      const control = controls.find((each) => each.label === label);
      if (control === undefined || control.kind === 'link') throw new Error(`no control ${label}`);
      const { action, value } = control;
      const answer = await post(routes, '/actions', {
        message: message.message,
        action,
        value,
        picked: pick,
      });
      if (answer['form'] !== undefined) open = answer as unknown as typeof open;
    },
    async submit(fields) {
      if (open === undefined) throw new Error('no form is open');
      const { form, channel, thread } = open;
      await post(routes, '/forms', { form: form.form, value: form.value, channel, thread, fields });
    },
    shownToPerson: () =>
      ours()
        .filter(({ onlyFor }) => onlyFor !== undefined)
        .map(({ text }) => text),
    standing: () =>
      ours()
        .filter(({ onlyFor }) => onlyFor === undefined)
        .map(({ id, channel, thread, text, reply }) => ({
          message: id,
          channel,
          ...(thread === undefined ? {} : { thread }),
          text: reply === undefined ? text : replyText(reply),
          spoken: text,
        })),
    reactionsOn: ({ message }) => [log.get(message)?.reaction].filter((each) => each !== undefined),
    loseNextResponse: never,
    limitChannel: never,
    forbid: never,
    async upload(channel, name, content) {
      const body = new FormData();
      body.set('file', new File([new Uint8Array(content)], name));
      body.set('channel', channel);
      body.set('mode', 'message');
      await post(routes, '/files', body);
    },
    close: () => source.stop(),
  });
}

chatPortContract(
  'the page',
  {
    redelivers: false,
    losesResponses: false,
    limitsRates: false,
    refusesPermission: false,
    commands: true,
    controls: true,
    forms: true,
    reactions: true,
    files: true,
  },
  openRig,
);
