import { html, type Html } from '../html.ts';

import { drawMrkdwn } from './mrkdwn.ts';
import { drawRichText } from './rich-text.ts';
import { safeHref } from './safe-href.ts';
import { controlBehind, type SkinOptions } from './skin.ts';

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

/** The payload as Slack would show it. */
export function drawSlack(payload: SlackPayload, options: SkinOptions = {}): Html {
  const blocks = [
    ...(payload.blocks ?? []),
    ...(payload.attachments ?? []).flatMap((attachment) => attachment.blocks ?? []),
  ];
  if (blocks.length === 0)
    return html`<div class="sl-section">${drawMrkdwn(payload.text ?? '')}</div>`;
  return html`${blocks.map((block) => drawBlock(block, options))}`;
}

function drawBlock(block: SlackBlock, options: SkinOptions): Html {
  const elements = () => (block.elements ?? []).map((each) => drawElement(each, block, options));
  switch (block.type) {
    case 'header':
      return html`<h2 class="sl-header">${textOf(block.text)}</h2>`;
    case 'section':
      return html`<div class="sl-section">
        <div class="sl-text">
          ${block.text === undefined ? '' : drawText(block.text)}
          ${(block.fields ?? []).map((field) => html`<div class="sl-field">${drawText(field)}</div>`)}
        </div>
        ${block.accessory === undefined ? '' : drawElement(block.accessory, block, options)}
      </div>`;
    case 'rich_text':
      return html`<div class="sl-section sl-rich">
        <div class="sl-text">${drawRichText(block.elements)}</div>
      </div>`;
    case 'markdown':
      return html`<div class="sl-section">${drawMrkdwn(textOf(block.text))}</div>`;
    case 'context':
      return html`<div class="sl-context">${elements()}</div>`;
    case 'actions':
    case 'context_actions':
      return html`<div class="sl-actions">${elements()}</div>`;
    case 'divider':
      return html`<hr class="sl-divider" />`;
    case 'image': {
      const alt = block.alt_text ?? '';
      return html`<img
        class="sl-image"
        src="${options.image?.(alt) ?? block.image_url ?? ''}"
        alt="${alt}"
      />`;
    }
    default:
      return html`<div class="skin-unknown">This page cannot draw a ‘${block.type}’ block.</div>`;
  }
}

function drawElement(element: SlackElement, block: SlackBlock, options: SkinOptions): Html {
  switch (element.type) {
    case 'mrkdwn':
    case 'plain_text':
      return html`<span class="sl-small"
        >${drawText({ type: element.type, text: textOf(element.text) })}</span
      >`;
    case 'button':
      return drawButton(element, block, options);
    case 'static_select':
      return drawSelect(element, block, options);
    default:
      return html`<span class="skin-unknown">‘${element.type}’</span>`;
  }
}

function drawButton(element: SlackElement, block: SlackBlock, options: SkinOptions): Html {
  const label = textOf(element.text);
  const look = `sl-button ${element.style ?? ''}`;
  if (element.url !== undefined) {
    return html`<a
      class="${look}"
      href="${safeHref(element.url)}"
      target="_blank"
      rel="noopener noreferrer"
      >${label}</a
    >`;
  }
  const { action, value } = behind(element, block, options);
  return html`<button type="button" class="${look}" data-action="${action}" data-value="${value}">
    ${label}
  </button>`;
}

function drawSelect(element: SlackElement, block: SlackBlock, options: SkinOptions): Html {
  const { action, value } = behind(element, block, options);
  const label = textOf(element.placeholder);
  return html`<select
    class="sl-select"
    aria-label="${label}"
    data-action="${action}"
    data-value="${value}"
  >
    <option value="">${label}</option>
    ${(element.options ?? []).map(
      (option) => html`<option value="${option.value}">${option.text.text}</option>`,
    )}
  </select>`;
}

/** A select has no value of its own in Block Kit; ours travels in an id. */
function behind(element: SlackElement, block: SlackBlock, options: SkinOptions) {
  const ids = `${element.action_id ?? ''} ${block.block_id ?? ''}`;
  return controlBehind(options, ids, element.value ?? '');
}

function drawText(text: TextObject | string): Html {
  if (typeof text === 'string') return drawMrkdwn(text);
  return text.type === 'plain_text' ? html`<div>${text.text}</div>` : drawMrkdwn(text.text);
}

function textOf(text: TextObject | string | undefined): string {
  return typeof text === 'string' ? text : (text?.text ?? '');
}
