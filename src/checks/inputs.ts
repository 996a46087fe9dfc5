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

type Given = 'article' | 'claims' | 'recalled';
type Read = Exclude<keyof CheckInputs, Given>;

const readers: { readonly [Name in Read]: (inputs: CheckInputs) => CheckInputs[Name] } = {
  document: ({ article }) => readDocument(article),
  sentences: ({ document }) => document.sentences,
  quantities: ({ document }) => readQuantities(document),
  scopes: ({ document, quantities }) => readScopes(document, quantities),
  quotations: ({ article }) => findQuotations(article),
  attributions: ({ document, quotations }) => findAttributions(document, quotations),
  dates: ({ document }) => readDates(document),
  names: ({ document }) => readNames(document),
  story: ({ document, dates }) => readStoryDate(document, dates),
};

/** One getter for each input, for all articles: getters of an article's own outlive it with the shape of the object. */
const lazily = Object.defineProperties(
  {},
  Object.fromEntries(
    (Object.keys(readers) as Read[]).map((name) => [
      name,
      {
        enumerable: true,
        get(this: CheckInputs) {
          const value = readers[name](this);
          Object.defineProperty(this, name, { enumerable: true, value });
          return value;
        },
      },
    ]),
  ),
);

/**
 * The inputs of an article's checks. Each is computed when it is first read and then kept, so an
 * input that no check needs costs nothing, and one that throws fails only the checks that read it.
 */
export function readInputs(
  article: Article,
  claims: readonly Claim[] = [],
  recalled: readonly Recalled[] = [],
): CheckInputs {
  const given: Pick<CheckInputs, Given> = { article, claims, recalled };
  return Object.assign(Object.create(lazily) as CheckInputs, given);
}
