import type { Quantity } from '../../text/quantities.ts';
import { rounding } from './change.ts';
import { between, divide, overlap, type Interval } from './interval.ts';
import { print, printInterval } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

const share = '<[sp](?<share>\\d+)>';
const part = '<[cmu](?<part>\\d+)>';
const whole = '<[cmu](?<whole>\\d+)>';
const the = '(?:(?:the|its|their|all|our|some|about|around|more|than) ){0,3}';
const or =
  '(?:[,(-] |or |, or |\\( ?or )(?:or )?(?:about |around |some |roughly |nearly |just over |a total of )?';

const patterns: readonly RegExp[] = [
  // 'nine in ten of the 60 respondents, 48 people', 'a third of the 90 staff (45)'
  ` ${share} of ${the}${whole}${gap(30, ',(-:')} ?${or}${part}(?=[),.]| -| (?:people|men|women|of them|in all|were|had|said|have|are)\\b)`,
  // '48 of the 60 respondents (70%)', '48 out of 60, or 70%'
  ` ${part} (?:out )?of ${the}${whole}${gap(30, ',(-:')} ?(?:, or |\\( ?|- |, (?=<p))(?:about |around |roughly |nearly |just over |just under )?${share}(?=[),.]| (?:of them|of the|-|were|had|said|have|are)\\b)`,
  // '70% (48 of 60)', '70%, or 48 of the 60'
  ` ${share}${gap(24, ',(-:')} ?(?:\\( ?|, or |- |, )${part}(?: [a-z]+)? (?:out )?of ${the}${whole}`,
  // '48 people, or 70% of the 60 who', '48 people (70% of the 60)'
  ` ${part}${gap(24, ',(-:')} ?(?:, or |\\( ?|- )(?:about |around |roughly |nearly )?${share} of ${the}${whole}`,
  // 'Of the 90 buses, a third, 45 vehicles, run on gas'
  ` of ${the}${whole}${gap(30, ',(-:')}, ${share}(?:, or |, | \\(|,? - )(?:about |around |some )?${part}(?=[),.]| [a-z]+[,)])`,
  // '1.1bn litres, about a third of its total volume of 2.4bn litres'
  ` ${part}${gap(50, ',(-:')}, (?:or |that is |which is )?(?:about |around |roughly |nearly |almost |some )?${share} of (?:its|the|their) (?:[a-z]+ ){1,4}of ${whole}`,
  // '£612m, of which £398m, or 65%, went on pay'
  ` ${whole}${gap(45, '(-:')},? of which ${part},? (?:or |\\()${share}`,
  // '£450,000, half the £1.2m asking price'
  ` ${part}, (?:or |that is )?${share} (?:of )?(?:the|its|their|his|her) ${whole}`,
].map((source) => new RegExp(source, 'g'));

const look: Rule = (view, words) =>
  patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ figure }) =>
      judge(figure('share'), figure('part'), figure('whole'), view.sentence, words),
    ),
  );

function judge(
  stated: Quantity,
  part: Quantity,
  whole: Quantity,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (
    part.kind !== whole.kind ||
    part.unit !== whole.unit ||
    whole.value <= 0 ||
    part.value > whole.value
  )
    return [];
  if (part.ranged || whole.ranged || stated.ranged) return [];
  const ratio = divide(part, whole);
  if (overlap(ratio, allowedShare(stated))) return [];
  const fraction = stated.kind === 'percent' ? stated.value / 100 : stated.value;
  const given = part.value / whole.value;
  return [
    {
      signal: Math.abs(given - fraction) < 0.02 ? 'some' : 'strong',
      stated: `${words(stated)} of ${words(whole)}`,
      computed: `${print(given * 100, 1)}%`,
      sum: [
        `${words(part)} ÷ ${words(whole)} = ${print(given * 100, 1)}%`,
        `${words(stated)} of ${words(whole)} = ${print(fraction * whole.value, 1)}`,
        rounding(`${printInterval(between(ratio.low * 100, ratio.high * 100), 1)}%`),
      ],
      figures: [stated, part, whole],
      sentence,
    },
  ];
}

/** A per cent figure with its rounding; a fraction in words with a tenth to either side, at most 0.05. */
function allowedShare(stated: Quantity): Interval {
  // A whole per cent is often cut off rather than rounded: 75.7% is called 75%.
  if (stated.kind === 'percent')
    return between(stated.low / 100, (stated.step >= 1 ? stated.high + 0.49 : stated.high) / 100);
  const slack = Math.min(stated.value * 0.1, 0.05);
  if (stated.hedge === 'at-least') return between(stated.value - 0.005, 1);
  if (stated.hedge === 'at-most') return between(0, stated.value + 0.005);
  if (stated.hedge === 'nearly') return between(stated.value - 0.08, stated.value + 0.005);
  return between(stated.value - slack, stated.value + slack);
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = /<[sp]\d/;

/** A share stated beside the part and the whole: 'nine in ten of the 60 respondents, 48 people'. */
export const shareOf: Rule = (view, words, before) =>
  gate.test(view.line) ? look(view, words, before) : [];
