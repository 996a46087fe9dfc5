import type { Token } from './document.ts';
import { startsUpper, startsWithLetters } from './letters.ts';

const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

const particles = new Set([
  'de',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'dos',
  'ten',
  'ter',
]);

/** Headlines in Title Case, lists of names and shouting tell nothing by their capitals. */
export function isTitleCase(tokens: readonly Token[], start: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (!startsWithLetters(text, 4)) continue;
    words += 1;
    if (startsUpper(text)) capitals += 1;
  }
  return words >= 4 && capitals / words > 0.75;
}

export function runEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!isNameWord(tokens[at])) return at;
  let to = at + 1;
  while (to < end) {
    const token = tokens[to];
    if (isNameWord(token)) to += 1;
    else if (particles.has(token?.lower ?? '') && isNameWord(tokens[to + 1]) && to + 1 < end)
      to += 2;
    else if (isBroken(tokens[to - 1], token)) to += 1;
    // 'Hale-Whitby': wink cuts at the hyphen.
    else if (
      token?.text === '-' &&
      glued(tokens[to - 1], token) &&
      glued(token, tokens[to + 1]) &&
      isNameWord(tokens[to + 1])
    )
      to += 2;
    else break;
  }
  return to;
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    startsUpper(token.text) &&
    token.lower !== 'i' &&
    capitalised.test(token.text)
  );
}

const letters = /^[\p{L}\p{M}]+$/u;
const foreign = /[^\p{ASCII}]/u;

/** 'Matjaž': wink cuts at letters that it does not know. */
function isBroken(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || !glued(left, right)) return false;
  if (!foreign.test(left.text) && !foreign.test(right.text)) return false;
  return letters.test(left.text) && letters.test(right.text);
}

function glued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.range.end === right.range.start;
}

export function nameWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const text = (tokens[at]?.text ?? '').replace(/['’]s?$/, '');
    const hyphen = text === '-' || tokens[at - 1]?.text === '-';
    const broken = at > from && isBroken(tokens[at - 1], tokens[at]);
    if ((hyphen || broken) && words.length > 0 && at > from)
      words[words.length - 1] = `${words.at(-1) ?? ''}${text}`;
    else words.push(text);
  }
  return words;
}
