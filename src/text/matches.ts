/**
 * All matches of a global pattern, as an array; of several, what one pattern with these alternatives
 * would match. `matchAll` copies the pattern each time that it is called, and what the engine has
 * learnt of a pattern does not always go with the copy.
 */
export function matchesOf(text: string, ...alternatives: readonly RegExp[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (;;) {
    const match = firstOf(text, alternatives, from);
    if (match === undefined) return found;
    found.push(match);
    from = match.index + match[0].length;
    if (match[0] === '') from += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
}

/** The first match from `from` on, which counts for global patterns alone; the earlier of two alternatives at one place. */
export function firstOf(
  text: string,
  alternatives: readonly RegExp[],
  from: number,
): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const one of alternatives) {
    one.lastIndex = from;
    const match = one.exec(text);
    if (match !== null && (first === undefined || match.index < first.index)) first = match;
  }
  return first;
}
