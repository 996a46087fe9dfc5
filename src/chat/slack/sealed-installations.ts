import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { TenantId } from '../../domain/ids.ts';
import { recent } from '../../domain/recent.ts';
import type { Installation, Installations } from './installations.ts';
import { tenantOf } from './thread-ref.ts';

/** Where sealed installations are kept: the database, one row a workspace. Nothing in a row can be read without the key. */
export interface SealedRows {
  get(tenant: TenantId): Promise<string | undefined>;
  put(tenant: TenantId, sealed: string): Promise<void>;
  delete(tenant: TenantId): Promise<void>;
}

/** AES-256-GCM: 32 bytes of key, 12 of nonce, 16 of tag. */
const cipher = 'aes-256-gcm';
const keyBytes = 32;

/**
 * A key from the configuration: 32 bytes in base64 or hex. Several, separated by commas, while a
 * key is being changed: the first seals, all of them open.
 * @throws with a message for the operator that holds nothing of the key
 */
export function tokenKeys(setting: string): readonly Buffer[] {
  const keys = setting.split(',').map((part) => {
    const text = part.trim();
    return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  });
  if (keys.some((key) => key.byteLength !== keyBytes))
    throw new Error(
      'The key for Slack tokens must be 32 bytes. Make one with: openssl rand -base64 32',
    );
  return keys;
}

/** `v1.<nonce>.<tag>.<sealed>`; bound to the workspace, so that a row copied to another one does not open. */
export function seal(text: string, teamId: string, key: Buffer): string {
  const nonce = randomBytes(12);
  const encrypt = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(teamId));
  const sealed = Buffer.concat([encrypt.update(text, 'utf8'), encrypt.final()]);
  return ['v1', nonce, encrypt.getAuthTag(), sealed]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.');
}

/** @throws when none of the keys opens it, or somebody has changed it */
export function unseal(sealed: string, teamId: string, keys: readonly Buffer[]): string {
  const [version, nonce = '', tag = '', text = ''] = sealed.split('.');
  if (version !== 'v1') throw new Error('a Slack installation of an unknown version');
  for (const key of keys) {
    try {
      const decrypt = createDecipheriv(cipher, key, Buffer.from(nonce, 'base64url'), {
        authTagLength: 16,
      })
        .setAAD(Buffer.from(teamId))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decrypt.update(text, 'base64url'), decrypt.final()]).toString('utf8');
    } catch {
      // Not with this key; the last one speaks below.
    }
  }
  throw new Error('a Slack installation cannot be opened with the keys that are set');
}

export function sealedInstallations(rows: SealedRows, keys: readonly Buffer[]): Installations {
  const [sealing] = keys;
  if (sealing === undefined) throw new Error('no key for Slack tokens');
  return {
    async find(teamId) {
      const row = await rows.get(tenantOf(teamId));
      return row === undefined
        ? undefined
        : (JSON.parse(unseal(row, teamId, keys)) as Installation);
    },
    save: (installation) =>
      rows.put(
        tenantOf(installation.teamId),
        seal(JSON.stringify(installation), installation.teamId, sealing),
      ),
    remove: (teamId) => rows.delete(tenantOf(teamId)),
  };
}

/** Workspaces; what is forgotten is looked up. */
const mostRemembered = 5_000;

/** Spares the database a look-up per event; another process that removes one is noticed within `keepMs`. */
export function rememberedInstallations(
  installations: Installations,
  now: () => number,
  keepMs = 30_000,
): Installations {
  const known = recent<{
    readonly found: Promise<Installation | undefined>;
    readonly at: number;
  }>({ most: mostRemembered });
  return {
    find(teamId) {
      const seen = known.get(teamId);
      if (seen !== undefined && now() - seen.at < keepMs) return seen.found;
      const found = installations.find(teamId);
      known.set(teamId, { found, at: now() });
      found.catch(() => known.delete(teamId));
      return found;
    },
    async save(installation) {
      await installations.save(installation);
      known.delete(installation.teamId);
    },
    async remove(teamId) {
      await installations.remove(teamId);
      known.delete(teamId);
    },
  };
}
