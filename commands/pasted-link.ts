import type { Answer, MessageEvent } from '../src/chat/port.ts';
import type { CheckOptions } from '../src/domain/request.ts';
import { quietUntil } from '../src/domain/quiet-hours.ts';
import { manyLinksReply } from '../src/summary/messages.ts';
import { accept } from './accept.ts';
import { requestFor } from './check-article.ts';
import { judgeLinks } from './policy.ts';
import type { Services } from './services.ts';

/** An automatic reply shows strong flags only, unless the channel chose another threshold. */
const automaticOptions: CheckOptions = {
  private: false,
  fresh: false,
  minSignal: 'strong',
  anyway: false,
};

/** A message with links in a channel that opted in → checks, or a question; else nothing, silently. */
export async function pastedLink(event: MessageEvent, services: Services): Promise<Answer> {
  const { tenant, thread } = event;
  const settings = await services.channel(tenant, thread.channel, thread.platform);
  const verdict = judgeLinks(event, settings, services);
  if (verdict.kind === 'leave') return {};
  if (verdict.kind === 'ask') {
    // The button carries the id of this event: the links themselves would not fit in one.
    const hidden = Array.from({ length: verdict.more }, () => '');
    return { reply: manyLinksReply([...verdict.links, ...hidden], event.id) };
  }
  const { quietHours, digest } = settings;
  const until = quietHours && quietUntil(quietHours, digest.zone, services.now());
  for (const [index, url] of verdict.links.entries()) {
    const options = { ...automaticOptions, minSignal: settings.minSignal ?? 'strong' };
    const request = requestFor(event, 'auto', { kind: 'link', url }, index, options);
    // One over the limit is dropped in silence: nobody asked for it.
    await accept(request, services, until);
  }
  return {};
}
