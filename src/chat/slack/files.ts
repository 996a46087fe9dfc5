import type { FileRef } from '../../domain/request.ts';
import { ChatFailure } from '../port.ts';
import type { WebClient } from './clients.ts';
import { timing } from './limits.ts';

/** More than any article; beyond it a file is refused unread. */
const largestFileBytes = 20 * 1024 * 1024;

/** Reads an uploaded file. Our token goes to the address that Slack names for the id, and follows no redirect. */
export async function readSlackFile(
  client: WebClient,
  botToken: string,
  file: FileRef,
): Promise<Uint8Array> {
  const about = (await client.files.info({ file: file.location })).file;
  const address = about?.url_private_download ?? about?.url_private;
  if (address === undefined) throw new ChatFailure('gone', 'reading a file: it is no longer there');
  if ((about?.size ?? 0) > largestFileBytes) throw tooLarge();
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${botToken}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(timing.responseWithinMs * 3),
  });
  // Without the scope Slack answers with its sign-in page instead of the file.
  const signIn = response.headers.get('content-type')?.startsWith('text/html') === true;
  const wanted = about?.mimetype === 'text/html';
  if (response.status >= 300 || (signIn && !wanted))
    throw new ChatFailure('not-permitted', 'reading a file: Slack does not hand it out', {
      needs: 'the scope files:read',
    });
  return await upTo(largestFileBytes, response);
}

async function upTo(limit: number, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): ChatFailure {
  return new ChatFailure('refused', 'reading a file: it is larger than 20 MB');
}
