import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas } from './sentence-view.ts';
import { areOfSeveral } from './share-words.ts';

const holding =
  'provid(?:e|es|ed|ing)|suppl(?:y|ies|ied)|mak(?:e|es|ing) up|made up|account(?:s|ed|ing)? for|generat(?:e|es|ed)|tak(?:e|es)|took|us(?:e|es|ed)|hold(?:s)?|held|own(?:s|ed)?|control(?:s|led)?|consum(?:e|es|ed)|produc(?:e|es|ed)|won|gets?|got|receiv(?:e|es|ed)|pa(?:y|ys|id)|compris(?:e|es|ed)|represent(?:s|ed)?|contribut(?:e|es|ed)|keep(?:s)?|kept|go(?:es)? to';
const verb = new RegExp(
  ` (${holding}) (?:about |around |roughly |nearly |almost |some |just |another |a further |only ){0,2}$`,
);
/** 'coal provides 45% of …, gas 35%': the verb is left out the second time. */
const gapped =
  /(?:, |,? and |;(?: and)? |,? while |,? with )(?:the |its |their )?[a-z']+(?:[ -]+[a-z']+){0,3} (?:on |for |at |with |about |around )?(?:another |a further |just )?$/;
const ofWhole = /^ of (?:the|its|all|our|that|total|every)\b/;
const ofOther = /^ of (?:its|their|his|her|those|them|people|voters|men|women|adults|[a-z]+s)\b/;

/** Shares that one verb deals out of one whole and that come to more than all of it. */
export const parallelShares: Rule = (view, words, before) => {
  if (!lineHas(view, gate)) return [];
  const previous = before.at(-1);
  const near = previous?.sentence === view.sentence - 1 ? previous : undefined;
  const own = sharesOf(figuresIn(view), undefined);
  const problem = judge(own, view.sentence, words);
  if (problem.length > 0 || near === undefined) return problem;
  const earlier = sharesOf(figuresIn(near), undefined);
  if (earlier === undefined || earlier.shares.length === 0) return [];
  const rest = sharesOf(figuresIn(view), earlier.verb);
  if (rest === undefined || rest.shares.length === 0) return [];
  const both = { verb: earlier.verb, shares: [...earlier.shares, ...rest.shares] };
  return judge(both, view.sentence, words).map((found) => ({ ...found, other: near.sentence }));
};

interface Dealt {
  readonly verb: string;
  readonly shares: readonly Quantity[];
}

/** The shares of a sentence when all that it gives are dealt out by one verb; `known` is the verb of the sentence before. */
function sharesOf(figures: readonly Figure[], known: string | undefined): Dealt | undefined {
  const percents = figures.filter(({ quantity }) => quantity.kind === 'percent');
  if (percents.length === 0) return undefined;
  let dealing = known;
  const shares: Quantity[] = [];
  for (const [at, figure] of percents.entries()) {
    const stated = verb.exec(figure.left)?.[1]?.slice(0, 3);
    const first = at === 0 && known === undefined;
    if (first ? !ofWhole.test(figure.right) : ofOther.test(figure.right)) return undefined;
    if (stated === undefined && (first || !gapped.test(figure.left))) return undefined;
    if (dealing !== undefined && stated !== undefined && stated !== dealing) return undefined;
    dealing ??= stated;
    if (figure.quantity.hedge !== 'exact' || figure.quantity.ranged) return undefined;
    shares.push(figure.quantity);
  }
  if (areOfSeveral(percents) || percents.some(({ left }) => / of (?:which|whom)\b/.test(left)))
    return undefined;
  return dealing === undefined ? undefined : { verb: dealing, shares };
}

function judge(
  dealt: Dealt | undefined,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (dealt === undefined || dealt.shares.length < 3) return [];
  const { shares } = dealt;
  const sum = shares.reduce((so, share) => so + share.value, 0);
  const slack = shares.reduce((so, share) => so + share.step / 2, 0);
  if (sum - 100 <= slack || sum > 160) return [];
  return [
    {
      signal: sum - 100 > 2 * slack ? 'strong' : 'some',
      stated: 'shares of one whole',
      computed: `${print(sum, 1)}%`,
      sum: [
        `${shares.map(words).join(' + ')} = ${print(sum, 1)}%`,
        `Rounding could move the sum by ${print(slack, 1)} points`,
      ],
      figures: shares,
      sentence,
    },
  ];
}

/** Words without which there is no such list: most sentences stop here. */
const gate = /<p\d+>[^<]*<p\d+>/;
