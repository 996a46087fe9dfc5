import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { divide } from './interval.ts';
import { print, printInterval } from './print.ts';
import type { Problem } from './problem.ts';
import { matches, type SentenceView } from './sentence-view.ts';

const bracket =
  / <m(?<from>\d+)>(?: [a-z]+)? \( ?(?:about |around |roughly |or |some |approximately )?<m(?<to>\d+)>\)/g;

interface Conversion {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly sentence: number;
}

/** A rate that moves by more than this within a story is no rounding and no market. */
const leastShift = 1.25;

/** '$120m (£95m)' and '$60m (£80m)': one pair of currencies, two rates of exchange. */
export function conversions(
  document: TextDocument,
  views: readonly SentenceView[],
  words: (quantity: Quantity) => string,
): Problem[] {
  const all = views.flatMap((view): Conversion[] =>
    / \(/.test(view.line)
      ? matches(view, bracket).map(({ figure }) => ({
          from: figure('from'),
          to: figure('to'),
          sentence: view.sentence,
        }))
      : [],
  );
  const found: Problem[] = [];
  const first = new Map<string, Conversion>();
  for (const here of all) {
    const { from, to } = here;
    if (from.unit === to.unit || from.ranged || to.ranged || tellsOfAYear(document, here.sentence))
      continue;
    const key = `${from.unit}|${to.unit}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, here);
    else if (differ(known, here)) found.push(problemOf(known, here, words));
  }
  return found;
}

/** Sums of the past are converted at the rate of their time. */
function tellsOfAYear({ tokens, starts }: TextDocument, sentence: number): boolean {
  return tokens
    .slice(starts[sentence], starts[sentence + 1])
    .some((token) => /^(1[5-9]|20)\d\d$/.test(token.text));
}

function differ(a: Conversion, b: Conversion): boolean {
  const [one, two] = [divide(a.to, a.from), divide(b.to, b.from)];
  const shift = a.to.value / a.from.value / (b.to.value / b.from.value);
  return (one.low > two.high || two.low > one.high) && Math.max(shift, 1 / shift) > leastShift;
}

function problemOf(a: Conversion, b: Conversion, words: (quantity: Quantity) => string): Problem {
  const rate = ({ from, to }: Conversion) =>
    `${words(to)} ÷ ${words(from)} = ${print(to.value / from.value)} (with rounding ${printInterval(divide(to, from))})`;
  return {
    signal: 'strong',
    stated: `${words(b.from)} (${words(b.to)})`,
    computed: `another rate than “${words(a.from)} (${words(a.to)})”`,
    sum: [rate(b), rate(a)],
    figures: [b.from, b.to],
    sentence: b.sentence,
    ...(a.sentence === b.sentence ? {} : { other: a.sentence }),
  };
}
