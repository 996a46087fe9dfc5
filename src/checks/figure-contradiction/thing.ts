import type { Token } from '../../text/document.ts';
import { isPlainPeople } from '../../text/scope-topic.ts';
import type { Figure } from './figure.ts';
import { keyOf } from './keys.ts';
import { linkedNoun, openedBy } from './linked-thing.ts';

/** What a figure counts or is the size of, as the words right beside it say. Tokens, the end exclusive. */
export interface Thing {
  /** Key of the noun, equal for words of one meaning; 'people' for any people. */
  readonly key: string;
  /** The noun itself. */
  readonly at: number;
  /** The phrase, its article left out. */
  readonly from: number;
  readonly to: number;
}

export const definite = new Set('the its their his her these those this that'.split(' '));

/** Words that end a noun phrase and all that narrows it. */
export const stops = new Set([
  ...[',', ';', ':', '—', '–', '(', ')', '"', '“', '”'],
  ...['and', 'but', 'or', 'while', 'as', 'because'],
]);

/** The thing of a figure in the sentence [start, end); nothing when no word beside it tells. */
export function thingOf(
  tokens: readonly Token[],
  figure: Figure,
  start: number,
  end: number,
): Thing | undefined {
  const { kind, attributive, from, to } = figure.quantity;
  const apposed = apposedThing(tokens, figure, start, end);
  if (apposed !== undefined) return apposed;
  if (isCompound(tokens, figure)) return compoundThing(tokens, to, end);
  if (kind === 'count') return countedThing(tokens, to, end);
  const run =
    attributive || kind === 'money' || kind === 'percent' ? runOf(tokens, to, end) : undefined;
  const held = kind === 'money' || (kind === 'measure' && tokens[to]?.lower === 'of');
  return (
    run ??
    ofThing(tokens, from, start) ??
    deedThing(tokens, to, end) ??
    (kind === 'money' ? doneThing(tokens, to, end) : undefined) ??
    (held ? heldThing(tokens, to, end) : undefined)
  );
}

const comparing = new Set(
  'above below higher lower longer shorter more less ahead behind from'.split(' '),
);

/** 'The contract, worth $2.4m,', 'The flats, 22 in all,', 'At €36m, the striker' */
function apposedThing(
  tokens: readonly Token[],
  { quantity }: Figure,
  start: number,
  end: number,
): Thing | undefined {
  const { kind, from, to } = quantity;
  const opened =
    kind === 'money' || kind === 'measure' ? openedBy(tokens, quantity, start) : undefined;
  if (opened !== undefined) return runOf(tokens, opened, end);
  // 'The 4.31-metre peak was 12 centimetres above the mark'
  if (comparing.has(tokens[to]?.lower ?? '')) return undefined;
  const noun =
    kind === 'count' ? countedInAll(tokens, from, to, end) : linkedNoun(tokens, kind, from, start);
  if (noun === undefined || noun < start) return undefined;
  const token = tokens[noun] as Token;
  const key = kind === 'count' ? countedKey(token) : keyOf(token);
  return { key, at: noun, from: noun, to: noun };
}

/** 'The flats, 22 in all,' */
function countedInAll(
  tokens: readonly Token[],
  from: number,
  to: number,
  end: number,
): number | undefined {
  const after = [to, to + 1].map((next) => (next < end ? tokens[next]?.lower : '')).join(' ');
  const all = /^(?:in all|in total|all told|altogether)\b/.test(after);
  return all && tokens[from - 1]?.text === ',' && tokens[from - 2]?.pos === 'NOUN'
    ? from - 2
    : undefined;
}

/** 'the 24-storey tower': a figure and its noun, joined. */
export function isCompound(tokens: readonly Token[], { quantity }: Figure): boolean {
  return quantity.kind === 'count' && tokens[quantity.to]?.text === '-';
}

/** Storeys; the tower narrows them. */
function compoundThing(tokens: readonly Token[], to: number, end: number): Thing | undefined {
  const part = tokens[to + 1];
  const named = part?.pos === 'NOUN' || part?.lower === 'strong';
  if (part === undefined || to + 2 >= end || !named) return undefined;
  return { key: keyOf(part), at: to + 1, from: to + 1, to: to + 2 };
}

/** '36 people', 'nine cut-off villages', '19 of the infections': the plural that comes first. */
function countedThing(tokens: readonly Token[], after: number, end: number): Thing | undefined {
  const ofThe = tokens[after]?.lower === 'of' && definite.has(tokens[after + 1]?.lower ?? '');
  const from = ofThe ? after + 2 : after;
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const token = tokens[at] as Token;
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    if (isPlural(token, tokens[at - 1], at === from) && !isKind(token, next))
      return { key: countedKey(token), at, from, to: at + 1 };
    if (!mayPrecede(token, tokens[at - 1])) return undefined;
  }
  return undefined;
}

/** People of a kind of their own: women are not men. */
const kinds = new Set(
  'man woman child girl boy company family household life body crew firefighter staff'.split(' '),
);

function countedKey(token: Token): string {
  return isPlainPeople(token.lemma) && !kinds.has(token.lemma) ? 'people' : keyOf(token);
}

const plurals = new Set(
  'people men women children staff police crew aircraft cattle sheep lives wolves mice'.split(' '),
);

const alike = new Set(['sheep', 'cattle', 'aircraft', 'staff', 'police', 'crew']);

/** '86 sheep farms': the farms are counted. */
function isKind({ lower }: Token, next: Token | undefined): boolean {
  return (
    alike.has(lower) &&
    next?.pos === 'NOUN' &&
    next.lower.endsWith('s') &&
    next.lemma !== next.lower
  );
}

function isPlural(
  { text, lower, lemma, pos }: Token,
  before: Token | undefined,
  first: boolean,
): boolean {
  if (/^[A-Z]{2,}s$/.test(text)) return true;
  if (plurals.has(lower) || (lower.endsWith('men') && pos === 'NOUN' && lemma !== lower))
    return true;
  if (!lower.endsWith('s') || lower.length < 4) return false;
  // '12 rebounds', '48 vacuum packs': no verb in it, whatever the tagger says.
  const inside = first || (before?.pos === 'NOUN' && before.lemma === before.lower);
  return (pos === 'NOUN' && lemma !== lower) || (inside && pos === 'VERB');
}

function mayPrecede({ pos, text, lower }: Token, before: Token | undefined): boolean {
  // 'all nine of the company's depots'
  if (/^['’]s?$/.test(lower)) return before?.pos === 'NOUN' || before?.pos === 'PROPN';
  // 'working and retired members'
  if (lower === 'and') return before?.pos === 'ADJ' || /(?:ed|ing)$/.test(before?.lower ?? '');
  if (['ADJ', 'NOUN', 'PROPN', 'ADV'].includes(pos) || text === '-') return true;
  return (
    (pos === 'VERB' && /(?:ed|ing|en)$/.test(lower)) || (pos === 'ADP' && before?.text === '-')
  );
}

/** After a figure these are nouns, whatever the tagger says. */
const nouns = new Set(
  'fine pay rise cut fall raise increase drop fitting repair walk ban wait'.split(' '),
);

/** The noun that ends a run of adjectives and nouns right after the figure. */
export function runOf(tokens: readonly Token[], from: number, end: number): Thing | undefined {
  let head = -1;
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1]?.pos ?? '';
    // 'the debt costs it dearly'
    if (head >= 0 && token.lower.endsWith('s') && (next === 'PRON' || next === 'DET')) break;
    // 'the £2.9bn five-year programme'
    if (token.pos === 'NUM' && head < 0 && tokens[at + 1]?.text === '-') at += 2;
    else if (token.pos === 'PROPN') head = tokens[head]?.pos === 'NOUN' ? head : at;
    else if (isNoun(token, at === from)) head = at;
    else if (token.pos === 'VERB' && /(?:ed|en)$/.test(token.lower) && head < 0 && next === 'NOUN')
      continue;
    else if (token.pos !== 'ADJ' && token.text !== '-') break;
  }
  return head < 0 ? undefined : { key: keyOf(tokens[head] as Token), at: head, from, to: head + 1 };
}

function isNoun({ pos, lower }: Token, first: boolean): boolean {
  return pos === 'NOUN' || nouns.has(lower) || (first && pos === 'VERB' && lower.endsWith('ing'));
}

/** 'the fall of 2.3 million barrels', 'a grant of £25,000' */
function ofThing(tokens: readonly Token[], from: number, start: number): Thing | undefined {
  const noun = tokens[from - 2];
  if (from - 2 < start || tokens[from - 1]?.lower !== 'of' || noun === undefined) return undefined;
  if (noun.pos !== 'NOUN' && !nouns.has(noun.lower)) return undefined;
  return { key: keyOf(noun), at: from - 2, from: from - 2, to: from - 1 };
}

const openers = new Set('the it they he she that its their his her'.split(' '));
const spending = new Set('cost costs spent raised paid lost'.split(' '));

/** 'the £3.4m the scheme cost', 'the six weeks it took' */
function deedThing(tokens: readonly Token[], after: number, end: number): Thing | undefined {
  // 'the £1.8m a year that the closure was supposed to save'
  const rated = ['a', 'an', 'per'].includes(tokens[after]?.lower ?? '');
  const from = rated ? after + 2 : after;
  if (!openers.has(tokens[from]?.lower ?? '') && tokens[from]?.pos !== 'PROPN') return undefined;
  for (let at = from + 1; at < Math.min(end, from + 9); at += 1) {
    const token = tokens[at] as Token;
    // 'was supposed to save', 'are to save'
    const leads = token.pos === 'VERB' || token.pos === 'AUX';
    const meant = leads && tokens[at + 1]?.lower === 'to' ? tokens[at + 2] : undefined;
    if (meant !== undefined && at + 2 < end)
      return { key: keyOf(meant), at: at + 2, from, to: at + 3 };
    if (token.pos === 'VERB' || spending.has(token.lower))
      return { key: keyOf(token), at, from, to: at + 1 };
    if (stops.has(token.lower)) return undefined;
  }
  return undefined;
}

const done = new Set('raised lent borrowed spent saved stolen paid invested seized'.split(' '));

/** 'the €43 million raised', 'the £2m lent to small firms' */
function doneThing(tokens: readonly Token[], to: number, end: number): Thing | undefined {
  const token = tokens[to];
  if (token === undefined || to >= end || !done.has(token.lower)) return undefined;
  return { key: keyOf(token), at: to, from: to, to: to + 1 };
}

/** 'the £7.9m in the general reserve', 'the 17 kilos of cocaine' */
function heldThing(tokens: readonly Token[], to: number, end: number): Thing | undefined {
  if (!['in', 'of', 'for', 'from'].includes(tokens[to]?.lower ?? '')) return undefined;
  const articled = ['the', 'its', 'their'].includes(tokens[to + 1]?.lower ?? '');
  const run = runOf(tokens, articled ? to + 2 : to + 1, end);
  return run === undefined ? undefined : { ...run, from: to + 1 };
}
