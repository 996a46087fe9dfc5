import { hard } from '../../../src/chat/slack/limits.ts';
import { asText } from './state.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What Slack checks of `blocks`, with Slack's own error names. Returns undefined when it would
 * accept them. https://docs.slack.dev/reference/block-kit/blocks
 */
export function blocksError(
  blocks: unknown,
  surface: 'message' | 'modal' | 'home' = 'message',
): { readonly error: string; readonly details: readonly string[] } | undefined {
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', details: [] };
  const details: string[] = [];
  const max = surface === 'message' ? hard.blocksInMessage : hard.blocksInView;
  if (blocks.length > max) details.push(`no more than ${max} items allowed [json-pointer:/blocks]`);
  blocks.forEach((block, at) => check(block as Json, `/blocks/${at}`, details));
  if (details.length > 0) return { error: 'invalid_blocks', details };
  if (surface === 'message' && JSON.stringify(blocks).length > hard.blocksJson)
    return { error: 'msg_blocks_too_long', details: [] };
  return undefined;
}

function check(block: Json, at: string, details: string[]): void {
  switch (block.type) {
    case 'header':
      return text(block.text, hard.header, at, details, ['plain_text']);
    case 'section':
      return text(block.text, hard.textObject, at, details);
    case 'context': {
      const elements = list(block.elements, hard.contextElements, at, details);
      return elements.forEach((element, n) => {
        if (element.type !== 'image')
          text(element, hard.textObject, `${at}/elements/${n}`, details);
      });
    }
    case 'actions': {
      const elements = list(block.elements, hard.actionsElements, at, details);
      const ids = elements.map((element) => element.action_id);
      if (new Set(ids).size !== ids.length) details.push(`\`action_id\` already exists [${at}]`);
      return elements.forEach((element, n) => control(element, `${at}/elements/${n}`, details));
    }
    case 'rich_text':
      return list(block.elements, Infinity, at, details).forEach((element, n) =>
        rich(element, `${at}/elements/${n}`, details),
      );
    case 'image':
      if (typeof block.alt_text !== 'string' || block.alt_text.length > hard.altText)
        details.push(`invalid alt_text [${at}]`);
      if (block.slack_file === undefined && block.image_url === undefined)
        details.push(`missing image [${at}]`);
      return;
    case 'input':
      text(block.label, hard.inputLabel, `${at}/label`, details, ['plain_text']);
      if (block.hint !== undefined) text(block.hint, hard.inputHint, `${at}/hint`, details);
      return control(block.element as Json, `${at}/element`, details);
    case 'divider':
      return;
    default:
      details.push(`unsupported type: ${String(block.type)} [${at}]`);
  }
}

function list(value: unknown, max: number, at: string, details: string[]): readonly Json[] {
  if (!Array.isArray(value) || value.length === 0) {
    details.push(`must provide at least one element [${at}]`);
    return [];
  }
  if (value.length > max) details.push(`no more than ${max} items allowed [${at}]`);
  return value as readonly Json[];
}

function text(
  value: unknown,
  max: number,
  at: string,
  details: string[],
  types = ['plain_text', 'mrkdwn'],
): void {
  const object = (value ?? {}) as Json;
  if (!types.includes(String(object.type))) details.push(`unsupported text type [${at}]`);
  const string = typeof object.text === 'string' ? object.text : '';
  if (string.trim().length === 0) details.push(`must be more than 0 characters [${at}]`);
  if (string.length > max) details.push(`must be less than ${max + 1} characters [${at}]`);
  if (object.type === 'mrkdwn' && object.emoji !== undefined)
    details.push(`invalid additional property: emoji [${at}]`);
}

function control(element: Json, at: string, details: string[]): void {
  const id = element.action_id;
  if (typeof id !== 'string' || id.length === 0 || id.length > hard.actionId)
    details.push(`invalid action_id [${at}]`);
  if (element.type === 'button') {
    text(element.text, hard.buttonText, `${at}/text`, details, ['plain_text']);
    if (typeof element.value === 'string' && element.value.length > hard.buttonValue)
      details.push(`invalid value [${at}]`);
    if (
      element.url !== undefined &&
      (asText(element.url).length > hard.buttonUrl || !/^https?:/.test(asText(element.url)))
    )
      details.push(`invalid url [${at}]`);
    return;
  }
  if (element.type === 'static_select') {
    if (element.placeholder !== undefined)
      text(element.placeholder, hard.placeholder, `${at}/placeholder`, details, ['plain_text']);
    for (const option of list(element.options, hard.selectOptions, at, details)) {
      text(option.text, hard.optionText, `${at}/options`, details);
      const { value } = option;
      if (typeof value !== 'string' || value.length === 0 || value.length > hard.optionValue)
        details.push(`invalid option value [${at}]`);
    }
    return;
  }
  if (element.type === 'plain_text_input') {
    if (asText(element.initial_value).length > hard.inputInitial)
      details.push(`initial_value too long [${at}]`);
    return;
  }
  details.push(`unsupported element: ${String(element.type)} [${at}]`);
}

const richParts = [
  'rich_text_section',
  'rich_text_quote',
  'rich_text_preformatted',
  'rich_text_list',
];

function rich(part: Json, at: string, details: string[]): void {
  if (!richParts.includes(String(part.type)))
    details.push(`unsupported type: ${String(part.type)} [${at}]`);
  list(part.elements, Infinity, at, details).forEach((element, n) => {
    const spot = `${at}/elements/${n}`;
    if (part.type === 'rich_text_list') return rich(element, spot, details);
    if (element.type === 'text' && (typeof element.text !== 'string' || element.text.length === 0))
      details.push(`must be more than 0 characters [${spot}]`);
    if (element.type === 'link' && !/^https?:\/\//.test(asText(element.url)))
      details.push(`invalid url [${spot}]`);
    if (element.type === 'date' && !Number.isInteger(element.timestamp))
      details.push(`invalid date [${spot}]`);
    if (
      !['text', 'link', 'date', 'user', 'channel', 'emoji', 'broadcast'].includes(
        String(element.type),
      )
    )
      details.push(`unsupported type: ${String(element.type)} [${spot}]`);
  });
}

/** What Slack checks of a view: https://docs.slack.dev/reference/views/modal-views */
export function viewError(
  view: Json,
): { readonly error: string; readonly details: readonly string[] } | undefined {
  const details: string[] = [];
  if (view.type === 'modal') {
    text(view.title, hard.viewTitle, '/view/title', details, ['plain_text']);
    if (view.submit !== undefined)
      text(view.submit, hard.viewSubmit, '/view/submit', details, ['plain_text']);
    if (asText(view.callback_id).length > hard.callbackId) details.push('callback_id too long');
    const hasInput = (view.blocks as readonly Json[]).some((block) => block.type === 'input');
    if (hasInput && view.submit === undefined) details.push('missing submit');
    const ids = (view.blocks as readonly Json[]).flatMap((block) => block.block_id ?? []);
    if (new Set(ids).size !== ids.length) details.push('block_id already exists');
  }
  if (asText(view.private_metadata).length > hard.privateMetadata)
    details.push('private_metadata too long');
  if (details.length > 0) return { error: 'invalid_arguments', details };
  return blocksError(view.blocks, view.type === 'home' ? 'home' : 'modal');
}
