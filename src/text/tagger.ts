import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** What the library reads off a text, one list an attribute: an object for each token would cost as much as the tagging. */
export interface Tagged {
  readonly surfaces: readonly string[];
  /** White space in front of each token. */
  readonly spaces: readonly string[];
  /** Empty for emoji and the like. */
  readonly lemmas: readonly string[];
  /** Universal parts of speech. */
  readonly tags: readonly string[];
  /** First token of each sentence. */
  readonly boundaries: readonly number[];
}

export interface Tagger {
  tag(text: string): Tagged;
  /** Words that it has taken in beside its vocabulary. */
  readonly newWords: number;
}

/** About 1 MB. Starting anew takes 130 ms on 2 cores: once in some hundred articles. */
const defaultMostNewWords = 10_000;

/**
 * The library keeps every word that its vocabulary lacks, names and numbers among them, for as long as
 * it lives. So it lives for so many words and is made anew then: what it says does not depend on them.
 */
export function createTagger({ mostNewWords = defaultMostNewWords } = {}): Tagger {
  let reader = createReader();
  return {
    get newWords() {
      return reader.newWords();
    },
    tag(text) {
      if (reader.newWords() >= mostNewWords) reader = createReader();
      return reader.tag(text);
    },
  };
}

/** The part of the model's own data that grows. */
interface Core {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly intrinsicSize: number };
  };
}

function createReader() {
  const core = (model.core as () => Core)();
  const nlp = winkNLP({ ...model, core: () => core }, ['sbd', 'pos']);
  const { lexeme } = core.features;
  /* eslint-disable @typescript-eslint/unbound-method -- wink's accessors are plain functions */
  const { value, pos, precedingSpaces, span } = nlp.its;
  // wink's types leave `lemma` out of the token functions that `out` accepts; it is one all the same.
  const lemma = nlp.its.lemma as unknown as typeof pos;
  /* eslint-enable @typescript-eslint/unbound-method */
  return {
    newWords: () => lexeme.list.length - lexeme.intrinsicSize,
    tag(text: string): Tagged {
      const doc = nlp.readDoc(text);
      const read = doc.tokens();
      return {
        surfaces: read.out(value),
        spaces: read.out(precedingSpaces),
        lemmas: read.out(lemma),
        tags: read.out(pos),
        boundaries: doc
          .sentences()
          .out(span)
          .map((bounds) => Number(bounds[0])),
      };
    },
  };
}
