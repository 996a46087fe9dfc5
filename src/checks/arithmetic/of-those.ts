import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { judgeShare } from './share.ts';

const soft =
  '(?:about |around |roughly |nearly |almost |only |just |some |just over |just under |a total of ){0,2}';
/** '82% of those, or 1,517, backed it'; 'about one in ten of them, 214, were on the ring road' */
const told = new RegExp(
  ` <[sp](?<share>\\d+)> of (?:them|those|these)(?:, or |, | \\( ?(?:or )?|,? - )${soft}<c(?<part>\\d+)>(?: [a-z]+)?(?=[,).]| -)`,
  'g',
);

/** A share of what was just counted, with the number that it is. */
export const ofThose: Rule = (view, words, before) =>
  lineHas(view, told)
    ? matches(view, told).flatMap(({ figure }) => {
        const [share, part] = [figure('share'), figure('part')];
        const base = baseOf(share, view, before.at(-1));
        if (base === undefined) return [];
        const { wholes, other } = base;
        const elsewhere = other === undefined ? {} : { other };
        const [those] = wholes;
        if (those === undefined || part.ranged || those.ranged) return [];
        if (part.low > those.high)
          return [
            {
              signal: 'strong' as const,
              bound: true as const,
              stated: `${words(share)} of those, or ${words(part)}`,
              computed: `${print((share.kind === 'percent' ? share.value / 100 : share.value) * those.value, 0)}`,
              sum: [`${words(share)} of ${words(those)}, and ${words(part)} are more than these`],
              figures: [share, part],
              sentence: view.sentence,
              ...elsewhere,
            },
          ];
        const judged = wholes.map((whole) =>
          judgeShare(share, part, whole, view.sentence, words).map((problem) => ({
            ...problem,
            bound: true as const,
            ...elsewhere,
          })),
        );
        return judged.some((problems) => problems.length === 0) ? [] : (judged[0] ?? []);
      })
    : [];

const partitive = /^ (?:[a-z]+ )?(?:out )?of (?:the|its|their|his|her|all|our)\b/;

/** What 'those' can be: a part just told before what it is of, or the one count of the sentence before. */
function baseOf(share: Quantity, view: SentenceView, previous: SentenceView | undefined) {
  const figures = figuresIn(view);
  const at = figures.findIndex(({ quantity }) => quantity === share);
  const own = counts(figures.slice(0, at));
  const [one, two] = own;
  if (one !== undefined) {
    const ofIts = two !== undefined && partitive.test(one.right);
    if (own.length > (ofIts ? 2 : 1)) return undefined;
    return { wholes: own.map(({ quantity }) => quantity), other: undefined };
  }
  if (at !== 0 || previous?.sentence !== view.sentence - 1) return undefined;
  const earlier = counts(figuresIn(previous));
  const [only] = earlier;
  return only === undefined || earlier.length > 1
    ? undefined
    : { wholes: [only.quantity], other: previous.sentence };
}

function counts(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ quantity }) => quantity.kind === 'count');
}
