import type { Quantity } from '../../text/quantities.ts';
import { rounding } from './change.ts';
import { withMore } from './product.ts';
import { asWritten, between, divide, farOut, overlap } from './interval.ts';
import { print, printInterval, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches } from './sentence-view.ts';

const or =
  '(?:, or |, which is |, which comes to |, about |, around |, an average of |, averaging |, equivalent to |, roughly | - | \\( ?| : )(?:about |around |roughly |just over |just under |nearly |an average of |equivalent to ){0,2}';

const patterns: readonly RegExp[] = [
  // '£1.2m over three years, or £400,000 a year'
  ` <[cmu](?<whole>\\d+)>${gap(40, ',:')} (?:over|across|in|during|for) (?:the )?(?:next |past |last |coming )?<d(?<number>\\d+)>${or}<[cmu](?<each>\\d+)>(?: [a-z]+)? (?:a|an|per|each|every) (?<per>year|month|week|day|hour)`,
  // '£3.6m by the end of 2024, or £150,000 a month over the 30 months'
  ` <[cmu](?<whole>\\d+)>${gap(50, ',:')}, or (?:about |around |roughly |nearly |some )?<[cmu](?<each>\\d+)>(?: [a-z]+)? (?:a|per|each|every) (?<per>year|month|week|day|hour) (?:over|for|across|during) (?:the |those |all )?(?:past |last )?<d(?<number>\\d+)>`,
  // '£9m for 60 homes, or £150,000 each'
  ` <m(?<whole>\\d+)>${gap(30, ',:')} (?:for|to|on|among|between|across) (?:the |its |all ){0,2}<c(?<number>\\d+)>(?: [a-z]+){1,3}${or}<m(?<each>\\d+)> (?:each|apiece|per|for each|a (?:head|home|house|person|pupil|place))`,
  // '60 homes at £150,000 each, £9m in all'
  ` <c(?<number>\\d+)>(?: [a-z]+){1,3} (?:at|costing|worth|for|of) (?:a cost of )?<m(?<each>\\d+)> (?:each|apiece|per [a-z]+)(?:, | - | : )(?:or |for |a total of |making |totalling |totaling |in all |that is ){0,2}<m(?<whole>\\d+)>`,
  // 'a £2m grant for 20 homes at £100,000 each', 'shared by four schools, each getting £500,000'
  ` <m(?<whole>\\d+)>${gap(45, ':')} <c(?<number>\\d+)>(?: [a-z]+){1,3},? (?:at|worth|each (?:getting|receiving|worth|costing)) <m(?<each>\\d+)>(?: each| apiece|(?=[,.]))`,
  // '52 stores cost £2m each, a total of £140m'; '300 cars on each of its eight crossings, or 3,200 a day'
  ` <c(?<number>\\d+)>(?: (?!and|or|with)[a-z]+){1,4} <m(?<each>\\d+)> (?:each|apiece)(?:, | - | : |,? or ){1,2}(?:for |a total of |making |totalling |totaling |in all |that is |giving ){0,2}<m(?<whole>\\d+)>`,
  ` <c(?<each>\\d+)>(?: [a-z]+){1,3} (?:on|in|at|from|for|to) each of (?:the |its |their |his |her )?<c(?<number>\\d+)>(?: [a-z]+){1,4}(?:, | - |,? or |,? making ){1,2}(?:a total of |for a total of |in all )?<c(?<whole>\\d+)>`,
  // '1,400 tonnes in 70 trips, an average of 35 tonnes a trip'
  ` <[cmu](?<whole>\\d+)>${gap(40, ',:')} (?:in|on|over|across|for|from|by|between|among|to) (?:the |its |all |just |only )?<c(?<number>\\d+)>(?: [a-z]+){1,3}, (?:or |an average of |averaging |which is |that is |who (?:each )?(?:get|receive|won|paid|earn) |each (?:getting|receiving|paying) ){1,2}(?:about |around |roughly |nearly )?<[cmu](?<each>\\d+)>(?: [a-z]+)? (?:a|an|per|each|every|apiece|on average)\\b`,
  // 'The 15 players cost €300m, or €35m each'
  ` <c(?<number>\\d+)>(?: (?!and|or|with)[a-z]+){1,4} <m(?<whole>\\d+)>(?:, or |, an average of |, averaging |,? - | \\( ?)(?:about |around |roughly |nearly |an average of )?<m(?<each>\\d+)> (?:each|apiece|a head|per head|on average|per [a-z]+)`,
].map((source) => new RegExp(source, 'g'));

/** '112,000 patients last year, an average of 307 a day' */
const yearly = new RegExp(
  ` <[cmu](?<whole>\\d+)>${gap(40, ',:')} (?:last year|this year|a year|each year|every year|annually|in (?:19|20)\\d\\d|in a year|over the year), (?:or |that is |which is )?(?:an average of |about |around |roughly |averaging |equivalent to |equal to ){0,3}<[cmu](?<each>\\d+)>(?: [a-z]+)? (?:a|per|each|every) (?<per>day|week|month)\\b(?! (?:in|when|that|during|between)\\b)`,
  'g',
);
const inYear: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12 };

const look: Rule = (view, words, before) => [
  ...overOwnFigures(view, words, before),
  ...matches(view, yearly).flatMap(({ groups, figure, after }) => {
    if (withMore.test(after)) return [];
    const number = inYear[groups.per ?? ''] ?? 1;
    const divisor = { value: number, text: `${print(number)} ${groups.per}s` };
    return judge(figure('whole'), divisor, figure('each'), view.sentence, words);
  }),
];

const overOwnFigures: Rule = (view, words) =>
  patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure, after, text }) => {
      // 'a total of £3.4m with the land', '£400,000 a year pays for 11 posts at £31,000 each'
      if (withMore.test(after) || / (?:a|per) (?:year|month|week)\b[^<]{0,60} <c\d+> /.test(text))
        return [];
      const [whole, number, each] = [figure('whole'), figure('number'), figure('each')];
      if (groups.per !== undefined && number.unit !== groups.per) return [];
      if (number.ranged) return [];
      const exact = number.kind === 'duration' && Number.isInteger(number.value);
      const divisor = { value: number.value, text: words(number), figure: number, exact };
      return judge(whole, divisor, each, view.sentence, words);
    }),
  );

interface Divisor {
  readonly value: number;
  readonly text: string;
  /** The figure, when the text has one. */
  readonly figure?: Quantity;
  /** 'over three years' is three years, not two and a half to three and a half. */
  readonly exact?: boolean;
}

function judge(
  whole: Quantity,
  { value, text, figure, exact }: Divisor,
  each: Quantity,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (whole.kind !== each.kind || whole.unit !== each.unit || value <= 1) return [];
  if (whole.ranged || each.ranged) return [];
  const divisor = figure === undefined || exact === true ? between(value, value) : figure;
  const quotient = divide(whole, divisor);
  const given = whole.value / value;
  const rounded = overlap(quotient, between(each.low, each.high));
  const asGiven = overlap(divide(asWritten(whole), divisor), asWritten(each));
  if (rounded && (asGiven || !farOut(given, each.value))) return [];
  // 'about' and rounding to one digit are common in averages: leave small gaps alone.
  if (Math.abs(given / each.value - 1) < 0.1) return [];
  return [
    {
      signal: rounded ? 'some' : 'strong',
      stated: `${words(each)} each`,
      computed: printLike(given, words(each)),
      sum: [
        `${words(whole)} ÷ ${text} = ${printLike(given, words(each))}`,
        rounding(printInterval(quotient)),
      ],
      figures: figure === undefined ? [each, whole] : [each, whole, figure],
      sentence,
    },
  ];
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = / (?:a|an|per|each|every|apiece|on average)\b/;

/** A whole, a number and the amount for each: '£1.2m over three years, or £400,000 a year'. */
export const average: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
