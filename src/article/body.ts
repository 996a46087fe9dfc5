import type { Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';
import { Unreadable } from '../domain/errors.ts';

/**
 * Reads a response body, undoing at most one content encoding. Both the bytes on the wire and the
 * decoded bytes are counted; the stream is destroyed at the limit, so that a small bomb stays small.
 * @param encoding the `content-encoding` header
 * @throws Unreadable `too-large`, `unsupported-type` (encoding unknown or layered), `unreachable` (cut short)
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const kept: Buffer[] = [];
  for await (const chunk of streamBody(body, encoding, maxBytes)) kept.push(chunk);
  return Buffer.concat(kept);
}

/** The same, chunk by chunk as it comes in. */
export async function* streamBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
): AsyncGenerator<Buffer, void> {
  try {
    const [first, rest] = await firstChunk(body);
    if (first === undefined) return;
    const decoder = createDecoder(encoding, first);
    const decoded = decoder === undefined ? rest : decode(rest, decoder, maxBytes);
    let size = 0;
    for await (const chunk of decoded) {
      size += chunk.length;
      if (size > maxBytes) throw new Unreadable('too-large');
      yield chunk;
    }
  } finally {
    body.destroy();
  }
}

async function firstChunk(
  body: Readable,
): Promise<[Buffer | undefined, AsyncGenerator<Buffer, void>]> {
  const iterator = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let first = await iterator.next();
  while (first.done !== true && first.value.length === 0) first = await iterator.next();
  const start = first;
  async function* rest(): AsyncGenerator<Buffer, void> {
    for (let item = start; item.done !== true; item = await iterator.next()) yield item.value;
  }
  return [start.done === true ? undefined : start.value, rest()];
}

/** Undefined: nothing to undo, also when a body claims gzip and visibly is not. */
function createDecoder(encoding: string | undefined, first: Buffer): Transform | undefined {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return first[0] === 0x1f ? zlib.createGunzip() : undefined;
    case 'deflate':
      // Servers send both: zlib-wrapped (low nibble 8, RFC 1950) and raw.
      return ((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      throw new Unreadable('unsupported-type', {
        looksLike: 'compressed in a way that I cannot open',
      });
  }
}

async function* decode(
  chunks: AsyncIterable<Buffer>,
  decoder: Transform,
  maxBytes: number,
): AsyncGenerator<Buffer, void> {
  let failure: Error | undefined;
  const pump = (async () => {
    let wire = 0;
    for await (const chunk of chunks) {
      wire += chunk.length;
      if (wire > maxBytes) throw new Unreadable('too-large');
      if (decoder.destroyed) return;
      if (!decoder.write(chunk)) await drained(decoder);
    }
    decoder.end();
  })().catch((error: unknown) => {
    failure = error as Error;
    decoder.destroy();
  });
  try {
    for await (const chunk of decoder) yield chunk as Buffer;
  } catch (cause) {
    if (failure === undefined) throw new Unreadable('unreachable', {}, { retryable: true, cause });
  } finally {
    decoder.destroy();
  }
  if (failure === undefined) await pump;
  if (failure !== undefined) throw failure;
}

function drained(decoder: Transform): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      decoder.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    decoder.on('drain', done).on('close', done).on('error', done);
  });
}
