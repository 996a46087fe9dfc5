import { figuresIn } from './clauses.ts';
import { judgeChange } from './change.ts';
import type { Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

/** 'They have lost almost half their value since January, when they stood at $62.' */
const pattern = new RegExp(
  ` (?:(?<down>lost|shed|fallen|fallen by|dropped|dropped by|shrunk by|declined by)|(?<up>gained|risen|risen by|grown by|climbed|climbed by|increased by)) (?:more than |almost |nearly |about |around |just over |over |some )?<[ps](?<by>\\d+)>${gap(30)} since ${gap(40)}, when (?:it|they|the [a-z]+|there) (?:was|were|stood|had|traded|cost|sold|numbered)${gap(20)} <[cmpu](?<from>\\d+)>`,
  'g',
);

/** A change told with the level it began at, the level it has come to in the sentence before. */
export const sinceWhen: Rule = (view, words, before) => {
  const previous = before.at(-1);
  if (previous?.sentence !== view.sentence - 1 || !view.line.includes(' since ')) return [];
  return matches(view, pattern).flatMap(({ groups, figure }) => {
    const [by, from] = [figure('by'), figure('from')];
    const reached = figuresIn(previous).filter(
      ({ quantity, left }) =>
        quantity.kind === from.kind && quantity.unit === from.unit && / (?:to|at) $/.test(left),
    );
    const [to] = reached;
    if (to === undefined || reached.length > 1) return [];
    const problem = judgeChange(from, to.quantity, by, groups.down !== undefined, words);
    return problem === undefined
      ? []
      : [{ ...problem, sentence: view.sentence, other: previous.sentence }];
  });
};
