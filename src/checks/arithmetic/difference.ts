import type { Quantity } from '../../text/quantities.ts';
import { asPoints, rounding } from './change.ts';
import { asWritten, between, farOut, overlap, subtract } from './interval.ts';
import { print, printInterval, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

const value = (group: string) => `<[cmup](?<${group}>\\d+)>`;

const patterns: readonly RegExp[] = [
  // '320 homes, 70 more than the 240 in 2019'
  ` ${value('first')}${gap(50, ':')}, (?:or |which is |that is |some )?${value('by')}(?: (?!percentage|points?)[a-z]+)?(?<points> (?:percentage )?points?)? (?<way>more|fewer|less|higher|lower|above|below|up|down|ahead|behind|taller|longer|heavier|older|younger|shorter|faster|slower|cheaper)(?: [a-z]+)? (?:than|on|from|of) (?:the |its |their |last year's |a |an ){0,2}${value('second')}`,
  // 'won by 1,300 votes, 5,000 to 3,700'; 'by 1,300 votes: 5,000 to 3,700'
  ` by (?:a margin of |just |only )?${value('by')}(?: votes?| seats?| points?)?(?: |, | - |: |,? with |,? polling )(?:by )?${value('first')}(?: votes?)? (?<way>to) ${value('second')}`,
  ` ${value('first')}(?: [a-z]+)? to ${value('second')}(?: [a-z]+)?,? (?:-|\\()? ?(?:a|with a|giving (?:him|her|them|it) a) (?<way>margin|majority|lead) of ${value('by')}`,
].map((source) => new RegExp(source, 'g'));

const lessWords = new Set(
  'fewer less lower below down behind younger shorter slower cheaper'.split(' '),
);

const look: Rule = (view, words) =>
  patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure }) => {
      const less = lessWords.has(groups.way ?? '');
      const [first, second, written] = [figure('first'), figure('second'), figure('by')];
      const by = asPoints(written, first, groups.points);
      return judge(first, second, by, less, view.sentence, words);
    }),
  );

function judge(
  first: Quantity,
  second: Quantity,
  by: Quantity,
  less: boolean,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  const all = [first, second, by];
  const points =
    first.kind === 'percent' &&
    (by.kind === 'points' || by.kind === 'percent') &&
    second.kind === 'percent';
  if (!points && all.some((one) => one.kind !== first.kind || one.unit !== first.unit)) return [];
  if (all.some((one) => one.ranged)) return [];
  const gapWidth = less ? subtract(second, first) : subtract(first, second);
  const given = less ? second.value - first.value : first.value - second.value;
  const rounded = overlap(gapWidth, between(by.low, by.high));
  const [more, fewer] = less ? [second, first] : [first, second];
  const written = overlap(subtract(asWritten(more), asWritten(fewer)), asWritten(by));
  if (rounded && (written || !farOut(given, by.value))) return [];
  return [
    {
      signal: rounded ? 'some' : 'strong',
      stated: `a difference of ${words(by)}`,
      computed: printLike(given, words(by)),
      sum: [
        less
          ? `${words(second)} − ${words(first)} = ${print(given)}`
          : `${words(first)} − ${words(second)} = ${print(given)}`,
        ...(gapWidth.low === gapWidth.high ? [] : [rounding(printInterval(gapWidth))]),
      ],
      figures: [by, first, second],
      sentence,
    },
  ];
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = / (?:than|margin|majority|lead|by|up|down|ahead|behind|below|above) /;

/** A difference stated beside its two figures: '320, 70 more than the 240 before'. */
export const difference: Rule = (view, words, before) =>
  gate.test(view.line) ? look(view, words, before) : [];
