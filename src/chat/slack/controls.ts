import type { ActionsBlock, ActionsBlockElement, PlainTextElement } from '@slack/types';
import type { Control } from '../reply.ts';
import { hard } from './limits.ts';
import { clipLabel, tame, webAddress } from './text.ts';

/** Literal text for labels: never blank, never over `max`, `:emoji:` codes off. */
export function label(text: string, max: number): PlainTextElement {
  const tamed = tame(text).replaceAll('\n', ' ').trim();
  return { type: 'plain_text', text: clipLabel(tamed || '–', max), emoji: false };
}

/** Controls as actions blocks; those that Slack could not show (a dead link, a choice of nothing) are left out. */
export function actions(controls: readonly Control[]): ActionsBlock[] {
  const elements = controls.flatMap((control, index) => element(control, index) ?? []);
  const blocks: ActionsBlock[] = [];
  for (let at = 0; at < elements.length; at += hard.actionsElements) {
    blocks.push({ type: 'actions', elements: elements.slice(at, at + hard.actionsElements) });
  }
  return blocks;
}

function element(control: Control, index: number): ActionsBlockElement | undefined {
  switch (control.kind) {
    case 'button':
      return {
        type: 'button',
        action_id: actionId(index, control.action, control.value),
        text: label(control.label, hard.buttonText),
        value: control.value.slice(0, hard.buttonValue),
        ...(control.style === undefined ? {} : { style: control.style }),
      };
    case 'link': {
      const url = webAddress(control.href);
      if (url === undefined || url.length > hard.buttonUrl) return undefined;
      return {
        type: 'button',
        action_id: actionId(index, openedLink, ''),
        text: label(control.label, hard.buttonText),
        url,
      };
    }
    case 'choice':
      if (control.options.length === 0) return undefined;
      return {
        type: 'static_select',
        action_id: actionId(index, control.action, control.value),
        placeholder: label(control.label, hard.placeholder),
        options: options(control.options),
      };
  }
}

export function options(list: readonly { readonly value: string; readonly label: string }[]) {
  return list.slice(0, hard.selectOptions).map((option) => ({
    text: label(option.label, hard.optionText),
    value: option.value.slice(0, hard.optionValue),
  }));
}

/** Slack reports a click on a link button too: there is nothing to do but to acknowledge it. */
export const openedLink = 'link';

/** Unique within its block, and carries what a menu would otherwise not bring back. */
function actionId(index: number, action: string, value: string): string {
  return `${index}|${action}|${value}`.slice(0, hard.actionId);
}

export function readActionId(id: string): { readonly action: string; readonly value: string } {
  const [, action = '', ...value] = id.split('|');
  return { action, value: value.join('|') };
}
