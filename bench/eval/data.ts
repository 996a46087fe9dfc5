import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Paragraph } from '../../src/domain/article.ts';
import { stableId, type ArticleId } from '../../src/domain/ids.ts';

/**
 * The folder of evaluation data: the first argument that is not an option, or `CLAIMDESK_EVAL_DATA`.
 * The data sets are not part of the project; docs/EVALUATION.md says where they come from.
 */
export function dataFolder(args: readonly string[] = process.argv.slice(2)): string | undefined {
  return args.find((arg) => !arg.startsWith('-')) ?? process.env['CLAIMDESK_EVAL_DATA'];
}

/** Text of a data file, unpacked when it ends in .gz; undefined when it is not there. */
export function readData(folder: string, ...path: readonly string[]): string | undefined {
  const file = join(folder, ...path);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function jsonLines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Rows of comma- or tab-separated text with quoted fields, as objects by the names in the first row. */
export function tableRows(text: string, separator: ',' | '\t'): Record<string, string>[] {
  const rows = cells(text, separator);
  const [names = [], ...rest] = rows;
  return rest
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i] ?? '';
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** An article of body paragraphs, one a line of the text. */
export function articleOf(text: string): Article {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      paragraphs.push({ kind: 'body', range: { start: at, end: at + line.length } });
    at += line.length + 1;
  }
  return {
    id: stableId(text) as ArticleId,
    title: '',
    language: 'en',
    text,
    paragraphs,
    extraction: { method: 'text', confidence: 1, truncated: false, notes: [] },
  };
}
