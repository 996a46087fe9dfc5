import type { Quantity } from '../../text/quantities.ts';
import { add, asWritten, between, divide, overlap, sameUnit } from './interval.ts';
import type { Problem } from './problem.ts';

/** '38,900 returns and 3,100 departures, net of 1,300 births' */
const netOf = / (?:net of|excluding|after deducting|not counting) /;
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
  if (percent !== undefined) return givesPercent(percent, figures, quantities);
  const whole = figures.find((figure) => problem.stated.startsWith(`a total of ${words(figure)}`));
  if (whole === undefined) return false;
  return netOf.test(lineOf(problem.sentence)) || isSumGiven(whole, figures, quantities);
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
        const share = divide(asWritten(part), asWritten(whole));
        const change = between(Math.abs(1 - share.low), Math.abs(1 - share.high));
        // Every share of a hundred is explained by some figure or other when it is rough.
        const beside = whole.sentence === percent.sentence || percent.step < 1;
        if (overlap(told, share)) return beside || whole.sentence < percent.sentence;
        const [low, high] = [change.low, change.high].sort((a, b) => a - b) as [number, number];
        return beside && overlap(told, between(low, high));
      }),
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
  const sum = add(parts.map(asWritten));
  return quantities.some(
    (other) =>
      // '227.4 million kilograms' … 'supplied 128.9 million of that': the unit is said once.
      other.hedge === 'exact' &&
      other.step === whole.step &&
      !isAmong(figures, other) &&
      overlap(sum, asWritten(other)),
  );
}

/** A rule may hold a copy of a figure in another unit. */
function isAmong(figures: readonly Quantity[], { index }: Quantity): boolean {
  return figures.some((figure) => figure.index === index);
}
