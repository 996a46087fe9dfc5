import type { Article, Sentence } from '../domain/article.ts';
import type { Claim, ClaimKind } from '../domain/claim.ts';
import { stableId, type ClaimId } from '../domain/ids.ts';
import { readDocument, type TextDocument, type Token } from '../text/document.ts';
import { mayHold } from '../text/word-index.ts';
import { checkWorthiness, signsOf } from './check-worthiness.ts';

/** The checkable sentences of an article's body, in reading order. */
export function findClaims(article: Article): Claim[] {
  const document = readDocument(article);
  const signs = signsOf(document);
  const headline = new Set(tellingWords(article.title));
  const kinds = patterns.map(([kind, pattern]) => ({
    kind,
    pattern,
    may: mayHold(document, pattern),
  }));
  return document.sentences.flatMap((sentence): Claim[] => {
    const tokens = tokensOf(document, sentence);
    if (!isCheckable(document, sentence, tokens)) return [];
    const text = article.text.slice(sentence.range.start, sentence.range.end);
    return [
      {
        id: stableId('claim', text) as ClaimId,
        range: sentence.range,
        kind: kindOf(tokens, text, kinds),
        checkWorthiness: checkWorthiness(tokens, text, signs, {
          position: sentence.index / Math.max(1, document.sentences.length - 1),
          inHeadline: headline.size === 0 ? 0 : sharedWords(text, headline),
        }),
      },
    ];
  });
}

const longWord = /\p{L}{4,}/gu;
const lastOfEnding = new Set<string | undefined>(['s', 'd', 'g']);

function sharedWords(text: string, headline: ReadonlySet<string>): number {
  return new Set(tellingWords(text).filter((word) => headline.has(word))).size;
}

/** Words of four letters and more, without their endings. */
function tellingWords(text: string): string[] {
  return (text.toLowerCase().match(longWord) ?? []).map((word) =>
    lastOfEnding.has(word[word.length - 1]) ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word,
  );
}

function tokensOf(document: TextDocument, { index }: Sentence): readonly Token[] {
  return document.tokens.slice(document.starts[index], document.starts[index + 1]);
}

/** A statement about the world: prose, with a verb, and a figure, a name or a fact's wording in it. */
function isCheckable(
  document: TextDocument,
  sentence: Sentence,
  tokens: readonly Token[],
): boolean {
  const kind = document.article.paragraphs[sentence.paragraph]?.kind;
  if (kind !== 'body' && kind !== 'list-item' && kind !== 'pull-quote') return false;
  let [words, verb, fact] = [0, false, false];
  let first: Token | undefined;
  for (const token of tokens) {
    if (token.text === '?') return false;
    if (token.pos === 'PUNCT') continue;
    first ??= token;
    words += 1;
    if (token.pos === 'VERB' || token.pos === 'AUX') verb = true;
    if (token.pos === 'NUM' || (token.pos === 'PROPN' && token !== first)) fact = true;
    if (token.pos === 'VERB' && factVerbs.has(token.lemma)) fact = true;
  }
  const order = first?.pos === 'VERB' && first.lower === first.lemma;
  return words >= 5 && verb && fact && !order;
}

const factVerbs = new Set(
  (
    'kill die arrest charge sentence elect appoint resign win lose sign ban close open build destroy fire hire ' +
    'rise fall grow shrink cut double cause poison pollute spread infect cost pay spend earn own sell buy found ' +
    'invade attack vote approve reject increase decrease produce export import collapse confirm deny launch ' +
    'break reach exceed drop record'
  ).split(' '),
);

const patterns: readonly (readonly [ClaimKind, RegExp])[] = [
  ['quotation', /^["“‘']/],
  [
    'forecast',
    /\b(?:will|shall|is expected to|are expected to|could|is set to|are set to|forecast|predict(?:s|ed)?|by 20[3-9]\d)\b/i,
  ],
  [
    'comparison',
    /\b(?:more|less|fewer|higher|lower|larger|smaller|better|worse|faster|slower|older|younger|greater) than\b|\bthe (?:first|largest|biggest|highest|lowest|smallest|worst|best|fastest|oldest|longest|deadliest|most \w+|least \w+)\b|\btimes (?:as|more|higher|the)\b/i,
  ],
  [
    'quantity',
    /\d|\b(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|per cent|percent)s?\b/i,
  ],
  [
    'cause',
    /\b(?:because|caus(?:e|es|ed|ing)|led to|leads to|due to|result(?:s|ed)? in|as a result|triggered|blamed on|thanks to)\b/i,
  ],
];

function kindOf(
  tokens: readonly Token[],
  text: string,
  kinds: readonly { kind: ClaimKind; pattern: RegExp; may: (sentence: number) => boolean }[],
): ClaimKind {
  const sentence = tokens[0]?.sentence ?? 0;
  for (const { kind, pattern, may } of kinds) if (may(sentence) && pattern.test(text)) return kind;
  return tokens.some(
    (token) => token.pos === 'VERB' && (token.lower.endsWith('ed') || token.lower !== token.lemma),
  )
    ? 'event'
    : 'other';
}
