import { html, raw, type Html } from '../html.ts';
import { plain } from '../../summary/plain.ts';

import { moment } from './mrkdwn.ts';
import { safeHref } from './safe-href.ts';

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export interface RichElement {
  readonly type: string;
  readonly text?: unknown;
  readonly url?: unknown;
  readonly timestamp?: unknown;
  readonly fallback?: unknown;
  readonly user_id?: unknown;
  readonly channel_id?: unknown;
  readonly name?: unknown;
  readonly style?: unknown;
  readonly border?: unknown;
  readonly elements?: readonly RichElement[];
}

export function drawRichText(elements: readonly RichElement[] = []): Html {
  return html`${elements.map(drawPart)}`;
}

function drawPart(part: RichElement): Html {
  const inside = (part.elements ?? []).map(drawLeaf);
  switch (part.type) {
    case 'rich_text_quote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre>${inside}</pre>`;
    case 'rich_text_list':
      return part.style === 'ordered'
        ? html`<ol>
            ${(part.elements ?? []).map((item) => html`<li>${drawPart(item)}</li>`)}
          </ol>`
        : html`<ul>
            ${(part.elements ?? []).map((item) => html`<li>${drawPart(item)}</li>`)}
          </ul>`;
    default:
      return html`<div>${inside}</div>`;
  }
}

function drawLeaf(leaf: RichElement): Html {
  const text = typeof leaf.text === 'string' ? plain(leaf.text) : '';
  switch (leaf.type) {
    case 'text':
      return styled(lines(text), leaf.style);
    case 'link': {
      const url = typeof leaf.url === 'string' ? leaf.url : '';
      const label = styled(lines(text === '' ? url : text), leaf.style);
      return html`<a href="${safeHref(url)}" target="_blank" rel="noopener noreferrer"
        >${label}</a
      >`;
    }
    case 'date':
      return moment(Number(leaf.timestamp), typeof leaf.fallback === 'string' ? leaf.fallback : '');
    case 'user':
      return html`<span class="mention">@${String(leaf.user_id)}</span>`;
    case 'channel':
      return html`<span class="mention">#${String(leaf.channel_id)}</span>`;
    case 'emoji':
      return html`:${String(leaf.name)}:`;
    default:
      return html`<span class="skin-unknown">‘${leaf.type}’</span>`;
  }
}

function lines(text: string): Html {
  return html`${text.split('\n').map((line, index) => html`${index === 0 ? '' : raw('<br>')}${line}`)}`;
}

function styled(inner: Html, style: unknown): Html {
  const is = (name: string) => typeof style === 'object' && style !== null && name in style;
  let drawn = inner;
  if (is('code')) drawn = html`<code>${drawn}</code>`;
  if (is('bold')) drawn = html`<b>${drawn}</b>`;
  if (is('italic')) drawn = html`<i>${drawn}</i>`;
  if (is('strike')) drawn = html`<s>${drawn}</s>`;
  return drawn;
}
