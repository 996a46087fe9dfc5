import { anonymousSource } from './anonymous-source.ts';
import { arithmetic } from './arithmetic.ts';
import { checkWorthy } from './check-worthy.ts';
import type { Check } from './check.ts';
import { dateMismatch } from './date-mismatch.ts';
import { deskMemory } from './desk-memory.ts';
import { factCheckMatch } from './fact-check-match.ts';
import { figureContradiction } from './figure-contradiction.ts';
import { foreignText } from './foreign-text.ts';
import { headlineMismatch } from './headline-mismatch.ts';
import { interestedSource } from './interested-source.ts';
import { loadedLanguage } from './loaded-language.ts';
import { nameMismatch } from './name-mismatch.ts';
import { prediction } from './prediction.ts';
import { quoteFraming } from './quote-framing.ts';
import { quoteIntegrity } from './quote-integrity.ts';
import { superlative } from './superlative.ts';
import { unseenDocument } from './unseen-document.ts';
import { unsourcedClaim } from './unsourced-claim.ts';
import { vagueAttribution } from './vague-attribution.ts';

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
  quoteIntegrity,
  quoteFraming,
  anonymousSource,
  vagueAttribution,
  unseenDocument,
  interestedSource,
  unsourcedClaim,
  loadedLanguage,
  prediction,
  superlative,
  foreignText,
  factCheckMatch,
  deskMemory,
  checkWorthy,
];
