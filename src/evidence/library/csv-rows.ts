import { parse, type CsvError, type Info } from 'csv-parse';
import type { RawFactCheck } from '../fact-check.ts';
import { closedLines } from './closed-lines.ts';

export type CsvPiece =
  | { readonly kind: 'row'; readonly line: number; readonly raw: RawFactCheck }
  | { readonly kind: 'problem'; readonly line: number; readonly why: string };

/** Names that people give to each column, squeezed to letters and digits. */
const columnNames: { readonly [Field in keyof RawFactCheck]-?: readonly string[] } = {
  claim: ['claim', 'claimreviewed', 'claimtext', 'vclaim', 'statement', 'text'],
  url: ['url', 'link', 'reviewurl', 'factcheckurl', 'claimreviewurl', 'page'],
  publisher: [
    'publisher',
    'publishername',
    'site',
    'organisation',
    'organization',
    'factchecker',
    'reviewauthor',
    'author',
  ],
  rating: [
    'rating',
    'verdict',
    'textualrating',
    'alternatename',
    'label',
    'truthlabel',
    'ratingname',
    'conclusion',
  ],
  title: ['title', 'headline', 'reviewtitle', 'name'],
  speaker: ['speaker', 'claimant', 'claimauthor', 'claimedby', 'who'],
  claimedOn: ['claimedon', 'claimdate', 'dateclaimed', 'statedon'],
  publishedOn: [
    'publishedon',
    'datepublished',
    'reviewdate',
    'published',
    'date',
    'publicationdate',
  ],
  language: ['language', 'lang', 'inlanguage', 'languagecode'],
};

/** Letters of a row; a table of fact-checks has none as long. */
const longestRow = 100_000;

const squeeze = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The rows of a table with a line of column names, divided by commas, semicolons or tabs. A row that
 * cannot be read is told and skipped.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<CsvPiece> {
  const problems: CsvPiece[] = [];
  let fields: readonly (keyof RawFactCheck | undefined)[] | undefined;
  const { delimiter, whole } = await sniffDelimiter(chunks);
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    // A stray mark inside a text is kept as it stands.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
  });
  parser.on('skip', (error: CsvError) => {
    problems.push({ kind: 'problem', line: lineOf(error), why: reasonOf(error) });
  });
  const closed = closedLines(whole, delimiter, (line) => {
    const why = 'opens a quotation mark that is never closed';
    problems.push({ kind: 'problem', line, why });
  });
  const feeding = feed(parser, closed);
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    yield* problems.splice(0);
    if (fields === undefined) {
      fields = record.map(fieldNamed);
      const why = lackOf(fields, record);
      if (why === undefined) continue;
      yield { kind: 'problem', line: 1, why };
      parser.destroy();
      break;
    }
    yield { kind: 'row', line: info.lines, raw: asRaw(record, fields) };
  }
  await feeding;
  yield* problems.splice(0);
}

/** Which division the first line has most of. */
async function sniffDelimiter(chunks: AsyncIterable<string>) {
  const given = chunks[Symbol.asyncIterator]();
  let head = '';
  while (!head.includes('\n') && head.length < 64_000) {
    const next = await given.next();
    if (next.done) break;
    head += next.value;
  }
  const first = head.split('\n', 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
  return { delimiter, whole: rest(head, given) };
}

async function* rest(head: string, given: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await given.next(); !next.done; next = await given.next()) yield next.value;
}

/** Hands the text over as fast as it is taken; ends quietly when the reader has had enough. */
async function feed(parser: ReturnType<typeof parse>, chunks: AsyncIterable<string>) {
  try {
    for await (const chunk of chunks) {
      if (parser.destroyed) return;
      if (parser.write(chunk)) continue;
      await roomIn(parser);
    }
    if (!parser.destroyed) parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

/** Resolves when there is room, or when there is nobody left who reads. */
function roomIn(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      parser.off('drain', done);
      parser.off('close', done);
      resolve();
    };
    parser.on('drain', done);
    parser.on('close', done);
  });
}

function fieldNamed(column: string): keyof RawFactCheck | undefined {
  const name = squeeze(column);
  const entries = Object.entries(columnNames) as [keyof RawFactCheck, readonly string[]][];
  return entries.find(([, names]) => names.includes(name))?.[0];
}

function lackOf(
  fields: readonly (keyof RawFactCheck | undefined)[],
  header: readonly string[],
): string | undefined {
  const missing = (['claim', 'url'] as const).filter((field) => !fields.includes(field));
  if (missing.length === 0) return undefined;
  const found = header.slice(0, 8).map((name) => `'${name.slice(0, 40)}'`);
  return `names no column '${missing.join("' and no column '")}' (it names ${found.join(', ')}). Name the columns claim, url, publisher, rating, title, speaker, claim_date, date, language; the first two are needed`;
}

/** The first column of a name counts. */
function asRaw(
  record: readonly string[],
  fields: readonly (keyof RawFactCheck | undefined)[],
): RawFactCheck {
  const raw: { -readonly [Field in keyof RawFactCheck]: unknown } = {};
  fields.forEach((field, at) => {
    if (field !== undefined && raw[field] === undefined) raw[field] = record[at];
  });
  return raw;
}

function lineOf(error: CsvError): number {
  const { lines } = error as CsvError & { lines?: unknown };
  return typeof lines === 'number' ? lines : 0;
}

function reasonOf({ code }: CsvError): string {
  switch (code) {
    case 'CSV_MAX_RECORD_SIZE':
      return 'is longer than 100,000 characters';
    default:
      return 'cannot be read as a row';
  }
}
