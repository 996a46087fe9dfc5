import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { GatewayDispatchPayload } from 'discord.js';
import type { Api, Logger } from './api.ts';
import { failureOf } from './failures.ts';
import { sessionLedger, type SessionStore } from './sessions.ts';

/** What is listened to beside commands, which need no intent at all. */
export interface Listening {
  /** Messages with links in channels: GuildMessages and the privileged MessageContent. */
  readonly messages?: boolean;
  /** Messages that mention us, without reading others: GuildMessages. */
  readonly mentions?: boolean;
  readonly directMessages?: boolean;
  /** 🔎 as a trigger. */
  readonly reactions?: boolean;
}

export function intentsFor(listening: Listening): number {
  const messages = listening.messages === true;
  return (
    GatewayIntentBits.Guilds |
    (messages || listening.mentions === true ? GatewayIntentBits.GuildMessages : 0) |
    (messages ? GatewayIntentBits.MessageContent : 0) |
    (listening.directMessages === true ? GatewayIntentBits.DirectMessages : 0) |
    (listening.reactions === true ? GatewayIntentBits.GuildMessageReactions : 0)
  );
}

/**
 * Closings after which connecting again can only fail again, each with the way out
 * (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes).
 */
export const fatalClosings: Readonly<Record<number, string>> = {
  4004: 'Discord does not accept the bot token. Copy it again from Developer Portal → Bot → Reset Token into DISCORD_TOKEN.',
  4010: 'Discord refused the shard number. Check that the shard ids are below the shard count.',
  4011: 'This bot is in so many servers that it must run in shards. Leave the shard count unset, or raise it.',
  4012: 'Discord no longer serves this version of its gateway. Update Claimdesk.',
  4013: 'Discord does not know one of the intents. Update Claimdesk.',
  4014: 'Discord refused the Message Content intent. Switch it on under Developer Portal → Bot → Privileged Gateway Intents, or switch checking of pasted links off.',
};

export interface GatewayOptions {
  readonly token: string;
  readonly api: Api;
  readonly listening: Listening;
  readonly logger: Logger;
  readonly sessions?: SessionStore | undefined;
  /** Unset: what Discord recommends, all in this process. */
  readonly shardCount?: number | undefined;
  readonly shardIds?: readonly number[] | undefined;
  /** Settles the event; the returned promise resolves once it is stored, or can never be. */
  onDispatch(payload: GatewayDispatchPayload): Promise<void> | undefined;
  /** The connection ended for good while we were running. */
  onFatal(sentence: string): void;
}

/** Leaves the session open on Discord's side, so that the next process can resume it. */
const resumableClose = 4_200;

export function createGateway(options: GatewayOptions) {
  const ledger = sessionLedger(options.sessions);
  const manager = new WebSocketManager({
    token: options.token,
    intents: intentsFor(options.listening),
    rest: options.api.rest,
    shardCount: options.shardCount ?? null,
    shardIds: options.shardIds === undefined ? null : [...options.shardIds],
    retrieveSessionInfo: (shard) => ledger.retrieveSessionInfo(shard),
    updateSessionInfo: (shard, session) => ledger.updateSessionInfo(shard, session),
  });

  /** Events of a new session that overtook its READY, which says what they are about. */
  const early = new Map<number, GatewayDispatchPayload[]>();

  function pass(shard: number, payload: GatewayDispatchPayload): void {
    const handled = options.onDispatch(payload);
    if (handled === undefined) return;
    const stored = ledger.begin(shard, payload.s);
    handled.then(stored).catch((error: unknown) => {
      options.logger.error({ error: String(error), type: payload.t }, 'an event was not stored');
    });
  }

  function receive(shard: number, payload: GatewayDispatchPayload): void {
    const held = early.get(shard);
    if (held !== undefined && payload.t !== GatewayDispatchEvents.Ready) {
      held.push(payload);
      return;
    }
    early.delete(shard);
    pass(shard, payload);
    held?.forEach((one) => pass(shard, one));
  }

  function listen(fail: (sentence: string) => void): void {
    manager.on(WebSocketShardEvents.Hello, ({ shardId }) => {
      if (!ledger.isOpen(shardId)) early.set(shardId, []);
    });
    manager.on(WebSocketShardEvents.Dispatch, ({ data, shardId }) => receive(shardId, data));
    manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
      const sentence = fatalClosings[code];
      if (sentence === undefined) options.logger.info({ code, shardId }, 'connection closed');
      else fail(sentence);
    });
    manager.on(WebSocketShardEvents.Error, ({ error, shardId }) => {
      options.logger.warn({ error: error.message, shardId }, 'gateway error');
    });
  }

  return {
    /** Resolves when every shard is ready; rejects with a sentence for people when it never can be. */
    async connect(): Promise<void> {
      let isConnected = false;
      await new Promise<void>((resolve, reject) => {
        listen((sentence) => {
          if (isConnected) options.onFatal(sentence);
          else reject(new Error(sentence));
        });
        let waiting = Infinity;
        const ready = () => {
          waiting -= 1;
          if (waiting <= 0) resolve();
        };
        manager.on(WebSocketShardEvents.Ready, ready);
        manager.on(WebSocketShardEvents.Resumed, ready);
        manager
          .getShardIds()
          .then((ids) => {
            waiting = ids.length;
            return manager.connect();
          })
          .catch((error: unknown) => {
            const failure = failureOf(error, 'connect');
            if (failure.code === 'not-permitted') reject(new Error(fatalClosings[4004]));
            // A broken connection is tried again by the shard itself; the address must be known first.
            else if (waiting === Infinity) reject(failure);
          });
      });
      isConnected = true;
    },
    async disconnect(): Promise<void> {
      await ledger.close();
      await manager.destroy(options.sessions === undefined ? {} : { code: resumableClose });
    },
  };
}
