import { isoDay } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { TextDocument } from './document.ts';

/** When the story was written, and how surely that is known. */
export interface StoryDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** From the page, from a dateline or byline in the text, or guessed from the years it names. */
  readonly by: 'page' | 'dateline' | 'latest-year';
}

/** The date of publication where the page or a dateline gives it, else the latest year of the past that the text names. */
export function readStoryDate(
  document: TextDocument,
  dates: readonly DateMention[],
): StoryDate | undefined {
  const published = isoDay(document.article.publishedAt);
  if (published !== undefined) return { ...published, by: 'page' };
  const dateline = dates.find(
    (date) => date.year !== undefined && date.day !== undefined && isDateline(document, date),
  );
  if (dateline?.year !== undefined) {
    return {
      year: dateline.year,
      ...(dateline.month === undefined ? {} : { month: dateline.month }),
      ...(dateline.day === undefined ? {} : { day: dateline.day }),
      by: 'dateline',
    };
  }
  const years = dates.flatMap((date) =>
    date.year === undefined || isAhead(document, date) ? [] : [date.year],
  );
  return years.length === 0 ? undefined : { year: Math.max(...years), by: 'latest-year' };
}

/** A short early paragraph that is little more than the date, or the opening of the first sentence up to a dash. */
function isDateline(document: TextDocument, date: DateMention): boolean {
  const sentence = document.sentences[date.sentence];
  const paragraph = document.article.paragraphs[sentence?.paragraph ?? 0];
  if (sentence === undefined || paragraph === undefined || sentence.paragraph > 4) return false;
  const text = document.article.text.slice(paragraph.range.start, paragraph.range.end);
  const rest = text.length - (date.range.end - date.range.start);
  if (rest < 60 && !/[.!?]$/.test(text)) return true;
  const after = document.article.text.slice(date.range.end, date.range.end + 12);
  return (
    date.range.start - paragraph.range.start < 40 &&
    /^[^.\w]{0,3}(?:\([A-Z]{2,8}\))?\s?[—–-]{1,2}\s/.test(after)
  );
}

const ahead = new Set([
  'by',
  'until',
  'will',
  'would',
  'could',
  'expected',
  'expects',
  'plans',
  'planned',
  'forecast',
  'projected',
  'through',
  'due',
  'scheduled',
  'to',
]);

function isAhead(document: TextDocument, date: DateMention): boolean {
  const start = document.starts[date.sentence] ?? 0;
  return document.tokens.slice(start, date.from).some((token) => ahead.has(token.lower));
}
