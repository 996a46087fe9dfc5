import type { ChatEvent } from '../src/chat/port.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import { breakerWindow, shouldBeQuiet } from '../src/domain/circuit-breaker.ts';
import type { ClaimRecord } from '../src/domain/claim-record.ts';
import type { Services } from './services.ts';

/** When everything counts that was decided in a channel. */
const fromTheStart = '1970-01-01T00:00:00.000Z';

/**
 * After a claim was closed or reopened: a check that people keep dismissing in a channel goes quiet
 * there, and its administrator is told once; one that has become better comes back. What people made
 * quiet themselves stays as they want it.
 */
export async function watchCheck(
  event: ChatEvent,
  { tenant, channel, check }: Pick<ClaimRecord, 'tenant' | 'channel' | 'check'>,
  services: Services,
): Promise<void> {
  const settings = await services.channel(tenant, channel, event.thread.platform);
  const quiet = settings.quietChecks?.find((each) => each.check === check);
  if (quiet?.by === 'people') return;
  const since = settings.breakerFrom?.[check] ?? fromTheStart;
  const record = await services.checkRecord(tenant, channel, check, since, breakerWindow);
  const goesQuiet = shouldBeQuiet(record, quiet !== undefined, settings.breakerFloor);
  if (goesQuiet === (quiet !== undefined)) return;
  await services.saveChannel(withBreaker(settings, check, goesQuiet, event.at));
  await services.audit({
    tenant,
    eventId: event.id,
    deed: goesQuiet ? 'go quiet' : 'come back',
    who: 'claimdesk',
    about: `${channel}: ${check}`,
    outcome: 'done',
    at: event.at,
  });
  if (goesQuiet && settings.keptBy !== undefined) {
    await services.tellQuiet(settings, { check, at: event.at, ...record });
  }
}

function withBreaker(
  settings: ChannelSettings,
  check: string,
  isQuiet: boolean,
  at: string,
): ChannelSettings {
  const others = (settings.quietChecks ?? []).filter((quiet) => quiet.check !== check);
  return {
    ...settings,
    quietChecks: isQuiet ? [...others, { check, by: 'breaker', since: at }] : others,
  };
}
