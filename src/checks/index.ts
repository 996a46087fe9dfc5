import { arithmetic } from './arithmetic.ts';
import type { Check } from './check.ts';
import { dateMismatch } from './date-mismatch.ts';
import { figureContradiction } from './figure-contradiction.ts';
import { headlineMismatch } from './headline-mismatch.ts';
import { nameMismatch } from './name-mismatch.ts';

/**
 * Every check, in the order of the catalogue. A new one needs a line here, a table in
 * `tests/checks/<id>.test.ts` and a page `docs/checks/<id>.md`; a test compares the four.
 */
export const checks: readonly Check[] = [
  figureContradiction,
  arithmetic,
  dateMismatch,
  headlineMismatch,
  nameMismatch,
];
