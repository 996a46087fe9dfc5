import { judgeChange } from './change.ts';
import { falls, figuresOf, inUnitOf, wayWords, type Figure } from './clauses.ts';
import type { Problem, Rule } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';

const now = / (?:today|now|this year|currently|at present)\b/;
const year = / (?:in|at|since) (?:[a-z]+ )?((?:19|20)\d\d)\b/;
const ago =
  / (?:last year|a (?:year|decade) (?:ago|earlier|before)|the year before|the previous year)\b/;

/**
 * A change in one sentence and its two levels in a later one: 'The number of council homes has
 * fallen by more than half in 20 years. … There were 12,400 council homes in 2005 and there are
 * 6,900 today.'
 */
export const lead: Rule = (view, words, before) => {
  if (view.quantities.length !== 2 || before.length === 0) return [];
  const levels = levelsOf(figuresOf(view, view.line));
  if (levels === undefined) return [];
  for (const earlier of [...before].reverse()) {
    const found = amountOf(earlier, levels.noun);
    if (found === undefined) continue;
    const problem = judgeChange(levels.from, levels.to, found.by, found.falls, words);
    return problem === undefined
      ? []
      : [{ ...problem, sentence: earlier.sentence, other: view.sentence } satisfies Problem];
  }
  return [];
};

function levelsOf(figures: readonly Figure[]) {
  const [one, two] = figures;
  if (one === undefined || two === undefined) return undefined;
  const [first, second] = [momentOf(one), momentOf(two)];
  if (first === undefined || second === undefined || first === second) return undefined;
  const [from, to] = first < second ? [one, two] : [two, one];
  const level = inUnitOf(to.quantity, from);
  const noun = /^ ((?:[a-z-]+ )?[a-z-]{3,})\b/
    .exec(one.right)?.[1]
    ?.replace(/ (?:in|at|were)$/, '');
  if (level === undefined || noun === undefined || level.kind !== 'count') return undefined;
  if (from.quantity.hedge !== 'exact' || to.quantity.hedge !== 'exact') return undefined;
  return { from: level, to: to.quantity, noun };
}

/** The year of a level, 9999 for now; nothing when the words after it name none. */
function momentOf({ right }: Figure): number | undefined {
  const stated = year.exec(right);
  if (stated !== null) return Number(stated[1]);
  if (now.test(right)) return 9999;
  return ago.test(right) ? 9998 : undefined;
}

/** The one amount of change of a sentence that names `noun` and gives no level of its own. */
function amountOf(view: SentenceView, noun: string) {
  const figures = figuresOf(view, view.line).filter(({ quantity }) => quantity.kind !== 'duration');
  const [only] = figures;
  if (only === undefined || figures.length !== 1 || !view.line.includes(` ${noun} `))
    return undefined;
  if (!['percent', 'share'].includes(only.quantity.kind)) return undefined;
  const way = new RegExp(
    ` (${wayWords})(?: by| of)?(?: (?:almost|nearly|about|over|more than|less than|around|roughly|just))* $`,
  ).exec(only.left)?.[1];
  return way === undefined ? undefined : { by: only.quantity, falls: falls(way) };
}
