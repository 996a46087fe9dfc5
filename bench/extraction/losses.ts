import type { GoldPage } from './datasets.ts';
import type { Extracted } from './extractors.ts';
import { parsePage, rootOf } from '../../src/article/html/dom.ts';
import { readMetadata } from '../../src/article/html/metadata.ts';
import { collectBlocks } from '../../src/article/html/page-blocks.ts';
import { findStory, type LeftOut } from '../../src/article/html/story.ts';
import { removeInvisible } from '../../src/article/html/visible.ts';

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const opening = (line: string): string => squeeze(line).slice(0, 80);
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const wordsIn = (list: readonly string[]): number =>
  list.reduce((sum, line) => sum + countWords(line), 0);

/** What the other one read better, and the rule of ours that decided it, line by line. */
export function reasonForLoss(page: GoldPage, own: Extracted, other: Extracted): string {
  if (own.text.trim() === '')
    return `nothing read${own.verdict === undefined ? '' : ` (${own.verdict})`}`;
  const truth = squeeze(page.text);
  const mine = squeeze(own.text);
  const theirs = squeeze(other.text);
  const lines = (text: string) =>
    text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => countWords(line) >= 4);
  const missed = lines(page.text).filter(
    (line) => !mine.includes(opening(line)) && theirs.includes(opening(line)),
  );
  const extra = lines(own.text).filter(
    (line) => !truth.includes(opening(line)) && !theirs.includes(opening(line)),
  );
  const parts = [
    ...(missed.length > 0
      ? [`left out ${wordsIn(missed)} words: ${reasonsFor(page, missed, own)}`]
      : []),
    ...(extra.length > 0
      ? [
          `took ${wordsIn(extra)} words too many in ${extra.length} lines that stand in the story's place and bear no name of furniture`,
        ]
      : []),
  ];
  return parts.length === 0 ? 'the same lines, broken differently' : parts.join('; ');
}

const wording: Record<LeftOut | 'hidden' | 'apart' | 'joined', string> = {
  elsewhere: 'outside the place taken for the story',
  furniture: 'in an element named as furniture',
  wording: 'worded as furniture',
  linked: 'nearly all link',
  short: 'a short line outside lists and tables',
  hidden: 'hidden, or not a line of its own in the page',
  apart: 'set apart as headline or standfirst',
  joined: 'taken, but joined with other text',
};

/** The rules that left the lines out, most words first. */
function reasonsFor(page: GoldPage, missed: readonly string[], own: Extracted): string {
  const document = parsePage(page.html);
  const stated = readMetadata(document, page.url === '' ? undefined : page.url);
  removeInvisible(document);
  const root = rootOf(document);
  const blocks = root === null ? [] : collectBlocks(root);
  const { leftOut } = findStory(document, blocks, stated.articleBody);
  const words = new Map<string, number>();
  for (const line of missed) {
    const block = blocks.find(({ text }) => squeeze(text).includes(opening(line)));
    const isApart = [own.title, own.standfirst].some(
      (text) => text !== undefined && squeeze(text).includes(opening(line)),
    );
    const rule = isApart ? 'apart' : block === undefined ? 'hidden' : (leftOut(block) ?? 'joined');
    words.set(wording[rule], (words.get(wording[rule]) ?? 0) + countWords(line));
  }
  return [...words]
    .sort((one, other) => other[1] - one[1])
    .map(([rule, count]) => `${count} ${rule}`)
    .join(', ');
}
