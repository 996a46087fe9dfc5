import type { ArticleParts, Block } from './blocks.ts';
import { storable, visibleLine } from './clean-text.ts';

/** Markdown as its reader sees it: front matter read, marks undone, code and pictures dropped. */
export function partsOfMarkdown(input: string): ArticleParts {
  const { fields, body } = splitFrontMatter(storable(input));
  const blocks: Block[] = [];
  let open: string[] = [];
  let fence = '';
  const close = () => {
    if (open.length === 0) return;
    push(blocks, 'body', open.join(' '));
    open = [];
  };
  for (const line of body.split('\n')) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined || fence !== '') {
      if (mark !== undefined)
        fence = fence === '' ? (mark[0] ?? '') : mark.startsWith(fence) ? '' : fence;
      close();
    } else if (!addLine(line, open, blocks, close)) close();
  }
  close();
  return withTitle(fields, blocks);
}

/** False when the line is blank or only a rule. */
function addLine(line: string, open: string[], blocks: Block[], close: () => void): boolean {
  const text = line.trim();
  if (text === '' || /^([-*_])(?:\s?\1){2,}$/.test(text)) return false;
  if (/^=+$/.test(text) && open.length === 1) {
    push(blocks, 'heading', open.splice(0).join(' '));
    return true;
  }
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(text);
  const item = /^(?:[-*+]|\d{1,3}[.)])\s+(\S.*)$/.exec(text)?.[1];
  if (heading !== null) {
    close();
    push(
      blocks,
      heading[1] === '#' && blocks.length === 0 ? 'headline' : 'heading',
      (heading[2] ?? '').replace(/\s#+$/, ''),
    );
  } else if (item !== undefined) {
    close();
    push(blocks, 'list-item', item);
  } else if (text.startsWith('|')) {
    close();
    if (!/^[|\s:-]+$/.test(text))
      push(
        blocks,
        'table-row',
        text
          .split('|')
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' | '),
      );
  } else {
    open.push(text.replace(/^(?:>\s?)+/, ''));
  }
  return true;
}

function push(blocks: Block[], kind: Block['kind'], marked: string): void {
  const text = visibleLine(withoutMarks(marked));
  if (text !== '') blocks.push({ kind, text });
}

/** Inline marks. Every pattern is bounded, so a line of brackets stays cheap. */
function withoutMarks(text: string): string {
  return text
    .replace(/<!--[^>]{0,2000}-->/g, '')
    .replace(/!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)/g, '')
    .replace(/\[([^\][\n]{0,500})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/\[([^\][\n]{1,500})\]\[[^\]\n]{0,100}\]/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,1000})\*(?!\w)/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_\n]{1,1000})_(?!\w)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1');
}

function splitFrontMatter(text: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const match = /^---\n([\s\S]{0,4000}?)\n---\n/.exec(text);
  if (match === null) return { fields, body: text };
  for (const line of (match[1] ?? '').split('\n')) {
    const [, name, value] = /^([a-z_]{1,30}):\s*(\S.{0,500})$/i.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      fields.set(name.toLowerCase(), visibleLine(value.replace(/^["']|["']$/g, '')));
    }
  }
  return { fields, body: text.slice(match[0].length) };
}

function withTitle(fields: Map<string, string>, blocks: readonly Block[]): ArticleParts {
  const [first, ...rest] = blocks;
  const opens = first?.kind === 'headline' || (first?.kind === 'heading' && !fields.has('title'));
  const title = opens ? first.text : (fields.get('title') ?? '');
  const byline = fields.get('author') ?? fields.get('byline');
  const published = fields.get('date') ?? fields.get('published');
  return {
    title,
    ...(byline === undefined ? {} : { byline }),
    ...(published !== undefined && /^\d{4}-\d\d-\d\d/.test(published)
      ? { publishedAt: published }
      : {}),
    blocks: opens ? rest : blocks,
  };
}
