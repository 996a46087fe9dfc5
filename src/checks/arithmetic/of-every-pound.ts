import { figuresIn, type Figure } from './clauses.ts';
import type { Rule } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';
import { judgeShare } from './share.ts';

/** '72p of every pound', '45 cents in every dollar' */
const coin =
  / <m(?<coin>\d+)> (?:of|in|out of|from|on) (?:every|each) (?:pound|dollar|euro|£ ?1|one)\b/g;
/** What the pounds are: money that came in or is there to spend. */
const pot =
  / (?:revenues?|turnover|income|takings|budget|spend|spends|spending|sales|raised|receipts|earned|took|total|costs?)\b/;
const old = new RegExp(` (?:from|than|against|compared with) ${gap(12)}$`);

/** A share told in pence of each pound, beside the money that it is of. */
export const ofEveryPound: Rule = (view, words, before) => {
  if (!lineHas(view, coin)) return [];
  return matches(view, coin).flatMap(({ figure }) => {
    const share = figure('coin');
    if (!['GBp', 'cent'].includes(share.unit) || share.value >= 100) return [];
    const own = figuresIn(view).filter(
      ({ quantity }) =>
        quantity.kind === 'money' && quantity !== share && quantity.unit !== share.unit,
    );
    const told = { ...share, kind: 'percent' as const, unit: '%' };
    const part = own[0];
    if (part === undefined || own.length > 2) return [];
    const wholes = [view, ...before.slice(-3)]
      .flatMap((other) => larger(other, part))
      .filter(({ left }) => !old.test(left));
    const fits = (whole: Figure) =>
      judgeShare(told, part.quantity, whole.quantity, view.sentence, words).length === 0;
    if (wholes.length === 0 || wholes.some(fits)) return [];
    const of = wholes.filter(({ view: { line } }) => pot.test(line)).at(-1);
    if (of === undefined) return [];
    const problems = judgeShare(told, part.quantity, of.quantity, view.sentence, words);
    return problems.map((problem) => ({
      ...problem,
      signal: 'some' as const,
      figures: [share, part.quantity],
      ...(of.view === view ? {} : { other: of.view.sentence }),
    }));
  });
};

function larger(view: SentenceView, part: Figure): (Figure & { readonly view: SentenceView })[] {
  return figuresIn(view)
    .filter(
      ({ quantity }) =>
        quantity.kind === 'money' &&
        quantity.unit === part.quantity.unit &&
        quantity.value > part.quantity.value,
    )
    .map((figure) => ({ ...figure, view }));
}
