import type { Answer, MessageEvent, ShortcutEvent } from '../src/chat/port.ts';
import { line } from '../src/chat/reply.ts';
import type { Platform } from '../src/domain/thread.ts';
import { askForArticle, askedOptions, check, usage } from './check-article.ts';
import { endAtLeast, joined, latestRun, longestRun, pieceAtLeast, runWith } from './pieces.ts';
import type { Services } from './services.ts';
import { isOneText, oneText, sourcesIn, type Sources } from './sources.ts';

/** A message shortcut, a context menu or a reaction: check what that message holds. */
export async function checkShortcut(event: ShortcutEvent, services: Services): Promise<Answer> {
  if (event.via === 'shortcut' && event.thread.message === undefined) {
    return { form: askForArticle };
  }
  const own = sourcesIn(event.text, event.links, event.files, services);
  const whole = await wholeText(event, own, services);
  const answer = await check(event, event.via, whole.sources, askedOptions, services);
  const lines = [answer.reply?.summary, whole.remark].filter((text) => text !== undefined);
  return lines.length === 0 ? answer : { ...answer, reply: line(lines.join('\n')) };
}

/** A mention or a direct message. */
export async function checkMessage(event: MessageEvent, services: Services): Promise<Answer> {
  if (event.isEdit) return {};
  if (isBareCall(event)) return checkWhatStandsAbove(event, services);
  const text = event.text.replace(/^check\b[:\s]*/i, '');
  const own = sourcesIn(text, event.links, event.files, services);
  if (own.sources.length === 0) return { reply: usage };
  if (!event.isDirect) return check(event, 'mention', own, askedOptions, services);
  const whole = await wholeText(event, own, services);
  if (fillsMessage(event) && isOneText(own)) {
    return whole.pieces > 1 ? {} : { reply: line(moreMayFollow) };
  }
  return check(event, 'direct', whole.sources, askedOptions, services);
}

const moreMayFollow =
  'This message is as long as they get, so I wait for the rest. Send it, or write “check” if this was all.';

/** Just below the longest message that people can send: 4,000 characters on Slack, 2,000 on Discord. */
const fullMessage: Readonly<Partial<Record<Platform, number>>> = { slack: 3_500, discord: 1_800 };

function fillsMessage({ text, thread }: MessageEvent): boolean {
  return text.length >= (fullMessage[thread.platform] ?? Number.POSITIVE_INFINITY);
}

/** 'check', 'check this thread', or nothing but our name. */
function isBareCall({ text }: MessageEvent): boolean {
  return /^(?:check\b(?: (?:this|it|that|these|the|thread|article|text|messages?|above|please|all)){0,5}[.!]?)?$/i.test(
    text.trim(),
  );
}

/** An article in several messages, put together; else the link or the file that the thread is about. */
async function checkWhatStandsAbove(event: MessageEvent, services: Services): Promise<Answer> {
  const own = sourcesIn('', event.links, event.files, services);
  const trigger = event.isDirect ? 'direct' : 'mention';
  const around = await services.messagesAround(event.tenant, event.thread);
  if (around.status === 'not-read') {
    if (own.sources.length > 0) return check(event, trigger, own, askedOptions, services);
    return { reply: event.text.trim() === '' ? usage : line(cannotRead(around.needs)) };
  }
  const isThread = event.thread.thread !== undefined && !event.isDirect;
  const run = isThread
    ? longestRun(around.messages)
    : latestRun(around.messages, event.actor.id, event.at);
  const isText = run !== undefined && (run.length > 1 || own.sources.length === 0);
  return check(event, trigger, isText ? oneText(joined(run)) : own, askedOptions, services);
}

function cannotRead(needs: string | undefined): string {
  return needs === undefined
    ? 'I could not read the messages above just now. Try again in a minute.'
    : `I cannot read the messages above: that needs ${needs}. Put the link or the text behind my name, or use “Check this article” on a message.`;
}

/** A text together with the messages around it that it is one piece of. */
async function wholeText(
  event: MessageEvent | ShortcutEvent,
  own: Sources,
  services: Services,
): Promise<{ sources: Sources; pieces: number; remark?: string }> {
  const alone = { sources: own, pieces: 1 };
  const { message } = event.thread;
  if (!isOneText(own) || event.text.length < endAtLeast || message === undefined) return alone;
  const around = await services.messagesAround(event.tenant, event.thread);
  if (around.status === 'not-read') {
    const remark = around.needs === undefined ? undefined : onlyThis(around.needs);
    return remark === undefined || event.text.length < pieceAtLeast ? alone : { ...alone, remark };
  }
  const run = runWith(around.messages, message);
  return run === undefined || run.length === 1
    ? alone
    : {
        sources: oneText(joined(run)),
        pieces: run.length,
        remark: `Put together from ${run.length} messages.`,
      };
}

function onlyThis(needs: string): string {
  return `Only this message is checked: to see whether the text goes on in the next one I would need ${needs}.`;
}
