import type { Range } from '../../domain/article.ts';
import type { Signal } from '../../domain/finding.ts';
import type { DateMention } from '../../text/dates.ts';
import type { TextDocument } from '../../text/document.ts';
import type { NameMention } from '../../text/names.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { StoryDate } from '../../text/story-date.ts';

/** Everything the rules about time look at. */
export interface TimeInputs {
  readonly document: TextDocument;
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly story: StoryDate | undefined;
}

/** A time that does not fit another, before it becomes a flag. */
export interface TimeProblem {
  readonly signal: Signal;
  readonly range: Range;
  readonly related?: readonly Range[];
  /** What the article says: 'Tuesday, 14 March 2022'. */
  readonly stated: string;
  /** What the calendar says: 'that day was a Monday'. */
  readonly instead: string;
  readonly sum: readonly string[];
}

export type TimeRule = (inputs: TimeInputs) => TimeProblem[];

/** The range of a sentence; the runner quotes it whole. */
export function sentenceRange(document: TextDocument, sentence: number): Range {
  const found = document.sentences[sentence];
  if (found === undefined) throw new Error(`no sentence ${sentence}`);
  return found.range;
}
