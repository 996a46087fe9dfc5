import type { TextDocument, Token } from './document.ts';
import { hasDigit, startsWithDigit, startsWithLetters } from './letters.ts';
import type { Quantity } from './quantities.ts';
import {
  clauseEnd,
  clauseStart,
  firstPhrase,
  isLinking,
  readNounPhrase,
  subjectOf,
  type NounPhrase,
} from './scope-noun.ts';
import { readPeriods, type Period } from './scope-period.ts';
import { headKey, isPlainPeople, topicIn } from './scope-topic.ts';
import { readQuoted, readVoices } from './scope-voice.ts';
import { stem } from './stems.ts';

/** What a quantity is about. Two quantities are the same only when all of it aligns. */
export interface Scope {
  /** Canonical name of what is counted or measured; empty when the sentence does not say. */
  readonly topic: string;
  /** How the topic was read: straight from its noun phrase, or from further away. */
  readonly by: 'noun' | 'subject' | 'list' | 'none';
  /** 'the number of', 'a total of': the figure is all there are. */
  readonly whole: boolean;
  /** The topic in the article's own words, for people: 'deserters'. */
  readonly label: string;
  /** Stems that restrict it: adjectives, complements, places. */
  readonly words: ReadonlySet<string>;
  /** Stems of the other content words of its sentence, names left out. */
  readonly context: ReadonlySet<string>;
  /** Stem of who or what the sentence is about; empty when it does not begin with a noun. */
  readonly subject: string;
  /** Proper names in its sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  /** 'the 47', 'all 47', 'its £2.9m budget'. */
  readonly definite: boolean;
  readonly period: Period | undefined;
  readonly periodKey: string;
  /** 'per year', 'annually'. */
  readonly rate: string;
  readonly voice: string;
  readonly quoted: boolean;
  /** In a list item or a table row: one thing among others. */
  readonly listed: boolean;
  /** In the headline, the standfirst or the first two paragraphs: the story's own event. */
  readonly opening: boolean;
  /** Planned, hoped for, possible: not an outcome. */
  readonly modal: boolean;
  /** A part, an addition or an item among others: '12 of the', 'another 12', 'including 12'. */
  readonly part: boolean;
  /** A figure that the sentence itself says is moving: 'rose to', 'so far', 'at least'. */
  readonly moving: boolean;
}

/** The scope of each quantity, by `Quantity.index`. */
export function readScopes(
  document: TextDocument,
  quantities: readonly Quantity[],
): readonly Scope[] {
  const periods = readPeriods(document);
  const voices = readVoices(document);
  const quoted = readQuoted(document);
  const live = isLivePage(document);
  const perSentence = new Map<number, SentenceScope>();
  const scopes: Scope[] = [];
  for (const quantity of quantities) {
    const { tokens, starts } = document;
    const start = starts[quantity.sentence] ?? 0;
    const end = starts[quantity.sentence + 1] ?? tokens.length;
    const whole = sentenceScope(document, quantity, quantities, perSentence);
    const definite = isDefinite(tokens, quantity.from, start);
    const noun = readTopic(tokens, quantity, start, end, quantities, scopes);
    const near = periodOf(
      nearby(periods[quantity.sentence] ?? [], quantity),
      quantity,
      quantities,
      tokens,
      definite && noun.by === 'noun',
    );
    const clause = {
      from: clauseStart(tokens, quantity.from, start),
      to: clauseEnd(tokens, quantity.to, end),
    };
    scopes.push({
      topic: noun.topic,
      by: noun.by,
      label: noun.label,
      whole: noun.whole,
      words: noun.words,
      context: whole.context,
      subject: stem(subjectOf(tokens, quantity.from, start)?.head ?? ''),
      names: whole.names,
      definite,
      period: near.point,
      periodKey: near.point?.key ?? '',
      rate: near.rate,
      voice: voices[quantity.sentence]?.source ?? '',
      quoted: quoted[quantity.from] ?? false,
      listed: whole.listed,
      opening: (document.sentences[quantity.sentence]?.paragraph ?? 9) < 3,
      modal:
        has(tokens, clause.from, quantity.from, modalWords) ||
        (!definite && has(tokens, quantity.to, clause.to, modalWords)),
      part: isPart(tokens, quantity, start, end),
      moving: live || has(tokens, clause.from, clause.to, movingWords),
    });
  }
  return scopes;
}

/** What all quantities of a sentence share; read once, for a sentence may hold thousands. */
interface SentenceScope {
  readonly names: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly listed: boolean;
}

function sentenceScope(
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
    context: contextOf(tokens, start, end),
    listed: isListed(document, quantity.sentence),
  };
  known.set(quantity.sentence, found);
  return found;
}

const modalWords = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'plan',
  'planned',
  'plans',
  'hope',
  'hoped',
  'hopes',
  'aim',
  'aims',
  'aimed',
  'target',
  'targets',
  'expect',
  'expected',
  'expects',
  'forecast',
  'projected',
  'proposed',
  'proposal',
  'pledged',
  'promised',
  'predicted',
  'goal',
  'initially',
  'originally',
  'will',
  'wanted',
  'intended',
  'budgeted',
  'likely',
  'ought',
  "'ll",
  'asked',
  'sought',
  'capacity',
  'suggested',
  'recommended',
  'offered',
  'maximum',
  'minimum',
  'limit',
]);
const movingWords = new Set([
  'rise',
  'rose',
  'risen',
  'climbed',
  'increased',
  'grew',
  'grown',
  'fell',
  'fallen',
  'dropped',
  'far',
  'toll',
  'now',
  'later',
  'since',
  'initially',
  'earlier',
  'previously',
  'originally',
  'until',
  'still',
  'already',
  'revised',
  'updated',
  'corrected',
  'reached',
]);

function has(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

interface Topic {
  readonly topic: string;
  readonly by: Scope['by'];
  readonly label: string;
  readonly whole: boolean;
  readonly words: ReadonlySet<string>;
}

function readTopic(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
  all: readonly Quantity[],
  scopes: readonly Scope[],
): Topic {
  const own = ownPhrase(tokens, quantity, end);
  if (own !== undefined) return topicOfPhrase(tokens, own, quantity, start, end);
  const subject = subjectPhrase(tokens, quantity, start);
  if (subject !== undefined)
    return {
      topic: headKey(subject.head),
      by: 'subject',
      label: labelOf(tokens, subject),
      whole: subject.words.some((word) => wholes.has(word)),
      words: stems(subject.words.filter((word) => !wholes.has(word))),
    };
  const before = all[quantity.index - 1];
  const scope = scopes[quantity.index - 1];
  if (
    before?.sentence === quantity.sentence &&
    before.kind === quantity.kind &&
    scope !== undefined &&
    scope.topic !== ''
  ) {
    return {
      topic: scope.topic,
      by: 'list',
      label: scope.label,
      whole: scope.whole,
      words: scope.words,
    };
  }
  return { topic: '', by: 'none', label: '', whole: false, words: new Set() };
}

/** '47 people', '£2.9m budget', '£4m in damages', '40% of voters'. */
function ownPhrase(
  tokens: readonly Token[],
  quantity: Quantity,
  end: number,
): NounPhrase | undefined {
  let at = quantity.to;
  if (tokens[at]?.text === '-' || tokens[at]?.text === '+') at += 1;
  const word = tokens[at]?.lower ?? '';
  const linkedIn = word === 'in' && quantity.kind === 'money';
  if (word === 'of' || linkedIn) {
    const phrase = firstPhrase(tokens, at + 1, Math.min(end, at + 5));
    return phrase !== undefined && !/^\d/.test(phrase.head) ? phrase : undefined;
  }
  return at < end ? readNounPhrase(tokens, at, end) : undefined;
}

const restricting = new Set('of in for at on from with to who living aged'.split(' '));

function topicOfPhrase(
  tokens: readonly Token[],
  phrase: NounPhrase,
  quantity: Quantity,
  start: number,
  end: number,
): Topic {
  const to = clauseEnd(tokens, phrase.to, end);
  const words = [...phrase.words];
  const next = tokens[phrase.to]?.lower ?? '';
  if (restricting.has(next)) {
    const inner = firstPhrase(tokens, phrase.to + 1, Math.min(to, phrase.to + 6));
    if (inner !== undefined) words.push(inner.head, ...inner.words);
  }
  if (isPlainPeople(phrase.head)) {
    const outcome =
      topicIn(tokens, phrase.from, phrase.to) ??
      topicIn(tokens, Math.max(start, quantity.from - 4), quantity.from) ??
      topicIn(tokens, phrase.to, to);
    if (outcome !== undefined)
      return {
        topic: outcome,
        by: 'noun',
        label: labelOf(tokens, phrase),
        whole: false,
        words: stems(
          words.filter(
            (word) => topicIn([{ lower: word, lemma: word } as Token], 0, 1) === undefined,
          ),
        ),
      };
  }
  return {
    topic: headKey(phrase.head),
    by: 'noun',
    label: labelOf(tokens, phrase),
    whole: false,
    words: stems(words),
  };
}

function isListed({ article, sentences }: TextDocument, sentence: number): boolean {
  const paragraph = article.paragraphs[sentences[sentence]?.paragraph ?? 0];
  if (paragraph === undefined || paragraph.kind === 'headline' || paragraph.kind === 'standfirst')
    return false;
  if (paragraph.kind === 'list-item' || paragraph.kind === 'table-row') return true;
  const text = article.text.slice(paragraph.range.start, paragraph.range.end);
  if (/^\s*(?:[-–—•*·▪‣]|\d{1,2}[.)])\s/.test(text.slice(0, 8))) return true;
  if (text.length < 200 && /^[\p{Lu}\d][^.:!?]{0,40}: /u.test(text)) return true;
  // 'Cost: $20 styling fee': a line without a full stop is a label and its value.
  return text.length < 300 && !/[.!?…]["'”’)\]]*\s*$/.test(text.slice(-12));
}

/** Entries that begin with a clock time: each tells what was known by then. */
function isLivePage({ article }: TextDocument): boolean {
  const stamped = article.paragraphs.filter(({ range }) =>
    /^\W{0,4}\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m)/i.test(
      article.text.slice(range.start, range.start + 14),
    ),
  );
  return stamped.length >= 3;
}

const wholes = new Set(['number', 'total', 'count', 'figure', 'tally', 'toll', 'sum', 'amount']);

function labelOf(tokens: readonly Token[], phrase: NounPhrase): string {
  const words = tokens.slice(phrase.from, phrase.to).map((token) => token.text);
  return words.join(' ').replace(/ - /g, '-').replace(/^- /, '');
}

const contextual = new Set(['NOUN', 'VERB', 'ADJ']);

function contextOf(tokens: readonly Token[], start: number, end: number): ReadonlySet<string> {
  const stemsFound = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (contextual.has(token.pos) && token.lemma.length > 2 && startsWithLetters(token.text, 1))
      stemsFound.add(stem(token.lemma));
  }
  return stemsFound;
}

/** The subject of a linking verb that ends right before the figure, hedges and adverbs between. */
function subjectPhrase(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
): NounPhrase | undefined {
  for (let at = quantity.from - 1; at >= Math.max(start, quantity.from - 7); at -= 1) {
    const token = tokens[at] as Token;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && isLinking(token))
      return subjectOf(tokens, at, start);
    if (token.pos === 'VERB' || token.text === ',' || token.text === ';') return undefined;
    if ((token.pos === 'NOUN' || token.pos === 'PROPN') && tokens[at + 1]?.lower === 'of') {
      return readNounPhrase(tokens, at, at + 1);
    }
  }
  return undefined;
}

function stems(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => stem(word)));
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

const definites = new Set([
  'the',
  'all',
  'those',
  'these',
  'its',
  'their',
  'his',
  'her',
  "'s",
  'our',
]);

function isDefinite(tokens: readonly Token[], from: number, start: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - 3); at -= 1) {
    const token = tokens[at] as Token;
    if (definites.has(token.lower)) return true;
    if (token.pos !== 'ADJ') return false;
  }
  return false;
}

const partWords = new Set([
  'another',
  'including',
  'additional',
  'extra',
  'other',
  'others',
  'among',
  'plus',
  'additionally',
  'further',
  'excluding',
  'more',
  'first',
  'remaining',
  'only',
  'average',
  'median',
  'typical',
  'per',
  'every',
  'each',
  'least',
  'minimum',
  'maximum',
  'record',
  'additional',
]);

const wholesAfterOf = new Set('the them those these its their whom which'.split(' '));

function isPart(tokens: readonly Token[], quantity: Quantity, start: number, end: number): boolean {
  const near = has(tokens, Math.max(start, quantity.from - 3), quantity.from, partWords);
  const next = tokens[quantity.to]?.lower ?? '';
  const ofThe = next === 'of' && wholesAfterOf.has(tokens[quantity.to + 1]?.lower ?? '');
  return (
    isScore(tokens, quantity, start, end) ||
    near ||
    ofThe ||
    (quantity.to < end &&
      (next === 'more' || next === 'other' || next === 'others' || next === 'additional'))
  );
}

/** '52 votes to 47', '5,120 to 3,720': two sides of one result; not 'from 8% to 6%'. */
function isScore(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
): boolean {
  const isDigit = (at: number) =>
    at >= start && at < end && startsWithDigit(tokens[at]?.text ?? '');
  const toBefore = tokens[quantity.from - 1]?.lower === 'to';
  for (let skip = 0; skip < 2; skip += 1) {
    if (tokens[quantity.to + skip]?.lower === 'to' && isDigit(quantity.to + skip + 1))
      return !fromBefore(tokens, quantity.from, start);
    if (toBefore && isDigit(quantity.from - 2 - skip))
      return !fromBefore(tokens, quantity.from - 2 - skip, start);
  }
  return false;
}

function fromBefore(tokens: readonly Token[], at: number, start: number): boolean {
  return tokens.slice(Math.max(start, at - 3), at).some((token) => token.lower === 'from');
}

/** Times within sixty tokens; all of them but in monstrous sentences. */
function nearby(periods: readonly Period[], { from, to }: Quantity): readonly Period[] {
  if (periods.length < 12) return periods;
  let low = 0;
  while (low < periods.length && (periods[low]?.to ?? 0) < from - 60) low += 1;
  return periods.slice(low, low + 12).filter((period) => period.from < to + 60);
}

/** The time named after the figure and before the next one, else the one before the first figure. */
function periodOf(
  periods: readonly Period[],
  quantity: Quantity,
  all: readonly Quantity[],
  tokens: readonly Token[],
  definite: boolean,
): { point: Period | undefined; rate: string } {
  const next = all[quantity.index + 1];
  const limit = next?.sentence === quantity.sentence ? next.from : Infinity;
  const previous = all[quantity.index - 1];
  const floor = previous?.sentence === quantity.sentence ? previous.to : -1;
  // 'the 2019 budget was £3.1m', 'In 2023, 25,000 …': named before, and not another figure's.
  let [rate, after, before, opening]: (Period | undefined)[] = [];
  for (const period of periods) {
    const ahead = period.from - quantity.to;
    const inside = ahead >= 0 && period.from < limit;
    if (period.sort === 'rate') {
      if (inside && ahead < 4) rate ??= period;
    } else if (inside && ahead < (definite ? 5 : 25)) {
      if (after === undefined && !crosses(tokens, quantity.to, period.from)) after = period;
    } else if (period.to <= quantity.from) {
      if (period.from >= floor) before = period;
      else if (floor >= 0) opening ??= period;
    }
  }
  return { point: after ?? before ?? opening, rate: rate?.key ?? '' };
}

const breaks = new Set([',', ';', '—', '(', ':']);

/** True when a clause mark stands between the figure and the time: the time is then another clause's. */
function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (breaks.has(tokens[at]?.text ?? '')) return true;
  return false;
}
