import type { Token } from './document.ts';

/** How a number is softened, and so which values it allows. */
export type Hedge = 'exact' | 'about' | 'nearly' | 'just-over' | 'at-least' | 'at-most';

/** Longest first: the words that stand right before a number. */
const before: readonly (readonly [string, Hedge])[] = [
  ['slightly more than', 'just-over'],
  ['a little more than', 'just-over'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['in excess of', 'at-least'],
  ['upwards of', 'at-least'],
  ['a total of', 'exact'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['more than', 'at-least'],
  ['greater than', 'at-least'],
  ['higher than', 'at-least'],
  ['fewer than', 'at-most'],
  ['less than', 'at-most'],
  ['lower than', 'at-most'],
  ['up to', 'at-most'],
  ['close to', 'nearly'],
  ['just under', 'nearly'],
  ['a little over', 'just-over'],
  ['just over', 'just-over'],
  ['well over', 'at-least'],
  ['well under', 'at-most'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['over', 'at-least'],
  ['above', 'at-least'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['maybe', 'about'],
  ['perhaps', 'about'],
  ['~', 'about'],
];

const hedges: readonly { readonly words: readonly string[]; readonly hedge: Hedge }[] = before.map(
  ([phrase, hedge]) => ({ words: phrase.split(' '), hedge }),
);

const byLastWord = new Map(
  hedges.map(({ words }) => {
    const last = words.at(-1) ?? '';
    return [last, hedges.filter((hedge) => hedge.words.at(-1) === last)];
  }),
);

/** The hedge that ends right before token `at`, and the token where it begins. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  start: number,
): { hedge: Hedge; from: number } {
  for (const { words, hedge } of byLastWord.get(tokens[at - 1]?.lower ?? '') ?? []) {
    const from = at - words.length;
    if (from < start) continue;
    // 'adds up to 46 months': a sum and no bound.
    if (words.length === 2 && words[1] === 'to' && tokens[from - 1]?.lemma === 'add') continue;
    if (words.every((word, offset) => tokens[from + offset]?.lower === word))
      return { hedge, from };
  }
  return { hedge: 'exact', from: at };
}

/** The hedge right after a number: '200 or so', '300-odd', '40+', '50 or more'. */
export function hedgeAfter(tokens: readonly Token[], at: number): Hedge {
  const here = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower;
  if (here === '+' || here === 'plus') return 'at-least';
  if (here === '-' && (next === 'odd' || next === 'ish')) return 'about';
  if (here === '-' && next === 'plus') return 'at-least';
  if (here !== 'or') return 'exact';
  if (next === 'so' || next === 'thereabouts') return 'about';
  if (next === 'more') return 'at-least';
  return next === 'less' || next === 'fewer' ? 'at-most' : 'exact';
}

/** Values that a hedged number allows: `value` is as written and `step` its last digit. */
export function allowed(
  value: number,
  step: number,
  hedge: Hedge,
  exactCount: boolean,
): { low: number; high: number } {
  const half = exactCount && step === 1 ? 0 : step / 2;
  const low = value - half;
  const high = value + half;
  if (hedge === 'about')
    return { low: Math.min(low, value * 0.9), high: Math.max(high, value * 1.1) };
  if (hedge === 'just-over') return { low: Math.max(low, value * 0.99), high: value * 1.12 };
  if (hedge === 'nearly') return { low: value * 0.88, high: value };
  // 'More than £1bn' names a threshold: it is not rounded to the billion.
  if (hedge === 'at-least') return { low: Math.max(low, value * 0.99), high: Infinity };
  if (hedge === 'at-most') return { low: -Infinity, high: Math.min(high, value * 1.01) };
  return { low, high };
}
