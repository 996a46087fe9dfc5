import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/domain/article.ts';
import { claimQueries } from '../../src/desk/claim-queries.ts';
import { readDocument } from '../../src/text/document.ts';
import { plainArticle } from '../checks/plain-article.ts';

const text =
  'Rain fell on Monday. The council met in Osten. Mayor Ana Ruiz said crime had fallen by 12% in 2022. ' +
  'Nobody asked how. It was late. The lamps went out.';
const article = plainArticle({ text, publishedAt: '2026-03-02T10:00:00+01:00' });
const queriesOf = (of: Article, ...sentences: number[]) =>
  claimQueries(
    of,
    sentences.map((at) => {
      const range = readDocument(of).sentences[at]?.range;
      if (range === undefined) throw new Error(`no sentence ${at}`);
      return range;
    }),
  );

describe('a claim of an article is looked up', () => {
  it('with two sentences on either side, whoever says it and the day', () => {
    expect(queriesOf(article, 2)).toEqual([
      {
        text: 'Mayor Ana Ruiz said crime had fallen by 12% in 2022.',
        around: 'Rain fell on Monday. The council met in Osten. Nobody asked how. It was late.',
        speaker: 'ruiz',
        on: '2026-03-02',
      },
    ]);
  });

  it('with what there is at the beginning and the end', () => {
    const [first, last] = queriesOf(article, 0, 5);
    expect(first?.around).toBe(
      'The council met in Osten. Mayor Ana Ruiz said crime had fallen by 12% in 2022.',
    );
    expect(last).toEqual({
      text: 'The lamps went out.',
      around: 'Nobody asked how. It was late.',
      on: '2026-03-02',
    });
  });

  it.each([
    ['“Crime fell by 12% in 2022,” Mr Jacobs told the council.', 'jacobs'],
    ['According to Carol Hughes, the port moved 40,000 crates.', 'hughes'],
    ['President Anna Lee claimed that 40,000 people had left.', 'lee'],
  ])('%s: by %s', (sentence, speaker) => {
    expect(queriesOf(plainArticle({ text: sentence }), 0)[0]?.speaker).toBe(speaker);
  });

  it.each([
    ['nobody said it', 'Crime in Leverton fell by 12% in 2022.'],
    ['nobody with a name said it', 'Officials said crime in Leverton fell by 12% in 2022.'],
    ['a name only stands in it', 'Crime in Leverton fell by 12% in 2022 under Ana Ruiz.'],
  ])('with no speaker where %s', (_, sentence) => {
    expect(queriesOf(plainArticle({ text: sentence }), 0)).toEqual([{ text: sentence }]);
  });
});
