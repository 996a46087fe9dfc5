import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Article, Range, Sentence } from '../domain/article.ts';
import { mergeStarts } from './sentences.ts';

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
/* eslint-disable @typescript-eslint/unbound-method -- wink's accessors are plain functions */
const { pos, precedingSpaces } = nlp.its;
// wink's types leave `lemma` out of the token functions that `out` accepts; it is one all the same.
const lemma = nlp.its.lemma as unknown as typeof pos;
/* eslint-enable @typescript-eslint/unbound-method */

interface ReadToken {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly range: Range;
  readonly spaced: boolean;
}

/** Articles never change, so what was read once can be handed out again. */
const alreadyRead = new WeakMap<Article, TextDocument>();

/** Tokens, parts of speech and sentences of an article, in one pass over each paragraph. */
export function readDocument(article: Article): TextDocument {
  const known = alreadyRead.get(article);
  if (known) return known;
  const document = read(article);
  alreadyRead.set(article, document);
  return document;
}

function read(article: Article): TextDocument {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const starts: number[] = [];
  article.paragraphs.forEach((paragraph, paragraphIndex) => {
    const read = readParagraph(article.text, paragraph.range);
    const begin = mergeStarts(read.tokens, read.starts);
    begin.forEach((from, i) => {
      const part = read.tokens.slice(from, begin[i + 1] ?? read.tokens.length);
      const index = sentences.length;
      starts.push(tokens.length);
      for (const { text, lower, lemma, pos, range } of part)
        tokens.push({ index: tokens.length, text, lower, lemma, pos, range, sentence: index });
      const start = part[0]?.range.start ?? paragraph.range.start;
      sentences.push({
        index,
        paragraph: paragraphIndex,
        range: { start, end: part.at(-1)?.range.end ?? start },
      });
    });
  });
  starts.push(tokens.length);
  return { article, sentences, tokens, starts };
}

/** One paragraph, tagged; `starts` are the sentence boundaries as the tagger sees them. */
function readParagraph(text: string, range: Range): { tokens: ReadToken[]; starts: number[] } {
  const doc = nlp.readDoc(withoutEndlessWords(text.slice(range.start, range.end)));
  const tokens: ReadToken[] = [];
  let cursor = range.start;
  doc.tokens().each((token: ItemToken) => {
    const surface = token.out();
    const spaces = token.out(precedingSpaces).length;
    const start = cursor + spaces;
    cursor = start + surface.length;
    tokens.push({
      text: surface,
      lower: straighten(surface.toLowerCase()),
      // Emoji and the like have none.
      lemma: token.out(lemma) || surface.toLowerCase(),
      pos: token.out(pos),
      range: { start, end: cursor },
      spaced: spaces > 0,
    });
  });
  const starts: number[] = [];
  let next = 0;
  doc.sentences().each((sentence: ItemSentence) => {
    starts.push(next);
    next += sentence.tokens().length();
  });
  return { tokens, starts };
}

/**
 * The tokenizer takes quadratic time on a run of characters without a space (40,000 of them: 4 s), and
 * no word is that long: what follows the 200th is blanked, so that offsets stay as they are.
 */
function withoutEndlessWords(text: string): string {
  return text.replace(
    /(\S{200})(\S+)/g,
    (_, word: string, rest: string) => word + ' '.repeat(rest.length),
  );
}

function straighten(word: string): string {
  return /[‘’“”]/.test(word) ? word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : word;
}
