import { overlap, add, asWritten } from './interval.ts';
import { leavesRoom } from './leaves-room.ts';
import { printLike } from './print.ts';
import type { ArticleRule } from './problem.ts';
import { matches } from './sentence-view.ts';

/** 'a salary of £164,000 and a bonus of £30,000', 'a fine of £2m and costs of £400,000' */
const pair =
  / (?<first>salary|pay|fine|fee|grant|dividend) of <m(?<one>\d+)>,? (?:and|plus|with) (?:a |an )?(?:annual |cash )?(?<second>bonus|bonuses|costs|pension|loan|surcharge|share buyback|buyback) of <m(?<two>\d+)>(?! and)/g;
/** What is the sum of the two: 'was paid £184,000', 'earned', 'a total of'. */
const whole =
  / (?:paid|earned|earns|received|receives|collected|package of|package worth|pay of|total of|in all|cost(?:s|ing)?|bill of|pay(?:s|ing)?|penalty of) (?:a total of |more than |about |a package worth )?<m(?<total>\d+)>/g;

/** How far from its components, in sentences, the sum can stand. */
const near = 4;

/** Pay, fines and grants told once as a whole and once in two parts that do not add up to it. */
export const components: ArticleRule = (views, words) =>
  views.flatMap((view) =>
    matches(view, pair).flatMap(({ figure }) => {
      const items = [figure('one'), figure('two')];
      const [first] = items;
      const sum = items.reduce((so, { value }) => so + value, 0);
      const totals = views
        .filter((other) => Math.abs(other.sentence - view.sentence) <= near)
        .flatMap((other) =>
          matches(other, whole).map((match) => ({ total: match.figure('total'), other })),
        )
        .filter(
          ({ total }) =>
            total.unit === first?.unit &&
            !items.includes(total) &&
            total.value / sum > 0.85 &&
            total.value / sum < 1.15,
        );
      const [told] = totals;
      if (told === undefined || totals.some(({ total }) => total.value === sum)) return [];
      const exact = [told.total, ...items].every((one) => one.hedge === 'exact' && !one.ranged);
      if (!exact || overlap(add(items.map(asWritten)), asWritten(told.total))) return [];
      const missing = told.total.value - sum;
      if (missing > 0 && leavesRoom(view.document, items, missing)) return [];
      const computed = printLike(sum, words(told.total));
      return [
        {
          signal: 'some' as const,
          stated: `${words(told.total)} in all`,
          computed,
          sum: [`${items.map(words).join(' + ')} = ${computed}, against ${words(told.total)}`],
          figures: items,
          sentence: view.sentence,
          ...(told.other === view ? {} : { other: told.other.sentence }),
        },
      ];
    }),
  );
