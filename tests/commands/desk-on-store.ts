import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberClaim } from '../../src/desk/remember.ts';
import { createDeskReplies } from '../../src/desk/replies.ts';
import type { Article, Paragraph } from '../../src/domain/article.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { stableId, type ArticleId, type FindingId, type RequestId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { servicesDouble, tenant, type ServicesDouble } from './services-double.ts';

export interface DeskOnStore {
  readonly store: Store;
  /** Services whose claims, votes, audit and replies come from the store. */
  readonly services: ServicesDouble;
  /** Stores a request with a report of `findings`, as the workers do. */
  check(request: RequestId, findings: readonly Finding[], more?: CheckMore): Promise<void>;
  close(): Promise<void>;
}

interface CheckMore {
  readonly articleKey?: string;
  readonly channel?: string;
  readonly title?: string;
  readonly request?: Partial<CheckRequest>;
}

/** A desk on an embedded database of its own. */
export async function openDeskOnStore(now: () => Date): Promise<DeskOnStore> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-desk-'));
  const database = await openDatabase({ folder });
  const store = await openStore({ database, now });
  return {
    ...openDesk(store, now),
    async close() {
      await store.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A desk on a store that is open. */
export function openDesk(store: Store, now: () => Date): Omit<DeskOnStore, 'close'> {
  const replies = createDeskReplies({
    store,
    titleOf: (check) => check,
    reportUrl: () => undefined,
  });
  const services: ServicesDouble = {
    ...servicesDouble(),
    now,
    claims: store.claims,
    castVote: (vote) => store.votes.cast(vote),
    audit: (row) => store.audit.write(row),
    request: (of, id) => store.requests.get(of, id),
    event: (of, id) => store.inbox.get(of, id),
    replyFor: (of, request) => replies.replyFor(of, request),
    reviewFor: (of, request, from) => replies.reviewFor(of, request, from),
    kindsIn: (of, request) => replies.kindsIn(of, request),
    desk: (of) => store.desks.get(of),
    saveDesk: (of, settings) => store.desks.save(of, settings),
    remember: (claim) => rememberClaim(store, claim),
    checkRecord: (...about) => store.claims.checkRecord(...about),
    takeTurn: (turn) => store.turns.take(turn),
    channel: async (of, channel, platform) =>
      (await store.channels.get(of, channel)) ?? defaultChannel(of, channel, platform),
    saveChannel: (settings) => store.channels.save(settings),
  };
  return {
    store,
    services,
    async check(request, findings, more = {}) {
      const channel = more.channel ?? 'C1';
      const key = more.articleKey ?? `article of ${request}`;
      const asked: CheckRequest = {
        id: request,
        tenant,
        source: { kind: 'link', url: 'https://ex.org/story' },
        trigger: 'command',
        replyTo: { platform: 'slack', channel, message: '100.1' },
        requestedBy: 'U1',
        receivedAt: now().toISOString(),
        options: { private: false, fresh: false, minSignal: 'some', anyway: false },
        ...more.request,
      };
      await store.requests.save(asked, `${key} ${request}`, '2020-01-01T00:00:00Z');
      const about = { articleKey: key, channel };
      const report = reportOf(request, findings, more.title ?? 'Harbour doubles');
      await store.reports.save(asked.tenant, request, about, report);
    },
  };
}

/** A finding about a sentence of our own. */
export function finding(quote: string, more: Partial<Finding> = {}): Finding {
  const check = more.check ?? 'arithmetic';
  return {
    id: stableId(check, quote) as FindingId,
    check,
    signal: 'strong',
    range: { start: 0, end: quote.length },
    quote,
    related: [],
    message: 'The sum does not follow from the figures.',
    receipt: '250 + 28% = 320',
    nextStep: 'Ask for the yearbook.',
    evidence: [],
    ...more,
  };
}

export function reportOf(
  request: RequestId,
  findings: readonly Finding[],
  title: string,
): CheckedReport {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const { quote } of findings) {
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${quote}`;
    paragraphs.push({ range: { start, end: text.length }, kind: 'body' });
  }
  const article: Article = {
    id: 'a' as ArticleId,
    url: 'https://ex.org/story',
    title,
    language: 'en',
    text,
    paragraphs,
    extraction: { method: 'html', confidence: 1, truncated: false, notes: [] },
  };
  return {
    schema: 'claimdesk-report/1',
    status: 'checked',
    request,
    engineVersion: '0.0.0',
    analysedAt: '2026-03-02T10:00:00.000Z',
    article,
    findings,
    claims: [],
    outcomes: [],
    notChecked: [],
  };
}
