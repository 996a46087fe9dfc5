import type { Answer, ChatEvent } from '../src/chat/port.ts';
import { line } from '../src/chat/reply.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import { isAudited, may, refusal, roleOf, type Deed } from '../src/domain/roles.ts';
import type { Services } from './services.ts';

/** What somebody is told who may not do this; undefined for those who may. */
export async function refused(
  event: ChatEvent,
  deed: Deed,
  about: string,
  services: Services,
): Promise<Answer | undefined> {
  if (may(roleOf(event.actor), deed)) return undefined;
  await note(event, deed, about, 'refused', services);
  return { reply: line(refusal(deed)) };
}

/** Saves settings of a channel and leaves the row that says who did it. */
export async function saveAudited(
  event: ChatEvent,
  deed: Deed,
  about: string,
  settings: ChannelSettings,
  services: Services,
): Promise<void> {
  await services.saveChannel(settings);
  await note(event, deed, about, 'done', services);
}

/** Leaves the row that says who did it. */
export function noteDone(
  event: ChatEvent,
  deed: Deed,
  about: string,
  services: Services,
): Promise<void> {
  return note(event, deed, about, 'done', services);
}

async function note(
  event: ChatEvent,
  deed: Deed,
  about: string,
  outcome: 'done' | 'refused',
  services: Services,
): Promise<void> {
  if (!isAudited(deed)) return;
  await services.audit({
    tenant: event.tenant,
    eventId: event.id,
    deed,
    who: event.actor.id,
    about: `${event.thread.channel}: ${about}`.slice(0, 300),
    outcome,
    at: event.at,
  });
}
