import type { Finding } from '../../src/domain/finding.ts';
import type { ArticleResult } from './run.ts';

/** A page on which a person can read every miss and every alarm. Stays on the machine: it holds article text. */
export function errorPage(
  results: readonly ArticleResult[],
  review: (result: ArticleResult, finding: Finding) => string,
): string {
  const misses = results.flatMap(({ mutations }) =>
    mutations.filter(({ caught }) => caught.length === 0),
  );
  const rows = [
    '<h2>Findings on untouched articles</h2>',
    ...results.flatMap((result) =>
      result.findings.map(
        (finding) =>
          `<section><h3>${text(result.original.id)} · ${text(review(result, finding))}</h3>${card(finding)}</section>`,
      ),
    ),
    '<h2>Hard negatives that were flagged</h2>',
    ...results.flatMap(({ negatives }) =>
      negatives
        .filter(({ alarms }) => alarms.length > 0)
        .map(
          ({ negative, alarms }) =>
            `<section><h3>${text(negative.kind)} · ${text(negative.article.id)}</h3><p>${text(negative.added)}</p>${alarms.map(card).join('')}</section>`,
        ),
    ),
    '<h2>Mutations that were missed</h2>',
    ...misses.map(
      ({ mutation }) =>
        `<section><h3>${mutation.kind} · ${text(mutation.article.id)}</h3><p><b>${text(mutation.note)}</b></p>${mutation.near.map((place) => `<blockquote>${text(place)}</blockquote>`).join('')}</section>`,
    ),
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mutations: errors</title><style>body{font:16px/1.5 system-ui;max-width:50rem;margin:2rem auto;padding:0 1rem}section{border-top:1px solid #ccc}blockquote{margin:.3rem 1rem;color:#333}pre{white-space:pre-wrap;color:#555}</style><h1>Mutations: errors</h1>${rows.join('\n')}</html>\n`;
}

function card(finding: Finding): string {
  const quotes = [finding.quote, ...finding.related.map((place) => place.quote)];
  return `<p><b>${text(finding.check)} · ${finding.signal}</b> ${text(finding.message)}</p>${quotes.map((quote) => `<blockquote>${text(quote)}</blockquote>`).join('')}<pre>${text(finding.receipt)}</pre>`;
}

function text(value: string): string {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
