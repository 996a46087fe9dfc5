import type { TextDocument, Token } from '../../text/document.ts';
import type { Figure } from './figure.ts';
import { isAside, opensWithWhole } from './apart.ts';
import { contentOf, keyOf } from './keys.ts';
import { openedBy } from './linked-thing.ts';
import { isTime, narrowingEnd } from './narrowing.ts';
import { definite, isCompound, runOf, thingOf, type Thing } from './thing.ts';

/** A figure that speaks of its thing as one that the reader has met. */
export interface Mention {
  readonly figure: Figure;
  readonly thing: Thing;
  /** 'two of the 13', 'all 36', 'the 60-centimetre wall', 'each six-hour fitting', 'callers who rent their homes'. */
  readonly by: 'partitive' | 'all' | 'definite' | 'compound' | 'alike';
  /** Tokens of the whole mention, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Keys of the words that narrow the thing: 'rescued', 'boat'. */
  readonly bounds: ReadonlySet<string>;
  /** Those of them that stand behind the thing and are no names, each with the word beside it. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
}

/** Words that say no more than that a thing is the one spoken of. */
const meant = new Set(
  (
    'due marked earmarked set scheduled listed involved concerned question proposed planned named mentioned cited ' +
    'forecast expected projected estimated counted given told fleet chain network buy use get rely depend belong'
  ).split(' '),
);

/** Reads the figure as a mention of something known; nothing when its words do not say so. */
export function readMention({ tokens, starts }: TextDocument, figure: Figure): Mention | undefined {
  const { quantity } = figure;
  const start = starts[quantity.sentence] ?? 0;
  const end = starts[quantity.sentence + 1] ?? tokens.length;
  const thing = thingOf(tokens, figure, start, end) ?? unnamedThing(tokens, figure, end);
  if (thing === undefined) return undefined;
  const told = thing.at < quantity.from;
  const lead = leadOf(tokens, told ? thing.from : quantity.from, start, told);
  const opened = openedBy(tokens, quantity, start) === thing.from ? 'definite' : undefined;
  const by = lead?.by ?? opened ?? (isPlainlyKnown(tokens, figure, start) ? 'compound' : undefined);
  const from = lead?.from ?? quantity.from;
  const last = Math.max(thing.to, quantity.to, ownerEnd(tokens, figure, thing, end));
  const after = isYearly(tokens, last) || isOfThose(tokens, last) ? last + 2 : last;
  const plain = thing.to < quantity.from - 1 || isWithMeans(tokens, figure, thing, after);
  const to = plain ? after : narrowingEnd(tokens, after, end);
  for (let at = from; at < to; at += 1) if (isOther(tokens, at, thing, to)) return undefined;
  if (opensWithWhole(tokens, start)) return undefined;
  if (isAside(tokens.slice(to, Math.min(end, to + 4)))) return undefined;
  const words = [
    ...contentOf(tokens, start, placeEnd(tokens, start, from)),
    // 'the gap, which staff put at $26m': who put it narrows nothing.
    ...contentOf(
      tokens,
      from,
      told ? complementEnd(tokens, thing.at, quantity.from) : quantity.from,
    ),
    ...contentOf(tokens, quantity.to, to),
  ].filter(({ index }) => index !== thing.at);
  // 'the 58 witnesses who had not', 'the six climbers below': narrowed by nothing to be found elsewhere.
  const mute = to > after && !words.some(({ index }) => index >= after);
  if (mute && !isTime(tokens, after, to)) return undefined;
  // '1,250 callers who rent their homes' twice: as good as known when every word comes again.
  const clause = /^(?:who|that|which|whose)$/.test(tokens[after]?.lower ?? '');
  const spelledOut = clause && words.filter(({ index }) => index >= after).length > 1;
  if (by === undefined && !spelledOut) return undefined;
  // 'the 30 people listed by the army': its list, not the story's.
  const isMeant = ({ lower, index }: Token) =>
    lower === 'new' || (meant.has(lower) && tokens[index + 1]?.lower !== 'by');
  const narrowing = words.filter((word) => !isMeant(word));
  const behind = narrowing.filter(({ index, pos }) => index >= after && pos !== 'PROPN');
  return {
    figure,
    thing,
    by: by ?? 'alike',
    from,
    to,
    bounds: new Set(narrowing.map(keyOf)),
    behind: new Map(behind.map((word) => [keyOf(word), besideOf(tokens, word)])),
  };
}

/** 'waiting list': one phrase, of two words; 'by' of 'listed by'. */
function besideOf(tokens: readonly Token[], { index }: Token): readonly string[] {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return [before === undefined ? '' : keyOf(before), after?.lower === 'by' ? 'by' : ''];
}

/** The end of 'grant from the state' in 'the grant from the state, of €1.7m'. */
function complementEnd(tokens: readonly Token[], at: number, end: number): number {
  let to = at + 1;
  while (to < end && !/^(?:,|which|worth|is|was)$/.test(tokens[to]?.lower ?? '')) to += 1;
  return to;
}

/** 'finance the $2.7bn takeover with debt', 'spend the ₹280 crore on warehouses': what is done with it */
function isWithMeans(
  tokens: readonly Token[],
  { quantity }: Figure,
  thing: Thing,
  at: number,
): boolean {
  return (
    tokens[thing.at]?.pos !== 'VERB' &&
    quantity.kind === 'money' &&
    /^(?:with|on)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.pos === 'NOUN'
  );
}

/** Key of a thing that has no noun: whatever was counted with the same deed. */
export const unnamed = '*';

/** 'the ten who opposed it', 'all eleven of those arrested', 'the 46 cancelled' */
function unnamedThing(
  tokens: readonly Token[],
  { quantity }: Figure,
  end: number,
): Thing | undefined {
  const { kind, to } = quantity;
  if (kind !== 'count' || to + 1 >= end) return undefined;
  const next = tokens[isOfThose(tokens, to) ? to + 2 : to];
  if (next === undefined) return undefined;
  const told = next.pos === 'VERB' && /(?:ed|en|wn|ost|ut|nt)$/.test(next.lower);
  if (!told && !/^(?:who|that|which|whose|on|aboard|in)$/.test(next.lower)) return undefined;
  return { key: unnamed, at: to - 1, from: to, to };
}

function isOfThose(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'those';
}

/** 'the £2m the closures save each year', 'forecast to lose this year' */
function isYearly(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]].map((token) => token?.lower ?? '');
  return (
    /^(?:each|every|this|a|per)$/.test(first ?? '') &&
    /^(?:year|month|week|day)$/.test(second ?? '')
  );
}

/** 'the 24-storey tower': the tower belongs to what narrows the storeys. */
function ownerEnd(tokens: readonly Token[], figure: Figure, { to }: Thing, end: number): number {
  return isCompound(tokens, figure) ? (runOf(tokens, to, end)?.to ?? to) : to;
}

const whole = new Set(['all', 'both']);
const hedging = new Set(
  'about around roughly some nearly almost approximately estimated just over'.split(' '),
);

/** The 'the', 'all' or name before a figure, adjectives and hedges between, and where what follows it begins. */
function leadOf(
  tokens: readonly Token[],
  from: number,
  start: number,
  told: boolean,
): Pick<Mention, 'by' | 'from'> | undefined {
  for (let at = from - 1; at >= Math.max(start, from - 4); at -= 1) {
    const { lower, pos } = tokens[at] as Token;
    if (whole.has(lower)) return { by: 'all', from: at + 1 };
    // 'said that 2,750 families'
    if (lower === 'that' && pos === 'SCONJ') return undefined;
    if (definite.has(lower)) return { by: definiteness(tokens, at, start), from: at + 1 };
    // 'Merriweather's 12 rebounds': whose they are narrows them.
    if (lower === "'s" || lower === "'") return { by: 'definite', from: Math.max(start, at - 1) };
    // 'the evacuated residents, 290 in all'
    const participle = told && pos === 'VERB' && /(?:ed|en)$/.test(lower);
    if (pos !== 'ADJ' && !participle && !hedging.has(lower)) return undefined;
  }
  return undefined;
}

const shares = new Set('each none one most some many any few several half all both'.split(' '));

/** Of the word at `at`: 'two of the 13', 'all the 13', 'the 13'. */
function definiteness(tokens: readonly Token[], at: number, start: number): Mention['by'] {
  const before = at > start ? (tokens[at - 1]?.lower ?? '') : '';
  if (whole.has(before)) return 'all';
  const share = at - 2 < start ? undefined : tokens[at - 2];
  if (before !== 'of' || share === undefined) return 'definite';
  return share.pos === 'NUM' || shares.has(share.lower) ? 'partitive' : 'definite';
}

/** 'each six-hour fitting', 'After an eight-week trial, jurors', a line 'seven-course menu': known without a 'the'. */
function isPlainlyKnown(tokens: readonly Token[], figure: Figure, start: number): boolean {
  const { quantity, scope } = figure;
  const counted = isCompound(tokens, figure);
  if (quantity.kind === 'count' && isHad(tokens, figure, start)) return true;
  if (!quantity.attributive && !counted) return false;
  const before = tokens[quantity.from - 1]?.lower ?? '';
  if (quantity.from > start && ['each', 'every'].includes(before)) return true;
  if (counted && scope.listed) return true;
  return (
    quantity.kind === 'duration' &&
    quantity.from - 2 === start &&
    ['a', 'an'].includes(before) &&
    ['after', 'following', 'during'].includes(tokens[start]?.lower ?? '')
  );
}

/** 'With 9,100 homes, the company will spend'; not 'With 20 looms, its neighbour'. */
function isHad(tokens: readonly Token[], { quantity }: Figure, start: number): boolean {
  if (quantity.from - 1 !== start || tokens[start]?.lower !== 'with') return false;
  const comma = tokens.slice(quantity.to, quantity.to + 4).find(({ text }) => text === ',');
  const owner = comma === undefined ? undefined : tokens[comma.index + 1];
  return owner !== undefined && (/^(?:the|it|they)$/.test(owner.lower) || owner.pos === 'PROPN');
}

const others = new Set(
  (
    'other others remaining additional extra further first last next second third another more new old ' +
    'previous earlier later former rival same average only rest separate different top leading ' +
    'needed required necessary remain remains remained'
  ).split(' '),
);

/** 'the 13 others', 'the ban this time', 'in the week before' */
function isOther(
  tokens: readonly Token[],
  at: number,
  { at: head, key }: Thing,
  to: number,
): boolean {
  const word = tokens[at]?.lower ?? '';
  const again = at > head && word === 'this' && !isYearly(tokens, at);
  // 'the 19 cylinders in their new cabinet': the cabinet is new. 'longer than a year': some of them.
  const narrower = at > head && word === 'than';
  // 'the new 99-decibel ceiling': of a rule that is to come
  const fresh = word === 'new' && (at > head || key === 'limit');
  if ((others.has(word) && !fresh) || again || narrower) return true;
  return at === to - 1 && /^(?:before|after|ago)$/.test(word);
}

const places = new Set('in at on across near outside inside along around under for'.split(' '));

/** 'In the lower valley, the nine villages': a place at the head of the sentence narrows too. */
function placeEnd(tokens: readonly Token[], start: number, from: number): number {
  if (!places.has(tokens[start]?.lower ?? '')) return start;
  for (let at = start; at < from; at += 1)
    if (tokens[at]?.text === ',' || /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? ''))
      // 'At the gate, relatives of the four men': the relatives are there.
      return from - at < 4 ? at : start;
  return Math.max(start, from - 1);
}
