import type { TextDocument, Token } from '../../text/document.ts';
import { areOfOtherPartners, isOnlyMeant } from './apart.ts';
import { isOfOtherOwner } from './owners.ts';
import { isOutcome } from '../../text/scope-topic.ts';
import { isCalendar } from './evidence.ts';
import type { Figure } from './figure.ts';
import { contentOf, keyOf } from './keys.ts';
import { unnamed, type Mention } from './mention.ts';
import { narrowingEnd } from './narrowing.ts';
import { keysOf } from './said-in.ts';
import { thingOf } from './thing.ts';

/** Whether something says that the thing mentioned is not the one that `first` gives the size of. */
export function isToldApart(document: TextDocument, mention: Mention, first: Figure): boolean {
  const second = mention.figure;
  const [a, b] = [first.quantity, second.quantity];
  const plainly = [a, b].every(({ hedge }) => hedge === 'exact' || hedge === 'about');
  return (
    !plainly ||
    !haveOneRate(document, mention, first) ||
    isCountedNow(document, mention, first) ||
    isAdded(document, mention, first) ||
    isByThen(document, mention, first) ||
    isRenewed(document, mention, first) ||
    isOfOtherOwner(document, first, second) ||
    areReckonedApart(document, mention, first) ||
    (isOnlyMeant(document, first) && !isOnlyMeant(document, second)) ||
    areOfOtherPartners(document, a, b) ||
    hasPlanOfIt(document, mention) ||
    isOther(document, first) !== isOther(document, second) ||
    hasOtherVoice(document, mention, first) ||
    isOfOtherTime(document, mention, first) ||
    (isPlanned(document, first) && !isPlanned(document, second) && !isToBe(document, mention)) ||
    isChangedBetween(document, a, b) ||
    isOtherBetween(document, mention, first) ||
    isOfOtherPerson(document, mention, first) ||
    isPartOf(document, mention, first) ||
    isJoined(document, first, mention)
  );
}

/** A sum that is known says its rate anywhere: '£2m a year' … 'the £2m the closures save each year'. */
function haveOneRate(
  { tokens }: TextDocument,
  { figure, thing, from, to }: Mention,
  first: Figure,
): boolean {
  // 'the tunnel, which is 14 km long, … every half hour'
  const linked = thing.to < figure.quantity.from && figure.quantity.kind === 'measure';
  // 'They walk the 340-kilometre line once a month.'
  const [one, two] = [
    first.scope.rate,
    figure.quantity.attributive || linked ? '' : figure.scope.rate,
  ];
  if (one === two) return true;
  const unit = /^per (\w+)$/.exec(one)?.[1];
  return (
    two === '' &&
    unit !== undefined &&
    tokens
      .slice(from, to)
      .some(({ lower, index }) => lower === unit && rating.test(tokens[index - 1]?.lower ?? ''))
  );
}

const rating = /^(?:each|every|a|per)$/;
const adding = /^(?:bought|hired|opened|added|built|acquired|ordered|recruited|gained)$/;

/** 'The zoo bought three tigers. Its five tigers': those it had and those. */
function isAdded({ tokens }: TextDocument, { figure, from }: Mention, { scope }: Figure): boolean {
  const owned = /^(?:its|their|his|her|'s|’s)$/.test(tokens[from - 1]?.lower ?? '');
  return figure.quantity.kind === 'count' && owned && adding.test(scope.verb);
}

const hours =
  /^(?:noon|midday|midnight|dawn|dusk|nightfall|daybreak|morning|afternoon|evening|[01]?\d(?:[.:]\d\d)?(?:am|pm))$/;

/** 'At noon 60 flights had been cancelled.': more by the end of the day. */
function isByThen(
  { tokens, starts }: TextDocument,
  { figure }: Mention,
  { quantity }: Figure,
): boolean {
  if (quantity.kind !== 'count' || figure.quantity.value < quantity.value) return false;
  return tokens
    .slice(starts[quantity.sentence], quantity.from)
    .some(
      ({ lower }, at, opening) =>
        hours.test(lower) && /^(?:at|by|before|of)$/.test(opening[at - 1]?.lower ?? ''),
    );
}

const tocome = /^(?:would|will|must|should|new|proposed|draft|planned)$/;

/** 'The limit is 80.' 'The new 60 km/h limit': only a limit that is to come is the new one. */
function isRenewed(
  { tokens, starts }: TextDocument,
  { figure, from }: Mention,
  { quantity }: Figure,
): boolean {
  const fresh = tokens.slice(from, figure.quantity.from + 1).some(({ lower }) => lower === 'new');
  if (!fresh) return false;
  const there = tokens.slice(starts[quantity.sentence], starts[quantity.sentence + 1]);
  return (
    !there.some(({ lower }) => tocome.test(lower)) ||
    there.some(({ lower }) => /^(?:present|current|existing|old|today|now)$/.test(lower))
  );
}

const reckoned = /^(?:including|excluding|gross|net|plus)$/;
const added = /^(?:tax|taxes|interest|inflation|fees|add-ons|costs)$/;

/** 'After tax the prize', 'including debt', 'with interest': one sum reckoned in two ways. */
function areReckonedApart(
  { tokens, starts }: TextDocument,
  { figure }: Mention,
  { quantity }: Figure,
): boolean {
  if (quantity.kind !== 'money') return false;
  const [one, two] = [quantity, figure.quantity].map(({ sentence }) =>
    tokens
      .slice(starts[sentence], starts[sentence + 1])
      .some(
        ({ lower, index }) =>
          reckoned.test(lower) ||
          (added.test(lower) && /^(?:with|after|before)$/.test(tokens[index - 1]?.lower ?? '')),
      ),
  );
  return one !== two;
}

/** 'the 24 cabins in the plan' */
function hasPlanOfIt({ tokens }: TextDocument, { figure, thing, to }: Mention): boolean {
  return (
    figure.quantity.kind === 'count' &&
    tokens.slice(thing.to, to).some(({ lower }) => /^(?:plan|target|programme)s?$/.test(lower))
  );
}

const nowadays = new Set(['now', 'today', 'currently', 'nowadays']);

/** 'In 2019 it had 120 branches' … 'It now has staff in each of its 95': as many as there are now. */
function isCountedNow(
  { tokens, starts }: TextDocument,
  { figure: { quantity } }: Mention,
  { scope }: Figure,
): boolean {
  const past = /^\d{4}/.test(scope.periodKey) || /^(?:had|was|were)$/.test(scope.verb);
  return (
    quantity.kind === 'count' &&
    past &&
    tokens
      .slice(starts[quantity.sentence], starts[quantity.sentence + 1])
      .some(({ lower }) => nowadays.has(lower))
  );
}

const counting =
  /^(?:count(?:s|ed|ing)?|puts?|putting|estimat|claim|record(?:s|ed)$|list(?:s|ed)$|register|gives?$|gave$|given$|accord)/;

/** 'Police counted 12, the union says the 20 arrests': two sources of one count are a dispute. */
function hasOtherVoice(
  { tokens, starts }: TextDocument,
  { figure, by }: Mention,
  { scope: one }: Figure,
): boolean {
  const { scope: two, quantity } = figure;
  const outcome = isOutcome(two.topic);
  if (outcome && (one.moving || two.moving)) return true;
  const counted = quantity.kind === 'count' && by !== 'partitive' && isCounting();
  return (outcome || counted) && one.voice !== two.voice && one.voice !== '' && two.voice !== '';

  function isCounting(): boolean {
    return tokens
      .slice(starts[quantity.sentence], starts[quantity.sentence + 1])
      .some(({ lower }) => counting.test(lower));
  }
}

/** Only a time inside the mention, or at the head of its sentence, is its own: 'The 5% rise takes effect in April'. */
function isOfOtherTime(document: TextDocument, mention: Mention, first: Figure): boolean {
  const [x, y] = [first.scope.periodKey, mention.figure.scope.periodKey];
  if (isOfOtherYear(document, mention, first)) return true;
  if (x === y) return false;
  // What a reserve or a debt holds changes from year to year.
  const settled = dealt.test(mention.thing.key);
  if (mention.figure.quantity.kind === 'money' && !settled && /^\d{4}(?!-\d\d-)/.test(x))
    return true;
  const both = x !== '' && y !== '';
  // 'killing all six aboard' in another year: nothing but the deed makes them one.
  if (both && mention.thing.key === unnamed) return true;
  const where = whereDated(document, mention);
  if (where === 'ahead' && byYear.test(y)) return true;
  if (where === 'inside') return both || isCalendar(y);
  // 'In 2021 it got back a third of the £1.6m that it lost': a year of its own.
  if (where === 'ahead' && mention.figure.quantity.kind === 'money' && !settled && isCalendar(y))
    return true;
  return where === 'ahead' && both && mention.by !== 'partitive';
}

const byYear = /^by (?:FY )?\d{4}/;

function whereDated(
  { starts }: TextDocument,
  { figure, from, to }: Mention,
): 'inside' | 'ahead' | '' {
  const { period } = figure.scope;
  if (period === undefined) return '';
  // 'Pupils from the 38 closed schools now travel'
  if (period.from >= from && period.from < to + Number(period.key !== 'now')) return 'inside';
  return period.from < (starts[figure.quantity.sentence] ?? 0) + 3 && period.to <= from
    ? 'ahead'
    : '';
}

/** Sums that are agreed once: see `kin`. */
const dealt = /^(?:loan|fine|grant|contract|prize|buy|ransom|takeov|acquisi|sell)/;

const isBy = ({ lower }: Token) => lower === 'by';

/** 'the 436,219 people who came out in 2008': a year that the first sentence does not name. */
function isOfOtherYear(
  document: TextDocument,
  { figure, from, to }: Mention,
  { quantity }: Figure,
): boolean {
  const { tokens, starts } = document;
  const year = tokens.slice(from, to).find(({ text }) => /^(?:1[89]|20)\d\d$/.test(text));
  if (year === undefined) return false;
  // 'at all nine depots by 2027': as many as there are now, or more.
  const fewer = figure.quantity.value < quantity.value;
  if (fewer && tokens.slice(Math.max(from, year.index - 4), year.index).some(isBy)) return false;
  const sentence = tokens.slice(starts[quantity.sentence], starts[quantity.sentence + 1]);
  return !sentence.some(({ text }) => text === year.text);
}

/** 'a second plant', 'another': said before the figure or right after it. */
function isOther({ tokens, starts }: TextDocument, { quantity, scope }: Figure): boolean {
  if (scope.another === '') return false;
  const word = scope.another.split(' ')[0];
  for (let at = starts[quantity.sentence] ?? 0; at < quantity.to + 4; at += 1)
    if (tokens[at]?.lower === word) return true;
  return false;
}

const plans = new Set(
  (
    'plan planned plans hope hoped hopes aim aims aimed target targets expected expects proposed asked ' +
    'sought wanted budgeted initially originally could might may capacity maximum minimum limit'
  ).split(' '),
);

function isPlanned({ tokens, starts }: TextDocument, { quantity }: Figure): boolean {
  const end = Math.min(starts[quantity.sentence + 1] ?? tokens.length, quantity.to + 8);
  for (let at = Math.max(starts[quantity.sentence] ?? 0, quantity.from - 10); at < end; at += 1) {
    const { text, lower } = tokens[at] as Token;
    if (at > quantity.to && text === ',') return false;
    // 'voted against the plan': it is no plan that they voted
    const voted = /^(?:against|for|over|opposed)$/.test(tokens[at - 2]?.lower ?? '');
    if (plans.has(lower) && text !== 'May' && !voted) return true;
  }
  return false;
}

/** 'the 68 houses would be built': planned as well. */
function isToBe({ tokens }: TextDocument, { thing, to }: Mention): boolean {
  // A limit is a limit in both.
  if (thing.key === 'limit') return true;
  return /^(?:would|will|to|should|could|may|might)$/.test(tokens[to]?.lower ?? '');
}

type Place = Pick<Figure['quantity'], 'sentence' | 'kind'>;

const changes = new Set(
  'reduced cut shortened extended lengthened prolonged increased lowered'.split(' '),
);

/** 'On appeal it was cut': a time or a share that changed between the two. */
function isChangedBetween({ tokens, starts }: TextDocument, a: Place, b: Place): boolean {
  if (b.kind !== 'duration' && b.kind !== 'percent') return false;
  const from = Math.max(starts[a.sentence] ?? 0, starts[b.sentence - 2] ?? 0);
  return tokens.slice(from, starts[b.sentence + 1]).some(({ lower }) => changes.has(lower));
}

const disputes = /^(?:disputes?|disputed|denies|denied|contests?|contested|disagrees?|disagreed)$/;
const introduces = new Set(['second', 'another', 'separate']);
const steps = new Set('rise increase cut fall drop year month week day time'.split(' '));

/** 'A second survey was out', 'The hospital disputes it': told between the two. */
function isOtherBetween(
  document: TextDocument,
  { figure, thing, bounds }: Mention,
  first: Figure,
): boolean {
  const { tokens, starts } = document;
  const [a, b] = [first.quantity, figure.quantity];
  const said = keysOf(document)(a.sentence);
  // 'another container' of a story of one; not 'the second half'
  const isSuch = (next: Token | undefined) => {
    const key = next === undefined ? '' : keyOf(next);
    return (said.has(key) || bounds.has(key) || key === thing.key) && !steps.has(next?.lemma ?? '');
  };
  return tokens.slice(starts[a.sentence + 1], starts[b.sentence + 1]).some(
    ({ lower, sentence, index }) =>
      // 'In June it lent more.'
      (lower === 'more' && isSuch(tokens[index - 1]) && tokens[index + 1]?.lower !== 'than') ||
      (disputes.test(lower) && (sentence < a.sentence + 3 || sentence > b.sentence - 3)) ||
      (introduces.has(lower) &&
        sentence < b.sentence &&
        sentence >= b.sentence - 3 &&
        [index + 1, index + 2].some((at) => isSuch(tokens[at]))),
  );
}

/** 'The nurse got less. Her 15-month sentence': somebody else came between. */
function isOfOtherPerson(
  document: TextDocument,
  { figure, from }: Mention,
  first: Figure,
): boolean {
  const { tokens, starts } = document;
  if (!['his', 'her'].includes(tokens[from - 1]?.lower ?? '')) return false;
  const before = figure.quantity.sentence - 1;
  if (before <= first.quantity.sentence) return false;
  const opening = starts[before] ?? 0;
  const articled = ['the', 'a'].includes(tokens[opening]?.lower ?? '');
  const who = tokens[articled ? opening + 1 : opening];
  if (who === undefined || !['NOUN', 'PROPN'].includes(who.pos)) return false;
  return !tokens
    .slice(starts[Math.max(0, first.quantity.sentence - 2)], starts[first.quantity.sentence + 1])
    .some(({ lower }) => lower === who.lower);
}

const within = new Set('in at from on for with'.split(' '));

/** '900 readers in the town' are some of 'all 1,200 readers'. */
function isPartOf(document: TextDocument, { figure, bounds }: Mention, first: Figure): boolean {
  const { kind, value } = figure.quantity;
  if (kind !== 'count' || value < first.quantity.value) return false;
  if ([...bounds].some((word) => keysOf(document)(first.quantity.sentence).has(word))) return false;
  const { tokens, starts } = document;
  const { sentence } = first.quantity;
  const end = starts[sentence + 1] ?? tokens.length;
  const thing = thingOf(tokens, first, starts[sentence] ?? 0, end);
  if (thing === undefined || !within.has(tokens[thing.to]?.lower ?? '')) return false;
  // 'seven ports on its way south'
  if (/^(?:its|their|his|her)$/.test(tokens[thing.to + 1]?.lower ?? '')) return false;
  return contentOf(tokens, thing.to, narrowingEnd(tokens, thing.to, end)).some(
    (word) => !bounds.has(keyOf(word)),
  );
}

/** 'She would govern with two smaller parties. The three parties …', 'He introduced the two men. The three men …': one more. */
function isJoined(
  { tokens }: TextDocument,
  { quantity: first }: Figure,
  { figure: { quantity: second }, bounds }: Mention,
): boolean {
  const before = tokens[first.from - 1]?.lower ?? '';
  return (
    second.value === first.value + 1 &&
    (before === 'with' || (before === 'the' && first.value < 5 && bounds.size === 0))
  );
}
