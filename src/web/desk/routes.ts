import { Hono } from 'hono';
import type { TenantId } from '../../domain/ids.ts';
import { nothingHere, sendPage } from '../headers.ts';
import { readDeskLink, type ReportLink } from '../report-link.ts';
import type { DeskOverview } from './overview.ts';
import { drawDeskPage } from './page.ts';

export interface DeskRoutesDeps {
  readonly secret: string;
  readonly now: () => Date;
  /** True when links of a tenant are no longer to open, whatever their date. */
  readonly isRevoked?: (link: ReportLink) => Promise<boolean>;
  readonly overviewOf: (tenant: TenantId) => Promise<DeskOverview>;
}

/** `GET /` under a signed, expiring link: the digest's [Open all]. */
export function deskRoutes({ secret, now, isRevoked, overviewOf }: DeskRoutesDeps): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const link = readDeskLink(secret, c.req.query('k') ?? '', now().getTime());
    if (link === undefined || (await isRevoked?.(link)) === true) return nothingHere(c);
    const overview = await overviewOf(link.tenant);
    return sendPage(c, (nonce) => drawDeskPage(overview, nonce));
  });
  return app;
}
