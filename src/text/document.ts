import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Article, Range, Sentence } from '../domain/article.ts';

export interface Token {
  readonly index: number;
  readonly text: string;
  /** Lower case, straight quotes. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, NUM, PUNCT … */
  readonly pos: string;
  readonly range: Range;
  /** Index into `sentences`. */
  readonly sentence: number;
}

/** An article that has been read once, for everything downstream to share. */
export interface TextDocument {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** First token of each sentence and, last, the number of tokens: sentence i is tokens[starts[i]..starts[i+1]). */
  readonly starts: readonly number[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// wink's types leave `lemma` out of the token functions that `out` accepts; it is one all the same.
const lemma = its.lemma as unknown as typeof its.pos;

/** Tokens, parts of speech and sentences of an article, in one pass over each paragraph. */
export function readDocument(article: Article): TextDocument {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const starts: number[] = [];
  article.paragraphs.forEach((paragraph, paragraphIndex) => {
    const text = article.text.slice(paragraph.range.start, paragraph.range.end);
    const doc = nlp.readDoc(text);
    let cursor = paragraph.range.start;
    doc.sentences().each((item: ItemSentence) => {
      const index = sentences.length;
      starts.push(tokens.length);
      let first = -1;
      item.tokens().each((token: ItemToken) => {
        const surface = token.out();
        const start = cursor + token.out(its.precedingSpaces).length;
        cursor = start + surface.length;
        if (first < 0) first = start;
        tokens.push({
          index: tokens.length,
          text: surface,
          lower: surface.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
          lemma: token.out(lemma),
          pos: token.out(its.pos),
          range: { start, end: cursor },
          sentence: index,
        });
      });
      sentences.push({
        index,
        paragraph: paragraphIndex,
        range: { start: first < 0 ? cursor : first, end: cursor },
      });
    });
  });
  starts.push(tokens.length);
  return { article, sentences, tokens, starts };
}
