import { ComponentType, SeparatorSpacingSize } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Block, FindingBlock } from '../reply.ts';
import { rows, type IdSource } from './controls.ts';
import { textDisplay } from './finding.ts';
import { limits } from './limits.ts';
import { escapeWithin, label, oneLine, spans } from './text.ts';

export interface Attachment {
  readonly name: string;
  readonly alt: string;
  readonly data: Uint8Array;
}

/** Room for one part of a text; what is longer is cut and the rest counted. */
const room = { heading: 300, text: 1_600, note: 600 };

function prefixed(prefix: string, text: string): string {
  return text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => `${prefix}${one.trim()}`)
    .join('\n');
}

/** Running text whose markup is ours: cut between spans, never inside one. */
function spansWithin(parts: Extract<Block, { kind: 'text' }>['spans'], max: number): string {
  const whole = spans(parts);
  if (whole.length <= max) return whole;
  let text = '';
  for (const [at, part] of parts.entries()) {
    const rest = max - text.length - 40;
    const next = spans([part]);
    if (next.length <= rest) {
      text = spans(parts.slice(0, at + 1));
      continue;
    }
    const left = parts.slice(at + 1).length;
    const cut = typeof part === 'string' && rest > 60 ? ` ${escapeWithin(part, rest)}` : ' …';
    return left === 0 ? `${text}${cut}` : `${text}${cut} (+${left} more parts)`;
  }
  return text;
}

/** Everything but findings. Blank text gives no component: Discord refuses empty ones. */
export function blockComponents(
  block: Exclude<Block, FindingBlock>,
  ids: IdSource,
  attach: (attachment: Attachment) => string,
): APIMessageTopLevelComponent[] {
  switch (block.kind) {
    case 'heading':
      return shown(prefixed('### ', escapeWithin(oneLine(block.text), room.heading)));
    case 'text':
      return shown(spansWithin(block.spans, room.text));
    case 'note':
      return shown(prefixed('-# ', spansWithin(block.spans, room.note)));
    case 'controls':
      return rows(block.controls, ids);
    case 'image':
      return [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: attach(image(block)) }, description: altOf(block) }],
        },
      ];
    case 'divider':
      return [
        { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
      ];
  }
}

function shown(content: string): APIMessageTopLevelComponent[] {
  return content.trim() === '' ? [] : [textDisplay(content)];
}

type ImageBlock = Extract<Block, { kind: 'image' }>;

function altOf(block: ImageBlock): string {
  return label(block.alt, limits.altText.max);
}

function image(block: ImageBlock): Attachment {
  return { name: block.name, alt: altOf(block), data: block.png };
}
