import { freePort } from '../doubles/servers/free-port.ts';
import { openBackend, type Backend, type BackendName } from './backends.ts';
import { openNewsroom, type ChatName, type Newsroom } from './newsroom.ts';
import { startProduct, type Product } from './product.ts';

/** A newsroom, the product that serves it, and where the product keeps its data. */
export interface Desk {
  readonly newsroom: Newsroom;
  readonly product: Product;
  readonly backend: Backend;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly preload?: readonly string[];
  readonly memoryFolder?: string;
  /** Between the product and its servers, one that can be slow or stand still. */
  readonly withNetwork?: boolean;
  /** Where everything is kept. */
  readonly disk?: string;
  /** Slack when left out. */
  readonly chat?: ChatName;
  /** What the site has at a path, instead of a short article. */
  readonly pageOf?: (path: string) => string;
  /** Instead of the backend's own processes. */
  readonly commands?: readonly string[];
}

export async function openDesk(name: BackendName, options: DeskOptions = {}): Promise<Desk> {
  const backend = await openBackend(name, {
    withNetwork: options.withNetwork ?? false,
    ...(options.disk === undefined ? {} : { disk: options.disk }),
  });
  const newsroom = await openNewsroom(options.chat, options.pageOf);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  newsroom.chat.deliverTo(origin);
  const product = startProduct({
    commands: options.commands ?? backend.commands,
    readyUrl: `${origin}/readyz`,
    ...(options.preload && { preload: options.preload }),
    ...(options.memoryFolder && { memoryFolder: options.memoryFolder }),
    env: {
      ...backend.env,
      ...newsroom.env,
      CLAIMDESK_PORT: String(port),
      CLAIMDESK_SECRET: 'a secret of the fault harness',
      CLAIMDESK_LOG_LEVEL: 'info',
      ...options.env,
    },
  });
  await product.ready();
  await newsroom.chat.listening();
  return {
    newsroom,
    product,
    backend,
    async close() {
      await product.stop();
      await newsroom.close();
      await backend.remove();
    },
  };
}
