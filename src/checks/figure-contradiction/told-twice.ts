import { grouped } from '../../text/grouped.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { TextDocument } from '../../text/document.ts';
import { isLivePage } from '../../text/scope-manner.ts';
import { canAgree } from '../../text/rounding.ts';
import { isOfAnother } from './evidence.ts';
import type { Figure } from './figure.ts';

/** One sentence told twice, all but a figure the same: a caption, a summary, a pull-quote. */
export interface ToldTwice {
  readonly first: Figure;
  readonly second: Figure;
}

/** Fewer shared words than these may be a form that an author fills in again and again. */
const leastWords = 4;

/** Pairs of sentences whose words are the same but for one figure. Looks at sentences that share a rare word only. */
export function findToldTwice(document: TextDocument, figures: readonly Figure[]): ToldTwice[] {
  // Each entry tells what was known by then.
  if (isLivePage(document)) return [];
  const sentences = grouped(figures, ({ quantity }) => quantity.sentence).values();
  const found: ToldTwice[] = [];
  const seen = new Map<string, (readonly Figure[])[]>();
  for (const here of sentences) {
    const scope = here[0]?.scope;
    // Items of a list are alike on purpose, however many words they share.
    if (scope === undefined || scope.listed) continue;
    const words = scope.context.size + scope.names.size + here.length - 1;
    if (words < leastWords) continue;
    // Both tellings hold the same kinds of figures in the same order.
    const key = here.map(({ quantity }) => quantity.kind).join(' ');
    const others = seen.get(key) ?? [];
    for (const there of others.slice(-60)) {
      const pair = differingFigure(there, here);
      if (pair !== undefined) found.push(pair);
    }
    others.push(here);
    seen.set(key, others);
  }
  const times = new Map<number, number>();
  for (const { first, second } of found)
    for (const { sentence } of [first.quantity, second.quantity])
      times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return found.filter((pair) => !isForm(pair, times));
}

/** A sentence that comes back again and again with another figure is a form, filled in for each item. */
function isForm({ first, second }: ToldTwice, times: ReadonlyMap<number, number>): boolean {
  return [first, second].some(({ quantity }) => (times.get(quantity.sentence) ?? 0) > 1);
}

/** Every condition stands alone; the cheap ones come first, as nearly all pairs fail one. */
function differingFigure(there: readonly Figure[], here: readonly Figure[]): ToldTwice | undefined {
  const [one, two] = [there[0]?.scope, here[0]?.scope];
  if (one === undefined || two === undefined || one.quoted !== two.quoted) return undefined;
  // Sets of so different a size differ in more words than two.
  if (Math.abs(one.context.size - two.context.size) > 2) return undefined;
  const pair = onlyOther(there, here);
  if (pair === undefined || pair.first.scope.periodKey !== pair.second.scope.periodKey) {
    return undefined;
  }
  // 'The second plant makes 530 cars a day': told alike of another.
  if (isOfAnother(one, two) || isSomebodyElse(pair)) return undefined;
  const words = compareAtMost(one.context, two.context, 2);
  const names = words && compareAtMost(one.names, two.names, 1);
  if (words === undefined || names === undefined) return undefined;
  if (Math.min(words.onlyA + names.onlyA, words.onlyB + names.onlyB) > 0) return undefined;
  // Figures that agree are words in common too; each has a place in its row.
  return words.shared + names.shared + there.length - 1 < leastWords ? undefined : pair;
}

/**
 * 'A 37-year-old man was arrested' twice: each is a man not met before. 'If there be thirty … if there
 * be ten': numbers of nothing named, far apart.
 */
function isSomebodyElse({ first, second }: ToldTwice): boolean {
  const [a, b] = [first.quantity.value, second.quantity.value];
  const far = Math.max(a, b) / Math.min(a, b) >= 2;
  return [first, second].every(({ quantity: { kind, form }, scope }) =>
    kind === 'age'
      ? !scope.definite
      : far && kind === 'count' && form === 'words' && scope.topic === '',
  );
}

/** The figure in which two rows differ, when it is the only one. */
function onlyOther(there: readonly Figure[], here: readonly Figure[]): ToldTwice | undefined {
  let pair: ToldTwice | undefined;
  for (const [index, first] of there.entries()) {
    const second = here[index];
    if (second === undefined || !isOther(first.quantity, second.quantity)) continue;
    if (pair !== undefined) return undefined;
    pair = { first, second };
  }
  return pair;
}

/** What two sets share and what not, or nothing when more than so many items stand in one alone. */
function compareAtMost(a: ReadonlySet<string>, b: ReadonlySet<string>, most: number) {
  let onlyA = 0;
  for (const item of a) {
    if (b.has(item)) continue;
    onlyA += 1;
    if (onlyA > most) return undefined;
  }
  const shared = a.size - onlyA;
  const onlyB = b.size - shared;
  return onlyA + onlyB > most ? undefined : { shared, onlyA, onlyB };
}

function isOther(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return a.value === b.value;
  // 'above 28' and 'above 50' could both hold, but not in one sentence told twice.
  return a.hedge === b.hedge && a.hedge !== 'about' ? a.value !== b.value : !canAgree(a, b);
}
