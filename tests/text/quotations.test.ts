import { describe, expect, it } from '@jest/globals';
import { textAt } from '../../src/domain/article.ts';
import { findQuotations, quotedAt } from '../../src/text/quotations.ts';
import { plainArticle } from '../checks/plain-article.ts';

/** Text and, for each quotation in order, what stands between its marks; `>` for each level, `…` when unclosed. */
const table: readonly [string, readonly string[]][] = [
  ['“We knew nothing,” Hale said.', ['We knew nothing,']],
  ['"We knew nothing," Hale said. "Nothing at all."', ['We knew nothing,', 'Nothing at all.']],
  ['‘We knew nothing,’ Hale said, and didn’t stay.', ['We knew nothing,']],
  ["'We knew nothing,' Hale said; the mayors' office wasn't told.", ['We knew nothing,']],
  ["The workers' union and the teachers' union didn't meet.", []],
  ['Rock ’n’ roll in the ’90s was the kids’ own.', []],
  ["It was the '70s and we told 'em so.", []],
  ['‘The drivers’ union agreed to it,’ he said.', ['The drivers’ union agreed to it,']],
  [
    '“She told me, ‘Go home,’ and I went,” he said.',
    ['She told me, ‘Go home,’ and I went,', '>Go home,'],
  ],
  ['"He shouted \'Run!\' and we ran," she said.', ["He shouted 'Run!' and we ran,", '>Run!']],
  ['‘He shouted “Run!” and we ran,’ she said.', ['He shouted “Run!” and we ran,', '>Run!']],
  [
    '“It began at noon.\n\n“By one it was over,” she said.',
    ['It began at noon.\n\n“By one it was over,'],
  ],
  [
    '"It began at noon.\n\n"By one it was over.\n\n"Nobody came," she said.',
    ['It began at noon.\n\n"By one it was over.\n\n"Nobody came,'],
  ],
  [
    '“They see no end.\n\nThey see only ruin.” The general left.',
    ['They see no end.\n\nThey see only ruin.'],
  ],
  ['“It began at noon.\n\nThe council met at one.', ['…It began at noon.']],
  ['“It began, said Hale. “By one it was over.”', ['…It began, said Hale.', 'By one it was over.']],
  ['He called it „eine Katastrophe“ and «un désastre».', ['eine Katastrophe', 'un désastre']],
  ['The 12" record and the 6\' 2" player.', []],
  ['The board (“the trust”) met—“briefly”—and left.', ['the trust', 'briefly']],
  ['A misguided decision.“ Then he left.', []],
  ['“A misguided decision.“ Then he left.', ['A misguided decision.']],
  ['She said: "No."', ['No.']],
  ['“He called it “hell” again,” she said.', ['He called it “hell” again,', '>hell']],
  [
    '"It is “too loud” or “too shrill”," she said.',
    ['It is “too loud” or “too shrill”,', '>too loud', '>too shrill'],
  ],
  ['“It was late," he said.', ['It was late,']],
  ['The film "Heat" and the song \'Blue\' won.', ['Heat', 'Blue']],
];

describe('findQuotations', () => {
  it.each(table)('%j', (text, expected) => {
    const article = plainArticle({ text });
    expect(
      findQuotations(article).map(
        (quotation) =>
          '>'.repeat(quotation.depth) +
          (quotation.closed ? '' : '…') +
          textAt(article, quotation.inner),
      ),
    ).toEqual(expected);
  });

  it('includes the marks in the range', () => {
    const article = plainArticle({ text: 'He said “no” twice.' });
    expect(findQuotations(article).map(({ range }) => textAt(article, range))).toEqual(['“no”']);
  });

  it('is linear on marks without end', () => {
    const text = `${'“a '.repeat(20_000)}${"'s ".repeat(20_000)}${'‘b '.repeat(20_000)}`;
    const began = performance.now();
    findQuotations(plainArticle({ text }));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('quotedAt', () => {
  it('tells quoted places from the article’s own words', () => {
    const article = plainArticle({ text: 'One “two” three “four ‘five’ six” seven' });
    const quoted = quotedAt(findQuotations(article));
    const at = (word: string) => quoted(article.text.indexOf(word));
    expect(['One', 'two', 'three', 'four', 'five', 'six', 'seven'].map(at)).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
