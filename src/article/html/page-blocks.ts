import type { ParagraphKind } from '../../domain/article.ts';
import { visibleLine } from '../clean-text.ts';
import { isElement, textNode, type PageElement, type PageNode } from './dom.ts';

/** One paragraph of a page with what its place tells about it. */
export interface PageBlock {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Words; two characters count as one in scripts that write no spaces. */
  readonly words: number;
  /** 0–1: share of the text that is linked. */
  readonly linked: number;
  /** The elements around it, innermost first, without the page's root. */
  readonly path: readonly PageElement[];
}

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

interface Walk {
  readonly root: PageElement;
  readonly blocks: PageBlock[];
  line: string;
  linkedLength: number;
  breaks: number;
}

/** The paragraphs under an element in reading order: headings, list items and table rows as such. */
export function collectBlocks(root: PageElement): PageBlock[] {
  const walk: Walk = { root, blocks: [], line: '', linkedLength: 0, breaks: 0 };
  visitChildren(root, root, false, walk);
  flush(root, walk);
  return walk.blocks;
}

function visitChildren(parent: PageElement, block: PageElement, inLink: boolean, walk: Walk): void {
  for (const child of parent.childNodes) visit(child, block, inLink, walk);
}

function visit(node: PageNode, block: PageElement, inLink: boolean, walk: Walk): void {
  if (node.nodeType === textNode) return addText(node.textContent, inLink, walk);
  if (!isElement(node)) return;
  const tag = node.localName;
  if (tag === 'br') return lineBreak(block, walk);
  if (!blockTags.has(tag)) return visitChildren(node, block, inLink || isLink(node, block), walk);
  flush(block, walk);
  if (tag !== 'tr' || !tableRow(node, walk)) visitChildren(node, node, inLink, walk);
  flush(node, walk);
}

/** A heading that links to itself, so that its place can be copied, leads nowhere. */
function isLink(node: PageElement, block: PageElement): boolean {
  if (node.localName !== 'a') return false;
  const isOwnPlace = (node.getAttribute('href') ?? '').startsWith('#');
  return !(isOwnPlace && /^h[1-6]$/.test(block.localName));
}

function addText(text: string, inLink: boolean, walk: Walk): void {
  const length = text.trim().length;
  if (length > 0) walk.breaks = 0;
  if (inLink) walk.linkedLength += length;
  walk.line += text;
}

/** One `<br>` is a space; two in a row end a paragraph. */
function lineBreak(block: PageElement, walk: Walk): void {
  walk.breaks += 1;
  if (walk.breaks >= 2) flush(block, walk);
  else walk.line += ' ';
}

/** A row of short cells is one line. A row that holds paragraphs, or a single cell, is layout. */
function tableRow(row: PageElement, walk: Walk): boolean {
  const cells = [...row.children].filter(
    ({ localName }) => localName === 'td' || localName === 'th',
  );
  if (cells.length < 2 || row.querySelector('p,div,table,h1,h2,h3,ul,ol,br') !== null) return false;
  const texts = cells.map((cell) => visibleLine(cell.textContent)).filter((text) => text !== '');
  const links = [...row.querySelectorAll('a')].map((link) => link.textContent.trim().length);
  walk.line = texts.join(' | ');
  walk.linkedLength = links.reduce((sum, length) => sum + length, 0);
  flush(row, walk);
  return true;
}

function flush(block: PageElement, walk: Walk): void {
  const text = visibleLine(walk.line);
  if (text !== '') {
    walk.blocks.push({
      kind: kindOf(block),
      text,
      words: countPageWords(text),
      linked: Math.min(1, walk.linkedLength / text.length),
      path: pathOf(block, walk.root),
    });
  }
  walk.line = '';
  walk.linkedLength = 0;
  walk.breaks = 0;
}

function kindOf(block: PageElement): ParagraphKind {
  const near = [block, block.parentElement, block.parentElement?.parentElement];
  if (near.some((element) => /pull-?quote/i.test(classOf(element)))) return 'pull-quote';
  if (/^h[1-6]$/.test(block.localName)) return 'heading';
  if (block.localName === 'tr') return 'table-row';
  return near.slice(0, 2).some((element) => element?.localName === 'li') ? 'list-item' : 'body';
}

export function classOf(element: PageElement | null | undefined): string {
  return typeof element?.className === 'string' ? element.className : '';
}

/** Up to the root alone: broken pages have a second `<body>` inside the first. */
function pathOf(block: PageElement, root: PageElement): PageElement[] {
  const path: PageElement[] = [];
  let element: PageElement | null = block;
  while (element !== null && element !== root) {
    path.push(element);
    element = element.parentElement;
  }
  return path;
}

export function countPageWords(text: string): number {
  const wide = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  if (wide !== null && wide.length > text.length / 3) return Math.ceil(wide.length / 2);
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
}
