import type { Token } from './document.ts';
import type { Quantity } from './quantities.ts';
import { clauseEnd } from './clauses.ts';
import { firstPhrase, readNounPhrase, type NounPhrase } from './scope-noun.ts';
import { isLinking, subjectOf } from './scope-subject.ts';
import { headKey, isPlainPeople, topicIn } from './scope-topic.ts';
import { stem } from './stems.ts';

/** What a figure counts or measures, as its sentence says it. */
export interface Topic {
  readonly topic: string;
  readonly by: 'noun' | 'subject' | 'list' | 'none';
  readonly label: string;
  readonly whole: boolean;
  readonly words: ReadonlySet<string>;
}

export function readTopic(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
  all: readonly Quantity[],
  scopes: readonly Topic[],
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
