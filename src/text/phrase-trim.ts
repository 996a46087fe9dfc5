import type { Token } from './document.ts';

export const periods =
  /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|week|month|year|night|morning|evening|afternoon|weekend|\d{1,4})$/;

/** Drops what cannot begin a phrase: 'In Kyiv officials', 'and police', 'On Tuesday she'. */
export function trimLeft(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    if (token.pos === 'ADP' || token.lower === 'to') {
      let next = at + 1;
      while (
        next < end &&
        !['ADP', 'PRON'].includes(tokens[next]?.pos ?? '') &&
        !(next > at + 1 && tokens[next]?.pos === 'DET')
      )
        next += 1;
      if (next >= end || tokens[next]?.pos === 'ADP') {
        at = next >= end ? lastName(tokens, at + 1, end) : next;
        if (next >= end) break;
      } else at = next;
    } else if (
      token.lower === 'and' ||
      token.lower === 'or' ||
      token.lower === "'s" ||
      token.text === '-' ||
      token.text === '.' ||
      token.text === '/'
    )
      at += 1;
    else if (periods.test(token.lower) && at + 1 < end && tokens[at + 1]?.pos !== 'NOUN') at += 1;
    else break;
  }
  // A pronoun is a phrase of its own: 'Tuesday she', 'the deal he'.
  const last = tokens[end - 1];
  if (last && /^(?:i|he|she|they|we|you|it)$/.test(last.lower)) return end - 1;
  return at;
}

/** In a phrase that began with a preposition, where its last plain noun phrase begins. */
function lastName(tokens: readonly Token[], start: number, end: number): number {
  for (let i = end - 1; i > start; i--) {
    if (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'PRON') return i;
  }
  let i = end - 1;
  while (i - 1 > start && tokens[i]?.pos === 'PROPN' && tokens[i - 1]?.pos === 'PROPN') i -= 1;
  return i > start ? i : end;
}
