import { count } from '../../summary/plain.ts';
import { html, type Html } from '../html.ts';
import { asset, drawPage } from '../page.ts';

export interface BoardJob {
  readonly id: string;
  readonly tenant?: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
  readonly attempts: number;
  readonly error?: string;
}

export interface BoardQueue {
  readonly name: string;
  readonly counts: Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;
  readonly ageSeconds: number;
  /** The newest of each. */
  readonly waiting: readonly BoardJob[];
  readonly failed: readonly BoardJob[];
}

export interface QueueBoard {
  readonly backend: string;
  readonly asOf: string;
  readonly queues: readonly BoardQueue[];
}

const styles = [asset('base.css'), asset('desk.css')];

/** Counts, what waits and what failed, with a way to try it again; ids and errors, never a text. */
export function drawQueuesPage(
  { backend, asOf, queues }: QueueBoard,
  proofOf: (queue: string, id: string) => string,
  nonce: string,
): Html {
  return drawPage({
    title: 'Queues · Claimdesk',
    nonce,
    styles,
    bodyClass: 'desk',
    body: html`<header class="head">
        <p class="brand"><i aria-hidden="true"></i>Claimdesk</p>
        <h1>Queues on ${backend}</h1>
        <p class="as-of">As of <time datetime="${asOf}">${asOf.slice(0, 19)}</time> UTC</p>
      </header>
      <main>${queues.map((queue) => drawQueue(queue, proofOf))}</main>`,
  });
}

function drawQueue(
  { name, counts, ageSeconds, waiting, failed }: BoardQueue,
  proofOf: (queue: string, id: string) => string,
): Html {
  const shares = { ...counts, 'longest wait, s': Math.round(ageSeconds) };
  return html`<section>
    <h2>${name}</h2>
    <dl class="totals">
      ${Object.entries(shares).map(
        ([label, number]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${count(number)}</dd>
          </div>`,
      )}
    </dl>
    ${waiting.length === 0 ? '' : drawJobs('Waiting', waiting)}
    ${
      failed.length === 0
        ? ''
        : drawJobs(
            'Failed',
            failed,
            ({ id }) =>
              html`<form method="post" action="/queues/${name}/${id}/retry">
                <input type="hidden" name="proof" value="${proofOf(name, id)}" />
                <button type="submit">Try again</button>
              </form>`,
          )
    }
  </section>`;
}

function drawJobs(
  title: string,
  jobs: readonly BoardJob[],
  control?: (job: BoardJob) => Html,
): Html {
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">job</th>
        <th scope="col">tenant</th>
        <th scope="col">added</th>
        <th scope="col">tries</th>
        <th scope="col">error</th>
        ${control ? html`<th scope="col">again</th>` : ''}
      </tr>
    </thead>
    <tbody>
      ${jobs.map(
        (job) =>
          html`<tr>
            <td>${job.id}</td>
            <td>${job.tenant ?? ''}</td>
            <td><time datetime="${job.addedAt}">${job.addedAt.slice(0, 19)}</time></td>
            <td>${count(job.attempts)}</td>
            <td>${job.error ?? ''}</td>
            ${control ? html`<td>${control(job)}</td>` : ''}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
