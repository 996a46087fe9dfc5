export interface PageRequest {
  readonly url: string;
  /** Validators of a copy that we hold: the answer may then be 304 without a body. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Asked before a redirect to another site is followed; false refuses it as `robots`. */
  readonly mayVisit?: (url: string) => Promise<boolean>;
  /** Not a copy from a short while ago: somebody wants to know how the page is now. */
  readonly fresh?: boolean;
  /**
   * Given the body of a 200 as it comes in, instead of having it kept: for what is too long to hold.
   * The connection lasts until this is done; `bytes` of the answer is empty.
   */
  readonly onBody?: (body: AsyncIterable<Uint8Array>, url: string) => Promise<void>;
}

/** A final answer, whatever its status; a body is only read where someone will look at it. */
export interface PageResponse {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower case, single values; set-cookie left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export type FetchPage = (request: PageRequest) => Promise<PageResponse>;
