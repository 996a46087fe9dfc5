import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { articleHtml } from './article-html.ts';
import { discordChat } from './discord-chat.ts';
import { slackChat } from './slack-chat.ts';

/** What people see in the end. */
export interface Tally {
  readonly links: number;
  readonly answered: number;
  readonly lost: number;
  readonly double: number;
  /** Second replies that were taken back at once. */
  readonly takenBack: number;
  /** Links that the product never acknowledged until the platform gave up. They are lost too. */
  readonly unheard: number;
}

export const chatNames = ['slack', 'discord'] as const;
export type ChatName = (typeof chatNames)[number];

/** A platform on loopback where people send links to the product and see its replies. */
export interface NewsroomChat {
  readonly env: Readonly<Record<string, string>>;
  /** Where events are delivered to from now on, on a platform that calls. */
  deliverTo(origin: string): void;
  /** Resolves once the product listens. */
  listening(): Promise<void>;
  /**
   * Writes a message that holds only this; `number` of the message chooses the conversation.
   * `deliver` tells the product, and resolves to whether it ever acknowledged that.
   */
  write(
    number: number,
    text: string,
  ): { readonly id: string; readonly deliver: () => Promise<boolean> };
  /** Called with the message that a reply belongs to, when the platform has taken the reply, before its answer leaves. */
  onReply(listener: (id: string) => void): void;
  /** Called with the message of which one of the replies is taken back. */
  onTakenBack(listener: (id: string) => void): void;
  /** The platform takes the next `number` messages of the product, and its answers never arrive. */
  loseResponses(number: number): void;
  /** What the product's messages say. */
  said(): readonly string[];
  close(): Promise<void>;
}

/** A workspace whose people send links to the product, and the site that the links lead to. */
export interface Newsroom {
  readonly chat: NewsroomChat;
  readonly env: Readonly<Record<string, string>>;
  /** Sends a link; delivered again, as the platform does, until it is acknowledged. */
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

/** @param pageOf what the site has at a path */
export async function openNewsroom(
  name: ChatName = 'slack',
  pageOf = articleHtml,
): Promise<Newsroom> {
  const chat = await { slack: slackChat, discord: discordChat }[name]();
  const shared = new Map<string, number>();
  const repliedAt = new Map<string, number>();
  const replies = new Map<string, number>();
  let special = (response: ServerResponse): void => void response.writeHead(404).end();
  let listener = (): void => undefined;
  let count = 0;
  let takenBack = 0;
  let unheard = 0;

  const site = createServer((request, response) => {
    if (request.url?.startsWith('/special/')) return special(response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;

  chat.onReply((id) => {
    replies.set(id, (replies.get(id) ?? 0) + 1);
    if (!repliedAt.has(id)) repliedAt.set(id, performance.now());
    listener();
  });

  chat.onTakenBack((id) => {
    replies.set(id, (replies.get(id) ?? 0) - 1);
    takenBack += 1;
  });

  function tally(): Tally {
    const counts = [...shared.keys()].map((ts) => replies.get(ts) ?? 0);
    const answered = counts.filter((number) => number > 0).length;
    return {
      links: shared.size,
      answered,
      lost: shared.size - answered,
      double: counts.filter((number) => number > 1).length,
      takenBack,
      unheard,
    };
  }

  return {
    chat,
    env: { ...chat.env, CLAIMDESK_ALLOW_PRIVATE_HOSTS: host },
    async share(path = `/article/${(count += 1)}`) {
      const { id, deliver } = chat.write(shared.size, `http://${host}${path}`);
      shared.set(id, performance.now());
      if (!(await deliver())) unheard += 1;
    },
    tally,
    latencies: () =>
      [...shared].flatMap(([id, at]) => {
        const replied = repliedAt.get(id);
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
      await chat.close();
    },
  };
}
