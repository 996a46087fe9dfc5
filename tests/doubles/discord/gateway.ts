import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Json, World } from './world.ts';

const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

const intents = {
  guilds: 1,
  messages: 1 << 9,
  direct: 1 << 12,
  content: 1 << 15,
  reactions: 1 << 10,
};

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly sent: { readonly s: number; readonly text: string }[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  readonly isToken: (token: string) => boolean;
  /** Intents that the application may not use: asking for them closes with 4014. */
  readonly refusedIntents: number;
  readonly heartbeatMs: number;
  readonly url: () => string;
}

/** What an event needs to be told at all, and whether its words may be told. */
function wanted(session: Session, type: string, data: Json): Json | undefined {
  const isDirect = data['guild_id'] === undefined;
  if (type.startsWith('MESSAGE_REACTION'))
    return (session.intents & intents.reactions) !== 0 ? data : undefined;
  if (!type.startsWith('MESSAGE_')) return data;
  const needed = isDirect ? intents.direct : intents.messages;
  if ((session.intents & needed) === 0) return undefined;
  const mayRead = isDirect || (session.intents & intents.content) !== 0 || mentionsBot(data);
  return mayRead ? data : { ...data, content: '', attachments: [], components: [] };
}

function mentionsBot(data: Json): boolean {
  return ((data['mentions'] ?? []) as Json[]).some(({ username }) => username === 'claimdesk');
}

export function createGateway(server: Server, world: World, options: GatewayOptions) {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  /** Everything that clients sent, for tests to look at. */
  const received: { op: number; d: unknown }[] = [];
  const waiting = new Set<() => void>();

  function told(): void {
    for (const look of [...waiting]) look();
  }

  function send(session: Session, type: string, data: Json): void {
    const s = session.sent.length + 1;
    const text = JSON.stringify({ op: op.dispatch, t: type, s, d: data });
    session.sent.push({ s, text });
    session.socket?.send(text);
  }

  function identify(socket: WebSocket, d: Json): void {
    if (!options.isToken(String(d['token']))) return socket.close(4004, 'Authentication failed.');
    const asked = Number(d['intents']);
    if ((asked & options.refusedIntents) !== 0) return socket.close(4014, 'Disallowed intent(s).');
    const session: Session = {
      id: `session-${sessions.size + 1}`,
      shard: (d['shard'] ?? [0, 1]) as [number, number],
      intents: asked,
      sent: [],
      socket,
    };
    sessions.set(session.id, session);
    const isHome = shardOf(world.guild, session.shard[1]) === session.shard[0];
    send(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: isHome ? [{ id: world.guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: options.url(),
      application: { id: world.applicationId, flags: 0 },
      shard: session.shard,
    });
    if (isHome) send(session, 'GUILD_CREATE', guildCreate(world));
    told();
  }

  function resume(socket: WebSocket, d: Json): void {
    if (!options.isToken(String(d['token']))) return socket.close(4004, 'Authentication failed.');
    const session = sessions.get(String(d['session_id']));
    if (session === undefined) {
      socket.send(JSON.stringify({ op: op.invalidSession, d: false }));
      return;
    }
    session.socket = socket;
    for (const { s, text } of session.sent) if (s > Number(d['seq'])) socket.send(text);
    send(session, 'RESUMED', {});
    told();
  }

  sockets.on('connection', (socket) => {
    socket.on('message', (raw: Buffer) => {
      const { op: code, d } = JSON.parse(raw.toString()) as { op: number; d: Json };
      received.push({ op: code, d });
      if (code === op.heartbeat) socket.send(JSON.stringify({ op: op.ack }));
      if (code === op.identify) identify(socket, d);
      if (code === op.resume) resume(socket, d);
      told();
    });
    socket.on('close', (code) => {
      for (const session of sessions.values())
        if (session.socket === socket) {
          session.socket = undefined;
          if (code === 1000 || code === 1001) sessions.delete(session.id);
        }
      told();
    });
    socket.send(JSON.stringify({ op: op.hello, d: { heartbeat_interval: options.heartbeatMs } }));
  });

  const open = () => [...sessions.values()].filter(({ socket }) => socket !== undefined);

  return {
    received,
    sessions,
    open,
    /** Sends an event to the shard that its guild belongs to; events outside guilds go to shard 0. */
    dispatch(type: string, data: Json): void {
      const guild = data['guild_id'] ?? (type.startsWith('GUILD_') ? data['id'] : undefined);
      for (const session of sessions.values()) {
        const [shard, count] = session.shard;
        if (shard !== (guild === undefined ? 0 : shardOf(guild as string, count))) continue;
        const visible = wanted(session, type, data);
        if (visible !== undefined) send(session, type, visible);
      }
    },
    /** Sends this message again under its old number, as a resumed session does. */
    repeat(id: string): void {
      for (const session of open()) {
        const last = session.sent
          .filter(
            ({ text }) =>
              text.includes(`"t":"MESSAGE_CREATE"`) && text.includes(`"d":{"id":"${id}"`),
          )
          .at(-1);
        if (last !== undefined) session.socket?.send(last.text);
      }
    },
    /** Breaks the line without a word, closes it with a code, or asks the client to come again. */
    breakOff(): void {
      for (const { socket } of open()) socket?.terminate();
    },
    close(code: number): void {
      for (const { socket } of open()) socket?.close(code);
    },
    askToReconnect(): void {
      for (const { socket } of open()) socket?.send(JSON.stringify({ op: op.reconnect }));
    },
    forgetSessions(): void {
      for (const session of sessions.values()) session.socket?.terminate();
      sessions.clear();
    },
    /** Resolves when `is` holds; looked at whenever something happens on the gateway. */
    until(is: () => boolean): Promise<void> {
      if (is()) return Promise.resolve();
      return new Promise((resolve) => {
        const look = () => {
          if (!is()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      });
    },
    async stop(): Promise<void> {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

export function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}

export function guildCreate(world: World, id = world.guild): Json {
  const ours = [...world.channels.values()].filter((channel) => channel.guild_id === id);
  return {
    id,
    name: 'The Morning Desk',
    owner_id: world.person.id,
    system_channel_id: ours[0]?.id ?? null,
    // The server of every test has had us for long; any other takes us in just now.
    joined_at: id === world.guild ? '2026-01-05T12:00:00.000Z' : new Date().toISOString(),
    unavailable: false,
    member_count: 3,
    roles: [{ id: world.role, name: 'claimdesk', tags: { bot_id: world.bot.id } }],
    channels: ours
      .filter(({ type }) => type !== 11)
      .map(({ id: channel, type, name }) => ({ id: channel, type, name })),
    threads: ours
      .filter(({ type }) => type === 11)
      .map(({ id: thread, parent_id, name }) => ({ id: thread, type: 11, parent_id, name })),
    members: [],
    presences: [],
  };
}
