import type { Article, Paragraph } from '../domain/article.ts';
import { authorNote, endMatter, functionWords, nameAndVerb } from './end-matter.ts';
import { startsLower } from './letters.ts';
import type { Stranger } from './stranger.ts';

const smallWord = /^\p{Ll}[\p{Ll}’'-]*$/u;

/** Three dots after a finished thought are a way of writing; after these words something is missing. */
const unfinished =
  /(?:\[(?:…|\.\.\.)\]|,|\b(?:an?|the|of|in|on|at|by|for|from|with|to|and|or|but|that|which|who|than|if|when|is|are|was|were|has|have|had|will|would|could|he|she|they|I|we|his|her|their|its)) ?(?:…|\.\.\.|)$/;

/** Words that somebody is about to say, and nothing after the colon; a link or a film is no quotation. */
const announces =
  /\b(?:wr(?:ites|ote)|sa(?:ys|id)|add(?:s|ed)|warn(?:s|ed)|stat(?:es|ed)|explain(?:s|ed)|conclud(?:es|ed)|tweeted|posted|asked|replied|told [\p{L} ]{2,40}|words of [\p{L} ]{2,40}|reads|as follows)\b[^.:!?]{0,60}:$/u;

const elsewhere = /\b(?:below|here|video|watch|listen|photos?|pictures?|links?|visit|click)\b/i;

/** The last paragraph stops in mid-sentence. */
export function breakOff(article: Article, last: Paragraph): Stranger | undefined {
  if (article.extraction.truncated || last.kind !== 'body') return undefined;
  // Lines of a list may have come as one paragraph.
  const line =
    article.text.slice(last.range.start, last.range.end).trim().split('\n').at(-1)?.trim() ?? '';
  const words = line.split(/\s+/);
  if (
    words.length < 8 ||
    /^[-*•–—·]/.test(line) ||
    endMatter.test(line) ||
    authorNote.test(line) ||
    nameAndVerb.test(line) ||
    isAddress(words.at(-1) ?? '')
  )
    return undefined;
  if (announces.test(line) && !elsewhere.test(line)) return { kind: 'colon', range: last.range };
  if (/(?:…|\.\.\.)\]?$/.test(line))
    return words.length >= 15 && unfinished.test(line)
      ? { kind: 'breaks-off', range: last.range, after: lastWords(words), certain: false }
      : undefined;
  const tail = line.slice(line.lastIndexOf('. ') + 1).trim();
  const final = (words.at(-1) ?? '').toLowerCase();
  const certain = functionWords.has(final) || /[,(—–-]$/.test(final);
  if (!certain && !smallWord.test(words.at(-1) ?? '')) return undefined;
  const lowers = tail.split(/\s+/).filter((word) => startsLower(word)).length;
  if (!certain && (tail.split(/\s+/).length < 8 || lowers < 5 || line === tail)) return undefined;
  return { kind: 'breaks-off', range: last.range, after: lastWords(words), certain };
}

/** A link or an e-mail address. */
function isAddress(word: string): boolean {
  return /https?:\/\/./.test(word) || /.@./.test(word);
}

function lastWords(words: readonly string[]): string {
  return words.slice(-6).join(' ');
}
