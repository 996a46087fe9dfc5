import { Unreadable } from '../domain/errors.ts';
import type { ArticleParts, Block } from './blocks.ts';
import { storable, visibleLine } from './clean-text.ts';
import { readFrontMatter } from './front-matter.ts';

export interface PdfText {
  readonly parts: ArticleParts;
  readonly pagesRead: number;
  readonly pages: number;
}

/**
 * The text of a PDF, page furniture dropped and lines joined into paragraphs. Scripts in the file are
 * never run. Belongs in a thread that can be ended: a broken file can keep it busy.
 * @throws Unreadable `password-protected`, or `unsupported-type` for scans and broken files
 */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    stopAtErrors: false,
  }).catch((cause: unknown) => {
    throw asUnreadable(cause);
  });
  const pages: string[][] = [];
  const pagesRead = Math.min(document.numPages, maxPages);
  for (let number = 1; number <= pagesRead; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items as readonly PdfItem[]));
  }
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: Record<string, unknown>;
  };
  const blocks = paragraphsOf(withoutRunningLines(pages));
  if (blocks.length === 0)
    throw new Unreadable('unsupported-type', { looksLike: 'a PDF file of pictures, without text' });
  return { parts: partsOf(blocks, info), pagesRead, pages: document.numPages };
}

function asUnreadable(cause: unknown): Unreadable {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  return isLocked
    ? new Unreadable('password-protected', {}, { cause })
    : new Unreadable('unsupported-type', { looksLike: 'a broken PDF file' }, { cause });
}

interface PdfItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

function linesOf(items: readonly PdfItem[]): string[] {
  const text = items.map(({ str = '', hasEOL }) => str + (hasEOL === true ? '\n' : '')).join('');
  return storable(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

/** A line at the top or bottom of three pages or more is a running title or a page number. */
function withoutRunningLines(pages: readonly (readonly string[])[]): string[][] {
  const bare = (line: string) => line.replace(/\d+/g, '#').toLowerCase();
  const seen = new Map<string, number>();
  const edges = (lines: readonly string[]) =>
    new Set([...lines.filter(Boolean).slice(0, 2), ...lines.filter(Boolean).slice(-2)].map(bare));
  for (const lines of pages)
    for (const line of edges(lines)) seen.set(line, (seen.get(line) ?? 0) + 1);
  return pages.map((lines) => {
    const atEdge = edges(lines);
    return lines.filter(
      (line) =>
        !(
          atEdge.has(bare(line)) &&
          ((seen.get(bare(line)) ?? 0) >= 3 || /^(?:page )?#(?: (?:of|\/) #)?$/.test(bare(line)))
        ),
    );
  });
}

/** A line well short of the column, or one that ends a sentence before a new start, ends a paragraph. */
function paragraphsOf(pages: readonly (readonly string[])[]): Block[] {
  const lines = pages.flat();
  const widths = lines
    .map((line) => line.length)
    .filter((length) => length > 0)
    .sort((one, other) => one - other);
  const column = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const blocks: Block[] = [];
  let open = '';
  const close = () => {
    const text = visibleLine(open);
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ kind: 'body', text });
    open = '';
  };
  for (const line of lines) {
    if (line === '') close();
    else {
      open =
        /\p{L}-$/u.test(open) && /^\p{Ll}/u.test(line)
          ? open.slice(0, -1) + line
          : open === ''
            ? line
            : `${open} ${line}`;
      if (line.length < column * 0.75) close();
    }
  }
  close();
  return blocks;
}

function partsOf(blocks: readonly Block[], info: Readonly<Record<string, unknown>>): ArticleParts {
  const stated = (key: string) => (typeof info[key] === 'string' ? visibleLine(info[key]) : '');
  const author = stated('Author');
  const byline =
    author === '' || /^(?:admin|user|author|owner)$/i.test(author) ? {} : { byline: author };
  const front = readFrontMatter(
    blocks.map(({ text }) => text),
    isTitle,
  );
  if (front !== undefined) {
    const { lines, ...shown } = front;
    return { ...byline, ...shown, blocks: blocks.slice(lines) };
  }
  const [first, ...rest] = blocks;
  if (first !== undefined && rest.length > 0 && isTitle(first.text))
    return { title: first.text, ...byline, blocks: rest };
  const isFileName = /\.\w{2,4}$|^untitled|^microsoft word/i.test(stated('Title'));
  return { title: isFileName ? '' : stated('Title'), ...byline, blocks };
}

function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.!?:;,]$/.test(line);
}
