import { webApi } from '@slack/bolt';
import { ChatFailure, type ChatFailureCode } from '../port.ts';

/** Errors of the network that happen before a request has left. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

const invitation = 'an invitation into the channel: /invite @Claimdesk';
const reinstall = 'a fresh installation: the token is no longer accepted';

/** Platform error → what it means for us; everything that is not here is a payload of ours refused. */
const platformErrors: Readonly<Record<string, { code: ChatFailureCode; needs?: string }>> = {
  not_in_channel: { code: 'not-permitted', needs: invitation },
  // Slack says the same for a private channel that we are not in.
  channel_not_found: { code: 'not-permitted', needs: invitation },
  user_not_in_channel: { code: 'not-permitted', needs: 'the person to be in the channel' },
  missing_scope: { code: 'not-permitted' },
  no_permission: { code: 'not-permitted', needs: 'permission of the workspace' },
  access_denied: { code: 'not-permitted', needs: 'permission of the workspace' },
  team_access_not_granted: { code: 'not-permitted', needs: reinstall },
  restricted_action: { code: 'not-permitted', needs: 'permission to post in this channel' },
  restricted_action_read_only_channel: { code: 'not-permitted', needs: 'permission to post here' },
  restricted_action_thread_only_channel: { code: 'not-permitted', needs: 'a thread to post into' },
  restricted_action_thread_locked: { code: 'not-permitted', needs: 'the thread to be unlocked' },
  restricted_action_non_threadable_channel: { code: 'not-permitted', needs: 'threads here' },
  invalid_auth: { code: 'not-permitted', needs: 'a valid bot token' },
  not_authed: { code: 'not-permitted', needs: 'a bot token' },
  token_expired: { code: 'not-permitted', needs: reinstall },
  is_archived: { code: 'gone' },
  message_not_found: { code: 'gone' },
  thread_not_found: { code: 'gone' },
  user_not_found: { code: 'gone' },
  file_not_found: { code: 'gone' },
  file_deleted: { code: 'gone' },
  account_inactive: { code: 'gone' },
  token_revoked: { code: 'gone' },
  // 'Some aspect of the operation may have succeeded', as Slack's documentation of its errors says.
  internal_error: { code: 'unknown-outcome' },
  fatal_error: { code: 'unknown-outcome' },
  request_timeout: { code: 'unknown-outcome' },
  service_unavailable: { code: 'unknown-outcome' },
};

/** An error of Slack's SDK as ours; errors that are ours already pass through. */
export function chatFailure(error: unknown, doing: string): ChatFailure {
  if (error instanceof ChatFailure) return error;
  if (error instanceof webApi.WebAPIRateLimitedError)
    return limited(error.retryAfter, doing, error);
  if (error instanceof webApi.WebAPIPlatformError) return refusedBySlack(error, doing);
  if (error instanceof webApi.WebAPIHTTPError) {
    const code = error.statusCode >= 500 ? 'unknown-outcome' : 'refused';
    return new ChatFailure(code, `${doing}: Slack answered ${error.statusCode}`, { cause: error });
  }
  const code = networkCode(error);
  return code !== undefined && beforeSending.has(code)
    ? new ChatFailure('not-sent', `${doing}: Slack could not be reached (${code})`, {
        cause: error,
      })
    : new ChatFailure('unknown-outcome', `${doing}: the response was lost`, { cause: error });
}

function limited(seconds: number, doing: string, cause: unknown): ChatFailure {
  return new ChatFailure('rate-limited', `${doing}: Slack asks to wait ${seconds} s`, {
    retryAfterMs: Math.max(1, seconds) * 1000,
    cause,
  });
}

function refusedBySlack(error: InstanceType<typeof webApi.WebAPIPlatformError>, doing: string) {
  const name = error.data.error;
  if (name === 'ratelimited' || name === 'rate_limited' || name === 'message_limit_exceeded')
    return limited(error.data.response_metadata?.retryAfter ?? 30, doing, error);
  const meaning = platformErrors[name] ?? { code: 'refused' as const };
  const scope = (error.data as { needed?: string }).needed;
  const needs = name === 'missing_scope' ? `the scope ${scope ?? '(not named)'}` : meaning.needs;
  return new ChatFailure(
    meaning.code,
    `${doing}: ${name}${needs === undefined ? '' : `, needs ${needs}`}`,
    {
      ...(needs === undefined ? {} : { needs }),
      cause: error,
    },
  );
}

/** The name of a platform error, when it is one. */
export function platformError(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

function networkCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; depth += 1) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && !code.startsWith('slack_')) return code;
    at = at instanceof webApi.WebAPIRequestError ? at.original : at.cause;
  }
  return undefined;
}
