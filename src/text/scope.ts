import type { TextDocument, Token } from './document.ts';
import type { Quantity } from './quantities.ts';
import { clauseEnd, clauseStart } from './clauses.ts';
import { readTopic, type Topic } from './scope-counted.ts';
import {
  determinerOf,
  has,
  isDefinite,
  isLivePage,
  modalWords,
  movingWords,
} from './scope-manner.ts';
import { isPart } from './scope-part.ts';
import { ownerOf, verbBefore } from './scope-subject.ts';
import type { Period } from './period.ts';
import { readPeriods } from './scope-period.ts';
import { isAside, type SentenceScope, sentenceScope } from './scope-sentence.ts';
import { readQuoted, readVoices } from './scope-voice.ts';
import { nearby, periodOf } from './scope-when.ts';
import { stem } from './stems.ts';

/** What a quantity is about. Two quantities are the same only when all of it aligns. */
export interface Scope {
  /** Canonical name of what is counted or measured; empty when the sentence does not say. */
  readonly topic: string;
  /** How the topic was read: straight from its noun phrase, or from further away. */
  readonly by: Topic['by'];
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
  /** Stems of what stands before it: 'the placebo group', 'the older brother'. */
  readonly subjectWords: ReadonlySet<string>;
  /** It stands before its owner: 'the 140-room hotel'. */
  readonly owned: boolean;
  /** The verb right before the figure as written, articles and hedges between: 'runs', 'has'. */
  readonly verb: string;
  /** Proper names in its sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  /** 'a second plant', 'another', 'a rival': which other thing the sentence counts in; empty for none. */
  readonly another: string;
  /** 'the 47', 'all 47', 'its £2.9m budget'. */
  readonly definite: boolean;
  /** The word that makes it so: 'the', 'all', 'its'; empty when not definite. */
  readonly determiner: string;
  /** Nothing after its noun narrows it: 'the 621 patients were', not 'the 306 patients on placebo'. */
  readonly bare: boolean;
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
    const owner = noun.owner === undefined ? ownerOf(tokens, quantity.from, start) : undefined;
    scopes.push({
      topic: noun.topic,
      by: noun.by,
      label: noun.label,
      whole: noun.whole,
      words: noun.words,
      context: whole.context,
      subject: noun.owner ?? stem(owner?.head ?? ''),
      subjectWords: new Set(owner?.words.map(stem)),
      owned: noun.owner !== undefined,
      verb: verbBefore(tokens, quantity.from, start),
      names: whole.names,
      another: anotherIn(tokens, quantity, start, end),
      definite: definite || noun.determiner === 'the',
      determiner: noun.determiner ?? determinerOf(tokens, quantity.from, start),
      bare: noun.bare,
      period: near.point,
      periodKey: near.point?.key ?? yearBefore(document, periods, quantity.sentence),
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

/** 'flooded in November 2023 … Two people died.': the year of the sentence that the aside is about. */
function yearBefore(
  document: TextDocument,
  periods: readonly (readonly Period[])[],
  sentence: number,
): string {
  if (!isAside(document, sentence)) return '';
  const years = (periods[sentence - 1] ?? []).flatMap(({ key }) => /^\d{4}/.exec(key)?.[0] ?? []);
  return years.length === 1 ? (years[0] ?? '') : '';
}

const numbered = new Set(['second', 'third', 'fourth', 'fifth', 'next']);
const otherwise = new Set([
  'another',
  'other',
  'rival',
  'rivals',
  'neighbouring',
  'neighboring',
  'sister',
]);

/** A word before the figure sets it apart whatever it is; after it only one that means another owner. */
function anotherIn(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
): string {
  for (let at = start; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const nextDoor = word === 'next' && tokens[at + 1]?.lower === 'door';
    // 'the 14-storey tower next door'; in 'from the bakery next door through a wall 45 cm thick' it is not the wall's.
    const aside = nextDoor && [2, 3].some((back) => tokens[at - back]?.pos === 'ADP');
    if (nextDoor && !aside) return 'next door';
    // 'in a third of the 156 branches'
    const share = tokens[at - 1]?.lower === 'a' && tokens[at + 1]?.lower === 'of';
    const another = at < quantity.from && numbered.has(word) && !nextDoor && !share;
    if (otherwise.has(word) || another) return word;
  }
  return '';
}
