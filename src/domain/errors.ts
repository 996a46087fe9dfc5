/** Why an article could not be read. The sentence for people is built in one place, `unreadableReason`. */
export const unreadableCodes = [
  'empty',
  'bad-address',
  'private-address',
  'not-found',
  'http-error',
  'timeout',
  'unreachable',
  'too-many-redirects',
  'too-large',
  'unsupported-type',
  'not-an-article',
  'video',
  'language',
  'paywall',
  'login-wall',
  'consent-wall',
  'captcha',
  'robots',
  'too-complex',
  'password-protected',
  'gave-up',
] as const;
export type UnreadableCode = (typeof unreadableCodes)[number];

/** Details that a reason may mention; all optional, all plain. */
export interface UnreadableDetail {
  readonly host?: string;
  readonly status?: number;
  readonly seconds?: number;
  readonly words?: number;
  readonly language?: string;
  readonly looksLike?: string;
  /** Why a site could not be reached, as the end of a sentence: 'its security certificate has expired'. */
  readonly why?: string;
}

/** An expected outcome of reading, not a bug: thrown inside `article/`, returned as a value by its front. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  readonly detail: UnreadableDetail;
  /** A later try may succeed (429, 503, reset): the queue retries these. */
  readonly retryable: boolean;
  /** Earliest sensible retry, in milliseconds, when the server named one. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: UnreadableCode,
    detail: UnreadableDetail = {},
    options: { retryable?: boolean; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(`unreadable: ${code}`, { cause: options.cause });
    this.name = 'Unreadable';
    this.code = code;
    this.detail = detail;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The one line that a person sees, with the way out in it. */
export function unreadableReason(code: UnreadableCode, detail: UnreadableDetail = {}): string {
  const host = detail.host ?? 'The site';
  switch (code) {
    case 'empty':
      return 'There was no text to check. Paste the article or a link to it.';
    case 'bad-address':
      return 'That is not a web address I can open. Check the link, or paste the text.';
    case 'private-address':
      return 'I only open public web addresses. Paste the text.';
    case 'not-found':
      return `That address returned 'not found' (${detail.status ?? 404}). Check the link.`;
    case 'http-error':
      return `${host} answered with an error (${detail.status ?? 'no status'}). Try again later, or paste the text.`;
    case 'timeout':
      return `${host} didn't answer in ${detail.seconds ?? 15} s. Try again, or paste the text.`;
    case 'unreachable':
      return `${host} could not be reached${detail.why === undefined ? '' : `: ${detail.why}`}. Check the link, or paste the text.`;
    case 'too-many-redirects':
      return `${host} kept redirecting. Paste the text.`;
    case 'too-large':
      return 'That page is larger than 5 MB. Paste the part to check.';
    case 'unsupported-type':
      return `That is ${detail.looksLike ?? 'not a page of text'}. I read web pages, plain text, Markdown, HTML and PDF. Paste the text.`;
    case 'not-an-article':
      return `This looks like ${detail.looksLike ?? 'a home page'}. Link to the article itself, or paste the text.`;
    case 'video':
      return 'This is a video page. Paste the transcript or the text.';
    case 'language':
      return `Detected ${detail.language ?? 'another language'}; supported: English. Nothing was checked.`;
    case 'paywall':
      return `Only the first ${detail.words ?? 'few'} words were readable. Paste the text or upload it.`;
    case 'login-wall':
      return 'The page asked for a login instead of showing the article. Paste the text.';
    case 'consent-wall':
      return 'The page showed a cookie notice instead of the article. Paste the text.';
    case 'captcha':
      return 'The page asked for proof of being human. Paste the text.';
    case 'robots':
      return `${host} asks robots not to read this page. Ask for the check with a command, or paste the text.`;
    case 'too-complex':
      return 'That page is built in a way that takes too long to read. Paste the text.';
    case 'password-protected':
      return 'That file is password-protected. Upload an open copy or paste the text.';
    case 'gave-up':
      return 'This could not be checked: the work was interrupted several times. Try again, or paste the text.';
  }
}
