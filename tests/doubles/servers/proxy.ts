import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A network between two programs that can be slow, or stop passing anything, with no connection lost. */
export interface Proxy {
  readonly port: number;
  /** Nothing passes until `resume`; the connections stay. */
  pause(): void;
  resume(): void;
  /** From now on everything arrives so much later, each way; 0 for at once. */
  slow(ms: number): void;
  close(): Promise<void>;
}

export async function startProxy(target: { host: string; port: number }): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let paused = false;
  let lateMs = 0;

  const server = createServer((near) => {
    const far = connect(target.port, target.host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      if (paused) from.pause();
      from.setNoDelay(true);
      from.on('data', (chunk: Buffer) => {
        if (lateMs === 0) to.write(chunk);
        else setTimeout(() => to.write(chunk), lateMs);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pause: () => {
      paused = true;
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      paused = false;
      for (const socket of sockets) socket.resume();
    },
    slow: (ms) => {
      lateMs = ms;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
