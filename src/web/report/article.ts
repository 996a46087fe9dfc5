import { html, type Html } from '../html.ts';
import { signals, type Signal } from '../../domain/finding.ts';
import type { CheckedReport } from '../../domain/report.ts';
import { plain } from '../../summary/plain.ts';

import { markedParagraphs, type Mark, type MarkedParagraph, type Segment } from './segments.ts';

/** The article's text with its marks; titles of the flags for those who cannot see them. */
export function drawArticle(report: CheckedReport, titleOf: (check: string) => string): Html {
  const titles = report.findings.map(({ check }) => titleOf(check));
  const paragraphs = markedParagraphs(report.article, report.findings);
  const hasHeadline = paragraphs.some(({ kind }) => kind === 'headline');
  const title = plain(report.article.title).trim();
  return html`${
    hasHeadline ? '' : html`<h1>${title === '' ? 'Text without a headline' : title}</h1>`
  }
  ${paragraphs.map((paragraph) => drawParagraph(paragraph, titles))}`;
}

function drawParagraph({ kind, segments }: MarkedParagraph, titles: readonly string[]): Html {
  const inside = segments.map((segment) => drawSegment(segment, titles));
  switch (kind) {
    case 'headline':
      return html`<h1>${inside}</h1>`;
    case 'standfirst':
      return html`<p class="standfirst">${inside}</p>`;
    case 'heading':
      return html`<h2>${inside}</h2>`;
    case 'pull-quote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'list-item':
    case 'table-row':
    case 'body':
      return html`<p class="${kind}">${inside}</p>`;
  }
}

function drawSegment({ text, marks }: Segment, titles: readonly string[]): Html {
  if (marks.length === 0) return html`${plain(text)}`;
  const flagged = marks.filter(({ role }) => role === 'flagged');
  const look = flagged.length > 0 ? `flagged ${strongest(flagged)}` : 'compared';
  const numbers = [...new Set(marks.map(({ number }) => number))].join(' ');
  const begins = marks.filter((mark) => mark.begins);
  const ends = marks.filter((mark) => mark.ends);
  const anchor = begins.find(({ role }) => role === 'flagged');
  return html`<mark
      class="${look}"
      data-numbers="${numbers}"
      ${anchor === undefined ? '' : html`id="mark-${anchor.number}"`}
      >${begins.map((mark) => spokenBegin(mark, titles))}${plain(text)}</mark
    >${ends.map((mark) => reference(mark, titles))}`;
}

/** `<mark>` says nothing to a screen reader: words do. */
function spokenBegin({ number, role, signal }: Mark, titles: readonly string[]): Html {
  const what =
    role === 'flagged'
      ? `Flag ${number}, ${signal}: ${titles[number - 1] ?? ''}.`
      : `Compared in flag ${number}.`;
  return html`<span class="hidden-text"> ${what} </span>`;
}

function reference({ number, role, signal }: Mark, titles: readonly string[]): Html {
  const label =
    role === 'flagged'
      ? `end of flag ${number}, to its note`
      : `end of the passage compared in flag ${number}`;
  return html`<a
    class="reference ${role} ${signal}"
    href="#note-${number}"
    data-number="${number}"
    aria-label="${label}"
    title="${titles[number - 1] ?? ''}"
    >${number}</a
  >`;
}

function strongest(marks: readonly Mark[]): Signal {
  return signals.find((signal) => marks.some((mark) => mark.signal === signal)) ?? 'weak';
}
