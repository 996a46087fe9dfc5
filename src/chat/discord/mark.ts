import { createHash } from 'node:crypto';
import type { APIMessage } from 'discord.js';

/**
 * How a message of ours is known again. Discord echoes `nonce` only when a message is made, so the key is
 * also written where a later read finds it and no reader sees it: as the `id` of the message's first
 * component, a free 32-bit number that Discord stores and returns
 * (https://discord.com/developers/docs/components/reference#anatomy-of-a-component).
 * Numbers from 2^30 up are marks; Discord counts its own ids up from 1.
 */
const floor = 2 ** 30;

export function markOf(key: string): number {
  const hash = createHash('sha256').update(`claimdesk ${key}`).digest();
  return floor + (hash.readUInt32BE(0) % floor);
}

/** The mark that a message carries, or undefined. */
export function markIn(message: Pick<APIMessage, 'components'>): number | undefined {
  const id = message.components?.[0]?.id;
  return id !== undefined && id >= floor ? id : undefined;
}
