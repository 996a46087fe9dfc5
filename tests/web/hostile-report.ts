import type { Article } from '../../src/domain/article.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { stableId, type ArticleId, type FindingId, type RequestId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';

/** A report in which every field that comes from outside is hostile: one finding a string. */
export function hostileReport(
  texts: readonly string[],
  addresses: readonly string[],
): CheckedReport {
  const body = texts.join('\n\n');
  let at = 0;
  const paragraphs = texts.map((text) => {
    const range = { start: at, end: at + text.length };
    at = range.end + 2;
    return { range, kind: 'body' as const };
  });
  const [first = '', second = ''] = texts;
  const article: Article = {
    id: 'a' as ArticleId,
    url: addresses[0] ?? '',
    canonicalUrl: addresses[1] ?? '',
    title: first,
    standfirst: second,
    byline: first,
    siteName: second,
    publishedAt: first,
    language: '"><script>hit()</script>',
    text: body,
    paragraphs,
    extraction: { method: 'html', confidence: 1, truncated: false, notes: texts.slice(0, 5) },
  };
  return {
    schema: 'claimdesk-report/1',
    status: 'checked',
    request: '0123456789abcdef' as RequestId,
    article,
    findings: texts.map((text, index): Finding => {
      const { range } = paragraphs[index] ?? { range: { start: 0, end: 1 } };
      const address = addresses[index % Math.max(1, addresses.length)] ?? '';
      return {
        id: stableId(String(index)) as FindingId,
        check: index % 2 === 0 ? 'arithmetic' : text,
        signal: 'strong',
        range,
        quote: text,
        related: [{ range, quote: text }],
        message: text,
        receipt: text,
        notKnown: text,
        nextStep: text,
        evidence: [
          {
            kind: 'fact-check',
            title: text,
            url: address,
            publisher: text,
            rating: text,
            date: text,
            quote: text,
          },
        ],
      };
    }),
    claims: [],
    outcomes: texts
      .slice(0, 5)
      .map((text) => ({ check: text, ms: 1, status: 'failed', code: text })),
    notChecked: texts.slice(0, 5),
    assistance: {
      model: first,
      calls: 1,
      tokensIn: 1,
      tokensOut: 1,
      searches: 0,
      pagesRead: 0,
      ms: 1,
      leftOut: 0,
      notes: texts.map((text, index) => ({
        finding: stableId(String(index)) as FindingId,
        kind: 'explanation',
        text,
      })),
    },
    engineVersion: first,
    analysedAt: '2026-03-02T09:30:00.000Z',
  };
}
