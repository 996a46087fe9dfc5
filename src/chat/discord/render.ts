import { ComponentType, MessageFlags } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Block, FindingBlock, Reply } from '../reply.ts';
import { blockComponents, findingWordings, textDisplay, type Attachment } from './blocks.ts';
import { idSource, type IdSource } from './controls.ts';
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

/** Units of text and number of components of a piece, nested ones counted as Discord counts them. */
export function weigh(components: readonly APIMessageTopLevelComponent[]) {
  let units = 0;
  let count = 0;
  const walk = (component: object) => {
    count += 1;
    if ('content' in component && typeof component.content === 'string')
      units += component.content.length;
    if ('accessory' in component) walk(component.accessory as object);
    if ('components' in component) (component.components as object[]).forEach(walk);
  };
  components.forEach(walk);
  return { units, count };
}

/** What is left of a message while it is filled. */
interface Space {
  units: number;
  count: number;
}

function take(space: Space, piece: APIMessageTopLevelComponent[]): boolean {
  const weight = weigh(piece);
  if (weight.units > space.units || weight.count > space.count) return false;
  space.units -= weight.units;
  space.count -= weight.count;
  return true;
}

/** Kept for the line that counts what did not fit. */
const reserve = { units: 120, count: 1 };

type Piece = APIMessageTopLevelComponent[] | undefined;

/** Frame first (headings, small print, buttons, text), then the findings in their order. */
const order = ['heading', 'note', 'controls', 'text', 'image', 'divider'] as const;

function placeFrame(
  reply: Reply,
  space: Space,
  ids: IdSource,
  attach: (attachment: Attachment) => string,
  pieces: Piece[],
): void {
  for (const kind of order)
    for (const [at, block] of reply.blocks.entries()) {
      if (block.kind !== kind) continue;
      const piece = blockComponents(block, ids, attach);
      if (take(space, piece)) pieces[at] = piece;
    }
}

function placeFindings(reply: Reply, space: Space, ids: IdSource, pieces: Piece[]): void {
  for (const [at, block] of reply.blocks.entries()) {
    if (block.kind !== 'finding') continue;
    const fitting = findingWordings(block, ids, linksOut(reply))
      .map((wording) => wording())
      .find((piece) => take(space, piece));
    // The rest is counted: a claim further down must not overtake one that did not fit.
    if (fitting === undefined) return;
    pieces[at] = fitting;
  }
}

/** 'and 12 more, in the report': what did not fit is counted, in the words of every platform. */
function leftOutLine(reply: Reply, pieces: readonly Piece[]): string | undefined {
  const left = reply.blocks.filter((_, at) => pieces[at] === undefined);
  const claims = left.filter(isFinding).length;
  const parts = left.filter((block) => !isFinding(block) && block.kind !== 'divider').length;
  const where = linksOut(reply) ? 'in the report' : 'not shown here';
  if (claims > 0 && parts > 0) return `and ${claims} more, ${where}; and ${parts} further parts`;
  if (claims > 0) return `and ${claims} more, ${where}`;
  return parts > 0 ? `and ${parts} further ${parts === 1 ? 'part' : 'parts'}, ${where}` : undefined;
}

function isFinding(block: Block): block is FindingBlock {
  return block.kind === 'finding';
}

function linksOut(reply: Reply): boolean {
  return reply.blocks.some(
    (block) =>
      (block.kind === 'controls' || block.kind === 'finding') &&
      block.controls.some((control) => control.kind === 'link'),
  );
}

/** The line stands where the first left-out claim would have stood, or at the end. */
function assemble(reply: Reply, pieces: readonly Piece[]): APIMessageTopLevelComponent[] {
  const line = leftOutLine(reply, pieces);
  const lost = reply.blocks.findIndex((block, at) => isFinding(block) && pieces[at] === undefined);
  const built: APIMessageTopLevelComponent[] = [];
  for (const [at] of reply.blocks.entries()) {
    if (at === lost && line !== undefined) built.push(textDisplay(line));
    built.push(...(pieces[at] ?? []));
  }
  if (line !== undefined && lost < 0) built.push(textDisplay(line));
  return built;
}

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
  const space: Space = {
    units: limits.ourMessageText.max - reserve.units,
    count: limits.ourComponents.max - reserve.count,
  };
  take(space, lead);
  const ids = idSource();
  const pieces: Piece[] = reply.blocks.map(() => undefined);
  placeFrame(reply, space, ids, attach, pieces);
  placeFindings(reply, space, ids, pieces);
  const built = [...lead, ...assemble(reply, pieces)];
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
