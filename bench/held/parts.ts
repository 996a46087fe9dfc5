import { createServer } from 'node:http';
import { connect as netConnect, type AddressInfo } from 'node:net';
import { createArticleReader } from '../../src/article/index.ts';
import { extractPage } from '../../src/article/html/extract-page.ts';
import { defaultReadLimits } from '../../src/article/limits.ts';
import { createSlack } from '../../src/chat/slack/index.ts';
import { line } from '../../src/chat/reply.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { slackDouble } from '../../tests/doubles/slack/slack-double.ts';
import { checks } from '../../src/checks/index.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { analyse } from '../../src/pipeline.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { plainArticle } from '../../tests/checks/plain-article.ts';
import { articleHtml } from '../../tests/faults/article-html.ts';
import { openBackend, type BackendName } from '../../tests/faults/backends.ts';
import { threeFindings } from '../delivery/chat.ts';
import { claimdesk } from '../delivery/subjects.ts';

/** A part of the product that a link passes through. */
export interface Part {
  readonly link: (n: number) => Promise<void>;
  close(): Promise<void>;
}

export const parts: Readonly<Record<string, (backend: BackendName) => Promise<Part>>> = {
  chain,
  checks: () => Promise.resolve(checked()),
  pages: () => Promise.resolve(extracted()),
  reading,
  slack,
};

/** From the event to the post: store, queue, reply; the analysis takes no time and finds three flags. */
async function chain(name: BackendName): Promise<Part> {
  const place = await openBackend(name);
  const { CLAIMDESK_DATA: folder = '', DATABASE_URL: url, REDIS_URL: redisUrl } = place.env;
  const database = await openDatabase({ folder, ...(url === undefined ? {} : { url }) });
  const product = await claimdesk(
    { database, ...(redisUrl === undefined ? {} : { redisUrl }) },
    threeFindings,
  );
  return {
    link: (n) => product.one(`tenant ${n % 50}`),
    async close() {
      await product.close();
      await database.close();
      await place.remove();
    },
  };
}

/** The checks, as the analysis thread runs them: names and figures that no article had before. */
function checked(): Part {
  const text = textOf(articleHtml('/article/1'));
  return {
    async link(n) {
      const own = text
        .replace(/Maren Holt|Pieter Vos/g, (name) => `${name}${letters(n)}`)
        .replace(/1 thousand/, `${Math.abs(n)},250`);
      const article = plainArticle({ title: `Northmere mends its wall, part ${n}`, text: own });
      const checksOf = { checks, findClaims, now: () => new Date(0) };
      analyse({ ok: true, article }, {}, checksOf);
      await Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

/** Extraction, as the parser's thread runs it. */
function extracted(): Part {
  const { maxDepth, maxElements } = defaultReadLimits;
  return {
    async link(n) {
      const url = `http://site-${Math.abs(n)}.example/story/${Math.abs(n)}`;
      extractPage({ html: articleHtml(`/article/${n}`), url, maxDepth, maxElements });
      await Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

/** Fetching with every guard, each page on a site of its own, one in ten of which asks us to wait. */
async function reading(): Promise<Part> {
  const site = createServer((request, response) => {
    const n = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    const headers = { 'content-type': 'text/html; charset=utf-8', etag: `"${n}"` };
    if (n % 10 === 0) response.writeHead(429, { 'retry-after': '3600' }).end();
    else response.writeHead(200, headers).end(articleHtml(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  const reader = createArticleReader({
    resolve: () => Promise.resolve(['93.184.216.34']),
    connect: () =>
      new Promise((resolve, reject) => {
        const socket = netConnect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
      }),
  });
  return {
    async link(n) {
      const url = `http://site-${Math.abs(n)}.example/story/${Math.abs(n)}`;
      await reader.read({ kind: 'link', url }, { automatic: true });
    },
    async close() {
      await reader.close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}

/** An event from Slack, signed, the reply to it and the reaction; what the loopback Slack keeps is thrown away. */
async function slack(): Promise<Part> {
  const double = await slackDouble();
  const { botToken, signingSecret, apiUrl, world } = double;
  const { source, sink, boundPort } = createSlack({ botToken, signingSecret, apiUrl, port: 0 });
  await source.start(() => Promise.resolve({}));
  double.deliverTo(`http://127.0.0.1:${boundPort?.()}/slack/events`);
  const tenant = `slack:${world.teamId}` as TenantId;
  // Slack takes one message a second in a channel.
  const channels = Array.from({ length: 3_000 }, (_, n) => `D${n}`);
  for (const id of channels) {
    world.channels.set(id, { name: 'dm', botIsMember: true, archived: false });
  }
  return {
    async link(n) {
      const channel = channels[Math.abs(n) % channels.length] ?? '';
      const user = `U${Math.abs(n)}`;
      world.users.set(user, { id: user, name: `Reader ${n}` });
      const { message } = await double.write(channel, `<http://site.example/${n}>`, { by: user });
      const at = { platform: 'slack', channel, message: message.ts } as const;
      await sink.react(tenant, at, 'reading');
      await sink.post(tenant, at, line(`Nothing to flag, ${n}.`), `key ${n}`);
      await sink.react(tenant, at, 'replied');
      if (n % 100 === 0) {
        world.messages.length = 0;
        (double.calls as unknown[]).length = 0;
        world.users.clear();
      }
    },
    async close() {
      await source.stop();
      await double.close();
    },
  };
}

function textOf(html: string): string {
  return [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, paragraph]) => paragraph).join('\n\n');
}

function letters(n: number): string {
  return [...String(Math.abs(n))].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
}
