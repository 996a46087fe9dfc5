import { describe, expect, it } from '@jest/globals';
import { createEngine } from '../bin/reading.ts';
import { score, type Scored } from '../bench/planted/score.ts';
import { folderOf, readStories, sets } from '../bench/planted/story.ts';
import { readConfig } from '../src/config.ts';

/** Articles of our own with flaws that were planted, and sound ones full of what looks like a flaw. */
describe('invented articles, checked as if they had been pasted', () => {
  const scored: Scored[] = [];

  it('are all read, and every planted place stands in its text', async () => {
    const engine = createEngine(readConfig({}), (check, error) => {
      throw new Error(check, { cause: error });
    });
    for (const story of sets.flatMap((set) => readStories(folderOf(set)))) {
      const { report } = await engine.analyse({ source: { kind: 'text', text: story.text } });
      scored.push(score(story, report));
    }
    await engine.close();
    expect(scored.length).toBeGreaterThan(350);
  }, 120_000);

  it('get no strong and no doubtful flag where there is no flaw', () => {
    const loud = scored
      .filter(({ story }) => story.flaws.length === 0)
      .flatMap(({ story, others }) =>
        others
          .filter(({ signal }) => signal !== 'weak')
          .map(({ check, message }) => `${story.name}: ${check}: ${message}`),
      );
    expect(loud).toEqual([]);
  });

  it('get no strong flag beside their flaws', () => {
    const loud = scored
      .filter(({ story }) => story.flaws.length > 0)
      .flatMap(({ story, others }) =>
        others
          .filter(({ signal }) => signal === 'strong')
          .map(({ check, message }) => `${story.name}: ${check}: ${message}`),
      );
    expect(loud).toEqual([]);
  });

  it('show most of what was planted', () => {
    const found = scored.flatMap((one) => one.found).length;
    const planted = scored.flatMap(({ story }) => story.flaws).length;
    expect(found / planted).toBeGreaterThan(0.82);
  });
});
