import type { TextDocument, Token } from '../../text/document.ts';
import { kin } from '../../text/kin.ts';
import { stem } from '../../text/stems.ts';
import { isOfDealing, isOfSpan } from './dealings.ts';
import type { Figure } from './figure.ts';
import { isPeople, keyOf } from './keys.ts';
import { unnamed, type Mention } from './mention.ts';
import { keysOf } from './said-in.ts';
import { isCompound, thingOf, type Thing } from './thing.ts';

/** The thing that the words beside the figure name. */
export function ownThing({ tokens, starts }: TextDocument, figure: Figure): Thing | undefined {
  const { sentence } = figure.quantity;
  return thingOf(tokens, figure, starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length);
}

/** Whether a figure is of the thing mentioned: its own noun, or a word close by that names it. */
export function isOf(document: TextDocument, figure: Figure, mention: Mention): boolean {
  const { thing, figure: second } = mention;
  const { quantity, scope } = figure;
  if (quantity.ranged || quantity.form === 'fraction' || scope.quoted || scope.listed) return false;
  const own = ownThing(document, figure);
  if (own === undefined && isOfThem(document, figure)) return mention.behind.size > 2;
  if (own?.key === thing.key || isSuch(own, thing)) return true;
  if (thing.key === unnamed) return own !== undefined && own.at > quantity.to - 1;
  const { kind } = second.quantity;
  if (kind === 'count' && isOfDeed(document, figure, thing, own)) return true;
  if (kind === 'count' && isOfBody(document, figure, mention, own)) return true;
  if (kind === 'count' && isOneEach(mention, own)) return true;
  // 'employs 2,300 people' … 'its 3,200 staff'
  if (kind === 'count')
    return thing.key === 'staff' && own?.key === 'people' && /^employ/.test(scope.verb);
  if (
    kind === 'money' &&
    (isOfSpan(document, figure, mention) || isOfDealing(document, figure, mention))
  )
    return true;
  if (kind === 'percent' || own?.from === quantity.to) return false;
  return isNamedBy(document, figure, thing.key);
}

/** 'Thirty-eight of them took the paper' … 'the 41 who sat it' */
function isOfThem({ tokens }: TextDocument, { quantity }: Figure): boolean {
  return tokens[quantity.to]?.lower === 'of' && tokens[quantity.to + 1]?.lower === 'them';
}

const wider: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  [
    ['animal', 'dog cat horse cattle cow sheep goat pig donkey puppy hen bird camel'],
    ['vehicle', 'lorry car van bus taxi tractor ambulance motorcycle'],
    ['building', 'home house flat barn school factory shop'],
    ['drug', 'cocaine heroin cannabis methamphetamine pill tablet'],
    ['body', 'people climb man woman child'],
  ].map(([whole = '', words = '']) => [
    kin(whole),
    new Set(words.split(' ').map((word) => kin(word))),
  ]),
);

/** 'twenty-two dogs' … 'the 27 animals' */
function isSuch(own: Thing | undefined, { key }: Thing): boolean {
  return own !== undefined && (wider[key]?.has(own.key) ?? false);
}

const deedNouns = new Set(
  'redundancy dismissal arrest rescue death killing injury expulsion eviction resignation cancellation conviction'
    .split(' ')
    .map((word) => kin(word)),
);

const agents = /(?:ees?|[eo]rs?)$/;
const suffered = new Set(['rescue', 'arrest', 'sentence', 'kill', 'sav', 'carry']);
const taken = new Set(['which', 'whom', 'them', 'those', 'these']);

/** 'arrested nine people' … 'all eleven detainees'; 'nine of which ended in a collision' … 'the 11 collisions' */
function isOfDeed(
  document: TextDocument,
  figure: Figure,
  thing: Thing,
  own: Thing | undefined,
): boolean {
  const { tokens } = document;
  const { quantity } = figure;
  if (own === undefined)
    return (
      tokens[quantity.to]?.lower === 'of' &&
      taken.has(tokens[quantity.to + 1]?.lower ?? '') &&
      keysOf(document)(quantity.sentence).has(thing.key)
    );
  const deed = kin(thing.key);
  // '85 drivers will be made redundant' … 'the 95 redundancies'
  if (deedNouns.has(deed) && !agents.test(tokens[thing.at]?.lower ?? ''))
    return own.at >= quantity.to && keysOf(document)(quantity.sentence).has(deed);
  return (
    own.key === 'people' &&
    !isPeople(thing.key) &&
    agents.test(tokens[thing.at]?.lower ?? '') &&
    // Rescuers are not those rescued.
    (!/rs?$/.test(tokens[thing.at]?.lower ?? '') || !suffered.has(deed)) &&
    keysOf(document)(quantity.sentence).has(deed)
  );
}

const single = new Set(
  ['job', 'vote', 'home', 'post', 'respons', 'infection', 'licence', 'visa', 'arrest'].map((word) =>
    kin(word),
  ),
);

/** '310 jobs' … 'the 340 workers who lose their jobs'; 'by seven votes' … 'the eight members who voted': one for each of them. */
function isOneEach({ thing, behind }: Mention, own: Thing | undefined): boolean {
  return own !== undefined && behind.has(own.key) && single.has(own.key) && thing.key !== own.key;
}

const room = new Set(['capacity', 'seat', 'seater'].map((word) => kin(word)));
const holds = /^(?:holds?|held|seats?|seated|accommodates?)$/;
const bodies = new Set(['member', 'strong', 'person', 'man', 'woman']);

/** '21 councillors' … 'the 19-member council'; 'the choir has 46 singers' … 'the 52-strong choir' */
function isOfBody(
  { tokens }: TextDocument,
  figure: Figure,
  { figure: second, thing }: Mention,
  own: Thing | undefined,
): boolean {
  const body = tokens[thing.to];
  if (body?.pos === 'NOUN' && room.has(thing.key) && holds.test(figure.scope.verb))
    return figure.scope.subject === stem(body.lemma);
  if (own === undefined || body?.pos !== 'NOUN' || !isCompound(tokens, second)) return false;
  if (!bodies.has(tokens[thing.at]?.lower ?? '')) return false;
  const named = body.lower.length > 4 && (tokens[own.at]?.lower ?? '').startsWith(body.lower);
  const has = figure.scope.subject === stem(body.lemma) && /^ha(?:s|ve)$/.test(figure.scope.verb);
  return named || has;
}

const stretches = new Set(
  'part half section stage phase stretch portion third quarter rest most remainder end wing leg segment'.split(
    ' ',
  ),
);

/** 'the first stage of the cycleway' */
function isStretchOf(tokens: readonly Token[], noun: number, start: number): boolean {
  for (let at = noun - 1; at > Math.max(start, noun - 4); at -= 1)
    if (tokens[at]?.lower === 'of') return stretches.has(tokens[at - 1]?.lemma ?? '');
  return false;
}

/** 'a wall 45 centimetres thick', 'jailed for 14 years', 'nine hours to fit it' */
function isNamedBy({ tokens, starts }: TextDocument, { quantity }: Figure, key: string): boolean {
  const start = Math.max(starts[quantity.sentence] ?? 0, quantity.from - 8);
  const end = Math.min(starts[quantity.sentence + 1] ?? tokens.length, quantity.to + 5);
  for (let at = quantity.from - 1; at >= start; at -= 1) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) break;
    if (isNamed(tokens[at])) return !isStretchOf(tokens, at, start);
  }
  for (let at = quantity.to; at < end; at += 1) {
    if (/^[;:,]$/.test(tokens[at]?.text ?? '')) break;
    if (isNamed(tokens[at])) return true;
  }
  return false;

  function isNamed(token: Token | undefined): boolean {
    const own = token === undefined ? '' : keyOf(token);
    return own === key || (wider[key]?.has(own) ?? false);
  }
}
