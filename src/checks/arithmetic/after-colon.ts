import { figuresIn, type Figure } from './clauses.ts';
import { inListOf } from './part-lists.ts';
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
