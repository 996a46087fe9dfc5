import type { Quantity } from '../../text/quantities.ts';
import { between, overlap } from './interval.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches } from './sentence-view.ts';
import { allowedShare } from './share-words.ts';

const soft = '(?:or |about |around |roughly |nearly |just over |just under |some |exactly ){0,2}';
const patterns: readonly RegExp[] = [
  // 'one in five (25%)', 'two-thirds of firms (58%)', 'more than half (48%)'
  ` <s(?<share>\\d+)>${gap(30, ',(:-')} ?\\( ?${soft}<p(?<percent>\\d+)>\\)`,
  // 'fewer than one in ten, 14 per cent, had heard of it'; 'one in five, or 25%,'
  ` <s(?<share>\\d+)>${gap(24, ',(:-')}, ${soft}<p(?<percent>\\d+)>,`,
  ` <s(?<share>\\d+)>${gap(24, ',(:-')}(?:,? or | - )${soft}<p(?<percent>\\d+)>[,. -]`,
  // '25%, or one in five,'; '25% (one in five)'
  ` <p(?<percent>\\d+)>${gap(24, ',(:-')}(?:, or |,? - | \\( ?)${soft}<s(?<share>\\d+)>[,.) ]`,
].map((source) => new RegExp(source, 'g'));

/** 'a markup of 50%, or a third of the price': of another whole. */
const ofElse = /^of (?:the|its|their) (?!those|total|whole)/;
/** 'three-tenths of a point': no share of all there is. */
const ofPoint = /<s\d+>,? (?:of )?(?:an? )?(?:percentage )?points?\b/;

const majority = new RegExp(
  ` a (?<size>majority|minority)${gap(24, ',(:-')}(?:, | \\( ?|,? or )${soft}<p(?<percent>\\d+)>[,)]`,
  'g',
);

const look: Rule = (view, words) => [
  ...patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ figure, text, after }) =>
      ofPoint.test(`${text}${after}`) || (text.startsWith(' <p') && ofElse.test(after))
        ? []
        : judge(figure('share'), figure('percent'), view.sentence, words),
    ),
  ),
  ...matches(view, majority).flatMap(({ groups, figure }): Problem[] => {
    const percent = figure('percent');
    const more = groups.size === 'majority';
    if (percent.hedge !== 'exact' || percent.value === 50) return [];
    return more === percent.value > 50
      ? []
      : [
          {
            signal: 'some',
            stated: `a ${groups.size ?? ''} of ${words(percent)}`,
            computed: `${words(percent)}, ${more ? 'less' : 'more'} than half`,
            sum: [`${words(percent)} against 50%`],
            figures: [percent],
            sentence: view.sentence,
          },
        ];
  }),
];

function judge(
  share: Quantity,
  percent: Quantity,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (share.ranged || percent.ranged) return [];
  const stated = { low: percent.low / 100, high: percent.high / 100 };
  const allowed = allowedShare(share);
  if (overlap(stated, between(allowed.low - 0.005, allowed.high + 0.005))) return [];
  const away = Math.abs(percent.value / 100 - share.value);
  return [
    {
      signal: away < 0.04 ? 'some' : 'strong',
      stated: `${words(share)} and ${words(percent)}`,
      computed: `${words(share)} is ${print(share.value * 100, 1)}%`,
      sum: [`${words(share)} = ${print(share.value * 100, 1)}%, against ${words(percent)}`],
      figures: [share, percent],
      sentence,
    },
  ];
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = /<s\d+>.{0,80}<p\d|<p\d+>.{0,80}<s\d| a (?:majority|minority)\b.{0,80}<p\d/;

/** One share in words and in per cent: 'one in five (25%)', 'more than half (48%)'. */
export const saidTwice: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
