import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Recalled } from '../domain/recalled.ts';
import { findAttributions } from '../text/attribution.ts';
import { readDates } from '../text/dates.ts';
import { readDocument } from '../text/document.ts';
import { readNames } from '../text/names.ts';
import { readQuantities } from '../text/quantities.ts';
import { readScopes } from '../text/scope.ts';
import { findQuotations } from '../text/quotations.ts';
import { readStoryDate } from '../text/story-date.ts';
import type { CheckInputs } from './check.ts';

type Readers = { readonly [Name in keyof CheckInputs]: (inputs: CheckInputs) => CheckInputs[Name] };

/**
 * The inputs of an article's checks. Each is computed when it is first read and then kept, so an
 * input that no check needs costs nothing, and one that throws fails only the checks that read it.
 */
export function readInputs(
  article: Article,
  claims: readonly Claim[] = [],
  recalled: readonly Recalled[] = [],
): CheckInputs {
  return lazily({
    article: () => article,
    claims: () => claims,
    recalled: () => recalled,
    document: (inputs) => readDocument(inputs.article),
    sentences: (inputs) => inputs.document.sentences,
    quantities: (inputs) => readQuantities(inputs.document),
    scopes: (inputs) => readScopes(inputs.document, inputs.quantities),
    quotations: (inputs) => findQuotations(inputs.article),
    attributions: (inputs) => findAttributions(inputs.document, inputs.quotations),
    dates: (inputs) => readDates(inputs.document),
    names: (inputs) => readNames(inputs.document),
    story: (inputs) => readStoryDate(inputs.document, inputs.dates),
  });
}

function lazily(readers: Readers): CheckInputs {
  const inputs = {} as CheckInputs;
  for (const name of Object.keys(readers) as (keyof CheckInputs)[]) {
    Object.defineProperty(inputs, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = readers[name](inputs);
        Object.defineProperty(inputs, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return inputs;
}
