import type { StanceWords } from './framing-stance.ts';
import { friendlyStances } from './framing-stances-friendly.ts';
import { givenWords } from './framing-stances-given-word.ts';
import { hostileStances } from './framing-stances-hostile.ts';

/** In a sentence with several frames the first of this list that is belied speaks. */
export const stances: readonly StanceWords[] = [
  ...hostileStances,
  ...friendlyStances,
  ...givenWords,
];
