import type { MessageEvent } from '../src/chat/port.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';

/** Links that one message may have and still be checked by itself. */
export const mostAutomatic = 2;

/** What becomes of a message that nobody asked us about. */
export type LinkVerdict =
  | { readonly kind: 'check'; readonly links: readonly string[] }
  /** Too many to take for granted: the poster is asked. */
  | { readonly kind: 'ask'; readonly links: readonly string[]; readonly more: number }
  | { readonly kind: 'leave'; readonly why: LeaveReason };

export type LeaveReason = 'bot' | 'edit' | 'forward' | 'no links' | 'off' | 'sites';

/** What the policy has to know about links; functions of the article reader. */
export interface LinkKnowledge {
  findLinks(text: string, marked: readonly string[]): { links: readonly string[]; more: number };
  isAutoCheckable(url: string): boolean;
  siteOf: (this: void, url: string) => string | undefined;
}

/** Quiet by default: the whole rule for a pasted link, as a pure function. */
export function judgeLinks(
  event: Pick<MessageEvent, 'actor' | 'text' | 'links' | 'isEdit' | 'isForward'>,
  settings: ChannelSettings,
  knows: LinkKnowledge,
): LinkVerdict {
  if (event.actor.isBot) return { kind: 'leave', why: 'bot' };
  if (event.isEdit) return { kind: 'leave', why: 'edit' };
  if (event.isForward) return { kind: 'leave', why: 'forward' };
  const { links, more } = knows.findLinks(event.text, event.links);
  if (links.length === 0) return { kind: 'leave', why: 'no links' };
  if (!settings.autoCheck) return { kind: 'leave', why: 'off' };
  const wanted = links.filter((url) => knows.isAutoCheckable(url) && allows(settings, url, knows));
  if (wanted.length === 0) return { kind: 'leave', why: 'sites' };
  return wanted.length + more > mostAutomatic
    ? { kind: 'ask', links: wanted, more }
    : { kind: 'check', links: wanted };
}

function allows(settings: ChannelSettings, url: string, { siteOf }: LinkKnowledge): boolean {
  const site = siteOf(url);
  if (site === undefined || settings.deny.includes(site)) return false;
  return settings.allow.length === 0 || settings.allow.includes(site);
}
