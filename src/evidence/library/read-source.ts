import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readFactCheck, type FactCheck, type RawFactCheck } from '../fact-check.ts';
import { claimReviewsIn } from './claim-review.ts';
import { csvRows } from './csv-rows.ts';
import { objectsIn } from './json-objects.ts';
import { claimReviewsOfPage, readSitemap, type Sitemap } from './page.ts';

/** What a file or an address holds, piece by piece. */
export type SourcePiece =
  | { readonly kind: 'fact-check'; readonly factCheck: FactCheck }
  /** `where` and `why` make a sentence: 'line 12' 'has no claim'. */
  | { readonly kind: 'problem'; readonly where: string; readonly why: string }
  | { readonly kind: 'sitemap'; readonly sitemap: Sitemap };

/** Pages and sitemaps are read whole; sitemaps end at 50 MB by their own rules. */
const longestPage = 60_000_000;
/** Decoded length of a compressed source: a file that unfolds beyond it is not a list of fact-checks. */
const longestUnfolded = 8_000_000_000;

/**
 * Reads ClaimReview from whatever a fact-checker or an archive hands out: a web page, a sitemap, a
 * JSON-LD feed, JSON lines or CSV, compressed or not. Told apart by what stands in it, not by name.
 * A piece that cannot be used is a `problem`; reading goes on behind it.
 */
export async function* readSource(
  bytes: AsyncIterable<Uint8Array>,
  url?: string,
): AsyncGenerator<SourcePiece> {
  try {
    yield* readPieces(bytes, url);
  } catch (error) {
    // Only what hands out the bytes can fail here: whoever takes the pieces throws outside.
    const why = `could not be read to its end (${(error as Error).message}). What came before was taken; get the file again`;
    yield { kind: 'problem', where: 'the source', why };
  }
}

async function* readPieces(
  bytes: AsyncIterable<Uint8Array>,
  url: string | undefined,
): AsyncGenerator<SourcePiece> {
  const { head, chunks, close } = await begin(bytes);
  try {
    yield* piecesOf(head, chunks, url);
  } finally {
    close();
  }
}

async function* piecesOf(
  head: string,
  chunks: AsyncIterable<string>,
  url: string | undefined,
): AsyncGenerator<SourcePiece> {
  if (head === '') {
    yield { kind: 'problem', where: 'the file', why: 'is empty' };
  } else if (/^[{[]/.test(head)) {
    yield* fromJson(chunks);
  } else if (head.startsWith('<')) {
    yield* fromMarkup(await allOf(chunks), url);
  } else if (head.includes('\u0000') || head.includes('\ufffd\ufffd')) {
    const why = 'is neither JSON, CSV, HTML nor XML. Save it as one of these and try again';
    yield { kind: 'problem', where: 'the file', why };
  } else {
    yield* fromCsv(chunks);
  }
}

async function* fromJson(chunks: AsyncIterable<string>): AsyncGenerator<SourcePiece> {
  for await (const piece of objectsIn(chunks)) {
    const where = `line ${piece.line}`;
    if (piece.kind === 'problem') {
      yield { kind: 'problem', where, why: piece.why };
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(piece.text);
    } catch {
      const why =
        'begins an entry that is not valid JSON: look for a comma, bracket or quotation mark';
      yield { kind: 'problem', where, why };
      continue;
    }
    const reviews = reviewsOf(value);
    // Feeds list other things too; those are no problem, but a lone object without any is.
    for (const raw of reviews) yield asPiece(raw, where);
  }
}

/** ClaimReview, or a flat object with the column names of a table. */
function reviewsOf(value: unknown): readonly RawFactCheck[] {
  const reviews = claimReviewsIn(value);
  if (reviews.length > 0) return reviews;
  const flat = value as Record<string, unknown>;
  return 'claim' in flat && 'url' in flat
    ? [
        {
          ...flat,
          claimedOn: flat['claimedOn'] ?? flat['claim_date'],
          publishedOn: flat['publishedOn'] ?? flat['date'],
        },
      ]
    : [];
}

async function* fromCsv(chunks: AsyncIterable<string>): AsyncGenerator<SourcePiece> {
  for await (const piece of csvRows(chunks)) {
    const where = `line ${piece.line}`;
    if (piece.kind === 'row') yield asPiece(piece.raw, where);
    else yield { kind: 'problem', where, why: piece.why };
  }
}

function* fromMarkup(text: string, url: string | undefined): Generator<SourcePiece> {
  if (/<(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4_000))) {
    yield { kind: 'sitemap', sitemap: readSitemap(text) };
    return;
  }
  const { reviews, broken } = claimReviewsOfPage(text, url);
  for (const raw of reviews) yield asPiece(raw, 'the page');
  if (broken > 0) {
    yield {
      kind: 'problem',
      where: 'the page',
      why: `has ${broken} blocks of JSON-LD that are not valid JSON`,
    };
  }
}

function asPiece(raw: RawFactCheck, where: string): SourcePiece {
  const read = readFactCheck(raw);
  return read.ok
    ? { kind: 'fact-check', factCheck: read.factCheck }
    : { kind: 'problem', where, why: read.why };
}

/** Unfolds gzip, reads UTF-8, and looks at the first letters. */
async function begin(bytes: AsyncIterable<Uint8Array>) {
  const given = bytes[Symbol.asyncIterator]();
  let first = await given.next();
  while (!first.done && first.value.length < 2) {
    const next = await given.next();
    if (next.done) break;
    first = { done: false, value: Buffer.concat([first.value, next.value]) };
  }
  const whole = (async function* () {
    for (let next = first; !next.done; next = await given.next()) yield next.value;
  })();
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  const plain = isGzip ? unfold(whole) : whole;
  const texts = decoded(plain)[Symbol.asyncIterator]();
  let head = '';
  while (head.trim() === '') {
    const next = await texts.next();
    if (next.done) break;
    head += next.value;
  }
  const chunks = (async function* () {
    yield head;
    for (let next = await texts.next(); !next.done; next = await texts.next()) yield next.value;
  })();
  return {
    head: head.trimStart().slice(0, 4_000),
    chunks,
    /** Lets go of whatever hands out the bytes, also when not all of them were wanted. */
    close: () => void given.return?.().catch(() => undefined),
  };
}

async function* unfold(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  let length = 0;
  for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestUnfolded) throw new Error('the compressed source unfolds beyond 8 GB');
    yield chunk;
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function allOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length > longestPage) break;
  }
  return text;
}
