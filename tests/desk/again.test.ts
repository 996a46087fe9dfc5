import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recheckDue } from '../../workers/recheck.ts';
import { sweepOld } from '../../workers/sweep.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { changedSince, pageDiff } from '../../src/desk/page-diff.ts';
import { createDeskReplies } from '../../src/desk/replies.ts';
import { rememberSaid, saidOtherwise } from '../../src/desk/said.ts';
import { saveReport } from '../../src/desk/save-report.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import { defaultDesk } from '../../src/domain/desk-settings.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import { plainArticle } from '../checks/plain-article.ts';
import { finding, openDeskOnStore, type DeskOnStore } from '../commands/desk-on-store.ts';
import { tenant } from '../commands/services-double.ts';

let clock = new Date('2026-03-02T10:00:00Z');
const wait = (hours: number) => {
  clock = new Date(clock.getTime() + hours * 3_600_000);
};
let desk: DeskOnStore;
beforeAll(async () => {
  desk = await openDeskOnStore(() => clock);
}, 60_000);
afterAll(() => desk.close());

const story = readFileSync('examples/ferry-line.txt', 'utf8');

/** A page with this text is checked in a channel; returns what the thread is told. */
async function check(
  id: string,
  text: string,
  { url = 'https://ex.org/a', channel = 'C1', of = tenant, quotes = [] as string[] } = {},
): Promise<string> {
  wait(0.1);
  const replyTo = { platform: 'slack', channel, message: id } as const;
  const request: CheckRequest = {
    id: id as RequestId,
    tenant: of,
    source: { kind: 'link', url },
    trigger: id.startsWith('again') ? 'recheck' : 'command',
    replyTo,
    requestedBy: 'U1',
    receivedAt: clock.toISOString(),
    options: { private: false, fresh: false, minSignal: 'weak', anyway: false },
  };
  await desk.store.requests.save(request, id, clock.toISOString());
  const article = { ...plainArticle({ text }), url, title: 'Ferries' };
  const findings = quotes.map((quote) => finding(quote));
  await saveReport(
    desk.store,
    request,
    `key of ${url}`,
    {
      schema: 'claimdesk-report/1',
      status: 'checked',
      article,
      findings,
      claims: findClaims(article),
      outcomes: [],
      notChecked: [],
      engineVersion: '1',
      analysedAt: clock.toISOString(),
    },
    clock,
  );
  const replies = createDeskReplies({
    store: desk.store,
    titleOf: (name) => name,
    reportUrl: () => undefined,
  });
  const delivery = { kind: 'report', requestId: request.id } as const;
  const row = await desk.store.outbox.put(of, replyTo, delivery);
  const reply = await replies.compose({ tenant: of, delivery });
  const sent = { platform: 'slack', channel, message: `${id}.reply` } as const;
  await desk.store.outbox.markSent(of, row.id, typeof reply === 'string' ? undefined : sent);
  return typeof reply === 'string' ? reply : `${reply.summary} ${JSON.stringify(reply.blocks)}`;
}

describe('copies of one text', () => {
  const quote = 'Ship calls rose 40% from 250 to 320.';

  it('lead to one thread, and share their claims', async () => {
    await check('w1', story, { url: 'https://one.example/a', channel: 'C7', quotes: [quote] });
    const copy = `Our own headline\n\n${story.split('\n\n').slice(1).join('\n\n')}`;
    const told = await check('w2', copy, {
      url: 'https://two.example/b',
      channel: 'C7',
      quotes: [quote],
    });
    expect(told).toContain('The same text was checked here on one.example');
    expect(told).toContain('C7-w1.reply');
    expect(await desk.store.claims.count(tenant, { channel: 'C7' })).toBe(1);
  });

  it('are answered in full in another channel, for another tenant, and with a figure of their own', async () => {
    const elsewhere = { url: 'https://three.example/c', quotes: [quote] };
    expect(await check('w3', story, { ...elsewhere, channel: 'C8' })).not.toContain('same text');
    const other = 'slack:T9' as TenantId;
    expect(await check('w4', story, { ...elsewhere, channel: 'C7', of: other })).not.toContain(
      'same text',
    );
    const figure = story.replace(/\d[\d,]*/, '77,777');
    const told = await check('w5', figure, {
      ...elsewhere,
      url: 'https://four.example/d',
      channel: 'C7',
    });
    expect(told).not.toContain('same text');
  });
});

describe('an article that is read again', () => {
  const before = 'The ferries carried 64,000 passengers in 2021. The pier is new.';
  const after = 'The ferries carried 47,000 passengers in 2021. The pier is new.';
  const quote = 'The ferries carried 64,000 passengers in 2021.';
  const url = 'https://ex.org/ferries';

  it('shows on its page what changed, and on the old page that it did', async () => {
    await check('d1', before, { url, channel: 'C2', quotes: [quote] });
    wait(30);
    const told = await check('again-d2', after, { url, channel: 'C2' });
    expect(told).toContain('1 flag resolved, 0 new, one figure changed with no correction note');
    const [older, newer] = await Promise.all(
      ['d1', 'again-d2'].map((id) => desk.store.reports.byRequest(tenant, id as RequestId)),
    );
    const diff = await pageDiff(desk.store, (name) => name, tenant, newer?.id ?? '');
    expect(diff?.resolved).toHaveLength(1);
    expect(diff?.unnoted).toHaveLength(1);
    expect(diff?.paragraphs).toEqual([{ before, after }]);
    expect(await pageDiff(desk.store, (name) => name, tenant, older?.id ?? '')).toBeUndefined();
    expect(await changedSince(desk.store, tenant, older?.id ?? '')).toContain(
      '1 flag resolved, 0 new',
    );
    expect(await changedSince(desk.store, tenant, newer?.id ?? '')).toBeUndefined();
  });

  it('says nothing by itself when nothing changed', async () => {
    wait(30);
    expect(await check('again-d3', after, { url, channel: 'C2' })).toBe('nothing-to-say');
  });

  it('is asked for a day later, for a week, once a check, where the channel chose it', async () => {
    const jobs: string[] = [];
    const queues = {
      add: (_: string, payload: object) => Promise.resolve(void jobs.push(JSON.stringify(payload))),
    };
    const deps = { store: desk.store, queues, now: () => clock };
    await check('s1', before, { url: 'https://ex.org/s', channel: 'C3', quotes: [quote] });
    await check('s2', before, { url: 'https://ex.org/t', channel: 'C4', quotes: [quote] });
    await check('s3', story, { url: 'https://ex.org/u', channel: 'C3' });
    await desk.store.channels.save({ ...defaultChannel(tenant, 'C3', 'slack'), recheck: true });
    await desk.store.channels.save(defaultChannel(tenant, 'C4', 'slack'));
    wait(20);
    expect(await recheckDue(deps)).toBe(0);
    wait(5);
    expect(await recheckDue(deps)).toBe(1);
    await recheckDue(deps);
    expect(new Set(jobs).size).toBe(1);
    const [asked] = jobs.map((job) => (JSON.parse(job) as { requestId: RequestId }).requestId);
    const request = await desk.store.requests.get(tenant, asked!);
    expect(request).toMatchObject({
      trigger: 'recheck',
      replyTo: { channel: 'C3', message: 's1' },
    });
    wait(24 * 8);
    jobs.length = 0;
    expect(await recheckDue(deps)).toBe(0);
  });
});

describe('an earlier article', () => {
  it('is told of when it gave another figure for the same, and never to itself', async () => {
    const claims = (text: string) => {
      const article = plainArticle({ text });
      return [article, findClaims(article)] as const;
    };
    const first = claims('The port of Sandvik handled 25,000 containers in 2023.');
    const about = (articleKey: string, of = tenant) => ({ tenant: of, articleKey });
    await rememberSaid(desk.store.memory, about('first'), ...first, clock.toISOString());
    const second = claims('In 2023, the port of Sandvik handled 31,000 containers.');
    const found = await saidOtherwise(desk.store.memory, about('second'), ...second);
    expect(found.map(({ otherwise }) => otherwise)).toEqual([{ here: '31,000', there: '25,000' }]);
    expect(await saidOtherwise(desk.store.memory, about('first'), ...second)).toEqual([]);
    expect(
      await saidOtherwise(desk.store.memory, about('x', 'slack:T8' as TenantId), ...second),
    ).toEqual([]);
    const corrected = claims('The port of Sandvik handled 31,000 containers in 2023.');
    await rememberSaid(desk.store.memory, about('first'), ...corrected, clock.toISOString());
    expect(await saidOtherwise(desk.store.memory, about('second'), ...second)).toEqual([]);
  });
});

describe('the sweep', () => {
  it('keeps a tenant’s texts for its own days, and everybody else’s for the server’s', async () => {
    const short = 'slack:T5' as TenantId;
    await desk.store.desks.save(short, { ...defaultDesk, retentionDays: 7 });
    for (const whose of [short, tenant]) {
      await check(`k-${whose}`, story, { url: 'https://ex.org/k', channel: 'C9', of: whose });
    }
    const kept = async (of: TenantId) =>
      (await desk.store.reports.byRequest(of, `k-${of}` as RequestId)) !== undefined;
    wait(10 * 24);
    await sweepOld({ store: desk.store, now: () => clock }, { days: 30, memoryDays: 365 });
    expect([await kept(short), await kept(tenant)]).toEqual([false, true]);
    wait(25 * 24);
    await sweepOld({ store: desk.store, now: () => clock }, { days: 30, memoryDays: 365 });
    expect(await kept(tenant)).toBe(false);
  });
});
