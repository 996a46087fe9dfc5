import type { Signal } from '../../domain/finding.ts';
import type { StoryDate } from '../../text/story-date.ts';

/**
 * Whether from `low` to `high` years can lie between a year and the story. A story that nothing dates is
 * of the last year that it looks back on or of a later one: there too few years can be told, too many not.
 */
export function fitsStory(story: StoryDate, first: number, low: number, high: number): boolean {
  const last = story.by === 'latest-year' ? story.until : story.year;
  return high >= story.year - first && (last === undefined || low <= last - first);
}

/** A year that is only the last one told of makes no strong signal. */
export function signalOf(story: StoryDate, signal: Signal): Signal {
  return story.by === 'latest-year' && signal === 'strong' ? 'some' : signal;
}

/** '2026', or '2026 or later' where only the text dates the story. */
export function yearOfStory({ year, by }: StoryDate): string {
  return by === 'latest-year' ? `${year} or later` : String(year);
}
