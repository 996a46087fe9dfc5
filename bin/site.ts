import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Reply } from '../src/chat/reply.ts';
import { createWebChat } from '../src/chat/web/web-chat.ts';
import type { Config } from '../src/config.ts';
import { defaultChannel } from '../src/domain/channel.ts';
import type { TenantId } from '../src/domain/ids.ts';
import { deskOverview } from '../src/desk/overview.ts';
import { changedSince, pageDiff } from '../src/desk/page-diff.ts';
import type { ReportLink } from '../src/web/report-link.ts';
import { engineVersion } from '../src/pipeline.ts';
import type { Store } from '../src/store/port.ts';
import { createWeb } from '../src/web/create-web.ts';
import { healthRoutes } from '../src/web/health.ts';
import { drawReply } from '../src/web/playground/draw-reply.ts';
import type { ReportClaims } from '../src/web/report/claim-changes.ts';
import { directChannels, type PlaygroundDeps } from '../src/web/playground/routes.ts';
import { render as renderDiscord } from '../src/chat/discord/render.ts';
import { inviteLink } from '../src/chat/discord/invite.ts';
import { render as renderSlack } from '../src/chat/slack/render.ts';
import type { Backends } from './backends.ts';
import type { Chat } from './chats.ts';
import { titleOfCheck } from './reading.ts';
import { Stop } from './exits.ts';
import { slackManifestText } from './manifest.ts';
import { queueBoard } from './queue-board.ts';
import type { ReportLinks } from './report-links.ts';

/** Slack's own requests, when it comes over HTTP. */
export type SlackHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Playground {
  readonly chat: Chat;
  readonly page: PlaygroundDeps;
}

/** The web chat and what its page shows: the very payloads of both platforms. */
export function createPlayground(config: Config): Playground {
  const { source, sink, routes } = createWebChat({
    directChannels,
    draw: (message) =>
      drawReply(message, {
        renderSlack: (reply) => renderSlack(reply, { fileIds: picturesOf(reply) }),
        renderDiscord: (reply) => renderDiscord(reply).payload,
      }),
  });
  return {
    chat: { source, sink },
    page: {
      chat: routes,
      version: engineVersion,
      slackManifest: slackManifestText(),
      discordInvite: inviteLink(config.discord?.applicationId ?? 'YOUR_APPLICATION_ID'),
    },
  };
}

/** Slack shows a picture that was uploaded; here each counts as uploaded under its own name. */
function picturesOf(reply: Reply): ReadonlyMap<string, string> {
  return new Map(
    reply.blocks.flatMap((block) => (block.kind === 'image' ? [[block.name, block.name]] : [])),
  );
}

/** The playground shows an automatic reply too: one of its channels has switched that on. */
export async function openPlaygroundChannels(store: Store): Promise<void> {
  const tenant = 'local' as TenantId;
  if (await store.channels.get(tenant, 'wire')) return;
  await store.channels.save({ ...defaultChannel(tenant, 'wire', 'web'), autoCheck: true });
}

export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the one web server of a process: reports, health, playground, and Slack over HTTP. */
export async function startSite(
  config: Config,
  { store, queues }: Backends,
  links: ReportLinks,
  parts: {
    playground?: Playground;
    slack?: SlackHandler;
    claims?: ReportClaims;
    metrics?: () => Promise<string>;
  },
): Promise<Site> {
  const isRevoked = async (link: ReportLink): Promise<boolean> =>
    links.isWithdrawn(link, (await store.desks.get(link.tenant)).linksFrom);
  const app = createWeb({
    reports: {
      isRevoked,
      changedSince: (tenant, id) => changedSince(store, tenant, id),
      diffOf: (tenant, id) => pageDiff(store, titleOfCheck, tenant, id),
      secret: links.secret,
      now: () => new Date(),
      findReport: async (tenant, id) => (await store.reports.get(tenant, id))?.report,
      titleOf: titleOfCheck,
      ...(parts.claims ? { claims: parts.claims } : {}),
    },
    desk: {
      secret: links.secret,
      isRevoked,
      now: () => new Date(),
      overviewOf: (tenant) =>
        deskOverview(
          { store, now: () => new Date(), reportUrl: links.urlOf, titleOf: titleOfCheck },
          tenant,
        ),
    },
    health: {
      ready: readiness({ store, queues }),
      ...(parts.metrics ? { metrics: parts.metrics } : {}),
    },
    ...(config.web.adminToken === undefined
      ? {}
      : { queues: queueBoard(queues, config.web.adminToken) }),
    ...(parts.playground
      ? { playground: { ...parts.playground.page, overviewUrl: links.deskUrlOf('local') } }
      : {}),
  });
  const pages = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (parts.slack && request.url?.startsWith('/slack/')) parts.slack(request, response);
    else void pages(request, response);
  });
  return listening(server, config, config.web.port);
}

/** A process that only works tells how it is, and nothing else. */
export function startHealth(
  config: Config,
  port: number,
  backends: Pick<Backends, 'store' | 'queues'>,
  metrics: () => Promise<string>,
): Promise<Site> {
  const app = healthRoutes({ ready: readiness(backends), metrics });
  const pages = getRequestListener(app.fetch);
  const server = createServer((request, response) => void pages(request, response));
  return listening(server, config, port);
}

function readiness({ store, queues }: Pick<Backends, 'store' | 'queues'>) {
  return async () => {
    await Promise.all([queues.counts('check-article'), answers(store)]);
    return { store: 'ok', queue: 'ok' };
  };
}

async function listening(server: Server, config: Config, wanted: number): Promise<Site> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, wanted)));
    server.listen(wanted, config.web.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${config.web.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Open event streams of the playground would otherwise hold the process.
        server.closeAllConnections();
      }),
  };
}

async function answers(store: Store): Promise<void> {
  await store.channels.get('local' as TenantId, 'ready');
}

function refusal(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE'
    ? new Stop(`Port ${port} is in use. Stop what uses it, or set CLAIMDESK_PORT to another one.`)
    : error;
}
