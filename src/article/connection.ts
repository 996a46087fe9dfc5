import { lookup } from 'node:dns/promises';
import net from 'node:net';
import tls from 'node:tls';
import { Unreadable } from '../domain/errors.ts';
import { isPublicAddress, isSameAddress } from './address.ts';
import type { Target } from './target.ts';

/** All addresses of a name, in the order to try them. One call is one look-up. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Opens a TCP connection to exactly this address. */
export type Connect = (address: string, port: number, signal: AbortSignal) => Promise<net.Socket>;

export const resolveWithSystem: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map((answer) => answer.address);

/**
 * Connects, and looks at the far end once more: what answers must be what was checked.
 * Rejects with the socket's error, or when `signal` fires.
 */
export const connectDirectly: Connect = (address, port, signal) =>
  new Promise((resolve, reject) => {
    const socket = net.connect({ host: address, port, signal });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      if (isSameAddress(socket.remoteAddress ?? '', address)) return resolve(socket);
      socket.destroy();
      reject(new Error('connected to another address than the one that was checked'));
    });
  });

/** How many answers of one look-up are tried: enough for a dead IPv6 route, few enough to be quick. */
const maxAddressesTried = 3;

/**
 * The addresses that may be connected to. One answer that is not public refuses the whole name:
 * a name that mixes public and private answers is an attack or a mistake, and neither is ours to serve.
 */
export async function checkedAddresses(
  target: Target,
  resolve: Resolve,
): Promise<readonly string[]> {
  if (net.isIP(target.host) !== 0) return [target.host];
  let answers: readonly string[];
  try {
    answers = await resolve(target.host);
  } catch (cause) {
    throw new Unreadable('unreachable', { host: target.host }, { cause });
  }
  if (answers.length === 0) throw new Unreadable('unreachable', { host: target.host });
  if (!target.exempt && !answers.every(isPublicAddress)) {
    throw new Unreadable('private-address', { host: target.host });
  }
  return answers.slice(0, maxAddressesTried);
}

/** Puts TLS on an open connection, for this host name; the certificate must be good. */
export type Secure = (socket: net.Socket, host: string, signal: AbortSignal) => Promise<net.Socket>;

/** A socket to the first address that answers, with TLS on top for https. */
export async function openConnection(
  target: Target,
  addresses: readonly string[],
  ways: { readonly connect: Connect; readonly secure: Secure },
  signal: AbortSignal,
): Promise<net.Socket> {
  let failure = new Error('the name has no address');
  for (const address of addresses) {
    try {
      const socket = await ways.connect(address, target.port, signal);
      return target.secure ? await ways.secure(socket, target.host, signal) : socket;
    } catch (error) {
      failure = error as Error;
      if (signal.aborted) break;
    }
  }
  throw failure;
}

/** TLS that trusts the authorities that Node trusts, or only `ca` (PEM) when it is given. */
export function createSecure(ca?: string): Secure {
  return (socket, host, signal) =>
    new Promise((resolve, reject) => {
      const secured = tls.connect({
        socket,
        host,
        ...(net.isIP(host) === 0 ? { servername: host } : {}),
        ...(ca === undefined ? {} : { ca }),
        ALPNProtocols: ['http/1.1'],
      });
      const abort = () => secured.destroy(new Error('aborted'));
      signal.addEventListener('abort', abort, { once: true });
      secured.once('error', (error: Error) => {
        socket.destroy();
        reject(error);
      });
      secured.once('secureConnect', () => {
        signal.removeEventListener('abort', abort);
        resolve(secured);
      });
    });
}
