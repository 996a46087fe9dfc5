import { html, type Html } from '../html.ts';
import type { ClaimState } from '../../domain/claim-state.ts';
import { signals, type Finding } from '../../domain/finding.ts';
import type { FindingId } from '../../domain/ids.ts';
import type { CheckedReport, Report } from '../../domain/report.ts';
import { hostOf, webAddress } from '../../summary/place.ts';
import { counted, oneLine, plain, wordCount } from '../../summary/plain.ts';
import { assistanceLine, remarkOn, titleFromId } from '../../summary/report-lines.ts';
import { asset, drawPage } from '../page.ts';
import { drawArticle } from './article.ts';
import { drawDiff, type ReportDiff } from './diff.ts';
import { drawNote, type NoteContext } from './notes.ts';

export interface ReportPageOptions {
  /** Left out for a page that is kept as a file. */
  readonly nonce?: string;
  readonly titleOf?: ((check: string) => string) | undefined;
  readonly states?: ReadonlyMap<FindingId, ClaimState> | undefined;
  readonly exports?: readonly { readonly label: string; readonly href: string }[];
  /** Said when the page on the web reads otherwise now than when it was checked. */
  readonly changedSince?: string | undefined;
  readonly diff?: ReportDiff | undefined;
  /** Why a change that was just asked for was not made. */
  readonly problem?: string | undefined;
  readonly statusForm?: NoteContext['statusForm'];
  readonly logOf?: NoteContext['logOf'];
}

const styles = [asset('base.css'), asset('report.css')];
const script = asset('report.js');

/** The report as a page: the text with its marks, the notes beside it. Readable without its script. */
export function drawReportPage(report: Report, options: ReportPageOptions = {}): Html {
  const { nonce, titleOf = titleFromId } = options;
  const name =
    report.status === 'checked' ? plain(report.article.title).trim() || 'Pasted text' : 'Not read';
  return drawPage({
    title: `${oneLine(name)} · Claimdesk report`,
    ...(nonce === undefined ? {} : { nonce }),
    styles,
    script,
    bodyClass: 'report',
    body:
      report.status === 'checked'
        ? checkedBody(report, { ...options, titleOf })
        : unreadBody(report.reason),
  });
}

function unreadBody(reason: string): Html {
  return html`<main class="unread">
    <p class="brand"><i aria-hidden="true"></i>Claimdesk</p>
    <h1>This could not be read</h1>
    <p>${oneLine(reason)}</p>
  </main>`;
}

type Options = ReportPageOptions & { readonly titleOf: (check: string) => string };

function checkedBody(report: CheckedReport, options: Options): Html {
  const { findings, article } = report;
  const stateOf = (finding: Finding): ClaimState =>
    options.states?.get(finding.id) ?? { status: 'open' };
  const context: NoteContext = {
    article,
    titleOf: options.titleOf,
    stateOf,
    remarkOn: (finding) => remarkOn(report, finding),
    isNew: ({ id }) => options.diff?.added.has(id) === true,
    ...(options.statusForm === undefined ? {} : { statusForm: options.statusForm }),
    ...(options.logOf === undefined ? {} : { logOf: options.logOf }),
  };
  return html`<a class="skip" href="#notes">Skip to the notes</a>
    ${pageHead(report, options)}
    <div class="columns">
      <main class="text" lang="${article.language === 'und' ? 'en' : article.language}">
        <article>${drawArticle(report, options.titleOf)}</article>
      </main>
      <aside id="notes" aria-label="Notes" tabindex="0">
        <h2 class="hidden-text">Notes</h2>
        ${findings.length === 0 ? '' : filters(findings, options.titleOf)}
        ${
          findings.length === 0
            ? html`<p class="none">
                No claims flagged in ${counted(report.claims.length, 'checkable sentence')}. Not a
                verification.
              </p>`
            : html`<ol class="notes">
                ${findings.map((finding, index) => drawNote(finding, index + 1, context))}
              </ol>`
        }
        ${colophon(report, options.titleOf)}
      </aside>
    </div>
    ${keysDialog()}`;
}

function pageHead(report: CheckedReport, options: Options): Html {
  const { exports = [], changedSince, diff, problem } = options;
  const { article, findings, analysedAt } = report;
  const host = hostOf(article.url);
  const href = webAddress(article.url)?.href;
  const tally = signals
    .map((signal) => ({ signal, n: findings.filter((f) => f.signal === signal).length }))
    .filter(({ n }) => n > 0);
  return html`<header class="head">
    <p class="brand"><i aria-hidden="true"></i>Claimdesk</p>
    <p class="tally">
      <b>${counted(findings.length, 'claim')} to check</b>
      ${tally.map(({ signal, n }) => html`<span class="signal ${signal}">${n} ${signal}</span>`)}
      <span class="decides">Automated; a person decides.</span>
    </p>
    <p class="about">
      ${
        href === undefined
          ? 'Pasted text'
          : html`<a href="${href}" target="_blank" rel="noopener noreferrer">${host}</a>`
      }${article.byline === undefined ? '' : html` · ${oneLine(article.byline)}`}${
        article.publishedAt === undefined ? '' : html` · published ${moment(article.publishedAt)}`
      }
      · ${counted(wordCount(article.text), 'word')} · read ${moment(analysedAt)} · engine
      ${report.engineVersion}
    </p>
    <div class="tools">
      <button type="button" class="button" data-do="keys" hidden>Keys <kbd>?</kbd></button>
      <button type="button" class="button" data-do="print" hidden>Print</button>
      ${exports.length === 0 ? '' : exportMenu(exports)}
    </div>
    ${problem === undefined ? '' : html`<p class="problem" role="alert">${problem}</p>`}
    ${notChecked(report)} ${diff === undefined ? '' : drawDiff(diff)}
    ${changedSince === undefined ? '' : html`<p class="changed"><b>Changed since the check.</b> ${changedSince}</p>`}
  </header>`;
}

function exportMenu(exports: readonly { label: string; href: string }[]): Html {
  return html`<details class="menu">
    <summary class="button">Export</summary>
    <ul>
      ${exports.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
    </ul>
  </details>`;
}

/** Written in the reader's own zone by the page's script. */
function moment(iso: string): Html {
  return html`<time datetime="${iso}">${iso.slice(0, 10)}</time>`;
}

/** What was not read and what did not run stands at the top: silence would look like a clean bill. */
function notChecked({ notChecked: lines, outcomes, article }: CheckedReport): Html | '' {
  const failed = outcomes.filter(({ status }) => status === 'failed').map(({ check }) => check);
  const all = [
    ...new Set([...lines, ...article.extraction.notes].map(oneLine)),
    ...(failed.length === 0 ? [] : [`Stopped with an error: ${failed.join(', ')}.`]),
  ];
  if (all.length === 0) return '';
  return html`<div class="not-checked">
    <b>Limits of this check</b>
    <ul>
      ${all.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

function filters(findings: readonly Finding[], titleOf: (check: string) => string): Html {
  const checks = [...new Set(findings.map(({ check }) => check))];
  return html`<form class="filters" id="filters" hidden aria-label="Show">
    ${signals.map((signal) => {
      const n = findings.filter((finding) => finding.signal === signal).length;
      return n === 0
        ? ''
        : html`<label class="signal ${signal}"
            ><input type="checkbox" name="signal" value="${signal}" checked /> ${signal} ${n}</label
          >`;
    })}
    <span class="selects"
      ><select name="check" aria-label="Kind of flag">
        <option value="">All kinds</option>
        ${checks.map((check) => html`<option value="${check}">${titleOf(check)}</option>`)}
      </select>
      <select name="status" aria-label="Status">
        <option value="">Any status</option>
        <option value="open">Open</option>
        <option value="closed">Closed</option>
      </select></span
    >
    <output id="shown" aria-live="polite"></output>
  </form>`;
}

function colophon(
  { outcomes, assistance }: CheckedReport,
  titleOf: (check: string) => string,
): Html {
  return html`<details class="colophon">
    <summary>What was run</summary>
    <ul>
      ${outcomes.map((outcome) => {
        const found =
          outcome.status === 'ran'
            ? counted(outcome.findings, 'flag')
            : outcome.status === 'failed'
              ? `stopped with an error (${outcome.code})`
              : `did not apply: ${outcome.reason}`;
        return html`<li>${titleOf(outcome.check)}: ${found}</li>`;
      })}
      ${assistance === undefined ? '' : html`<li>${assistanceLine(assistance)}</li>`}
    </ul>
  </details>`;
}

function keysDialog(): Html {
  return html`<dialog id="keys" aria-label="Keys">
    <h2>Keys</h2>
    <dl>
      <div>
        <dt><kbd>j</kbd></dt>
        <dd>next flag</dd>
      </div>
      <div>
        <dt><kbd>k</kbd></dt>
        <dd>previous flag</dd>
      </div>
      <div>
        <dt><kbd>?</kbd></dt>
        <dd>these keys</dd>
      </div>
    </dl>
    <form method="dialog"><button class="button primary">Close</button></form>
  </dialog>`;
}
