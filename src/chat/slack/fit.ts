import type { KnownBlock } from '@slack/types';
import type { Block } from '../reply.ts';

/** What one block of a reply became. */
export interface Group {
  readonly kind: Block['kind'];
  readonly blocks: readonly KnownBlock[];
  /** A form of it that always fits, for the first finding. */
  readonly bare?: () => readonly KnownBlock[];
}

export interface Room {
  readonly blocks: number;
  /** Characters of all blocks as JSON. */
  readonly json: number;
}

/** Left out first comes first; always the last of its kind, so that the order of importance holds. */
const leftOutFirst = [
  'finding',
  'text',
  'divider',
  'image',
  'heading',
  'note',
  'controls',
] as const;
/** The line that counts what was left out, as JSON, at its longest. */
const roomForCount = 220;

/**
 * The blocks that fit, in order. What does not is counted in a line where it stood:
 * 'and 12 more, in the report'.
 */
export function fit(groups: readonly Group[], room: Room): KnownBlock[] {
  const filled = groups.filter((group) => group.blocks.length > 0);
  const left = leaveOut(filled, room);
  if (left.size === 0) return filled.flatMap((group) => [...group.blocks]);
  const kept = filled.map((group, at) => (left.has(at) ? undefined : group));
  const firstFinding = filled.findIndex((group) => group.kind === 'finding');
  const rescued = rescue(filled[firstFinding], left.has(firstFinding), kept, room);
  const findings = countLeft(filled, left, true) - (rescued.length > 0 ? 1 : 0);
  const others = countLeft(filled, left, false);
  const countAt = Math.min(...left);
  return filled.flatMap((group, at) => [
    ...(at === countAt ? [...rescued, ...countLine(findings, others)] : []),
    ...(left.has(at) ? [] : group.blocks),
  ]);
}

function leaveOut(groups: readonly Group[], room: Room): Set<number> {
  const left = new Set<number>();
  const sizes = groups.map((group) => JSON.stringify(group.blocks).length);
  let json = sizes.reduce((sum, size) => sum + size, 0);
  let blocks = groups.reduce((sum, group) => sum + group.blocks.length, 0);
  const fits = () =>
    left.size === 0
      ? blocks <= room.blocks && json <= room.json
      : blocks + 1 <= room.blocks && json + roomForCount <= room.json;
  for (const kind of leftOutFirst) {
    for (let at = groups.length - 1; at >= 0 && !fits(); at -= 1) {
      const group = groups[at];
      if (group?.kind !== kind || left.has(at)) continue;
      left.add(at);
      json -= sizes[at] ?? 0;
      blocks -= group.blocks.length;
    }
  }
  return left;
}

/** When not even the first finding fits as it is, its three lines do. */
function rescue(
  first: Group | undefined,
  isLeft: boolean,
  kept: readonly (Group | undefined)[],
  room: Room,
): readonly KnownBlock[] {
  const bare = isLeft ? first?.bare?.() : undefined;
  if (bare === undefined) return [];
  const blocks = kept.flatMap((group) => group?.blocks ?? []);
  const fits =
    blocks.length + bare.length + 1 <= room.blocks &&
    JSON.stringify(blocks).length + JSON.stringify(bare).length + roomForCount <= room.json;
  return fits ? bare : [];
}

function countLeft(groups: readonly Group[], left: ReadonlySet<number>, findings: boolean): number {
  return [...left].filter((at) => (groups[at]?.kind === 'finding') === findings).length;
}

function countLine(findings: number, others: number): KnownBlock[] {
  const parts = [
    ...(findings > 0 ? [`and ${findings} more, in the report`] : []),
    ...(others > 0 ? [`and ${others} more lines, in the report`] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      type: 'context',
      elements: [{ type: 'plain_text', text: parts.join('; '), emoji: false }],
    },
  ];
}
