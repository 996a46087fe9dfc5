import { Unreadable } from '../domain/errors.ts';

export type MediaKind = 'html' | 'text' | 'markdown' | 'pdf';

export interface MediaHints {
  /** The content-type header, with parameters. */
  readonly contentType?: string | undefined;
  /** File name, or the path of the address. */
  readonly name?: string | undefined;
}

/** First bytes that settle what a file is, whatever its label says. */
const signatures: readonly (readonly [RegExp, MediaKind | { looksLike: string; video?: true }])[] =
  [
    [/^\s{0,8}%PDF-/, 'pdf'],
    [
      /^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^RIFF.{4}WEBP|^II\*\0|^MM\0\*/s,
      { looksLike: 'a picture' },
    ],
    [/^.{4}ftyp(?:avif|heic|heix|mif1)/s, { looksLike: 'a picture' }],
    [
      /^.{4}ftyp|^\x1aE\xdf\xa3|^RIFF.{4}AVI |^FLV\x01|^\0\0\x01\xba/s,
      { looksLike: 'a video', video: true },
    ],
    [/^ID3|^OggS|^fLaC|^RIFF.{4}WAVE|^\xff[\xfb\xf3\xf2]/s, { looksLike: 'a sound recording' }],
    [
      /^PK\x03\x04.{26,60}(?:word\/|xl\/|ppt\/|\[Content_Types\])/s,
      { looksLike: 'an office document' },
    ],
    [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, { looksLike: 'an office document' }],
    [
      /^PK\x03\x04|^\x1f\x8b|^BZh|^7z\xbc\xaf|^Rar!|^\xfd7zXZ|^\x28\xb5\x2f\xfd/,
      { looksLike: 'an archive' },
    ],
    [/^\x7fELF|^MZ|^\xca\xfe\xba\xbe|^\xcf\xfa\xed\xfe|^\0asm/, { looksLike: 'a program' }],
    [/^wOF[F2]|^\0\x01\0\0\0|^OTTO/, { looksLike: 'a font' }],
  ];

/**
 * What the bytes are, by the bytes first and the label second.
 * @throws Unreadable `unsupported-type` or `video` with what it looks like
 */
export function mediaKind(bytes: Uint8Array, hints: MediaHints): MediaKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024));
  const head = start.toString('latin1');
  const signed = signatures.find(([pattern]) => pattern.test(head))?.[1];
  if (signed !== undefined) {
    if (typeof signed === 'string') return signed;
    throw new Unreadable(signed.video ? 'video' : 'unsupported-type', {
      looksLike: signed.looksLike,
    });
  }
  const type = (hints.contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return kindByLabel(type, extensionOf(hints.name), head) ?? kindByLook(head, start);
}

function extensionOf(name: string | undefined): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
}

function kindByLabel(type: string, extension: string, head: string): MediaKind | undefined {
  if (type === 'text/markdown' || ['md', 'markdown', 'mdown'].includes(extension)) {
    return looksLikeHtml(head) ? 'html' : 'markdown';
  }
  if (type.startsWith('multipart/'))
    throw new Unreadable('unsupported-type', { looksLike: 'a stream' });
  if (
    /\b(?:rss|atom)\b/.test(type) ||
    /^\s{0,40}(?:<\?xml[^>]{0,200}>\s{0,40})?<(?:rss|feed|rdf:RDF)\b/i.test(head)
  ) {
    throw new Unreadable('unsupported-type', { looksLike: 'a news feed' });
  }
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (/^(?:image|audio|font|model)\//.test(type) && !looksLikeHtml(head)) {
    throw new Unreadable('unsupported-type', { looksLike: labelOf(type) });
  }
  if (type.startsWith('video/')) throw new Unreadable('video');
  if (/[/+]json$|[/+]xml$|^text\/(?:css|csv|javascript|calendar)|javascript$/.test(type)) {
    if (looksLikeHtml(head)) return 'html';
    throw new Unreadable('unsupported-type', { looksLike: 'a data file' });
  }
  return undefined;
}

function labelOf(type: string): string {
  if (type.startsWith('image/')) return 'a picture';
  return type.startsWith('audio/') ? 'a sound recording' : 'a file for programs';
}

/** No label, or one that says nothing (`text/plain`, `application/octet-stream`). */
function kindByLook(head: string, start: Buffer): MediaKind {
  if (looksLikeHtml(head)) return 'html';
  if (/^\s{0,40}<\?xml/.test(head))
    throw new Unreadable('unsupported-type', { looksLike: 'a data file' });
  if (isBinary(start))
    throw new Unreadable('unsupported-type', { looksLike: 'not a page of text' });
  return 'text';
}

function looksLikeHtml(head: string): boolean {
  return /<(?:!doctype html|html|head|body|article|meta|title|p|div|h1)[\s>]/i.test(head);
}

/** Zero bytes on one side only are UTF-16; anywhere else they are no text. */
function isBinary(start: Buffer): boolean {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    return false;
  let odd = 0;
  let even = 0;
  let controls = 0;
  start.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += 1;
  });
  if (odd > 0 && even > 0) return true;
  return controls > start.length / 20;
}
