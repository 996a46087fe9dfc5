import { add, overlap, subtract } from './interval.ts';
import { printLike } from './print.ts';
import { falls } from './clauses.ts';
import type { ArticleRule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

/** 'The cost has risen by £600m from an original budget of £1.2bn', and no new level beside it. */
const changed = new RegExp(
  ` (?<what>costs?|price|budget|bill|estimate)${gap(30)} (?<way>risen|rose|increased|gone up|grown|climbed|jumped|fallen|fell|been cut|dropped) by <m(?<by>\\d+)> from (?:an? |the |its )?(?:original |initial |first |planned )?(?:budget |estimate |price |cost |figure )?(?:of )?<m(?<from>\\d+)>(?! to\\b)`,
  'g',
);
/** 'the £1.9bn project', 'will now cost £1.9bn' */
const levels = [
  ` the <m(?<now>\\d+)> (?:project|scheme|programme|program|line|bridge|tunnel|plan|upgrade|development|building|hospital|school|stadium|road|railway|contract)\\b`,
  ` (?:now (?:cost|costs|put at|expected to cost|stands at)|new (?:cost|price|estimate) (?:of|is)) <m(?<now>\\d+)>`,
].map((source) => new RegExp(source, 'g'));

/** A first cost and what came on top, beside the cost that the article gives: £1.2bn + £600m is not £1.9bn. */
export const added: ArticleRule = (views, words) =>
  views.flatMap((view) =>
    matches(view, changed).flatMap(({ groups, figure }) => {
      const [by, from] = [figure('by'), figure('from')];
      if (by.unit !== from.unit || by.ranged || from.ranged) return [];
      const fell = falls(groups.way ?? '') || groups.way === 'been cut';
      const given = fell ? subtract(from, by) : add([from, by]);
      const value = fell ? from.value - by.value : from.value + by.value;
      const now = views.flatMap((other) =>
        levels.flatMap((pattern) =>
          matches(other, pattern).map((match) => ({ now: match.figure('now'), other })),
        ),
      );
      const [one] = now;
      if (one === undefined || new Set(now.map((each) => each.now.value)).size > 1) return [];
      // Far from the sum it is the cost of something else.
      if (one.now.value / value < 0.7 || one.now.value / value > 1.4) return [];
      const tight = Math.abs(one.now.value - value) < 0.04 * value;
      if (one.now.unit !== from.unit || one.now.value === from.value || tight) return [];
      if (overlap(given, one.now) && Math.abs(one.now.value - value) < one.now.step / 2) return [];
      return [
        {
          signal: 'some' as const,
          stated: `${words(one.now)} now`,
          computed: printLike(value, words(one.now)),
          sum: [
            `${words(from)} ${fell ? '−' : '+'} ${words(by)} = ${printLike(value, words(one.now))}, against ${words(one.now)}`,
          ],
          figures: [by, from],
          sentence: view.sentence,
          ...(one.other === view ? {} : { other: one.other.sentence }),
        },
      ];
    }),
  );
