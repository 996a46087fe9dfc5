import type { Article, Range } from '../domain/article.ts';
import { startsLower } from './letters.ts';

export interface Quotation {
  /** With its marks; from the first opening mark to the closing one, over however many paragraphs. */
  readonly range: Range;
  /** Without the outermost marks. */
  readonly inner: Range;
  readonly marks: 'double' | 'single';
  /** 0 for a quotation that stands in the article's own text, 1 for one inside that, and so on. */
  readonly depth: number;
  /** False when the closing mark is missing: the range then ends with the paragraph. */
  readonly closed: boolean;
}

/** Marks that belong together: straight ones, curly (or German, or angle) ones, single ones. */
type Family = 'straight' | 'curly' | 'single';

interface Open {
  readonly start: number;
  readonly innerStart: number;
  readonly family: Family;
  readonly paragraph: number;
}

interface Mark {
  readonly at: number;
  readonly family: Family;
  readonly opens: boolean;
}

const elisions = /^(?:em|til|till|twas|tis|cause|round|bout|n|\d0s)\b/i;

/**
 * Every quotation of an article, outer ones before the inner ones that they hold, in reading order.
 * Curly, straight, single, German and angle marks; nested; over several paragraphs with an opening
 * mark on each and one closing mark; apostrophes told from single quotation marks.
 */
export function findQuotations(article: Pick<Article, 'text' | 'paragraphs'>): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (open: Open, end: number, innerEnd: number, closed: boolean, depth: number) =>
    found.push({
      range: { start: open.start, end },
      inner: { start: open.innerStart, end: innerEnd },
      marks: open.family === 'single' ? 'single' : 'double',
      depth,
      closed,
    });
  const giveUp = (downTo: number, end: number) => {
    for (let open; stack.length > downTo && (open = stack.pop());) {
      // A single mark that never closes was an apostrophe after all.
      if (open.family !== 'single') close(open, end, end, false, stack.length);
    }
  };
  article.paragraphs.forEach((paragraph, index) => {
    const before = article.paragraphs[index - 1]?.range.end ?? 0;
    if (stack.some(({ family }) => family !== 'single') && interrupts(article, index)) return;
    const marks = marksOf(article.text, paragraph.range, stack[0]?.family);
    for (const [n, mark] of marks.entries()) {
      const level = stack.findLastIndex((open) => open.family === mark.family);
      const open = stack[level];
      const carried = open !== undefined && open.paragraph < index;
      if (n === 0 && carried && !mark.opens) {
        // The paragraph break fell inside the quotation.
      } else if (n === 0 && carried && mark.at === paragraph.range.start) {
        stack[level] = { ...open, paragraph: index };
        continue;
      } else if (n === 0 && stack.length > 0) giveUp(0, before);
      const here = stack[level];
      if (!mark.opens) {
        if (!here) continue;
        giveUp(level + 1, mark.at);
        stack.pop();
        close(here, mark.at + 1, mark.at, true, level);
      } else {
        if (here && !nests(marks, n)) giveUp(level, trimmedEnd(article.text, mark.at));
        const { at, family } = mark;
        stack.push({ start: at, innerStart: at + 1, family, paragraph: index });
      }
    }
    const waiting = stack.find((open) => open.paragraph < index);
    if (waiting && !(marks.length === 0 && closesLater(article, index + 1, waiting.family)))
      giveUp(0, before);
    while (stack.at(-1)?.family === 'single') stack.pop();
  });
  giveUp(0, article.paragraphs.at(-1)?.range.end ?? 0);
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** A line in brackets between two paragraphs of a quotation: '[Sign up for our newsletter.]' */
function interrupts({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>, index: number) {
  const range = paragraphs[index]?.range;
  return range !== undefined && /^\[[^\]]*\]\s*$/.test(text.slice(range.start, range.end));
}

/** So many paragraphs without a mark may stand inside a quotation. */
const farthest = 6;

/** Whether the next mark that comes closes: paragraphs of a quotation often lack the mark that should open them. */
function closesLater(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  from: number,
  family: Family,
): boolean {
  for (const { range } of paragraphs.slice(from, from + farthest)) {
    const paragraph = text.slice(range.start, range.end);
    const at = paragraph.search(/["“”„«»]/);
    if (at < 0) continue;
    const mark = paragraph[at] ?? '';
    if (family === 'curly') return /[”»]/.test(mark);
    return (
      mark === '"' &&
      /[^\s([{—–-]/.test(paragraph[at - 1] ?? '') &&
      !isLetter(paragraph[at + 1] ?? '')
    );
  }
  return false;
}

/** '“He called it “hell” again.”': enough closing marks follow for the one that is open and for this one. */
function nests(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  if (family !== 'curly') return false;
  let depth = 2;
  for (const mark of marks.slice(at + 1, at + 12)) {
    if (mark.family !== family) continue;
    depth += mark.opens ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/** Whether a place lies inside a quotation (marks included), as a lookup that is built once. */
export function quotedAt(quotations: readonly Quotation[]): (offset: number) => boolean {
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  return (offset) => {
    let low = 0;
    let high = outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outer[middle]?.range.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (outer[low]?.range.start ?? Infinity) <= offset;
  };
}

/** The quotation marks of one paragraph, told from apostrophes, feet, inches and decades. */
function marksOf(text: string, range: Range, carried: Family | undefined): Mark[] {
  const marks: Mark[] = [];
  const pattern = /["“”„«»‘’']/g;
  pattern.lastIndex = range.start;
  const open = { straight: carried === 'straight', curly: carried === 'curly' };
  let openSingle = false;
  let singleOutside = false;
  for (let match; (match = pattern.exec(text)) && match.index < range.end;) {
    const at = match.index;
    const context: Context = {
      before: at > range.start ? (text[at - 1] ?? '') : '',
      after: at + 1 < range.end ? (text[at + 1] ?? '') : '',
    };
    const char = match[0];
    if (/["“”„«»]/.test(char)) {
      const family = familyOf(char, open);
      const opens = opensDouble(
        char,
        context,
        open[family],
        at === range.start && carried === family,
      );
      if (opens === undefined) continue;
      marks.push({ at, family, opens });
      if (opens) singleOutside = openSingle;
      openSingle = opens ? false : singleOutside;
      open[family] = opens;
    } else {
      const rest = text.slice(at + 1, Math.min(at + 8, range.end));
      const opens = opensSingle(char, context, openSingle, rest);
      if (opens === undefined) continue;
      if (!opens && possessive(text, at, range.end)) continue;
      marks.push({ at, family: 'single', opens });
      openSingle = opens;
    }
  }
  return marks;
}

/** A straight mark may close a curly one, and the other way round, when only that one is open. */
function familyOf(
  char: string,
  open: { readonly straight: boolean; readonly curly: boolean },
): 'straight' | 'curly' {
  if (char === '"') return !open.straight && open.curly ? 'curly' : 'straight';
  return /[”»]/.test(char) && !open.curly && open.straight ? 'straight' : 'curly';
}

interface Context {
  readonly before: string;
  readonly after: string;
}

function opensDouble(
  char: string,
  { before, after }: Context,
  open: boolean,
  continues: boolean,
): boolean | undefined {
  if (char === '„' || char === '«') return true;
  if (char === '»') return false;
  if (continues && char !== '”') return true;
  const startsWord = isEdge(before) && !isSpace(after);
  const endsWord = !isEdge(before) && !isLetter(after);
  if (char === '“') return endsWord && !startsWord ? (open ? false : undefined) : true;
  if (char === '”') return !open && startsWord;
  if (!open && /\d/.test(before)) return undefined; // 6' 2", a 12" record
  if (startsWord) return !(open && isSpace(before) && !isLetter(after));
  return endsWord && !open ? undefined : !open;
}

/** What a quotation may begin with. */
const quotable = /[\p{L}\d(“"$£€…[]/u;

function opensSingle(
  char: string,
  { before, after }: Context,
  open: boolean,
  rest: string,
): boolean | undefined {
  if (isLetter(before) && isLetter(after)) return undefined;
  const startsWord = (isEdge(before) || /["“„]/.test(before)) && quotable.test(after);
  if (char === '‘') return startsWord && !elisions.test(rest) ? true : undefined;
  if (open && !isSpace(before) && !isLetter(after)) return false;
  if (char === "'" && !open && startsWord && !elisions.test(rest)) return true;
  return undefined;
}

/** In '‘the workers’ union agreed’' the first closing mark is an apostrophe: another one follows. */
function possessive(text: string, at: number, end: number): boolean {
  if (
    !/[sS]/.test(text[at - 1] ?? '') ||
    text[at + 1] !== ' ' ||
    !startsLower(text.slice(at + 2, at + 3))
  )
    return false;
  for (let i = at + 1; i < Math.min(end, at + 400); i++) {
    const char = text[i] ?? '';
    if (char === '‘') return false;
    if ((char === '’' || char === "'") && !isLetter(text[i + 1] ?? '')) return true;
  }
  return false;
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && isSpace(text[end - 1] ?? '')) end -= 1;
  return end;
}

function isEdge(char: string): boolean {
  return char === '' || /[\s([{—–\-/‘“'"]/.test(char);
}
function isSpace(char: string): boolean {
  return char === '' || /\s/.test(char);
}
const letterOrDigit = /[\p{L}\d]/u;

function isLetter(char: string): boolean {
  return letterOrDigit.test(char);
}
