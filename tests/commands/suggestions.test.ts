import { describe, expect, it } from '@jest/globals';
import { suggestions, type SuggestionSources } from '../../commands/suggestions.ts';
import type { ClaimRecord } from '../../src/domain/claim-record.ts';
import { tenant } from './services-double.ts';

const claim = (finding: string, quote: string) =>
  ({ finding, quote, check: 'arithmetic', status: 'open' }) as unknown as ClaimRecord;
const all = [
  claim('3f2a9c01aaaaaaaa', 'traffic rose 28%'),
  claim('beef0000aaaaaaaa', 'the second pier'),
];

const sources: SuggestionSources = {
  claims: {
    list: (of, { idPrefix, words = '', limit }) =>
      Promise.resolve(
        (of === tenant ? all : [])
          .filter(({ finding }) => finding.startsWith(idPrefix ?? ''))
          .filter(({ quote }) => idPrefix !== undefined || quote.includes(words))
          .slice(0, limit),
      ),
  },
  titleOf: (check) => (check === 'arithmetic' ? 'Sum does not follow' : 'Loaded language'),
  quietKinds: () => Promise.resolve(['loaded-language', 'arithmetic']),
};

const values = async (command: string, option: string, typed: string) =>
  (await suggestions({ tenant, channel: 'C1', command, option, typed }, sources)).map(
    ({ value }) => value,
  );

describe('what is offered while somebody types', () => {
  it.each([
    ['claims', 'id', '', ['3f2a9c01', 'beef0000']],
    ['claims', 'id', '3f2', ['3f2a9c01']],
    ['claims', 'id', 'pier', ['beef0000']],
    ['claims', 'id', 'nothing like it', []],
    ['checkdigest', 'zone', 'lisb', ['Europe/Lisbon']],
    ['checkdigest', 'zone', 'new york', ['America/New_York']],
    ['checksettings', 'kind', 'loaded', ['loaded-language']],
    ['checksettings', 'kind', '', ['loaded-language', 'arithmetic']],
    ['checkarticle', 'article', 'https://ex.org', []],
  ])('/%s %s: ‘%s’', async (command, option, typed, offered) => {
    expect(await values(command, option, typed)).toEqual(offered);
  });

  it('tells claims apart in words', async () => {
    const typing = { tenant, channel: 'C1', command: 'claims', option: 'id', typed: '3f2' };
    expect((await suggestions(typing, sources))[0]?.label).toBe(
      '3f2a9c01 · Sum does not follow · open · “traffic rose 28%”',
    );
  });

  it('offers 25 zones at most', async () => {
    expect(await values('checkdigest', 'zone', 'a')).toHaveLength(25);
  });
});
