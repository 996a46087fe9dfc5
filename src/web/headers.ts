import type { Context, MiddlewareHandler } from 'hono';
import { randomBytes } from 'node:crypto';
import { drawNothingHere } from './nothing-here.ts';

export function freshNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** The policy of a page that holds its own style and script and asks nobody else for anything. */
export function pagePolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** On every answer: not framed, not indexed, not kept, not named to others, types as declared. */
export function carefulHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const set = (name: string, value: string) => {
      if (!c.res.headers.has(name)) c.header(name, value);
    };
    set('Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'; base-uri 'none'`);
    set('X-Content-Type-Options', 'nosniff');
    set('Referrer-Policy', 'no-referrer');
    set('Cache-Control', 'private, no-store');
    set('X-Robots-Tag', 'noindex, nofollow');
    set('X-Frame-Options', 'DENY');
    set('Cross-Origin-Opener-Policy', 'same-origin');
    set('Cross-Origin-Resource-Policy', 'same-origin');
    set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  };
}

/** Sends a page under its own policy. */
export function sendPage(
  c: Context,
  draw: (nonce: string) => unknown,
  status: 200 | 404 | 422 = 200,
): Response | Promise<Response> {
  const nonce = freshNonce();
  c.header('Content-Security-Policy', pagePolicy(nonce));
  return c.html(String(draw(nonce)), status);
}

/** One answer for every address that does not open, so that none can be told from another. */
export function nothingHere(c: Context): Response | Promise<Response> {
  return sendPage(c, drawNothingHere, 404);
}
