import type { Quantity } from '../../text/quantities.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

const pattern = new RegExp(
  ` (?<list><p\\d+>${gap(60)}(?:, |,? and |,? while )(?:<p\\d+>${gap(60)}){0,6}(?:the )?(?:remaining|other|remainder|rest)[a-z, ]{0,24}<p\\d+>)`,
  'g',
);

const look: Rule = (view, words) =>
  matches(view, pattern).flatMap(({ groups }) => {
    const shares = [...(groups.list ?? '').matchAll(/<p(\d+)>/g)].flatMap((match): Quantity[] => {
      const quantity = view.quantities[Number(match[1])];
      return quantity === undefined ? [] : [quantity];
    });
    if (shares.some((share) => share.hedge !== 'exact' || share.ranged)) return [];
    const sum = shares.reduce((so, share) => so + share.value, 0);
    const slack = shares.reduce((so, share) => so + share.step, 0);
    // Far from 100 the shares are parts of different wholes.
    if (Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > 25) return [];
    return [
      {
        signal: 'some' as const,
        stated: 'shares of one whole',
        computed: `${print(sum, 1)}%`,
        sum: [
          `${shares.map(words).join(' + ')} = ${print(sum, 1)}%`,
          `Rounding could move the sum by ${print(slack, 1)} points`,
        ],
        figures: shares,
        sentence: view.sentence,
      },
    ];
  });

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = / (?:remaining|other|remainder|rest)\b/;

/** Shares that say they are all there are: '45% for, 40% against, the remaining 25% undecided'. */
export const remainder: Rule = (view, words) => (gate.test(view.line) ? look(view, words) : []);
