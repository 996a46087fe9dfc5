import { signedLine } from './authors-shown.ts';
import { daysIn } from './day.ts';
import type { PageBlock } from './page-blocks.ts';

/** Lines above the text that may be labels; further down a lone date is a heading of a diary. */
const opening = 4;
const maxWords = 14;

/** The story without the lines that open it and say only who wrote it, when, or how long it takes. */
export function withoutLabels(blocks: readonly PageBlock[]): PageBlock[] {
  const text = blocks.findIndex(({ words }) => words > maxWords);
  const end = Math.min(opening, text < 0 ? 0 : text);
  return blocks.filter((block, index) => index >= end || !isLabel(block));
}

function isLabel({ text, words, kind }: PageBlock): boolean {
  if (words > maxWords || kind !== 'body') return false;
  return isDateline(text) || signedLine(text).length > 0;
}

const besideDate =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:last|first|on|at|published|posted|updated|modified|am|pm|gmt|utc|[cepmb]?[sd]t|cest|cet)\b|\b\d{1,2} ?min(?:ute)?s?(?: read)?\b/gi;

/** A date with its time and what it is called, and nothing else. */
function isDateline(text: string): boolean {
  const days = daysIn(text, 'day-first');
  if (days.length === 0) return false;
  const rest = days.reduceRight((line, { at, end }) => line.slice(0, at) + line.slice(end), text);
  return !/\p{L}/u.test(rest.replace(besideDate, ''));
}
