import type { ParagraphKind } from '../../domain/article.ts';
import type { Block } from '../blocks.ts';
import { visibleLine } from '../clean-text.ts';
import { isElement, textNode, type PageElement, type PageNode } from './dom.ts';

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

interface Walk {
  readonly blocks: Block[];
  line: string;
  breaks: number;
}

/** The paragraphs under an element in reading order: headings, list items and table rows as such. */
export function blocksUnder(root: PageElement): Block[] {
  const walk: Walk = { blocks: [], line: '', breaks: 0 };
  visitChildren(root, 'body', walk);
  flush(walk, 'body');
  return walk.blocks;
}

function visitChildren(parent: PageElement, kind: ParagraphKind, walk: Walk): void {
  for (const child of parent.childNodes) visit(child, kind, walk);
}

function visit(node: PageNode, kind: ParagraphKind, walk: Walk): void {
  if (node.nodeType === textNode) {
    if (node.textContent.trim() !== '') walk.breaks = 0;
    walk.line += node.textContent;
    return;
  }
  if (!isElement(node)) return;
  const tag = node.localName;
  if (tag === 'br') return lineBreak(kind, walk);
  if (!blockTags.has(tag)) return visitChildren(node, kind, walk);
  flush(walk, kind);
  if (tag === 'tr') return tableRow(node, walk);
  const inner = kindOf(node, kind);
  visitChildren(node, inner, walk);
  flush(walk, inner);
}

/** One `<br>` is a space; two in a row end a paragraph. */
function lineBreak(kind: ParagraphKind, walk: Walk): void {
  walk.breaks += 1;
  if (walk.breaks >= 2) flush(walk, kind);
  else walk.line += ' ';
}

function kindOf(element: PageElement, outer: ParagraphKind): ParagraphKind {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'li') return 'list-item';
  if (/\bpull-?quote\b/i.test(element.className)) return 'pull-quote';
  return outer;
}

/** A row with one cell is layout: its content is read like any other. */
function tableRow(row: PageElement, walk: Walk): void {
  const cells = [...row.children].filter(
    (cell) => cell.localName === 'td' || cell.localName === 'th',
  );
  const isLayout = cells.length < 2 || row.querySelector('p,table,h1,h2,h3,ul,ol') !== null;
  if (isLayout) {
    visitChildren(row, 'body', walk);
    return flush(walk, 'body');
  }
  const text = cells
    .map((cell) => visibleLine(cell.textContent))
    .filter((cell) => cell !== '')
    .join(' | ');
  if (text !== '') walk.blocks.push({ kind: 'table-row', text });
}

function flush(walk: Walk, kind: ParagraphKind): void {
  const text = visibleLine(walk.line);
  walk.line = '';
  walk.breaks = 0;
  if (text !== '') walk.blocks.push({ kind, text });
}
