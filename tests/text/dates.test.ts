import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../src/text/dates.ts';
import { readDocument } from '../../src/text/document.ts';
import { readStoryDate } from '../../src/text/story-date.ts';
import { plainArticle, type PlainArticle } from '../checks/plain-article.ts';

const read = (source: PlainArticle) => {
  const document = readDocument(plainArticle(source));
  return { document, dates: readDates(document) };
};

describe('readDates', () => {
  it.each([
    ['It sank on Tuesday, 14 March 2022.', { weekday: 2, day: 14, month: 3, year: 2022 }],
    ['It sank on March 14th, 2022.', { day: 14, month: 3, year: 2022 }],
    ['It sank on the 14th of March.', { day: 14, month: 3 }],
    ['It sank in March 2022.', { month: 3, year: 2022 }],
    ['It sank in March.', { month: 3 }],
    ['It sank in 2022.', { year: 2022 }],
    ['It sank on 2022-03-14.', { day: 14, month: 3, year: 2022 }],
  ])('%s', (text, parts) => {
    const { dates } = read({ text });
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject(parts);
  });

  it.each([
    'They may march on.',
    'It cost $2000 to mend.',
    'It drew 2000 fans.',
    'It sank on Tuesday.',
  ])('finds no date in: %s', (text) => {
    expect(read({ text }).dates).toEqual([]);
  });
});

describe('readStoryDate', () => {
  const story = (source: PlainArticle) => {
    const { document, dates } = read(source);
    return readStoryDate(document, dates);
  };

  it('believes the page first', () => {
    expect(story({ text: 'It sank in 1912.', publishedAt: '2024-05-02T10:00:00Z' })).toEqual({
      year: 2024,
      month: 5,
      day: 2,
      by: 'page',
    });
  });
  it('reads a dateline', () => {
    expect(story({ text: 'OSLO, 3 May 2024 — The ferry sank.\n\nIt was built in 1999.' })).toEqual({
      year: 2024,
      month: 5,
      day: 3,
      by: 'dateline',
    });
  });
  it('falls back to the last year that the text looks back on, up to the first that it looks forward to', () => {
    expect(
      story({ text: 'It was built in 1999 and sank in 2012. It will be raised by 2031.' }),
    ).toEqual({ year: 2012, by: 'latest-year', until: 2031 });
  });
  it.each([
    ['GWALIOR, March 28, 2026: Power will cost more.', 28],
    ['The plan earned 9 per cent, it said on Thursday, March 12, 2026.', 12],
    ['Five people were killed on Thursday, 12 March 2026, the rescue service said.', 12],
  ])('takes the day of the news: %s', (text, day) => {
    expect(story({ text })).toEqual({ year: 2026, month: 3, day, by: 'dateline' });
  });
  it.each([
    ['It was approved in 2015 and was due to open in 2020.', 2015],
    ['“It will open in 2018,” the minister said in 2014.', 2014],
    ['She came in 2022 and signed until 2031.', 2022],
    ['The contract expires in 2030. It was signed in 2019.', 2019],
  ])('looks back no further than the text: %s', (text, year) => {
    expect(story({ text })).toEqual({ year, by: 'latest-year' });
  });
  it('says nothing when the text names no year', () => {
    expect(story({ text: 'The ferry sank.' })).toBeUndefined();
  });
});
