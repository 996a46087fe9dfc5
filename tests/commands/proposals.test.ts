import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import { stateOf } from '../../src/domain/claim-record.ts';
import { claimStateLabel } from '../../src/domain/claim-state.ts';
import { claimValue } from '../../src/summary/actions.ts';
import { finding, openDeskOnStore, type DeskOnStore } from './desk-on-store.ts';
import { command, form, people, tenant } from './services-double.ts';

const request = 'r1' as RequestId;
const flag = finding('Ship calls rose 40% from 250 to 320.');
let desk: DeskOnStore;

beforeAll(async () => {
  desk = await openDeskOnStore(() => new Date('2026-03-02T10:00:00Z'));
  await desk.check(request, [flag]);
  for (const words of ['confirm editors', 'editor add <@U2|ben>']) {
    const id = `E-${words}`;
    await dispatch(command('checksettings', words, {}, { id, actor: people.admin }), desk.services);
  }
}, 60_000);
afterAll(() => desk.close());

const label = async () => {
  const claim = await desk.store.claims.get(tenant, request, flag.id);
  return claim && claimStateLabel(stateOf(claim));
};
const set = (status: string, actor: (typeof people)[keyof typeof people], fields = {}) =>
  dispatch(
    form('claim:status', `${claimValue({ request, finding: flag.id })}=${status}`, fields, {
      actor,
    }),
    desk.services,
  );
let typed = 0;
const say = (words: string, actor: (typeof people)[keyof typeof people]) =>
  dispatch(
    command('claims', `id ${flag.id} ${words}`, {}, { id: `T${++typed}`, actor }),
    desk.services,
  );

describe('where reporters propose and editors confirm', () => {
  it('a reporter’s outcome waits, on the card, for an editor; the thread is not told yet', async () => {
    const fields = { evidence: 'https://ex.org/yearbook' };
    const answer = await set('needs-correction', people.ana, fields);
    expect(answer.reply?.summary).toContain('An editor confirms it.');
    expect(await label()).toBe('in progress · Ana · proposed: needs correction');
    expect(desk.services.announced).toEqual([]);
    expect((await desk.store.memory.statistics(tenant, [])).documents).toBe(0);
  });

  it('a reporter cannot confirm it', async () => {
    expect((await say('confirm', people.ana)).reply?.summary).toContain('An editor');
    expect(await label()).toContain('proposed');
  });

  it('an editor confirms it with the evidence that came with it, and the thread is told', async () => {
    await say('confirm', people.ben);
    expect(await label()).toBe('needs correction · Ana');
    const claim = await desk.store.claims.get(tenant, request, flag.id);
    expect(claim?.evidence).toBe('https://ex.org/yearbook');
    expect(desk.services.announced).toEqual([flag.id]);
    const log = await desk.store.claims.log(tenant, request, flag.id);
    expect(log.map(({ deed, by }) => `${deed} ${by.name}`).sort()).toEqual([
      'propose Ana',
      'status Ben',
    ]);
  });

  it('gives each of them a link of their own to the page', async () => {
    const { reply } = await say('', people.ana);
    expect(JSON.stringify(reply?.blocks)).toContain('https://desk.example/r1/U1');
    expect(JSON.stringify((await say('', people.guest)).reply)).not.toContain('desk.example');
  });

  it('nothing is left to confirm twice', async () => {
    expect((await say('confirm', people.admin)).reply?.summary).toContain('Nothing is proposed');
  });
});
