import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { lineMatches, markedLine, type MarkedLine } from '../../text/sentence-line.ts';

export { gap, lineHas } from '../../text/sentence-line.ts';

/** A sentence as a line of words and figure marks; the letter of a mark is the kind of quantity. */
export interface SentenceView extends MarkedLine {
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

/** With more figures than this it is a table, not a sentence. */
const most = 40;

/** One view for each sentence that holds a quantity, in order. */
export function viewSentences(
  document: TextDocument,
  quantities: readonly Quantity[],
): SentenceView[] {
  const bySentence = new Map<number, Quantity[]>();
  for (const quantity of quantities) {
    const list = bySentence.get(quantity.sentence);
    if (list === undefined) bySentence.set(quantity.sentence, [quantity]);
    else list.push(quantity);
  }
  return [...bySentence]
    .filter(([, list]) => list.length <= most)
    .map(([sentence, list]) => ({
      ...markedLine(
        document,
        sentence,
        list.map(({ from, to, kind }) => ({ from, to, letter: letters[kind] })),
      ),
      quantities: list,
    }));
}

export interface Match {
  readonly groups: Readonly<Record<string, string>>;
  readonly figure: (group: string) => Quantity;
  /** What matched, and up to forty characters after it. */
  readonly text: string;
  readonly after: string;
}

/** All matches of a pattern in a view, each with its captured figures. `undefined` for groups that did not take part. */
export function matches(view: SentenceView, pattern: RegExp): Match[] {
  return lineMatches(view, pattern).map((match) => {
    const groups = (match.groups ?? {}) as Readonly<Record<string, string>>;
    return {
      groups,
      text: match[0],
      after: view.line.slice(match.index + match[0].length, match.index + match[0].length + 40),
      figure: (group) => {
        const quantity = view.quantities[Number(groups[group])];
        if (quantity === undefined) throw new Error(`no figure '${group}' in ${view.line}`);
        return quantity;
      },
    };
  });
}
