import { Hono } from 'hono';

export interface HealthDeps {
  /** What has to work before traffic makes sense: 'ok', or its trouble, by name. */
  readonly ready?: () => Promise<Readonly<Record<string, string>>>;
  /** Prometheus text. */
  readonly metrics?: () => Promise<string>;
}

const readyWithinMs = 2000;

export function healthRoutes({ ready, metrics }: HealthDeps): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const parts = await within(ready?.() ?? Promise.resolve({}));
    const isReady = Object.values(parts).every((part) => part === 'ok');
    return c.json({ status: isReady ? 'ok' : 'not ready', ...parts }, isReady ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    if (metrics === undefined) return c.notFound();
    c.header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    return c.body(await metrics());
  });
  return app;
}

/** A dependency that hangs is a dependency that is down. Its error's text stays inside. */
async function within(
  work: Promise<Readonly<Record<string, string>>>,
): Promise<Readonly<Record<string, string>>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Record<string, string>>((resolve) => {
    timer = setTimeout(() => resolve({ check: 'timed out' }), readyWithinMs);
  });
  try {
    return await Promise.race([work.catch(() => ({ check: 'failed' })), late]);
  } finally {
    clearTimeout(timer);
  }
}
