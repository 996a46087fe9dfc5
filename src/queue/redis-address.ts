import { Cluster, Redis, type RedisOptions } from 'ioredis';

export interface RedisPlace {
  /** One address, or several with commas: nodes of a cluster, or sentinels. */
  readonly url: string;
  /** The name under which the sentinels know Redis; the addresses are theirs then. */
  readonly sentinelMaster?: string;
}

/** Milliseconds before the n-th reconnect: a restarted Redis is found again within half a second. */
function retryStrategy(times: number): number {
  return Math.min(100 * times, 500);
}

/** Keys of a cluster that one script touches must live on one node: braces tie them together. */
export function prefixOf(place: RedisPlace): string {
  return isCluster(place) ? '{claimdesk}' : 'claimdesk';
}

/** Hosts for messages to people; never a password. */
export function hostsOf({ url }: RedisPlace): string {
  return addressesOf(url)
    .map(({ host }) => host)
    .join(', ');
}

/** @param maxRetriesPerRequest null waits for ever, as workers do. */
export function connectRedis(
  place: RedisPlace,
  maxRetriesPerRequest: number | null,
): Redis | Cluster {
  const addresses = addressesOf(place.url);
  const [first] = addresses as [URL];
  const access = accessOf(first);
  if (place.sentinelMaster !== undefined) {
    return new Redis({
      ...access,
      maxRetriesPerRequest,
      retryStrategy,
      sentinelRetryStrategy: retryStrategy,
      name: place.sentinelMaster,
      sentinels: addresses.map(nodeOf),
      ...(access.password === undefined ? {} : { sentinelPassword: access.password }),
      // Only whoever is the master now may be written to: one that was demoted answers READONLY.
      reconnectOnError: (error) => (error.message.includes('READONLY') ? 2 : false),
    });
  }
  if (isCluster(place)) {
    return new Cluster(addresses.map(nodeOf), {
      clusterRetryStrategy: retryStrategy,
      redisOptions: { ...access, maxRetriesPerRequest },
      // A failover takes some seconds, in which commands wait rather than fail.
      retryDelayOnClusterDown: 500,
      retryDelayOnFailover: 250,
      maxRedirections: 32,
    });
  }
  return new Redis(place.url, { retryStrategy, maxRetriesPerRequest });
}

function isCluster({ url, sentinelMaster }: RedisPlace): boolean {
  return sentinelMaster === undefined && url.includes(',');
}

function addressesOf(url: string): readonly URL[] {
  return url.split(',').map((each) => new URL(each.trim()));
}

function nodeOf({ hostname, port }: URL): { host: string; port: number } {
  return { host: hostname, port: port === '' ? 6379 : Number(port) };
}

/** Name, password and TLS are the same for every node, and stand in the first address. */
function accessOf({ username, password, protocol }: URL): RedisOptions {
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  };
}
