import type { Token } from '../../text/document.ts';
import { stem } from '../../text/stems.ts';
import { sentenceAt, tokensOf, type HeadlineProblem, type HeadlineRule } from './problem.ts';

/** Verbs of effect that a headline states flatly. */
const effects = new Set(
  'cut halve cause prevent cure boost reduce double kill protect stop raise lower increase slash beat end save trigger treble triple block heal reverse extend shorten worsen improve'.split(
    ' ',
  ),
);
const hedges = new Set([
  'may',
  'might',
  'could',
  'possible',
  'possibly',
  'suggest',
  'suggests',
  'suggested',
  'potentially',
  'perhaps',
  'appears',
  'appear',
  'seems',
  'seem',
  'likely',
  'hints',
  'hint',
  'hope',
  'hopes',
]);
const headlineHedges = new Set([
  ...hedges,
  'can',
  'linked',
  'link',
  'would',
  'should',
  'if',
  'will',
  'claims',
  'claim',
  'says',
  'said',
  'tied',
  'plan',
  'plans',
  'to',
  'how',
  'why',
  'what',
  'ways',
  'aims',
  'set',
  'expected',
  '?',
]);

/** Headline 'Vaccine cuts deaths in half', body 'may reduce deaths by up to half in patients over 80'. */
export const headlineCertainty: HeadlineRule = ({ document, split }) => {
  const first = split.top[0];
  if (first === undefined) return [];
  const words = tokensOf(document, first);
  const flat = words.some(
    (token) => isEffect(token.lower, token.lemma) && token.index > (document.starts[first] ?? 0),
  );
  if (!flat || words.some((token) => headlineHedges.has(token.lower))) return [];
  const wanted = contentStems(words);
  if (wanted.size < 2) return [];
  const near = split.body.filter(
    (sentence) => closeness(wanted, contentStems(tokensOf(document, sentence))) >= 0.6,
  );
  const hedged = near.filter((sentence) => tokensOf(document, sentence).some(isHedge));
  const found = hedged[0];
  if (found === undefined || hedged.length < near.length) return [];
  const hedge = tokensOf(document, found).find(isHedge)?.text ?? '';
  return [
    {
      signal: 'some',
      message: 'certainty',
      range: sentenceAt(document, first),
      related: [sentenceAt(document, found)],
      top: document.article.text.slice(
        sentenceAt(document, first).start,
        sentenceAt(document, first).end,
      ),
      body: hedge,
      sum: [
        `${near.length} of the body's sentences speak of it, each with a hedge such as “${hedge}”`,
      ],
    } satisfies HeadlineProblem,
  ];
};

/** 'Since May 2023' hedges nothing: the month is written with a capital. */
function isHedge({ text, lower }: Token): boolean {
  return hedges.has(lower) && text !== 'May';
}

/** Taggers take 'halves' for a noun. */
function isEffect(word: string, lemma: string): boolean {
  return effects.has(lemma) || effects.has(word.replace(/s$/, ''));
}

const alike: Readonly<Record<string, string>> = {
  halve: 'half',
  halves: 'half',
  cut: 'reduc',
  slash: 'reduc',
  lower: 'reduc',
  reduce: 'reduc',
  boost: 'increas',
  raise: 'increas',
  increase: 'increas',
  jab: 'vaccin',
  vaccine: 'vaccin',
};

function contentStems(tokens: ReturnType<typeof tokensOf>): Set<string> {
  const content = tokens.filter(
    (token) => ['NOUN', 'PROPN', 'VERB', 'ADJ'].includes(token.pos) && token.lower.length > 2,
  );
  return new Set(
    content.map(
      (token) =>
        alike[token.lower] ?? alike[token.lemma.toLowerCase()] ?? stem(token.lemma.toLowerCase()),
    ),
  );
}

function closeness(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return [...wanted].filter((word) => held.has(word)).length / wanted.size;
}
