import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { SpeakerKind } from './speakers.ts';
import { voicing } from './voiced.ts';

const strength: readonly SpeakerKind[] = [
  'named',
  'institution',
  'pronoun',
  'document',
  'other',
  'unnamed',
  'vague',
];

/** The best source that voices any part of a place; undefined when the article says it itself. */
export function sourceOf(
  attributions: readonly Attribution[],
  place: Range,
): Attribution | undefined {
  let best: Attribution | undefined;
  for (const one of voicing(attributions, place)) {
    if (!one.source || one.cue.family === 'stance') continue;
    if (!best?.source || strength.indexOf(one.source.kind) < strength.indexOf(best.source.kind))
      best = one;
  }
  return best;
}

const capitalised = /\p{Lu}\p{L}+/u;

/** A paper that can be looked up: it has a publisher or an author, or is a study, survey or poll. */
export function isKnownPaper(text: string): boolean {
  return (
    capitalised.test(
      text.replace(/^(?:The|This|These|That|A|An|Its|His|Her|Their|Another|Such)\b/, ''),
    ) || /\b(?:study|studies|survey|poll|census)\b|['’]s\b/i.test(text)
  );
}

/** Whether somebody who can be asked, or a paper that can be read, stands behind it. */
export function answerable(one: Attribution | undefined): boolean {
  const kind = one?.source?.kind;
  return (
    kind === 'named' ||
    kind === 'institution' ||
    kind === 'pronoun' ||
    kind === 'document' ||
    kind === 'other'
  );
}
