import { textAt } from '../../domain/article.ts';
import { canAgree } from '../../text/rounding.ts';
import type { HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf } from './told-lines.ts';

const most = / (?:up to|as many as|at most|no more than) /;
const maybe = / (?:could|may|might|proposals?|proposed|considering|at risk|consultation) /;

/** 'to sack 180 staff' over 'up to 180 posts could go', and no sentence that says the number flatly. */
export const headlineUpTo: HeadlineRule = (inputs) => {
  const { document, split, quantities } = inputs;
  const [first] = split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  if (isOpen(title) || most.test(title) || maybe.test(title)) return [];
  const figures = quantities.filter(({ sentence, kind }) => sentence === first && kind === 'count');
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || figure.hedge !== 'exact' || figure.value < 10)
    return [];
  const told = quantities.filter(
    (other) =>
      !split.top.includes(other.sentence) && other.kind === 'count' && canAgree(figure, other),
  );
  const [one] = told;
  if (one === undefined) return [];
  const isOpenAll = told.every(({ sentence, hedge }) => {
    const line = lineOf(inputs, sentence);
    return hedge === 'at-most' && most.test(line) && maybe.test(line);
  });
  if (!isOpenAll) return [];
  const [top, body] = [figure, one].map(({ range }) => textAt(document.article, range));
  return [
    against(inputs, one.sentence, {
      message: 'certainty',
      signal: 'some',
      body: body ?? '',
      top: top ?? '',
    }),
  ];
};
