import { add, asWritten, overlap, subtract, type Interval } from './interval.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { printLike } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

/** 'raised to 2,600 from 1,900', 'from 41,000 to 44,000' */
const forms = [
  / to <[cm](?<to>\d+)>(?: [a-z]+)?,? from (?:an? |the )?(?:[a-z]+ )?<[cm](?<from>\d+)>/g,
  / from <[cm](?<from>\d+)>(?: [a-z]+)? to <[cm](?<to>\d+)>/g,
];
/** 'Taken together, the revisions add 700 jobs' */
const net = / (?:together|combined|between them|on balance|net|overall|in all|altogether)\b/;
const revised =
  / (?:revis(?:ed|ion|ions)|correct(?:ed|ion|ions)|chang(?:e|es)|adjust(?:ed|ment|ments)|restat(?:ed|ement|ements))\b/;
const told =
  / (?:adds?|added|adding|subtracts?|subtracted|removes?|removed|cuts?|knock(?:s|ed)?|takes?|took|lifts?|lifted|raises?|raised|lowers?|lowered|of|by|was|were|is|are) (?:a (?:net|further|total) (?:of )?|an? )?(?:about |some |only |just )?$/;

/** Two or more figures corrected, and what the corrections are said to come to: +700 and −500 are not 700. */
export const revisions: Rule = (view, words, before) => {
  if (!lineHas(view, net)) return [];
  const previous = before.at(-1);
  const beside = previous?.sentence === view.sentence - 1 ? [previous] : [];
  const [from] = [view, ...beside].filter((one) => changesIn(one).length >= 2);
  if (from === undefined || !revised.test(`${from.line} ${view.line}`)) return [];
  const changes = changesIn(from);
  const used = new Set(changes.flatMap((pair) => pair.map(({ index }) => index)));
  const stated = figuresIn(view).filter(
    ({ quantity, left }) =>
      !used.has(quantity.index) && told.test(left) && quantity.kind === changes[0]?.[0].kind,
  );
  const [whole] = stated;
  if (whole === undefined || stated.length > 1 || whole.quantity.hedge !== 'exact') return [];
  const { quantity } = whole;
  const all = changes.flat();
  if (all.some(({ hedge, ranged, unit }) => hedge !== 'exact' || ranged || unit !== quantity.unit))
    return [];
  const values = changes.map(([to, one]) => to.value - one.value);
  const sum = values.reduce((so, value) => so + value, 0);
  const width = add(changes.map(([to, one]) => subtract(asWritten(to), asWritten(one))));
  const gross = values.reduce((so, value) => so + Math.abs(value), 0);
  const given = asWritten(quantity);
  if (overlap(width, given) || overlap(flipped(width), given) || gross === quantity.value)
    return [];
  if (quantity.value > 3 * gross) return [];
  const computed = printLike(Math.abs(sum), words(quantity));
  return [
    {
      signal: 'some',
      stated: `${words(quantity)} in all`,
      computed,
      sum: [
        `${changes.map(([to, one]) => `(${words(to)} − ${words(one)})`).join(' + ')} = ${sum < 0 ? '−' : ''}${computed}, against ${words(quantity)}`,
      ],
      figures: [quantity, ...all],
      sentence: view.sentence,
      ...(from === view ? {} : { other: from.sentence }),
    },
  ];
};

function flipped({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

/** New and old figure of each change. */
function changesIn(view: SentenceView): (readonly [to: Quantity, from: Quantity])[] {
  return forms.flatMap((form) =>
    matches(view, form).map(({ figure }) => [figure('to'), figure('from')] as const),
  );
}
