import type { Finding } from '../../domain/finding.ts';
import type { CheckedReport, Report } from '../../domain/report.ts';
import { webAddress } from '../place.ts';
import { oneLine } from '../plain.ts';
import type { FormatOptions } from './csv.ts';

/**
 * A draft of ClaimReview mark-up (https://schema.org/ClaimReview) for the claims that were not
 * dismissed. The rating, the reviewer and the review's address stay empty: a person fills them in.
 */
export function reportClaimReview(report: Report, { stateOf }: FormatOptions = {}): string {
  const reviews =
    report.status === 'unreadable'
      ? []
      : report.findings
          .filter(({ id }) => stateOf?.(id)?.status !== 'false-alarm')
          .map((finding) => claimReview(report, finding));
  return `${JSON.stringify(reviews, null, 2)}\n`;
}

function claimReview({ article, analysedAt }: CheckedReport, finding: Finding): object {
  const url = webAddress(article.canonicalUrl ?? article.url)?.href;
  const sources = finding.evidence.flatMap(({ url: source }) => webAddress(source)?.href ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: '',
    datePublished: '',
    author: { '@type': 'Organization', name: '' },
    claimReviewed: oneLine(finding.quote),
    itemReviewed: {
      '@type': 'Claim',
      ...(article.publishedAt === undefined ? {} : { datePublished: article.publishedAt }),
      ...(url === undefined
        ? {}
        : { appearance: { '@type': 'CreativeWork', url, headline: oneLine(article.title) } }),
    },
    reviewRating: { '@type': 'Rating', alternateName: '' },
    reviewBody: '',
    ...(sources.length === 0 ? {} : { citation: sources }),
    comment: {
      '@type': 'Comment',
      text: `Draft made by Claimdesk on ${analysedAt.slice(0, 10)}. ${oneLine(finding.message)} Automated; a person decides.`,
    },
  };
}
