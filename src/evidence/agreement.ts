import { readStatement, type Statement } from './statement.ts';
import { termOf } from './terms.ts';
import { opposites } from './words.ts';

const sides = opposites.map(
  ([one, other]) => [new Set([...one].map(termOf)), new Set([...other].map(termOf))] as const,
);

/** Whether two sentences assert the same: who, what, how many, when, and not its opposite. */
export type Agreement =
  | { readonly same: true; readonly overlap: number }
  | {
      readonly same: false;
      readonly because:
        'words' | 'figures' | 'years' | 'names' | 'negation' | 'opposite' | 'sides' | 'replaced';
    };

/** Share of the shorter sentence's words that the other must have, and of all words of both. */
const leastOfShorter = 0.6;
const leastOfAll = 0.3;

/**
 * The same assertion, whatever the wording. Strict on purpose: a wrong match tells an editor that
 * something was settled that was not.
 */
export function compareAssertions(one: string, other: string): Agreement {
  const [a, b] = [readStatement(one), readStatement(other)];
  if (!figuresAgree(a, b)) return { same: false, because: 'figures' };
  if (!setsAgree(a.years, b.years)) return { same: false, because: 'years' };
  if (!namesAgree(a, b)) return { same: false, because: 'names' };
  if (a.negated !== b.negated) return { same: false, because: 'negation' };
  if (areOpposite(a, b)) return { same: false, because: 'opposite' };
  if (sidesSwapped(a, b)) return { same: false, because: 'sides' };
  if (wordReplaced(a, b)) return { same: false, because: 'replaced' };
  const common = [...a.terms].filter((term) => b.terms.has(term)).length;
  const shorter = Math.min(a.terms.size, b.terms.size);
  const all = a.terms.size + b.terms.size - common;
  const ofShorter = shorter === 0 ? 0 : common / shorter;
  const ofAll = all === 0 ? 0 : common / all;
  return common >= 2 && ofShorter >= leastOfShorter && ofAll >= leastOfAll
    ? { same: true, overlap: ofAll }
    : { same: false, because: 'words' };
}

/** Each figure of either is allowed by one of the other: '1.95 million' and 'nearly two million'. */
function figuresAgree(a: Statement, b: Statement): boolean {
  const covers = (xs: Statement['figures'], ys: Statement['figures']) =>
    xs.every((x) =>
      ys.some(
        (y) =>
          x.unit === y.unit &&
          x.kind === y.kind &&
          x.low <= y.high &&
          y.low <= x.high &&
          (x.noun === undefined || y.noun === undefined || x.noun === y.noun),
      ),
    );
  return covers(a.figures, b.figures) && covers(b.figures, a.figures);
}

/** Two sets agree when neither names something that the other contradicts; one may say less. */
function setsAgree<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((item) => large.has(item));
}

/** Names may be left out ('Mayor Ana Ruiz', 'the mayor'), not replaced. */
function namesAgree(a: Statement, b: Statement): boolean {
  const onlyA = [...a.names].some((name) => !b.terms.has(name));
  const onlyB = [...b.names].some((name) => !a.terms.has(name));
  return !(onlyA && onlyB);
}

export function areOpposite(a: Statement, b: Statement): boolean {
  const has = (side: ReadonlySet<string>, { terms }: Statement) =>
    [...side].some((term) => terms.has(term));
  return sides.some(
    ([one, other]) =>
      (has(one, a) && !has(one, b) && has(other, b) && !has(other, a)) ||
      (has(other, a) && !has(other, b) && has(one, b) && !has(one, a)),
  );
}

/** 'Women earn less than men' and 'men earn less than women' have the same words. */
export function sidesSwapped({ compared: a }: Statement, { compared: b }: Statement): boolean {
  if (a === undefined || b === undefined) return false;
  // Words on both sides of 'than', or after it in both, say nothing about which side is which.
  const crossed = (
    from: ReadonlySet<string>,
    to: ReadonlySet<string>,
    stays: ReadonlySet<string>,
  ) => [...from].some((term) => to.has(term) && !stays.has(term));
  return crossed(a.after, b.before, b.after) && crossed(a.before, b.after, b.before);
}

/** One may say more than the other; but a noun for a noun, or a verb for a verb, is another claim. */
export function wordReplaced(a: Statement, b: Statement): boolean {
  const left = (x: Statement, y: Statement) =>
    new Set([...x.classes].flatMap(([term, kind]) => (y.terms.has(term) ? [] : [kind])));
  const onlyB = left(b, a);
  return [...left(a, b)].some((kind) => onlyB.has(kind));
}
