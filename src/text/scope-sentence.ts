import type { TextDocument, Token } from './document.ts';
import { hasDigit, startsWithLetters } from './letters.ts';
import type { Quantity } from './quantities.ts';
import { isOutcome, topicIn } from './scope-topic.ts';
import { stem } from './stems.ts';

/** What all quantities of a sentence share; read once, for a sentence may hold thousands. */
export interface SentenceScope {
  readonly names: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly listed: boolean;
}

export function sentenceScope(
  document: TextDocument,
  quantity: Quantity,
  quantities: readonly Quantity[],
  known: Map<number, SentenceScope>,
): SentenceScope {
  const before = known.get(quantity.sentence);
  if (before !== undefined) return before;
  const { tokens, starts } = document;
  const start = starts[quantity.sentence] ?? 0;
  const end = starts[quantity.sentence + 1] ?? tokens.length;
  const found = {
    names: namesIn(tokens, start, end, quantities, quantity),
    context: contextAt(document, quantity.sentence),
    listed: isListed(document, quantity.sentence),
  };
  known.set(quantity.sentence, found);
  return found;
}

const labelled = /^[\p{Lu}\d][^.:!?]{0,40}: /u;

function isListed({ article, sentences }: TextDocument, sentence: number): boolean {
  const paragraph = article.paragraphs[sentences[sentence]?.paragraph ?? 0];
  if (paragraph === undefined || paragraph.kind === 'headline' || paragraph.kind === 'standfirst')
    return false;
  if (paragraph.kind === 'list-item' || paragraph.kind === 'table-row') return true;
  const text = article.text.slice(paragraph.range.start, paragraph.range.end);
  if (/^\s*(?:[-–—•*·▪‣]|\d{1,2}[.)])\s/.test(text.slice(0, 8))) return true;
  if (text.length < 200 && labelled.test(text)) return true;
  // 'Cost: $20 styling fee': a line without a full stop is a label and its value.
  return text.length < 300 && !/[.!?…]["'”’)\]]*\s*$/.test(text.slice(-12));
}

const contextual = new Set(['NOUN', 'VERB', 'ADJ']);

/** 'Two people died.': a sentence that says no more than what came of the one before it. */
export function isAside(
  { tokens, starts, sentences }: Pick<TextDocument, 'tokens' | 'starts' | 'sentences'>,
  sentence: number,
): boolean {
  const start = starts[sentence] ?? 0;
  const end = starts[sentence + 1] ?? tokens.length;
  const before = sentences[sentence - 1];
  if (end - start > 8 || before?.paragraph !== sentences[sentence]?.paragraph) return false;
  return isOutcome(topicIn(tokens, start, end) ?? '');
}

function contextAt({ tokens, starts, sentences }: TextDocument, sentence: number) {
  const own = contextOf(tokens, starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length);
  if (!isAside({ tokens, starts, sentences }, sentence)) return own;
  const earlier = contextOf(tokens, starts[sentence - 1] ?? 0, starts[sentence] ?? 0);
  return new Set([...own, ...earlier]);
}

function contextOf(tokens: readonly Token[], start: number, end: number): ReadonlySet<string> {
  const stemsFound = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (contextual.has(token.pos) && token.lemma.length > 2 && startsWithLetters(token.text, 1))
      stemsFound.add(stem(token.lemma));
  }
  return stemsFound;
}

function namesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantities: readonly Quantity[],
  here: Quantity,
): ReadonlySet<string> {
  const names = new Set<string>();
  const counted = countedTokens(quantities, here);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'PROPN' && token.text.length > 2) names.add(token.lower);
    // 'the 4K model', 'an F-16': names of things, whatever the tagger says.
    else if (hasDigit(token.text) && !/^(1[5-9]|20)\d\d$/.test(token.text) && !counted.has(at))
      names.add(token.lower);
  }
  return names;
}

/** Tokens of the sentence's quantities from `first` on: figures, and so no labels. */
function countedTokens(quantities: readonly Quantity[], first: Quantity): ReadonlySet<number> {
  const counted = new Set<number>();
  for (let index = first.index; quantities[index]?.sentence === first.sentence; index += 1) {
    const { from, to } = quantities[index] as Quantity;
    for (let at = from; at < to; at += 1) counted.add(at);
  }
  return counted;
}
