import { html, raw } from 'hono/html';
import { readFileSync } from 'node:fs';

/** Markup whose holes were escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly lang?: string;
  /** Allows exactly this page's own style and script. */
  readonly nonce: string;
  readonly styles: readonly string[];
  readonly script?: string;
  readonly bodyClass?: string;
  readonly body: Html;
}

/** A whole document with its style and script inside: nothing else is requested to show it. */
export function drawPage(page: Page): Html {
  const script =
    page.script === undefined
      ? ''
      : html`<script nonce="${page.nonce}" type="module">
          ${raw(page.script)};
        </script>`;
  return html`<!doctype html>
    <html lang="${page.lang ?? 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        <style nonce="${page.nonce}">
          ${raw(page.styles.join('\n'))}
        </style>
      </head>
      <body class="${page.bodyClass ?? ''}">
        ${page.body} ${script}
      </body>
    </html>`;
}

/** A style sheet or script of ours, read once at start. Contents never come from outside. */
export function asset(name: string): string {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
}
