import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { withMore } from './product.ts';

/** 'A hip fracture costs about $38,000', 'Each place costs €24,000 a year' */
const unit =
  /(?:^| )(?:an?|each|every|one|the average) (?<thing>[a-z]+(?: - [a-z]+| [a-z]+){0,3}) (?:costs?|cost|is priced at|sells for|is worth) (?:[a-z]+ ){0,4}<m(?<each>\d+)>/g;
/** 'that makes for an annual bill of close to $64m', 'that comes to $2.9m in all' */
const bill =
  / (?:that|which|this|together) (?:makes?|comes?|adds? up|amounts?|means|is|works out)(?: (?:to|for|at|up))? (?:an? )?(?:(?:annual|yearly|total|overall|combined) )?(?:(?:bill|cost|total|sum) of )?(?:about |around |some |nearly |almost |roughly |close to |just over |more than ){0,2}<m(?<total>\d+)>|, for an? (?:annual|yearly|total|overall|combined) (?:bill|cost|sum) of (?:about |around |some |nearly |almost |roughly |close to |just over |more than ){0,2}<m(?<sum>\d+)>/g;
/** What more there is in the bill, or less of it. */
const other =
  / (?:with(?:out)? (?:the|its)|plus|and the|also|including|discount|other|besides|on top|staff|interest)\b/;

/** What one costs, how many there are and what they are said to come to, far from each other: '$38,000 … some 1,300 a year … an annual bill of $64m'. */
export const unitBill: Rule = (view, words, before) => {
  if (!lineHas(view, bill) || other.test(view.line)) return [];
  return matches(view, bill).flatMap(({ figure, groups, after }): Problem[] => {
    const total = figure(groups.total === undefined ? 'sum' : 'total');
    if (withMore.test(after) || / <[dc]|^ over /.test(after)) return [];
    const near = [...before.filter(({ sentence }) => sentence >= view.sentence - 2), view];
    const units = near.flatMap((one) =>
      matches(one, unit).map((match) => ({
        each: match.figure('each'),
        thing: match.groups.thing ?? '',
        one,
      })),
    );
    const [found] = units;
    if (found === undefined || units.length > 1) return [];
    const { each, thing, one } = found;
    const money = near.flatMap(({ quantities }) => quantities.filter((q) => q.kind === 'money'));
    if (money.length !== 2 || each === total || each.unit !== total.unit) return [];
    const counts = near.flatMap((from) =>
      figuresIn(from)
        .filter((count) => isOfThem(count, thing))
        .map((count) => ({ count: count.quantity, from })),
    );
    const [many] = counts;
    if (many === undefined || counts.length > 1) return [];
    return judge(many.count, each, total, view, one, words);
  });
};

/** '1,300 hip fractures' of 'a hip fracture': the last word counts, whatever stands before it. */
function isOfThem(figure: Figure, thing: string): boolean {
  const { quantity } = figure;
  if (quantity.kind !== 'count' || quantity.value < 2 || quantity.ranged) return false;
  const own = thing.split(/ (?:- )?/).map((word) => stem(`${word}s`.replace(/ss$/, 's')));
  const noun = own.at(-1);
  return countedBy(figure).some((word) => word === noun);
}

/** How far from the written figure, as a share of it, its rounding and a hedge can be. */
function play({ value, step, hedge }: Quantity): number {
  return step / 2 / value + (hedge === 'exact' ? 0 : 0.05);
}

function judge(
  many: Quantity,
  each: Quantity,
  total: Quantity,
  view: SentenceView,
  from: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  if ([many, each, total].some((one) => one.ranged || one.value <= 0)) return [];
  const given = many.value * each.value;
  const ratio = total.value / given;
  const slack = play(many) + play(each) + play(total) + 0.03;
  const bound = total.hedge === 'at-least' ? ratio < 1 : total.hedge === 'at-most' && ratio > 1;
  if (Math.abs(ratio - 1) <= slack || (bound && Math.abs(ratio - 1) < 0.5)) return [];
  // Further off, it is the bill for something else.
  if (ratio > 2 || ratio < 0.5) return [];
  const computed = printLike(given, words(total));
  return [
    {
      signal: 'some',
      stated: `${words(total)} in all`,
      computed,
      sum: [`${words(many)} × ${words(each)} = ${computed}, against ${words(total)}`],
      figures: [total],
      sentence: view.sentence,
      ...(from === view ? {} : { other: from.sentence }),
    },
  ];
}
