import { html, raw, type Html } from '../html.ts';
import { asset, drawPage } from '../page.ts';
import type { Sample } from './samples.ts';

export interface PlaygroundChannel {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly placeholder: string;
  /** `check`: what is typed here is handed to /checkarticle. */
  readonly mode: 'message' | 'check';
  readonly samples: boolean;
  /** A digest is about one channel; a direct message has none. */
  readonly digest: boolean;
}

export const playgroundChannels: readonly PlaygroundChannel[] = [
  {
    id: 'news-desk',
    name: '# news-desk',
    about: 'What you paste here is handed to /checkarticle.',
    placeholder: 'Paste a link or the text of an article',
    mode: 'check',
    samples: true,
    digest: true,
  },
  {
    id: 'wire',
    name: '# wire',
    about: 'Automatic checks are on: strong flags only, or silence.',
    placeholder: 'Post a message with a link, as people do all day',
    mode: 'message',
    samples: false,
    digest: true,
  },
  {
    id: 'claimdesk',
    name: 'Claimdesk',
    about: 'A direct message to the bot.',
    placeholder: 'Paste a link or text, or type /checkhelp',
    mode: 'message',
    samples: true,
    digest: false,
  },
];

export interface PlaygroundPage {
  readonly nonce: string;
  readonly samples: readonly Sample[];
  readonly slackManifest?: string;
  readonly discordInvite?: string;
  readonly overviewUrl?: string;
  readonly version: string;
}

const styles = [asset('base.css'), asset('skins.css'), asset('playground.css')];
const script = asset('playground.js');

export function drawPlayground(page: PlaygroundPage): Html {
  const setup = {
    channels: playgroundChannels,
    samples: page.samples,
    copy: { manifest: page.slackManifest ?? '', invite: page.discordInvite ?? '' },
  };
  return drawPage({
    title: 'Claimdesk playground',
    nonce: page.nonce,
    styles,
    script,
    bodyClass: 'playground',
    body: html`${side(page)}${centre(page.samples)}${inspector()}
      <dialog id="dialog" aria-label="Form"></dialog>
      <script type="application/json" id="setup" nonce="${page.nonce}">
        ${raw(JSON.stringify(setup).replace(/</g, '\\u003c'))}
      </script>`,
  });
}

function side(page: PlaygroundPage): Html {
  const { samples, slackManifest, discordInvite, overviewUrl } = page;
  return html`<nav class="side" aria-label="Channels and samples">
    <a class="brand" href="./"><i aria-hidden="true"></i>Claimdesk</a>
    <section>
      <h2>Channels</h2>
      <ul>
        ${playgroundChannels.map(
          ({ id, name }) =>
            html`<li><button type="button" data-channel="${id}">${name}</button></li>`,
        )}
      </ul>
    </section>
    <section>
      <h2>Sample articles</h2>
      <ul>
        ${samples.map((sample, index) => (sample.kind === 'article' ? sampleItem(sample, index) : ''))}
      </ul>
    </section>
    <section>
      <h2>When reading fails</h2>
      <ul>
        ${samples.map((sample, index) => (sample.kind === 'trouble' ? sampleItem(sample, index) : ''))}
      </ul>
    </section>
    <section>
      <h2>More</h2>
      <ul>
        <li><button type="button" data-command="/checkdigest now">Run the digest</button></li>
        ${
          slackManifest === undefined
            ? ''
            : html`<li>
                <button type="button" data-copy="manifest">Copy the Slack manifest</button>
              </li>`
        }
        ${
          discordInvite === undefined
            ? ''
            : html`<li>
                <button type="button" data-copy="invite">Copy the Discord invite link</button>
              </li>`
        }
        ${overviewUrl === undefined ? '' : html`<li><a href="${overviewUrl}">Desk overview</a></li>`}
      </ul>
    </section>
    <div class="foot segments" role="group" aria-label="Colours">
      ${segment('theme', 'auto', 'Auto')}${segment('theme', 'light', 'Light')}${segment('theme', 'dark', 'Dark')}
    </div>
    <p class="foot">
      Runs on this machine, with no account. Nothing you paste leaves it. Version ${page.version}
    </p>
  </nav>`;
}

function sampleItem(sample: Sample, index: number): Html {
  return html`<li>
    <button type="button" data-sample="${index}">
      <span class="count" aria-hidden="true">${sample.badge}</span>${sample.label}
    </button>
  </li>`;
}

function segment(name: string, value: string, label: string): Html {
  return html`<button type="button" data-${name}-choice="${value}" aria-pressed="false">
    ${label}
  </button>`;
}

function centre(samples: readonly Sample[]): Html {
  const first = samples.findIndex(({ kind }) => kind === 'article');
  return html`<main class="centre" data-skin="slack">
    <header class="bar">
      <button type="button" class="button menu-button" data-toggle=".side">Menu</button>
      <h1 id="channel-name"></h1>
      <p id="channel-about"></p>
      <div class="segments" role="group" aria-label="Shown as">
        ${segment('skin', 'slack', 'Slack')}${segment('skin', 'discord', 'Discord')}
      </div>
    </header>
    <div class="empty" id="empty" hidden>
      <h2>Paste an article. See what the desk would hear.</h2>
      <p>
        Claimdesk answers in the thread with the claims a careful editor would stop at. What you see
        is drawn from the very message that Slack or Discord would get.
      </p>
      <div class="row">
        ${samples.map((sample, index) =>
          sample.kind === 'article'
            ? html`<button
                type="button"
                class="button ${index === first + 2 ? 'primary' : ''}"
                data-sample="${index}"
              >
                ${sample.label}
              </button>`
            : '',
        )}
      </div>
    </div>
    <div class="messages" id="messages" role="log" aria-label="Messages" tabindex="0"></div>
    <form class="composer" id="composer">
      <textarea
        name="text"
        rows="1"
        placeholder="Paste a link or the text of an article"
      ></textarea>
      <div class="tools">
        <label class="attach">
          <input class="hidden-text" type="file" name="file" accept=".txt,.md,.html,.htm,.pdf" />
          Attach a file
        </label>
        <span class="hint">Enter sends, Shift+Enter starts a new line</span>
        <button type="button" class="button menu-button" data-toggle=".inspector">Inspect</button>
        <button class="button primary">Send</button>
      </div>
    </form>
  </main>`;
}

function inspector(): Html {
  return html`<aside class="inspector" aria-label="Inspector">
    <button type="button" class="button close-inspector" data-toggle=".inspector">Close</button>
    <p class="hint" id="inspect-hint">
      Select a reply to see the message behind it: its size against the platform’s limits, what a
      screen reader speaks, and the payload.
    </p>
    <div id="inspected" hidden>
      <h2>Size</h2>
      <div id="meters"></div>
      <h2>Spoken</h2>
      <p class="spoken" id="spoken"></p>
      <br />
      <div class="head">
        <h2>Payload</h2>
        <button type="button" class="plain-button" data-copy="payload">Copy</button>
      </div>
      <pre class="payload" id="payload" tabindex="0"></pre>
    </div>
  </aside>`;
}
