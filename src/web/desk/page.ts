import { html, raw, type Html } from '../html.ts';
import { claimStateLabel } from '../../domain/claim-state.ts';
import { webAddress } from '../../summary/place.ts';
import { count, counted, oneLine, shorten } from '../../summary/plain.ts';
import { asset, drawPage } from '../page.ts';
import { daysChart, weeksLine } from './charts.ts';
import {
  ageOf,
  atLeastKept,
  byOwner,
  type CheckRecord,
  type DeskOverview,
  type OpenClaim,
} from './overview.ts';

const styles = [asset('base.css'), asset('desk.css')];
const script = asset('moments.js');

/** The desk at a glance. Tables first: everything the pictures show stands in words too. */
export function drawDeskPage(overview: DeskOverview, nonce: string): Html {
  const { openClaims, openInAll = openClaims.length, days, checks, sources, asOf } = overview;
  const articles = days.reduce((sum, day) => sum + day.articles, 0);
  const waiting = openClaims.filter(({ state }) => state.owner === undefined).length;
  return drawPage({
    title: 'Desk overview · Claimdesk',
    nonce,
    styles,
    script,
    bodyClass: 'desk',
    body: html`<header class="head">
        <p class="brand"><i aria-hidden="true"></i>Claimdesk</p>
        <h1>Desk overview</h1>
        <p class="as-of">As of <time datetime="${asOf}">${asOf.slice(0, 16)}</time></p>
      </header>
      <main>
        <dl class="totals">
          <div>
            <dt>open claims</dt>
            <dd>${count(Math.max(openInAll, openClaims.length))}</dd>
          </div>
          <div>
            <dt>
              ${openInAll > openClaims.length ? html`taken by nobody, of the ${count(openClaims.length)} oldest` : 'taken by nobody'}
            </dt>
            <dd>${count(waiting)}</dd>
          </div>
          <div>
            <dt>articles in ${counted(days.length, 'day')}</dt>
            <dd>${count(articles)}</dd>
          </div>
        </dl>
        <section>
          <h2>Open claims by owner</h2>
          ${
            openInAll > openClaims.length
              ? html`<p class="none">
                  The ${count(openClaims.length)} oldest of ${count(openInAll)}.
                </p>`
              : ''
          }
          ${
            openClaims.length === 0
              ? html`<p class="none">Nothing is open.</p>`
              : byOwner(openClaims).map((group) => ownerTable(group, asOf))
          }
        </section>
        <section>
          <h2>Articles per day</h2>
          <figure>
            <div class="scroller" tabindex="0" role="region" aria-label="Chart of articles per day">
              ${raw(daysChart(days))}
            </div>
          </figure>
        </section>
        <section>
          <h2>How often flags were kept</h2>
          ${
            checks.length === 0
              ? html`<p class="none">Nothing has been decided yet.</p>`
              : checksTable(checks)
          }
        </section>
        <section>
          <h2>Most flagged sources</h2>
          ${sources.length === 0 ? html`<p class="none">No flags in articles with an address yet.</p>` : sourcesTable(sources)}
        </section>
      </main>`,
  });
}

/** Rows shown of one owner; the rest is counted. */
const rowsAtMost = 20;

function ownerTable(
  { owner, claims }: { owner?: string; claims: readonly OpenClaim[] },
  asOf: string,
): Html {
  const hidden = claims.length - rowsAtMost;
  return html`<div
    class="scroller"
    tabindex="0"
    role="region"
    aria-label="Claims of ${owner ?? 'nobody yet'}"
  >
    <table class="claims">
      <caption>
        ${owner === undefined ? 'Nobody yet' : oneLine(owner)}
        <span>${counted(claims.length, 'claim')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Flag</th>
          <th scope="col">Article</th>
          <th scope="col">Status</th>
          <th scope="col" class="number">Age</th>
        </tr>
      </thead>
      <tbody>
        ${claims.slice(0, rowsAtMost).map((claim) => claimRow(claim, asOf))}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="more">and ${count(hidden)} more</p>` : ''}
  </div>`;
}

function claimRow(
  { quote, title, signal, article, url, state, since }: OpenClaim,
  asOf: string,
): Html {
  const href = webAddress(url)?.href;
  const shown = `“${shorten(oneLine(quote), 110)}”`;
  return html`<tr>
    <td>${href === undefined ? shown : html`<a href="${href}">${shown}</a>`}</td>
    <td><span class="signal ${signal}">${signal}</span> ${title}</td>
    <td>${shorten(oneLine(article), 60)}</td>
    <td>${claimStateLabel({ status: state.status })}</td>
    <td class="number">${ageOf(since, asOf)}</td>
  </tr>`;
}

function checksTable(checks: readonly CheckRecord[]): Html {
  return html`<div class="scroller" tabindex="0" role="region" aria-label="Flags kept, per check">
    <table>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col" class="number">Kept</th>
          <th scope="col" class="number">Dismissed</th>
          <th scope="col" class="number">At least kept</th>
          <th scope="col">Per week</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        ${checks.map(({ title, kept, dismissed, quiet, weeks }) => {
          const least = Math.round(100 * atLeastKept(kept, kept + dismissed));
          return html`<tr>
            <td>${title}</td>
            <td class="number">${count(kept)}</td>
            <td class="number">${count(dismissed)}</td>
            <td class="number">${kept + dismissed === 0 ? '–' : `${least} in 100`}</td>
            <td>${raw(weeksLine(weeks))}</td>
            <td>${quiet === true ? 'quiet in a channel' : 'speaks'}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function sourcesTable(sources: DeskOverview['sources']): Html {
  return html`<div class="scroller" tabindex="0" role="region" aria-label="Sources">
    <table>
      <thead>
        <tr>
          <th scope="col">Site</th>
          <th scope="col" class="number">Articles</th>
          <th scope="col" class="number">Flags</th>
          <th scope="col" class="number">Strong</th>
          <th scope="col" class="number">Flags per article</th>
        </tr>
      </thead>
      <tbody>
        ${sources.map(
          ({ site, articles, flags, strong }) =>
            html`<tr>
              <td>${oneLine(site)}</td>
              <td class="number">${count(articles)}</td>
              <td class="number">${count(flags)}</td>
              <td class="number">${count(strong)}</td>
              <td class="number">${articles === 0 ? '–' : (flags / articles).toFixed(1)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
