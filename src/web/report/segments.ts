import type { Article, Paragraph, Range } from '../../domain/article.ts';
import type { Finding, Signal } from '../../domain/finding.ts';

/** A flag's presence in a stretch of text. */
export interface Mark {
  /** Number of the finding, from 1. */
  readonly number: number;
  readonly signal: Signal;
  /** `compared`: another passage that the flag sets its own against. */
  readonly role: 'flagged' | 'compared';
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface MarkedParagraph {
  readonly kind: Paragraph['kind'];
  readonly segments: readonly Segment[];
}

interface Span extends Omit<Mark, 'begins' | 'ends'> {
  readonly range: Range;
}

/** The article's paragraphs, cut wherever a flag begins or ends; overlapping flags share stretches. */
export function markedParagraphs(
  article: Pick<Article, 'text' | 'paragraphs'>,
  findings: readonly Finding[],
): MarkedParagraph[] {
  const spans = findings.flatMap((finding, index) => spansOf(finding, index + 1));
  return article.paragraphs.map(({ kind, range }) => {
    const inside = spans.filter((s) => s.range.start < range.end && s.range.end > range.start);
    return { kind, segments: cut(article.text, range, inside) };
  });
}

function spansOf({ range, related, signal }: Finding, number: number): Span[] {
  const compared = related.map((each): Span => ({
    number,
    signal,
    role: 'compared',
    range: each.range,
  }));
  const flagged: Span = { number, signal, role: 'flagged', range };
  return [flagged, ...compared].filter((span) => span.range.end > span.range.start);
}

/** Between paragraphs stands a blank line; a flag that ends in it ends with its paragraph. */
const separator = 2;

function cut(text: string, within: Range, spans: readonly Span[]): Segment[] {
  const points = new Set([within.start, within.end]);
  for (const { range } of spans) {
    if (range.start > within.start) points.add(range.start);
    if (range.end < within.end) points.add(range.end);
  }
  const sorted = [...points].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? within.end;
    const covering = spans.filter(({ range }) => range.start <= start && range.end >= end);
    return {
      text: text.slice(start, end),
      marks: covering.map(({ number, signal, role, range }) => ({
        number,
        signal,
        role,
        begins: range.start === start,
        ends: range.end === end || (end === within.end && range.end <= end + separator),
      })),
    };
  });
}
