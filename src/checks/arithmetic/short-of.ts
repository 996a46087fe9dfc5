import type { Quantity } from '../../text/quantities.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { figuresIn } from './clauses.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

/** 'four votes shy of the mark', 'ten short of a majority' */
const short =
  / <c(?<by>\d+)> (?:more )?(?:(?:votes?|seats?|members?|delegates?|signatures?|mps) )?(?:short|shy) of (?:an? |the |its |their |that )?(?:overall |outright |simple |absolute )?(?:majority|mark|threshold|target|quorum|two - thirds|number|total|line|\d)/g;
/** The number that is needed. */
const need =
  /(?:<c(?<a>\d+)>(?: (?:of|votes|seats|members)[^<.;]{0,40})? (?:required|needed|are needed|for a majority|to override|to pass)\b| (?:takes?|needs?|needed|requires?|required|majority (?:is|of|at|threshold of)|threshold (?:is|of|at)|quorum (?:is|of)) (?:at least )?<c(?<b>\d+)>)/g;
const size =
  /(?:<c(?<a>\d+)> - (?:member|seat)\b| of (?:the|its) <c(?<b>\d+)> (?:seats|members)\b)/g;
const score = /(?:^| )(\d{1,3})[-–](\d{1,3})(?= |,|\.|$)/g;

/** How many votes or seats are missing, beside the number needed and the number there: 84 − 81 is not four. */
export const shortOf: Rule = (view, words, before) => {
  if (!lineHas(view, short)) return [];
  return matches(view, short).flatMap(({ figure }) => {
    const by = figure('by');
    const near = [...before.slice(-3), view];
    // The nearest: another house may need another number.
    const needed =
      [...near]
        .reverse()
        .map(neededIn)
        .find((told) => told.length > 0) ?? [];
    const numbers = near.flatMap((other) => numbersIn(other, by));
    const fits = needed.some((one) => numbers.includes(one - by.value));
    const values = new Set(needed);
    const [target] = needed;
    if (by.hedge !== 'exact' || target === undefined || values.size > 1 || fits) return [];
    const have = numbers
      .filter((one) => one < target && target - one <= 3 * by.value + 3)
      .sort((a, b) => Math.abs(target - a - by.value) - Math.abs(target - b - by.value))[0];
    if (have === undefined) return [];
    return [
      {
        signal: 'some' as const,
        stated: `${words(by)} short`,
        computed: print(target - have),
        sum: [`${print(target)} − ${print(have)} = ${print(target - have)}, against ${words(by)}`],
        figures: [by],
        sentence: view.sentence,
      },
    ];
  });
};

function neededIn(view: SentenceView): number[] {
  const told = matches(view, need).map(({ groups, figure }) =>
    figure(groups.a === undefined ? 'b' : 'a'),
  );
  if (told.length > 0) return told.map(({ value }) => value);
  return matches(view, size).map(({ groups, figure }) => {
    const whole = figure(groups.a === undefined ? 'b' : 'a');
    return Math.floor(whole.value / 2) + 1;
  });
}

function numbersIn(view: SentenceView, by: Quantity): number[] {
  const scores = [...plainLine(view.document, view.sentence).matchAll(score)];
  return [
    ...figuresIn(view).flatMap(({ quantity }) =>
      quantity.kind === 'count' && quantity !== by ? [quantity.value] : [],
    ),
    ...scores.flatMap(([, a, b]) => [Number(a), Number(b)]),
  ];
}
