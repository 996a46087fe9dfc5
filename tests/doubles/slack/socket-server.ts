import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

/** What came back for an envelope. */
export interface Delivery {
  readonly acknowledged: boolean;
  /** Body of the acknowledgement. */
  readonly response?: unknown;
  /** HTTP status, where there is one. */
  readonly status?: number;
  /** From sending to acknowledgement. */
  readonly ms: number;
}

interface Pending {
  readonly envelope: Record<string, unknown>;
  readonly sentAt: number;
  socket?: WebSocket;
  settle(delivery: Delivery): void;
}

export interface SocketServer {
  /** Address for the next connection; each is good for one. */
  ticket(): string;
  /** Sends an envelope; resolves with its acknowledgement, or after `waitMs` without one. */
  send(
    type: string,
    payload: unknown,
    more?: Record<string, unknown>,
    waitMs?: number,
  ): Promise<Delivery>;
  /** Sends a frame as it is. */
  raw(frame: string): void;
  /** Announces the end of the newest connection and closes it `afterMs` later, as Slack does. */
  recycle(reason: 'warning' | 'refresh_requested' | 'link_disabled', afterMs: number): void;
  /** Cuts every connection without a word. */
  cut(): void;
  connections(): number;
  /** Connections made since the start. */
  opened(): number;
  /** Envelopes sent and not acknowledged. */
  unacknowledged(): number;
  close(): Promise<void>;
}

/** Socket Mode on loopback. An envelope without acknowledgement is sent again on the next connection. */
export function socketServer(http: Server, origin: string): SocketServer {
  const server = new WebSocketServer({ server: http });
  const live = new Set<WebSocket>();
  const pending = new Map<string, Pending>();
  const waiting: Pending[] = [];
  let tickets = 0;
  let opened = 0;
  let envelopes = 0;

  server.on('connection', (socket) => {
    opened += 1;
    live.add(socket);
    socket.on('close', () => lose(socket));
    socket.on('error', () => lose(socket));
    socket.on('message', (data: Buffer) =>
      acknowledge(JSON.parse(data.toString()) as { envelope_id: string; payload?: unknown }),
    );
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: live.size,
        connection_info: { app_id: 'A0001' },
      }),
    );
    for (const entry of waiting.splice(0)) dispatch(entry);
  });

  function lose(socket: WebSocket): void {
    live.delete(socket);
    for (const entry of pending.values()) if (entry.socket === socket) redeliver(entry);
  }

  function redeliver(entry: Pending): void {
    delete entry.socket;
    entry.envelope.retry_attempt = Number(entry.envelope.retry_attempt ?? 0) + 1;
    entry.envelope.retry_reason = 'socket_closed';
    if (entry.envelope.type === 'events_api') dispatch(entry);
  }

  function dispatch(entry: Pending): void {
    const socket = [...live].filter((each) => each.readyState === each.OPEN).at(-1);
    if (socket === undefined) {
      waiting.push(entry);
      return;
    }
    entry.socket = socket;
    socket.send(JSON.stringify(entry.envelope));
  }

  function acknowledge(message: { envelope_id: string; payload?: unknown }): void {
    const entry = pending.get(message.envelope_id);
    pending.delete(message.envelope_id);
    entry?.settle({
      acknowledged: true,
      response: message.payload,
      ms: performance.now() - entry.sentAt,
    });
  }

  return {
    ticket: () => `${origin.replace('http', 'ws')}/link/?ticket=${(tickets += 1)}`,
    send(type, payload, more = {}, waitMs = 3_000) {
      return new Promise((resolve) => {
        const id = `envelope-${(envelopes += 1)}`;
        const timer = setTimeout(() => resolve({ acknowledged: false, ms: waitMs }), waitMs);
        const entry: Pending = {
          envelope: {
            envelope_id: id,
            type,
            payload,
            accepts_response_payload: type !== 'events_api',
            ...more,
          },
          sentAt: performance.now(),
          settle(delivery) {
            clearTimeout(timer);
            resolve(delivery);
          },
        };
        pending.set(id, entry);
        dispatch(entry);
      });
    },
    raw: (frame) => live.forEach((socket) => socket.send(frame)),
    recycle(reason, afterMs) {
      const socket = [...live].at(-1);
      socket?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink' } }));
      setTimeout(() => socket?.close(1000), afterMs).unref();
    },
    cut: () => live.forEach((socket) => socket.terminate()),
    connections: () => live.size,
    opened: () => opened,
    unacknowledged: () => pending.size,
    close: () => {
      live.forEach((socket) => socket.terminate());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
