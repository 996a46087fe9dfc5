import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { overlap, subtract } from './interval.ts';
import { print, printLike } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas } from './sentence-view.ts';

const income =
  / (?:raised|earned|took in|brought in|received|income (?:of|was)|income (?:rose|fell) to|revenues? (?:of|was|were)|sales (?:of|were)) (?:just |about |only |some |nearly )?$/;
const spending =
  / (?:spent|spending (?:of|was)|costs? (?:of|were|was)|outgoings (?:of|were)|expenditure (?:of|was)|paid out) (?:just |about |only |some |nearly )?$/;
const result =
  / (?<sort>surplus|profit|deficit|loss|shortfall) of (?:just |about |only |some |nearly |almost )?$/;

/** 'spent £1.9m … raised £1.7m, leaving a surplus of £200,000': more went out than came in. */
export const balance: Rule = (view, words, before) => {
  if (!lineHas(view, gate)) return [];
  const previous = before.at(-1);
  const near = previous?.sentence === view.sentence - 1 ? previous : undefined;
  const here = figuresIn(view);
  const all = [...(near === undefined ? [] : figuresIn(near)), ...here];
  // A second sum that came in or went out, in figures or in words.
  if (all.filter(({ quantity }) => quantity.kind === 'money').length > 3 || lineHas(view, more))
    return [];
  const left = only(here, result);
  const [came, went] = [only(all, income), only(all, spending)];
  if (left === undefined || came === undefined || went === undefined) return [];
  // 'It had planned for a deficit of £5m': of what came in and went out in the end there is none.
  if (planned.test(left.left)) return [];
  const figures = [left, came, went].map(({ quantity }) => quantity);
  const [told, earned, spent] = figures as [Quantity, Quantity, Quantity];
  if (figures.some(({ kind, unit, ranged }) => kind !== 'money' || unit !== told.unit || ranged))
    return [];
  const short = /deficit|loss|shortfall/.test(result.exec(left.left)?.groups?.sort ?? '');
  const [larger, smaller] = short ? [spent, earned] : [earned, spent];
  if (overlap(subtract(larger, smaller), told)) return [];
  const sort = result.exec(left.left)?.groups?.sort ?? '';
  return [
    {
      signal: larger.value < smaller.value ? 'strong' : 'some',
      stated: `a ${sort} of ${words(told)}`,
      computed:
        larger.value < smaller.value
          ? `a ${short ? 'surplus' : 'deficit'} of ${printLike(smaller.value - larger.value, words(told))}`
          : printLike(larger.value - smaller.value, words(told)),
      sum: [`${words(larger)} − ${words(smaller)} = ${print(larger.value - smaller.value)}`],
      figures,
      sentence: view.sentence,
    },
  ];
};

const more =
  / (?:(?<! left )(?<! ended )with (?:its|a|the)|grants?|subsid(?:y|ies)|reserves?|plus|also|further|another|other) /;

const planned =
  / (?:plan(?:s|ned|ning)?|budget(?:s|ed|ing)?|forecast(?:s|ed)?|expect(?:s|ed|ing)?|target(?:s|ed)?|predict(?:s|ed)?|project(?:s|ed)?|aim(?:s|ed)?|hop(?:es|ed)|allowed|anticipated|agreed|permitted|instead|rather|previous|last year's|earlier|than|against|from|not)\b/;

/** The one figure that the words before it make what it is. */
function only(figures: readonly Figure[], pattern: RegExp): Figure | undefined {
  const found = figures.filter(({ left }) => pattern.test(left));
  return found.length === 1 ? found[0] : undefined;
}

/** Words without which there is no balance: most sentences stop here. */
const gate = / (?:surplus|profit|deficit|loss|shortfall) of /;
