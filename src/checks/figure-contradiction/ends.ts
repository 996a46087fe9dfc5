import type { DateMention } from '../../text/dates.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { contentOf, keyOf } from './keys.ts';

/** 'a contract that runs to June 2029' … 'bound to the club until June 2030'. */
export interface TwoEnds {
  readonly first: DateMention;
  readonly second: DateMention;
}

interface End {
  readonly date: DateMention;
  /** Key of what ends: 'contract'; the words that say whose it is stand before. */
  readonly thing: string;
  readonly whose: ReadonlySet<string>;
  readonly definite: boolean;
}

const setOf = (words: string) => new Set(words.split(' '));
const terms = setOf(
  'contract deal agreement lease licence license concession tenancy permit term mandate',
);
const ending = setOf('run runs running expire expires expiring end ends ending last lasts valid');
const binding = setOf('bound tied contracted');
const toward = setOf('to until till through in at');
/** Words of another end: an option, a renewal, the one before. */
const others =
  /^(?:option|options|optional|extend|extends|extended|extension|renew|renewed|renewal|new|second|previous|former|old|original|originally|then|if|could|may|might|would|had|was|were|first|last|another)$/;

const renewing = /^(?:option|options|optional|extend|extended|extension|renew|renewed|renewal)$/;

/** Ends of one agreement, licence or term that differ in the year or the month. */
export function findTwoEnds(document: TextDocument, dates: readonly DateMention[]): TwoEnds[] {
  const ends = dates.flatMap((date) => endOf(document, date) ?? []);
  return ends.flatMap((second, at): TwoEnds[] => {
    const rivals = ends.slice(0, at).filter((first) => first.thing === second.thing);
    const [first] = rivals;
    if (first === undefined || rivals.length > 1) return [];
    if (first.date.sentence === second.date.sentence || !differ(first.date, second.date)) return [];
    return isOneOwner(document, first, second) ? [{ first: first.date, second: second.date }] : [];
  });
}

function differ(one: DateMention, two: DateMention): boolean {
  if (one.year !== two.year) return true;
  return one.month !== undefined && two.month !== undefined && one.month !== two.month;
}

function endOf({ tokens, starts }: TextDocument, date: DateMention): End | undefined {
  if (date.year === undefined) return undefined;
  const start = starts[date.sentence] ?? 0;
  const end = starts[date.sentence + 1] ?? tokens.length;
  const told = tokens.slice(Math.max(start, date.from - 12), date.from);
  if (told.some(({ lower }) => others.test(lower))) return undefined;
  if (tokens.slice(date.to, Math.min(end, date.to + 6)).some(({ lower }) => renewing.test(lower)))
    return undefined;
  const verb = before(tokens, date.from, Math.max(start, date.from - 7), ending, binding);
  if (verb === undefined) return undefined;
  const between = tokens.slice(verb + 1, date.from);
  if (!between.some(({ lower }) => toward.has(lower)) || between.some(({ text }) => text === ','))
    return undefined;
  const bound = binding.has(tokens[verb]?.lower ?? '');
  const noun = bound ? verb : before(tokens, verb, Math.max(start, verb - 7), terms);
  if (noun === undefined) return undefined;
  const from = Math.max(start, noun - 8);
  return {
    date,
    thing: bound ? 'contract' : keyOf(tokens[noun] as Token),
    whose: new Set(contentOf(tokens, from, bound ? date.from : noun).map(keyOf)),
    definite: /^(?:the|its|their|his|her|whose)$/.test(tokens[noun - 1]?.lower ?? ''),
  };
}

function before(
  tokens: readonly Token[],
  from: number,
  start: number,
  ...sets: readonly ReadonlySet<string>[]
): number | undefined {
  for (let at = from - 1; at >= start; at -= 1)
    if (sets.some((set) => set.has(tokens[at]?.lower ?? ''))) return at;
  return undefined;
}

/** Whose the second is the first sentence says too; 'the licence' is of nobody else. */
function isOneOwner({ tokens, starts }: TextDocument, first: End, second: End): boolean {
  const { sentence } = first.date;
  const said = new Set(
    contentOf(tokens, starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length).map(keyOf),
  );
  const owners = [...second.whose];
  return owners.length === 0 ? second.definite : owners.some((word) => said.has(word));
}
