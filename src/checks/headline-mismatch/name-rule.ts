import type { TextDocument } from '../../text/document.ts';
import { isInflected, oneLetterApart } from '../../text/spelling.ts';
import { sentenceAt, tokensOf, type HeadlineProblem, type HeadlineRule } from './problem.ts';

interface Spelled {
  count: number;
  readonly sentence: number;
}

const capitalised = /^\p{Lu}\p{Ll}+$/u;

/** A name in the headline that the body spells with another letter. */
export const headlineName: HeadlineRule = ({ document, split }) => {
  const named = split.top.flatMap((sentence) =>
    tokensOf(document, sentence)
      .map((token) => ({ sentence, word: withoutGenitive(token.text) }))
      .filter(({ word }) => word.length >= 6 && capitalised.test(word)),
  );
  const missing = named.filter(({ word }) => !isIn(document, split.body, word.toLowerCase()));
  if (missing.length === 0) return [];
  const body = wordsOf(document, split.body);
  const lower = new Set([...body.keys()].map((word) => word.toLowerCase()));
  return missing.flatMap(({ sentence, word }): HeadlineProblem[] => {
    const near = [...body].find(
      ([other, { count }]) =>
        count > 1 &&
        word[0] === other[0] &&
        isName(other, lower) &&
        oneLetterApart(word, other) &&
        !isInflected(word, other) &&
        !isDerived(word, other),
    );
    if (near === undefined) return [];
    return [
      {
        signal: 'strong',
        message: 'name',
        range: sentenceAt(document, sentence),
        related: [sentenceAt(document, near[1].sentence)],
        top: word,
        body: near[0],
        sum: [
          `“${word}” and “${near[0]}” are one letter apart; the body has “${near[0]}” ${near[1].count} times`,
        ],
      },
    ];
  });
};

/** 'Honduran' and 'Honduras', 'Muslima' and 'Muslim': who comes from there, and a woman of them. */
function isDerived(one: string, other: string): boolean {
  const [a, b] = [one, other].sort();
  return (
    (a ?? '') + 'a' === b ||
    (a?.slice(0, -1) === b?.slice(0, -1) && /n s$/.test(`${a} ${b?.at(-1)}`))
  );
}

/** Whether the body has a word, by itself or with a genitive ending. */
function isIn(document: TextDocument, body: readonly number[], word: string): boolean {
  return body.some((sentence) =>
    tokensOf(document, sentence).some(
      ({ lower, text }) => lower.startsWith(word) && withoutGenitive(text).toLowerCase() === word,
    ),
  );
}

/** How often the body has each word, as written, and where first. */
function wordsOf(document: TextDocument, body: readonly number[]): Map<string, Spelled> {
  const found = new Map<string, Spelled>();
  for (const sentence of body) {
    for (const token of tokensOf(document, sentence)) {
      const word = withoutGenitive(token.text);
      const known = found.get(word);
      if (known === undefined) found.set(word, { count: 1, sentence });
      else known.count += 1;
    }
  }
  return found;
}

function withoutGenitive(text: string): string {
  const last = text.at(-1);
  return last === 's' || last === "'" || last === '’' ? text.replace(/['’]s?$/, '') : text;
}

/** Capitalised wherever it stands: 'Kowalski', not 'Better'. */
function isName(word: string, lower: ReadonlySet<string>): boolean {
  return capitalised.test(word) && lower.has(word.toLowerCase());
}
