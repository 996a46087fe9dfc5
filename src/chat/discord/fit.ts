import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Block, FindingBlock, Reply } from '../reply.ts';
import { blockComponents, type Attachment } from './blocks.ts';
import type { IdSource } from './controls.ts';
import { findingWordings, textDisplay } from './finding.ts';
import { limits } from './limits.ts';

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

/**
 * The blocks of a reply as components, beside what the message holds already (`lead`): all of them where
 * they fit, and a line that counts the others.
 */
export function fit(
  reply: Reply,
  lead: APIMessageTopLevelComponent[],
  ids: IdSource,
  attach: (attachment: Attachment) => string,
): APIMessageTopLevelComponent[] {
  const space: Space = {
    units: limits.ourMessageText.max - reserve.units,
    count: limits.ourComponents.max - reserve.count,
  };
  take(space, lead);
  const pieces: Piece[] = reply.blocks.map(() => undefined);
  placeFrame(reply, space, ids, attach, pieces);
  placeFindings(reply, space, ids, pieces);
  return assemble(reply, pieces);
}
