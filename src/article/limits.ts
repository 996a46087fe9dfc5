/** Every number of reading that someone may want to change, with its unit in its name. */
export interface ReadLimits {
  /** One request from the first look-up to the last byte, redirects included. */
  readonly fetchTotalMs: number;
  readonly dnsMs: number;
  readonly connectMs: number;
  /** From the request to the end of the response headers, per hop. */
  readonly firstByteMs: number;
  /** Decoded bytes of one response. */
  readonly maxBytes: number;
  readonly maxHops: number;
  readonly maxHeaderBytes: number;
  /** Processor time: a page that takes more to parse is given up and its worker thread ended. */
  readonly parseMs: number;
  /** Nested elements; WebKit itself stops at 512. */
  readonly maxDepth: number;
  /** Twice the largest of 581 news and blog pages; what comes after is cut off and said. */
  readonly maxElements: number;
  /** Words of an article that are analysed; the rest is counted and said. */
  readonly maxWords: number;
  /** Pages of an article in several parts, or of a PDF file. */
  readonly maxPages: number;
  readonly maxPdfPages: number;
}

export const defaultReadLimits: ReadLimits = {
  fetchTotalMs: 15_000,
  dnsMs: 5_000,
  connectMs: 5_000,
  firstByteMs: 9_000,
  maxBytes: 5 * 1024 * 1024,
  maxHops: 5,
  maxHeaderBytes: 32 * 1024,
  parseMs: 5_000,
  maxDepth: 512,
  maxElements: 10_000,
  maxWords: 8_000,
  maxPages: 5,
  maxPdfPages: 200,
};
