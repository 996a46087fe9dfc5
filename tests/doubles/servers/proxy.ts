import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A network between two programs that can be slow, or stop passing anything, with no connection lost. */
export interface Proxy {
  readonly port: number;
  /** What the server says arrives this much later. */
  delay(ms: number): void;
  /** Nothing passes until `resume`; the connections stay. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

export async function startProxy(target: { host: string; port: number }): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let delayMs = 0;
  let paused = false;

  const server = createServer((near) => {
    const far = connect(target.port, target.host);
    for (const [from, to, isAnswer] of [
      [near, far, false],
      [far, near, true],
    ] as const) {
      sockets.add(from);
      if (paused) from.pause();
      from.setNoDelay(true);
      from.on('data', (chunk: Buffer) => {
        if (!isAnswer || delayMs === 0) to.write(chunk);
        else setTimeout(() => to.writable && to.write(chunk), delayMs);
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
    delay: (ms) => {
      delayMs = ms;
    },
    pause: () => {
      paused = true;
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      paused = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
