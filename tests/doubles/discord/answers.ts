/** An answer of the platform: status, body, extra headers. */
export interface PlatformAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): PlatformAnswer => ({ status: 200, body });
export const nothing: PlatformAnswer = { status: 204 };

const refusal = (status: number, code: number, message: string): PlatformAnswer => ({
  status,
  body: { message, code },
});

/** The platform's own refusals, in its own words. */
export const refusals = {
  unauthorized: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  unknownChannel: refusal(404, 10_003, 'Unknown Channel'),
  unknownMessage: refusal(404, 10_008, 'Unknown Message'),
  unknownInteraction: refusal(404, 10_062, 'Unknown interaction'),
  unknownWebhook: refusal(404, 10_015, 'Unknown Webhook'),
  invalidToken: refusal(401, 50_027, 'Invalid Webhook Token'),
  alreadyAnswered: refusal(400, 40_060, 'Interaction has already been acknowledged.'),
  missingAccess: refusal(403, 50_001, 'Missing Access'),
  missingPermissions: refusal(403, 50_013, 'Missing Permissions'),
  emptyMessage: refusal(400, 50_006, 'Cannot send an empty message'),
  cannotMessageUser: refusal(403, 50_007, 'Cannot send messages to this user'),
  wrongChannelType: refusal(400, 50_024, 'Cannot execute action on this channel type'),
  threadExists: refusal(400, 160_004, 'A thread has already been created for this message'),
  threadLocked: refusal(400, 160_005, 'Thread is locked'),
  notYours: refusal(403, 50_005, 'Cannot edit a message authored by another user'),
} satisfies Record<string, PlatformAnswer>;

export function invalidBody(problems: readonly string[]): PlatformAnswer {
  const _errors = problems.map((message) => ({ code: 'BASE_TYPE_BAD_LENGTH', message }));
  return {
    status: 400,
    body: { message: 'Invalid Form Body', code: 50_035, errors: { _errors } },
  };
}

export function rateLimited(retryAfterMs: number, isGlobal = false): PlatformAnswer {
  const seconds = String(retryAfterMs / 1000);
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfterMs / 1000,
      global: isGlobal,
    },
    headers: {
      'retry-after': seconds,
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal
        ? { 'x-ratelimit-global': 'true' }
        : {
            'x-ratelimit-limit': '5',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset-after': seconds,
          }),
    },
  };
}
