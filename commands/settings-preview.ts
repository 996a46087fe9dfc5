import type { MessageEvent } from '../src/chat/port.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import { atLeast, type Signal } from '../src/domain/finding.ts';
import { judgeLinks, type LinkKnowledge } from './policy.ts';

/** What a channel saw in a day. */
export interface LastDay {
  /** Oldest first. */
  readonly messages: readonly MessageEvent[];
  /** What is known of a link's article: its flags; undefined when nobody had it checked. */
  findingsOf: (
    this: void,
    url: string,
  ) => readonly { readonly check: string; readonly signal: Signal }[] | undefined;
  /** Automatic checks that could not read their article, and why; nobody was told in the channel. */
  readonly failures: readonly { readonly site: string; readonly reason: string }[];
}

export interface Preview {
  readonly messages: number;
  readonly checked: number;
  readonly asked: number;
  /** Articles that would be checked and of which flags are known. */
  readonly known: number;
  /** Of those, with a reply; and with one that the hour's share would have held back. */
  readonly replies: number;
  readonly heldBack: number;
}

const hourMs = 60 * 60 * 1_000;
/** UX: automatic replies per channel and hour. */
const mostPerHour = 6;

/** What a day would have been under these settings. Pure. */
export function previewDay(
  settings: ChannelSettings,
  { messages, findingsOf }: Pick<LastDay, 'messages' | 'findingsOf'>,
  knows: LinkKnowledge,
): Preview {
  const quiet = new Set(settings.quietChecks?.map(({ check }) => check));
  const shows = ({ check, signal }: { check: string; signal: Signal }) =>
    atLeast(signal, settings.minSignal ?? 'strong') && !quiet.has(check);
  const verdicts = messages.map((message) => ({
    at: new Date(message.at).getTime(),
    verdict: judgeLinks(message, settings, knows),
  }));
  const seen = new Set<string>();
  const checks = verdicts.flatMap(({ at, verdict }) =>
    verdict.kind !== 'check'
      ? []
      : verdict.links.flatMap((url) => {
          if (seen.has(url)) return [];
          seen.add(url);
          return [{ at, findings: findingsOf(url) }];
        }),
  );
  const known = checks.filter(({ findings }) => findings !== undefined);
  const flagged = known.filter(({ findings }) => findings?.some(shows));
  const posted: number[] = [];
  for (const { at } of flagged) {
    if (posted.filter((other) => at - other < hourMs).length < mostPerHour) posted.push(at);
  }
  return {
    messages: verdicts.filter(({ verdict }) => !isWithoutLinks(verdict)).length,
    checked: checks.length,
    asked: verdicts.filter(({ verdict }) => verdict.kind === 'ask').length,
    known: known.length,
    replies: posted.length,
    heldBack: flagged.length - posted.length,
  };
}

/** The preview as a sentence or two. */
export function previewLine(
  settings: ChannelSettings,
  lastDay: LastDay,
  knows: LinkKnowledge,
): string {
  const day = previewDay(settings, lastDay, knows);
  if (day.messages === 0) return 'No message with a link was seen here in the last 24 hours.';
  const ofKnown =
    day.known === 0
      ? 'None of them was checked then, so their flags are not known.'
      : `Of ${day.known} whose flags are known, ${day.replies} would have got a reply${
          day.heldBack === 0 ? '' : ` and ${day.heldBack} more would have waited for the digest`
        }.`;
  return [
    `In the last 24 hours ${counted(day.messages, 'message')} with links came in here:`,
    `${counted(day.checked, 'article')} would have been checked`,
    `and ${counted(day.asked, 'poster')} asked first.`,
    ...(day.checked === 0 ? [] : [ofKnown]),
  ].join(' ');
}

function isWithoutLinks(verdict: ReturnType<typeof judgeLinks>): boolean {
  return verdict.kind === 'leave' && ['bot', 'edit', 'forward', 'no links'].includes(verdict.why);
}

function counted(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
