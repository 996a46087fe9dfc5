import type { KnownBlock } from '@slack/types';
import type { Block, Reply, Span } from '../reply.ts';
import { actions, label } from './controls.ts';
import { fit, type Group } from './fit.ts';
import { hard, ours } from './limits.ts';
import { bareFinding, renderFinding } from './render-finding.ts';
import { mrkdwnSpans, plainSpans, richSpans, type NameOf } from './spans.ts';
import { clip, escape, tame } from './text.ts';

export interface RenderOptions {
  /** Names for people by id; without one a person is 'someone'. */
  readonly nameOf?: NameOf;
  /** Slack file ids of images that were uploaded, by image name; without one the alt text is shown. */
  readonly fileIds?: ReadonlyMap<string, string>;
  /** Whole blocks allowed; the default leaves room below Slack's 50. */
  readonly maxBlocks?: number;
}

export interface SlackMessage {
  /** Fallback text for notifications and screen readers: the whole summary, escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** The neutral reply as a Slack message within all limits: pure, and never cut in silence. */
export function render(reply: Reply, options: RenderOptions = {}): SlackMessage {
  const blocks = reply.blocks.length > 0 ? reply.blocks : [summaryBlock(reply)];
  const groups = blocks.map((block) => group(block, options));
  const fitted = fit(groups, {
    blocks: options.maxBlocks ?? ours.blocksInMessage,
    json: ours.blocksJson,
  });
  return {
    text: escape(clip(tame(reply.summary), ours.paragraph)) || ' ',
    blocks: fitted.length > 0 ? fitted : [...group(summaryBlock(reply), options).blocks],
  };
}

function summaryBlock(reply: Reply): Block {
  return { kind: 'text', spans: [tame(reply.summary).trim() === '' ? '–' : reply.summary] };
}

function group(block: Block, options: RenderOptions): Group {
  const rendered = renderBlock(block, options);
  return block.kind === 'finding'
    ? { kind: block.kind, blocks: rendered, bare: () => bareFinding(block) }
    : { kind: block.kind, blocks: rendered };
}

function renderBlock(block: Block, options: RenderOptions): KnownBlock[] {
  const nameOf = options.nameOf ?? (() => undefined);
  switch (block.kind) {
    case 'heading':
      return tame(block.text).trim() === ''
        ? []
        : [{ type: 'header', text: label(block.text, hard.header) }];
    case 'text': {
      const elements = richSpans(block.spans, nameOf, ours.paragraph);
      return elements.length === 0
        ? []
        : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
    }
    case 'finding':
      return renderFinding(block);
    case 'note':
      return note(block.spans, nameOf);
    case 'controls':
      return actions(block.controls);
    case 'image': {
      const id = options.fileIds?.get(block.name);
      const alt = clip(tame(block.alt), hard.altText) || block.name;
      if (id === undefined) return note([alt], nameOf);
      return [{ type: 'image', slack_file: { id }, alt_text: alt }];
    }
    case 'divider':
      return [{ type: 'divider' }];
  }
}

/** Small print. Context blocks take no rich text: plain text where it can be, else mrkdwn with everything escaped. */
function note(spans: readonly Span[], nameOf: NameOf): KnownBlock[] {
  const plain = plainSpans(spans, nameOf);
  if (plain.trim() === '') return [];
  const marked = spans.every((span) => typeof span === 'string' || 'person' in span)
    ? undefined
    : mrkdwnSpans(spans, nameOf);
  return [
    {
      type: 'context',
      elements: [
        marked !== undefined && marked.trim() !== '' && marked.length <= hard.textObject
          ? { type: 'mrkdwn', text: marked }
          : { type: 'plain_text', text: clip(plain, ours.paragraph), emoji: false },
      ],
    },
  ];
}
