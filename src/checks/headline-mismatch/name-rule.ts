import { isInflected, oneLetterApart } from '../../text/spelling.ts';
import { sentenceAt, tokensOf, type HeadlineProblem, type HeadlineRule } from './problem.ts';

/** A name in the headline that the body spells with another letter. */
export const headlineName: HeadlineRule = ({ document, split }) => {
  const body = new Map<string, { count: number; sentence: number }>();
  for (const sentence of split.body) {
    tokensOf(document, sentence).forEach((token) => {
      const word = token.text.replace(/['’]s?$/, '');
      const known = body.get(word);
      body.set(word, { count: (known?.count ?? 0) + 1, sentence: known?.sentence ?? sentence });
    });
  }
  const lower = new Set([...body.keys()].map((word) => word.toLowerCase()));
  return split.top.flatMap((sentence) =>
    tokensOf(document, sentence).flatMap((token): HeadlineProblem[] => {
      const word = token.text.replace(/['’]s?$/, '');
      if (word.length < 6 || !/^\p{Lu}\p{Ll}+$/u.test(word) || lower.has(word.toLowerCase()))
        return [];
      const near = [...body].find(
        ([other, { count }]) =>
          count > 1 &&
          isName(other, lower) &&
          word[0] === other[0] &&
          oneLetterApart(word, other) &&
          !isInflected(word, other),
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
    }),
  );
};

/** Capitalised wherever it stands: 'Kowalski', not 'Better'. */
function isName(word: string, lower: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && lower.has(word.toLowerCase());
}
