import { html, raw, type Html } from './html.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Page {
  readonly title: string;
  /**
   * Allows exactly this page's own style and script. Left out for a page that is kept as a file:
   * that one carries its policy with it, with the hashes of both.
   */
  readonly nonce?: string;
  readonly styles: readonly string[];
  readonly script?: string;
  readonly bodyClass?: string;
  readonly body: Html;
}

/** A whole document with its style and script inside: nothing else is requested to show it. */
export function drawPage({ title, nonce, styles, script, bodyClass = '', body }: Page): Html {
  const style = styles.join('\n');
  const allow = nonce === undefined ? '' : ` nonce="${nonce}"`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${nonce === undefined ? filePolicy(style, script) : ''}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${raw(`<style${allow}>${style}</style>`)}
      </head>
      <body class="${bodyClass}">
        ${body}
        ${script === undefined ? '' : raw(`<script type="module"${allow}>${script}</script>`)}
      </body>
    </html>`;
}

function filePolicy(style: string, script: string | undefined): Html {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = script === undefined ? `'none'` : hash(script);
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${scripts}; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<meta http-equiv="content-security-policy" content="${policy}" />`;
}

/** A style sheet or script of ours, read once at start. Contents never come from outside. */
export function asset(name: string): string {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
}
