import { readFileSync } from 'node:fs';
import { dispatch } from '../commands/index.ts';
import type { Around, DeskServices, Line, Services } from '../commands/services.ts';
import type { LastDay } from '../commands/settings-preview.ts';
import { queueDigest } from '../workers/daily-digest.ts';
import { findLinks, isAutoCheckable, siteOf } from '../src/article/index.ts';
import { within } from '../src/article/within.ts';
import { ChatFailure, type ChatEvent, type ChatSink } from '../src/chat/port.ts';
import type { Config } from '../src/config.ts';
import { defaultChannel } from '../src/domain/channel.ts';
import { claimStatuses, isClosed } from '../src/domain/claim-state.ts';
import { dueDay, isZone } from '../src/domain/digest-day.ts';
import { isAutomatic } from '../src/domain/request.ts';
import type { TenantId } from '../src/domain/ids.ts';
import { threadKey, type Platform, type ThreadRef } from '../src/domain/thread.ts';
import { rememberClaim } from '../src/desk/remember.ts';
import { createDeskReplies, type Composed } from '../src/desk/replies.ts';
import { createIntake, type Intake } from '../src/intake.ts';
import type { Queues } from '../src/queue/port.ts';
import type { OutboxRow, Store, StoredReport } from '../src/store/port.ts';
import { firstMessage, helpReply } from '../src/summary/welcome.ts';
import type { WorkerLog } from '../workers/define-worker.ts';
import { composeDigest } from './digest-reply.ts';
import { createPace } from './pace.ts';
import { articleKey, titleOfCheck } from './reading.ts';
import type { ReportLinks } from './report-links.ts';

export interface DeskDeps {
  readonly config: Config;
  readonly store: Store;
  readonly queues: Queues;
  readonly sinks: ReadonlyMap<Platform, ChatSink>;
  readonly log: WorkerLog;
  readonly now: () => Date;
  /** Signed link to a stored report, when there is a page to link to. */
  readonly reportUrl: (row: { tenant: string; id: string }) => string | undefined;
  /** The same for one person who may set statuses there. */
  readonly editUrl?: ReportLinks['editUrlOf'];
  /** Signed link to a tenant's desk overview. */
  readonly deskUrl?: (tenant: string) => string;
}

/** The same article in the same thread within this time is a repeat. */
const repeatMs = 24 * 60 * 60 * 1_000;
const underWay = claimStatuses.filter((status) => !isClosed(status));
const dayMs = 24 * 60 * 60 * 1_000;
/** Messages, and reports, that a preview of settings looks at. */
const lookedAtInADay = 1_000;

/** Messages about one article that are edited when a claim of it changes, the newest. */
const cardsAtMost = 20;

/** Fewer are checked before anybody wonders. */
const manyAhead = 10;

/** Asked ones run before automatic ones. */
const priorities = { asked: 1, automatic: 5 };

/** What commands may ask for, on this store and these queues. */
export function createServices(deps: DeskDeps): Services {
  const { store, queues, now } = deps;
  const paceOf = createPace(store, now);
  return {
    now,
    findLinks,
    messagesAround: (tenant, thread) => readAround(deps, tenant, thread),
    isAutoCheckable,
    siteOf,
    isZone,
    help: helpReply,
    welcome: firstMessage,
    channel: async (tenant, channel, platform) =>
      (await store.channels.get(tenant, channel)) ?? defaultChannel(tenant, channel, platform),
    saveChannel: async (settings) => {
      await store.channels.save(settings);
      // A digest that is switched on after its time begins tomorrow, not at once.
      const day = dueDay(settings.digest, now());
      if (day) await store.channels.claimDigestDay(settings.tenant, settings.channel, day);
    },
    channels: (tenant) => store.channels.list(tenant),
    counts: async (tenant, since) => {
      const [days, openClaims] = await Promise.all([
        store.figures.perDay(tenant, since),
        store.claims.count(tenant, { statuses: underWay }),
      ]);
      return { articles: days.reduce((sum, { articles }) => sum + articles, 0), openClaims };
    },
    lastDay: async (tenant, channel, since) => {
      const [messages, reports] = await Promise.all([
        store.inbox.messages(tenant, channel, since, lookedAtInADay),
        store.reports.since(tenant, channel, since, lookedAtInADay),
      ]);
      const known = new Map(
        reports.map(({ articleKey: key, report }) => [
          key,
          report.status === 'checked' ? report.findings : [],
        ]),
      );
      return {
        messages,
        findingsOf: (url) => known.get(articleKey({ kind: 'link', url })),
        failures: await failuresIn(deps, reports),
      };
    },
    previewDigest: async (settings) => {
      const reply = await composeDigest(deps, settings.tenant, settings.channel, {
        day: now().toISOString().slice(0, 10),
        since: new Date(now().getTime() - dayMs).toISOString(),
      });
      return reply === 'nothing-to-say' ? undefined : reply;
    },
    sendDigest: (settings, asked) =>
      queueDigest(deps, settings, `asked ${asked}`, new Date(now().getTime() - dayMs)),
    ...deskServices(deps),
    sample: () => readFileSync(new URL('../examples/ferry-line.txt', import.meta.url), 'utf8'),
    takeTurn: (turn) => store.turns.take(turn),
    forget: async (tenant) => {
      await queues.forget(tenant);
      await store.forget(tenant);
    },
    accept: async (request, notBefore) => {
      const fresh = request.options.fresh ? ` ${request.id}` : '';
      const key = `${threadKey(request.replyTo)} ${articleKey(request.source)}${fresh}`;
      const since = new Date(now().getTime() - repeatMs).toISOString();
      const saved = await store.requests.save(request, key, since);
      if (saved.status === 'exists' && saved.id !== request.id) {
        return { status: 'repeat', at: since };
      }
      await queues.add(
        'check-article',
        { tenant: request.tenant, requestId: request.id },
        {
          dedupe: request.id,
          ...(notBefore === undefined
            ? {}
            : { delayMs: Math.max(0, notBefore.getTime() - now().getTime()) }),
          ...(saved.status === 'new' ? { behind: saved.ahead } : {}),
          priority: isAutomatic(request.trigger) ? priorities.automatic : priorities.asked,
        },
      );
      markAsSeen(deps, request.replyTo, request.tenant);
      if (saved.status === 'exists' || saved.ahead < manyAhead) return { status: 'accepted' };
      return { status: 'accepted', line: lineOf(saved.ahead, await paceOf(request.tenant)) };
    },
  };
}

/** How long a line of so many is, at the pace of the last minutes. */
function lineOf(ahead: number, msEach: number | undefined): Line {
  return msEach === undefined
    ? { ahead }
    : { ahead, minutes: Math.ceil((ahead * msEach) / 60_000) };
}

/** Somebody waits for an answer to what they typed. */
const lookAroundMs = 2_000;

async function readAround(
  { sinks, log }: DeskDeps,
  tenant: TenantId,
  thread: ThreadRef,
): Promise<Around> {
  const sink = sinks.get(thread.platform);
  if (sink === undefined) return { status: 'not-read' };
  try {
    const read = () => sink.messagesAround(tenant, thread);
    return { status: 'read', messages: await within(lookAroundMs, undefined, read) };
  } catch (err) {
    log.warn({ err, tenant }, 'messages around not read');
    const needs = err instanceof ChatFailure ? err.needs : undefined;
    return { status: 'not-read', ...(needs === undefined ? {} : { needs }) };
  }
}

/** Automatic checks whose article could not be read. */
async function failuresIn(
  { store }: DeskDeps,
  reports: readonly StoredReport[],
): Promise<LastDay['failures']> {
  const unread = await Promise.all(
    reports.map(async ({ tenant, requestId, report }) => {
      if (report.status !== 'unreadable') return [];
      const request = await store.requests.get(tenant, requestId);
      if (request === undefined || !isAutomatic(request.trigger)) return [];
      return [{ site: siteOf(report.url ?? '') ?? 'a link', reason: report.reason }];
    }),
  );
  return unread.flat();
}

/** 👀 within a second; a courtesy that nothing waits for. */
function markAsSeen(
  { sinks, log }: DeskDeps,
  { platform, channel, thread, message, onlyFor }: OutboxRow['thread'],
  tenant: OutboxRow['tenant'],
): void {
  const sink = sinks.get(platform);
  if (!sink || message === undefined || onlyFor !== undefined) return;
  const on = { platform, channel, message, ...(thread === undefined ? {} : { thread }) };
  sink.react(tenant, on, 'reading').catch((err: unknown) => {
    log.warn({ err }, 'reaction not set');
  });
}

export function createDesk(deps: DeskDeps): Intake {
  const services = createServices(deps);
  return createIntake({
    store: deps.store,
    now: deps.now,
    // As many as a message may hold: how many there are decides what happens to them.
    findLinks: (text, marked) => findLinks(text, marked, 50),
    dispatch: (event: ChatEvent) => dispatch(event, services),
    onError: (err, event) => {
      deps.log.error({ err, tenant: event.tenant, event: event.id }, 'event not handled');
    },
  });
}

/** What an outbox row says. */
export async function compose(deps: DeskDeps, row: OutboxRow): Promise<Composed> {
  const { tenant, delivery } = row;
  if (delivery.kind === 'digest') {
    return composeDigest(deps, tenant, row.thread.channel, delivery);
  }
  return createDeskReplies({ ...deps, titleOf: titleOfCheck }).compose({ tenant, delivery });
}

/** What the buttons and `/claims` need: the store's claims, and the queue for what follows in threads. */
function deskServices(deps: DeskDeps): DeskServices {
  const { store, queues } = deps;
  const replies = createDeskReplies({ ...deps, titleOf: titleOfCheck });
  return {
    claims: store.claims,
    castVote: (vote) => store.votes.cast(vote),
    audit: (row) => store.audit.write(row),
    replyFor: (tenant, request) => replies.replyFor(tenant, request),
    reviewFor: (tenant, request, from) => replies.reviewFor(tenant, request, from),
    kindsIn: (tenant, request) => replies.kindsIn(tenant, request),
    titleOf: titleOfCheck,
    request: (tenant, id) => store.requests.get(tenant, id),
    event: (tenant, id) => store.inbox.get(tenant, id),
    remember: (claim) => rememberClaim(store, claim),
    checkRecord: (...about) => store.claims.checkRecord(...about),
    tellQuiet: async (
      { tenant, platform, channel, keptBy },
      { check, at, accepted, dismissed },
    ) => {
      if (keptBy === undefined) return;
      const { id } = await store.outbox.put(
        tenant,
        { platform, channel, onlyFor: keptBy },
        { kind: 'quiet-check', check, at, dismissed, decided: accepted + dismissed },
      );
      await queues.add('deliver-report', { tenant, outboxId: id }, { dedupe: id });
    },
    refreshCards: async (tenant, requestId) => {
      const same = await store.claims.requestsWith(tenant, requestId, cardsAtMost);
      for (const each of new Set([requestId, ...same])) {
        const request = await store.requests.get(tenant, each);
        if (request === undefined) continue;
        const delivery = { kind: 'report', requestId: each } as const;
        const row = await store.outbox.find(tenant, request.replyTo, delivery);
        if (row === undefined) continue;
        // Each change asks for an edit of its own: one under way may have read the claim before it.
        await queues.add('deliver-report', { tenant, outboxId: row.id, edit: true });
      }
    },
    desk: (tenant) => store.desks.get(tenant),
    saveDesk: (tenant, settings) => store.desks.save(tenant, settings),
    editLink: async (tenant, request, person) => {
      const report = await store.reports.byRequest(tenant, request);
      return report && deps.editUrl?.(report, person);
    },
    announce: async ({ tenant, request: requestId, finding }, change) => {
      const request = await store.requests.get(tenant, requestId);
      if (request === undefined) return;
      const delivery = { kind: 'claim', requestId, finding, change } as const;
      const { id } = await store.outbox.put(tenant, request.replyTo, delivery);
      await queues.add('deliver-report', { tenant, outboxId: id }, { dedupe: id });
    },
  };
}
