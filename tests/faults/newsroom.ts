import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { slackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import { articleHtml } from './article-html.ts';

/** What people see in the end. */
export interface Tally {
  readonly links: number;
  readonly answered: number;
  readonly lost: number;
  readonly double: number;
}

/** A workspace whose people send links to the product, and the site that the links lead to. */
export interface Newsroom {
  readonly slack: SlackDouble;
  readonly env: Readonly<Record<string, string>>;
  /** Where Slack delivers events to from now on. */
  deliverTo(origin: string): void;
  /** Sends a link; delivered again, as Slack does, until it is acknowledged. */
  share(path?: string): Promise<void>;
  tally(): Tally;
  /** From each link to its reply, in milliseconds, answered ones only. */
  latencies(): readonly number[];
  /** Waits until every link is answered, then a little for replies that should not come. */
  settled(withinMs: number, afterMs?: number): Promise<Tally>;
  /** Called when the platform has taken a reply, before its answer leaves. */
  onPosted(listener: () => void): void;
  /** What answers `/special/…` paths. */
  onSpecial(serve: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** Slack takes one message a second in a channel, so that many conversations are had at once. */
const conversations = 100;

/** Slack gives up after three retries within five minutes; here a minute of quick ones stands for them. */
const retryEveryMs = 300;
const deliveries = 200;

/** @param pageOf what the site has at a path */
export async function openNewsroom(pageOf = articleHtml): Promise<Newsroom> {
  const slack = await slackDouble();
  const shared = new Map<string, number>();
  const repliedAt = new Map<string, number>();
  const replies = new Map<string, number>();
  let special = (response: ServerResponse): void => void response.writeHead(404).end();
  let listener = (): void => undefined;
  let count = 0;

  for (let n = 0; n < conversations; n += 1) {
    slack.world.users.set(`U${n}`, { id: `U${n}`, name: `Reader ${n}` });
    slack.world.channels.set(`D${n}`, { name: 'dm', botIsMember: true, archived: false });
  }

  const site = createServer((request, response) => {
    if (request.url?.startsWith('/special/')) return special(response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;

  // Seen before the answer to the product leaves: the moment 'after the post, before the record'.
  const keep = slack.world.messages.push.bind(slack.world.messages);
  slack.world.messages.push = (...messages) => {
    const length = keep(...messages);
    for (const { user, threadTs, metadata } of messages) {
      if (user !== slack.world.botUserId || threadTs === undefined || !metadata) continue;
      replies.set(threadTs, (replies.get(threadTs) ?? 0) + 1);
      if (!repliedAt.has(threadTs)) repliedAt.set(threadTs, performance.now());
      listener();
    }
    return length;
  };

  function tally(): Tally {
    const counts = [...shared.keys()].map((ts) => replies.get(ts) ?? 0);
    const answered = counts.filter((number) => number > 0).length;
    return {
      links: shared.size,
      answered,
      lost: shared.size - answered,
      double: counts.filter((number) => number > 1).length,
    };
  }

  return {
    slack,
    env: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      CLAIMDESK_ALLOW_PRIVATE_HOSTS: host,
    },
    deliverTo: (origin) => slack.deliverTo(`${origin}/slack/events`),
    async share(path = `/article/${(count += 1)}`) {
      const message = writeMessage(slack, shared.size % conversations, `http://${host}${path}`);
      shared.set(message.ts, performance.now());
      for (let attempt = 0; attempt < deliveries; attempt += 1) {
        if (await delivered(slack, message.event, attempt)) return;
        await wait(retryEveryMs);
      }
    },
    tally,
    latencies: () =>
      [...shared].flatMap(([ts, at]) => {
        const replied = repliedAt.get(ts);
        return replied === undefined ? [] : [replied - at];
      }),
    async settled(withinMs, afterMs = 3_000) {
      for (const until = Date.now() + withinMs; Date.now() < until; await wait(200)) {
        if (tally().lost === 0) break;
      }
      await wait(afterMs);
      return tally();
    },
    onPosted: (listen) => {
      listener = listen;
    },
    onSpecial: (serve) => {
      special = serve;
    },
    async close() {
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
      await slack.close();
    },
  };
}

/** A direct message, as it stands in Slack and as the event that tells of it. */
function writeMessage(slack: SlackDouble, conversation: number, url: string) {
  const [channel, user] = [`D${conversation}`, `U${conversation}`];
  const { world } = slack;
  const ts = world.nextTs();
  const text = `<${url}>`;
  const message = {
    channel,
    ts,
    user,
    text,
    blocks: [],
    files: [],
    reactions: new Map<string, Set<string>>(),
  };
  world.messages.push(message);
  const event = {
    type: 'event_callback',
    team_id: world.teamId,
    api_app_id: 'A0001',
    event_id: world.nextId('Ev'),
    event_time: 1_700_000_000,
    authorizations: [
      { team_id: world.teamId, user_id: world.botUserId, is_bot: true, enterprise_id: null },
    ],
    event: {
      type: 'message',
      channel,
      channel_type: 'im',
      user,
      text,
      ts,
      event_ts: ts,
      team: world.teamId,
    },
  };
  return { ts, event };
}

async function delivered(
  slack: SlackDouble,
  event: Record<string, unknown>,
  attempt: number,
): Promise<boolean> {
  try {
    const { acknowledged } = await slack.deliver(event, attempt === 0 ? {} : { retryNum: attempt });
    return acknowledged;
  } catch {
    // Nobody listens at this moment.
    return false;
  }
}
