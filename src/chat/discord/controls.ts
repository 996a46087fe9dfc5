import { ButtonStyle, ComponentType } from 'discord.js';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord.js';
import type { Button, Choice, Control, LinkButton } from '../reply.ts';
import { encodeCustomId } from './custom-id.ts';
import { limits } from './limits.ts';
import { label, safeHref } from './text.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Hands out `custom_id`s for one message: the same control twice gets two ids. */
export type IdSource = (action: string, value: string) => string | undefined;

export function idSource(): IdSource {
  const given = new Map<string, number>();
  return (action, value) => {
    const key = `${action}|${value}`;
    const copy = given.get(key) ?? 0;
    given.set(key, copy + 1);
    return encodeCustomId(action, value, copy);
  };
}

const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** A control whose value cannot travel stays visible and switched off; that is a bug of ours to be seen. */
function switchedOff(text: string, ids: IdSource): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: label(text, limits.buttonLabel.max),
    custom_id: ids('off', '') ?? 'off',
    disabled: true,
  };
}

export function button(control: Button | LinkButton, ids: IdSource): APIButtonComponent {
  const text = label(control.label, limits.buttonLabel.max);
  if (control.kind === 'link') {
    const url = safeHref(control.href);
    if (url === undefined || url.length > limits.buttonUrl.max)
      return switchedOff(control.label, ids);
    return { type: ComponentType.Button, style: ButtonStyle.Link, label: text, url };
  }
  const id = ids(control.action, control.value);
  if (id === undefined) return switchedOff(control.label, ids);
  const style = control.style === undefined ? ButtonStyle.Secondary : styles[control.style];
  return { type: ComponentType.Button, style, label: text, custom_id: id };
}

/** Options as Discord takes them: 25 at most, each value once, values neither cut nor trimmed. */
export function selectOptions(options: Choice['options']) {
  const fitting = options.filter(
    ({ value }) =>
      value !== '' && value.trim() === value && value.length <= limits.selectOptionText.max,
  );
  return [...new Map(fitting.map((option) => [option.value, option])).values()]
    .slice(0, limits.selectOptions.max)
    .map(({ value, label: text }) => ({
      value,
      label: label(text, limits.selectOptionText.max),
    }));
}

function select(control: Choice, ids: IdSource): APIStringSelectComponent | APIButtonComponent {
  const options = selectOptions(control.options);
  const id = ids(control.action, control.value);
  if (id === undefined || options.length === 0) return switchedOff(control.label, ids);
  const missing = control.options.length - options.length;
  const text = missing === 0 ? control.label : `${control.label} (${missing} more not shown)`;
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: label(text, limits.selectPlaceholder.max),
    options,
    min_values: 1,
    max_values: 1,
  };
}

/** Buttons five to a row, each choice in a row of its own: Discord allows nothing else. */
export function rows(controls: readonly Control[], ids: IdSource): Row[] {
  const made: Row[] = [];
  const openRow: APIComponentInMessageActionRow[] = [];
  const close = () => {
    if (openRow.length > 0)
      made.push({ type: ComponentType.ActionRow, components: openRow.splice(0) });
  };
  const choices: Row[] = [];
  for (const control of controls) {
    const component = control.kind === 'choice' ? select(control, ids) : button(control, ids);
    if (component.type === ComponentType.StringSelect) {
      choices.push({ type: ComponentType.ActionRow, components: [component] });
      continue;
    }
    openRow.push(component);
    if (openRow.length === limits.rowButtons.max) close();
  }
  close();
  return [...made, ...choices];
}
