import { html, type Html } from './html.ts';
import { asset, drawPage } from './page.ts';

const styles = [asset('base.css'), asset('report.css')];

export function drawNothingHere(nonce: string): Html {
  return drawPage({
    title: 'Nothing here · Claimdesk',
    nonce,
    styles,
    bodyClass: 'report',
    body: html`<main class="unread">
      <p class="brand"><i aria-hidden="true"></i>Claimdesk</p>
      <h1>There is nothing to see here</h1>
      <p>
        The link is incomplete, was withdrawn, or has passed its date. Open the report from the chat
        to get a fresh one.
      </p>
    </main>`,
  });
}
