import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import { readDocument, type Token } from '../text/document.ts';
import { readQuantities, type Quantity } from '../text/quantities.ts';
import { termOf, termsOf } from './terms.ts';

/** A sentence as far as matching reads it. */
export interface Statement {
  /** What it is about, figures left out. */
  readonly terms: ReadonlySet<string>;
  /** Terms of the names in it. */
  readonly names: ReadonlySet<string>;
  readonly figures: readonly Pick<Quantity, 'kind' | 'unit' | 'low' | 'high'>[];
  /** Four-digit years. */
  readonly years: ReadonlySet<string>;
  /** An odd number of words that turn it around. */
  readonly negated: boolean;
}

/** Words that turn a sentence around, as tokens spell them. */
const negators = new Set(
  "not n't never no none nobody nothing neither nor without cannot hardly barely lack lacks lacked fail fails failed failing denied denies deny false untrue".split(
    ' ',
  ),
);

/** Sentences are read again and again while they are compared with many. */
const known = new Map<string, Statement>();
const mostKnown = 2_000;

export function readStatement(text: string): Statement {
  const before = known.get(text);
  if (before !== undefined) return before;
  const statement = read(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, statement);
  return statement;
}

function read(text: string): Statement {
  const document = readDocument(articleOf(text));
  const quantities = readQuantities(document);
  const inQuantity = (token: Token) =>
    quantities.some(({ from, to }) => token.index >= from && token.index < to);
  const rest = document.tokens.filter((token) => !inQuantity(token));
  return {
    terms: new Set(
      termsOf(rest.map((token) => token.text).join(' ')).filter((t) => !/^\d/.test(t)),
    ),
    names: new Set(rest.filter((token, at) => isName(token, at)).flatMap(nameTerms)),
    figures: quantities.map(({ kind, unit, low, high }) => ({ kind, unit, low, high })),
    years: new Set(text.match(/\b(?:1[89]|20)\d\d\b/g)),
    negated: rest.filter(({ lower }) => negators.has(lower)).length % 2 === 1,
  };
}

/** A capital says nothing at the beginning of a sentence, unless the tagger knows the word for a name. */
function isName({ pos, text }: Token, at: number): boolean {
  return /^\p{Lu}/u.test(text) && (at > 0 ? true : pos === 'PROPN');
}

function nameTerms({ lower }: Token): string[] {
  return termsOf(lower).length === 0 ? [] : [termOf(lower.replace(/'s$/, ''))];
}

function articleOf(text: string): Article {
  return {
    id: '' as ArticleId,
    title: '',
    language: 'en',
    text,
    paragraphs: [{ range: { start: 0, end: text.length }, kind: 'body' }],
    extraction: { method: 'text', confidence: 1, truncated: false, notes: [] },
  };
}
