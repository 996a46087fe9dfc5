import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { drawMrkdwn } from './mrkdwn.ts';
import { drawRichText, type RichElement } from './rich-text.ts';
import { safeHref } from './safe-href.ts';

/** The parts of Block Kit that are drawn; a payload comes from the renderer as plain JSON. */
interface TextObject {
  readonly type: string;
  readonly text: string;
}
interface SlackElement {
  readonly type: string;
  readonly text?: TextObject | string;
  readonly action_id?: string;
  readonly value?: string;
  readonly url?: string;
  readonly style?: string;
  readonly placeholder?: TextObject;
  readonly options?: readonly { readonly text: TextObject; readonly value: string }[];
  readonly image_url?: string;
  readonly alt_text?: string;
}
interface SlackBlock {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: TextObject | string;
  readonly fields?: readonly TextObject[];
  readonly accessory?: SlackElement;
  readonly elements?: readonly SlackElement[];
  readonly image_url?: string;
  readonly alt_text?: string;
  readonly title?: TextObject;
}
export interface SlackPayload {
  readonly text?: string;
  readonly blocks?: readonly SlackBlock[];
  readonly attachments?: readonly { readonly blocks?: readonly SlackBlock[] }[];
}

/** The payload as Slack would show it. `image` gives an address to a picture that was uploaded apart. */
export function drawSlack(
  payload: SlackPayload,
  image?: (alt: string) => string | undefined,
): Html {
  const blocks = [
    ...(payload.blocks ?? []),
    ...(payload.attachments ?? []).flatMap((attachment) => attachment.blocks ?? []),
  ];
  if (blocks.length === 0)
    return html`<div class="sl-section">${drawMrkdwn(payload.text ?? '')}</div>`;
  return html`${blocks.map((block) => drawBlock(block, image))}`;
}

function drawBlock(block: SlackBlock, image?: (alt: string) => string | undefined): Html {
  switch (block.type) {
    case 'header':
      return html`<h3 class="sl-header">${textOf(block.text)}</h3>`;
    case 'section':
      return html`<div class="sl-section">
        <div class="sl-text">
          ${block.text === undefined ? '' : drawText(block.text)}
          ${(block.fields ?? []).map((field) => html`<div class="sl-field">${drawText(field)}</div>`)}
        </div>
        ${block.accessory === undefined ? '' : drawElement(block.accessory)}
      </div>`;
    case 'rich_text':
      return html`<div class="sl-section sl-rich">
        <div class="sl-text">${drawRichText(block.elements as readonly RichElement[])}</div>
      </div>`;
    case 'markdown':
      return html`<div class="sl-section">${drawMrkdwn(textOf(block.text))}</div>`;
    case 'context':
      return html`<div class="sl-context">${(block.elements ?? []).map(drawElement)}</div>`;
    case 'actions':
    case 'context_actions':
      return html`<div class="sl-actions">${(block.elements ?? []).map(drawElement)}</div>`;
    case 'divider':
      return html`<hr class="sl-divider" />`;
    case 'image': {
      const alt = block.alt_text ?? '';
      return html`<img
        class="sl-image"
        src="${image?.(alt) ?? block.image_url ?? ''}"
        alt="${alt}"
      />`;
    }
    default:
      return html`<div class="skin-unknown">This page cannot draw a ‘${block.type}’ block.</div>`;
  }
}

function drawElement(element: SlackElement): Html {
  switch (element.type) {
    case 'mrkdwn':
    case 'plain_text':
      return html`<span class="sl-small"
        >${drawText({ type: element.type, text: textOf(element.text) })}</span
      >`;
    case 'button':
      return drawButton(element);
    case 'static_select':
      return html`<select
        class="sl-select"
        aria-label="${textOf(element.placeholder)}"
        data-action="${element.action_id ?? ''}"
      >
        <option value="">${textOf(element.placeholder)}</option>
        ${(element.options ?? []).map(
          (option) => html`<option value="${option.value}">${option.text.text}</option>`,
        )}
      </select>`;
    default:
      return html`<span class="skin-unknown">‘${element.type}’</span>`;
  }
}

function drawButton(element: SlackElement): Html {
  const label = textOf(element.text);
  const look = `sl-button ${element.style ?? ''}`;
  return element.url === undefined
    ? html`<button
        type="button"
        class="${look}"
        data-action="${element.action_id ?? ''}"
        data-value="${element.value ?? ''}"
      >
        ${label}
      </button>`
    : html`<a
        class="${look}"
        href="${safeHref(element.url)}"
        target="_blank"
        rel="noopener noreferrer"
        >${label}</a
      >`;
}

function drawText(text: TextObject | string): Html {
  if (typeof text === 'string') return drawMrkdwn(text);
  return text.type === 'plain_text' ? html`<div>${text.text}</div>` : drawMrkdwn(text.text);
}

function textOf(text: TextObject | string | undefined): string {
  return typeof text === 'string' ? text : (text?.text ?? '');
}
