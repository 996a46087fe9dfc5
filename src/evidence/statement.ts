import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import { readDocument, type Token } from '../text/document.ts';
import { readQuantities, type Quantity } from '../text/quantities.ts';
import { termsOf } from './terms.ts';

/** A sentence as far as matching reads it. */
export interface Statement {
  /** What it is about, figures left out. */
  readonly terms: ReadonlySet<string>;
  /** Terms of the names in it. */
  readonly names: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Term → the part of speech it was met as. */
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Terms before and after 'than', where there is one. */
  readonly compared?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** Four-digit years. */
  readonly years: ReadonlySet<string>;
  /** An odd number of words that turn it around. */
  readonly negated: boolean;
}

export type WordClass = 'name or noun' | 'verb' | 'other';

export interface Figure extends Pick<Quantity, 'kind' | 'unit' | 'low' | 'high'> {
  /** As it stands in the sentence. */
  readonly text: string;
  /** Term of the noun that is counted, when it stands right behind. */
  readonly noun?: string;
}

/** Words that turn a sentence around, as tokens spell them. */
const negators = new Set(
  "not n't never no none nobody nothing neither nor without cannot hardly barely lack lacks lacked fail fails failed failing denied denies deny false untrue against".split(
    ' ',
  ),
);

/** Sentences are read again and again while they are compared with many. */
const known = new Map<string, Statement>();
const mostKnown = 500;

export function readStatement(text: string): Statement {
  const before = known.get(text);
  if (before !== undefined) return before;
  const statement = read(text);
  known.set(text, statement);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return statement;
}

function read(given: string): Statement {
  const text = withoutSource(given);
  const document = readDocument(articleOf(text));
  const quantities = readQuantities(document);
  const inQuantity = (token: Token) =>
    quantities.some(({ from, to }) => token.index >= from && token.index < to);
  const rest = document.tokens.filter((token) => !inQuantity(token));
  const classes = new Map(
    rest
      .filter(({ lower }) => !negators.has(lower))
      .flatMap((token) => termsIn(token).map((term) => [term, classOf(token)] as const)),
  );
  const than = rest.findIndex(({ lower }) => lower === 'than');
  return {
    terms: new Set(classes.keys()),
    classes,
    names: new Set(rest.filter((token, at) => isName(token, at)).flatMap(termsIn)),
    figures: quantities.map((quantity) => figureOf(quantity, document.tokens, text)),
    years: new Set(text.match(/\b(?:1[89]|20)\d\d\b/g)),
    negated: rest.filter((token, at) => turnsAround(token, rest[at + 1])).length % 2 === 1,
    ...(than < 0
      ? {}
      : {
          compared: {
            before: new Set(rest.slice(0, than).flatMap(termsIn)),
            after: new Set(rest.slice(than).flatMap(termsIn)),
          },
        }),
  };
}

/** 'Never', and what turns the verb behind it around: 'stopped teaching', 'refused to sell'. */
function turnsAround({ lower }: Token, next: Token | undefined): boolean {
  // 'No, it did not' says it once.
  if (lower === 'no' && next?.lower === ',') return false;
  if (negators.has(lower)) return true;
  return (
    (ending.test(lower) && next?.lower.endsWith('ing') === true) ||
    (refusing.test(lower) && next?.lower === 'to')
  );
}
const refusing = /^(?:refus|declin)(?:e|es|ed|ing)$/;
const ending = /^(?:stop(?:s|ped)?|ceas(?:e|es|ed)|quits?)$/;

/** How far behind a figure its noun may stand: '300 large vehicles'. */
const nounWithin = 3;

function figureOf(
  { kind, unit, low, high, to, range }: Quantity,
  tokens: readonly Token[],
  text: string,
): Figure {
  const behind = tokens.slice(to, to + nounWithin);
  const end = behind.findIndex(({ pos }) => !['NOUN', 'ADJ', 'PROPN'].includes(pos));
  const noun = (end < 0 ? behind : behind.slice(0, end)).findLast(({ pos }) => pos === 'NOUN');
  const [term] = noun === undefined ? [] : termsIn(noun);
  const words = text.slice(range.start, range.end);
  return { kind, unit, low, high, text: words, ...(term === undefined ? {} : { noun: term }) };
}

function classOf({ pos }: Token): WordClass {
  if (pos === 'NOUN' || pos === 'PROPN') return 'name or noun';
  return pos === 'VERB' ? 'verb' : 'other';
}

/** The term of a token, or none for an empty word or a number. */
function termsIn({ lower }: Token): string[] {
  return termsOf(lower).filter((term) => !/^\d/.test(term));
}

/** A capital says nothing at the beginning of a sentence, unless the tagger knows the word for a name. */
function isName({ pos, text }: Token, at: number): boolean {
  return /^\p{Lu}/u.test(text) && (at > 0 ? true : pos === 'PROPN');
}

/** Who said it, behind a comma at the end, is no part of what was said. */
function withoutSource(text: string): string {
  const at = text.lastIndexOf(', ');
  const tail = at < 0 || text.length - at > longestSource ? '' : text.slice(at + 2);
  return source.test(tail) ? `${text.slice(0, at)}.` : text;
}
const longestSource = 90;
const source =
  /^(?:according to |as )|^(?:\S+ ){1,9}(?:said|says|told|found|reported|claimed|wrote|announced)\b/;

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
