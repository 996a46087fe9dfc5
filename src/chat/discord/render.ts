import { ComponentType, MessageFlags } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Reply } from '../reply.ts';
import type { Attachment } from './blocks.ts';
import { idSource } from './controls.ts';
import { textDisplay } from './finding.ts';
import { fit } from './fit.ts';
import { limits } from './limits.ts';
import { markOf } from './mark.ts';
import { escapeWithin } from './text.ts';

/**
 * Components (Discord's 'V2') rather than embeds: the buttons stand under the claim they belong to (embeds
 * keep all of them at the foot of the message), quotations look like quotations, and a reply can grow from
 * one line to a result by being edited. What it costs: phones announce such a message without its text
 * (https://github.com/discord/discord-api-docs/issues/7854).
 */
export interface Payload {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
  readonly attachments?: readonly {
    readonly id: number;
    readonly filename: string;
    readonly description: string;
  }[];
}

export interface Rendered {
  readonly payload: Payload;
  readonly files: readonly Attachment[];
}

export interface RenderOptions {
  /** Shown to one person alone; only answers to interactions can be. */
  readonly ephemeral?: boolean;
  /** Travels with the message, see `mark.ts`. */
  readonly key?: string;
  /** The mark of a message that is edited, kept as it was. */
  readonly mark?: number;
  /** Images are left out and their alternative text is shown instead. */
  readonly withoutFiles?: boolean;
}

export const noMentions: Payload['allowed_mentions'] = { parse: [], replied_user: false };

function summaryOf(reply: Reply, max: number): APIMessageTopLevelComponent {
  const text = escapeWithin(reply.summary, max);
  return textDisplay(text === '' ? 'No text.' : text);
}

/** A summary above blocks leaves most of the room to them. */
const leadUnits = 1_700;

/** On Discord the blocks themselves are read out: the summary is shown where they do not open with words. */
function opensWithText(reply: Reply): boolean {
  const first = reply.blocks[0]?.kind;
  return first !== undefined && first !== 'controls' && first !== 'image' && first !== 'divider';
}

function isText(component: APIMessageTopLevelComponent): boolean {
  return component.type === ComponentType.TextDisplay || component.type === ComponentType.Section;
}

function componentsOf(
  reply: Reply,
  attach: (attachment: Attachment) => string,
): APIMessageTopLevelComponent[] {
  if (reply.blocks.length === 0) return [summaryOf(reply, limits.ourMessageText.max)];
  const lead = opensWithText(reply) ? [] : [summaryOf(reply, leadUnits)];
  const built = [...lead, ...fit(reply, lead, idSource(), attach)];
  return built.some(isText) ? built : [summaryOf(reply, leadUnits), ...built];
}

/** Pure: the neutral reply as the body of a Discord message, within Discord's limits whatever its size. */
export function render(reply: Reply, options: RenderOptions = {}): Rendered {
  const files: Attachment[] = [];
  const attach = (attachment: Attachment) => {
    const name = `chart-${files.length + 1}.png`;
    files.push({ ...attachment, name });
    return `attachment://${name}`;
  };
  const source = options.withoutFiles === true ? withoutImages(reply) : reply;
  const components = componentsOf(source, attach);
  const used = files.filter(({ name }) => JSON.stringify(components).includes(`://${name}"`));
  const mark = options.key === undefined ? options.mark : markOf(options.key);
  const [head, ...rest] = components;
  const marked =
    head === undefined || mark === undefined ? components : [{ ...head, id: mark }, ...rest];
  return {
    payload: {
      flags:
        MessageFlags.IsComponentsV2 | (options.ephemeral === true ? MessageFlags.Ephemeral : 0),
      components: marked,
      allowed_mentions: noMentions,
      attachments: used.map((file, id) => ({ id, filename: file.name, description: file.alt })),
    },
    files: used,
  };
}

/** For channels where we may not attach files: the picture's words instead of the picture. */
function withoutImages(reply: Reply): Reply {
  return {
    ...reply,
    blocks: reply.blocks.map((block) =>
      block.kind === 'image' ? { kind: 'note', spans: [`Chart: ${block.alt}`] } : block,
    ),
  };
}
