import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestContent } from '../../src/desk/digest.ts';
import { changeClaim, type ClaimWish } from '../../src/domain/claim-change.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import { finding, openDeskOnStore, type DeskOnStore } from '../commands/desk-on-store.ts';
import { tenant } from '../commands/services-double.ts';

let clock = new Date('2026-03-01T08:00:00Z');
const wait = (hours: number) => {
  clock = new Date(clock.getTime() + hours * 3_600_000);
  return clock.toISOString();
};
let desk: DeskOnStore;

beforeAll(async () => {
  desk = await openDeskOnStore(() => clock);
}, 60_000);
afterAll(() => desk.close());

const set = (request: string, flag: Finding, wish: ClaimWish) =>
  desk.store.claims.change(
    { tenant, request: request as RequestId, finding: flag.id },
    `${request} ${clock.toISOString()}`,
    (record) => changeClaim(record, wish, { id: 'U1', name: 'Ana' }, clock.toISOString()),
  );
const content = (channel: string, since: string) =>
  digestContent(desk.store, ({ id }) => `https://desk.example/${id}`, {
    tenant,
    channel,
    day: '2026-03-02',
    zone: 'Europe/Paris',
    since,
    now: clock,
  });

describe('the digest of a day', () => {
  it('has what is open, waiting, new, settled and met again', async () => {
    const old = finding('An old sum of 12 and 14 is 27.');
    const dull = finding('Some warn of rain.', { signal: 'weak' });
    await desk.check('d1' as RequestId, [old, dull], { channel: 'C9', title: 'Old news' });
    await set('d1', dull, { kind: 'status', to: 'false-alarm', reason: 'opinion' });
    const since = wait(24);
    wait(1);
    const fresh = finding('Ship calls rose 40% from 250 to 320.');
    await desk.check('d2' as RequestId, [fresh], { channel: 'C9', title: 'Harbour' });
    await desk.check('d3' as RequestId, [fresh], { channel: 'C9', title: 'Harbour again' });
    await desk.check('other' as RequestId, [fresh], { channel: 'C8' });
    await set('d2', fresh, { kind: 'take' });
    await set('d3', fresh, { kind: 'status', to: 'needs-correction', note: 'It is 28%.' });

    const today = await content('C9', since);
    expect(today).toMatchObject({
      articlesChecked: 2,
      openFlags: 2,
      waitingLongest: [{ quote: old.quote, article: 'Old news' }],
      newStrong: [{ quote: fresh.quote, article: 'Harbour', owner: 'Ana' }],
      settled: [{ article: 'Harbour again', outcome: 'needs correction' }],
      repeats: [{ quote: fresh.quote, articles: 2 }],
      falseAlarms: { dismissed: 1, decided: 2 },
    });
    expect(today.newStrong[0]?.url).toMatch(/^https:\/\/desk\.example\//);
  });

  it('is empty where nothing happened', async () => {
    expect(await content('C7', '2026-03-01T00:00:00Z')).toEqual({
      day: '2026-03-02',
      zone: 'Europe/Paris',
      articlesChecked: 0,
      openFlags: 0,
      waitingLongest: [],
      newStrong: [],
      settled: [],
      repeats: [],
    });
  });

  it('counts false alarms for a week and no longer', async () => {
    const flag = finding('Nine of ten is 48 of 60.');
    await desk.check('w1' as RequestId, [flag], { channel: 'C6' });
    await set('w1', flag, { kind: 'status', to: 'false-alarm', reason: 'opinion' });
    wait(6 * 24);
    expect((await content('C6', clock.toISOString())).falseAlarms).toEqual({
      dismissed: 1,
      decided: 1,
    });
    wait(2 * 24);
    expect((await content('C6', clock.toISOString())).falseAlarms).toBeUndefined();
  });
});
