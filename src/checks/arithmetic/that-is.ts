import { judgeChange } from './change.ts';
import { falls, figuresIn } from './clauses.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches } from './sentence-view.ts';

const way = '(?<way>more|higher|lower|less|fewer)';
const soft =
  '(?:about |almost |nearly |more than |over |just over |around |roughly |some |an? ){0,2}';
/** 'That is more than a third higher than the £548 that customers pay today.' */
const against = new RegExp(
  `^ (?:that|this|it) (?:is|was|would be|will be) ${soft}<[sp](?<by>\\d+)> ${way} than (?:the |its |their |last year's )?<[cmu](?<from>\\d+)>`,
  'g',
);
/** 'a rate of 6% against 9%, which makes their risk 3% lower' */
const points = new RegExp(
  ` <p(?<to>\\d+)>(?: [a-z'-]+){0,4},? (?:against|compared with|compared to|versus) (?:the )?<p(?<from>\\d+)>(?<between>[^<;]{0,60}[, ])<p(?<by>\\d+)> ${way}\\b`,
  'g',
);
const gate = /<[ps]\d+> (?:more|higher|lower|less|fewer)\b/;

/**
 * A level told as so much more or less than another: the level itself in the sentence before, or two
 * percentages whose difference is called per cent where it is percentage points.
 */
export const thatIs: Rule = (view, words, before) => {
  if (!lineHas(view, gate)) return [];
  const previous = before.at(-1);
  const told = matches(view, against).flatMap(({ figure, groups }) => {
    const [by, from] = [figure('by'), figure('from')];
    if (previous?.sentence !== view.sentence - 1) return [];
    const levels = figuresIn(previous).filter(
      ({ quantity: { kind, unit } }) => kind === from.kind && unit === from.unit,
    );
    const to = levels[0]?.quantity;
    const down = falls(groups.way ?? '');
    if (to === undefined || levels.length > 1 || to.ranged || from.ranged) return [];
    // The other way, or far off: of another figure than that.
    if (to.value < from.value !== down || Math.abs(to.value / from.value - 1) > 3) return [];
    const problem = judgeChange(from, to, by, down, words);
    return problem === undefined
      ? []
      : [{ ...problem, sentence: view.sentence, other: previous.sentence }];
  });
  const mixed = matches(view, points).flatMap(({ figure, groups }) => {
    if (/ (?:and|but|while) /.test(groups.between ?? '')) return [];
    const [to, from, by] = [figure('to'), figure('from'), figure('by')];
    const down = falls(groups.way ?? '');
    const gap = (to.value - from.value) * (down ? -1 : 1);
    if (Math.abs(gap - by.value) > 1e-9 || from.value <= 0) return [];
    const problem = judgeChange(from, to, by, down, words);
    return problem === undefined ? [] : [{ ...problem, sentence: view.sentence }];
  });
  return [...told, ...mixed];
};
