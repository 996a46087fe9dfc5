import { isIP } from 'node:net';
import { Unreadable } from '../domain/errors.ts';
import { isPublicAddress } from './address.ts';

/** Where a request may go, decided on the address itself before anything is looked up. */
export interface Target {
  readonly url: URL;
  /** Host without brackets and without the trailing dot. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** Allowed by configuration although private: no further check. */
  readonly exempt: boolean;
}

/** Names that clouds and clusters answer with their metadata service, whatever they resolve to. */
const metadataNames = new Set([
  'metadata.google.internal',
  'metadata.goog',
  'metadata.amazonaws.com',
  'instance-data.ec2.internal',
]);

/** Suffixes that are never public: RFC 6761, RFC 6762, RFC 9476, and private-use names. */
const privateSuffixes = [
  '.localhost',
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.home',
  '.home.arpa',
  '.corp',
  '.svc',
  '.alt',
  '.onion',
];

const maxUrlLength = 4_096;
const maxHostLength = 253;

/**
 * Reads a URL as the WHATWG parser does and decides what can be decided without a look-up.
 * `allow` holds `host` or `host:port` entries that may be private (tests and demonstrations).
 * @throws Unreadable `bad-address` or `private-address`
 */
export function parseTarget(input: string | URL, allow: ReadonlySet<string>): Target {
  const url = typeof input === 'string' ? parseUrl(input) : input;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Unreadable('bad-address');
  if (url.username !== '' || url.password !== '') throw new Unreadable('bad-address');
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const target = {
    url,
    host,
    port,
    secure,
    exempt: allow.has(host) || allow.has(`${host}:${port}`),
  };
  if (!target.exempt) checkHost(host, port, secure);
  return target;
}

function parseUrl(text: string): URL {
  if (text.length > maxUrlLength || !URL.canParse(text)) throw new Unreadable('bad-address');
  return new URL(text);
}

function checkHost(host: string, port: number, secure: boolean): void {
  if (host === '' || host.length > maxHostLength || host.includes('..'))
    throw new Unreadable('bad-address');
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host)) throw new Unreadable('private-address', { host });
  } else if (isPrivateName(host)) {
    throw new Unreadable('private-address', { host });
  }
  if (port !== (secure ? 443 : 80)) throw new Unreadable('bad-address', { host });
}

function isPrivateName(host: string): boolean {
  return (
    !host.includes('.') ||
    metadataNames.has(host) ||
    privateSuffixes.some((suffix) => host.endsWith(suffix))
  );
}
