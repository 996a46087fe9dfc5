import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatch } from '../commands/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { recall } from '../src/desk/recall.ts';
import type { RequestId, TenantId } from '../src/domain/ids.ts';
import { claimValue } from '../src/summary/actions.ts';
import { plainArticle } from './checks/plain-article.ts';
import { finding, openDeskOnStore, type DeskOnStore } from './commands/desk-on-store.ts';
import { form, people, tenant } from './commands/services-double.ts';

let desk: DeskOnStore;
let requests = 0;
beforeAll(async () => {
  desk = await openDeskOnStore(() => new Date('2026-03-02T10:00:00Z'));
}, 60_000);
afterAll(() => desk.close());

/** Somebody sets a status on a flagged sentence. */
async function settle(
  text: string,
  status: string,
  { articleKey = 'key', request = `r${++requests}` as RequestId } = {},
) {
  const flag = finding(text);
  await desk.check(request, [flag], { articleKey });
  await dispatch(
    form(
      'claim:status',
      `${claimValue({ request, finding: flag.id })}=${status}`,
      { evidence: 'https://ex.org/yearbook', note: 'seen', reason: 'opinion' },
      { actor: people.ana },
    ),
    desk.services,
  );
  return request;
}
const recalled = async (text: string, of: { tenant?: TenantId; articleKey?: string } = {}) => {
  const article = plainArticle({ text });
  const about = { tenant, articleKey: 'another article', ...of };
  const found = await recall(desk.store, about, article, findClaims(article));
  return found.map(({ evidence }) => evidence.rating);
};

const claim = 'The port of Sandvik handled 25,000 containers in 2023.';
const reworded = 'In 2023, 25,000 containers went through the port of Sandvik.';

describe('the desk’s memory', () => {
  it('is empty at first', async () => {
    expect(await recalled(claim)).toEqual([]);
  });

  it('knows a settled claim again, whatever its wording', async () => {
    await settle(claim, 'needs-correction');
    expect(await recalled(reworded)).toEqual(['needs correction']);
    expect(await recalled(`The council met on Monday. ${reworded} Rain fell.`)).toEqual([
      'needs correction',
    ]);
  });

  it.each([
    ['another number', 'The port of Sandvik handled 91,000 containers in 2023.'],
    ['another year', 'The port of Sandvik handled 25,000 containers in 2019.'],
    ['another place', 'The port of Rossa handled 25,000 containers in 2023.'],
    ['the opposite', 'The port of Sandvik never handled 25,000 containers in 2023.'],
  ])('does not take %s for the same claim', async (_, text) => {
    expect(await recalled(text)).toEqual([]);
  });

  it('is the tenant’s own, and says nothing of an article to itself', async () => {
    expect(await recalled(reworded, { tenant: 'slack:T2' as TenantId })).toEqual([]);
    expect(await recalled(reworded, { articleKey: 'key' })).toEqual([]);
  });

  it('forgets what is reopened, and never learns false alarms', async () => {
    const text = 'The bridge at Osten cost £3.1 million to repair.';
    const request = await settle(text, 'verified');
    expect(await recalled(text)).toEqual(['verified']);
    await settle(text, 'reopened', { request });
    expect(await recalled(text)).toEqual([]);
    const other = 'The dam at Emmer holds 14 million cubic metres of water.';
    await settle(other, 'false-alarm');
    expect(await recalled(other)).toEqual([]);
  });

  it('has published fact-checks beside it, for every tenant', async () => {
    const text = 'Crime in Leverton fell by 12% in 2022.';
    await desk.store.factChecks.put([
      {
        claim: text,
        url: 'https://checkers.example/leverton',
        publisher: 'Checkers of Ost',
        rating: 'Half right',
        language: 'en',
      },
    ]);
    expect(await recalled('Leverton saw crime drop 12 percent in 2022.')).toEqual(['Half right']);
    expect(
      await recalled('Leverton saw crime drop 12 percent in 2022.', {
        tenant: 'slack:T2' as TenantId,
      }),
    ).toEqual(['Half right']);
  });
});
