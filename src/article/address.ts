import ipaddr from 'ipaddr.js';

/**
 * Not on the public internet: IANA's special-purpose registries for IPv4, multicast, the reserved
 * block, and 168.63.129.16, Azure's platform address inside a public range.
 */
const closedIPv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map((range) => ipaddr.IPv4.parseCIDR(range));

/** Only 2000::/3 is handed out as global unicast; NAT64, ULA, link-local and the rest lie outside it. */
const globalIPv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Inside 2000::/3, still not public: Teredo and protocol use, documentation, 6to4, AS112. */
const closedIPv6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
].map((range) => ipaddr.IPv6.parseCIDR(range));

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return !closedIPv4.some((range) => address.match(range));
}

/**
 * True when `address` (IPv4 or IPv6 text, as a resolver or the URL parser gives it) is a public
 * unicast address. Anything that does not parse is not public. An IPv4-mapped IPv6 address is judged
 * as the IPv4 address it reaches; every other embedding (NAT64, 6to4, Teredo) is refused as such.
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return isPublicIPv4(ipaddr.IPv4.parse(address));
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.IPv6.parse(address);
  if (parsed.isIPv4MappedAddress()) return isPublicIPv4(parsed.toIPv4Address());
  return parsed.match(globalIPv6) && !closedIPv6.some((range) => parsed.match(range));
}

/** True when both texts name one address (`::ffff:1.2.3.4` and `1.2.3.4` do). */
export function isSameAddress(one: string, other: string): boolean {
  if (!ipaddr.isValid(one) || !ipaddr.isValid(other)) return false;
  return ipaddr.process(one).toNormalizedString() === ipaddr.process(other).toNormalizedString();
}
