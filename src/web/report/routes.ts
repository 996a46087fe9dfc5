import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { ClaimState } from '../../domain/claim-state.ts';
import type { FindingId, TenantId } from '../../domain/ids.ts';
import type { Report } from '../../domain/report.ts';
import { reportCsv, type FormatOptions } from '../../summary/formats/csv.ts';
import { reportJson } from '../../summary/formats/json.ts';
import { reportMarkdown } from '../../summary/formats/markdown.ts';
import { sendPage } from '../headers.ts';
import { asset, drawPage, type Html } from '../page.ts';
import { readReportLink, type ReportLink } from '../report-link.ts';
import { drawReportPage } from './page.ts';

export interface ReportRoutesDeps {
  readonly secret: string;
  readonly now: () => Date;
  readonly findReport: (tenant: TenantId, id: string) => Promise<Report | undefined>;
  readonly titleOf?: (check: string) => string;
  /** True when links to this report are no longer to open, whatever their date. */
  readonly isRevoked?: (link: ReportLink) => Promise<boolean>;
  readonly statesOf?: (tenant: TenantId, id: string) => Promise<ReadonlyMap<FindingId, ClaimState>>;
  /** A sentence when the page on the web reads otherwise now. */
  readonly changedSince?: (tenant: TenantId, id: string) => Promise<string | undefined>;
}

const formats = {
  json: { type: 'application/json; charset=utf-8', label: 'JSON' },
  csv: { type: 'text/csv; charset=utf-8', label: 'CSV' },
  md: { type: 'text/markdown; charset=utf-8', label: 'Markdown' },
} as const;
type Format = keyof typeof formats;

/** `GET /:id`, `/:id.json`, `/:id.csv`, `/:id.md`: one signed link opens all of them. */
export function reportRoutes(deps: ReportRoutesDeps): Hono {
  const app = new Hono();
  app.get('/:file', async (c) => {
    const { id, format } = splitFile(c.req.param('file'));
    const link = await openLink(c, deps, id);
    const report = link && (await deps.findReport(link.tenant, id));
    if (link === undefined || report === undefined) return nothingHere(c);
    return format === undefined
      ? sendReport(c, deps, link, report)
      : download(c, deps, link, report, format);
  });
  return app;
}

function splitFile(file: string): { id: string; format: Format | undefined } {
  const dot = file.lastIndexOf('.');
  const ending = file.slice(dot + 1);
  return dot > 0 && ending in formats
    ? { id: file.slice(0, dot), format: ending as Format }
    : { id: file, format: undefined };
}

export async function openLink(
  c: Context,
  { secret, now, isRevoked }: ReportRoutesDeps,
  id: string,
): Promise<ReportLink | undefined> {
  const link = readReportLink(secret, id, c.req.query('k') ?? '', now().getTime());
  if (link === undefined || (await isRevoked?.(link)) === true) return undefined;
  return link;
}

async function sendReport(
  c: Context,
  deps: ReportRoutesDeps,
  link: ReportLink,
  report: Report,
): Promise<Response> {
  const k = encodeURIComponent(c.req.query('k') ?? '');
  const states = await deps.statesOf?.(link.tenant, link.id);
  const changedSince = await deps.changedSince?.(link.tenant, link.id);
  const exports = Object.entries(formats).map(([ending, { label }]) => ({
    label,
    href: `${encodeURIComponent(link.id)}.${ending}?k=${k}`,
  }));
  return sendPage(c, (nonce) =>
    drawReportPage(report, {
      nonce,
      exports,
      ...(deps.titleOf === undefined ? {} : { titleOf: deps.titleOf }),
      ...(states === undefined ? {} : { states }),
      ...(changedSince === undefined ? {} : { changedSince }),
    }),
  );
}

async function download(
  c: Context,
  { titleOf, statesOf }: ReportRoutesDeps,
  link: ReportLink,
  report: Report,
  format: Format,
): Promise<Response> {
  const states = await statesOf?.(link.tenant, link.id);
  const options: FormatOptions = {
    ...(titleOf === undefined ? {} : { titleOf }),
    stateOf: (finding) => states?.get(finding),
  };
  const write = { json: reportJson, csv: reportCsv, md: reportMarkdown }[format];
  c.header('Content-Type', formats[format].type);
  if (format !== 'json') {
    c.header('Content-Disposition', `attachment; filename="claimdesk-report.${format}"`);
  }
  return c.body(write(report, options));
}

/** One answer for every link that does not open, so that none can be told from another. */
export function nothingHere(c: Context): Response | Promise<Response> {
  return sendPage(c, (nonce) => drawNothing(nonce), 404);
}

const styles = [asset('base.css'), asset('report.css')];

function drawNothing(nonce: string): Html {
  return drawPage({
    title: 'Nothing here · Claimdesk',
    nonce,
    styles,
    bodyClass: 'report',
    body: html`<main class="unread">
      <p class="brand"><i aria-hidden="true"></i>Claimdesk</p>
      <h1>There is nothing to see here</h1>
      <p>
        The link is incomplete, was withdrawn, or has passed its date. Open the report from the chat
        to get a fresh one.
      </p>
    </main>`,
  });
}
