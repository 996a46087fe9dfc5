import { describe, expect, it } from '@jest/globals';
import { textAt } from '../../src/domain/article.ts';
import { findAttributions } from '../../src/text/attribution.ts';
import { readDocument } from '../../src/text/document.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { plainArticle } from '../checks/plain-article.ts';

/** Each attribution as 'source (kind) | cue | content … content'. */
function attributionsIn(text: string): string[] {
  const article = plainArticle({ text });
  return findAttributions(readDocument(article), findQuotations(article)).map(
    ({ source, cue, content }) =>
      [
        source ? `${textAt(article, source.range)} (${source.kind})` : '-',
        cue.lemma,
        content.map((range) => textAt(article, range)).join(' … '),
      ].join(' | '),
  );
}

const table: readonly [string, readonly string[]][] = [
  ['Ana Ruiz said that the road was shut.', ['Ana Ruiz (named) | say | that the road was shut']],
  ['“The road is shut,” said Ana Ruiz.', ['Ana Ruiz (named) | say | “The road is shut,”']],
  ['The road was shut, police said.', ['police (institution) | say | The road was shut']],
  [
    '“The road is shut,” Ruiz said. “Nobody told us.”',
    ['Ruiz (named) | say | “The road is shut,” … “Nobody told us.”'],
  ],
  [
    '“The road is shut. The bridge is open,” Ruiz told reporters.',
    ['Ruiz (named) | tell | “The road is shut. The bridge is open,”'],
  ],
  [
    'Ana Ruiz, 41, who leads the union, said the road was shut.',
    ['Ana Ruiz (named) | say | the road was shut'],
  ],
  [
    'According to the report, the road was shut.',
    ['the report (document) | accord | the road was shut'],
  ],
  [
    'The road was shut on Monday, according to the county council.',
    ['the county council (institution) | accord | The road was shut on Monday'],
  ],
  [
    'A person familiar with the talks said the sale was off.',
    ['A person familiar with the talks (unnamed) | say | the sale was off'],
  ],
  ['Critics say the road is too narrow.', ['Critics (vague) | say | the road is too narrow']],
  ['Some fear that the road will flood.', ['Some (vague) | fear | that the road will flood']],
  ['The road is expected to reopen on Friday.', ['- | expect | The road … to reopen on Friday']],
  [
    'The letter has been read by experts as a threat.',
    ['experts (vague) | read | The letter … as a threat'],
  ],
  ['She denied that the road was shut.', ['She (pronoun) | deny | that the road was shut']],
  ['Ruiz: “The road is shut.”', ['Ruiz (named) | : | “The road is shut.”']],
  [
    'The mayor rejected Ruiz’s claim that the road was shut.',
    ['Ruiz (named) | claim | that the road was shut'],
  ],
  ['They see only ruin in the film.', []],
];

describe('findAttributions', () => {
  it.each(table)('%s', (text, expected) => {
    const found = attributionsIn(text);
    for (const one of expected) expect(found).toContain(one);
    expect(found.length).toBeLessThanOrEqual(
      Math.max(expected.length, 1) + (expected.length > 0 ? 1 : -1),
    );
  });

  it('gives a quotation that goes on in the next paragraph to the same speaker', () => {
    const found = attributionsIn('“It began at noon,” Ruiz said.\n\n“By one it was over.”');
    expect(found).toEqual(['Ruiz (named) | say | “It began at noon,” … “By one it was over.”']);
  });

  it('looks for no cues inside quotations', () => {
    expect(attributionsIn('“Hale said it was off,” Ruiz said.')).toHaveLength(1);
  });

  it('is linear on long sentences without an end', () => {
    const time = (words: number) => {
      const text = 'the official who said that a source, and some critics, '.repeat(words / 10);
      const article = plainArticle({ text });
      const document = readDocument(article);
      const began = performance.now();
      findAttributions(document, findQuotations(article));
      return performance.now() - began;
    };
    time(1_000);
    expect(time(20_000)).toBeLessThan(Math.max(time(2_000), 5) * 40);
  });
});
