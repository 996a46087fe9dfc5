import { figuresIn } from './clauses.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { gap, lineHas, matches } from './sentence-view.ts';
import { areOfSeveral } from './share-words.ts';

const link = '(?:, |,? and |,? while |,? with |,? but |; )';

/** '44% of the vote, the Blues 41% and the Greens 19%' */
const pattern = new RegExp(
  ` (?<list><p\\d+> of (?:the|all) (?:vote|votes|ballots|popular vote)${gap(50, '(')}(?:${link}${gap(40, '(')}<p\\d+>(?: of the vote)?){1,7})[ ,.]`,
  'g',
);

/** Several answers, or answers of two groups: those shares need not be parts of one whole. */
const several =
  / (?:several answers|multiple|more than one|respectively|among|compared|whereas|turnout|than|from|up|down|rise|fall|last year|in \d{4}|previously|earlier|before|margin|error|including|of (?:them|these|those|whom|men|women))\b/;

const look: Rule = (view, words) =>
  lineHas(view, several)
    ? []
    : matches(view, pattern).flatMap(({ groups }) => {
        const shares = [...(groups.list ?? '').matchAll(/<p(\d+)>/g)].flatMap(
          (match) => view.quantities[Number(match[1])] ?? [],
        );
        const told = figuresIn(view).filter(({ quantity }) => shares.includes(quantity));
        if (areOfSeveral(told)) return [];
        const plain = shares.every((share) => share.hedge === 'exact' && !share.ranged);
        const sum = shares.reduce((so, share) => so + share.value, 0);
        const slack = shares.reduce((so, share) => so + share.step / 2, 0);
        if (!plain || shares.length < 3 || sum - 100 <= slack || sum > 140) return [];
        return [
          {
            signal: sum - 100 > 2 * slack ? ('strong' as const) : ('some' as const),
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
const gate = /<p\d+> of (?:the|all) (?:vote|votes|ballots|popular)\b/;

/** Shares of one vote that come to more than a hundred per cent. */
export const voteShares: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
