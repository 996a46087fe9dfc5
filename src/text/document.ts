import type { Article, Paragraph, Range, Sentence } from '../domain/article.ts';
import { remembered } from './remembered.ts';
import { mergeStarts, splitAfterUnits } from './sentences.ts';
import { createTagger } from './tagger.ts';

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

const tagger = createTagger();

/**
 * Tokens, parts of speech and sentences of an article, in one pass over each paragraph. Articles never
 * change, so what was read once is handed out again.
 */
export const readDocument = remembered((article: Article): TextDocument => {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const starts: number[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const begin = tokens.length;
    const boundaries = readParagraph(article.text, paragraph.range, tokens);
    const words = tokens.slice(begin);
    const kept = splitAfterUnits(words, mergeStarts(words, boundaries));
    kept.forEach((from, i) => {
      const end = begin + (kept[i + 1] ?? tokens.length - begin);
      starts.push(begin + from);
      sentences.push(sentenceOf(tokens, begin + from, end, sentences.length, index, paragraph));
    });
  });
  starts.push(tokens.length);
  return { article, sentences, tokens, starts };
});

/** Tells the tokens of a sentence which one is theirs. */
function sentenceOf(
  tokens: readonly Placed[],
  from: number,
  to: number,
  index: number,
  paragraph: number,
  { range }: Paragraph,
): Sentence {
  for (let at = from; at < to; at += 1) (tokens[at] as Placed).sentence = index;
  const start = tokens[from]?.range.start ?? range.start;
  return { index, paragraph, range: { start, end: tokens[to - 1]?.range.end ?? start } };
}

/** A token before its sentence is known. */
type Placed = Omit<Token, 'sentence'> & { sentence: number };

/** Adds the tokens of one paragraph, tagged; returns the sentence boundaries as the tagger sees them. */
function readParagraph(article: string, range: Range, tokens: Token[]): readonly number[] {
  const paragraph = article.slice(range.start, range.end);
  const straight = curly.test(paragraph) ? straighten : (word: string) => word;
  const read = tagger.tag(withoutEndlessWords(paragraph));
  const { surfaces, spaces, lemmas, tags, boundaries } = read;
  let at = range.start;
  for (let i = 0; i < surfaces.length; i += 1) {
    const text = surfaces[i] ?? '';
    const start = at + (spaces[i] ?? '').length;
    at = start + text.length;
    const lower = text.toLowerCase();
    tokens.push({
      index: tokens.length,
      text,
      lower: straight(lower),
      // Emoji and the like have none.
      lemma: lemmas[i] || lower,
      pos: tags[i] ?? '',
      range: { start, end: at },
      sentence: -1,
    });
  }
  return boundaries;
}

/**
 * The tokenizer takes quadratic time on a run of characters without a space (40,000 of them: 4 s), and
 * no word is that long: what follows the 200th is blanked, so that offsets stay as they are.
 */
function withoutEndlessWords(text: string): string {
  return !hasEndlessWord(text)
    ? text
    : text.replace(
        /(\S{200})(\S+)/g,
        (_, word: string, rest: string) => word + ' '.repeat(rest.length),
      );
}

/** Cheap and first: whether more than 200 characters stand between two spaces. */
function hasEndlessWord(text: string): boolean {
  for (let from = 0; text.length - from > 200;) {
    const space = text.indexOf(' ', from);
    if (space < 0 || space - from > 200) return true;
    from = space + 1;
  }
  return false;
}

const curly = /[‘’“”]/;

function straighten(word: string): string {
  return curly.test(word) ? word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : word;
}
