import type { Hono } from 'hono';
import { createWebChat, type WebChat } from '../../src/chat/web/web-chat.ts';
import type { Report } from '../../src/domain/report.ts';
import { createWeb, type WebDeps } from '../../src/web/create-web.ts';
import { signReportLink } from '../../src/web/report-link.ts';
import { titleOf } from '../summary/sample-report.ts';

export const secret = 'a secret of some length, for tests';
export const noon = new Date(Date.UTC(2026, 2, 2, 12));

/** The server as a test sees it: reports by id, one tenant that owns them. */
export function openDesk(
  reports: Readonly<Record<string, Report>>,
  more: { reports?: Partial<WebDeps['reports']> } & Partial<Omit<WebDeps, 'reports'>> = {},
): { app: Hono; chat: WebChat; link: (id: string, tenant?: string) => string } {
  const chat = createWebChat({ directChannels: ['claimdesk'], now: () => noon });
  const app = createWeb({
    playground: { chat: chat.routes, version: '0.1.0', slackManifest: '{"display":1}' },
    ...more,
    reports: {
      secret,
      now: () => noon,
      findReport: (tenant, id) => Promise.resolve(tenant === 'slack:T1' ? reports[id] : undefined),
      titleOf,
      ...more.reports,
    },
  });
  const link = (id: string, tenant = 'slack:T1') =>
    signReportLink(secret, tenant, id, noon.getTime() + 86_400_000);
  return { app, chat, link };
}
