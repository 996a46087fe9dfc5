import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import type { Rule } from './problem.ts';
import { lineHas } from './sentence-view.ts';
import { judgeParts } from './sum-of-parts.ts';

/** What begins a list of the parts: a colon, or 'with £150,000 going to …'. */
const begins = /: |, with (?:(?:about|around|some|nearly|a|the) ){0,2}$/;
const dealt = /^ (?:going|spent|set aside|earmarked|allocated|paid|given|for|to|on) /;
const gate = /[:,]/;

/** A list that leaves something out, or that counts a thing twice. */
const open =
  / (?:including|includes?|among|others|the rest|remainder|such as|for example|up to|as well as|per|each|every|both|either|than|compared|respectively|concurrent(?:ly)?|to run together|mostly|mainly|ages?d?|score[ds]?|about|alone)\b/;

/** A number with nothing of its own that it counts: 'nine for Tomas', 'York 30,'. */
const bare =
  /^(?:[,.;)]| - (?=[a-z]+ (?:and|,))|,? and | (?:for|in|at|from|by|to|on|of|with|against|who|were|was|as|under|over|aboard|went|go|came|had|have|has|are|is|will|would|did|live|[a-z]{3,}ed)\b)/;
/** Sorts of people and outcomes, which are counted together. */
const sorts =
  /^ (?:[a-z]+ )?(?:men|women|children|boys|girls|adults|crew|passengers|soldiers|civilians|pupils|teachers|nurses|doctors|officers|police officers|workers|wins?|draws?|defeats?|losses|gold|silver|bronze|yes|no|abstentions?)\b/;

/** A total and, after a colon, its parts: 'jailed for 21 years: nine for A, seven for B and six for C'. */
export const afterColon: Rule = (view, words, before) => {
  if (view.marks < 3 || !lineHas(view, gate)) return [];
  const figures = figuresIn(view);
  const at = figures.findIndex(({ left }, index) => index > 0 && begins.test(left));
  if (at < 1) return [];
  const list = figures.slice(at);
  const first = list[0] as Figure;
  // What stands between the colon and its first figure is of the list too.
  const text = [
    first.left.slice(first.left.search(begins)),
    ...list.map(({ right }) => right),
  ].join(' ');
  if (open.test(text) || text.includes(' ; ') || text.includes('"')) return [];
  if (list.some(({ left }) => / (?:first|next|then|last|another) $/.test(left))) return [];
  const withList = / with /.test(first.left.slice(-24)) && !first.left.includes(':');
  if (withList && !list.every(({ right }) => dealt.test(right))) return [];
  const last = list.at(-1);
  if (last === undefined || !/(?:,? and|,) (?:[a-z'-]+ ){0,5}$/.test(last.left)) return [];
  const readings = figures.slice(0, at).flatMap((total, index) => {
    // 'After 1200 there are six speeds to try: 600, 300, …': the nearer number is the one of the list.
    const nearer = figures.slice(index + 1, at).some(({ quantity }) => quantity.kind === 'count');
    if (
      nearer &&
      total.quantity.kind === 'count' &&
      !/ all /.test(`${total.right}${figures[index + 1]?.right ?? ''}`)
    )
      return [];
    const items = list.flatMap((item) => inListOf(total, item) ?? []);
    return items.length === list.length ? [{ total: total.quantity, items }] : [];
  });
  const sums = readings.filter(({ total, items }) => {
    const sum = items.reduce((so, { value }) => so + value, 0);
    return Math.abs(sum / total.value - 1) <= 0.3;
  });
  const [found] = sums;
  if (found === undefined || sums.length > 1) return [];
  return judgeParts(
    {
      ...found,
      sentence: view.sentence,
      told: true,
      reach: found.items.length > 2 ? 0.3 : 0.25,
      ones:
        text.match(/ (?:one|another|an?) (?:[a-z]+ )?(?:in|for|at|by|from|on|to|of)\b/g)?.length ??
        0,
    },
    [view, ...before.slice(-2)],
    words,
  );
};

/** A figure of the list in the unit of the total; nothing when it is of something else. */
function inListOf(total: Figure, item: Figure): Quantity | undefined {
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
