import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { recall } from '../../src/desk/recall.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import { claimValue } from '../../src/summary/actions.ts';
import { plainArticle } from '../checks/plain-article.ts';
import { finding, openDeskOnStore, type DeskOnStore } from '../commands/desk-on-store.ts';
import { form, people, tenant } from '../commands/services-double.ts';
import { lastPassages, laterPassages, passages } from './passages.ts';

const all = [...passages, ...laterPassages, ...lastPassages];

let desk: DeskOnStore;
beforeAll(async () => {
  desk = await openDeskOnStore(() => new Date('2026-03-02T10:00:00Z'));
  await desk.store.factChecks.put(
    all.map(({ checked }, index) => ({
      claim: checked,
      url: `https://checkers.example/${index}`,
      publisher: 'Checkers of Ost',
      language: 'en',
    })),
  );
  for (const [index, { checked }] of all.entries()) await settle(checked, `r${index}`);
}, 300_000);
afterAll(() => desk.close());

async function settle(text: string, id: string): Promise<void> {
  const flag = finding(text);
  await desk.check(id as RequestId, [flag], { articleKey: 'earlier' });
  const value = claimValue({ request: id as RequestId, finding: flag.id });
  const evidence = { evidence: 'https://ex.org/yearbook', note: 'seen' };
  const set = form('claim:status', `${value}=verified`, evidence, { actor: people.ana });
  await dispatch(set, desk.services);
}

/** The known claims that a passage in an article is told to make. */
async function known(passage: string, kind: 'fact-check' | 'desk-memory'): Promise<string[]> {
  const article = plainArticle({
    text: `Notes from the region\n\nThe council met on Monday evening.\n\n${passage}\n\nThe weather was fair.`,
  });
  const about = { tenant, articleKey: 'another article' };
  const found = await recall(desk.store, about, article, findClaims(article));
  return found.filter(({ evidence }) => evidence.kind === kind).map((each) => each.known);
}

describe.each(['fact-check', 'desk-memory'] as const)('a match of the %s kind', (kind) => {
  it('is right at least 95 times in 100, and three in four are found', async () => {
    let right = 0;
    const wrong: string[] = [];
    for (const { checked, passage, kind: made } of all) {
      const found = await known(passage, kind);
      if (made === 'reworded' && found.includes(checked)) right += 1;
      const others = found.filter((claim) => made !== 'reworded' || claim !== checked);
      wrong.push(...others.map((claim) => `${made}: ${passage} ≠ ${claim}`));
    }
    const makes = all.filter((each) => each.kind === 'reworded');
    expect([all.length, makes.length]).toEqual([132, 46]);
    expect(right / makes.length).toBeGreaterThanOrEqual(0.75);
    expect(wrong.slice(0, Math.floor(right / 19))).toEqual(wrong);
  });
});

it('an article that is the fact-check, or says that it is one, does not make the claim', async () => {
  const claim = 'The harbour of Ystra leaked 90 tonnes of oil in 2021.';
  const url = 'https://checkers.example/ystra';
  await desk.store.factChecks.put([{ claim, url, publisher: 'Checkers of Ost', language: 'en' }]);
  const told = async (more: object) => {
    const article = { ...plainArticle({ text: `Oil at Ystra\n\n${claim}` }), ...more };
    const about = { tenant, articleKey: 'another article' };
    return (await recall(desk.store, about, article, findClaims(article))).length;
  };
  expect(await told({})).toBe(1);
  expect(await told({ url: 'https://other.example/ystra' })).toBe(1);
  expect(await told({ url: 'http://www.checkers.example/ystra/' })).toBe(0);
  expect(await told({ title: 'Fact check: oil at Ystra' })).toBe(0);
});
