import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { ChatFailure } from '../port.ts';

/** What a call wanted to do; decides which permission a refusal is about. */
export type Purpose =
  | 'post-channel'
  | 'post-thread'
  | 'open-thread'
  | 'attach'
  | 'direct'
  | 'edit'
  | 'react'
  | 'read'
  | 'answer'
  | 'commands'
  | 'connect';

export const validToken = 'a valid bot token';

/** Names as Discord's own settings page spells them. */
const needed: Readonly<Record<Purpose, string>> = {
  'post-channel': 'View Channel and Send Messages',
  'post-thread': 'View Channel and Send Messages in Threads',
  'open-thread': 'Create Public Threads',
  attach: 'Attach Files',
  direct: 'direct messages from members of this server (the person has switched them off)',
  edit: 'View Channel and Send Messages',
  react: 'Add Reactions and Read Message History',
  read: 'View Channel and Read Message History',
  answer: 'nothing that a server can give',
  commands: 'the scope applications.commands',
  connect: validToken,
};

/** Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
export const codes = {
  unknownChannel: 10_003,
  unknownGuild: 10_004,
  unknownMessage: 10_008,
  alreadyAnswered: 40_060,
  missingAccess: 50_001,
  notInDirect: 50_003,
  cannotMessageUser: 50_007,
  missingPermissions: 50_013,
  wrongChannelType: 50_024,
  invalidBody: 50_035,
  threadExists: 160_004,
  threadLocked: 160_005,
  tooManyThreads: 160_006,
  blockedByModeration: 200_000,
  blockedTitle: 200_001,
} as const;

const gone: ReadonlySet<number> = new Set([
  codes.unknownChannel,
  codes.unknownGuild,
  codes.unknownMessage,
]);

/** The connection never came about, so nothing can have arrived. */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Discord's own code of a failed call. */
export function codeOf(error: unknown): number | undefined {
  const cause = error instanceof ChatFailure ? error.cause : error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'number'
    ? cause.code
    : undefined;
}

/** discord.js's error carries the body and the address, interaction tokens among them; this one does not. */
function bare(error: DiscordAPIError): Error {
  return Object.assign(new Error(`Discord: ${error.message}`), {
    code: Number(error.code),
    status: error.status,
  });
}

function networkCode(error: unknown): string | undefined {
  let at = error;
  while (typeof at === 'object' && at !== null) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    at = 'cause' in at ? at.cause : undefined;
  }
  return undefined;
}

const aboutAChannel: ReadonlySet<Purpose> = new Set([
  'post-channel',
  'post-thread',
  'open-thread',
  'attach',
  'edit',
  'react',
]);

function refusal(error: DiscordAPIError, purpose: Purpose): ChatFailure {
  const cause = bare(error);
  const code = Number(error.code);
  if (error.status === 401)
    return new ChatFailure('not-permitted', 'Discord does not accept the bot token.', {
      needs: validToken,
      cause,
    });
  if (code === codes.cannotMessageUser)
    return new ChatFailure('not-permitted', 'The person does not take direct messages.', {
      needs: needed.direct,
      cause,
    });
  if (code === codes.threadLocked)
    return new ChatFailure('not-permitted', 'The thread is locked.', {
      needs: 'an unlocked thread',
      cause,
    });
  if (code === codes.blockedByModeration || code === codes.blockedTitle)
    return new ChatFailure('not-permitted', "The server's AutoMod refused the message.", {
      needs: 'an AutoMod rule that exempts Claimdesk',
      cause,
    });
  if (code === codes.missingAccess && aboutAChannel.has(purpose))
    return new ChatFailure('not-permitted', 'Claimdesk cannot see this channel.', {
      needs: 'View Channel (add Claimdesk to the channel)',
      cause,
    });
  if (gone.has(code) || error.status === 404)
    return new ChatFailure('gone', 'The channel, thread or message no longer exists.', { cause });
  if (error.status === 403)
    return new ChatFailure('not-permitted', `Discord refused: ${needed[purpose]} is missing.`, {
      needs: needed[purpose],
      cause,
    });
  return new ChatFailure('refused', `Discord refused the request (${code}).`, { cause });
}

/** Any error of a call to Discord as a `ChatFailure`; never carries the token or a body's text. */
export function failureOf(error: unknown, purpose: Purpose): ChatFailure {
  if (error instanceof ChatFailure) return error;
  if (error instanceof RateLimitError)
    return new ChatFailure('rate-limited', 'Discord asks to wait.', {
      retryAfterMs: Math.max(1, Math.ceil(error.retryAfter)),
    });
  if (error instanceof DiscordAPIError) return refusal(error, purpose);
  if (error instanceof HTTPError)
    return new ChatFailure('unknown-outcome', `Discord answered with ${error.status}.`);
  const code = networkCode(error);
  if (code !== undefined && neverSent.has(code))
    return new ChatFailure('not-sent', `Discord could not be reached (${code}).`, { cause: error });
  return new ChatFailure('unknown-outcome', 'The answer of Discord was lost.', { cause: error });
}
