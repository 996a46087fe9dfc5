import type { Article } from '../domain/article.ts';
import { textAt } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import type { CheckedReport } from '../domain/report.ts';
import { readDocument } from '../text/document.ts';

/** What became of an article between two checks of it. */
export interface ReportDiff {
  readonly textChanged: boolean;
  /** Findings of the older report that the newer one does not have. */
  readonly resolved: readonly Finding[];
  readonly added: readonly Finding[];
  /** Sentences that stayed but for their figures. */
  readonly changedFigures: readonly { readonly before: string; readonly after: string }[];
  /** The newer text says that something was corrected, and the older one did not. */
  readonly correctionNoted: boolean;
}

/** Share of words in common from which two sentences are the same one, reworded. */
const sameSentence = 0.6;

/** Resolved, new, and changed without a correction note. Pure: neither the clock nor the order of findings matters. */
export function diffReports(
  older: Pick<CheckedReport, 'article' | 'findings'>,
  newer: Pick<CheckedReport, 'article' | 'findings'>,
): ReportDiff {
  const before = sentencesOf(older.article);
  const after = sentencesOf(newer.article);
  const gone = before.filter((sentence) => !after.includes(sentence));
  const fresh = after.filter((sentence) => !before.includes(sentence));
  return {
    textChanged: gone.length > 0 || fresh.length > 0,
    resolved: older.findings.filter((finding) => !isIn(finding, newer.findings)),
    added: newer.findings.filter((finding) => !isIn(finding, older.findings)),
    changedFigures: changedFigures(gone, fresh),
    correctionNoted: fresh.some((sentence) => correction.test(sentence)),
  };
}

const correction =
  /\b(?:corrections?|corrected|clarifications?|amended|an earlier version|editor['’]s note|updated to (?:reflect|correct))\b/i;

/** The same problem, even when the sentence around it was reworded. */
function isIn(finding: Finding, others: readonly Finding[]): boolean {
  return others.some(
    (other) =>
      other.id === finding.id ||
      (other.check === finding.check &&
        overlap(words(quotes(other)), words(quotes(finding))) >= sameSentence),
  );
}

function quotes({ quote, related }: Finding): string {
  return [quote, ...related.map((place) => place.quote)].join(' ');
}

function changedFigures(
  gone: readonly string[],
  fresh: readonly string[],
): { before: string; after: string }[] {
  return gone.flatMap((before) => {
    const wordsBefore = words(withoutFigures(before));
    const after = fresh.find((sentence) => {
      const alike = overlap(wordsBefore, words(withoutFigures(sentence)));
      return alike >= sameSentence && figures(sentence).length > 0;
    });
    const figuresBefore = figures(before);
    if (after === undefined || figuresBefore.length === 0) return [];
    return figuresBefore.join(' ') === figures(after).join(' ') ? [] : [{ before, after }];
  });
}

function sentencesOf(article: Article): string[] {
  return readDocument(article).sentences.map(({ range }) =>
    textAt(article, range).replace(/\s+/g, ' ').trim(),
  );
}

const figure = /\d[\d.,]*/g;

/** In an order of their own: moving a figure within its sentence changes none. */
function figures(sentence: string): string[] {
  return (sentence.match(figure) ?? [])
    .map((text) => text.replace(/(?<![.,])[.,]+$/, '').replace(/,/g, ''))
    .sort();
}

function withoutFigures(sentence: string): string {
  return sentence.replace(figure, ' ');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Words in common as a share of all words of both; 1 for two texts without words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
