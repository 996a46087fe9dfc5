import { webApi } from '@slack/bolt';
import { platformError } from './failures.ts';

/** Why no attempt will ever succeed, for people; undefined when waiting may help. */
export function cannotStart(error: unknown): string | undefined {
  switch (platformError(error)) {
    case undefined:
    case 'ratelimited':
    case 'internal_error':
    case 'fatal_error':
    case 'service_unavailable':
    case 'request_timeout':
      return undefined;
    case 'not_allowed_token_type':
    case 'invalid_auth':
    case 'not_authed':
      return 'Slack does not accept the app-level token. It starts with xapp- and is made under Basic Information → App-Level Tokens, with the scope connections:write.';
    case 'missing_scope':
      return 'The app-level token lacks the scope connections:write. Make a new one under Basic Information → App-Level Tokens.';
    default:
      return `Slack refuses a socket: ${platformError(error) ?? ''}. Look under Socket Mode in the app's settings.`;
  }
}

const longestDelayMs = 30_000;

/** At once the first time, then 1, 2, 4 … 30 s, up to a quarter earlier so that a fleet does not come back in step. */
export function reconnectDelayMs(error: unknown, failures: number, random = Math.random): number {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1000;
  if (cannotStart(error) !== undefined) return longestDelayMs;
  if (failures === 0) return 100;
  return Math.min(longestDelayMs, 1000 * 2 ** (failures - 1)) * (1 - random() / 4);
}
