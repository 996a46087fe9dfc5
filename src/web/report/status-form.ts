import { html, type Html } from '../html.ts';
import {
  falseAlarmReasons,
  neededFor,
  nextStatuses,
  type ClaimState,
  type ClaimStatus,
} from '../../domain/claim-state.ts';
import { personName, type ClaimLogLine } from '../../domain/claim-record.ts';
import { webAddress } from '../../summary/place.ts';
import { oneLine } from '../../summary/plain.ts';

const labels: Readonly<Record<ClaimStatus, string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  verified: 'Verified',
  'needs-correction': 'Needs correction',
  inconclusive: 'Inconclusive',
  'false-alarm': 'False alarm',
  reopened: 'Reopen',
};

/** Works as a plain form; the page's script only hides the fields that a status does not need. */
export function drawStatusForm(state: ClaimState, action: string): Html {
  return html`<details class="set-status">
    <summary>Set status</summary>
    <form method="post" action="${action}">
      <label
        >Status
        <select name="status" required>
          ${nextStatuses(state.status).map(
            (status) =>
              html`<option value="${status}" data-needs="${neededFor(status) ?? ''}">
                ${labels[status]}
              </option>`,
          )}
        </select>
      </label>
      <label data-for="evidence-or-note"
        >Evidence link <input type="url" name="evidence" maxlength="2000"
      /></label>
      <label data-for="false-alarm"
        >What went wrong
        <select name="reason">
          <option value="">Choose a reason</option>
          ${falseAlarmReasons.map((reason) => html`<option value="${reason}">${reason}</option>`)}
        </select>
      </label>
      <label>Note <textarea name="note" rows="2" maxlength="2000"></textarea></label>
      <button class="button primary">Save</button>
    </form>
  </details>`;
}

/** Who, when, from, to, why. */
export function drawLog(lines: readonly ClaimLogLine[]): Html | '' {
  if (lines.length === 0) return '';
  return html`<details class="log">
    <summary>Log</summary>
    <ol>
      ${lines.map(({ by, at, from, to, deed, why, evidence }) => {
        const href = webAddress(evidence)?.href;
        const did =
          deed === 'note'
            ? 'noted'
            : deed === 'propose'
              ? 'proposed'
              : `${labels[from]} → ${labels[to]}`;
        return html`<li>
          <time datetime="${at}">${at.slice(0, 10)}</time> ${oneLine(personName(by))}:
          ${did}${why === undefined ? '' : html` · ${oneLine(why)}`}${
            href === undefined
              ? ''
              : html` ·
                  <a class="source" href="${href}" target="_blank" rel="noopener noreferrer"
                    >evidence</a
                  >`
          }
        </li>`;
      })}
    </ol>
  </details>`;
}
