import { describe, expect, it } from '@jest/globals';
import { partsOfPastedText } from '../../src/article/pasted-text.ts';

const body = 'The council met on Monday night. It voted for the plan.';

describe('what stands above a pasted story', () => {
  it.each([
    [['By Ewan Laird, Housing Reporter', 'Tuesday 4 November 2025'], 'Ewan Laird', '2025-11-04'],
    [['By Marian Okell, health correspondent', '14 October 2025'], 'Marian Okell', '2025-10-14'],
    [['By Priya Raman | Published March 3, 2026'], 'Priya Raman', '2026-03-03'],
    [['By Staff Reporter', 'Updated June 12, 2025, 4:15 p.m.'], 'Staff Reporter', '2025-06-12'],
    [['ASHFIELD, Nov. 8 (2025)'], undefined, '2025-11-08'],
    [['By Anna Rolle and Petr Havel'], 'Anna Rolle and Petr Havel', undefined],
    [['BY LIN TAO', 'Posted on 2026-01-09 at 10:30 GMT'], 'LIN TAO', '2026-01-09'],
    [['Jan. 22, 2026', 'By Rebecca Stone, Education Writer'], 'Rebecca Stone', '2026-01-22'],
    [['Words by Noor de Vries'], 'Noor de Vries', undefined],
    [
      ['Updated 5 May 2025', 'First published 3 May 2025', 'By Jo Marland'],
      'Jo Marland',
      '2025-05-03',
    ],
    [['18 February 2026, 09:40 GMT'], undefined, '2026-02-18'],
  ])('reads %j', (lines, byline, publishedAt) => {
    for (const gap of ['\n', '\n\n']) {
      const parts = partsOfPastedText(
        ['Council backs plan for old mill', ...lines].join(gap) + `\n\n${body}`,
      );
      expect(parts).toEqual({
        title: 'Council backs plan for old mill',
        ...(byline === undefined ? {} : { byline }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
        blocks: [{ kind: 'body', text: body }],
      });
    }
  });

  it('reads a standfirst between headline and byline', () => {
    const text = `Council backs plan for old mill\nVote ends a quarrel of nine years.\nBy Jo Marland\n\n${body}`;
    expect(partsOfPastedText(text)).toMatchObject({
      standfirst: 'Vote ends a quarrel of nine years.',
      byline: 'Jo Marland',
    });
  });

  it.each([
    ['a first sentence', `By Monday the river had risen.\nIt fell on 4 May 2025.\n\n${body}`],
    ['a sentence that begins with By', `Floods\nBy Monday Leeds was under water\n\n${body}`],
    [
      'a date in a sentence',
      `Floods\nOn 4 May 2025 the river rose to nine metres at Holt Bridge\n\n${body}`,
    ],
    ['nothing below', 'Council backs plan\nBy Jo Marland'],
  ])('leaves %s in the text', (_, text) => {
    const { byline, publishedAt, blocks, title } = partsOfPastedText(text);
    expect([byline, publishedAt]).toEqual([undefined, undefined]);
    expect([title, ...blocks.map((block) => block.text)].join(' ')).toContain(text.split('\n')[1]);
  });
});
