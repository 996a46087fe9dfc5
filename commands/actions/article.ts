import type { ActionEvent, Answer } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import type { CheckSource } from '../../src/domain/request.ts';
import { accept } from '../accept.ts';
import { askedOptions, requestFor } from '../check-article.ts';
import { refused } from '../leave.ts';
import { sourceName, type Services } from '../services.ts';

/** [Retry] and [Check anyway]: the same source again, in the same thread, now asked for by a person. */
export async function checkAgain(
  { anyway }: { readonly anyway: boolean },
  event: ActionEvent,
  services: Services,
): Promise<Answer> {
  const no = await refused(event, 'check an article', event.value, services);
  if (no !== undefined) return no;
  const before = await services.request(event.tenant, event.value as RequestId);
  if (before === undefined) {
    return { reply: line('That check is not kept any more. Send the link again.') };
  }
  const options = { ...before.options, fresh: true, anyway };
  const request = requestFor(event, 'command', before.source, 0, options);
  const accepted = await accept({ ...request, replyTo: before.replyTo }, services);
  if (accepted.status === 'too-many') return { reply: line(accepted.says) };
  return { reply: line(`Checking ${sourceName(before.source)} …`) };
}

/** [Check them] under 'N links in this message': the first five. */
export async function checkLinks(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'check an article', 'links', services);
  if (no !== undefined) return no;
  const asked = await services.event(event.tenant, event.value);
  if (asked?.kind !== 'message') {
    return { reply: line('That message is not kept any more. Use /checkarticle with its links.') };
  }
  const { links, more } = services.findLinks(asked.text, asked.links);
  for (const [index, url] of links.entries()) {
    const source: CheckSource = { kind: 'link', url };
    const request = requestFor(event, 'command', source, index, askedOptions);
    const accepted = await accept({ ...request, replyTo: asked.thread }, services);
    if (accepted.status === 'too-many') return { reply: line(accepted.says) };
  }
  const rest = more > 0 ? ` and ${more} more, not opened: five at a time.` : '';
  return { reply: line(`Checking ${links.map(hostName).join(', ')} …${rest}`) };
}

/** [Try the sample article] */
export async function checkSample(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'check an article', 'sample', services);
  if (no !== undefined) return no;
  const source: CheckSource = { kind: 'text', text: services.sample() };
  const request = requestFor(event, 'command', source, 0, { ...askedOptions, fresh: true });
  const accepted = await accept(request, services);
  if (accepted.status === 'too-many') return { reply: line(accepted.says) };
  return { reply: line('Checking the sample article …') };
}

function hostName(url: string): string {
  return sourceName({ kind: 'link', url });
}
