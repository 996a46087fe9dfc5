import { createHmac } from 'node:crypto';
import type { Delivery } from './socket-server.ts';

/** How a request deviates from what Slack would send. */
export interface Deviation {
  /** Added to the timestamp, which is signed with it. */
  readonly offsetSeconds?: number;
  readonly secret?: string;
  readonly retryNum?: number;
  /** Changed after signing. */
  readonly tamper?: (body: string) => string;
}

/** Sends what Slack sends over HTTP: signed as https://docs.slack.dev/authentication/verifying-requests-from-slack says. */
export async function signedPost(
  url: string,
  secret: string,
  body: string,
  contentType: string,
  deviation: Deviation = {},
): Promise<Delivery> {
  const timestamp = String(Math.floor(Date.now() / 1000) + (deviation.offsetSeconds ?? 0));
  const signature = createHmac('sha256', deviation.secret ?? secret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  const started = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
      ...(deviation.retryNum === undefined
        ? {}
        : {
            'x-slack-retry-num': String(deviation.retryNum),
            'x-slack-retry-reason': 'http_timeout',
          }),
    },
    body: deviation.tamper?.(body) ?? body,
  });
  const text = await response.text();
  return {
    acknowledged: response.ok,
    status: response.status,
    response: parse(text),
    ms: performance.now() - started,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
