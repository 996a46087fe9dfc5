import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/text/document.ts';
import { genreOf } from '../../src/text/genre.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { plainArticle, type PlainArticle } from '../checks/plain-article.ts';

const read = (source: PlainArticle) => {
  const article = plainArticle(source);
  return genreOf(readDocument(article), findQuotations(article));
};

describe('what a page is when it is no report', () => {
  it.each<[genre: string | undefined, source: PlainArticle]>([
    [
      'opinion',
      {
        text: 'Let us be honest: the new fees are a farce. Who cares if the big ferries can pay? The small boats cannot, and the board knows it.',
      },
    ],
    [
      'opinion',
      {
        text: 'The republic of Brandt and Lind is history. Are we to fight for other people’s borders? Are our sons to guard a desert? Our party cannot pretend that nothing has changed. We chose our road, and we must walk it. It goes on.',
      },
    ],
    [
      'opinion',
      {
        title: 'Holm: Another plot against the ferry',
        text: 'No, I have no idea whether the plan will work. Our only hope, I think, is to hold our nerve. The board wants a vote. It will have one.',
      },
    ],
    ['letters', { text: 'LETTERS.\n\nThe speech was a show from first to last. Ana Lind, Ribe' }],
    [
      'house',
      {
        text: 'We opened our second yard in May. Our crane lifts forty tonnes, and we painted it blue. We build for the islands. Our boats sail to Ribe. We are eleven people. We have a dog.',
      },
    ],
    [
      'guide',
      {
        text: 'If you buy a boat, look at the hull first. You can tap it with a coin. Your broker may tell you it is nothing. You save yourself a year. Ask for the papers before you pay. Your insurer wants them.',
      },
    ],
    ['release', { text: 'FOR IMMEDIATE RELEASE\n\nLindqvist Marine today unveiled its engine.' }],
    ['shop', { text: 'A lamp for every desk. Free shipping over €40. Add to cart today.' }],
    [
      undefined,
      {
        text: 'What is the tax?\n\nA charge on second homes, the ministry said.\n\nWho pays it?\n\nOwners of about 4,000 houses, according to the office.\n\nWhat happens next?\n\nParliament votes in June, the speaker said.',
      },
    ],
    [
      undefined,
      {
        text: 'To be sure, the figures are old. The agency counted 400 boats in May. “We must count them again,” Eva Lind, its head, said. “Our boats are our pride. Should we lose them?” Officials said they would count in June.',
      },
    ],
    [
      undefined,
      {
        title: 'Lind: We will resign',
        text: '“I will go, and I mean it,” Eva Lind said on Monday. “We lost.” The board met at noon.',
      },
    ],
  ])('%s: %j', (genre, source) => {
    expect(read(source)).toBe(genre);
  });
});
