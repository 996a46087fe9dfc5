import { describe, expect, it } from '@jest/globals';
import { lentAt } from '../../src/text/block-voices.ts';
import { readDocument } from '../../src/text/document.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { plainArticle } from '../checks/plain-article.ts';

/** Paragraphs with a mark before each: '+' is somebody else's, '-' the article's own. */
const rows: readonly (readonly string[])[] = [
  [
    '-Holm likened the frantic board to a crew in a storm:',
    '+There is a name for such loss of measure.',
    '-The board meets on Friday, the clerk said.',
  ],
  [
    '-The key passages of the letter rebuke the bishop for his haste:',
    '+Your Grace, a chronic confusion seems to mark your time here.',
    '+You have also given them a harsh rule.',
    '-The bishop has not replied, his office said.',
  ],
  [
    '-According to the petition of the farmers’ league:',
    '+The Lind case is viewed by many as a miscarriage of justice.',
    '-The court sits on 3 June.',
  ],
  [
    '-The Ribe Gazette writes:',
    '+It was the worst storm on the coast.',
    '-The harbour opened again on Monday.',
  ],
  [
    '-The statement in full reads:',
    '+We reject the claims made about our yard.',
    '+Our people were vilified for weeks.',
    '-The ministry said it would look at the books.',
  ],
  [
    '-Here is what we know so far:',
    '-The council approved the plan on Monday.',
    '-The mayor left by a side door.',
  ],
  [
    '-The agency said the bridge would close to all traffic on three days:',
    '-Monday, Tuesday and Friday.',
    '-The plan was drawn up in May.',
  ],
  ['-Holm had this to say about it:', '+“It is cold,” he said.', '-It was a storm.'],
];

describe('whose words a block is in', () => {
  it.each(rows.map((row) => [row[0]?.slice(1) ?? '', row] as const))('%s', (_, row) => {
    const article = plainArticle({ text: row.map((line) => line.slice(1)).join('\n\n') });
    const lent = lentAt(readDocument(article), findQuotations(article));
    expect(article.paragraphs.map(({ range }) => lent(range.start))).toEqual(
      row.map((line) => line.startsWith('+')),
    );
  });
});
