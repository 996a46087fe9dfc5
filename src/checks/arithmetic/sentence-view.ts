import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';

/**
 * A sentence as a line of lower-case words in which each quantity is a mark: 'rose <p0> from <c1> to
 * <c2>'. The letter is the kind, the number the position in `quantities`. Rules match on this line
 * with bounded gaps, so they take linear time and read like the phrase they look for.
 */
export interface SentenceView {
  readonly sentence: number;
  readonly line: string;
  readonly quantities: readonly Quantity[];
}

const letters: Readonly<Record<Quantity['kind'], string>> = {
  count: 'c',
  money: 'm',
  percent: 'p',
  points: 't',
  share: 's',
  duration: 'd',
  age: 'a',
  measure: 'u',
};

/** One view for each sentence that holds at least `least` quantities. */
export function viewSentences(
  document: TextDocument,
  quantities: readonly Quantity[],
  least: number,
): SentenceView[] {
  const bySentence = new Map<number, Quantity[]>();
  for (const quantity of quantities) {
    const list = bySentence.get(quantity.sentence);
    if (list === undefined) bySentence.set(quantity.sentence, [quantity]);
    else list.push(quantity);
  }
  return [...bySentence]
    .filter(([, list]) => list.length >= least)
    .map(([sentence, list]) => ({
      sentence,
      quantities: list,
      line: lineOf(document, sentence, list),
    }));
}

function lineOf(document: TextDocument, sentence: number, quantities: readonly Quantity[]): string {
  const words: string[] = [];
  let at = document.starts[sentence] ?? 0;
  const end = document.starts[sentence + 1] ?? document.tokens.length;
  let next = 0;
  while (at < end) {
    const quantity = quantities[next];
    if (quantity !== undefined && at === quantity.from) {
      words.push(`<${letters[quantity.kind]}${next}>`);
      at = quantity.to;
      next += 1;
      continue;
    }
    const word = document.tokens[at]?.lower ?? '';
    words.push(word === '—' || word === '–' || word === '--' ? '-' : word.replace(/[<>]/g, ''));
    at += 1;
  }
  return ` ${words.join(' ')} `.replace(/ ([,.;:)])/g, '$1').replace(/\( /g, '(');
}

/** A figure mark of one of the kinds, capturing its number. */
export function mark(kinds: string): string {
  return `<[${kinds}](\\d+)>`;
}

/** At most `length` characters without another figure, a full stop or a semicolon. */
export function gap(length: number, also = ''): string {
  return `[^<>;${also}]{0,${length}}?`;
}

/** All matches of a pattern in a view, each with its captured figures. `undefined` for groups that did not take part. */
export function matches(
  view: SentenceView,
  pattern: RegExp,
): { groups: Readonly<Record<string, string>>; figure: (group: string) => Quantity }[] {
  return [...view.line.matchAll(pattern)].map((match) => {
    const groups = (match.groups ?? {}) as Readonly<Record<string, string>>;
    return {
      groups,
      figure: (group) => {
        const quantity = view.quantities[Number(groups[group])];
        if (quantity === undefined) throw new Error(`no figure '${group}' in ${view.line}`);
        return quantity;
      },
    };
  });
}
