import { html, type Html } from '../html.ts';

import { drawDiscordMarkdown } from './discord-markdown.ts';
import { safeHref } from './safe-href.ts';
import { controlBehind, type SkinOptions } from './skin.ts';

/** Component types that are drawn. https://docs.discord.com/developers/components/reference */
const type = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  gallery: 12,
  separator: 14,
  container: 17,
} as const;

interface Component {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string;
  }[];
  readonly accent_color?: number | null;
  readonly divider?: boolean;
}
interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}
export interface DiscordPayload {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
}

/** The payload as Discord would show it. */
export function drawDiscord(payload: DiscordPayload, options: SkinOptions = {}): Html {
  return html`${payload.content === undefined ? '' : drawDiscordMarkdown(payload.content)}
  ${(payload.embeds ?? []).map(drawEmbed)}
  ${(payload.components ?? []).map((component) => drawComponent(component, options))}`;
}

/** Components of all levels, as Discord counts them against its limit of 40. */
export function countComponents(components: readonly unknown[] = []): number {
  return (components as readonly Component[]).reduce(
    (sum, each) =>
      sum + 1 + countComponents(each.components) + (each.accessory === undefined ? 0 : 1),
    0,
  );
}

function drawComponent(component: Component, options: SkinOptions): Html {
  const inside = (component.components ?? []).map((each) => drawComponent(each, options));
  switch (component.type) {
    case type.container:
      return html`<div class="dc-container dc-accent-${accentName(component.accent_color)}">
        ${inside}
      </div>`;
    case type.row:
      return html`<div class="dc-row">${inside}</div>`;
    case type.section:
      return html`<div class="dc-section">
        <div>${inside}</div>
        ${component.accessory === undefined ? '' : drawComponent(component.accessory, options)}
      </div>`;
    case type.text:
      return html`<div class="dc-text">${drawDiscordMarkdown(component.content ?? '')}</div>`;
    case type.separator:
      return component.divider === false
        ? html`<div class="dc-gap"></div>`
        : html`<hr class="dc-divider" />`;
    case type.button:
      return drawButton(component, options);
    case type.select:
      return drawSelect(component, options);
    case type.gallery:
      return html`${(component.items ?? []).map(
        ({ media, description = '' }) =>
          html`<img
            class="dc-image"
            src="${options.image?.(description) ?? safeHref(media.url)}"
            alt="${description}"
          />`,
      )}`;
    default:
      return html`<div class="skin-unknown">
        This page cannot draw a component of type ${component.type}.
      </div>`;
  }
}

const buttonStyles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'] as const;

function drawButton(component: Component, options: SkinOptions): Html {
  const { label = '', style = 2, custom_id: id = '', url, disabled = false } = component;
  const look = `dc-button ${buttonStyles[style] ?? 'secondary'}`;
  if (url !== undefined) {
    return html`<a class="${look}" href="${safeHref(url)}" target="_blank" rel="noopener noreferrer"
      >${label}<span aria-hidden="true"> ↗</span></a
    >`;
  }
  const { action, value } = controlBehind(options, id, '');
  return html`<button
    type="button"
    class="${look}"
    data-action="${action}"
    data-value="${value}"
    ${disabled ? 'disabled' : ''}
  >
    ${label}
  </button>`;
}

function drawSelect(component: Component, skin: SkinOptions): Html {
  const { placeholder = '', custom_id: id = '', options = [] } = component;
  const { action, value } = controlBehind(skin, id, '');
  return html`<select
    class="dc-select"
    aria-label="${placeholder}"
    data-action="${action}"
    data-value="${value}"
  >
    <option value="">${placeholder}</option>
    ${options.map((option) => html`<option value="${option.value}">${option.label}</option>`)}
  </select>`;
}

function drawEmbed({ title, description, fields = [], footer }: Embed): Html {
  return html`<div class="dc-container">
    ${title === undefined ? '' : html`<div class="dc-h3">${title}</div>`}
    ${description === undefined ? '' : drawDiscordMarkdown(description)}
    ${fields.map(({ name, value }) => html`<div class="dc-field"><b>${name}</b>${drawDiscordMarkdown(value)}</div>`)}
    ${footer === undefined ? '' : html`<small class="dc-small">${footer.text}</small>`}
  </div>`;
}

/** A style attribute would be refused by the page's policy, so the stripe's colour is a class. */
function accentName(colour: number | null | undefined): string {
  if (colour === undefined || colour === null) return 'none';
  const [red, green, blue] = [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
  if (red > 180 && green < 120) return 'red';
  if (red > 180 && green >= 120) return 'amber';
  return blue >= red ? 'blue' : 'grey';
}
