import { anonymousSource } from './anonymous-source.ts';
import { arithmetic } from './arithmetic.ts';
import { foreignText } from './foreign-text.ts';
import { quoteFraming } from './quote-framing.ts';
import { vagueAttribution } from './vague-attribution.ts';
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
  quoteFraming,
  anonymousSource,
  vagueAttribution,
  foreignText,
  dateMismatch,
  headlineMismatch,
  nameMismatch,
];
