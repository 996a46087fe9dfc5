import type { ArticleParts, Block } from './blocks.ts';
import { storable } from './clean-text.ts';
import { readFrontMatter } from './front-matter.ts';

/** A headline is short: wire services stop at about 15 words, long web headlines at about 30. */
const maxHeadlineLength = 200;

const endsSentence = /[.!?…]["'”’»)\]]{0,3}$/;
const listMark = /^(?:[-*•–·▪‣]|\d{1,2}[.)])\s+(?=\S)/;

/**
 * A person's pasted text, kept as it is but for newlines: a blank line, or a line that ends a
 * sentence, ends a paragraph; other line breaks are the mail program's and become spaces.
 */
export function partsOfPastedText(input: string): ArticleParts {
  const groups = splitGroups(storable(input));
  const front = readFrontMatter(groups.flat(), isHeadline);
  if (front !== undefined) {
    const { lines, ...stated } = front;
    const body = withoutLines(groups, lines).flatMap((group) => blocksOfGroup(group, false));
    return { ...stated, blocks: body };
  }
  const blocks: Block[] = [];
  groups.forEach((lines, index) => {
    const [first = ''] = lines;
    if (index === 0 && groups.length > 1 && lines.length === 1 && isHeadline(first)) {
      blocks.push({ kind: 'headline', text: first });
    } else {
      blocks.push(...blocksOfGroup(lines, index === 0));
    }
  });
  const [lead, ...rest] = blocks;
  return lead?.kind === 'headline' && rest.length > 0
    ? { title: lead.text, blocks: rest }
    : {
        title: '',
        blocks: blocks.map((block) =>
          block.kind === 'headline' ? { ...block, kind: 'body' } : block,
        ),
      };
}

/** The groups after their first `count` lines. */
function withoutLines(groups: readonly (readonly string[])[], count: number): string[][] {
  let left = count;
  return groups.flatMap((lines) => {
    const rest = lines.slice(Math.min(left, lines.length));
    left = Math.max(0, left - lines.length);
    return rest.length === 0 ? [] : [rest];
  });
}

/** Lines between blank lines, trimmed. */
function splitGroups(text: string): string[][] {
  const groups: string[][] = [];
  let current: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line !== '') current.push(line);
    else if (current.length > 0) {
      groups.push(current);
      current = [];
    }
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

function isHeadline(line: string): boolean {
  return (
    line.length <= maxHeadlineLength &&
    !/[.!?…:;,]["'”’»)\]]{0,3}$/.test(line) &&
    !listMark.test(line)
  );
}

function blocksOfGroup(lines: readonly string[], isFirstGroup: boolean): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open = '';
  const close = () => {
    if (open !== '') blocks.push(asBlock(open));
    open = '';
  };
  lines.forEach((line, index) => {
    if (listMark.test(line)) close();
    open = open === '' ? line : `${open} ${line}`;
    const next = lines[index + 1];
    if (next === undefined || endsParagraph(line, next, width)) close();
    if (
      index === 0 &&
      isFirstGroup &&
      blocks.length === 1 &&
      next !== undefined &&
      isHeadline(line)
    ) {
      blocks[0] = { kind: 'headline', text: line };
    }
  });
  close();
  return blocks;
}

function asBlock(text: string): Block {
  return listMark.test(text) ? { kind: 'list-item', text } : { kind: 'body', text };
}

/** The column at which a mail program or an editor wrapped these lines; 0 when nothing did. */
function wrapWidth(lines: readonly string[]): number {
  if (lines.length < 3) return 0;
  const longest = Math.max(...lines.map((line) => line.length));
  const filled = lines.slice(0, -1).filter((line) => line.length > longest * 0.7).length;
  return longest <= 100 && filled >= (lines.length - 1) * 0.6 ? longest : 0;
}

function endsParagraph(line: string, next: string, width: number): boolean {
  if (width > 0) return endsSentence.test(line) && line.length < width * 0.75;
  if (endsSentence.test(line)) return true;
  // A short line without closing punctuation over a long one that starts anew: a heading.
  return (
    isHeadline(line) &&
    line.length < 120 &&
    next.length > line.length * 2 &&
    /^["'“‘(]?[\p{Lu}\p{N}]/u.test(next)
  );
}
