import { html, type Html } from '../html.ts';
import { claimStateLabel, type ClaimState } from '../../domain/claim-state.ts';
import type { Article } from '../../domain/article.ts';
import type { Evidence, Finding } from '../../domain/finding.ts';
import { jumpLink, webAddress } from '../../summary/place.ts';
import { placeOf } from '../../text/place.ts';
import { oneLine, plain, shorten } from '../../summary/plain.ts';

export interface NoteContext {
  readonly article: Article;
  readonly titleOf: (check: string) => string;
  readonly stateOf: (finding: Finding) => ClaimState;
  /** The form with which whoever may changes a status. */
  readonly statusForm?: (finding: Finding, state: ClaimState) => Html | '';
  readonly logOf?: (finding: Finding) => Html | '';
  /** What a language model remarked, under its own name. */
  readonly remarkOn?: (finding: Finding) => string | undefined;
  /** Not flagged by the check before this one. */
  readonly isNew?: (finding: Finding) => boolean;
}

/** One finding beside the text, worded as in the thread. */
export function drawNote(finding: Finding, number: number, context: NoteContext): Html {
  const { titleOf, stateOf, statusForm, logOf, isNew, remarkOn } = context;
  const remark = remarkOn?.(finding);
  const state = stateOf(finding);
  return html`<li
    class="note ${finding.signal}"
    id="note-${number}"
    data-number="${number}"
    data-signal="${finding.signal}"
    data-check="${finding.check}"
    data-status="${state.status}"
    tabindex="-1"
  >
    <header>
      <a
        class="number ${finding.signal}"
        href="#mark-${number}"
        aria-label="Flag ${number}, to its place in the text"
        >${number}</a
      >
      <h3>${titleOf(finding.check)}</h3>
      <span class="signal ${finding.signal}">${finding.signal}</span>
      ${isNew?.(finding) === true ? html`<span class="fresh">new</span>` : ''}
      <span class="status">${claimStateLabel(state)}</span>
    </header>
    ${quotes(finding, number, context.article)}
    <p><b>Why</b> ${oneLine(finding.message)}</p>
    ${finding.notKnown === undefined ? '' : html`<p><b>Not known</b> ${oneLine(finding.notKnown)}</p>`}
    <p><b>Next</b> ${oneLine(finding.nextStep)}</p>
    ${finding.evidence.map(drawEvidence)}
    ${
      finding.receipt.trim() === ''
        ? ''
        : html`<details ${finding.signal === 'strong' ? 'open' : ''}>
            <summary>Working</summary>
            <pre>${plain(finding.receipt)}</pre>
          </details>`
    }
    ${remark === undefined ? '' : html`<p class="remark">${remark}</p>`}
    ${statusForm?.(finding, state) ?? ''} ${logOf?.(finding) ?? ''}
  </li>`;
}

function quotes(finding: Finding, number: number, article: Article): Html {
  const spots = [{ range: finding.range, quote: finding.quote }, ...finding.related];
  return html`${spots.map(({ range, quote }, index) => {
    const jump = jumpLink(article.url, quote);
    return html`<blockquote>
      “${shorten(oneLine(quote), 280)}”
      <footer>
        ${index === 0 ? html`<a href="#mark-${number}">${placeOf(article, range)}</a>` : placeOf(article, range)}
        ${
          jump === undefined
            ? ''
            : html` ·
                <a class="source" href="${jump}" target="_blank" rel="noopener noreferrer"
                  >on the page</a
                >`
        }
      </footer>
    </blockquote>`;
  })}`;
}

/** A rating is quoted, attributed, dated and linked; it is never ours. */
function drawEvidence({ title, url, publisher, rating, date, quote }: Evidence): Html {
  const href = webAddress(url)?.href;
  const name = oneLine(title);
  return html`<p class="evidence">
    <b>Source</b>
    ${
      href === undefined
        ? name
        : html`<a class="source" href="${href}" target="_blank" rel="noopener noreferrer"
            >${name}</a
          >`
    }
    ${rating === undefined ? '' : html` rated “${oneLine(rating)}”`}
    ${publisher === undefined ? '' : html`by ${oneLine(publisher)}`}${
      date === undefined ? '' : html`, ${date.slice(0, 10)}`
    }${quote === undefined ? '' : html`: “${shorten(oneLine(quote), 280)}”`}
  </p>`;
}
