import type { CheckRequest } from '../src/domain/request.ts';
import type { Accepted, Services } from './services.ts';

const minuteMs = 60_000;
/** Checks that one person, and one channel, may start in a minute. */
const perMinute = { person: 10, channel: 30 };

/** What became of a request, in one more way. */
export type AcceptedOrNot = Accepted | { readonly status: 'too-many'; readonly says: string };

/** Hands a request in, unless its person or its channel has started enough for this minute. */
export async function accept(
  request: CheckRequest,
  services: Services,
  notBefore?: Date,
): Promise<AcceptedOrNot> {
  const { tenant, id, requestedBy, replyTo } = request;
  const take = (scope: string, most: number) =>
    services.takeTurn({ tenant, scope, key: id, withinMs: minuteMs, most });
  if (!(await take(`checks by ${requestedBy}`, perMinute.person))) {
    return tooMany(`You have started ${perMinute.person} checks in the last minute.`);
  }
  if (!(await take(`checks in ${replyTo.channel}`, perMinute.channel))) {
    return tooMany(`This channel has started ${perMinute.channel} checks in the last minute.`);
  }
  return services.accept(request, notBefore);
}

function tooMany(why: string): AcceptedOrNot {
  return { status: 'too-many', says: `${why} Try again in a minute.` };
}
