import type { Quantity } from '../../text/quantities.ts';
import { rounding } from './change.ts';
import { add, asWritten, between, overlap } from './interval.ts';
import { isTold, leavesRoom } from './leaves-room.ts';
import { saysOverlap } from './overlapping.ts';
import { printInterval, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';
import { sumFits } from './sum-of-parts.ts';

/** Words that leave room for items that were not counted. */
const open =
  / (?:including|includes?|among|others?|rest|remaining|remainder|some|mostly|mainly|notably|such as|for example|at least|up to|as well as|excluding|not counting|apart from|besides|plus|per|each|every|additional|further|another|between|either|or|respectively)\b/;

const item = '<[cm]\\d+>';
const list = `(?<list>${item}${gap(40, ',:()-')}(?:, ${item}${gap(40, ',:()-')}){0,8}(?:,? and ${item}))`;

/** '140 of them electric': a part of a part. */
export const ofThem = /<[cm]\d+>(?: [a-z]+)? of (?:them|whom|which|those|these)\b/;

const patterns: readonly RegExp[] = [
  // '15 in all: seven from A, five from B and four from C'; '47 people - 30 men and 17 women'
  ` <[cm](?<total>\\d+)>(?<noun>${gap(40, ',:()-')}) ?[:(-] ${list}`,
  // 'seven from A, five from B and four from C, 15 in all'
  ` ${list}${gap(40, ':()')}[,:-] (?:or |for |making |bringing |giving |which makes )?(?:a total of |the total to |it )?<[cm](?<total>\\d+)>(?<noun>${gap(20, ',:()-')}) ?(?:in all|in total|altogether|all told|combined|overall|\\.)`,
  // 'a total of 15: …' is the first; 'a total of 15, with seven from A, five from B and four from C'
  ` total of <[cm](?<total>\\d+)>(?<noun>${gap(40, ':()-')}), (?:with|made up of|comprising|consisting of) ${list}`,
].map((source) => new RegExp(source, 'g'));

const closing =
  / (?:in all|in total|altogether|all told|combined|total of|total to|made up of|comprising|consisting of)\b/;

const look: Rule = (view, words) => {
  const seen = new Set<number>();
  return patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure, text, after }) => {
      // What stands beside the list and not before it: 'the budget includes £14m of savings: …'.
      if (open.test(`${text}${after}`) || ofThem.test(groups.list ?? '')) return [];
      const whole = figure('total');
      const items = itemsOf(view, groups.list ?? '');
      if (seen.has(whole.index) || items.length < 2) return [];
      const all = [whole, ...items];
      if (
        all.some(
          (one) =>
            one.kind !== whole.kind ||
            one.unit !== whole.unit ||
            one.ranged ||
            one.hedge !== 'exact',
        )
      )
        return [];
      seen.add(whole.index);
      return judge(whole, items, view, words);
    }),
  );
};

function itemsOf(view: SentenceView, list: string): Quantity[] {
  return [...list.matchAll(/<[cm](\d+)>/g)].flatMap(
    (match) => view.quantities[Number(match[1])] ?? [],
  );
}

function judge(
  whole: Quantity,
  items: readonly Quantity[],
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const sum = add(items);
  const given = items.reduce((so, one) => so + one.value, 0);
  // Rounding may add up to explain three per cent and more; it is worth a question all the same.
  const written = sumFits(items.map(asWritten), asWritten(whole));
  const small = whole.kind !== 'money' || written || Math.abs(given / whole.value - 1) < 0.03;
  if (overlap(sum, between(whole.low, whole.high)) && small) return [];
  if (isTold(view, [whole, ...items], given)) return [];
  if (given < whole.value && leavesRoom(view.document, items, whole.value - given)) return [];
  if (given > whole.value && saysOverlap(view.document, view.sentence)) return [];
  const told = lineHas(view, closing);
  // Without 'in all' the list may be incomplete, or the figures of another thing.
  if (!told && (given > whole.value * 1.5 || given < whole.value * 0.6)) return [];
  const computed = printLike(given, words(whole));
  return [
    {
      signal: told ? 'strong' : 'some',
      stated: `a total of ${words(whole)}`,
      computed,
      sum: [
        `${items.map(words).join(' + ')} = ${computed}, against ${words(whole)}`,
        ...(sum.low === sum.high ? [] : [rounding(printInterval(sum))]),
      ],
      figures: [whole, ...items],
      sentence: view.sentence,
    },
  ];
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate =
  /[:(-]| (?:in all|in total|altogether|all told|combined|overall|total of|for|or|making|bringing)\b/;

/** A total beside the items that it is the sum of. */
export const total: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
