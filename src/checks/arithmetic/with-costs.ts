import { overlap, add, asWritten } from './interval.ts';
import { printLike } from './print.ts';
import type { Rule } from './problem.ts';
import { gap, lineHas, matches } from './sentence-view.ts';

/** 'It was also ordered to pay £180,000 in costs, a total of £1.48m.' */
const pattern = new RegExp(
  ` (?:also|plus|on top|in addition|further|another|extra|and) (?:[a-z]+ ){0,4}<m(?<part>\\d+)>${gap(30)}, (?:making |bringing |for )?(?:a |the |its )?(?:bill to |cost to )?(?:a )?total (?:bill |penalty |cost )?(?:of|to) <m(?<total>\\d+)>`,
  'g',
);

/** A total whose other part stands in a sentence before: a fine, and then costs. */
export const withCosts: Rule = (view, words, before) => {
  if (!lineHas(view, pattern)) return [];
  return matches(view, pattern).flatMap(({ figure }) => {
    const [part, total] = [figure('part'), figure('total')];
    const earlier = before
      .flatMap((one) => one.quantities.map((quantity) => ({ quantity, sentence: one.sentence })))
      .filter(({ quantity }) => quantity.kind === 'money' && quantity.unit === total.unit);
    const fits = earlier.some(({ quantity }) =>
      overlap(add([asWritten(quantity), asWritten(part)]), asWritten(total)),
    );
    const near = earlier.filter(
      ({ quantity }) =>
        (quantity.value + part.value) / total.value > 0.8 &&
        (quantity.value + part.value) / total.value < 1.25,
    );
    const [other] = near;
    const values = new Set(near.map(({ quantity }) => quantity.value));
    if (fits || other === undefined || values.size > 1) return [];
    const exact = [part, total, other.quantity].every(
      (one) => one.hedge === 'exact' && !one.ranged,
    );
    if (!exact || view.quantities.filter(({ kind }) => kind === 'money').length > 2) return [];
    const computed = printLike(other.quantity.value + part.value, words(total));
    return [
      {
        signal: 'some' as const,
        stated: `a total of ${words(total)}`,
        computed,
        sum: [`${words(other.quantity)} + ${words(part)} = ${computed}, against ${words(total)}`],
        figures: [total, part],
        sentence: view.sentence,
        other: other.sentence,
      },
    ];
  });
};
