import type { FileRef } from '../../domain/request.ts';
import { ChatFailure } from '../port.ts';
import type { Api } from './api.ts';

/** Where Discord keeps attachments (https://discord.com/developers/docs/reference#signed-attachment-cdn-urls). */
const attachmentHosts = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export interface FileLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

async function download(url: string, { maxBytes, timeoutMs }: FileLimits): Promise<Uint8Array> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok || response.body === null)
    throw new ChatFailure('gone', `The file is no longer there (${response.status}).`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new ChatFailure('refused', `The file is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Attachment addresses are signed and expire after about a day; this asks for a fresh one. */
async function refreshed(api: Api, url: string): Promise<string> {
  const answer = (await api.call('read', 'POST', '/attachments/refresh-urls', {
    body: { attachment_urls: [url] },
  })) as { refreshed_urls?: readonly { refreshed?: string }[] };
  return answer.refreshed_urls?.[0]?.refreshed ?? url;
}

/**
 * An attachment's bytes, from Discord's own hosts only and without our token.
 * @throws ChatFailure 'gone' when it was deleted, 'refused' when it is too large, 'not-sent' otherwise.
 */
export async function readAttachment(
  api: Api,
  file: FileRef,
  apiBase: string | undefined,
  limits: FileLimits,
): Promise<Uint8Array> {
  const hosts = [...attachmentHosts, ...(apiBase === undefined ? [] : [new URL(apiBase).origin])];
  const isOurs = (url: string) => URL.canParse(url) && hosts.includes(new URL(url).origin);
  if (!isOurs(file.location)) throw new ChatFailure('refused', 'That is no file of Discord.');
  try {
    return await download(file.location, limits);
  } catch (error) {
    if (!(error instanceof ChatFailure))
      throw new ChatFailure('not-sent', 'The file could not be read.', { cause: error });
    if (error.code !== 'gone') throw error;
    const fresh = await refreshed(api, file.location);
    if (fresh === file.location || !isOurs(fresh)) throw error;
    return download(fresh, limits);
  }
}
