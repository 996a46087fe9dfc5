import type { Article, Paragraph } from '../../src/domain/article.ts';
import { readDocument } from '../../src/text/document.ts';
import { articleOf, jsonLines, readData } from './data.ts';
import { f1, type Evaluation } from './report.ts';

/** Ends of sentences in clean news. A line without an end mark is a heading and so a paragraph of its own. */
export const sentenceBoundaries: Evaluation = {
  name: 'sentence boundaries',
  run(folder) {
    const text = readData(folder, 'wikinews-sentences', 'sentences.jsonl');
    if (!text) return { missing: 'wikinews-sentences/sentences.jsonl' };
    let right = 0;
    let found = 0;
    let gold = 0;
    for (const { sentences } of jsonLines<{ sentences: string[] }>(text)) {
      const { article, ends } = joined(sentences);
      const got = new Set(readDocument(article).sentences.map(({ range }) => range.end));
      gold += ends.size;
      found += got.size;
      right += [...got].filter((end) => ends.has(end)).length;
    }
    return [
      {
        evaluation: this.name,
        measure: 'F1',
        value: f1(right / found, right / gold),
        floor: 0.98,
        items: gold,
      },
    ];
  },
};

function joined(sentences: readonly string[]): { article: Article; ends: Set<number> } {
  let text = '';
  let start = 0;
  const ends = new Set<number>();
  const paragraphs: Paragraph[] = [];
  sentences.forEach((sentence, i) => {
    text += sentence;
    ends.add(text.length);
    const heading = !/[.!?:;…]["”'’)\]]*$/.test(sentence);
    if (heading || i === sentences.length - 1) {
      paragraphs.push({ kind: 'body', range: { start, end: text.length } });
      text += '\n\n';
      start = text.length;
    } else text += ' ';
  });
  return { article: { ...articleOf(''), text, paragraphs }, ends };
}
