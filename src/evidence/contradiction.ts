import { areOpposite, sidesSwapped, wordReplaced } from './agreement.ts';
import { readStatement, type Figure, type Statement } from './statement.ts';

/** What one sentence says here and another said there, of the same thing. */
export interface Contradiction {
  readonly here: string;
  readonly there: string;
}

/** Words that both sentences must have, and their share of all words of both. */
const fewestCommon = 3;
const leastOfAll = 0.6;

/**
 * Two sentences that are alike but for one figure: the same subject, unit, names and stated year. A
 * sentence without a year is left alone: its figure may have moved on since. Stricter than telling
 * that two assert the same, as what is said of an earlier article must stand.
 */
export function contradictionBetween(one: string, other: string): Contradiction | undefined {
  const [a, b] = [readStatement(one), readStatement(other)];
  if (a.years.size === 0 || !equal(a.years, b.years)) return undefined;
  if (!namesWithin(a, b) || !namesWithin(b, a)) return undefined;
  if (a.negated !== b.negated || areOpposite(a, b) || sidesSwapped(a, b) || wordReplaced(a, b)) {
    return undefined;
  }
  const common = [...a.terms].filter((term) => b.terms.has(term)).length;
  if (common < fewestCommon || common / (a.terms.size + b.terms.size - common) < leastOfAll) {
    return undefined;
  }
  return oneFigureApart(a.figures, b.figures);
}

/** Exactly one figure differs, in what it may be and not only in its digits; all others agree. */
function oneFigureApart(a: readonly Figure[], b: readonly Figure[]): Contradiction | undefined {
  if (a.length === 0 || a.length !== b.length) return undefined;
  const left = [...b];
  const apart: Figure[] = [];
  for (const figure of a) {
    const at = left.findIndex((each) => isSameKind(figure, each) && overlaps(figure, each));
    if (at < 0) apart.push(figure);
    else left.splice(at, 1);
  }
  const [here, there] = [apart[0], left[0]];
  if (here === undefined || there === undefined || apart.length > 1) return undefined;
  return isSameKind(here, there) ? { here: here.text, there: there.text } : undefined;
}

function isSameKind(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.noun === b.noun;
}

function overlaps(a: Figure, b: Figure): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function equal<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

function namesWithin(a: Statement, b: Statement): boolean {
  return [...a.names].every((name) => b.terms.has(name));
}
