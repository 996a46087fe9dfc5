import type { Token } from './document.ts';
import type { Quantity } from './quantities.ts';
import { clauseEnd } from './clauses.ts';
import { firstPhrase, readNounPhrase, type NounPhrase } from './scope-noun.ts';
import { isLinking, subjectOf } from './scope-subject.ts';
import { headKey, isOutcome, isPlainPeople, topicIn } from './scope-topic.ts';
import { stem } from './stems.ts';

/** What a figure counts or measures, as its sentence says it. */
export interface Topic {
  readonly topic: string;
  readonly by: 'noun' | 'subject' | 'list' | 'none';
  readonly label: string;
  readonly whole: boolean;
  readonly words: ReadonlySet<string>;
  /** Nothing after the noun narrows it. */
  readonly bare: boolean;
  /** Stem of what has them, when the figure stands before it: 'the 140-room hotel'. */
  readonly owner?: string;
  /** The article of a noun that stands apart from the figure: 'the contract, worth $2.4 million'. */
  readonly determiner?: string;
}

export function readTopic(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
  all: readonly Quantity[],
  scopes: readonly Topic[],
): Topic {
  const made = madeOf(tokens, quantity, end);
  if (made !== undefined) return made;
  const own = ownPhrase(tokens, quantity, end);
  if (own !== undefined) return topicOfPhrase(tokens, own, quantity, start, end);
  const priced =
    pricedPhrase(tokens, quantity, start) ?? countedInAll(tokens, quantity, start, end);
  if (priced !== undefined) return priced;
  const subject = subjectPhrase(tokens, quantity, start);
  if (subject !== undefined)
    return {
      topic: headKey(subject.head),
      by: 'subject',
      label: labelOf(tokens, subject),
      whole: subject.words.some((word) => wholes.has(word)),
      words: stems(subject.words.filter((word) => !wholes.has(word))),
      bare: true,
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
      topic: isOutcome(scope.topic) ? outcomeOf(tokens, quantity, end, scope.topic) : scope.topic,
      by: 'list',
      label: scope.label,
      whole: scope.whole,
      words: scope.words,
      bare: scope.bare,
    };
  }
  return { topic: '', by: 'none', label: '', whole: false, words: new Set(), bare: true };
}

/** 'eleven people died and some 40 were infected': what is said of the 40 is not said of the dead. */
function outcomeOf(
  tokens: readonly Token[],
  { kind, to }: Quantity,
  end: number,
  outcome: string,
): string {
  const next = tokens[to];
  const said = kind === 'count' && to < end && (next?.pos === 'AUX' || next?.pos === 'VERB');
  return said ? (topicIn(tokens, to, clauseEnd(tokens, to, end)) ?? '') : outcome;
}

/** 'The contract, worth $2.4 million,': the sum is the contract's. */
function pricedPhrase(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
): Topic | undefined {
  let at = quantity.from - 1;
  if (quantity.kind !== 'money') return undefined;
  while (at > start && tokens[at]?.pos === 'ADV') at -= 1;
  if (tokens[at]?.lower === 'at' && tokens[at - 1]?.lower === 'valued') at -= 1;
  if (!['worth', 'valued', 'costing'].includes(tokens[at]?.lower ?? '')) return undefined;
  const to = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return nounBefore(tokens, to, start);
}

/** 'The flats, 22 in all,': the count is of the flats. */
function countedInAll(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
): Topic | undefined {
  if (quantity.kind !== 'count' || tokens[quantity.from - 1]?.text !== ',') return undefined;
  const after = tokens.slice(quantity.to, Math.min(end, quantity.to + 2));
  const said = after.map(({ lower }) => lower).join(' ');
  return /^(?:in all|in total|all told|altogether)\b/.test(said)
    ? withDeterminer('all', nounBefore(tokens, quantity.from - 1, start))
    : undefined;
}

/** 'The flats, 22 in all': every one of them, as long as the reader knows which flats. */
function withDeterminer(determiner: string, found: Topic | undefined): Topic | undefined {
  return found?.determiner === 'the' ? { ...found, determiner } : found;
}

/** The noun phrase that ends at `to`, taken as what the figure is of. */
function nounBefore(tokens: readonly Token[], to: number, start: number): Topic | undefined {
  for (let from = Math.max(start, to - 4); from < to; from += 1) {
    const phrase = readNounPhrase(tokens, from, to);
    if (phrase?.to !== to) continue;
    return {
      topic: headKey(phrase.head),
      by: 'noun',
      label: labelOf(tokens, phrase),
      whole: false,
      words: stems(phrase.words),
      bare: true,
      determiner: tokens[from - 1]?.lower === 'the' ? 'the' : '',
    };
  }
  return undefined;
}

/** 'the 140-room hotel': rooms, and the hotel has them. */
function madeOf(tokens: readonly Token[], quantity: Quantity, end: number): Topic | undefined {
  const [hyphen, part, thing] = [0, 1, 2].map((offset) => tokens[quantity.to + offset]);
  if (quantity.kind !== 'count' || hyphen?.text !== '-' || quantity.to + 2 >= end) return undefined;
  if (part?.pos !== 'NOUN' || thing?.pos !== 'NOUN') return undefined;
  return {
    topic: headKey(part.lemma),
    by: 'noun',
    label: `${part.text} ${thing.text}`,
    whole: false,
    words: new Set(),
    bare: true,
    owner: stem(thing.lemma),
  };
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
  if (
    ['of', 'in', 'for', 'at', 'on', 'from', 'with', 'to', 'who', 'living', 'aged'].includes(next)
  ) {
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
        bare: isBare(tokens, phrase.to, end),
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
    bare: isBare(tokens, phrase.to, end),
    words: stems(words),
  };
}

/** A verb or a full stop follows: the noun phrase is all there is. */
function isBare(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at];
  if (next === undefined || at >= end) return true;
  return (
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && !/ing$/.test(next.lower)) ||
    /^[.,;]$/.test(next.text)
  );
}

const wholes = new Set(['number', 'total', 'count', 'figure', 'tally', 'toll', 'sum', 'amount']);

function labelOf(tokens: readonly Token[], phrase: NounPhrase): string {
  const words = tokens.slice(phrase.from, phrase.to).map((token) => token.text);
  return words.join(' ').replace(/ - /g, '-').replace(/^- /, '');
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
