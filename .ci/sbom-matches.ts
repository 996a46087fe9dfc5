/**
 * tsx .ci/sbom-matches.ts SBOM [LOCK]: exit 1 when the bill of materials (CycloneDX, as `npm sbom`
 * writes it) and the lock file do not name the same packages.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface Sbom {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly integrity?: string;
        readonly name?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

/** What differs, a sentence each; nothing when they agree. Optional packages may be missing: other platforms' binaries. */
export function differences(sbom: Sbom, lock: Lock): readonly string[] {
  const locked = new Map<string, { required: boolean; hashes: Set<string> }>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.dev === true || entry.version === undefined) continue;
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
    const known = locked.get(`${name}@${entry.version}`) ?? { required: false, hashes: new Set() };
    known.required ||= !(entry.optional ?? false) && !(entry.devOptional ?? false);
    if (entry.integrity !== undefined) known.hashes.add(asHex(entry.integrity));
    locked.set(`${name}@${entry.version}`, known);
  }
  const found: string[] = [];
  const listed = new Set<string>();
  for (const { name, version, hashes = [] } of sbom.components) {
    const id = `${name}@${version}`;
    listed.add(id);
    const known = locked.get(id);
    if (known === undefined) found.push(`${id} is in the bill and not in the lock file.`);
    const hash = hashes.find(({ alg }) => alg === 'SHA-512')?.content;
    if (known && hash !== undefined && known.hashes.size > 0 && !known.hashes.has(hash)) {
      found.push(`${id} has another hash in the bill than in the lock file.`);
    }
  }
  for (const [id, { required }] of locked) {
    if (required && !listed.has(id)) found.push(`${id} is in the lock file and not in the bill.`);
  }
  return found;
}

/** npm's `sha512-<base64>` as the hexadecimal of a bill. */
function asHex(integrity: string): string {
  return Buffer.from(integrity.slice(integrity.indexOf('-') + 1), 'base64').toString('hex');
}

function main(sbomFile = 'sbom.cdx.json', lockFile = 'package-lock.json'): void {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const sbom = read(sbomFile) as Sbom;
  const found = differences(sbom, read(lockFile) as Lock);
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.log(`${sbom.components.length} packages, as in the lock file.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(...process.argv.slice(2));
}
