import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { inUnitOf, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import type { SentenceView } from './sentence-view.ts';

/** A number with nothing of its own that it counts: 'nine for Tomas', 'York 30,', 'a further nine'. */
const bare =
  /^(?:[,.;:)]| - (?=[a-z]+ (?:and|,))|,? and | (?:for|in|at|from|by|to|on|of|with|against|more|further|before|now|since|today|last|this|then|ago|who|were|was|as|under|over|aboard|after|when|went|go|came|followed|had|have|has|are|is|will|would|did|live|[a-z]{3,}ed)\b|\s*$)/;
/** Sorts of people and outcomes, which are counted together. */
const sorts =
  /^ (?:[a-z]+ )?(?:men|women|children|boys|girls|adults|crew|passengers|soldiers|civilians|pupils|teachers|nurses|doctors|officers|police officers|workers|wins?|draws?|defeats?|losses|gold|silver|bronze|yes|no|abstentions?)\b/;

/** A figure of a list in the unit of its whole, which it may leave out; nothing when it is of something else. */
export function inListOf(total: Figure, item: Figure): Quantity | undefined {
  const { quantity, right } = item;
  const whole = total.quantity;
  // 'four runs: a two-run single and a three-run homer'
  const adjective = /^ - ([a-z]+)\b/.exec(right)?.[1];
  if (adjective !== undefined)
    return whole.kind === 'count' && countedBy(total).includes(stem(`${adjective}s`))
      ? quantity
      : undefined;
  if (whole.kind === 'count') {
    if (quantity.kind !== 'count') return undefined;
    const own = countedBy(item);
    const same = own.some((word) => countedBy(total).includes(word));
    return same || bare.test(right) || sorts.test(right) ? quantity : undefined;
  }
  if (!['money', 'duration', 'measure'].includes(whole.kind)) return undefined;
  const alike = inUnitOf(whole, item);
  if (alike !== undefined) return alike;
  const unsaid = quantity.kind === 'count' && bare.test(right) && quantity.value < whole.value;
  return unsaid ? { ...quantity, kind: whole.kind, unit: whole.unit } : undefined;
}

/** Words of one row cannot be said of one thing at one time. */
const rows = [
  'elevated underground overground surface',
  'electric diesel petrol hydrogen hybrid steam gas-powered',
  'public private state-owned',
  'urban rural',
  'full empty half-empty',
  'occupied vacant empty unoccupied',
  'owned rented leased',
  'domestic foreign overseas international',
  'civilian military',
  'civilians soldiers troops police fighters',
  'alive dead',
  'survived died',
  'married single divorced widowed unmarried',
  'open closed shut',
  'passed failed',
  'won drew drawn lost',
  'finished retired pulled fell unseated',
  'convicted acquitted cleared',
  'guilty innocent',
  'full-time part-time',
  'permanent temporary',
  'indoor outdoor',
  'seated standing',
  'vaccinated unvaccinated',
  'male female',
  'males females',
  'boys girls',
  'men women',
  'adults children babies infants',
  'passengers crew',
  'pupils teachers',
  'paid unpaid',
  'working broken',
  'primary secondary',
  'gold silver bronze',
  'red white rosé',
  'black white',
  'brick wooden timber stone concrete',
  'wooden steel',
  'northbound southbound eastbound westbound',
  'inbound outbound',
  'left-handed right-handed',
  'morning afternoon evening',
  'for favour favor yes backed supported against opposed no abstained abstain abstentions spoiled spoilt invalid blank undecided absent',
  'approved rejected refused',
  'accepted rejected refused declined',
  'granted refused',
  'upheld dismissed',
  'land sea air',
  'members public visitors',
  'sopranos altos tenors basses',
  'renewed expired',
  'first-class second-class',
  'sold unsold',
  'stayed left',
  'singles doubles',
].map((row) => new Set(row.split(' ')));
/** Words of one row of the table that mean the same side. */
const same: Readonly<Record<string, string>> = {
  favour: 'for',
  favor: 'for',
  yes: 'for',
  backed: 'for',
  supported: 'for',
  opposed: 'against',
  no: 'against',
  abstain: 'abstained',
  abstentions: 'abstained',
};

/** Whether each part is of another one of things that nothing can be two of: girls and boys, for and against. */
export function areOpposites(items: readonly Figure[]): boolean {
  const tails = items.map((item, at) => wordsOf(item, at === items.length - 1));
  return rows.some((row) => {
    const own = tails.map((tail) => tail.find((word) => row.has(word)));
    const sides = own.map((word) => (word === undefined ? '' : (same[word] ?? word)));
    return !sides.includes('') && new Set(sides).size === sides.length;
  });
}

/** The first words of a part, up to the next one or a stop. */
function wordsOf({ right }: Figure, isLast: boolean): string[] {
  const own = isLast ? (right.split(/[.;:(]| and /)[0] ?? '') : right;
  return (own.match(/[a-zé]+(?:-[a-z]+)?/g) ?? []).slice(0, 7);
}

/** What one can do twice, or two can do together. */
const mayOverlap =
  /^(?:had|has|have|reported|said|say|suffered|experienced|showed|wanted|want|used|use|owned|own|felt|feel|believe|think|thought|cited|named|speak|spoke|like|visited|watched|played|play|took|take|know|knew|offer|offered|need|needed|sell|sold)$/;

/** 'worked in sales, 52 in support and 31 in product': one verb, said once, of which each part has its own. */
export function isGapped(items: readonly Figure[], { document }: SentenceView): boolean {
  const [first, ...rest] = items.map(({ quantity }) => document.tokens[quantity.to]);
  const isVerb = (pos = '') => pos === 'VERB' || pos === 'AUX';
  if (first === undefined || !isVerb(first.pos) || mayOverlap.test(first.lower)) return false;
  return rest.length > 0 && rest.every((token) => token !== undefined && !isVerb(token.pos));
}

/** What stands between two parts of one list. */
const joint = /(?:[,;:(]| and| - | plus| with)(?: [a-z'’-]+){0,7} $|^(?:[,;]| and|, and) .{0,60}$/;

/** Whether figures follow one another as the parts of one list, the last of them after 'and'. */
export function isList(items: readonly Figure[]): boolean {
  const rest = items.slice(1);
  return rest.every(
    ({ left }) => left.length < 90 && (joint.test(left) || /[,;]| and /.test(left)),
  );
}
