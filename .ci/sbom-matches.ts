/**
 * npm sbom --package-lock-only --sbom-format cyclonedx | tsx .ci/sbom-matches.ts > sbom.cdx.json
 * The bill of materials of what is installed in production. Exit 1 when it and the lock file do not
 * name the same packages with the same hashes. (`npm sbom --omit=dev` leaves out what tools need too.)
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface Sbom {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly 'bom-ref'?: string;
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies?: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

/** The bill without the tools of development. */
export function production(sbom: Sbom): Sbom {
  const components = sbom.components.filter(
    ({ properties = [] }) => !properties.some(({ name }) => name === 'cdx:npm:package:development'),
  );
  const left = new Set(components.map((component) => component['bom-ref']));
  const tools = new Set(sbom.components.map((component) => component['bom-ref']));
  const isThere = (ref: string): boolean => left.has(ref) || !tools.has(ref);
  const dependencies = sbom.dependencies
    ?.filter(({ ref }) => isThere(ref))
    .map((each) => ({ ...each, dependsOn: (each.dependsOn ?? []).filter(isThere) }));
  return { ...sbom, components, ...(dependencies ? { dependencies } : {}) };
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

function main(): void {
  const sbom = production(JSON.parse(readFileSync(0, 'utf8')) as Sbom);
  const found = differences(sbom, JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.error(`${sbom.components.length} packages, as in the lock file.`);
  console.log(JSON.stringify(sbom, null, 2));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
