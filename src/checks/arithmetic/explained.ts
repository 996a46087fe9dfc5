import type { Quantity } from '../../text/quantities.ts';
import { asWritten, between, divide, overlap, sameUnit, type Interval } from './interval.ts';
import type { Problem } from './problem.ts';

/** '38,900 returns and 3,100 departures, net of 1,300 births' */
const netOf = / (?:net of|excluding|after deducting|not counting) /;
const restOf = / (?:empty|vacant|unsold|unused|free|absent|missing|idle|out of service|occupancy) /;
/** How many sentences before and after may hold what a share is of. */
const reach = 3;

/**
 * Whether other figures than those a rule took make the sum come out: then it took the wrong ones. A
 * percentage that two figures beside it give is theirs ('11,840 of 12,620 customers, or 93.8%'), and parts
 * whose sum the text gives have that for their whole.
 */
export function isExplained(
  problem: Problem,
  quantities: readonly Quantity[],
  words: (quantity: Quantity) => string,
  lineOf: (sentence: number) => string,
): boolean {
  const { figures } = problem;
  if (problem.bound === true) return false;
  const percent = figures.find(({ kind }) => kind === 'percent');
  if (percent !== undefined)
    return (
      givesPercent(percent, figures, quantities) ||
      (restOf.test(lineOf(problem.sentence)) && givesRest(percent, figures))
    );
  if (problem.stated.startsWith('a difference of '))
    return isDifferenceBeside(problem, quantities, words);
  const whole = figures.find((figure) => problem.stated.startsWith(`a total of ${words(figure)}`));
  if (whole === undefined) return false;
  // 'His 884 at 44.20 came from 22 innings': an average is no sum of counts.
  const isAverage = whole.kind === 'count' && whole.step < 1;
  return (
    (isAverage && figures.every((figure) => figure === whole || figure.step >= 1)) ||
    netOf.test(lineOf(problem.sentence)) ||
    isMadeUpBeside(whole, quantities) ||
    isSumGiven(whole, figures, quantities)
  );
}

function givesPercent(
  percent: Quantity,
  figures: readonly Quantity[],
  quantities: readonly Quantity[],
): boolean {
  const near = quantities.filter(
    ({ sentence, kind }) =>
      Math.abs(sentence - percent.sentence) <= reach && kind !== 'percent' && kind !== 'share',
  );
  const told = between(percent.low / 100, percent.high / 100);
  return near
    .filter(({ sentence }) => sentence === percent.sentence)
    .some((part) =>
      near.some((whole) => {
        if (part === whole || !sameUnit(part, whole)) return false;
        if (isAmong(figures, part) && isAmong(figures, whole)) return false;
        // Every share of a hundred is explained by some figure or other when it is rough.
        const beside = whole.sentence === percent.sentence || percent.step < 1;
        const share = divide(asWritten(part), asWritten(whole));
        if (overlap(told, share)) return beside || whole.sentence < percent.sentence;
        const back = divide(asWritten(whole), asWritten(part));
        return beside && [share, back].some((ratio) => overlap(told, changeOf(ratio)));
      }),
    );
}

/** '48 of the 121 seats, 14 fewer than the 62 it won': two others of the sentence are so far apart. */
function isDifferenceBeside(
  { figures, sentence, stated }: Problem,
  quantities: readonly Quantity[],
  words: (quantity: Quantity) => string,
): boolean {
  const by = figures.find((figure) => stated === `a difference of ${words(figure)}`);
  const beside = quantities.filter((one) => one.sentence === sentence && one.index !== by?.index);
  return beside.some((one) =>
    beside.some(
      (other) =>
        one !== other &&
        sameUnit(one, other) &&
        !(isAmong(figures, one) && isAmong(figures, other)) &&
        one.value - other.value === by?.value,
    ),
  );
}

/** How far a ratio is from one, whichever way. */
function changeOf({ low, high }: Interval): Interval {
  return low > 1 ? between(low - 1, high - 1) : between(1 - high, 1 - low);
}

/** '1,520 beds, 112 of them empty, an occupancy of 92.6%': the share of the others. */
function givesRest(percent: Quantity, figures: readonly Quantity[]): boolean {
  const [one, other] = figures.filter(({ kind }) => kind !== 'percent');
  if (one === undefined || other === undefined || !sameUnit(one, other)) return false;
  const [part, whole] = one.value < other.value ? [one, other] : [other, one];
  return overlap(
    between(percent.low / 100, percent.high / 100),
    changeOf(divide(asWritten(part), asWritten(whole))),
  );
}

/** The sum of the parts stands in the text, and the whole that was taken in another sentence than they do. */
function isSumGiven(
  whole: Quantity,
  figures: readonly Quantity[],
  quantities: readonly Quantity[],
): boolean {
  const parts = figures.filter((figure) => figure !== whole);
  if (parts.length < 2 || parts.some(({ sentence }) => sentence === whole.sentence)) return false;
  // '38,500 on the first day and 61,200 on the second, and so 99,700': a sum on the way.
  const onTheWay = parts.some((part, at) => at > 1 && isSumOf(part, parts.slice(0, at)));
  return (
    onTheWay ||
    quantities.some(
      (other) =>
        // '227.4 million kilograms' … 'supplied 128.9 million of that': the unit is said once.
        !isAmong(figures, other) &&
        // '6,833 and 1,708 … The remaining 12,811': what stood before these was of something else.
        parts.some(
          ({ sentence }, at) =>
            at < parts.length - 1 &&
            sentence !== parts[at - 1]?.sentence &&
            isSumOf(other, parts.slice(at)),
        ),
    )
  );
}

/** '180 and 120 hours, 300 between them': its own sentence says what makes it up. */
function isMadeUpBeside(whole: Quantity, quantities: readonly Quantity[]): boolean {
  const before = quantities.filter(
    // 'Her two sentences, 30 months for bribery and 14 for perjury': the two is no part.
    ({ sentence, index, form }) =>
      sentence === whole.sentence && index < whole.index && form !== 'words',
  );
  return before.some((_, at) => at < before.length - 1 && isSumOf(whole, before.slice(at)));
}

function isSumOf(whole: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const step = Math.max(...parts.map((part) => part.step));
  return whole.hedge === 'exact' && Math.abs(sum - whole.value) < (step > 1 ? step : 1) / 2;
}

/** A rule may hold a copy of a figure in another unit. */
function isAmong(figures: readonly Quantity[], { index }: Quantity): boolean {
  return figures.some((figure) => figure.index === index);
}
