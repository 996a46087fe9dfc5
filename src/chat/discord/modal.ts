import { ComponentType, TextInputStyle } from 'discord.js';
import type { APILabelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Form, FormField } from '../reply.ts';
import { selectOptions } from './controls.ts';
import { encodeCustomId } from './custom-id.ts';
import { limits } from './limits.ts';
import { clean, head, label } from './text.ts';

function input(field: FormField): APILabelComponent['component'] {
  if (field.kind === 'choice') {
    const options = selectOptions(field.options ?? []);
    return {
      type: ComponentType.StringSelect,
      custom_id: field.name,
      required: field.required,
      options: options.map((option) => ({ ...option, default: option.value === field.value })),
    };
  }
  const value = head(clean(field.value ?? ''), limits.inputValue.max);
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: field.required,
    max_length: limits.inputValue.max,
    ...(value === '' ? {} : { value }),
  };
}

function labelled(field: FormField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: label(field.label, limits.fieldLabel.max),
    ...(field.hint === undefined ? {} : { description: label(field.hint, limits.fieldHint.max) }),
    component: input(field),
  };
}

/**
 * A form as a Discord modal. Discord has no text of ours on the submit button (`Form.submit`).
 * @throws RangeError when the form has more than five fields or its value does not fit: a bug of ours.
 */
export function renderForm(form: Form): APIModalInteractionResponseCallbackData {
  const id = encodeCustomId(form.form, form.value);
  if (id === undefined || form.fields.length === 0 || form.fields.length > limits.modalFields.max)
    throw new RangeError(`form ${form.form} does not fit into a Discord modal`);
  return {
    custom_id: id,
    title: label(form.title, limits.modalTitle.max),
    components: form.fields.map(labelled),
  };
}
