import { z } from 'zod';
import { readFactCheck, type FactCheck } from '../fact-check.ts';
import { boundedFetch } from './bounded-fetch.ts';

export type LiveAnswer =
  | { readonly ok: true; readonly factChecks: readonly FactCheck[] }
  | { readonly ok: false; readonly code: 'timeout' | 'busy' | 'unavailable' | 'invalid' };

/** A live service of published fact-checks. */
export interface LiveFactChecks {
  ask(text: string, signal: AbortSignal): Promise<LiveAnswer>;
}

const googleUrl = 'https://factchecktools.googleapis.com';
const longestQuery = 380;
const mostClaims = 10;

/** https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search */
const answerShape = z.object({
  claims: z
    .array(
      z.object({
        text: z.string().optional(),
        claimant: z.string().optional(),
        claimDate: z.string().optional(),
        claimReview: z
          .array(
            z.object({
              publisher: z
                .object({ name: z.string().optional(), site: z.string().optional() })
                .optional(),
              url: z.string().optional(),
              title: z.string().optional(),
              reviewDate: z.string().optional(),
              textualRating: z.string().optional(),
              languageCode: z.string().optional(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});

/** Google Fact Check Tools, `claims:search`. Makes no connection until it is asked. */
export function createLiveFactChecks(config: { key: string; url?: string }): LiveFactChecks {
  return {
    async ask(text, signal) {
      const address = new URL('/v1alpha1/claims:search', config.url ?? googleUrl);
      address.searchParams.set('query', text.slice(0, longestQuery));
      address.searchParams.set('languageCode', 'en');
      address.searchParams.set('pageSize', String(mostClaims));
      try {
        // In a header, not in the address: addresses end up in logs.
        const response = await boundedFetch(address, {
          headers: { 'x-goog-api-key': config.key, accept: 'application/json' },
          signal,
        });
        if (response.status === 429) return { ok: false, code: 'busy' };
        if (!response.ok) return { ok: false, code: 'unavailable' };
        const parsed = answerShape.safeParse(await response.json());
        if (!parsed.success) return { ok: false, code: 'invalid' };
        return { ok: true, factChecks: parsed.data.claims.flatMap(factChecksIn) };
      } catch (error) {
        if (signal.aborted) return { ok: false, code: 'timeout' };
        return { ok: false, code: error instanceof SyntaxError ? 'invalid' : 'unavailable' };
      }
    },
  };
}

function factChecksIn(claim: z.infer<typeof answerShape>['claims'][number]): FactCheck[] {
  return claim.claimReview.flatMap((review) => {
    const read = readFactCheck({
      claim: claim.text,
      speaker: claim.claimant,
      claimedOn: claim.claimDate,
      url: review.url,
      publisher: review.publisher?.name ?? review.publisher?.site,
      rating: review.textualRating,
      title: review.title,
      publishedOn: review.reviewDate,
      language: review.languageCode,
    });
    return read.ok ? [read.factCheck] : [];
  });
}
