import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receiver } from '@slack/bolt';
import type { ChatSink, ChatSource } from '../port.ts';
import {
  clientOptions,
  clientsOf,
  identify,
  silentLog,
  type Clients,
  type Log,
} from './clients.ts';
import { platformError } from './failures.ts';
import { httpReceiver } from './http-receiver.ts';
import { fileJournal } from './journal.ts';
import { keeper } from './keep.ts';
import { singleInstallation, type Installation, type Installations } from './installations.ts';
import { oauthPages, type OAuthSettings } from './oauth.ts';
import { rememberedInstallations } from './sealed-installations.ts';
import { pacing } from './pacing.ts';
import { rememberedPeople, type SlackUser } from './people.ts';
import { slackSink } from './sink.ts';
import { socketReceiver } from './socket-receiver.ts';
import { slackSource } from './source.ts';
import { tenantOf } from './thread-ref.ts';

export { checkSlack, checkSlackInstalls } from './doctor.ts';
export { slackManifest, type ManifestOptions } from './manifest.ts';

export { sealedInstallations, tokenKeys, type SealedRows } from './sealed-installations.ts';
export type { OAuthSettings } from './oauth.ts';

interface SharedOptions {
  /** Where our own HTTP server listens; leave it out when another server calls `handle`. */
  readonly port?: number;
  /** Base of the Web API, for tests. */
  readonly apiUrl?: string;
  readonly logger?: Log;
  /**
   * Folder for events that the store is slow to take (over 0.3 s): they are acknowledged from here.
   * Without one, an acknowledgement waits for the store however long that takes.
   */
  readonly journalFolder?: string;
  /** Reactions that ask for a check, e.g. `['mag']` for 🔎; none by default. */
  readonly askingReactions?: readonly string[];
  readonly now?: () => number;
}

export interface SlackOptions extends SharedOptions {
  /** `xoxb-…` */
  readonly botToken: string;
  /** `xapp-…`: Socket Mode. Without it Slack comes over HTTP. */
  readonly appToken?: string;
  /** Needed over HTTP: what Slack signs its requests with. */
  readonly signingSecret?: string;
}

export interface ManyWorkspacesOptions extends SharedOptions {
  readonly signingSecret: string;
  readonly oauth: OAuthSettings;
  /** `sealedInstallations(rows, tokenKeys(…))` */
  readonly installations: Installations;
}

export interface Slack {
  readonly source: ChatSource;
  readonly sink: ChatSink;
  /** Over HTTP: hands a request under `/slack/` to us. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Over HTTP with `port`: the port that was bound. */
  readonly boundPort?: () => number | undefined;
}

/** One workspace: Socket Mode with an app token, signed HTTP requests with a signing secret. */
export function createSlack(options: SlackOptions): Slack {
  const log = options.logger ?? silentLog;
  const web = clientOptions(options.apiUrl, log);
  const installations = singleInstallation(() => identify(options.botToken, web));
  const beforeStart = () => installations.find('').then(() => undefined, refuseStart);
  const { appToken, signingSecret } = options;
  if (appToken !== undefined) {
    const receiver = socketReceiver({ appToken, clientOptions: web, log });
    const { source, sink } = assemble(options, { receiver, installations, beforeStart });
    return { source, sink };
  }
  if (signingSecret === undefined)
    throw new Error(
      'Slack needs either an app-level token (Socket Mode) or a signing secret (HTTP). Both are under Basic Information in the app’s settings.',
    );
  const http = httpReceiver({ ...listening(options), signingSecret });
  const { source, sink } = assemble(options, { receiver: http, installations, beforeStart });
  return { source, sink, handle: http.handle, boundPort: http.boundPort };
}

/** Any number of workspaces, each installed from `/slack/install`: HTTP only. */
export function createSlackForMany(options: ManyWorkspacesOptions): Slack {
  const { log, now, port } = listening(options);
  const installations = rememberedInstallations(options.installations, now);
  let announce: (installation: Installation) => void = () => undefined;
  const web = clientOptions(options.apiUrl, log);
  const http = httpReceiver({
    ...(port === undefined ? {} : { port }),
    log,
    now,
    signingSecret: options.signingSecret,
    bolt: oauthPages(options.oauth, installations, web, now, (installation) =>
      announce(installation),
    ),
  });
  const parts = { receiver: http, installations, beforeStart: () => Promise.resolve() };
  const { source, sink, installed } = assemble(options, parts);
  announce = installed;
  return { source, sink, handle: http.handle, boundPort: http.boundPort };
}

function listening({ logger, now, port }: SharedOptions) {
  return {
    log: logger ?? silentLog,
    now: now ?? Date.now,
    ...(port === undefined ? {} : { port }),
  };
}

interface Parts {
  readonly receiver: Receiver;
  readonly installations: Installations;
  readonly beforeStart: () => Promise<void>;
}

function assemble(options: SharedOptions, { receiver, installations, beforeStart }: Parts) {
  const { log, now } = listening(options);
  const web = clientOptions(options.apiUrl, log);
  const clients = clientsOf(installations, web);
  const people = rememberedPeople(slackPeople(clients), now);
  const journal =
    options.journalFolder === undefined ? {} : { journal: fileJournal(options.journalFolder) };
  const { source, installed } = slackSource({
    receiver,
    installations,
    clients,
    people,
    clientOptions: web,
    keeper: keeper({ log, ...journal }),
    askingReactions: options.askingReactions ?? [],
    log,
    now,
    beforeStart,
  });
  return { source, installed, sink: slackSink({ clients, people, pacing: pacing(), log }) };
}

function refuseStart(error: unknown): never {
  const name = platformError(error);
  if (name === undefined) throw new Error('Slack could not be reached.', { cause: error });
  throw new Error(
    `Slack does not accept the bot token (${name}). It starts with xoxb- and stands under OAuth & Permissions, after Install to Workspace.`,
    { cause: error },
  );
}

function slackPeople(clients: Clients) {
  return async (teamId: string, user: string): Promise<SlackUser | undefined> => {
    const { client } = await clients.forTenant(tenantOf(teamId));
    return (await client.users.info({ user, include_locale: true })).user;
  };
}
