/** A run of ASCII letters that begins so; `whole` when nothing more may follow it. Lower case. */
export interface NeededWord {
  readonly start: string;
  readonly whole: boolean;
}

/** What a regular expression is made of, as far as letters go. */
type Part =
  /** One character that is always the same. */
  | { readonly sort: 'char'; readonly char: string; readonly optional: boolean }
  /** One of several characters, or several of them; `letters` when an ASCII letter is among them. */
  | { readonly sort: 'some'; readonly letters: boolean; readonly optional: boolean }
  /** No letter stands on the other side of this place: \b before a letter, (?<![\p{L}-]). */
  | { readonly sort: 'edge' }
  /** A figure of a line; the bits of the letters that may be its own. */
  | { readonly sort: 'mark'; readonly letters: number }
  | {
      readonly sort: 'group';
      readonly choices: readonly (readonly Part[])[];
      readonly optional: boolean;
      readonly repeated: boolean;
    };

/**
 * Lists of words, of each of which every match of the pattern holds at least one, the rarest first; none
 * when there is no such list. They are read from the pattern itself, so whoever changes it has nothing
 * else to change. A sentence that lacks all words of a list needs no test; see `sentencesFor`.
 */
export function neededWords(pattern: RegExp): readonly NeededWords[] {
  return neededOf(read(pattern.source), false, false);
}

type NeededWords = readonly NeededWord[];

/**
 * The alternatives of a pattern, each as a pattern of its own; the pattern alone when it has none, or
 * when it captures: alone, an alternative would count its groups anew.
 */
export function alternativesOf(pattern: RegExp): readonly RegExp[] {
  const { source, flags } = pattern;
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = classEnd(source, at);
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) cuts.push(at);
    else if (char === '(') {
      depth += 1;
      if (/^\((?!\?)|^\(\?<(?![=!])/.test(source.slice(at, at + 4))) return [pattern];
    }
  }
  if (cuts.length === 0) return [pattern];
  return [...cuts, source.length].map(
    (end, index) =>
      new RegExp(source.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, end), flags),
  );
}

/** Index of the bracket that closes a class. */
function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** One for each figure of a line that every match of the pattern takes in: the letters that it may have (`lettersIn`). */
export function neededMarks(pattern: RegExp): readonly number[] {
  return marksOf(read(pattern.source));
}

function marksOf(choices: readonly (readonly Part[])[]): readonly number[] {
  const [first = [], ...others] = choices.map((parts) => parts.flatMap(marksIn));
  return others.reduce(
    (all, marks) => all.slice(0, marks.length).map((letters, at) => letters | (marks[at] ?? 0)),
    first,
  );
}

function marksIn(part: Part): readonly number[] {
  if (part.sort === 'mark') return [part.letters];
  return part.sort === 'group' && !part.optional ? marksOf(part.choices) : [];
}

/** A bit for each letter of a text, whatever its case. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** Words of every text: a pattern that needs only these is hardly ever ruled out. */
const common = new Set(
  'a an the of in on at to for by with and or but that this it its is are was were be been has have had i you we he she they his her their our your my as from not no will would can may s t'.split(
    ' ',
  ),
);

function costOf(words: NeededWords): number {
  return words.reduce(
    (sum, { start, whole }) =>
      sum +
      (start.length < 2 || (whole && common.has(start)) ? 60 : whole || start.length > 3 ? 1 : 20),
    0,
  );
}

/** More lists than this rule out hardly anything more. */
const mostLists = 2;

/** Each alternative has its own lists: the first of them all together, then the second. */
function neededOf(
  choices: readonly (readonly Part[])[],
  clear: boolean,
  closed: boolean,
): readonly NeededWords[] {
  const each = choices.map((parts) => listsOf(parts, clear, closed));
  if (each.some(({ length }) => length === 0)) return [];
  return Array.from({ length: Math.max(...each.map(({ length }) => length)) }, (_, at) =>
    each.flatMap((lists) => lists[at] ?? lists.at(-1) ?? []),
  );
}

/** Of everything that one sequence needs, the lists that rule out most. */
function listsOf(
  parts: readonly Part[],
  clearBefore: boolean,
  closedAfter: boolean,
): readonly NeededWords[] {
  const lists: NeededWords[] = [];
  let clear = clearBefore;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    if (part.sort === 'group' && !part.optional)
      lists.push(
        ...neededOf(part.choices, clear, !part.repeated && isClosed(parts, at + 1, closedAfter)),
      );
    if (isLetter(part) && clear) {
      let end = at;
      let word = '';
      for (let next = parts[end]; next !== undefined && isLetter(next); next = parts[(end += 1)])
        word += next.char.toLowerCase();
      lists.push([{ start: word, whole: isClosed(parts, end, closedAfter) }]);
    }
    clear = isClearAfter(part, clear);
  }
  return lists.sort((one, other) => costOf(one) - costOf(other)).slice(0, mostLists);
}

function isLetter(part: Part): part is Part & { readonly sort: 'char' } {
  return part.sort === 'char' && !part.optional && /^[a-z]$/i.test(part.char);
}

/** Whether certainly no letter follows what stands before parts[at]. */
function isClosed(parts: readonly Part[], at: number, closedAfter: boolean): boolean {
  const next = parts[at];
  if (next === undefined) return closedAfter;
  if (next.sort === 'edge' || next.sort === 'mark') return true;
  if (next.sort === 'group') return false;
  if (next.optional) return false;
  return next.sort === 'char' ? !/^[a-z]$/i.test(next.char) : !next.letters;
}

/** Whether certainly no letter stands right before what follows `part`. */
function isClearAfter(part: Part, before: boolean): boolean {
  if (part.sort === 'edge' || part.sort === 'mark') return true;
  if (part.sort === 'group') {
    const ends = part.choices.map((parts) =>
      parts.reduce((clear, one) => isClearAfter(one, clear), before),
    );
    return ends.every(Boolean) && (!part.optional || before);
  }
  const letter = part.sort === 'char' ? /^[a-z]$/i.test(part.char) : part.letters;
  return !letter && (!part.optional || before);
}

/** Reads the source of a pattern; what it does not know it takes for anything at all. */
function read(source: string): (readonly Part[])[] {
  let at = 0;
  return choices();

  function choices(): (readonly Part[])[] {
    const all: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        all.push([]);
      } else all.at(-1)?.push(...part());
    }
    return all;
  }

  function part(): Part[] {
    const char = source[at] ?? '';
    if (char === '(') return group();
    if (char === '[')
      return quantified({ sort: 'some', letters: classLetters(skipClass()), optional: false });
    if (char === '\\') return escape();
    if (char === '<') return mark();
    at += 1;
    if (char === '^' || char === '$') return [{ sort: 'edge' }];
    if (char === '.') return quantified({ sort: 'some', letters: true, optional: false });
    return quantified({ sort: 'char', char, optional: false });
  }

  /** '<c', '<[cm]': the sign and sort of a figure in a line of words (`sentenceLine`), no word of the text. */
  function mark(): Part[] {
    const [whole = '<', several, one] =
      /^<(?:\[([a-z]+)\]|([a-z]))?/i.exec(source.slice(at, at + 40)) ?? [];
    at += whole.length;
    if (whole === '<' && source[at] === '[') skipClass();
    return [{ sort: 'mark', letters: whole === '<' ? ~0 : lettersIn(several ?? one ?? '') }];
  }

  function group(): Part[] {
    const opening = /^\((?:\?(?::|[=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
    const from = at;
    at += opening.length;
    const inner = choices();
    at += 1;
    if (/[=!]$/.test(opening)) {
      const text = source.slice(from + opening.length, at - 1);
      const bars = opening.includes('!') && /^\[(?!\^)[^\]]*\\(?:p\{L\}|w)[^\]]*\]$/.test(text);
      return bars ? [{ sort: 'edge' }] : [];
    }
    return quantified({ sort: 'group', choices: inner, optional: false, repeated: false });
  }

  function escape(): Part[] {
    const [whole = '\\', code = ''] =
      /^\\(u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<\w+>|\d+|[^])/i.exec(
        source.slice(at, at + 40),
      ) ?? [];
    at += whole.length;
    if (code === 'b') return [{ sort: 'edge' }];
    if (code === 'B') return [];
    if (/^[sdn]$/.test(code)) return quantified({ sort: 'some', letters: false, optional: false });
    if (/^[^\w\s]$/.test(code)) return quantified({ sort: 'char', char: code, optional: false });
    return quantified({ sort: 'some', letters: true, optional: false });
  }

  function skipClass(): string {
    const from = at;
    for (at += 1; at < source.length && source[at] !== ']'; at += 1)
      if (source[at] === '\\') at += 1;
    at += 1;
    return source.slice(from + 1, at - 1);
  }

  /** A part that may be missing is optional; one that may be repeated is several. */
  function quantified(one: Exclude<Part, { sort: 'edge' | 'mark' }>): Part[] {
    const [text = '', low = ''] =
      /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12)) ?? [];
    at += text.length;
    if (text === '') return [one];
    const optional = /^[*?]/.test(text) || low === '0';
    if (one.sort === 'group') return [{ ...one, optional, repeated: !text.startsWith('?') }];
    if (one.sort === 'some' || text.startsWith('?')) return [{ ...one, optional }];
    return [{ sort: 'some', letters: /[a-z]/i.test(one.char), optional }];
  }
}

function classLetters(text: string): boolean {
  if (text.startsWith('^')) return !/\\w|\\p\{L\}/.test(text);
  return /[a-z]/i.test(
    text.replace(/\\[sdnbt]|\\[Pp]\{[^}]*\}/g, (part) => (/^\\[sdnbt]/.test(part) ? '' : 'x')),
  );
}
