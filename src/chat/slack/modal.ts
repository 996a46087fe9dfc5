import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Form, FormField, Reply } from '../reply.ts';
import { label, options } from './controls.ts';
import { hard } from './limits.ts';
import { render, type RenderOptions } from './render.ts';
import { tame } from './text.ts';

/** Where a form was opened, so that its answer finds the way back. Travels in `private_metadata`. */
export interface FormOrigin {
  readonly channel?: string;
  readonly message?: string;
  readonly thread?: string;
}

interface Metadata extends FormOrigin {
  readonly value: string;
}

export function modalFromForm(form: Form, origin: FormOrigin): ModalView {
  const metadata: Metadata = { ...origin, value: form.value };
  return {
    type: 'modal',
    callback_id: form.form.slice(0, hard.callbackId),
    private_metadata: JSON.stringify(metadata).slice(0, hard.privateMetadata),
    title: label(form.title, hard.viewTitle),
    submit: label(form.submit, hard.viewSubmit),
    close: label('Cancel', hard.viewSubmit),
    blocks: form.fields.map(input),
  };
}

/** What a submitted view carried along; empty for a view that is not ours. */
export function readMetadata(privateMetadata: string | undefined): Metadata {
  try {
    const parsed: unknown = JSON.parse(privateMetadata ?? '');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Metadata) : { value: '' };
  } catch {
    // A view of another app, or of an older version: treated as one without an origin.
    return { value: '' };
  }
}

function input(field: FormField): KnownBlock {
  return {
    type: 'input',
    block_id: field.name.slice(0, hard.blockId),
    optional: !field.required,
    label: label(field.label, hard.inputLabel),
    ...(field.hint === undefined ? {} : { hint: label(field.hint, hard.inputHint) }),
    element: field.kind === 'choice' ? choice(field) : textInput(field),
  };
}

function choice(field: FormField) {
  const list = options(field.options ?? []);
  const initial = list.find((option) => option.value === field.value);
  return {
    type: 'static_select' as const,
    action_id: 'value',
    options: list.length > 0 ? list : options([{ value: '-', label: '–' }]),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function textInput(field: FormField) {
  return {
    type: 'plain_text_input' as const,
    action_id: 'value',
    multiline: field.kind === 'paragraph',
    ...(field.value === undefined
      ? {}
      : { initial_value: tame(field.value).slice(0, hard.inputInitial) }),
  };
}

export function homeFromReply(reply: Reply, options: RenderOptions = {}): HomeView {
  return { type: 'home', blocks: render(reply, options).blocks };
}
