import type { ActionEvent, Answer } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import type { ChannelSettings } from '../../src/domain/channel.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import { lessLikeThisReply } from '../../src/summary/messages.ts';
import { refused, saveAudited } from '../leave.ts';
import type { Services } from '../services.ts';

/** [Useful] [Not useful]: counted, the last word of each person; no status follows from it. */
export async function vote(
  vote: 'useful' | 'not-useful',
  event: ActionEvent,
  services: Services,
): Promise<Answer> {
  const no = await refused(event, 'vote', event.value, services);
  if (no !== undefined) return no;
  const request = event.value as RequestId;
  if ((await services.request(event.tenant, request)) === undefined) return {};
  await services.castVote({
    tenant: event.tenant,
    request,
    person: event.actor.id,
    channel: event.thread.channel,
    vote,
  });
  return {
    reply: line(
      vote === 'useful'
        ? 'Thank you, counted as useful. The claims keep their status.'
        : 'Thank you, counted as not useful. The claims keep their status; ‘Less like this’ makes a kind of flag quiet here.',
    ),
  };
}

/** [Less like this] asks what of, then makes that quiet in this channel. */
export async function less(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'ask for less', event.picked ?? event.value, services);
  if (no !== undefined) return no;
  const request = event.value as RequestId;
  const about = await services.kindsIn(event.tenant, request);
  if (about === undefined) return { reply: line('That report is not here any more.') };
  if (event.picked === undefined) return { reply: lessLikeThisReply(request, about) };
  const { tenant, thread } = event;
  const settings = await services.channel(tenant, thread.channel, thread.platform);
  const quieter = quieten(settings, event.picked, event.at, about, services);
  if (quieter === undefined) return {};
  await saveAudited(event, 'ask for less', event.picked, quieter.settings, services);
  return { reply: line(`${quieter.said} An administrator can undo this with /checksettings.`) };
}

function quieten(
  settings: ChannelSettings,
  picked: string,
  at: string,
  about: { readonly checks: readonly { readonly id: string }[]; readonly site?: string },
  services: Services,
): { readonly settings: ChannelSettings; readonly said: string } | undefined {
  if (picked === 'channel') {
    const said = 'Links in this channel are not checked automatically any more.';
    return { settings: { ...settings, autoCheck: false }, said };
  }
  if (picked === 'site') {
    const site = about.site && (services.siteOf(`https://${about.site}`) ?? about.site);
    if (!site) return undefined;
    const deny = [...settings.deny.filter((other) => other !== site), site];
    const said = `Links to ${site} are not checked automatically here any more.`;
    return { settings: { ...settings, deny }, said };
  }
  const check = about.checks.find(({ id }) => picked === `check=${id}`)?.id;
  if (check === undefined) return undefined;
  const others = (settings.quietChecks ?? []).filter((quiet) => quiet.check !== check);
  return {
    settings: { ...settings, quietChecks: [...others, { check, by: 'people', since: at }] },
    said: `‘${services.titleOf(check)}’ is quiet in this channel now; such flags stay in the report.`,
  };
}

/** [Switch back on] under the line that a check went quiet. */
export async function checkBackOn(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'change settings', `${event.value} back on`, services);
  if (no !== undefined) return no;
  const { tenant, thread, value } = event;
  const settings = await services.channel(tenant, thread.channel, thread.platform);
  const quietChecks = (settings.quietChecks ?? []).filter(({ check }) => check !== value);
  const breakerFrom = { ...settings.breakerFrom, [value]: event.at };
  const back = { ...settings, quietChecks, breakerFrom, keptBy: event.actor.id };
  await saveAudited(event, 'change settings', `${value} back on`, back, services);
  return { reply: line(`‘${services.titleOf(value)}’ shows its flags in this channel again.`) };
}
