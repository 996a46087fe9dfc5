import type { RawFactCheck } from '../fact-check.ts';

type Json = Readonly<Record<string, unknown>>;

/** Deeper nesting than this is not a page about a claim. */
const maxDepth = 12;

/** Every `ClaimReview` in a JSON-LD value, however it is wrapped (`@graph`, lists, `item`, `hasPart`). */
export function claimReviewsIn(value: unknown, depth = 0): RawFactCheck[] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => claimReviewsIn(each, depth + 1));
  const node = value as Json;
  if (isClaimReview(node)) return [asRaw(node)];
  return Object.values(node).flatMap((each) => claimReviewsIn(each, depth + 1));
}

function isClaimReview(node: Json): boolean {
  return listOf(node['@type']).some(
    (type) => typeof type === 'string' && /(?:^|[/#:])ClaimReview$/.test(type),
  );
}

/** schema.org/ClaimReview, in the shapes that publishers write it. */
function asRaw(review: Json): RawFactCheck {
  const item = firstNode(review['itemReviewed']);
  const rating = firstNode(review['reviewRating']);
  const author = firstNode(review['author']) ?? firstNode(review['publisher']);
  const appearance = firstNode(item?.['appearance']) ?? firstNode(item?.['firstAppearance']);
  return {
    claim: review['claimReviewed'] ?? item?.['name'] ?? item?.['text'],
    url: textOr(review['url']) ?? textOr(review['mainEntityOfPage']) ?? textOr(review['@id']),
    publisher: author?.['name'] ?? textOr(review['author']),
    rating: rating?.['alternateName'] ?? rating?.['name'] ?? rating?.['ratingExplanation'],
    title: review['headline'] ?? review['name'],
    speaker: firstNode(item?.['author'])?.['name'] ?? textOr(item?.['author']),
    claimedOn: item?.['datePublished'] ?? appearance?.['datePublished'],
    publishedOn: review['datePublished'] ?? review['dateModified'],
    language: review['inLanguage'],
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function firstNode(value: unknown): Json | undefined {
  return listOf(value).find(
    (each): each is Json => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
}

/** A text, or the id of a node. */
function textOr(value: unknown): string | undefined {
  for (const each of listOf(value)) {
    if (typeof each === 'string') return each;
    const id = typeof each === 'object' && each !== null ? (each as Json)['@id'] : undefined;
    if (typeof id === 'string') return id;
  }
  return undefined;
}
