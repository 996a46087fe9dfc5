import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { asWritten, between, divide, overlap } from './interval.ts';
import { print, printLike } from './print.ts';
import type { Rule } from './problem.ts';
import { gap, lineHas, matches } from './sentence-view.ts';

const change =
  '(?:better off|worse off|more|less|extra|an extra|a rise|a raise|an increase|higher|lower|on top)';
/** Somebody on so much, and how much more that is: 'A guard on £34,000 would be £1,360 a year better off' */
const forms: readonly RegExp[] = [
  ` (?:on|earns?|earning|with|worth|valued at|paying|pays|owed|owing|of) (?:about )?<m(?<base>\\d+)>${gap(60)} (?:an extra |another |a further |a rise of |an increase of |a raise of |up )<m(?<more>\\d+)>`,
  ` (?:on|earns?|earning|with|worth|valued at|paying|pays|owed|owing|of) (?:about )?<m(?<base>\\d+)>${gap(60)} <m(?<more>\\d+)>(?: an?| per| each)?(?: year| month| week)? ${change}\\b`,
].map((source) => new RegExp(source, 'g'));
const gate = /<m\d+>.{0,70} <m\d+>/;
/** The percentage is not of the whole of it, or not all of it arrives. */
const partly =
  / (?:tax\w*|net|take home|takes home|threshold|allowance|band|above|first £|up to|pension|national insurance|including|plus|bonus|backdated|deduct\w*|relief|rebate|interest|after)\b/;

/** What a percentage of a sum is said to be, by the percentages told near by: 3.5% of £34,000 is no £1,360. */
export const raiseOf: Rule = (view, words, before) => {
  if (!lineHas(view, gate) || partly.test(view.line)) return [];
  return forms.flatMap((form) =>
    matches(view, form).flatMap(({ figure }) => {
      const [base, more] = [figure('base'), figure('more')];
      if (base.unit !== more.unit || more.value >= base.value / 3) return [];
      const rates = [...before, view].flatMap((other) =>
        figuresIn(other)
          .filter(({ quantity }) => quantity.kind === 'percent')
          .map(({ quantity }) => ({ quantity, sentence: other.sentence })),
      );
      const told = divide(asWritten(more), asWritten(base));
      const percent = between(told.low * 100 * 0.98, told.high * 100 * 1.02);
      if (rates.length === 0 || rates.some(({ quantity }) => overlap(percent, quantity))) return [];
      if (
        sumsOf(rates.map(({ quantity }) => quantity)).some(
          (sum) => percent.low <= sum && sum <= percent.high,
        )
      )
        return [];
      const given = (more.value / base.value) * 100;
      const near = rates.filter(
        ({ quantity }) => given / quantity.value < 1.6 && given / quantity.value > 0.6,
      );
      const away = ({ quantity }: (typeof rates)[number]) =>
        Math.abs(Math.log(given / quantity.value));
      const [rate] = [...near].sort((a, b) => away(a) - away(b));
      if (rate?.quantity.hedge !== 'exact') return [];
      const computed = printLike((base.value * rate.quantity.value) / 100, words(more));
      return [
        {
          signal: 'some' as const,
          stated: `${words(more)} on ${words(base)}`,
          computed,
          sum: [
            `${words(rate.quantity)} of ${words(base)} = ${computed}`,
            `${words(more)} is ${print(given, 1)}% of ${words(base)}`,
          ],
          figures: [more, base],
          sentence: view.sentence,
          ...(rate.sentence === view.sentence ? {} : { other: rate.sentence }),
        },
      ];
    }),
  );
};

/** Two rates added up, and one after the other. */
function sumsOf(rates: readonly Quantity[]): number[] {
  return rates.flatMap((one, at) =>
    rates
      .slice(at + 1)
      .flatMap(({ value }) => [
        one.value + value,
        one.value + value + (one.value * value) / 100,
        Math.abs(one.value - value),
      ]),
  );
}
