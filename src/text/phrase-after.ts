import type { Token } from './document.ts';
import { type Phrase, linking, nominal, participles } from './noun-phrases.ts';
import { startsUpper } from './letters.ts';

/** The noun phrase that begins at `start`, no further right than `high`; without its appositions. */
export function phraseAfter(
  tokens: readonly Token[],
  start: number,
  high: number,
): Phrase | undefined {
  let end = start;
  const furthest = Math.min(high, start + 40);
  while (end < furthest) {
    const token = tokens[end];
    if (!token) break;
    const next = tokens[end + 1];
    const inside =
      (nominal.has(token.pos) &&
        !(token.lower === 'who' || token.lower === 'which' || token.lower === 'that')) ||
      (end === start && token.pos === 'VERB' && next !== undefined && nominal.has(next.pos)) ||
      // 'According to sources, …': the tagger takes it for a verb.
      (end === start && /^(?:sources|insiders)$/.test(token.lower)) ||
      token.lower === "'s" ||
      token.lower === "'" ||
      token.text === '-' ||
      token.text === '&' ||
      (token.text === '.' &&
        next !== undefined &&
        startsUpper(next.text) &&
        end > start &&
        (tokens[end - 1]?.text.length ?? 0) <= 4 &&
        token.pos !== 'PUNCT') ||
      (end > start &&
        (token.pos === 'ADP' || token.lower === 'to') &&
        linking.has(token.lower) &&
        next !== undefined &&
        nominal.has(next.pos)) ||
      (end > start && token.lower === 'and' && next !== undefined && nominal.has(next.pos)) ||
      (end > start && token.pos === 'VERB' && participles.has(token.lower)) ||
      // 'one unaligned Labour strategist'
      (end === start + 1 &&
        token.pos === 'VERB' &&
        /ed$/.test(token.lower) &&
        (next?.pos === 'NOUN' || next?.pos === 'PROPN') &&
        /^(?:an?|one|another|two|three|several|some)$/.test(tokens[start]?.lower ?? ''));
    if (!inside) break;
    if (end > start && token.pos === 'PRON' && /^(?:i|he|she|they|we|you|it)$/.test(token.lower))
      break;
    end += 1;
  }
  if (end === start) return undefined;
  return { start, end };
}
