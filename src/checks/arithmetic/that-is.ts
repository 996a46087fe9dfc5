import { judgeChange } from './change.ts';
import { falls, figuresIn, wayWords } from './clauses.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

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
/** 'That is up from $1,725 a year earlier, an increase of 6.3 per cent' */
const upFrom = new RegExp(
  ` (?:from|against|compared with|compared to|than) (?:the |its |about )?<[cmu](?<from>\\d+)>(?:[^<;]{0,60}<d\\d+>)?[^<;]{0,60}[, ](?:an? |or |so |the )?(?:[a-z]+ ){0,2}?(?<way>${wayWords})(?: of| by)? ${soft}<[ps](?<by>\\d+)>(?=[,.;)]| -| in| over)`,
  'g',
);
const refers =
  /^ (?:that|this|it|they|the (?:figure|total|number|sum|price|rate)) (?:is|was|are|were|compares|compared|marks?|represents?|has)\b/;
const gate = /<[ps]\d+> (?:more|higher|lower|less|fewer)\b/;

/**
 * A level told as so much more or less than another: the level itself in the sentence before, or two
 * percentages whose difference is called per cent where it is percentage points.
 */
export const thatIs: Rule = (view, words, before) => {
  const previous = before.at(-1);
  if (lineHas(view, refers) && previous?.sentence === view.sentence - 1) {
    const found = referred(view, words, previous);
    if (found.length > 0) return found;
  }
  if (!lineHas(view, gate)) return [];
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

/** The level in the sentence before is the one that 'that' stands for; the other way, or far off, it is not. */
function referred(
  view: SentenceView,
  words: Parameters<Rule>[1],
  previous: SentenceView,
): Problem[] {
  return matches(view, upFrom).flatMap(({ figure, groups }) => {
    const [by, from] = [figure('by'), figure('from')];
    const down = falls(groups.way ?? '');
    const levels = figuresIn(previous)
      .map(({ quantity }) => quantity)
      .filter(({ kind, unit, ranged }) => kind === from.kind && unit === from.unit && !ranged);
    const own = view.quantities.filter(
      ({ kind, unit }) => kind === from.kind && unit === from.unit,
    );
    const judged = levels
      .filter((to) => to.value < from.value === down && to.value / from.value < 3)
      .map((to) => judgeChange(from, to, by, down, words));
    const [first] = judged;
    if (own.length > 1 || first === undefined || judged.includes(undefined)) return [];
    if (levels.length > 1) return [];
    return [{ ...first, sentence: view.sentence, other: previous.sentence }];
  });
}
