import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { storable } from './clean-text.ts';
import { undoSecondEncoding } from './twice-encoded.ts';

/** How far into a page a `<meta charset>` is looked for; the HTML standard says 1,024 bytes, sites do not. */
const metaSearchBytes = 8_192;

/**
 * Bytes to text by the evidence, strongest first: byte order mark, what the bytes themselves prove,
 * the header, the page's own `<meta>` or XML declaration, statistics. Never UTF-7.
 * @param header the `charset` parameter of the content type, if there was one
 */
export function decodeText(bytes: Uint8Array, header?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return storable(undoSecondEncoding(decodeWith(buffer, chooseCharset(buffer, header))));
}

function chooseCharset(bytes: Buffer, header: string | undefined): string {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return marked;
  const declared = [header, metaCharset(bytes)]
    .map((label) => (label === undefined ? undefined : canonicalCharset(label)))
    .filter((label) => label !== undefined);
  const utf8 = utf8Evidence(bytes);
  if (utf8 === 'proven' && declared.every((label) => label === 'utf-8' || isSingleByte(label))) {
    return 'utf-8';
  }
  const fitting = declared.find((label) => label !== 'utf-8' || utf8 !== 'refuted');
  if (fitting !== undefined) return fitting;
  return utf8 === 'refuted' ? guessed(bytes) : 'utf-8';
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Latin text in UTF-16 has a zero in nearly every other byte. */
function unmarkedUtf16(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length * 0.35;
  if (odd > enough && even < 4) return 'utf-16le';
  return even > enough && odd < 4 ? 'utf-16be' : undefined;
}

function metaCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, metaSearchBytes);
  const xml = /^\s{0,20}<\?xml[^>]{0,200}?encoding=["']([\w:.-]{2,40})/i.exec(head)?.[1];
  return (
    xml ?? /<meta[^>]{0,400}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head)?.[1]
  );
}

/** proven: valid with multi-byte sequences; refuted: broken in more than the odd place; open: plain ASCII. */
function utf8Evidence(bytes: Buffer): 'proven' | 'refuted' | 'open' {
  if (!bytes.some((byte) => byte >= 0x80)) return 'open';
  const text = bytes.toString('utf8');
  let broken = 0;
  let wide = 0;
  for (const char of text) {
    if (char === '\uFFFD') broken += 1;
    else if (char > '\u007F') wide += 1;
  }
  if (broken === 0) return 'proven';
  return broken > wide / 20 ? 'refuted' : 'open';
}

/** Labels that browsers read as a wider set: https://encoding.spec.whatwg.org/#names-and-labels */
const aliases: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
  'utf-16': 'utf-16le',
};

/** Undefined for labels that nothing can read, and for UTF-7, which must never be read. */
function canonicalCharset(label: string): string | undefined {
  const lower = label.trim().toLowerCase();
  const name = aliases[lower] ?? lower;
  // A page whose label could be read as ASCII is not UTF-16, whatever it says of itself.
  if (name.startsWith('utf-16')) return 'utf-8';
  if (name.includes('utf-7') || name === 'utf7' || name.startsWith('utf-32')) return undefined;
  return iconv.encodingExists(name) || decoderFor(name) !== undefined ? name : undefined;
}

function isSingleByte(name: string): boolean {
  return /^(windows-|iso-8859|koi8|macintosh|x-mac)/.test(name);
}

function decoderFor(name: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

/** iconv-lite first: Node 20's own windows-1252 leaves 0x80–0x9F undecoded. */
function decodeWith(bytes: Buffer, name: string): string {
  if (name !== 'utf-8' && iconv.encodingExists(name)) return iconv.decode(bytes, name);
  return (decoderFor(name) ?? new TextDecoder()).decode(bytes);
}

function guessed(bytes: Buffer): string {
  for (const match of analyse(bytes.subarray(0, 64 * 1024))) {
    const name = canonicalCharset(match.name);
    if (name !== undefined && name !== 'utf-8') return name;
  }
  return 'windows-1252';
}
