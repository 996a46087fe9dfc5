import { LogLevel, webApi } from '@slack/bolt';
import { ChatFailure } from '../port.ts';
import type { TenantId } from '../../domain/ids.ts';
import { recent } from '../../domain/recent.ts';
import type { Installation, Installations } from './installations.ts';
import { timing } from './limits.ts';
import { teamOf } from './thread-ref.ts';

/** What we ask of a logger: pino fits. Messages are static, data goes beside them. */
export interface Log {
  debug(data: object, message: string): void;
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export type WebClient = InstanceType<typeof webApi.WebClient>;
export type WebClientOptions = NonNullable<ConstructorParameters<typeof webApi.WebClient>[1]>;

/**
 * How every client of ours talks to Slack: no retry of its own (a lost response would become a
 * second message), a 429 comes back at once (one limited channel must not hold the queue of all
 * others), and a response that does not come counts as lost.
 */
export function clientOptions(apiUrl: string | undefined, log: Log): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timing.responseWithinMs,
    allowAbsoluteUrls: false,
    logger: sdkLogger(log),
  };
}

/** The SDK's log lines quote payloads and texts at debug and info: only warnings and errors are kept, as names. */
export function sdkLogger(log: Log): NonNullable<WebClientOptions['logger']> {
  const text = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, 300);
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts: unknown[]) => log.warn({ sdk: text(parts) }, 'slack sdk warns'),
    error: (...parts: unknown[]) => log.error({ sdk: text(parts) }, 'slack sdk reports an error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

/** A client is made in no time; it is kept for workspaces that are busy. */
const mostClients = 1_000;

/** A client with the token of each workspace. */
export interface Clients {
  /** @throws ChatFailure 'gone' when the workspace has removed us. */
  forTenant(
    tenant: TenantId,
  ): Promise<{ readonly client: WebClient; readonly installation: Installation }>;
}

export function clientsOf(installations: Installations, options: WebClientOptions): Clients {
  const made = recent<{ readonly token: string; readonly client: WebClient }>({
    most: mostClients,
  });
  return {
    async forTenant(tenant) {
      const teamId = teamOf(tenant);
      const installation = await installations.find(teamId);
      if (installation === undefined) {
        made.delete(teamId);
        throw new ChatFailure('gone', 'this workspace has removed Claimdesk');
      }
      const known = made.get(teamId);
      if (known?.token === installation.botToken) return { client: known.client, installation };
      const client = new webApi.WebClient(installation.botToken, options);
      made.set(teamId, { token: installation.botToken, client });
      return { client, installation };
    },
  };
}

/** Asks Slack whom a bot token belongs to. */
export async function identify(botToken: string, options: WebClientOptions): Promise<Installation> {
  const who = await new webApi.WebClient(botToken, options).auth.test();
  return {
    teamId: who.team_id ?? '',
    ...(who.team === undefined ? {} : { teamName: who.team }),
    botToken,
    botUserId: who.user_id ?? '',
    botId: who.bot_id ?? '',
    scopes: who.response_metadata?.scopes ?? [],
  };
}
