import { Hono } from 'hono';
import { deskRoutes, type DeskRoutesDeps } from './desk/routes.ts';
import { carefulHeaders, nothingHere } from './headers.ts';
import { healthRoutes, type HealthDeps } from './health.ts';
import { playgroundRoutes, type PlaygroundDeps } from './playground/routes.ts';
import { queueRoutes, type QueueRoutesDeps } from './queues/routes.ts';
import { reportRoutes, type ReportRoutesDeps } from './report/routes.ts';

export interface WebDeps {
  readonly reports: ReportRoutesDeps;
  readonly health?: HealthDeps;
  readonly desk?: DeskRoutesDeps;
  /** Only with an administrator's token set. */
  readonly queues?: QueueRoutesDeps;
  /** Told of every error that a browser only hears of as 'something went wrong'. */
  readonly onError?: (error: Error) => void;
  /** Only with no tokens set, or when asked for. */
  readonly playground?: PlaygroundDeps;
}

/** Everything that the web server answers; bin adds a port, and what needs an SDK (Slack's endpoints). */
export function createWeb(deps: WebDeps): Hono {
  const { reports, health = {}, desk, queues, playground, onError } = deps;
  const app = new Hono();
  app.use(carefulHeaders());
  app.route('/', healthRoutes(health));
  app.route('/reports', reportRoutes(reports));
  if (desk !== undefined) app.route('/desk', deskRoutes(desk));
  if (queues !== undefined) app.route('/queues', queueRoutes(queues));
  if (playground !== undefined) app.route('/', playgroundRoutes(playground));
  app.notFound((c) => nothingHere(c));
  app.onError((error, c) => {
    onError?.(error);
    return c.json({ error: 'something went wrong here' }, 500);
  });
  return app;
}
