import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { countAlike } from './counted.ts';
import { rounding, said } from './change.ts';
import { asPoints } from './levels.ts';
import { asWritten, between, farOut, overlap, subtract } from './interval.ts';
import { print, printInterval, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';

const value = (group: string) => `<[cmup](?<${group}>\\d+)>`;

const patterns: readonly RegExp[] = [
  // '320 homes, 70 more than the 240 in 2019'
  ` ${value('first')}${gap(50, ':')}, (?:or |which is |that is |some )?${value('by')}(?: (?!percentage|points?)[a-z]+)?(?<points> (?:percentage )?points?)? (?<way>more|fewer|less|higher|lower|above|below|up|down|ahead|behind|taller|longer|heavier|older|younger|shorter|faster|slower|cheaper|short)(?: [a-z]+)? (?:(?:than|on|from|of) )?(?:the |its |their |last year's |a |an ){0,2}${value('second')}`,
  // 'won by 1,300 votes, 5,000 to 3,700'; 'by 1,300 votes: 5,000 to 3,700'
  ` by (?:a margin of |just |only )?${value('by')}(?: votes?| seats?| points?)?(?: |, | - |: |,? with |,? polling )(?:by )?${value('first')}(?: votes?)? (?<way>to) ${value('second')}`,
  ` ${value('first')}(?: [a-z]+)? to ${value('second')}(?: [a-z]+)?,? (?:-|\\()? ?(?:a|with a|giving (?:him|her|them|it) a) (?<way>margin|majority|lead) of ${value('by')}`,
  // '58 points, six ahead of Arden, who have 52'
  ` ${value('first')}(?: [a-z]+)?, (?:just |only )?${value('by')}(?<points> points?)? (?:points? )?(?<way>more|fewer|ahead|behind|above|below|clear)(?: of| than)? (?:(?!and |but )[a-z]+ ){0,3}[a-z]+,? (?:who have|who has|which has|on|who are on) ${value('second')}`,
].map((source) => new RegExp(source, 'g'));

const lessWords = new Set(
  'fewer less lower below down behind younger shorter slower cheaper short'.split(' '),
);

const way =
  'more|fewer|less|higher|lower|taller|longer|heavier|shorter|faster|slower|cheaper|bigger|smaller|larger|wider|deeper';
/** Words that say by how much two figures apart from them differ. */
const apart: readonly RegExp[] = [
  // 'Hale took 12,480 votes and Osei 11,376, a majority of 1,204'
  `(?:,| -| \\(|(?: elected| won| re-elected| returned) (?:with|by)) ?(?:or |giving (?:him|her|them|it) |which is |leaving )?an? (?:[a-z]+ ){0,1}(?:margin|majority|lead|gap|difference|surplus|shortfall|deficit) of (?:just |only |some |about )?${value('by')}`,
  // 'sold for €3.2m, beating the record of €2.8m by more than half a million'; 'won by 1,204 votes, taking …'
  ` (?:beat|beats|beaten|beating|topp(?:ed|ing)|exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|eclips(?:ed|ing)|won|wins|defeat(?:ed|ing)|overshot|overran|ahead|behind) ${gap(60, '.')}(?:<[cmup]\\d+>${gap(80, '.')})?by (?:just |only |some |about |nearly |more than |almost |over |less than )?${value('by')}(?!(?: [a-z]+)? (?:to|-) <)`,
  // 'At 1,120 metres, the tower is 80 metres taller than the 1,060-metre mast'
  ` ${value('by')}(?: [a-z]+)? (?:${way})(?: [a-z]+)? than (?:the |its |their |that of |an? ){0,2}(?:(?!in|and|or|who|that|when)[a-z'-]{2,14} ){0,5}<`,
  // 'The gap widened to 14 points: 71% of pupils … and 54% …'
  ` (?:gap|difference|margin|lead) ${gap(70, '.')}(?:to|of|is|was|at|now) (?:just |about |some |now )?<[tc](?<by>\\d+)>(?: (?:percentage )?points?)?(?: |, )?[:,-] `,
].map((source) => new RegExp(source, 'g'));

const look: Rule = (view, words) => [...beside(view, words, []), ...farther(view, words)];

/** The two figures that are left when the difference is taken out of the sentence. */
function farther(view: SentenceView, words: (quantity: Quantity) => string): Problem[] {
  return apart.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ figure, text }) => {
      const written = figure('by');
      const figures = figuresIn(view).filter(({ quantity }) => quantity !== written);
      const points = written.kind === 'points' || /<[tc]\d+> (?:percentage )?points?/.test(text);
      const alike = figures.filter(({ quantity }) =>
        points
          ? quantity.kind === 'percent'
          : quantity.kind === written.kind && quantity.unit === written.unit,
      );
      const [one, two] = alike;
      if (one === undefined || two === undefined || alike.length !== 2) return [];
      // '£190 more than at 3.5%': than another sort of figure.
      const next = figures.find(({ quantity }) => quantity.index > written.index);
      if (text.endsWith('<') && (next === undefined || !alike.includes(next))) return [];
      const own = figuresIn(view).find(({ quantity }) => quantity === written);
      // '268-7 (50 overs) beat 241 (47.2 overs) by 27 runs'
      if (own !== undefined && !(countAlike(own, one) && countAlike(own, two))) return [];
      if (!countAlike(one, two) || / of (?:the|its|their) $/.test(two.left)) return [];
      const by: Quantity = points ? { ...written, kind: 'points', unit: 'pp' } : written;
      const less = one.quantity.value < two.quantity.value;
      return judge(one.quantity, two.quantity, by, less, view.sentence, words);
    }),
  );
}

const beside: Rule = (view, words) =>
  patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure }) => {
      const less = lessWords.has(groups.way ?? '');
      const [first, written] = [figure('first'), figure('by')];
      const second = inUnit(figure('second'), first);
      // '170 of the 343 seats, two short of the 172': of another figure than the nearest.
      const missing = second.value - first.value;
      if (groups.way === 'short' && (missing <= 0 || missing > 3 * written.value)) return [];
      const by = asPoints(written, first, groups.points);
      return judge(first, second, by, less, view.sentence, words);
    }),
  );

/** 'stands at 211 metres, six metres lower than the 219 it reached': metres. */
function inUnit(second: Quantity, { kind, unit, value }: Quantity): Quantity {
  const near = second.value < 5 * value && value < 5 * second.value;
  const bare = second.kind === 'count' && ['measure', 'money', 'duration'].includes(kind);
  return bare && near ? { ...second, kind, unit } : second;
}

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
  const far = farOut(given, by.value) || (by.hedge === 'at-least' && given < 0.85 * by.value);
  if (rounded && (written || !far)) return [];
  return [
    {
      signal: rounded ? 'some' : 'strong',
      stated: `a difference of ${said(by.hedge)}${words(by)}`,
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
const gate =
  / (?:than|margin|majority|lead|gap|difference|surplus|shortfall|deficit|by|up|down|ahead|behind|below|above|short) /;

/** A difference stated beside its two figures: '320, 70 more than the 240 before'. */
export const difference: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
