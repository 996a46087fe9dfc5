import { Hono } from 'hono';
import { carefulHeaders } from './headers.ts';
import { healthRoutes, type HealthDeps } from './health.ts';
import { playgroundRoutes, type PlaygroundDeps } from './playground/routes.ts';
import { nothingHere, reportRoutes, type ReportRoutesDeps } from './report/routes.ts';

export interface WebDeps {
  readonly reports: ReportRoutesDeps;
  readonly health?: HealthDeps;
  /** Only with no tokens set, or when asked for. */
  readonly playground?: PlaygroundDeps;
}

/** Everything that the web server answers; bin adds a port, and what needs an SDK (Slack's endpoints, the queue board). */
export function createWeb({ reports, health = {}, playground }: WebDeps): Hono {
  const app = new Hono();
  app.use(carefulHeaders());
  app.route('/', healthRoutes(health));
  app.route('/reports', reportRoutes(reports));
  if (playground !== undefined) app.route('/', playgroundRoutes(playground));
  app.notFound((c) => nothingHere(c));
  app.onError((error, c) => {
    // The cause goes to the log of whoever started the server; a browser learns nothing from it.
    c.error = error;
    return c.json({ error: 'something went wrong here' }, 500);
  });
  return app;
}
