import type { GoldPage } from './datasets.ts';
import type { Extracted } from './extractors.ts';
import { kindOfBlock } from './block-kind.ts';
import { parsePage, rootOf } from '../../src/article/html/dom.ts';
import { readMetadata } from '../../src/article/html/metadata.ts';
import { collectBlocks, type PageBlock } from '../../src/article/html/page-blocks.ts';
import { findStory, type LeftOut } from '../../src/article/html/story.ts';
import { removeInvisible } from '../../src/article/html/visible.ts';

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const opening = (line: string): string => squeeze(line).slice(0, 80);
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => countWords(line) >= 4);

/** What the other one read better, and why: which kinds of lines, and the rule of ours that decided. */
export function reasonForLoss(page: GoldPage, own: Extracted, other: Extracted): string {
  if (own.text.trim() === '')
    return `nothing read${own.verdict === undefined ? '' : ` (${own.verdict})`}`;
  const truth = squeeze(page.text);
  const mine = squeeze(own.text);
  const theirs = squeeze(other.text);
  const missed = linesOf(page.text).filter(
    (line) => !mine.includes(opening(line)) && theirs.includes(opening(line)),
  );
  const extra = linesOf(own.text).filter(
    (line) => !truth.includes(opening(line)) && !theirs.includes(opening(line)),
  );
  const layout = layOut(page);
  const parts = [
    tally('left out', missed, (line) => whyLeftOut(line, layout, own)),
    tally('took too much', extra, (line) => whatWasTaken(line, layout, page)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'the same lines, broken differently' : parts.join('; ');
}

/** Words for each reason, most first. */
function tally(title: string, lines: readonly string[], why: (line: string) => string): string {
  const words = new Map<string, number>();
  for (const line of lines) {
    const reason = why(line);
    words.set(reason, (words.get(reason) ?? 0) + countWords(line));
  }
  const shown = [...words]
    .sort((one, two) => two[1] - one[1])
    .map(([reason, count]) => `${count} words of ${reason}`);
  return shown.length === 0 ? '' : `${title} ${shown.join(', ')}`;
}

interface Layout {
  readonly blocks: readonly PageBlock[];
  readonly leftOut: (block: PageBlock) => LeftOut | undefined;
  readonly find: (line: string) => number;
}

function layOut(page: GoldPage): Layout {
  const document = parsePage(page.html);
  const stated = readMetadata(document, page.url === '' ? undefined : page.url);
  removeInvisible(document);
  const root = rootOf(document);
  const blocks = root === null ? [] : collectBlocks(root);
  // Before the story is found: that takes the page apart.
  const squeezed = blocks.map(({ text }) => squeeze(text));
  const { leftOut } = findStory(document, blocks, stated.articleBody);
  return {
    blocks,
    leftOut,
    find: (line) => squeezed.findIndex((text) => text.includes(opening(line))),
  };
}

const wording: Record<LeftOut, string> = {
  elsewhere: 'outside the place taken for the story',
  furniture: 'in an element named as furniture',
  wording: 'worded as furniture',
  linked: 'nearly all link',
  short: 'short, outside lists and tables',
};

function whyLeftOut(line: string, { blocks, leftOut, find }: Layout, own: Extracted): string {
  const isApart = (text: string | undefined) =>
    text !== undefined && squeeze(text).includes(opening(line));
  if (isApart(own.title)) return 'the headline (set apart)';
  if (isApart(own.standfirst)) return 'the standfirst (set apart)';
  const block = blocks[find(line)];
  if (block === undefined) return 'text that is hidden, or no line of its own in the page';
  const rule = leftOut(block);
  return `${kindOfBlock(block)} (${rule === undefined ? 'taken, but joined with other text' : wording[rule]})`;
}

/** The kind of line, and where it stands: above, among or below what the label calls the story. */
function whatWasTaken(line: string, { blocks, find }: Layout, page: GoldPage): string {
  const at = find(line);
  const block = blocks[at];
  if (block === undefined) return 'article data that the page publishes';
  const labelled = linesOf(page.text)
    .map(find)
    .filter((index) => index >= 0)
    .sort((one, two) => one - two);
  const [first, last] = [labelled[0], labelled.at(-1)];
  const where =
    first === undefined || last === undefined
      ? 'the label has no line of this page'
      : at < first
        ? 'above the labelled text'
        : at > last
          ? 'below the labelled text'
          : 'within the labelled text';
  return `${kindOfBlock(block)} (${where})`;
}
