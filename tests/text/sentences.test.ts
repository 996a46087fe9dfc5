import { describe, expect, it } from '@jest/globals';
import { textAt } from '../../src/domain/article.ts';
import { readDocument } from '../../src/text/document.ts';
import { plainArticle } from '../checks/plain-article.ts';

function sentencesOf(text: string): string[] {
  const article = plainArticle({ text });
  return readDocument(article).sentences.map((sentence) => textAt(article, sentence.range));
}

/** One text a row, ‖ where a sentence ends. */
const table = [
  'Mr. Odell met Dr. Osei at 9 a.m. on Tuesday. ‖ He left at 5 p.m. ‖ The talks went on.',
  'The U.S. Army sent Gen. Mark Hale to St. Louis last week. ‖ He lives in the U.S. ‖ The army agreed.',
  'Brandt Inc. bought Lowell Corp. for $1.2 bn. ‖ Shares rose 3.5 per cent.',
  'J. K. Arden spoke, as did Rob W. Lind. ‖ Nobody else came.',
  'The site Example.com was down. ‖ Hurra! said so. ‖ Visit www.example.org. ‖ Thank you.',
  'Osei et al. found it. ‖ Vol. 3, pp. 4-5, has more. ‖ Fig. 2 shows it.',
  'Lt. Col. Ana Ruiz of the 3rd Bn. said so. ‖ Ph.D. students agreed.',
  '“We were not told!” he shouted. ‖ “Why?” she asked. ‖ The hall was quiet.',
  '“Why?” Hale asked. ‖ “Who knows?” said the mayor.',
  '“Stop!” ‖ Police said the man ran away.',
  '“They see no end. ‖ They see only ruin.” ‖ The general left.',
  '1. The first point is this. ‖ 2. The second is that.',
  'a) Nobody knew. ‖ b) Nobody asked.',
  'Sales fell. ‖ iPhone owners waited.',
  'the bus left early. ‖ the driver was alone.',
  'It will cost $90m. ‖ The state will pay. ‖ It fell 3C. ‖ "We won," he said of the 1.9m. ‖ It is 61 m. ‖ They left.',
  'It rose by 1.9 m. a year, said Henry 5 C. Smith.',
  'He paid approx. four pounds. ‖ She paid none.',
];

describe('sentences', () => {
  it.each(table)('%s', (row) => {
    const sentences = row.split(' ‖ ');
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('part where only the space is missing', () => {
    expect(sentencesOf('The road was shut.The bridge stayed open.')).toHaveLength(2);
  });

  it('end with their paragraph, whatever stands there', () => {
    expect(sentencesOf('Rain expected\n\nThe river rose by 2 m.')).toEqual([
      'Rain expected',
      'The river rose by 2 m.',
    ]);
  });

  it('hold every token once', () => {
    const document = readDocument(plainArticle({ text: 'One. Two e.g. three!\n\nFour “five.”' }));
    expect(document.starts.at(-1)).toBe(document.tokens.length);
    document.sentences.forEach((sentence, index) => {
      const tokens = document.tokens.slice(document.starts[index], document.starts[index + 1]);
      expect(tokens.every((token) => token.sentence === index)).toBe(true);
      expect(tokens[0]?.range.start).toBe(sentence.range.start);
      expect(tokens.at(-1)?.range.end).toBe(sentence.range.end);
    });
  });
});
