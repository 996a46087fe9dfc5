import { html, type Html } from '../html.ts';
import { counted, oneLine, plain } from '../../summary/plain.ts';
import type { FindingId } from '../../domain/ids.ts';
import { changedWords } from './words.ts';

/** What an earlier check of the same address said otherwise. */
export interface ReportDiff {
  /** ISO; when the earlier check was made. */
  readonly since: string;
  /** Flags of the earlier check that no longer stand. */
  readonly resolved: readonly { readonly title: string; readonly quote: string }[];
  /** Flags that the earlier check did not have. */
  readonly added: ReadonlySet<FindingId>;
  /** Figures that changed without a correction note: '90 posts' → '70 posts'. */
  readonly unnoted: readonly { readonly before: string; readonly after: string }[];
  /** Paragraphs as they were and as they are, for those that changed. */
  readonly paragraphs: readonly { readonly before: string; readonly after: string }[];
}

/** What became of the flags of the check before, and how the text changed. */
export function drawDiff({ since, resolved, added, unnoted, paragraphs }: ReportDiff): Html {
  return html`<div class="changed">
    <p>
      <b>Compared with the check of <time datetime="${since}">${since.slice(0, 10)}</time>:</b>
      ${counted(resolved.length, 'flag')} resolved, ${added.size}
      new${
        unnoted.length === 0
          ? '.'
          : `, ${counted(unnoted.length, 'figure')} changed with no correction note.`
      }
    </p>
    <ul>
      ${resolved.map(({ title, quote }) => html`<li>Resolved: ${title}, “${oneLine(quote)}”</li>`)}
      ${unnoted.map(
        ({ before, after }) =>
          html`<li>No correction note: <span class="wording">${wording(before, after)}</span></li>`,
      )}
    </ul>
    ${
      paragraphs.length === 0
        ? ''
        : html`<details>
            <summary>${counted(paragraphs.length, 'paragraph')} changed</summary>
            ${paragraphs.map(({ before, after }) => html`<p class="wording">${wording(before, after)}</p>`)}
          </details>`
    }
  </div>`;
}

function wording(before: string, after: string): Html {
  return html`${changedWords(before, after).map(({ kind, text }) => {
    const shown = plain(text);
    if (kind === 'same') return html`${shown}`;
    return kind === 'added'
      ? html`<ins><span class="hidden-text">added: </span>${shown}</ins>`
      : html`<del><span class="hidden-text">removed: </span>${shown}</del>`;
  })}`;
}
