import { Hono, type Context } from 'hono';
import type { TenantId } from '../../domain/ids.ts';
import type { Report } from '../../domain/report.ts';
import { nothingHere, sendPage } from '../headers.ts';
import { readReportLink, type ReportLink } from '../report-link.ts';
import { takeStep, type ReportClaims } from './claim-changes.ts';
import { downloads, downloadReport, type Download } from './downloads.ts';
import type { ReportDiff } from './diff.ts';
import { drawReportPage } from './page.ts';
import { drawLog, drawStatusForm } from './status-form.ts';

export interface ReportRoutesDeps {
  readonly secret: string;
  readonly now: () => Date;
  readonly findReport: (tenant: TenantId, id: string) => Promise<Report | undefined>;
  readonly titleOf?: (check: string) => string;
  /** True when links to this report are no longer to open, whatever their date. */
  readonly isRevoked?: (link: ReportLink) => Promise<boolean>;
  readonly claims?: ReportClaims;
  /** A sentence when the page on the web reads otherwise now. */
  readonly changedSince?: (tenant: TenantId, id: string) => Promise<string | undefined>;
  /** What an earlier check of the same address said otherwise. */
  readonly diffOf?: (tenant: TenantId, id: string) => Promise<ReportDiff | undefined>;
}

/** `GET /:id`, `/:id.json`, `.csv`, `.md`, `.claimreview`: one signed link opens all of them. */
export function reportRoutes(deps: ReportRoutesDeps): Hono {
  const app = new Hono();
  app.get('/:file', async (c) => {
    const { id, ending } = splitFile(c.req.param('file'));
    const opened = await open(c, deps, id);
    if (opened === undefined) return nothingHere(c);
    return ending === undefined
      ? sendReport(c, deps, opened)
      : sendDownload(c, deps, opened, ending);
  });
  app.post('/:id/claims/:finding', async (c) => {
    const opened = await open(c, deps, c.req.param('id'));
    const editor = opened?.link.editor;
    if (opened === undefined || editor === undefined || deps.claims === undefined) {
      return nothingHere(c);
    }
    const { link, report } = opened;
    const finding = c.req.param('finding');
    const outcome = await takeStep(c, deps.claims, { ...link, editor }, report, finding);
    if (outcome === 'not-found') return nothingHere(c);
    if ('problem' in outcome) return sendReport(c, deps, opened, outcome.problem);
    const k = encodeURIComponent(c.req.query('k') ?? '');
    return c.redirect(
      `../../${encodeURIComponent(link.id)}?k=${k}#${noteId(report, finding)}`,
      303,
    );
  });
  return app;
}

interface Opened {
  readonly link: ReportLink;
  readonly report: Report;
}

async function open(c: Context, deps: ReportRoutesDeps, id: string): Promise<Opened | undefined> {
  const { secret, now, isRevoked, findReport } = deps;
  const link = readReportLink(secret, id, c.req.query('k') ?? '', now().getTime());
  if (link === undefined || (await isRevoked?.(link)) === true) return undefined;
  const report = await findReport(link.tenant, id);
  return report === undefined ? undefined : { link, report };
}

function splitFile(file: string): { id: string; ending: Download | undefined } {
  const dot = file.lastIndexOf('.');
  const ending = file.slice(dot + 1);
  return dot > 0 && ending in downloads
    ? { id: file.slice(0, dot), ending: ending as Download }
    : { id: file, ending: undefined };
}

async function sendReport(
  c: Context,
  deps: ReportRoutesDeps,
  { link, report }: Opened,
  problem?: string,
): Promise<Response> {
  const { titleOf, claims } = deps;
  const [states, log, changedSince, diff] = await Promise.all([
    claims?.statesOf(link.tenant, link.id),
    claims?.logOf?.(link.tenant, link.id),
    deps.changedSince?.(link.tenant, link.id),
    deps.diffOf?.(link.tenant, link.id),
  ]);
  const k = encodeURIComponent(c.req.query('k') ?? '');
  const id = encodeURIComponent(link.id);
  const mayChange = link.editor !== undefined && claims?.change !== undefined;
  const draw = (nonce: string) =>
    drawReportPage(report, {
      nonce,
      titleOf,
      states,
      changedSince,
      diff,
      problem,
      exports: Object.entries(downloads).map(([ending, { label }]) => ({
        label,
        href: `/reports/${id}.${ending}?k=${k}`,
      })),
      logOf: (finding) => drawLog(log?.get(finding.id) ?? []),
      statusForm: (finding, state) =>
        mayChange ? drawStatusForm(state, `/reports/${id}/claims/${finding.id}?k=${k}`) : '',
    });
  return sendPage(c, draw, problem === undefined ? 200 : 422);
}

async function sendDownload(
  c: Context,
  { titleOf, claims }: ReportRoutesDeps,
  { link, report }: Opened,
  ending: Download,
): Promise<Response> {
  const states = await claims?.statesOf(link.tenant, link.id);
  return downloadReport(c, report, ending, {
    ...(titleOf === undefined ? {} : { titleOf }),
    stateOf: (finding) => states?.get(finding),
  });
}

function noteId(report: Report, finding: string): string {
  const index =
    report.status === 'checked' ? report.findings.findIndex(({ id }) => id === finding) : -1;
  return `note-${index + 1}`;
}
