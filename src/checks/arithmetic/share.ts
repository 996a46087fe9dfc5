import type { Quantity } from '../../text/quantities.ts';
import { rounding, said } from './change.ts';
import { figuresIn } from './clauses.ts';
import { countAlike } from './counted.ts';
import { between, divide, overlap } from './interval.ts';
import { print, printInterval } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';
import { allowedShare } from './share-words.ts';

const share = '<[sp](?<share>\\d+)>';
const part = '<[cmu](?<part>\\d+)>';
const whole = '<[cmu](?<whole>\\d+)>';
const the = '(?:(?:the|its|their|all|our|some|about|around|more|than) ){0,3}';
const or =
  '(?:[,(-] |or |, or |\\( ?or )(?:or )?(?:about |around |some |roughly |nearly |just over |a total of )?';

const patterns: readonly RegExp[] = [
  // 'nine in ten of the 60 respondents, 48 people', 'a third of the 90 staff (45)'
  ` ${share} of ${the}${whole}${gap(30, ',(-:')} ?${or}${part}(?=[),.]| -| (?:people|in all)\\b| (?:men|women)\\b(?! (?:and|or)\\b)| [a-z]+, (?:are|were|is|was|have|has|had|said|say|will|would|do|did|live|work|get|use|[a-z]{2,}ed)\\b)`,
  // '48 of the 60 respondents (70%)', '48 out of 60, or 70%'
  ` ${part} (?:out )?of ${the}${whole}${gap(30, ',(-:')} ?(?:, or |\\( ?|- |, (?=<p))(?:about |around |roughly |nearly |just over |just under )?${share}(?=[),.]| (?:of them|of the|-|were|had|said|have|are)\\b)`,
  // '70% (48 of 60)', '70%, or 48 of the 60'
  ` ${share}${gap(24, ',(-:')} ?(?:\\( ?|, or |- |, )${part}(?: [a-z]+)? (?:out )?of ${the}${whole}`,
  // '48 people, or 70% of the 60 who', '48 people (70% of the 60)'
  ` ${part}${gap(24, ',(-:')} ?(?:, or |\\( ?|- )(?:about |around |roughly |nearly )?${share} of ${the}(?:[a-z]+(?: - | )){0,4}?(?:of )?${whole}`,
  // 'Of the 90 buses, a third, 45 vehicles, run on gas'
  ` of ${the}${whole}${gap(30, ',(-:')}, ${share}(?:, or |, | \\(|,? - )(?:about |around |some )?${part}(?=[),.]| [a-z]+[,)])`,
  // '1.1bn litres, about a third of its total volume of 2.4bn litres'
  ` ${part}${gap(50, ',(-:')}, (?:or |that is |which is )?(?:about |around |roughly |nearly |almost |some )?${share} of (?:its|the|their) (?:[a-z]+(?: - | )){1,5}?of ${whole}`,
  // '£612m, of which £398m, or 65%, went on pay'
  ` ${whole}${gap(45, '(-:')},? of which ${part},? (?:or |\\()${share}`,
  // '£450,000, half the £1.2m asking price'
  ` ${part}${gap(45, ',(-:')}, (?:or |that is )?${share} (?:of )?(?:the|its|their|his|her) ${whole}`,
  // 'Of the 240 homes, 60, or one in five, are let'
  ` of ${the}${whole}${gap(30, ',(-:')}, ${part}(?: [a-z]+)?(?:, or |, | \\()(?:about |around |nearly |roughly |just over )?${share}[,)]`,
  // '300,000 people …, of whom one in three, about 60,000, are diagnosed'
  ` ${whole}${gap(60, '(:')},? of (?:whom|which|these|those) (?:about |around |nearly |some |only )?${share}(?:, or |, | \\( ?)(?:or )?(?:about |around |some |nearly |roughly )?${part}[,)]`,
  // '1,200 of its 8,000 jobs, a quarter of the workforce'
  ` ${part} (?:out )?of ${the}${whole}(?: [a-z]+)?, (?:or |about |nearly |almost |around |roughly |more than |just over |just under ){0,2}${share} of (?:the|its|their) (?:workforce|total|staff|whole|population|membership|payroll|entire [a-z]+)\\b`,
].map((source) => new RegExp(source, 'g'));

/** 'Fourteen cancers are 5 per cent of the 279 examined', and what is a share of more wholes after that. */
const firstOf = new RegExp(
  ` ${part}(?: [a-z]+){0,3} (?:is|are|was|were|made up|make up|represents?|represented|equals?) (?:about |around |some |just |only |roughly |nearly ){0,2}${share} of ${the}${whole}(?<more>.*)`,
  'g',
);
const nextOf =
  /(?:,| and) (?:about |only |just )?<[ps](\d+)> of (?:the |its |their |all )<[cmu](\d+)>/g;

const look: Rule = (view, words) => [...told(view, words), ...chained(view, words)];

/** One count given as the share of each of several wholes. */
const chained = (view: SentenceView, words: (quantity: Quantity) => string): Problem[] =>
  matches(view, firstOf).flatMap(({ figure, groups }) => {
    const pairs = [
      [figure('share'), figure('whole')],
      ...[...(groups.more ?? '').matchAll(nextOf)].map(([, ...at]) =>
        at.map((index) => view.quantities[Number(index)]),
      ),
    ];
    return pairs.flatMap(([share, whole]) => {
      const count = figure('part');
      if (share === undefined || whole === undefined) return [];
      const fraction = share.kind === 'percent' ? share.value / 100 : share.value;
      const times = count.value / whole.value / fraction;
      // Far off, the share is one of something else than of so many.
      return times > 0.25 && times < 4 && isOfOneSort(view, count, whole)
        ? judgeShare(share, count, whole, view.sentence, words)
        : [];
    });
  });

function isOfOneSort(view: SentenceView, part: Quantity, whole: Quantity): boolean {
  const figures = figuresIn(view);
  const [one, two] = [part, whole].map((of) => figures.find(({ quantity }) => quantity === of));
  return one !== undefined && two !== undefined && countAlike(one, two);
}

const told = (view: SentenceView, words: (quantity: Quantity) => string): Problem[] =>
  patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ figure }) =>
      isShared(view, figure('part'), figure('share'))
        ? []
        : judgeShare(figure('share'), figure('part'), figure('whole'), view.sentence, words),
    ),
  );

/** '5% of the 279 examined, 0.23% of the 6,200': the 279 is a whole of its own, not the part. */
function isShared(view: SentenceView, part: Quantity, share: Quantity): boolean {
  const before = view.quantities[view.quantities.indexOf(part) - 1];
  return (
    before !== undefined &&
    before !== share &&
    ['percent', 'share'].includes(before.kind) &&
    new RegExp(
      `<[ps]${String(view.quantities.indexOf(before))}> of (?:the |its |their |all |those )?<`,
    ).test(view.line)
  );
}

/** A share beside the one that part and whole give; nothing when they agree, or are not of one unit. */
export function judgeShare(
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
      stated: `${said(stated.hedge)}${words(stated)} of ${words(whole)}`,
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

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = /<[sp]\d/;

/** A share stated beside the part and the whole: 'nine in ten of the 60 respondents, 48 people'. */
export const shareOf: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
