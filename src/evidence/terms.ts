import { alikeWords, emptyWords } from './words.ts';

/**
 * The words of a text that say what it is about, in order: lower case, endings cut, words that
 * newsrooms use for one another made one, figures without separators.
 */
export function termsOf(text: string): string[] {
  return wordsIn(text).flatMap((word) => {
    if (/^\d/.test(word)) return [word];
    const bare = word.replace(/'s$|'/g, '');
    return bare === '' || emptyWords.has(bare) ? [] : [termOf(bare)];
  });
}

/** One lower-case word as matching sees it. */
export function termOf(word: string): string {
  const root = stem(singular(word));
  return standsFor.get(root) ?? root;
}

/** Lower-case words and figures; '4,300' is one figure, 'U.S.' one word. */
export function wordsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bu\.s\.(?:a\.)?/g, 'us')
    .replace(/(\d),(?=\d{3})/g, '$1');
  return plain.match(/\d+(?:\.\d+)?|[\p{L}]+(?:'\p{L}+)?/gu) ?? [];
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))
    return word.slice(0, -1);
  return word;
}

const endings: readonly (readonly [string, string])[] = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['sses', 'ss'],
  ['edly', ''],
  ['ing', ''],
  ['ed', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
];

/** Cuts one ending, and never below three letters. Crude on purpose: both sides are cut alike. */
function stem(word: string): string {
  let root = word;
  for (const [ending, left] of endings) {
    // 'dismiss' and 'dismissed' are one; an s that is part of the word is no ending.
    if (ending === 's' && word.endsWith('ss')) continue;
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      root = word.slice(0, word.length - ending.length) + left;
      break;
    }
  }
  root = root.replace(/([bdgklmnprt])\1$/, '$1');
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root;
}

/** Root of a word → root of the word that stands for its kind. */
const standsFor: ReadonlyMap<string, string> = new Map(
  alikeWords.flatMap(([first = '', ...others]) =>
    others.map((word) => [stem(singular(word)), stem(singular(first))] as const),
  ),
);
