import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 networks that are not part of the public web (IANA’s registry of special-purpose addresses, and multicast). */
const CLOSED: readonly (readonly [network: string, bits: number])[] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.31.196.0', 24],
	['192.52.193.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['192.175.48.0', 24],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
];

const closed = new BlockList();
for (const [network, bits] of CLOSED) closed.addSubnet(network, bits, 'ipv4');
/** Networks in 2000::/3 that are for examples, or whose addresses contain an IPv4 address, which may be private. */
for (const [network, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const)
	closed.addSubnet(network, bits, 'ipv6');

const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');

/** Whether a numeric address is on the public web: not this machine, its network, or any other special network. */
export function isPublicAddress(address: string): boolean {
	if (isIPv4(address)) return !closed.check(address, 'ipv4');
	return isIPv6(address) && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}
