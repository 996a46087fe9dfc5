import { z } from 'zod';
import type { TenantId } from '../../domain/ids.ts';
import type { FileRef } from '../../domain/request.ts';
import { parseTypedCommand } from '../command-line.ts';
import type { Actor, ChatEvent } from '../port.ts';
import type { WebMessage } from './message-log.ts';
import { messageRef } from './sink.ts';

/** What the page sends. */
export const writtenShape = z.object({
  channel: z.string().regex(/^[\w-]{1,40}$/),
  text: z.string().max(2_000_000),
  /** `check`: as if it had been typed behind /checkarticle. */
  mode: z.enum(['message', 'check']).default('message'),
  /** Options of that command, as `--min-signal=weak` would give them. */
  options: z.record(z.string().max(30), z.string().max(100)).default({}),
  thread: z.string().max(20).optional(),
});
export const pressedShape = z.object({
  message: z.string().max(20),
  action: z.string().max(100),
  value: z.string().max(100),
  picked: z.string().max(100).optional(),
});
export const filledShape = z.object({
  form: z.string().max(100),
  value: z.string().max(100),
  channel: z.string().max(40),
  thread: z.string().max(20).optional(),
  fields: z.record(z.string(), z.string().max(5000)),
});

/** The one person at the keyboard; on their own machine they may do everything. */
export const person: Actor = {
  id: 'you',
  name: 'You',
  isBot: false,
  isAdmin: true,
  isGuest: false,
};
const mention = /@claimdesk\b:?\s*/i;

function base(id: string, tenant: TenantId, at: string, channel: string, root?: string) {
  const thread = {
    platform: 'web' as const,
    channel,
    ...(root === undefined ? {} : { message: root }),
  };
  return { id, tenant, actor: person, thread, at };
}

/** A message as the event that it is: a command when one was typed or asked for, else a message. */
export function writtenEvent(
  message: WebMessage,
  how: {
    mode: 'message' | 'check';
    isDirect: boolean;
    files: readonly FileRef[];
    options: Readonly<Record<string, string>>;
  },
): ChatEvent {
  const { text, files } = { text: message.text, files: how.files };
  const common = {
    ...base(`e-${message.id}`, message.tenant as TenantId, message.at, message.channel),
    thread: {
      platform: 'web' as const,
      channel: message.channel,
      message: message.id,
      ...(message.thread === undefined ? {} : { thread: message.thread }),
    },
    ...(message.author === 'bot' ? { actor: { ...person, id: 'bot', isBot: true } } : {}),
  };
  const typed = parseTypedCommand(text);
  if (typed !== undefined) return { ...common, kind: 'command', ...typed, files };
  if (how.mode === 'check') {
    return { ...common, kind: 'command', name: 'checkarticle', text, options: how.options, files };
  }
  return {
    ...common,
    kind: 'message',
    text: text.replace(mention, ''),
    links: linksIn(text),
    files,
    isEdit: false,
    isForward: false,
    isDirect: how.isDirect,
    mentionsUs: mention.test(text),
  };
}

/** A control of ours was used on `on`. */
export function pressedEvent(
  pressed: z.infer<typeof pressedShape>,
  on: WebMessage,
  event: { id: string; at: string },
): ChatEvent {
  return {
    ...base(event.id, on.tenant as TenantId, event.at, on.channel, on.thread ?? on.id),
    kind: 'action',
    action: pressed.action,
    value: pressed.value,
    ...(pressed.picked === undefined ? {} : { picked: pressed.picked }),
    on: messageRef(on),
  };
}

export function filledEvent(
  filled: z.infer<typeof filledShape>,
  tenant: TenantId,
  event: { id: string; at: string },
): ChatEvent {
  return {
    ...base(event.id, tenant, event.at, filled.channel, filled.thread),
    kind: 'form',
    form: filled.form,
    value: filled.value,
    fields: filled.fields,
  };
}

/** Web addresses in a text, in order, as they are spelled; punctuation after them left out. */
function linksIn(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>"“”]+/gi) ?? []).map((link) =>
    link.replace(/[.,;:!?'’)\]]{1,8}$/, ''),
  );
}
