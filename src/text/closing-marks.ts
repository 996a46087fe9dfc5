import type { Article, Range } from '../domain/article.ts';
import { indexAt } from './places.ts';

/** So many paragraphs may stand inside a quotation whose paragraphs are single sentences. */
const farthest = 8;
/** Beyond so many marks nobody knows any more what closes what, and each open one would be followed to the end. */
const mostMarks = 40;
/** Characters after the opening mark. */
const longest = 6_000;

const mark = /["“”„«»]|['‘’]{1,2}/g;
const edge = /[\s([{—–\-/‘“'"[]/;
const opened = /[\p{L}\p{N}“"‘’'([$£€@#¿¡…]/u;
const letter = /[\p{L}\p{N}]/u;

/** What the marks after an opening one leave open. */
interface Walk {
  depth: number;
  singles: number;
  /** The mark that opened the last quotation inside; none yet, ''. */
  inner: string;
  /** Whether what follows may be somebody else's: a repeated opening mark is then a new quotation. */
  apart: boolean;
  /** Marks that have been read. */
  read: number;
}

/**
 * Where a quotation that the marks read strictly leave open ends after all, read as people type and as
 * pages are cut: any closing mark will do ('“ … "', '“ … ’', '“ … “'), a paragraph may begin with the opening
 * mark again or without one, and in '«… «…»' one mark closes both. Undefined when nothing closes it.
 */
export function closedLater(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  { start }: Range,
): number | undefined {
  const first = indexAt(paragraphs, start);
  const walk: Walk = { depth: 1, singles: 0, inner: '', apart: false, read: 0 };
  const outer = text[start] ?? '';
  let bare = 0;
  for (const [index, { range }] of paragraphs.slice(first, first + farthest).entries()) {
    const one = firstMark(text, Math.max(range.start, start + 1), range.end);
    if (index > 0 && one !== undefined && opensAt(text, one, range.start)) {
      // The story may go on in its own words: from here on every opening mark must be made good.
      walk.apart ||= one > range.start || bare > 1;
    }
    bare = one !== undefined || index === 0 ? 0 : bare + 1;
    const end = closedIn(text, range, start, walk, outer);
    if (end !== undefined) return end;
    if (walk.read > mostMarks || range.end > start + longest) return undefined;
    walk.apart ||= one !== undefined && endsOn(text, range.end, outer);
    walk.singles = 0;
  }
  return undefined;
}

const double = /["“”„«»]/g;

function firstMark(text: string, from: number, end: number): number | undefined {
  double.lastIndex = from;
  const at = double.exec(text)?.index;
  return at === undefined || at >= end ? undefined : at;
}

function opensAt(text: string, at: number, from: number): boolean {
  const before = at > from ? (text[at - 1] ?? '') : '';
  return (before === '' || edge.test(before)) && opens(text, at + 1);
}

/** Whether the paragraph ends on a mark of the same kind, which closed something inside. */
function endsOn(text: string, end: number, outer: string): boolean {
  const last = text[end - 1] ?? '';
  return outer === '"' ? last === '"' : last === '”' || last === '»';
}

/** Where in this paragraph the quotation ends. */
function closedIn(
  text: string,
  range: Range,
  start: number,
  walk: Walk,
  outer: string,
): number | undefined {
  mark.lastIndex = Math.max(range.start, start + 1);
  for (let match; (match = mark.exec(text)) && match.index < range.end;) {
    const at = match.index;
    walk.read += 1;
    if (walk.read > mostMarks || at > start + longest) return undefined;
    const end = at + match[0].length;
    const before = at > range.start ? (text[at - 1] ?? '') : '';
    const after = end < range.end ? (text[end] ?? '') : '';
    if (outer === '«' && match[0] === '»') return end;
    const closes = /^['‘’]$/.test(match[0])
      ? closesSingle(walk, before, after)
      : closesDouble(walk, match[0], text, { start, at, end: range.end, before, outer });
    if (closes) return end;
  }
  return undefined;
}

/** '“Do we go?’' ends on the wrong mark; '“The workers’ union' does not end. */
function closesSingle(walk: Walk, before: string, after: string): boolean {
  if (letter.test(before) && letter.test(after)) return false;
  if ((before === '' || edge.test(before)) && opened.test(after)) {
    walk.singles += 1;
    return false;
  }
  if (walk.singles > 0) {
    walk.singles -= 1;
    return false;
  }
  return walk.depth === 1 && before !== '' && !/[\ss]/i.test(before) && !letter.test(after);
}

interface Place {
  /** Of the quotation. */
  readonly start: number;
  readonly at: number;
  /** Of the paragraph. */
  readonly end: number;
  readonly before: string;
  readonly outer: string;
}

function closesDouble(walk: Walk, char: string, text: string, place: Place): boolean {
  const { start, at, end, before, outer } = place;
  // A mark that was typed twice.
  if (before === char) return false;
  if ((before === '' || edge.test(before) || char === '“') && opens(text, at + 1)) {
    if (!walk.apart && goesOn(text.slice(start, at), before, walk)) return false;
    walk.depth += 1;
    walk.inner = char;
    return false;
  }
  walk.depth -= 1;
  if (walk.depth <= 0) return true;
  // '"He said: “We go.”' at the end of a paragraph: one mark for two of different kinds.
  const two = walk.depth === 1 && walk.inner !== outer && !walk.apart;
  return two && text.slice(at + 1, end).trim() === '';
}

/** 'would not stop barking, said Ana Ruiz, 38': the mark that should stand before 'said' is what is missing. */
const tagged = /[\p{L}\d][,.?!] (?:he |she |they )?(?:said|says|added|told)\b/u;

/** The same quotation, with its mark again: a paragraph of it begins, or began before the page was cut. */
function goesOn(told: string, before: string, { inner, depth }: Walk): boolean {
  if (tagged.test(told)) return false;
  if (before === '') return true;
  if (depth > 1 || !/[.!?…]["”’)]?\s+$/.test(told.slice(-4))) return false;
  return told.split(' ').length >= 9 && (inner === '' || /["”]\s+$/.test(told));
}

/** Whether words follow the mark: '"Will', '"...and'. */
function opens(text: string, after: number): boolean {
  return opened.test(text[after] ?? '') || text.startsWith('..', after);
}
